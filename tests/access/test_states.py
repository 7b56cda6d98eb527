"""No state is told by colour alone: in every theme, two states of a thing differ in lines, signs or letters."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from cochair.domain.asked import Reply
from cochair.domain.check import Standing
from cochair.domain.document import Picture
from cochair.domain.events import CardKind
from cochair.domain.ids import MeetingId, PersonId
from cochair.domain.meeting import ItemState
from cochair.domain.written import Outcome
from cochair.services import question_sentences as question_words
from cochair.services.check_view import CheckLine
from cochair.services.kept_promises import SaidTold
from cochair.services.plan_yes import YesTold
from tests.access.conftest import Page
from tests.access.shapes import alike
from tests.told import play
from ui import words_consent
from ui.follow_up.check_line import LineRow
from ui.live.agenda_row import AgendaRow
from ui.live.cards_strip import CardsStrip
from ui.live.question_body import Mark, QuestionBody
from ui.live.time_read import laptop_reading
from ui.plan.yes_card import YesCard
from ui.promises.cards import SaidCard
from ui.theme.comfort import Comfort, apply
from ui.theme.tokens import THEMES
from ui.widgets.banner import Banner, BannerKind
from ui.widgets.big_button import BigButton
from ui.widgets.big_tabs import BigTabs
from ui.widgets.choice_row import ChoiceRow
from ui.widgets.person_chip import PersonChip
from ui.widgets.pips import Pips
from ui.widgets.plain_edit import PlainEdit
from ui.widgets.share_bar import Pattern, ShareBar, SharePart
from ui.widgets.ticks import Ticks
from ui.widgets.time_face import TimeFace

States = dict[str, QWidget]
BUS = Picture("1F68C", "A bus")
PATTERNS: tuple[Pattern, ...] = ("solid", "hatched", "plain")
BANNERS: tuple[BannerKind, ...] = ("saved", "refused", "asked", "hint")


def _button(*, on: bool = False, rests: bool = False, **how: object) -> BigButton:
    button = BigButton("Action", **how)  # type: ignore[arg-type]  # each test gives what a button takes
    button.setCheckable(on or not rests)
    button.setChecked(on)
    button.setEnabled(not rests)
    return button


def _picture_button(*, on: bool) -> BigButton:
    return _button(on=on, picture="1F68C", over=True, badge=True)


def _ticks(*hold: int) -> Ticks:
    ticks = Ticks("Which days?")
    ticks.show_options(((1, "Monday"), (2, "Tuesday")), hold)
    return ticks


def _choice(on: bool) -> ChoiceRow:
    row = ChoiceRow("A disc")
    row.setAutoExclusive(False)
    row.setChecked(on)
    return row


def _person(speaking: bool) -> PersonChip:
    chip = PersonChip("Mo")
    chip.show_person("Mo", speaking=speaking)
    return chip


def _tabs(front: int) -> BigTabs:
    tabs = BigTabs()
    tabs.add("Now")
    tabs.add("Today")
    tabs.setCurrentIndex(front)
    return tabs


def _banner(kind: BannerKind) -> Banner:
    banner = Banner()
    banner.say(kind, "Ann will ring the bus company.")
    return banner


def _said(outcome: Outcome | None) -> SaidCard:
    told = SaidTold(MeetingId("m"), 1, "The bus is late.", "Mo", outcome, "", "", "", "", 3, BUS, ())
    heading = "No answer yet" if outcome is None else outcome.value
    return SaidCard(replace(told, heading=heading), lambda *_: "", lambda *_: "")


def _cards(up: str = "") -> CardsStrip:
    strip = CardsStrip()
    strip.show_meeting(play("10:00 the meeting starts" + (f"\n10:01 card: {up}" if up else "")).meeting)
    return strip


def _row(state: ItemState, *, kept: bool = False, asked: str = "") -> AgendaRow:
    items = play("10:00 the meeting starts").meeting.items
    progress = next(item for item in items if item.agreed)
    row = AgendaRow(replace(progress, state=state, agreed=progress.agreed if kept else {}))
    row.show_progress(replace(progress, state=state, agreed=progress.agreed if kept else {}), asked)
    return row


def _key(reply: Reply | None) -> QuestionBody:
    words = (question_words.WAITS if reply is None else question_words.ANSWERS[reply]).format(name="Priya")
    return QuestionBody((), (Mark(words, *words_consent.MARKS[reply]),), "", "", "")


def _checked(standing: Standing | None) -> LineRow:
    return LineRow(CheckLine(1, 1, "Buses", ("The bus is late.",), BUS, standing, (), ""))


def _yes(said: bool) -> YesCard:
    card = YesCard(lambda *_: "")
    words = "Priya said yes." if said else "Priya has not said yes yet."
    card.show_yeses((YesTold(PersonId("p"), "Priya", words, said, False),))
    return card


def _pips(left: int) -> Pips:
    pips = Pips()
    pips.show_minutes(left, 15)
    return pips


def _disc(minutes: int) -> TimeFace:
    """Return the time of the first item, of 5 minutes, so many minutes after the start."""
    disc = TimeFace()
    disc.show_reading(laptop_reading(play(f"10:00 the meeting starts\n10:{minutes:02} Mo takes the floor").meeting))
    return disc


def _bar(pattern: Pattern) -> ShareBar:
    bar = ShareBar()
    bar.show_parts((SharePart(pattern, 20, pattern),))
    return bar


def _line(problem: str) -> PlainEdit:
    edit = PlainEdit("Who will do it?", "Sam")
    edit.set_problem(problem)
    return edit


STATES: dict[str, Callable[[], States]] = {
    "a button, chosen or not": lambda: {"off": _button(), "on": _button(on=True)},
    "a button with an icon": lambda: {"off": _button(icon="bulb"), "on": _button(on=True, icon="bulb")},
    "a picture to choose": lambda: {"off": _picture_button(on=False), "on": _picture_button(on=True)},
    "a choice": lambda: {"off": _choice(False), "on": _choice(True)},
    "ticks": lambda: {"none": _ticks(), "one": _ticks(1), "both": _ticks(1, 2)},
    "a person": lambda: {"waits": _person(False), "speaks": _person(True)},
    "tabs": lambda: {"first": _tabs(0), "second": _tabs(1)},
    "a message": lambda: {kind: _banner(kind) for kind in BANNERS},
    "what came of it": lambda: {str(outcome): _said(outcome) for outcome in (None, *Outcome)},
    "a card held up": lambda: {card: _cards(card) for card in ("", CardKind.AGREE.value, CardKind.SLOW_DOWN.value)},
    "an item": lambda: {state.value: _row(state) for state in ItemState},
    "an item, protected or not": lambda: {
        "not": _row(ItemState.TO_COME),
        "kept": _row(ItemState.TO_COME, kept=True),
        "asked": _row(ItemState.TO_COME, asked="Tom asks about it"),
    },
    "a key": lambda: {str(reply): _key(reply) for reply in words_consent.MARKS},
    "a line of the check": lambda: {str(standing): _checked(standing) for standing in (None, *Standing)},
    "a yes": lambda: {"not yet": _yes(False), "said": _yes(True)},
    "protected minutes": lambda: {"all": _pips(15), "some": _pips(6), "none": _pips(0)},
    "time left": lambda: {"all": _disc(0), "half": _disc(2), "little": _disc(4), "over": _disc(8)},
    "parts of the time": lambda: {pattern: _bar(pattern) for pattern in PATTERNS},
    "a line to type in": lambda: {"well": _line(""), "wrong": _line("Say when it will be done.")},
}
RESTS: dict[str, Callable[[], States]] = {
    "a button": lambda: {"ready": _button(), "rests": _button(rests=True)},
    "a main button": lambda: {"ready": _button(role="main"), "rests": _button(role="main", rests=True)},
    "a quiet button": lambda: {"ready": _button(role="quiet"), "rests": _button(role="quiet", rests=True)},
}
"""What can not be used now has a dashed edge: here the edge counts."""


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("name", STATES)
def test_states_differ_without_colour(name: str, theme: str, page: Page, qapp: QApplication) -> None:
    apply(qapp, Comfort(theme=theme))  # type: ignore[arg-type]  # THEMES are theme names
    states = STATES[name]()
    page(*states.values())
    told = alike(states)
    assert told.faults == []
    assert told.count >= 1


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("name", RESTS)
def test_what_rests_differs_without_colour(name: str, theme: str, page: Page, qapp: QApplication) -> None:
    apply(qapp, Comfort(theme=theme))  # type: ignore[arg-type]  # THEMES are theme names
    states = RESTS[name]()
    page(*states.values())
    assert alike(states, edge=0).faults == []


def _coloured(colour: str, words: str = "Buses") -> QLabel:
    label = QLabel(words)
    label.setAccessibleName(f"{words} {colour}")
    label.setStyleSheet(f"background: {colour}; padding: 20px;")
    return label


def test_a_state_told_by_colour_alone_is_found(page: Page) -> None:
    states: States = {"well": _coloured("#9BE39B"), "wrong": _coloured("#F0A0A0")}
    page(*states.values())
    (fault,) = alike(states).faults
    assert "without colour" in fault


def test_a_state_that_is_not_told_is_found(page: Page) -> None:
    states: States = {"well": _coloured("#FFFFFF", "Yes, we can"), "wrong": _coloured("#FFFFFF", "No, not today")}
    for label in states.values():
        label.setAccessibleName("Answer")
    page(*states.values())
    assert alike(states).faults == ["“well” and “wrong” are told the same."]
