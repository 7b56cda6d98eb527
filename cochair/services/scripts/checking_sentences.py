"""The sentences of a meeting script that check the minutes, and what each one does."""

import re

from cochair.domain.check_lines import lines_to_check
from cochair.domain.refused import Refused
from cochair.domain.words_of_checking import NO_LINE
from cochair.services.checking import Checking
from cochair.services.live import Events
from cochair.services.scripts.scene import Act, Scene

_WHO = r"(?P<who>[^:]+?)"


def _checks(scene: Scene, found: re.Match[str]) -> Events:
    support = scene.person(found["support"]) if found["support"] else None
    return Checking(scene.live).begin(scene.person(found["who"]), support)


def _is_right(scene: Scene, found: re.Match[str]) -> Events:
    return Checking(scene.live).right(_number(scene, int(found["n"])), scene.person(found["who"]))


def _is_wrong(scene: Scene, found: re.Match[str]) -> Events:
    number = _number(scene, int(found["n"]))
    return Checking(scene.live).wrong(number, found["words"] or "", scene.person(found["who"]))


def _is_missing(scene: Scene, found: re.Match[str]) -> Events:
    return Checking(scene.live).missing(found["words"], scene.person(found["who"]))


def _number(scene: Scene, place: int) -> int:
    """Return the number of the line that stands at a place of the minutes, from 1."""
    lines = lines_to_check(scene.live.meeting)
    if not 1 <= place <= len(lines):
        raise Refused(NO_LINE.format(number=place, last=len(lines)))
    return lines[place - 1].number


CHECKING: tuple[tuple[str, Act], ...] = (
    (_WHO + r" checks the minutes(?: \(with support from (?P<support>[^()]+)\))?", _checks),
    (_WHO + r" says line (?P<n>\d{1,4}) is right", _is_right),
    (_WHO + r" says line (?P<n>\d{1,4}) is wrong(?:\s*:(?P<words>.*))?", _is_wrong),
    (_WHO + r" says something is missing\s*:(?P<words>.*)", _is_missing),
)
"""Lines are counted from 1 in the order of the minutes."""
