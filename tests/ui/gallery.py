"""Draws every widget in every theme and text size, to look at. Run: python tests/ui/gallery.py FOLDER"""

import os
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from tests.ui.faces import face, reading
from ui.theme.comfort import Comfort, apply
from ui.theme.look import BOLD
from ui.theme.tokens import THEMES
from ui.widgets.access import audit
from ui.widgets.avatar import Avatar
from ui.widgets.banner import Banner
from ui.widgets.big_button import BigButton
from ui.widgets.big_tabs import BigTabs
from ui.widgets.card_button import CardButton
from ui.widgets.choice_row import ChoiceRow
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.ground import Ground
from ui.widgets.headed_card import HeadedCard
from ui.widgets.icon import Icon
from ui.widgets.person_chip import PersonChip
from ui.widgets.picture_label import PictureLabel
from ui.widgets.pips import Pips
from ui.widgets.plain_edit import PlainEdit
from ui.widgets.scroll_column import ScrollColumn
from ui.widgets.share_bar import ShareBar, SharePart, Swatch
from ui.widgets.stepper import Stepper
from ui.widgets.topbar import TopBar
from ui.widgets.wrap_label import WrapLabel


def _row(*widgets: QWidget) -> QWidget:
    holder = QWidget()
    flow = FlowLayout(holder)
    for widget in widgets:
        flow.addWidget(widget)
    return holder


def _buttons() -> HeadedCard:
    card = HeadedCard("Buttons")
    kept = BigButton("Action")
    kept.setCheckable(True)
    kept.setChecked(True)
    resting = BigButton("Not now", "up")
    resting.setEnabled(False)
    card.body.addWidget(_row(
        BigButton("Next item", "next", role="main", key="F5", live=True, size="lead"),
        BigButton("Pause", "pause", over=True, live=True, key="F6"),
        BigButton("More time", "more-time", over=True, live=True, key="F7"),
        BigButton("Help", "help", role="quiet"), kept, resting, BigButton("", "minus", name="Less"),
        BigButton("I do not understand", picture="1F615", live=True),
        BigButton("A long sentence on a button that has to wrap because it is long", "bulb"),
    ))  # fmt: skip
    speaking = PersonChip("Mo")
    speaking.show_person("Mo", speaking=True)
    card.body.addWidget(
        _row(PersonChip("Priya", key="1"), speaking, PersonChip("Bartholomew-Alexander"), Avatar("Tom"))
    )
    card.body.addWidget(CardButton("Plan", "Change what we talk about.", picture="1F5D2"))
    return card


def _time() -> HeadedCard:
    card = HeadedCard("Time")
    row = QHBoxLayout()
    for left, total in ((9 * 60, 25), (-60, 5), (170 * 60, 180)):
        row.addWidget(face(reading(left, total)))
    card.body.addLayout(row)
    bar = ShareBar()
    parts = (SharePart("Members", 40, "solid"), SharePart("Everyone", 20, "plain"), SharePart("Workers", 20, "hatched"))
    bar.show_parts(parts, 0.5, "We agreed half")
    card.body.addWidget(bar)
    card.body.addWidget(_row(Swatch("solid"), WrapLabel("Members 40", "small"), Swatch("hatched"), Swatch("plain")))
    keep = Ground("keep")
    column = QVBoxLayout(keep)
    column.addWidget(
        _row(Icon("shield", "keep_mark"), WrapLabel("6 protected minutes left", "body", BOLD, "keep_text"))
    )
    pips = Pips()
    pips.show_minutes(6, 15)
    column.addWidget(pips)
    card.body.addWidget(keep)
    return card


def _forms() -> HeadedCard:
    card = HeadedCard("Forms")
    bad = PlainEdit("Who will do it?", "Sam: facilitate")
    bad.set_problem("Say when it will be done, such as 9 January.")
    card.body.addWidget(PlainEdit("Search all our meetings", hint="Type a word"))
    card.body.addWidget(bad)
    card.body.addWidget(_row(Stepper("Minutes for Buses", 1, 60, 25, unit="minutes"), Stepper("People", 0, 9, 0)))
    holder = QWidget()
    column = QVBoxLayout(holder)
    for number, words in enumerate(("Light", "Dark", "Yellow on black")):
        choice = ChoiceRow(words, picture="1F4A1" if number == 1 else "")
        choice.setChecked(number == 0)
        column.addWidget(choice)
    card.body.addWidget(holder)
    for kind, words, press in (
        ("saved", "Ann will ring the bus company.", "Undo"),
        ("refused", "Lou supports Mo. Lou can speak for Mo.", ""),
        ("asked", "Was someone speaking?", "Answer"),
    ):
        banner = Banner()
        banner.say(kind, words, press)
        card.body.addWidget(banner)
    return card


def gallery() -> QWidget:
    """Return one tall window with every widget."""
    root = Ground("page")
    column = QVBoxLayout(root)
    column.setContentsMargins(0, 0, 0, 0)
    top = TopBar("North Town Board", "Co-chairs: Priya and Tom", home=False)
    top.set_clock("It is 10:31")
    column.addWidget(top)
    tabs = BigTabs()
    for words, code in (("Now", "1F552"), ("Today", "1F4CB"), ("Write down", "1F4DD")):
        tabs.add(words, picture=code)
    column.addWidget(tabs)
    scroll = ScrollColumn()
    for card in (_buttons(), _time(), _forms()):
        scroll.column.addWidget(card)
    pictures = ("1F68C", "2615", "1F4B7", "1F3D8", "1F44B", "1F5D3", "NONE")
    scroll.column.addWidget(_row(*(PictureLabel(code) for code in pictures)))
    icons = Path("resources/icons").glob("*.svg")
    scroll.column.addWidget(_row(*(Icon(file.stem) for file in sorted(icons))))
    column.addWidget(scroll, 1)
    return root


def main(folder: str) -> None:
    """Draw all pictures into a folder and print what the audit finds."""
    app = QApplication([])
    apply(app, Comfort(theme="light"))
    root = gallery()
    root.show()
    for theme in THEMES:
        for scale in (1.0, 1.5, 2.0):
            apply(app, Comfort(text_scale=scale, theme=theme))
            root.resize(1366, round(1900 * scale))
            for _ in range(3):
                app.processEvents()
            root.grab().save(f"{folder}/{theme}-{round(scale * 100)}.png")
            print(theme, scale, *audit(root), sep="\n  ")


if __name__ == "__main__":
    main(sys.argv[1])
