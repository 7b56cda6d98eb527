"""The set-up scripts, run in a folder of their own, where every tool is a stand-in that tells what it did."""

import shutil
import subprocess
from pathlib import Path

import pytest

from tests.test_house_rules import LOCKS

ROOT = Path(__file__).parents[1]
TOOLS = [
    "bash",
    "cat",
    "cp",
    "dirname",
    "env",
    "flock",
    "grep",
    "mkdir",
    "mv",
    "rm",
    "sed",
    "sha256sum",
    "tail",
    "touch",
]

PYTHON = """#!/bin/bash
echo "python $*" >>"$TOLD"
case "$*" in
    "-m venv "*) mkdir -p "$3/bin" && cp "$0" "$3/bin/python" ;;
    "-VV") echo "Python 3.14.0" ;;
    *"pip install"*) exit "${PIP_STATUS:-0}" ;;
esac
"""
DPKG_QUERY = """#!/bin/bash
cat installed
"""
APT_GET = """#!/bin/bash
echo "apt-get $*" >>"$TOLD"
[[ $* != *install* ]] || exit "${APT_STATUS:-0}"
"""
APT_CACHE = """#!/bin/bash
[[ $* != *t64 ]]
"""
ID = """#!/bin/bash
echo "${WHO:-0}"
"""


class Machine:
    """A folder with the scripts in it, and nothing to run but the stand-ins."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.told = folder / "told"
        self.bin = folder / "bin"
        shutil.copytree(ROOT / "scripts", folder / "scripts")
        for name in LOCKS:
            (folder / name).write_text("a==1\n")
        self.bin.mkdir()
        for name in TOOLS:
            (self.bin / name).symlink_to(shutil.which(name) or name)
        stand_ins = {"dpkg-query": DPKG_QUERY, "apt-get": APT_GET, "apt-cache": APT_CACHE, "id": ID, "python3": PYTHON}
        for name, text in stand_ins.items():
            (self.bin / name).write_text(text)
            (self.bin / name).chmod(0o755)
        packages = '"${run_packages[@]%|*}" "${test_packages[@]}" "${bench_packages[@]}" "${installer_packages[@]}"'
        listing = f'source scripts/packages.sh; printf "installed %s\\n" {packages}'
        (folder / "installed").write_text(subprocess.check_output(["bash", "-c", listing], cwd=folder, text=True))

    def run(self, script: str, *words: str, **surroundings: str) -> subprocess.CompletedProcess[str]:
        """Run one of the scripts, with a fresh record of what the stand-ins were told."""
        self.told.write_text("")
        return subprocess.run(
            [self.folder / "scripts" / script, *words],
            env={"PATH": str(self.bin), "TOLD": str(self.told), **surroundings},
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
        )

    def lose(self, package: str) -> None:
        """Take a package away from those that are installed."""
        installed = self.folder / "installed"
        installed.write_text(installed.read_text().replace(f" {package}\n", f" not-{package}\n"))


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    """A machine with every system package, and a Python, and nothing set up."""
    return Machine(tmp_path)


def test_the_first_time_makes_an_environment_and_checks_every_hash(machine: Machine) -> None:
    """Only what is in the lock is installed, and nothing is built."""
    result = machine.run("set-up", "run")
    assert result.returncode == 0, result.stderr
    (install,) = [line for line in machine.told.read_text().splitlines() if "pip install" in line]
    assert "--require-hashes --only-binary :all: --requirement requirements.lock" in install
    assert "--no-deps" in install
    assert not (machine.folder / ".venv" / ".unfinished").exists()


def test_the_second_time_does_nothing_and_says_nothing(machine: Machine) -> None:
    """Being ready is known from a stamp."""
    machine.run("set-up", "run")
    result = machine.run("set-up", "run")
    assert (result.returncode, result.stdout, result.stderr) == (0, "", "")
    assert "pip" not in machine.told.read_text()


def test_what_makes_installers_has_a_place_of_its_own(machine: Machine) -> None:
    """The environment that runs CoChair is not touched, and a second time is quick."""
    machine.run("set-up", "installer")
    assert "--requirement requirements-build.lock" in machine.told.read_text()
    assert (machine.folder / "build" / "venv" / "bin" / "python").exists()
    assert not (machine.folder / ".venv").exists()
    machine.run("set-up", "installer")
    assert "pip" not in machine.told.read_text()


def test_what_is_set_up_for_tests_is_set_up_for_running(machine: Machine) -> None:
    """And not the other way round."""
    machine.run("set-up", "run")
    machine.run("set-up", "test")
    assert "--requirement requirements-dev.lock" in machine.told.read_text()
    machine.run("set-up", "run")
    assert "pip install" not in machine.told.read_text()


def test_what_is_measured_against_comes_into_the_same_environment(machine: Machine) -> None:
    """And only where somebody measures."""
    machine.run("set-up", "test")
    assert "requirements-peers.lock" not in machine.told.read_text()
    machine.run("set-up", "bench")
    assert "--requirement requirements-peers.lock" in machine.told.read_text()
    machine.run("set-up", "bench")
    assert "pip install" not in machine.told.read_text()


def test_what_chooses_hostile_files_comes_into_the_same_environment(machine: Machine) -> None:
    """And only where somebody asks for it."""
    machine.run("set-up", "test")
    assert "requirements-fuzz.lock" not in machine.told.read_text()
    machine.run("set-up", "fuzz")
    assert "--requirement requirements-fuzz.lock" in machine.told.read_text()


def test_a_new_lock_is_installed_into_the_same_environment(machine: Machine) -> None:
    """The stamp holds the hash of the lock."""
    machine.run("set-up", "run")
    (machine.folder / "requirements.lock").write_text("a==2\n")
    machine.run("set-up", "run")
    assert "pip install" in machine.told.read_text()
    assert "-m venv" not in machine.told.read_text()


def test_what_was_left_half_done_is_made_afresh(machine: Machine) -> None:
    """A broken download stops with one sentence, and the next run puts it right."""
    result = machine.run("set-up", "run", PIP_STATUS="1")
    assert result.returncode == 1
    assert result.stderr == "Not everything could be fetched: please check the internet connection, then try again.\n"
    left = machine.folder / ".venv" / "half-a-package"
    left.touch()
    assert machine.run("set-up", "run").returncode == 0
    assert "-m venv .venv" in machine.told.read_text()
    assert not left.exists()


def test_an_environment_whose_python_is_gone_is_made_afresh(machine: Machine) -> None:
    """As after a new release of the system."""
    machine.run("set-up", "run")
    (machine.folder / ".venv" / "bin" / "python").unlink()
    assert machine.run("set-up", "run").returncode == 0
    assert "-m venv .venv" in machine.told.read_text()


def test_only_the_missing_packages_are_installed(machine: Machine) -> None:
    """A package with two names gets the one that this release knows."""
    machine.lose("libglib2.0-0t64")
    machine.lose("xdotool")
    assert machine.run("set-up", "run").returncode == 0
    (install,) = [
        line for line in machine.told.read_text().splitlines() if line.startswith("apt-get") and "install" in line
    ]
    assert install.split("-y ")[1] == "libglib2.0-0"


def test_someone_who_may_not_install_is_told_what_to_ask_for(machine: Machine) -> None:
    """One plain sentence, with the whole command."""
    machine.lose("xdotool")
    machine.lose("openbox")
    result = machine.run("set-up", "test", WHO="1000")
    assert result.returncode == 1
    said = "Please ask someone who may install software to run: apt-get install openbox xdotool\n"
    assert (result.stdout, result.stderr) == ("", said)


def test_with_no_python_it_says_which_ones_will_do(machine: Machine) -> None:
    """It asks the system for one first."""
    (machine.bin / "python3").unlink()
    result = machine.run("set-up", "run")
    assert result.returncode == 1
    assert "python3-venv" in machine.told.read_text()
    assert result.stderr == "CoChair needs Python 3.11, 3.12, 3.13 or 3.14: please install one, then try again.\n"


@pytest.mark.parametrize("screen", ["DISPLAY", "WAYLAND_DISPLAY"])
def test_with_a_screen_the_app_opens(machine: Machine, screen: str) -> None:
    """Nothing is said, and nothing is played."""
    machine.run("set-up", "run")
    result = machine.run("run", **{screen: ":1"})
    assert (result.stdout, machine.told.read_text()) == ("", "python -m ui\n")


def test_with_no_screen_the_practice_meeting_is_played(machine: Machine) -> None:
    """It says so in one sentence."""
    machine.run("set-up", "run")
    result = machine.run("run")
    said = "There is no screen here, so CoChair plays its practice meeting and leaves papers and pictures in out/.\n"
    assert result.stdout == said
    assert machine.told.read_text() == "python -m cochair rehearse --at-once --out out\n"
