"""Writes a paper that a command names: the minutes, what comes before a meeting, or what came of people's words."""

import argparse
import sys
from datetime import date
from pathlib import Path
from zoneinfo import ZoneInfo

from cochair.commands import minutes, words
from cochair.commands.look import looked_over, tell
from cochair.commands.money_papers import money_papers
from cochair.commands.paper_names import ALONE, OF_BOARD, OF_MONEY
from cochair.commands.papers import SUFFIXES, agenda_of, prep_of, said_of, script_of, write_pages, write_paper
from cochair.commands.pictures import board_pictures
from cochair.commands.planned import find_plan, newest_plan
from cochair.commands.recording import tell_here, write_spoken
from cochair.commands.stores import open_for
from cochair.domain.agenda import Plan
from cochair.domain.document import Document
from cochair.domain.how_paper import compose_how
from cochair.domain.keeping_paper import compose_keeping
from cochair.domain.risks_paper import compose_risks
from cochair.exports.saving import ExportFailed
from cochair.services.board_names_now import BoardNames
from cochair.services.board_papers import handover_pack, keeping_of, lost_laptop, notice_of, welcome_pack
from cochair.services.board_rules import rules_paper_of
from cochair.services.earlier import answered_before, board_before, planned_after
from cochair.services.ports import StoreFailed
from cochair.services.templates import ZONE
from cochair.storage.clock import SteadyClock
from cochair.storage.store import Store

AUDIO = "audio"
"""The form of papers that are 1 file and can be listened to."""


def run(options: argparse.Namespace) -> int:
    """Write the paper and say where it is; 1 with one plain sentence when that can not be."""
    if options.look:
        return _look(options)
    if options.paper == "minutes":
        return minutes.run(options)
    if options.to not in SUFFIXES and not (options.to == AUDIO and options.paper in ALONE):
        return _fail(words.NOT_THAT_FORM)
    try:
        with open_for(options, writing=False) as store:
            pages = _pages(store, options)
            for _, document in pages:
                minutes.tell_letters(document, options.to)
            if options.to == AUDIO:
                _record(store, options, pages[0][1])
            else:
                _write(pages, options, store.folder / "cache")
    except (StoreFailed, ExportFailed) as failed:
        return _fail(str(failed))
    print(words.WRITTEN.format(file=options.out))
    return 0


def _look(options: argparse.Namespace) -> int:
    """Say what to look at in the minutes; finding something is no failure."""
    try:
        with open_for(options, writing=False) as store:
            meeting = minutes.find_meeting(store.library, options.meeting)
            _, m = store.library.log(meeting.id).told()
            following = planned_after(store.library, m.plan.board, m.plan.starts)
            found = looked_over(m, following, store.folder / "cache")
    except StoreFailed as failed:
        return _fail(str(failed))
    tell(found)
    return 0


def _record(store: Store, options: argparse.Namespace, document: Document) -> None:
    """Write 1 paper to listen to; raises StoreFailed and ExportFailed."""
    plan = _plan(store, options)
    earlier = board_before(store.library, plan.board, plan.starts)
    write_spoken(document, plan, earlier, Path(options.out), tell_here)


def _plan(store: Store, options: argparse.Namespace) -> Plan:
    return find_plan(store.library, options.meeting) if options.meeting else newest_plan(store.library)


def _write(pages: tuple[tuple[str, Document], ...], options: argparse.Namespace, cache: Path) -> None:
    """Write 1 file, or a file for each name into a folder."""
    if options.paper in ALONE:
        ((_, document),) = pages
        write_paper(document, options.to, options.profile, Path(options.out), cache)
    else:
        write_pages(pages, options.profile, Path(options.out), cache, options.to)


def _pages(store: Store, options: argparse.Namespace) -> tuple[tuple[str, Document], ...]:
    """Return each paper with its name; raises StoreFailed and ExportFailed."""
    today = SteadyClock().now().astimezone(ZoneInfo(ZONE)).date()
    if options.paper == "yousaid":
        return said_of(store.library, today, lambda board: board_pictures(store.pictures, board).chooser)
    plan = _plan(store, options)
    if options.paper in OF_MONEY:
        return money_papers(store.books, plan.board, options.paper, today)
    pictures = board_pictures(store.pictures, plan.board).chooser
    if options.paper in OF_BOARD:
        return ((plan.title, _of_board(store, options.paper, plan, today)),)
    if options.paper == "prep":
        return prep_of(plan, answered_before(store.library, plan.board, plan.starts), today, pictures)
    return ((plan.title, (agenda_of if options.paper == "agenda" else script_of)(plan, pictures)),)


def _of_board(store: Store, paper: str, plan: Plan, today: date) -> Document:
    """Return a paper of the board that an agenda belongs to; raises StoreFailed."""
    found = BoardNames(store.books).of(plan.board)
    if found is None:
        raise StoreFailed(words.NO_BOARD)
    number, locked = found.board.number, not store.unlocked
    match paper:
        case "rules":
            return rules_paper_of(store.books, store.library, found.board)
        case "welcome":
            pictures = board_pictures(store.pictures, plan.board).chooser
            return welcome_pack(store.books, store.library, number, today, pictures)
        case "handover":
            return handover_pack(store.books, store.library, number, today)
        case "notice":
            return notice_of(store.books, store.library, number, locked=locked)
        case "record" | "risks":
            keeps = keeping_of(store.books, number, today, locked=locked)
            return compose_keeping(keeps) if paper == "record" else compose_risks(keeps)
        case "lost":
            return lost_laptop(store.books, number, today, locked=locked)
        case _:
            return compose_how(plan.board, plan.local(plan.starts).date())


def _fail(sentence: str) -> int:
    print(sentence, file=sys.stderr)
    return 1
