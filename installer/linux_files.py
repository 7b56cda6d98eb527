"""Makes what Linux takes: a Debian package, and a folder in one file that runs from a stick."""

import gzip
import shutil
import tarfile
from datetime import UTC, datetime
from pathlib import Path

from cochair.storage.folders import BESIDE
from installer.bundle import PICTURES
from installer.libraries import asked_by
from installer.licences import FOLDER
from installer.names import BUILD, PROGRAM, ROOT, VERSION, debian_machine, file_name, made_at
from installer.pictures import DRAWING
from installer.step import Step, command

DEB = BUILD / "deb"
STICK = "CoChair"
"""The folder that is in the file for a stick; a newer file opens over it."""
_HERE = ROOT / "installer" / "linux"
_ICON_SIZES = (16, 24, 32, 48, 64, 128, 256, 512)
CONTROL = """Package: cochair
Version: {version}
Architecture: {machine}
Maintainer: CoChair <cochair@localhost>
Installed-Size: {size}
Depends: {depends}
Recommends: at-spi2-core
Section: misc
Priority: optional
Description: fair, easy-to-read meetings for two co-chairs who share power
 CoChair helps two co-chairs to run a meeting together. Time that belongs to
 a group stays with that group. Everybody takes home papers that they can
 read, with pictures. Nothing leaves the laptop.
"""


def deb_steps(out: Path) -> list[Step]:
    """Return what makes the Debian package from the program."""
    words = ("dpkg-deb", "--root-owner-group", "-Zxz", "-z6", "--build", DEB, out / file_name("deb"))
    return [
        Step(f"lay the files of the package out in {DEB}", _lay_out),
        command(*words, given={"SOURCE_DATE_EPOCH": str(made_at())}),
    ]


def tar_steps(out: Path) -> list[Step]:
    """Return what makes the file that is opened on a stick."""
    path = out / file_name("tar")
    return [Step(f"put the program into {path}, with the folder {BESIDE}", lambda: _pack(path))]


def control(depends: str, size: int) -> str:
    """Return what a package says of itself; `size` in KiB."""
    return CONTROL.format(version=VERSION, machine=debian_machine(), depends=depends, size=size)


def _lay_out() -> None:
    shutil.rmtree(DEB, ignore_errors=True)
    library, share = DEB / "usr" / "lib" / "cochair", DEB / "usr" / "share"
    shutil.copytree(PROGRAM, library)
    _move(library / FOLDER, share / "doc" / "cochair" / FOLDER)
    _link(DEB / "usr" / "bin" / "cochair", "../lib/cochair/cochair")
    _put(_HERE / "cochair.desktop", share / "applications" / "cochair.desktop")
    _put(_HERE / "cochair.mime.xml", share / "mime" / "packages" / "cochair.xml")
    _write(share / "metainfo" / "app.cochair.CoChair.metainfo.xml", _filled("app.cochair.CoChair.metainfo.xml"))
    for size in _ICON_SIZES:
        _put(PICTURES / f"{size}.png", share / "icons" / "hicolor" / f"{size}x{size}" / "apps" / "cochair.png")
    _put(DRAWING, share / "icons" / "hicolor" / "scalable" / "apps" / "cochair.svg")
    doc = share / "doc" / "cochair"
    shutil.copy(doc / FOLDER / "read-me.txt", doc / "copyright")
    _zip(share / "man" / "man1" / "cochair.1.gz", _filled("cochair.1"))
    _zip(doc / "changelog.gz", (ROOT / "CHANGELOG.md").read_text(encoding="utf-8"))
    for path in DEB.rglob("*"):
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() or path.stat().st_mode & 0o100 else 0o644)
    size = sum(path.stat().st_size for path in DEB.rglob("*") if path.is_file()) // 1024
    _write(DEB / "DEBIAN" / "control", control(asked_by(library).depends(), size))


def _pack(path: Path) -> None:
    def settle(entry: tarfile.TarInfo) -> tarfile.TarInfo:
        entry.uid = entry.gid = 0
        entry.uname = entry.gname = ""
        entry.mtime = made_at()
        return entry

    words = BUILD / "read me first.txt"
    words.write_text(_filled("read me first.txt"), encoding="utf-8")
    (BUILD / BESIDE).mkdir(exist_ok=True)
    with tarfile.open(path, "w:xz", preset=6) as tar:
        for source in (PROGRAM, BUILD / BESIDE, words):
            for inner in sorted((source, *source.rglob("*"))):
                place = STICK / inner.relative_to(source) if source == PROGRAM else Path(STICK, source.name)
                tar.add(inner, str(place), recursive=False, filter=settle)


def _filled(name: str) -> str:
    date = datetime.fromtimestamp(made_at(), UTC).date().isoformat()
    return (_HERE / name).read_text(encoding="utf-8").format(version=VERSION, date=date)


def _put(source: Path, place: Path) -> None:
    place.parent.mkdir(parents=True, exist_ok=True)
    shutil.copy(source, place)


def _move(source: Path, place: Path) -> None:
    place.parent.mkdir(parents=True, exist_ok=True)
    shutil.move(source, place)


def _link(place: Path, target: str) -> None:
    place.parent.mkdir(parents=True, exist_ok=True)
    place.symlink_to(target)


def _write(place: Path, words: str) -> None:
    place.parent.mkdir(parents=True, exist_ok=True)
    place.write_text(words, encoding="utf-8")


def _zip(place: Path, words: str) -> None:
    place.parent.mkdir(parents=True, exist_ok=True)
    place.write_bytes(gzip.compress(words.encode(), mtime=0))
