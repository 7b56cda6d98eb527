"""Time and shares are shapes that are true, calm and spoken."""

from collections import Counter
from collections.abc import Callable

import pytest
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication

from ui.theme.comfort import Comfort, apply
from ui.theme.look import look
from ui.theme.tokens import THEMES
from ui.widgets.access import audit, spoken_name
from ui.widgets.avatar import Avatar
from ui.widgets.ground import Ground
from ui.widgets.pips import Pips
from ui.widgets.share_bar import ShareBar, SharePart
from ui.widgets.time_disc import TimeDisc, number_step

Page = Callable[..., Ground]


def _count(image: QImage, colour: str) -> int:
    wanted = QColor(colour).rgb()
    return sum(image.pixel(x, y) == wanted for x in range(image.width()) for y in range(image.height()))


def _disc(left_seconds: float, total: int, side: int = 240) -> TimeDisc:
    disc = TimeDisc()
    disc.resize(side, side)
    disc.show_time(left_seconds, total)
    return disc


@pytest.mark.parametrize("side", [120, 240, 500])
@pytest.mark.parametrize("total", [1, 7, 25, 90, 180])
def test_the_disc_shows_its_share(side: int, total: int) -> None:
    full = _count(_disc(total * 60, total, side).grab().toImage(), look.colours.disc)
    half = _count(_disc(total * 30, total, side).grab().toImage(), look.colours.disc)
    assert half / full == pytest.approx(0.5, abs=0.06)  # the hand covers a little of each


@pytest.mark.parametrize("theme", THEMES)
def test_at_zero_the_disc_is_empty_and_calm(qapp: QApplication, theme: str) -> None:
    apply(qapp, Comfort(theme=theme))  # type: ignore[arg-type]  # THEMES are theme names
    empty = _disc(0, 10).grab().toImage()
    assert _disc(-500, 10).grab().toImage() == empty
    if theme != "yellow":  # there the disc has the colour of the words
        assert _count(empty, look.colours.disc) == 0
    seen = Counter(empty.pixelColor(x, y).name().upper() for x in range(240) for y in range(240))
    colours = look.colours
    common = {colour for colour, pixels in seen.items() if pixels > 200}  # fewer are the soft rims of shapes
    assert common <= {colours.bg, colours.disc_back, colours.text, colours.edge}


def test_the_disc_is_spoken_by_the_minute() -> None:
    disc = _disc(9 * 60, 25)
    assert spoken_name(disc) == "9 minutes left"
    names = set()
    for second in range(540, 480, -1):
        disc.show_time(second, 25)
        names.add(spoken_name(disc))
    assert names == {"9 minutes left"}
    disc.show_time(60, 25)
    assert spoken_name(disc) == "1 minute left"
    disc.show_time(0, 25)
    assert spoken_name(disc) == "0 minutes left"
    disc.show_time(-61, 25)
    assert spoken_name(disc) == "1 minute over"


def test_the_disc_repaints_only_when_it_differs(page: Page, qapp: QApplication) -> None:
    class Counted(TimeDisc):
        painted = 0

        def paintEvent(self, event: object) -> None:
            type(self).painted += 1
            super().paintEvent(event)

    disc = Counted()
    disc.show_time(1500, 25)
    page(disc)
    before = Counted.painted
    for tenth in range(10):
        disc.show_time(1499.9 - tenth / 100, 25)
        qapp.processEvents()
    assert Counted.painted == before
    disc.show_time(1400, 25)
    qapp.processEvents()
    assert Counted.painted == before + 1


@pytest.mark.parametrize("total", range(1, 181))
def test_numbers_round_the_disc_are_few_and_even(total: int) -> None:
    step = number_step(total)
    assert 1 <= -(-total // step) <= 6
    assert step in (1, 2, 5, 10, 15, 20, 30, 60)


@pytest.mark.parametrize("scale", [1.0, 2.0, 3.0])
def test_the_disc_can_be_reached_and_grows(page: Page, qapp: QApplication, scale: float) -> None:
    apply(qapp, Comfort(text_scale=scale, theme="light"))
    disc = TimeDisc()
    disc.show_time(60, 5)
    assert audit(page(disc)) == []
    assert disc.minimumSizeHint().height() >= 120 * min(scale, 1.4)


def test_the_share_bar_is_as_long_as_the_minutes() -> None:
    bar = ShareBar()
    bar.resize(802, 40)
    parts = (SharePart("Members", 40, "solid"), SharePart("Everyone", 20, "plain"), SharePart("Workers", 20, "hatched"))
    bar.show_parts(parts, 0.25, "We agreed a quarter")
    row = [bar.grab().toImage().pixelColor(x, 20).name().upper() for x in range(802)]
    assert row.count(look.colours.share_solid) == pytest.approx(400, abs=14)
    assert row.count(look.colours.share_plain) == pytest.approx(200, abs=8)
    assert row[201] == look.colours.text  # the mark
    assert spoken_name(bar) == "Members 40 minutes, Everyone 20 minutes, Workers 20 minutes. We agreed a quarter."


def test_a_share_of_nothing_is_an_empty_bar() -> None:
    bar = ShareBar()
    bar.resize(400, 40)
    bar.show_parts((SharePart("Members", 0, "solid"), SharePart("Workers", 0, "hatched")), 0.5)
    assert _count(bar.grab().toImage(), look.colours.share_solid) == 0
    assert spoken_name(bar) == "Members 0 minutes, Workers 0 minutes."


def test_patterns_differ_without_colour() -> None:
    greys = []
    for pattern in ("solid", "plain", "hatched"):
        bar = ShareBar()
        bar.resize(200, 40)
        bar.show_parts((SharePart("All", 1, pattern),))  # type: ignore[arg-type]  # these are the patterns
        image = bar.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)
        greys.append(tuple(image.pixelColor(x, 20).red() for x in range(60, 140)))
    assert len(set(greys)) == 3
    assert len(set(greys[2])) > 2 >= len(set(greys[0]))  # stripes, not a plain ground


def test_one_block_for_each_protected_minute() -> None:
    pips = Pips()
    pips.resize(600, 14)
    pips.show_minutes(6, 15)
    row = [pips.grab().toImage().pixelColor(x, 7).name().upper() == look.colours.keep_mark for x in range(600)]
    blocks = "".join("x" if on else " " for on in row).split()
    assert sum(len(block) > 10 for block in blocks) == 6
    assert spoken_name(pips) == "6 of 15 minutes left"


def test_many_blocks_take_more_rows_and_none_is_no_error() -> None:
    pips = Pips()
    pips.show_minutes(0, 0)
    pips.resize(300, pips.sizeHint().height())
    pips.grab()
    one = pips.sizeHint().height()
    pips.show_minutes(61, 61)
    assert pips.sizeHint().height() > 2.9 * one
    pips.show_minutes(9, 4)
    assert spoken_name(pips) == "4 of 4 minutes left"


def test_a_person_with_no_name_yet_still_has_a_circle() -> None:
    avatar = Avatar("  ")
    assert avatar.width() == avatar.height() == look.sizes.avatar
    avatar.set_name("ann")
    assert spoken_name(avatar) == "ann"
