"""Other letters, and more room between letters, words and lines, reach every word on the screen."""

import pytest
from PySide6.QtGui import QFontInfo, QFontMetricsF
from PySide6.QtWidgets import QApplication

from tests.ui.conftest import Page
from ui.theme.comfort import Comfort, apply
from ui.theme.look import BOLD, FontName, look
from ui.widgets.access import audit
from ui.widgets.big_button import BigButton
from ui.widgets.card_button import CardButton
from ui.widgets.choice_row import ChoiceRow
from ui.widgets.plain_edit import TypingLine
from ui.widgets.wrap_label import WrapLabel

WIDE = Comfort(theme="light", letters=0.12, words=0.16, lines=1.5)
"""The spacing that WCAG 2.2 names in 1.4.12; lines are even further apart, as our natural line is over 1.2 em."""
WORDS = "Who will ring the bus people by Friday"


@pytest.mark.parametrize(("font", "family"), [("lexend", "Lexend"), ("noto", "Noto Sans")])
def test_each_font_is_worn_and_cut_by_weight(qapp: QApplication, font: FontName, family: str) -> None:
    apply(qapp, Comfort(theme="light", font=font))
    assert QFontInfo(look.font()).family() == family
    plain, bold = (QFontMetricsF(look.font("body", weight)).horizontalAdvance(WORDS) for weight in (400, BOLD))
    assert bold > plain * 1.02
    assert QFontInfo(look.font_px(30, font="noto")).family() == "Noto Sans"


def test_the_computers_own_letters_are_worn_and_can_be_bold(qapp: QApplication) -> None:
    apply(qapp, Comfort(theme="light", font="computer"))
    assert QFontInfo(look.font()).family() not in ("Lexend", "Noto Sans Display")
    assert look.font("body", BOLD).weight() == BOLD


@pytest.mark.parametrize("make", [WrapLabel, BigButton, CardButton, ChoiceRow])
def test_more_room_reaches_labels_and_buttons_of_every_kind(page: Page, qapp: QApplication, make: type) -> None:
    thing = make(WORDS)
    ground = page(thing, width=1200)
    pixels = look.font().pixelSize()
    before = thing.minimumSizeHint().width(), thing.sizeHint().width(), thing.heightForWidth(260)
    apply(qapp, WIDE)
    qapp.processEvents()
    assert thing.minimumSizeHint().width() >= before[0] + 4 * 0.12 * pixels
    assert thing.sizeHint().width() > before[1] or thing.heightForWidth(thing.sizeHint().width()) > before[2] / 2
    assert thing.heightForWidth(260) > before[2] * 1.2
    assert audit(ground) == []


def test_more_room_reaches_what_is_typed(page: Page, qapp: QApplication) -> None:
    line = TypingLine()
    line.setAccessibleName("Words")
    page(line)
    before = line.fontMetrics().horizontalAdvance(WORDS)
    apply(qapp, WIDE)
    extra = (len(WORDS) - 1) * 0.12 + WORDS.count(" ") * 0.16
    assert line.fontMetrics().horizontalAdvance(WORDS) >= before + 0.9 * extra * look.font().pixelSize()


def test_a_line_is_at_least_one_and_a_half_letters_high_and_a_paragraph_stands_off(qapp: QApplication) -> None:
    apply(qapp, WIDE)
    pixels = look.font().pixelSize()
    one, two, apart = (WrapLabel(words).heightForWidth(2_000) for words in ("One", "One\u2028two", "One\ntwo"))
    assert two - one >= 1.5 * pixels
    assert apart - two == pytest.approx(0, abs=1)  # both are breaks that somebody typed
    assert apart - one >= (1.5 + 2) * pixels


def test_the_usual_lines_are_as_they_were(qapp: QApplication) -> None:
    apply(qapp, Comfort(theme="light"))
    one, two = WrapLabel("One").heightForWidth(2_000), WrapLabel("One\ntwo").heightForWidth(2_000)
    assert two == pytest.approx(2 * one, abs=1)
