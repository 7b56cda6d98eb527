"""Time and shares are shapes that are true, calm and spoken."""

from collections import Counter
from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from cochair.domain.time_state import TimeState
from tests.ui.faces import SHAPES, STYLES, count, face, reading
from tests.ui.flashes import grey_of
from ui.theme.comfort import Comfort, ThemeName, apply
from ui.theme.look import TimeStyle, look
from ui.theme.tokens import THEMES
from ui.widgets.access import audit, spoken_name
from ui.widgets.avatar import Avatar
from ui.widgets.ground import Ground
from ui.widgets.pips import Pips
from ui.widgets.share_bar import ShareBar, SharePart
from ui.widgets.time_face import TimeFace
from ui.widgets.time_shapes.reading import number_step

Page = Callable[..., Ground]
NOT_WHILE_HIDDEN = (TimeState.LAST_MINUTE, TimeState.OVER)


@pytest.mark.parametrize("style", SHAPES)
@pytest.mark.parametrize(("wide", "tall"), [(120, 120), (240, 240), (420, 200), (200, 420)])
@pytest.mark.parametrize("total", [1, 7, 25, 90, 180])
def test_a_shape_shows_its_share(qapp: QApplication, style: TimeStyle, wide: int, tall: int, total: int) -> None:
    apply(qapp, Comfort(theme="light", time_style=style))
    running = TimeState.RUNNING
    full = count(face(reading(total * 60, total, running), wide, tall).grab().toImage(), look.colours.disc)
    half = count(face(reading(total * 30, total, running), wide, tall).grab().toImage(), look.colours.disc)
    assert half / full == pytest.approx(0.5, abs=0.08)  # the hand covers a little of each, the flame more


@pytest.mark.parametrize("style", SHAPES)
@pytest.mark.parametrize("theme", THEMES)
def test_at_zero_and_over_a_shape_is_empty_and_calm(qapp: QApplication, theme: ThemeName, style: TimeStyle) -> None:
    """Only the mark says which of the two it is."""
    apply(qapp, Comfort(theme=theme, time_style=style))
    still = TimeState.UP
    empty = face(reading(0, 10, still)).grab().toImage()
    assert face(reading(-500, 10, still)).grab().toImage() == empty
    if theme != "yellow":  # there the shape has the colour of the words
        assert count(empty, look.colours.disc) == 0
    seen = Counter(empty.pixelColor(x, y).name().upper() for x in range(240) for y in range(240))
    colours = look.colours
    common = {colour for colour, pixels in seen.items() if pixels > 200}  # fewer are the soft rims of shapes
    assert common <= {colours.bg, colours.disc_back, colours.surface, colours.text, colours.edge}


@pytest.mark.parametrize("style", STYLES)
@pytest.mark.parametrize("theme", THEMES)
def test_every_state_differs_in_grey(qapp: QApplication, theme: ThemeName, style: TimeStyle) -> None:
    """With the same words and the same minutes, the mark alone tells the states apart."""
    apply(qapp, Comfort(theme=theme, time_style=style))
    told = replace(reading(300, 10), words="Time", hidden="Time")
    seen = {}
    for state in TimeState:
        image = face(replace(told, state=state)).grab().toImage()
        seen[state] = grey_of(image)
    kept = seen if style != "hidden" else {s: p for s, p in seen.items() if s not in NOT_WHILE_HIDDEN}
    assert len(set(kept.values())) == len(kept)
    if style == "hidden":  # nothing tells how long it is
        assert seen[TimeState.LAST_MINUTE] == seen[TimeState.RUNNING]
        assert seen[TimeState.OVER] == seen[TimeState.UP]


@pytest.mark.parametrize("style", STYLES)
def test_a_face_repaints_only_when_it_differs(page: Page, qapp: QApplication, style: TimeStyle) -> None:
    """Once in 5 seconds at most, and where minutes are told, once a minute."""
    apply(qapp, Comfort(theme="light", time_style=style))

    class Counted(TimeFace):
        painted = 0

        def paintEvent(self, event: object) -> None:
            type(self).painted += 1
            super().paintEvent(event)

    shown = Counted()
    shown.show_reading(reading(1500, 25))
    page(shown)
    before = Counted.painted
    for tenth in range(48):
        shown.show_reading(reading(1500 - tenth / 10, 25))
        qapp.processEvents()
    assert Counted.painted == before
    shown.show_reading(reading(1440, 25))
    qapp.processEvents()
    assert Counted.painted == before + 1


@pytest.mark.parametrize("total", range(1, 181))
def test_numbers_beside_a_shape_are_few_and_even(total: int) -> None:
    step = number_step(total)
    assert 1 <= -(-total // step) <= 6
    assert step in (1, 2, 5, 10, 15, 20, 30, 60)


@pytest.mark.parametrize("style", STYLES)
@pytest.mark.parametrize("scale", [1.0, 2.0, 3.0])
def test_a_face_can_be_reached_and_grows(page: Page, qapp: QApplication, scale: float, style: TimeStyle) -> None:
    apply(qapp, Comfort(text_scale=scale, theme="light", time_style=style))
    shown = face(reading(60, 5, words="The last minute"))
    assert audit(page(shown)) == []
    assert shown.minimumSizeHint().height() >= 120 * min(scale, 1.4)
    assert spoken_name(shown) in ("The last minute", "Hidden")


@pytest.mark.parametrize("style", ["words", "hidden"])
@pytest.mark.parametrize("wide", [180, 300, 700])
@pytest.mark.parametrize("scale", [1.0, 2.0, 3.0])
def test_words_of_a_face_are_never_cut(qapp: QApplication, style: TimeStyle, wide: int, scale: float) -> None:
    """At the height that it asks for, nothing is painted on its top or bottom edge."""
    apply(qapp, Comfort(text_scale=scale, theme="light", time_style=style))
    long = "The time is hidden. Press Ctrl+Shift+T to see the time."
    for state in (TimeState.RUNNING, TimeState.PAUSED):
        shown = face(replace(reading(600, 25, state), words=long, hidden=long))
        shown.resize(wide, shown.heightForWidth(wide))
        image = shown.grab().toImage()
        last = image.height() - 1
        edges = {image.pixelColor(x, y).name().upper() for x in range(wide) for y in (0, last)}
        assert edges == {look.colours.bg}


def test_a_new_style_shows_at_once(qapp: QApplication) -> None:
    """And who listens hears what who looks sees."""
    shown = face(reading(600, 25, words="10 minutes left", hidden="The time is hidden"))
    pictures = set()
    for style in STYLES:
        apply(qapp, Comfort(theme="light", time_style=style))
        image = shown.grab().toImage()
        pictures.add(bytes(image.constBits()))
        assert spoken_name(shown) == ("The time is hidden" if style == "hidden" else "10 minutes left")
    assert len(pictures) == len(STYLES)


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
    assert count(bar.grab().toImage(), look.colours.share_solid) == 0
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
