"""The cards of the Comfort screen, but for the views of people."""

from PySide6.QtWidgets import QWidget

from ui import words_comfort as w
from ui.comfort.in_row import in_row
from ui.comfort.look_question import LookQuestion
from ui.comfort.questions import how_big, read_aloud, which_colours, which_letters
from ui.comfort.tied import Tied
from ui.comfort_keys import ComfortKeys
from ui.theme.comfort import Comfort
from ui.widgets.big_button import BigButton
from ui.widgets.headed_card import HeadedCard
from ui.widgets.stepper import Stepper
from ui.widgets.wrap_label import WrapLabel

LEAST_SECONDS, MOST_SECONDS = 1, 20


def size_card(tied: Tied, keys: ComfortKeys) -> LookQuestion:
    """Return the question of size, with a step smaller and a step bigger."""
    card = _question(tied, how_big(largest=True), "text_scale")
    now = WrapLabel(colour="muted")
    tied.tie(lambda comfort: now.setText(w.TEXT_IS.format(percent=round(comfort.text_scale * 100))))
    smaller, bigger = BigButton(w.SMALLER, "minus", hint="Ctrl+-"), BigButton(w.BIGGER, "plus", hint="Ctrl++")
    smaller.clicked.connect(keys.smaller_text)
    bigger.clicked.connect(keys.larger_text)
    card.body.addWidget(in_row((smaller, bigger)))
    card.body.addWidget(now)
    return card


def colours_card(tied: Tied) -> LookQuestion:
    """Return the question of colours."""
    return _question(tied, which_colours(), "theme")


def letters_card(tied: Tied) -> LookQuestion:
    """Return the question of letters, and how much room is between them, between words and between lines."""
    card = _question(tied, which_letters(), "font")
    card.body.addWidget(tied.choices(w.BETWEEN_LETTERS, "letters", w.LETTER_ROOM))
    card.body.addWidget(tied.choices(w.BETWEEN_WORDS, "words", w.WORD_ROOM))
    card.body.addWidget(tied.choices(w.BETWEEN_LINES, "lines", w.LINE_ROOM))
    return card


def meeting_card(tied: Tied) -> HeadedCard:
    """Return how time shows, whether anything moves, and whether there are few buttons."""
    card = HeadedCard(w.MEETINGS)
    card.body.addWidget(tied.choices(w.TIME_STYLE, "time_style", w.TIME_STYLES))
    calm = tied.switch(w.CALM, "calm", "quiet", "Ctrl+Shift+M")
    simple = tied.switch(w.SIMPLE, "simple", "hand", "Ctrl+Shift+S")
    card.body.addWidget(in_row((calm, simple)))
    return card


def sound_card(tied: Tied, how: QWidget) -> LookQuestion:
    """Return the question of reading aloud, and how it is read."""
    card = _question(tied, read_aloud(), "read_aloud")
    card.body.addWidget(how)
    return card


def one_key_card(tied: Tied) -> HeadedCard:
    """Return how one key or switch moves from button to button, and how fast."""
    card = HeadedCard(w.ONE_KEY)
    card.body.addWidget(tied.choices(w.SCANNING, "scanning", w.SCANNING_CHOICES))
    seconds = Stepper(w.SECONDS, LEAST_SECONDS, MOST_SECONDS, LEAST_SECONDS, unit=w.SECONDS_UNIT)
    seconds.changed.connect(lambda number: tied.change("scan_seconds", float(number)))
    fast = in_row((WrapLabel(w.SECONDS), seconds))
    card.body.addWidget(fast)

    def show(comfort: Comfort) -> None:
        seconds.set_value(round(comfort.scan_seconds))
        fast.setVisible(comfort.scanning == "steps")

    tied.tie(show)
    return card


def _question(tied: Tied, question: LookQuestion, field: str) -> LookQuestion:
    question.picked.connect(lambda value: tied.change(field, value))
    tied.tie(lambda comfort: question.show_value(getattr(comfort, field)))
    return question
