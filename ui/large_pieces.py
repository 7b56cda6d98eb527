"""Lets the computer have memory back as soon as it is free, so that an open window stays small.

The C library of Linux keeps a large piece that is free again among the small ones, where it can not be given back: it
learns to, from the first large picture that goes.  It also sets memory aside for each thread, and keeps in each what
the largest paper took that was ever made there.  Here it is told not to.
"""

import ctypes
import sys

LARGE = 128 * 1024
"""Bytes of a piece that gets memory of its own: what the C library begins with."""
_FROM, _SET_ASIDE = -3, -8  # M_MMAP_THRESHOLD and M_ARENA_MAX of malloc.h


def give_back() -> None:
    """Give large pieces memory of their own, and all threads the same, where the C library can be told so."""
    tell = getattr(ctypes.CDLL(None), "mallopt", None) if sys.platform == "linux" else None
    if tell is not None:
        tell(_FROM, LARGE)
        tell(_SET_ASIDE, 1)
