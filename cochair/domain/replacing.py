"""Makes a changed copy of a frozen dataclass as `dataclasses.replace` does, and far quicker where it has no slots.

A log of many entries makes thousands of copies of its meeting.
"""

import dataclasses
from functools import cache
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:  # then it is known what each field may be
    from dataclasses import replace as replace
else:

    def replace(thing, **changes):
        """Return a copy with some fields changed."""
        kind = type(thing)
        if not _is_quick(kind):
            return dataclasses.replace(thing, **changes)
        before = thing.__dict__
        now = before | changes
        if len(now) != len(before):
            raise TypeError(f"{kind.__name__} has no {', '.join(sorted(now.keys() - before.keys()))}")
        copy = object.__new__(kind)
        object.__setattr__(copy, "__dict__", now)
        return copy


@cache
def _is_quick(kind: type[Any]) -> bool:
    """Return whether the fields of a kind are all that it has, and nothing is done when one is made."""
    return not hasattr(kind, "__slots__") and not hasattr(kind, "__post_init__")
