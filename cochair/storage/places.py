"""Tells whether a folder can keep meetings: none that another program copies, and none on another computer."""

import os
import sys
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path, PurePath, PureWindowsPath

from cochair.domain.language import _
from cochair.services.ports import StoreFailed

COPIED = _("{program} copies this folder, and that can harm meetings. Choose a folder that only this computer has.")
FAR = _("This folder is on another computer. Choose one on this computer's own disk.")

_FAR_KINDS = frozenset(
    (
        *("afpfs", "afs", "ceph", "cifs", "davfs", "ftp", "macfuse", "ncpfs", "nfs", "nfs3", "nfs4", "osxfuse"),
        *("remote", "smb3", "smbfs", "sshfs", "webdav", "fuse.ceph", "fuse.davfs2", "fuse.gvfsd-fuse"),
        *("fuse.glusterfs", "fuse.rclone", "fuse.sshfs"),
    )
)
_BY_NAME = {
    "onedrive": "OneDrive",
    "dropbox": "Dropbox",
    "google drive": "Google Drive",
    "googledrive": "Google Drive",
    "my drive": "Google Drive",
    "icloud drive": "iCloud",
    "iclouddrive": "iCloud",
    "mobile documents": "iCloud",
    "nextcloud": "Nextcloud",
    "owncloud": "ownCloud",
    "pclouddrive": "pCloud",
    "pcloud drive": "pCloud",
    "pcloudsync": "pCloud",
    "box": "Box",
    "box sync": "Box",
    "mega": "MEGA",
    "megasync": "MEGA",
    "proton drive": "Proton Drive",
    "seafile": "Seafile",
    "kdrive": "kDrive",
    "yandex.disk": "Yandex Disk",
}
"""What programs that copy folders call them, and how people know the program."""
_BEGINS = {"onedrive - ": "OneDrive", "dropbox (": "Dropbox"}
"""Such a folder has the name of an organisation too."""
_IN_CLOUD_STORAGE = ("library", "cloudstorage")
_BY_VARIABLE = {"OneDrive": "OneDrive", "OneDriveCommercial": "OneDrive", "OneDriveConsumer": "OneDrive"}
_BY_MARK = {
    ".dropbox.cache": "Dropbox",
    ".nextcloudsync.log": "Nextcloud",
    ".owncloudsync.log": "ownCloud",
    ".stfolder": "Syncthing",
}
"""What such a program leaves in the folder that it copies."""


@dataclass(frozen=True, slots=True)
class Mount:
    """Where a disk stands among the folders, and of which kind it is."""

    place: PurePath
    kind: str


@dataclass(frozen=True, slots=True)
class Harm:
    """Why a folder can not keep meetings: a program copies it, or, with no `program`, it is on another computer."""

    program: str = ""

    @property
    def refusal(self) -> str:
        """Return the sentence for somebody who would begin there."""
        return COPIED.format(program=self.program) if self.program else FAR


def harm_in(
    folder: PurePath,
    environment: Mapping[str, str],
    mounts: Iterable[Mount],
    is_there: Callable[[PurePath], bool] = lambda _: False,
) -> Harm | None:
    """Return why a folder, told from the root of its disk, can not keep meetings; None where it can."""
    parents = (folder, *folder.parents)
    program = (
        next((found for part in _below_home(folder, environment) if (found := _named(part))), "")
        or _in_cloud_storage(folder)
        or next((_BY_VARIABLE[n] for n in _BY_VARIABLE if _is_in(parents, environment.get(n, ""))), "")
        or next((_BY_MARK[mark] for parent in parents for mark in _BY_MARK if is_there(parent / mark)), "")
    )
    if program:
        return Harm(program)
    return Harm() if _is_far(folder, parents, mounts) else None


def harm_to(folder: Path) -> Harm | None:
    """Return why a folder of this computer can not keep meetings; None where it can, or where nobody can tell."""
    whole = folder.absolute()
    try:
        whole = folder.resolve()
        return harm_in(whole, os.environ, _mounts(whole), lambda path: Path(path).exists())
    except OSError:
        return harm_in(whole, os.environ, ())


def refuse_harm(folder: Path) -> None:
    """Raise StoreFailed where a folder can not keep new meetings."""
    harm = harm_to(folder)
    if harm is not None:
        raise StoreFailed(harm.refusal)


def linux_mounts(told: str) -> list[Mount]:
    """Return what /proc/self/mounts tells; of two at one place the later one is on top."""
    rows = [line.split(" ") for line in told.splitlines()]
    return [Mount(PurePath(_plain(row[1])), row[2]) for row in rows if len(row) > 2]


def _below_home(folder: PurePath, environment: Mapping[str, str]) -> tuple[str, ...]:
    """Return the parts of a folder below the person's own, whose name may be that of a program; else all parts."""
    for name in ("HOME", "USERPROFILE"):
        own = environment.get(name, "")
        if own and folder.is_relative_to(own):
            return folder.relative_to(own).parts
    return folder.parts


def _named(part: str) -> str:
    name = part.casefold()
    return _BY_NAME.get(name) or next((told for begins, told in _BEGINS.items() if name.startswith(begins)), "")


def _in_cloud_storage(folder: PurePath) -> str:
    """Return the program of a folder below ~/Library/CloudStorage, where macOS keeps what all of them copy."""
    parts = [part.casefold() for part in folder.parts]
    for place in range(len(parts) - 2):
        if tuple(parts[place : place + 2]) == _IN_CLOUD_STORAGE:
            name = folder.parts[place + 2].split("-")[0]
            return _BY_NAME.get(name.casefold(), name)
    return ""


def _is_in(parents: Iterable[PurePath], place: str) -> bool:
    return bool(place) and any(parent == type(parent)(place) for parent in parents)


def _is_far(folder: PurePath, parents: tuple[PurePath, ...], mounts: Iterable[Mount]) -> bool:
    if isinstance(folder, PureWindowsPath) and _is_share(folder.drive):
        return True
    kinds = {mount.place: mount.kind for mount in mounts}
    nearest = next((kinds[parent] for parent in parents if parent in kinds), "")
    return nearest in _FAR_KINDS


def _is_share(drive: str) -> bool:
    r"""Return whether a drive of Windows is a share such as \\server\ours; \\?\C: only says a long path."""
    if drive.startswith(("\\\\?\\", "\\\\.\\")):
        return drive[4:8].upper() == "UNC\\"
    return drive.startswith("\\\\")


def _plain(told: str) -> str:
    """Return a place as it is, where /proc/self/mounts tells a space or the like by its number."""
    for letter in " \t\n\\":
        told = told.replace(f"\\{ord(letter):03o}", letter)
    return told


if sys.platform == "win32":
    import ctypes

    _REMOTE = 4

    def _mounts(whole: Path) -> list[Mount]:
        kind = ctypes.windll.kernel32.GetDriveTypeW(whole.anchor)
        return [Mount(PurePath(whole.anchor), "remote" if kind == _REMOTE else "")]
elif sys.platform == "darwin":
    import ctypes

    _KIND, _ROOM = slice(72, 88), 4096  # where struct statfs tells the kind, and more room than it needs

    def _mounts(whole: Path) -> list[Mount]:
        there = next(parent for parent in (whole, *whole.parents) if parent.exists())
        told = ctypes.create_string_buffer(_ROOM)
        library = ctypes.CDLL(None)
        ask = getattr(library, "statfs$INODE64", None) or library.statfs
        if ask(os.fsencode(there), told):
            return []
        return [Mount(there, told.raw[_KIND].split(b"\0")[0].decode())]
else:

    def _mounts(_: Path) -> list[Mount]:
        return linux_mounts(Path("/proc/self/mounts").read_text(errors="surrogateescape"))
