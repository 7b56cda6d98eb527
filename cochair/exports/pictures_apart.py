"""Has pictures from strangers read by a process of its own, which may hang, fill its memory or end."""

import subprocess
from pathlib import Path

from cochair.exports import words
from cochair.exports.picture_process import TOO_LARGE
from cochair.own_process import own_process
from cochair.services.given_file import TooBig, name_to_show, read_given
from cochair.services.picture_ports import PictureRefused

PATIENCE = 10.0
"""Seconds; the largest photo that may be read takes under 3 where it was measured."""
_COMMAND = own_process("cochair.exports.picture_process")
_UNSEEN = getattr(subprocess, "CREATE_NO_WINDOW", 0)
"""Windows opens a black window for a process where nobody says this."""


def read_apart(kind: str, file: Path, most: int) -> bytes:
    """Return a "photo" or a "drawing" as papers can hold it; raises PictureRefused."""
    name = name_to_show(file)
    try:
        content = read_given(file, most)
    except TooBig as error:
        raise PictureRefused(words.PICTURE_TOO_LARGE.format(file=name)) from error
    except OSError as error:
        raise PictureRefused(words.PICTURE_GONE.format(file=name)) from error
    try:
        done = _run(kind, content)
    except (subprocess.TimeoutExpired, OSError) as error:
        raise PictureRefused(words.PICTURE_TOO_LARGE.format(file=name)) from error
    if done.returncode == 0 and done.stdout:
        return done.stdout
    sentence = words.PICTURE_TOO_LARGE if done.returncode == TOO_LARGE else words.NOT_A_PICTURE
    raise PictureRefused(sentence.format(file=name))


def _run(kind: str, content: bytes) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [*_COMMAND, kind],
        input=content,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        timeout=PATIENCE,
        check=False,
        creationflags=_UNSEEN,
    )
