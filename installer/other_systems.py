"""Makes what Windows and macOS take: a set-up for one person, and a disk image."""

import os
import shutil
import sys
from pathlib import Path

from installer import licences
from installer.bundle import PICTURES
from installer.names import BUILD, PROGRAM, ROOT, VERSION, file_name
from installer.step import Step, command

SCRIPT = ROOT / "installer" / "windows" / "cochair.nsi"
STUB = BUILD / "stub"
APP = PROGRAM.with_name("CoChair.app")
SIGN_AS, NOTARISE_AS = "COCHAIR_SIGN_AS", "COCHAIR_NOTARY_PROFILE"
"""Where whoever makes a release says the name of the identity to sign with, and of the profile of the notary."""
STAMP = "http://timestamp.digicert.com"


def nsis_steps(out: Path, program: Path = PROGRAM) -> list[Step]:
    """Return what makes the set-up for Windows from the program, signed where an identity is given."""
    made = out / file_name("nsis")
    signing = [_signtool(program / "cochair.exe"), _signtool(program / "cochair-command.exe")]
    return [*(signing if _signs() else []), _makensis(made, program), *([_signtool(made)] if _signs() else [])]


def stub_steps(out: Path) -> list[Step]:
    """Return what makes a set-up with no program in it, to see on any system that its script is right."""
    return [Step(f"make a stand-in for the program in {STUB}", _make_stub), _makensis(out / "stub-setup.exe", STUB)]


def dmg_steps(out: Path) -> list[Step]:
    """Return what makes the disk image for macOS, signed and looked over by Apple where identities are given."""
    made, identity, profile = out / file_name("dmg"), os.environ.get(SIGN_AS), os.environ.get(NOTARISE_AS)
    sign = ("codesign", "--force", "--deep", "--options", "runtime", "--timestamp", "--sign", identity or "-")
    entitled = ("--entitlements", ROOT / "installer" / "macos" / "entitlements.plist")
    steps = [
        Step(f"put the licences into {APP}", _gather_for_mac),
        command(*(sign if identity else ("codesign", "--force", "--deep", "--sign", "-")), *entitled, APP),
        command("hdiutil", "create", "-volname", "CoChair", "-srcfolder", APP, "-ov", "-format", "UDZO", made),
    ]
    if identity:
        steps.append(command("codesign", "--timestamp", "--sign", identity, made))
    if identity and profile:
        steps.append(command("xcrun", "notarytool", "submit", made, "--keychain-profile", profile, "--wait"))
        steps.append(command("xcrun", "stapler", "staple", made))
    return steps


def _signs() -> bool:
    return bool(os.environ.get(SIGN_AS)) and sys.platform == "win32"


def _signtool(path: Path) -> Step:
    name = os.environ.get(SIGN_AS, "")
    return command("signtool", "sign", "/n", name, "/fd", "sha256", "/td", "sha256", "/tr", STAMP, path)


def _makensis(made: Path, program: Path) -> Step:
    given = {"VERSION": VERSION, "PROGRAM": program, "OUT": made, "ICON": PICTURES / "cochair.ico"}
    flag = "/" if sys.platform == "win32" else "-"
    words = [f"{flag}D{name}={value}" for name, value in given.items()]
    return command("makensis", f"{flag}V2", f"{flag}WX", f"{flag}INPUTCHARSET", "UTF8", *words, SCRIPT)


def _make_stub() -> None:
    from installer.pictures import draw

    draw(PICTURES)
    shutil.rmtree(STUB, ignore_errors=True)
    (STUB / "_internal").mkdir(parents=True)
    (STUB / licences.FOLDER).mkdir()
    for name in ("cochair.exe", "cochair-command.exe", "_internal/base_library.zip", "licences/GPL-3.txt"):
        (STUB / name).write_bytes(b"MZ")


def _gather_for_mac() -> None:
    licences.gather()
    shutil.copytree(PROGRAM / licences.FOLDER, APP / "Contents" / "Resources" / licences.FOLDER, dirs_exist_ok=True)
