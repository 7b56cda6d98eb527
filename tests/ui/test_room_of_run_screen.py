"""On a small laptop the Run screen has room for what belongs there, whoever speaks and whatever was written."""

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.run_stage import BUSES, Open
from ui.live.wrote import WroteList
from ui.theme.look import BOLD, look
from ui.widgets.big_button import BigButton
from ui.widgets.card_button import CardButton
from ui.widgets.scroll_column import ScrollColumn
from ui.widgets.shrink_label import ShrinkLabel

LONG = "Some people want to book a visit in person, and not by phone, number"


def whole(wrote: WroteList) -> bool:
    """Whether each line that is shown is shown to its end."""
    shown = [card for card in wrote.list.findChildren(CardButton) if card.isVisible()]
    return bool(shown) and all(wrote.list.rect().contains(card.geometry()) for card in shown)


@pytest.mark.parametrize("count", [3, 12, 30])
def test_what_was_written_stays_in_sight(opened: Open, count: int) -> None:
    stage = opened("\n".join([BUSES, *(f"10:12 note: {LONG} {number}" for number in range(count))]))
    wrote = stage.screen.wrote
    assert wrote.isVisible()
    turned = 0
    while more := [b for b in wrote.findChildren(BigButton) if b.isVisible() and "below" in b.accessibleName()]:
        more[0].click()
        stage.settle()
        turned += 1
        assert wrote.isVisible()
        assert whole(wrote)
    assert turned
    assert f"{LONG} 0" in next(card.text() for card in wrote.findChildren(CardButton) if card.isVisible())


def test_a_long_line_about_who_speaks_pushes_nothing_out_of_sight(opened: Open) -> None:
    stage = opened(f"{BUSES}\n10:11 Lou speaks for Mo")
    assert stage.shows("Lou speaks for Mo")
    bars = [area.verticalScrollBar() for area in stage.screen.findChildren(ScrollColumn) if area.isVisible()]
    assert not any(bar.maximum() for bar in bars)


def test_words_shrink_only_where_they_need_a_second_line(qtbot: QtBot) -> None:
    label = ShrinkLabel("big", "title", BOLD)
    qtbot.addWidget(label)
    label.setText("Priyanka is speaking")
    wide = label.sizeHint().width()
    one, smaller = label.heightForWidth(wide), label.heightForWidth(wide - 1)
    assert look.font("title").pixelSize() <= smaller < one < label.heightForWidth(wide // 3)
