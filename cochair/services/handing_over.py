"""What goes and what stays when a laptop is emptied, once the whole board is on another one."""

from dataclasses import dataclass

from cochair.services import handing_sentences as say


@dataclass(frozen=True, slots=True)
class WhatGoes:
    """What to do first, and what goes for good and what stays: a heading for each, and the sentences below it."""

    first: str
    parts: tuple[tuple[str, tuple[str, ...]], ...]


def what_goes() -> WhatGoes:
    """Return what emptying a laptop would do."""
    return WhatGoes(say.FIRST, ((say.GOES, say.GOES_LINES), (say.STAYS, say.STAYS_LINES)))
