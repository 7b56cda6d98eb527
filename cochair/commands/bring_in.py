"""Brings in an agenda or old minutes: shows what was found, and keeps it only with a yes."""

import argparse
import sys
from dataclasses import replace
from pathlib import Path

from cochair.commands import words
from cochair.commands.stores import open_for
from cochair.domain.agenda import Plan
from cochair.domain.refused import Unclear
from cochair.imports.files import MOST_BYTES, read_bytes, read_file
from cochair.services.bringing.found import Found
from cochair.services.bringing.keeping import keep
from cochair.services.bringing.parts import Brought
from cochair.services.bringing.reading import find
from cochair.services.bringing.view import FoundView, found_view
from cochair.services.drafting import keep_draft
from cochair.services.earlier import newest_plan
from cochair.services.ports import Library, StoreFailed
from cochair.services.templates import new_draft
from cochair.storage.clock import SteadyClock
from cochair.storage.database import STORE_FILE
from cochair.storage.folders import data_folder

STANDARD_INPUT = "-"


def run(options: argparse.Namespace) -> int:
    """Print what was found and, with `--yes`, keep it; 1 with one sentence when it can not be read or kept."""
    try:
        brought = _read(options.file)
        if options.yes:
            with open_for(options, writing=True) as store:
                print(words.KEPT_AS.format(plan=_keep(store.library, brought, options)))
            return 0
        plan = _plan(options)
        _tell(find(brought, plan), plan, options.without)
    except (Unclear, StoreFailed) as no:
        print(no, file=sys.stderr)
        return 1
    print(words.TO_KEEP)
    return 0


def _read(name: str) -> Brought:
    if name == STANDARD_INPUT:
        return read_bytes(sys.stdin.buffer.read(MOST_BYTES + 1))
    return read_file(Path(name))


def _plan(options: argparse.Namespace) -> Plan:
    """Return the plan that things would be put into, so that its people are known; an empty one where no store is."""
    if not (options.plan or (data_folder(options.data) / STORE_FILE).exists()):
        return new_draft(SteadyClock().now())
    with open_for(options, writing=False) as store:
        return _into(store.library, options.plan)[1]


def _into(library: Library, wanted: str | None) -> tuple[str, Plan]:
    """Return the draft that things are put into, and its id, empty for a new one."""
    if wanted is None:
        like = newest_plan(library)
        return "", new_draft(SteadyClock().now(), like and library.as_board_is(like))
    plan_id = _draft(library, wanted)
    return plan_id, library.plans()[plan_id]


def _keep(library: Library, brought: Brought, options: argparse.Namespace) -> str:
    """Keep what was found in a draft, and return its id; a draft that changes needs a new yes of everybody."""
    plan_id, plan = _into(library, options.plan)
    found = find(brought, plan)
    left = _tell(found, plan, options.without)
    kept = replace(keep(plan, found, left, plan.local(SteadyClock().now()).date()), yeses=())
    if not plan_id:
        return keep_draft(library, kept)
    library.keep_plan(plan_id, kept)
    return plan_id


def _draft(library: Library, wanted: str) -> str:
    """Return the id of a draft by its id or title; raises StoreFailed."""
    title = wanted.strip().casefold()
    plans = library.plans()
    found = next((i for i, plan in plans.items() if i == wanted or plan.title.casefold() == title), None)
    if found is None:
        raise StoreFailed(words.NO_SUCH_DRAFT.format(name=wanted))
    return found


def _tell(found: Found, plan: Plan, without: list[str]) -> set[str]:
    """Print everything with a number each, and return the keys of what is left out; raises Unclear."""
    view = found_view(found, plan)
    left = _left(view, without)
    print(view.heading)
    number = 0
    for part in view.parts:
        print(f"\n{part.heading}")
        for row in part.rows:
            number += 1
            told = words.LEFT_OUT.format(words=row.words) if row.key in left else row.words
            _print(words.NUMBERED.format(number=number, words=told), *filter(None, [row.below]))
    for unused in view.not_used:
        _print(f"\n{unused.why}", *unused.lines)
    _print("")
    for note in view.notes:
        print(note)
    return left


def _left(view: FoundView, without: list[str]) -> set[str]:
    """Return the keys of the numbers that somebody gave; raises Unclear for a number that is not there."""
    rows = [row for part in view.parts for row in part.rows]
    numbers = [number.strip() for given in without for number in given.split(",") if number.strip()]
    for number in numbers:
        if not number.isdecimal() or not 1 <= int(number) <= len(rows):
            raise Unclear(words.NO_SUCH_NUMBER.format(number=number))
    return {rows[int(number) - 1].key for number in numbers}


def _print(first: str, *below: str) -> None:
    print(first)
    for line in below:
        print(words.BELOW.format(words=line))
