"""A row of today's list is as high as its words need, whatever it said before."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication

from tests.told import play
from ui.live.agenda_row import AgendaRow
from ui.theme.comfort import Comfort, apply

NARROW = 180


@pytest.fixture
def row() -> AgendaRow:
    return AgendaRow(play("10:00 the meeting starts").meeting.items[0])


def test_a_row_grows_with_its_words_and_shrinks_again(row: AgendaRow) -> None:
    first = play("10:00 the meeting starts").meeting.items[0]
    longer = replace(first, item=replace(first.item, title="What people who wait for the bus want us to do next"))
    low = row.heightForWidth(NARROW)
    row.show_progress(longer)
    assert row.heightForWidth(NARROW) > low
    row.show_progress(first)
    assert row.heightForWidth(NARROW) == low
    row.show_progress(first, "Tom asks about this, and Sam and Ann and Priya ask about it too")
    assert row.heightForWidth(NARROW) > low


def test_a_row_grows_with_the_text(row: AgendaRow, qapp: QApplication) -> None:
    low = row.heightForWidth(NARROW)
    apply(qapp, Comfort(2.0, "light"))
    assert row.heightForWidth(NARROW) > low
