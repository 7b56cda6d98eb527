"""Puts a meeting on a stage: a script as it is written, or an agenda that made-up people have."""

import argparse
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from unicodedata import normalize

from cochair.commands import words
from cochair.commands.planned import find_plan
from cochair.commands.stores import open_for
from cochair.domain.agenda import Plan
from cochair.services.made_up import FIRST_SEED, Rehearsed, rehearse
from cochair.services.ports import Library
from cochair.services.scripts.header import HeaderFault, read_header
from cochair.services.scripts.player import RULER, Answer, ScriptPlayer, shared_at


@dataclass(frozen=True, slots=True)
class Staged:
    """A meeting that is ready to be played; `rehearsed` where the people are made up."""

    player: ScriptPlayer
    answers: Iterator[Answer]
    rehearsed: Rehearsed | None = None


def stage_plan(options: argparse.Namespace) -> Callable[[Library], Staged]:
    """Return what stages a draft or a meeting of the store; raises StoreFailed, and Unclear when it is unfinished."""
    with open_for(options, writing=False) as store:
        plan = find_plan(store.library, options.meeting)
    return _made_up(plan, options.seed)


def stage_script(lines: list[bytes], seed: int | None) -> Callable[[Library], Staged]:
    """Return what stages a script; made-up people have it when a seed is given or it has no timed lines."""
    ends = next((n for n, line in enumerate(lines) if line.strip() == RULER.encode()), None)
    as_written = ends is None or (seed is None and any(_timed(line) for line in lines[ends + 1 :]))
    plan = None if as_written else _plan(lines[:ends])
    return _as_written(lines) if plan is None else _made_up(plan, seed)


def _as_written(lines: list[bytes]) -> Callable[[Library], Staged]:
    def staged(library: Library) -> Staged:
        player = ScriptPlayer(library)
        return Staged(player, player.play(lines))

    return staged


def _made_up(plan: Plan, seed: int | None) -> Callable[[Library], Staged]:
    """Return what stages an agenda with made-up people; its title says so, for papers are easily mixed up."""
    titled = replace(plan, title=words.MADE_UP_TITLE.format(title=plan.title))
    rehearsed = rehearse(titled, FIRST_SEED if seed is None else seed)

    def staged(library: Library) -> Staged:
        player = ScriptPlayer(library, library.new_meeting(rehearsed.plan, shared_at(rehearsed.plan)))
        return Staged(player, player.play(rehearsed.lines), rehearsed)

    return staged


def _plan(header: list[bytes]) -> Plan | None:
    """Return the agenda of a header, or None when it can not be used: playing it says why."""
    try:
        texts = [normalize("NFC", line.decode().rstrip("\r\n").removeprefix("\ufeff")) for line in header]
        return read_header((n, text) for n, text in enumerate(texts, 1) if text.strip())
    except (HeaderFault, UnicodeDecodeError):
        return None


def _timed(line: bytes) -> bool:
    return bool(line.strip()) and not line.lstrip().startswith(b"#")
