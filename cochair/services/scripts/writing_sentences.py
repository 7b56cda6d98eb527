"""The sentences of a meeting script that write something down, and what each one does."""

import re
from collections.abc import Callable
from functools import partial

from cochair.domain import sentences as say
from cochair.domain.events import Event
from cochair.domain.meeting import Meeting
from cochair.domain.records import words_of
from cochair.domain.refused import Unclear
from cochair.domain.rules.writing import said
from cochair.services.capture import Line, LineKind, made
from cochair.services.live import Events
from cochair.services.scripts.answering import find_said, read_answer
from cochair.services.scripts.scene import Act, Scene

_NAMED = re.compile(r"(.*?)\s*\(\s*may be named\s*\)\s*", re.IGNORECASE | re.DOTALL)
_KINDS = {
    "note": LineKind.NOTE,
    "parked": LineKind.PARK,
    "hard word": LineKind.HARD_WORD,
    "action": LineKind.ACTION,
    "decision": LineKind.DECISION,
}
_KIND = rf"(?P<kind>{'|'.join(_KINDS)})\s*:(?P<text>.*)"
_SAYS = r"(?P<who>[^:]+?) says:(?P<text>.*)"
_QUOTED = r"\s*[\"“”](?P<start>[^\"“”]*)[\"“”]"


def _writes(scene: Scene, found: re.Match[str]) -> Events:
    return scene.live.write(partial(made, line=_line(found)))


def _says(scene: Scene, found: re.Match[str]) -> Events:
    return scene.live.write(_said(scene, found))


def _line(found: re.Match[str]) -> Line:
    return Line(_KINDS[found["kind"].casefold()], found["text"])


def _said(scene: Scene, found: re.Match[str]) -> Callable[[Meeting], tuple[Event, ...]]:
    named = _NAMED.fullmatch(found["text"])
    text = named[1] if named else found["text"]
    person = scene.person(found["who"])
    return lambda m: said(m, person, text, may_be_named=named is not None)


def _answer_said(scene: Scene, found: re.Match[str]) -> Events:
    m = scene.live.now()
    words, said_in = find_said(m, scene.earlier(), found["start"])
    read = read_answer(found["text"], m.plan.local(m.as_of).date())
    return scene.live.answer_said(words, read.outcome, read.text, ask_again=read.ask_again, said_in=said_in)


def _correct(scene: Scene, found: re.Match[str]) -> Events:
    number = _number(scene, found["start"])
    return scene.live.correct(number, partial(made, line=_line(found)))


def _correct_said(scene: Scene, found: re.Match[str]) -> Events:
    number = _number(scene, found["start"])
    return scene.live.correct(number, _said(scene, found))


def _take_out(scene: Scene, found: re.Match[str]) -> Events:
    return scene.live.take_out(_number(scene, found["start"]))


def _number(scene: Scene, start: str) -> int:
    """Return the number of the newest line that begins so."""
    bare = " ".join(start.split()).rstrip(".…").casefold()
    for record in reversed(scene.live.meeting.records):
        if bare and words_of(record).casefold().startswith(bare):
            return record.number
    raise Unclear(say.NO_LINE_BEGINS_SO)


WRITING: tuple[tuple[str, Act], ...] = (
    (_KIND, _writes),
    (rf"correct{_QUOTED}\s*:\s*{_KIND}", _correct),
    (rf"correct{_QUOTED}\s*:\s*{_SAYS}", _correct_said),
    (rf"take out{_QUOTED}", _take_out),
    (rf"answer{_QUOTED}\s*:(?P<text>.*)", _answer_said),
)
SAYING: tuple[tuple[str, Act], ...] = ((_SAYS, _says),)
"""Stands after `asks to`, whose reason may hold the same words."""
