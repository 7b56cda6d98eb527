"""The wheel holds all that the app needs, and opens in an environment that has never seen the checkout."""

import os
import subprocess
import sys
import sysconfig
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest

import cochair
from cochair.commands.words_of_self_check import ALL_WORKS, NAMES

ROOT = Path(__file__).parents[1]

OPEN_THE_APP = """
import sys
from PySide6.QtWidgets import QApplication

def look(*_):
    QApplication.processEvents()
    shown = [window for window in QApplication.topLevelWidgets() if window.isVisible()]
    print(QApplication.platformName(), len(shown), min(window.width() for window in shown))
    return 0

QApplication.exec = look
from ui.app import main
code = main(["--skip-welcome", "--unlocked", "--data", sys.argv[1]])
sys.stdout.flush()
raise SystemExit(code)
"""


def run(*command: str | Path, cwd: Path) -> str:
    """Run a command away from the checkout, and return what it said."""
    surroundings = {name: value for name, value in os.environ.items() if not name.startswith("PYTHONPATH")}
    result = subprocess.run(command, cwd=cwd, env=surroundings, capture_output=True, text=True, encoding="utf-8")
    assert result.returncode == 0, result.stdout + result.stderr
    assert "Traceback" not in result.stderr
    return result.stdout


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel, built with what is installed and no network."""
    folder = tmp_path_factory.mktemp("wheel")
    run(sys.executable, "-m", "hatchling", "build", "--target", "wheel", "--directory", folder, cwd=ROOT)
    (built,) = folder.glob("*.whl")
    return built


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A fresh environment with the wheel in it; the dependencies are borrowed from this one."""
    folder = tmp_path_factory.mktemp("installed")
    run(sys.executable, "-m", "venv", "--without-pip", folder, cwd=folder)
    scripts = folder / ("Scripts" if os.name == "nt" else "bin")
    python = scripts / Path(sys.executable).name
    places = run(python, "-c", "import sysconfig; print(sysconfig.get_path('purelib'))", cwd=folder).strip()
    (Path(places) / "borrowed.pth").write_text(sysconfig.get_path("purelib"))
    pip = (sys.executable, "-m", "pip", "--python", python, "install", "--quiet", "--no-deps", "--no-index")
    run(*pip, wheel, cwd=folder)
    yield scripts


def test_the_wheel_holds_the_packages_and_what_comes_with_them(wheel: Path) -> None:
    """Every tracked file of the two packages and of `resources` is inside, and nothing of the tests is."""
    inside = set(zipfile.ZipFile(wheel).namelist())
    code = {path.relative_to(ROOT).as_posix() for name in ("cochair", "ui") for path in (ROOT / name).rglob("*.py")}
    extra = {path.relative_to(ROOT / "resources") for path in (ROOT / "resources").rglob("*") if path.is_file()}
    assert code <= inside
    assert {f"cochair/_resources/{path.as_posix()}" for path in extra} <= inside
    assert extra
    assert {name.split("/")[0].split("-")[0] for name in inside} == {"cochair", "ui"}


def test_the_installed_command_says_what_it_can_do(installed: Path, tmp_path: Path) -> None:
    """`cochair` and `python -m cochair` are the same command line."""
    said = run(installed / "cochair", "--help", cwd=tmp_path)
    assert "rehearse" in said and "replay" in said
    assert "rehearse" in run(installed / "python", "-m", "cochair", "--help", cwd=tmp_path)


def test_both_ways_to_start_it_say_which_one_it_is(installed: Path, tmp_path: Path) -> None:
    wanted = f"CoChair {cochair.__version__}\n"
    assert run(installed / "cochair", "--version", cwd=tmp_path) == wanted
    assert run(installed / "python", "-m", "cochair", "--version", cwd=tmp_path) == wanted


@pytest.mark.timeout(300)  # many processes, on a computer that may be busy
def test_the_installed_app_says_that_everything_works(installed: Path, tmp_path: Path) -> None:
    """A whole meeting, its papers, its speech and its copies, by processes of the wheel alone."""
    lines = run(installed / "cochair", "--self-check", cwd=tmp_path).splitlines()
    assert len(lines) == len(NAMES) + 1
    assert lines[-1] == ALL_WORKS.format(version=cochair.__version__)


def test_the_installed_app_finds_its_own_files(installed: Path, tmp_path: Path) -> None:
    """Files come from the wheel, never from a checkout that happens to be near."""
    where = "from cochair.resources import resource; print(resource('themes').is_dir(), resource('themes'))"
    found, _, place = run(installed / "python", "-c", where, cwd=tmp_path).strip().partition(" ")
    assert found == "True"
    assert Path(place).is_relative_to(installed.parent)


def test_the_installed_app_opens(installed: Path, tmp_path: Path) -> None:
    """A window of some size is on the (unseen) screen, with no question before it."""
    said = run(installed / "python", "-c", OPEN_THE_APP, tmp_path / "data", cwd=tmp_path)
    platform, windows, width = said.split()[-3:]
    assert platform == "offscreen"
    assert int(windows) == 1
    assert int(width) >= 640
