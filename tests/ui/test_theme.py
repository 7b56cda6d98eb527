"""Every colour that is painted can be read, in every theme, and a new look reaches every widget at once."""

import re
from pathlib import Path
from typing import get_args

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QColor, QFontInfo
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.theme.comfort import Comfort, ThemeName, apply, larger, smaller, theme_of
from ui.theme.look import BOLD, look
from ui.theme.palette import palette
from ui.theme.stylesheet import Sheet, stylesheet
from ui.theme.tokens import THEMES, load_colours, load_sizes
from ui.widgets.access import clipped
from ui.widgets.big_button import BigButton
from ui.widgets.ground import Ground, Kind
from ui.widgets.headed_card import HeadedCard
from ui.widgets.pick_line import PickLine
from ui.widgets.plain_edit import PlainEdit
from ui.widgets.scroll_column import ScrollColumn
from ui.widgets.stepper import Stepper
from ui.widgets.wrap_label import WrapLabel

GROUNDS = ("bg", "surface", "sunk", "soft", "now", "chip")
TEXT_ON = [
    *(("text", ground) for ground in (*GROUNDS, "hint", "ask", "share_plain")),
    *(("muted", ground) for ground in ("bg", "surface", "sunk", "soft", "now")),
    ("on_primary", "primary"),
    ("on_primary", "primary_down"),
    *(("keep_text", ground) for ground in ("surface", "sunk", "soft", "now", "bg")),
    *(("tick", ground) for ground in ("surface", "sunk", "bg", "now")),
    *(("hint_text", ground) for ground in ("hint", "surface", "sunk", "bg")),
    *(("ask_text", ground) for ground in ("ask", "surface", "bg")),
    *(("primary", ground) for ground in ("surface", "bg")),
]
EDGE_ON = [
    *(("edge", ground) for ground in ("bg", "surface", "sunk", "soft", "now", "hint", "ask", "disc_back")),
    *(("focus", ground) for ground in (*GROUNDS, "hint", "ask")),
    *(("primary", ground) for ground in ("surface", "bg", "soft")),
    ("surface", "primary"),  # the gap inside the focus ring of the main button
    *(("now_line", ground) for ground in ("now", "surface")),
    *(("keep_mark", ground) for ground in ("now", "surface", "sunk", "soft")),
    *(("hint_line", ground) for ground in ("hint", "surface", "bg")),
    *(("ask_line", ground) for ground in ("ask", "surface", "bg")),
    ("disc", "disc_back"),
    ("disc", "surface"),
    ("share_solid", "surface"),
    ("share_hatch", "surface"),
]


def _light(colour: str) -> float:
    """Return the relative luminance that WCAG 2.2 defines, from 0 to 1."""
    parts = QColor(colour).getRgbF()[:3]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    """Return the contrast ratio that WCAG 2.2 defines, from 1 to 21."""
    low, high = sorted((_light(one), _light(other)))
    return (high + 0.05) / (low + 0.05)


def test_contrast_is_measured_as_the_standard_says() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize(("ink", "ground"), TEXT_ON)
def test_words_stand_out_seven_to_one(theme: str, ink: str, ground: str) -> None:
    colours = load_colours(theme)
    assert contrast(colours.named(ink), colours.named(ground)) >= 7


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize(("edge", "ground"), EDGE_ON)
def test_edges_and_rings_stand_out_three_to_one(theme: str, edge: str, ground: str) -> None:
    colours = load_colours(theme)
    assert contrast(colours.named(edge), colours.named(ground)) >= 3


@pytest.mark.parametrize("theme", THEMES)
def test_every_colour_is_a_colour(theme: str) -> None:
    for name, value in load_colours(theme)._asdict().items():
        assert value == "transparent" or isinstance(value, int) or re.fullmatch("#[0-9A-F]{6}", value), name


def test_themes_are_the_files_that_are_there() -> None:
    files = Path(__file__).parents[2].joinpath("resources", "themes").glob("*.toml")
    assert {file.stem for file in files} == {*THEMES, "sizes"}


def test_no_colour_or_type_size_hides_in_the_widgets() -> None:
    ui = Path(__file__).parents[2] / "ui"
    for file in [*ui.rglob("*.py")]:
        if "theme" not in file.parts:
            assert not re.search(r"#[0-9A-Fa-f]{6}\b|setPixelSize\(|setPointSize\(", file.read_text("utf-8")), file


def test_targets_and_type_are_never_small() -> None:
    sizes = load_sizes()
    assert min(sizes.type.values()) >= 16
    assert sizes.target >= 44
    assert sizes.target_live >= 60
    assert sizes.focus_width >= 2
    assert sizes.gap >= 8


def test_a_larger_text_size_makes_larger_letters(qapp: QApplication) -> None:
    apply(qapp, Comfort(text_scale=1.0, theme="light"))
    body, huge = look.font("body").pixelSize(), look.font("huge").pixelSize()
    apply(qapp, Comfort(text_scale=2.0, theme="light"))
    assert look.font("body").pixelSize() == 2 * body
    assert huge * 1.6 < look.font("huge").pixelSize() <= huge * 2
    assert look.font("huge").pixelSize() > look.font("big").pixelSize() > look.font("body").pixelSize()


def test_letters_are_lexend_and_bold_is_wider() -> None:
    assert QFontInfo(look.font()).family() == "Lexend"
    label, bold = WrapLabel("Members"), WrapLabel("Members", weight=BOLD)
    assert bold.sizeHint().width() > label.sizeHint().width()


def test_text_scale_stays_between_one_and_three(qapp: QApplication) -> None:
    apply(qapp, Comfort(text_scale=9.0, theme="light"))
    assert look.scale == 3.0
    apply(qapp, Comfort(text_scale=0.1, theme="light"))
    assert look.scale == 1.0
    assert (larger(1.0), larger(3.0), smaller(3.0), smaller(1.0)) == (1.25, 3.0, 2.5, 1.0)


def test_the_theme_follows_the_computer_unless_chosen(qapp: QApplication) -> None:
    assert theme_of(qapp, "computer") in THEMES
    assert theme_of(qapp, "yellow") == "yellow"


@pytest.mark.parametrize("theme", THEMES)
def test_a_new_look_reaches_what_is_on_the_screen(qtbot: QtBot, qapp: QApplication, theme: str) -> None:
    page = Ground("page")
    qtbot.addWidget(page)
    column = QVBoxLayout(page)
    label, button = WrapLabel("9 minutes left"), BigButton("Next item", "next", role="main")
    column.addWidget(label)
    column.addWidget(button)
    page.resize(400, 300)
    page.show()
    before = button.sizeHint().height(), label.sizeHint().height()
    apply(qapp, Comfort(text_scale=2.0, theme=theme))  # type: ignore[arg-type]  # THEMES are theme names
    qapp.processEvents()
    image = page.grab().toImage()
    assert image.pixelColor(2, 2).name().upper() == look.colours.bg
    corner = button.mapTo(page, button.rect().topLeft())
    past_ring = 2 * look.sizes.focus_gap + look.sizes.focus_width
    assert image.pixelColor(corner.x() + past_ring, corner.y() + 20).name().upper() == look.colours.primary
    assert button.sizeHint().height() > before[0]
    assert label.sizeHint().height() == pytest.approx(2 * before[1], abs=2)


def test_a_widget_that_is_gone_does_not_stand_in_the_way(qapp: QApplication) -> None:
    button = BigButton("Gone", "bin")
    button.deleteLater()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    del button
    apply(qapp, Comfort(text_scale=1.5, theme="dark"))
    assert look.scale == 1.5


@pytest.mark.parametrize("theme", THEMES)
def test_the_sheets_and_the_palette_agree(theme: str) -> None:
    colours = load_colours(theme)
    made = palette(colours)
    assert made.window().color().name().upper() == colours.bg
    assert made.text().color().name().upper() == colours.text
    sheets = [stylesheet(kind, colours, load_sizes()) for kind in get_args(Sheet)]
    assert f"background: {colours.surface}; color: {colours.text}" in sheets[0]
    assert not any("font" in sheet for sheet in sheets)  # a size in the sheet would stop the text from growing


def test_no_sheet_is_worn_by_the_whole_app(qapp: QApplication) -> None:
    """It would style every widget again at each change, and give one that moves its first font back."""
    apply(qapp, Comfort(2.0, "yellow"))
    assert qapp.styleSheet() == ""


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("kind", get_args(Kind))
def test_a_ground_is_painted_in_the_colours_that_are_worn(
    qtbot: QtBot, qapp: QApplication, kind: Kind, theme: ThemeName
) -> None:
    """And what lies on it stays where it is when only the colours change."""
    ground = Ground(kind)
    qtbot.addWidget(ground)
    ground.resize(120, 80)
    column = QVBoxLayout(ground)
    column.addWidget(WrapLabel("Tea"))
    for worn in ("light", theme):
        apply(qapp, Comfort(theme=worn))  # type: ignore[arg-type]  # both are theme names
        page = QWidget()
        qtbot.addWidget(page)
        ground.setParent(page)
        page.show()
        ground.show()
        colours, image = look.colours, page.grab(ground.geometry()).toImage()
        inside = image.pixelColor(ground.width() - 12, ground.height() // 2).name().upper()
        grounds = {"card": "surface", "top": "surface", "strip": "surface", "row": "sunk", "saved": "soft"}
        grounds |= {"keep": "now", "rule": "line", "drop": "focus"}
        clear = kind in ("page", "plain", "lined", "asked")
        assert inside == colours.named("bg" if clear else grounds.get(kind, kind))
        ground.setParent(None)  # type: ignore[call-overload]  # Qt takes no parent too


def test_a_change_of_colours_lays_nothing_out_again(qtbot: QtBot, qapp: QApplication) -> None:
    """Sizes stay as they are, so it is quick."""
    page = Ground("page")
    qtbot.addWidget(page)
    column = QVBoxLayout(page)
    column.addWidget(WrapLabel("9 minutes left"))
    column.addWidget(BigButton("Next item", "next"))
    column.addWidget(Stepper("Minutes", 1, 60, 10))
    page.show()
    for _ in range(6):  # wrapped words settle one level of layout at a time
        qapp.processEvents()
    asked: list[QEvent.Type] = []

    class Watch(QObject):
        def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
            asked.append(event.type())
            return False

    watch = Watch()
    page.installEventFilter(watch)
    apply(qapp, Comfort(theme="cream"))
    qapp.processEvents()
    assert QEvent.Type.Paint in asked and QEvent.Type.LayoutRequest not in asked
    apply(qapp, Comfort(1.5, theme="cream"))
    qapp.processEvents()
    assert QEvent.Type.LayoutRequest in asked


def test_words_have_their_room_before_they_are_painted(qtbot: QtBot, qapp: QApplication) -> None:
    """Else a person would see the page jump from place to place."""
    page, scroll, card = Ground("page"), ScrollColumn(), HeadedCard("What people say about the buses")
    qtbot.addWidget(page)
    QVBoxLayout(page).addWidget(scroll)
    scroll.column.addWidget(card)
    card.body.addWidget(WrapLabel("I waited in the rain for an hour and nobody told me why the bus did not come."))
    card.body.addWidget(Stepper("Minutes", 1, 60, 10, unit="minutes"))
    page.resize(400, 500)
    page.show()
    for scale in (2.0, 1.0, 3.0):
        apply(qapp, Comfort(scale, theme="cream"))
        assert clipped(page) == []


def test_what_moves_to_another_place_keeps_its_size_of_words(qtbot: QtBot, qapp: QApplication) -> None:
    """Also what wears a sheet of its own: Qt gives its first font back to what moves under a sheet of the whole app."""
    page, left, right, moves = Ground("page"), ScrollColumn(), ScrollColumn(), Ground("card")
    qtbot.addWidget(page)
    beside, inside = QHBoxLayout(page), QVBoxLayout(moves)
    beside.addWidget(left)
    beside.addWidget(right)
    edit, pick, button = PlainEdit("Name"), PickLine("Who"), BigButton("Next item")
    for part in (edit, pick, button):
        inside.addWidget(part)
    page.show()
    for scale, place in ((1.0, left), (2.0, right), (1.0, left), (3.0, right)):
        apply(qapp, Comfort(scale, theme="cream"))
        place.column.addWidget(moves)
        qapp.processEvents()
        wanted = look.font("body").pixelSize()
        assert [part.font().pixelSize() for part in (edit.line, pick.line, button)] == [wanted] * 3
