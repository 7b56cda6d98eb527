"""What goes and what stays when a laptop is emptied, once the whole board is on another one."""

from dataclasses import dataclass

from cochair.services import handing_sentences as say


@dataclass(frozen=True, slots=True)
class WhatGoes:
    """What goes for good, what stays, and what to do first, a sentence each."""

    goes: tuple[str, ...]
    stays: tuple[str, ...]
    first: str


def what_goes() -> WhatGoes:
    """Return what emptying a laptop would do."""
    return WhatGoes((say.GOES, *say.GOES_LINES), (say.STAYS, *say.STAYS_LINES), say.FIRST)
