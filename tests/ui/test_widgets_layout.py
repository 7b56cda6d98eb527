"""Things are placed where they can be seen, at any width and text size."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from cochair.resources import resource
from ui.theme.comfort import Comfort, apply
from ui.theme.look import look
from ui.theme.tokens import THEMES
from ui.widgets.access import audit, spoken_name
from ui.widgets.big_button import BigButton
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.ground import Ground
from ui.widgets.headed_card import HeadedCard
from ui.widgets.icon import Icon, icon_pixmap
from ui.widgets.known_column import KnownColumn
from ui.widgets.picture_label import PictureLabel, picture_pixmap
from ui.widgets.scroll_column import ScrollColumn
from ui.widgets.topbar import TopBar
from ui.widgets.wrap_label import WrapLabel

Page = Callable[..., Ground]
ICONS = sorted(file.stem for file in resource("icons").glob("*.svg"))


def _settle(app: QApplication) -> None:
    for _ in range(6):
        app.processEvents()


def test_words_take_more_lines_where_there_is_less_room() -> None:
    label = WrapLabel("Move on by 10:41 to keep everyone’s protected time.")
    one = label.heightForWidth(900)
    assert label.heightForWidth(250) >= 2 * one
    assert label.heightForWidth(900) == one


def test_a_word_longer_than_the_line_breaks_and_is_not_cut(page: Page) -> None:
    label = WrapLabel("Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch", "title")
    assert audit(page(label, width=300)) == []
    assert label.width() <= 300
    assert label.height() >= 2 * label.fontMetrics().height()


def test_what_people_type_is_never_markup(page: Page) -> None:
    label = WrapLabel("<b>Bold</b> &amp; free")
    page(label)
    assert spoken_name(label) == "<b>Bold</b> &amp; free"
    assert label.textFormat() == Qt.TextFormat.PlainText


def test_things_flow_to_the_next_row(page: Page) -> None:
    holder = QWidget()
    flow = FlowLayout(holder)
    buttons = [BigButton(f"Person {number}") for number in range(8)]
    for button in buttons:
        flow.addWidget(button)
    ground = page(holder, width=420)
    tops = [button.y() for button in buttons]
    assert len(set(tops)) >= 3
    assert tops == sorted(tops)
    assert audit(ground) == []
    buttons[0].hide()
    assert flow.heightForWidth(5000) == buttons[1].height()
    assert flow.count() == 8
    assert flow.takeAt(99) is None


def test_an_empty_flow_takes_no_room() -> None:
    assert FlowLayout(QWidget()).heightForWidth(300) == 0


def test_a_column_scrolls_up_and_down_only_and_follows_the_keyboard(page: Page, qapp: QApplication) -> None:
    scroll = ScrollColumn()
    buttons = [BigButton(f"A button with number {number}") for number in range(30)]
    for button in buttons:
        scroll.column.addWidget(button)
    scroll.setMinimumHeight(300)
    ground = page(scroll, width=500, height=340)
    assert audit(ground) == []
    assert scroll.horizontalScrollBar().maximum() == 0
    buttons[-1].setFocus()
    _settle(qapp)
    seen = scroll.viewport().rect()
    assert seen.contains(buttons[-1].geometry().translated(0, -scroll.verticalScrollBar().value()))
    assert not buttons[-1].visibleRegion().isEmpty()
    assert buttons[0].visibleRegion().isEmpty()


def test_a_column_is_as_wide_as_its_widest_thing(page: Page, qapp: QApplication) -> None:
    scroll = ScrollColumn()
    page(scroll, width=200)
    scroll.column.addWidget(BigButton("Extraordinarily", "bulb"))
    apply(qapp, Comfort(text_scale=3.0, theme="light"))
    _settle(qapp)
    assert scroll.viewport().width() >= scroll.column.minimumSize().width()


@pytest.mark.parametrize("scale", [1.0, 2.0, 3.0])
@pytest.mark.parametrize("width", [1024, 1366])
def test_the_top_fits_at_every_text_size(page: Page, qapp: QApplication, width: int, scale: float) -> None:
    apply(qapp, Comfort(text_scale=scale, theme="light"))
    top = TopBar("North Town Board", "Co-chairs: Priya and Tom")
    top.set_clock("It is 10:31")
    ground = page(top, width=width)
    assert ground.width() == width
    assert audit(ground) == []


@pytest.mark.qt_log_ignore("This plugin does not support")  # a menu asks the unseen screen for more than it has
def test_the_same_actions_are_in_the_bar_or_in_the_menu(page: Page, qtbot: QtBot, qapp: QApplication) -> None:
    top = TopBar("North Town Board", home=False)
    page(top, width=1366)
    shown = [button.words() for button in top.findChildren(BigButton) if button.isVisible()]
    assert shown == ["Read aloud", "Comfort", "Help"]
    asked: list[str] = []
    top.help_asked.connect(lambda: asked.append("help"))
    apply(qapp, Comfort(text_scale=3.0, theme="light"))
    _settle(qapp)
    (more,) = (button for button in top.findChildren(BigButton) if button.isVisible())
    assert more.words() == "More"
    qtbot.mouseClick(more, Qt.MouseButton.LeftButton)
    menu = top.findChild(QMenu)
    assert [action.text() for action in menu.actions()] == shown
    assert min(menu.actionGeometry(action).height() for action in menu.actions()) >= look.sizes.target
    menu.actions()[-1].trigger()
    menu.close()
    assert asked == ["help"]


def test_a_card_is_named_by_its_heading(page: Page) -> None:
    card = HeadedCard("What we wrote")
    page(card)
    assert spoken_name(card) == "What we wrote"
    card.set_heading("Write down")
    assert spoken_name(card) == "Write down"


@pytest.mark.parametrize("theme", THEMES)
def test_every_ground_is_painted(page: Page, qapp: QApplication, theme: str) -> None:
    apply(qapp, Comfort(theme=theme))  # type: ignore[arg-type]  # THEMES are theme names
    colours = look.colours
    for kind, colour in {
        "card": colours.surface,
        "now": colours.now,
        "hint": colours.hint,
        "soft": colours.soft,
    }.items():
        ground = Ground("row")
        ground.setMinimumHeight(60)
        page(ground)
        ground.set_kind(kind)  # type: ignore[arg-type]  # these are kinds
        assert ground.grab().toImage().pixelColor(30, 30).name().upper() == colour


@pytest.mark.parametrize("name", ICONS)
def test_every_icon_is_drawn_whole_in_its_colour(name: str) -> None:
    image = icon_pixmap(name, 96, "#123456").toImage()
    inked = [(x, y) for x in range(96) for y in range(96) if image.pixelColor(x, y).alpha() == 255]
    assert len(inked) > 60
    assert {image.pixelColor(x, y).name() for x, y in inked} == {"#123456"}
    assert all(image.pixelColor(edge, y).alpha() < 255 for edge in (0, 95) for y in range(96))


def test_there_is_an_icon_for_every_purpose() -> None:
    assert len(ICONS) >= 40
    with pytest.raises(FileNotFoundError):
        icon_pixmap("no-such-icon", 24, "#000000")


def test_pictures_fill_their_square_and_are_kept() -> None:
    for code in ("1F68C", "2615", "1F3D8"):
        image = picture_pixmap(code, 120).toImage()
        inked = [(x, y) for x in range(120) for y in range(120) if image.pixelColor(x, y).alpha()]
        across = max(x for x, _ in inked) - min(x for x, _ in inked)
        down = max(y for _, y in inked) - min(y for _, y in inked)
        assert 100 < max(across, down) < 120
    assert picture_pixmap("2615", 120).cacheKey() == picture_pixmap("2615", 120).cacheKey()


def test_a_picture_that_is_not_there_does_not_stop_anyone() -> None:
    assert not picture_pixmap("NOT-A-PICTURE", 40).isNull()


def test_pictures_lie_on_a_light_tile_in_dark_themes(page: Page, qapp: QApplication) -> None:
    picture = PictureLabel("1F68C", alt="A bus")
    page(picture)
    apply(qapp, Comfort(theme="dark"))
    qapp.processEvents()
    assert picture.grab().toImage().pixelColor(30, 5) == QColor(look.colours.picture_tile)
    assert spoken_name(picture) == "A bus"


def test_an_icon_takes_another_shape_and_grows(qapp: QApplication) -> None:
    icon = Icon("play")
    before, small = icon.grab().toImage(), icon.width()
    icon.set_icon("pause")
    assert icon.grab().toImage() != before
    apply(qapp, Comfort(text_scale=2.0, theme="light"))
    assert icon.width() > 1.8 * small


class _Asked(WrapLabel):
    """Words that tell at which widths they were measured."""

    def __init__(self, words: str) -> None:
        self.widths: list[int] = []
        super().__init__(words)

    def heightForWidth(self, width: int) -> int:
        """Return the height at a width, and keep the width."""
        self.widths.append(width)
        return super().heightForWidth(width)


@pytest.mark.parametrize("kind", [FlowLayout, KnownColumn])
def test_a_layout_measures_once_until_something_in_it_changes(
    page: Page, qapp: QApplication, kind: type[FlowLayout | KnownColumn]
) -> None:
    """A page asks at two widths in turn: what it would like, and what there is."""
    holder, words, more = QWidget(), _Asked("I waited in the rain. " * 9), WrapLabel("Nobody told me why. " * 9)
    layout = kind(holder)
    layout.addWidget(words)
    page(holder, height=2000)
    narrow, wide = (layout.heightForWidth(width) for width in (200, 500))
    assert narrow > wide
    words.widths.clear()
    assert [layout.heightForWidth(width) for width in (200, 500, 200, 500)] == [narrow, wide, narrow, wide]
    assert words.widths == []
    words.setText("I waited in the rain. " * 18)
    assert layout.heightForWidth(200) > narrow
    layout.addWidget(more)
    more.show()
    both = layout.heightForWidth(200)
    words.hide()
    one = layout.heightForWidth(200)
    assert narrow // 2 < one < both
    words.show()
    assert layout.heightForWidth(200) == both
    apply(qapp, Comfort(2.0, theme="light"))
    assert layout.heightForWidth(200) > both


def test_the_least_height_is_that_of_the_width_which_is_asked(page: Page) -> None:
    """Qt itself keeps only that of the width which it measured last."""
    holder = QWidget()
    column = KnownColumn(holder)
    column.addWidget(WrapLabel("I waited in the rain. " * 9))
    column.addStretch(1)
    page(holder, height=2000)
    for width in (200, 500):
        column.heightForWidth(width)
    for width in (200, 500, 200):
        assert column.totalMinimumHeightForWidth(width) == column.heightForWidth(width)
    assert column.minimumHeightForWidth(200) > column.minimumHeightForWidth(500)
