"""What each target needs on the computer where it is made."""

import importlib.util
import shutil
import sys
from dataclasses import dataclass

SYSTEMS = {"deb": "linux", "tar": "linux", "nsis": "win32", "dmg": "darwin"}
"""On which system a target can be made: PyInstaller makes a program for its own system only."""
USUAL = {"linux": ("deb", "tar"), "win32": ("nsis",), "darwin": ("dmg",)}
"""What `auto` makes."""
_NEEDED = {
    "deb": ("git", "readelf", "strip", "dpkg-deb"),
    "tar": ("git", "readelf", "strip"),
    "nsis": ("git", "makensis"),
    "dmg": ("git", "codesign", "hdiutil"),
}
_WISHED = {"nsis": ("signtool",), "dmg": ("xcrun",)}


@dataclass(frozen=True, slots=True)
class Tool:
    """A tool: its name, if it is here, and if nothing can be made without it."""

    name: str
    here: bool
    needed: bool = True

    def line(self) -> str:
        """Return one line about it."""
        without = "missing" if self.needed else "missing; what it does is left out"
        return f"{self.name:<12} {'here' if self.here else without}"


def targets_of(target: str) -> tuple[str, ...]:
    """Return what is made for `--target`, where `auto` means all of this system."""
    return USUAL.get(sys.platform, ()) if target == "auto" else (target,)


def tools_for(target: str, *, stub: bool = False) -> list[Tool]:
    """Return the tools of a target; a stub, which has no program in it, can be made on any system."""
    if stub:
        return [Tool("makensis", _is_here("makensis"))]
    return [
        Tool(f"a {SYSTEMS[target]} system", sys.platform == SYSTEMS[target]),
        Tool("PyInstaller", importlib.util.find_spec("PyInstaller") is not None),
        *(Tool(name, _is_here(name)) for name in _NEEDED[target]),
        *(Tool(name, _is_here(name), needed=False) for name in _WISHED.get(target, ())),
    ]


def _is_here(name: str) -> bool:
    return shutil.which(name) is not None
