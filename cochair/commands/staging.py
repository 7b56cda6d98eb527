"""Puts a meeting on a stage: a script as it is written, or an agenda that made-up people have."""

import argparse
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import chain

from cochair.commands.planned import find_plan
from cochair.commands.stores import open_for
from cochair.services.made_up import FIRST_SEED, Rehearsed, rehearse
from cochair.services.ports import Library
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
    rehearsed = rehearse(plan, _seed(options.seed))

    def staged(library: Library) -> Staged:
        player = ScriptPlayer(library, library.new_meeting(rehearsed.plan, shared_at(rehearsed.plan)))
        return Staged(player, player.play(rehearsed.lines), rehearsed)

    return staged


def stage_script(lines: list[bytes], seed: int | None) -> Callable[[Library], Staged]:
    """Return what stages a script; made-up people have it when a seed is given or it has no timed lines."""
    ends = next((n for n, line in enumerate(lines) if line.strip() == RULER.encode()), None)
    if ends is None or (seed is None and any(_timed(line) for line in lines[ends + 1 :])):
        return lambda library: _as_written(ScriptPlayer(library), lines)
    return lambda library: _with_made_up_people(ScriptPlayer(library), lines[: ends + 1], _seed(seed))


def _as_written(player: ScriptPlayer, lines: list[bytes]) -> Staged:
    return Staged(player, player.play(lines))


def _with_made_up_people(player: ScriptPlayer, header: list[bytes], seed: int) -> Staged:
    first = next(player.play(header))
    if player.live is None:
        return Staged(player, iter([first]))
    rehearsed = rehearse(player.live.meeting.plan, seed)
    return Staged(player, chain([first], player.play(rehearsed.lines)), rehearsed)


def _timed(line: bytes) -> bool:
    return bool(line.strip()) and not line.lstrip().startswith(b"#")


def _seed(given: int | None) -> int:
    return FIRST_SEED if given is None else given
