"""Lets the computer have large pieces of memory back as soon as they are free, so that an open window stays small.

The C library of Linux keeps a large piece that is free again among the small ones, where it can not be given back: it
learns to, from the first large picture that goes.  Here it is told not to learn that.
"""

import ctypes
import sys

LARGE = 128 * 1024
"""Bytes of a piece that gets memory of its own: what the C library begins with."""
_FROM = -3  # M_MMAP_THRESHOLD of malloc.h


def give_back() -> None:
    """Give large pieces memory of their own from now on, where the C library can be told so."""
    tell = getattr(ctypes.CDLL(None), "mallopt", None) if sys.platform == "linux" else None
    if tell is not None:
        tell(_FROM, LARGE)
