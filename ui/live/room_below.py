"""What comes up at the bottom of the screen for everyone: a question, a card, a kind message, a hard word."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from cochair.domain.events import CardKind
from cochair.domain.meeting import Meeting
from cochair.domain.paper_parts import capital
from cochair.domain.records import HardWord
from cochair.domain.words_of_events import CARDS
from cochair.services.question_view import QuestionTold, question_view
from ui import words_live as w
from ui.live.cards_strip import PICTURES
from ui.live.kind_messages import KindMessage
from ui.live.room_rows import column_of, ground_of
from ui.live.room_words import RoomPicture, RoomWords
from ui.theme.look import BOLD, MEDIUM, look
from ui.widgets.ground import Ground

QUESTION_PICTURE = "1F511"
PLACES = 2
"""How many may stand beside each other. The others wait: a question is first, then a card, a message, a hard word."""
SHORT_MESSAGE = 40
"""Letters up to which a message is as large as a card. A longer one does not squeeze a question: it waits."""


class RoomBelow(QWidget):
    """A row of at most two grounds; it takes no room while there is nothing to show."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words: list[RoomWords | RoomPicture] = []
        self._card_picture, self._card_words = self._draw(3.0), self._say(1.8, BOLD)
        card_above = self._say(1.0, MEDIUM)
        self._message_picture, self._message_words = self._draw(3.0), self._say(1.8, BOLD)
        self._word, self._meaning = self._say(1.6, BOLD), self._say(1.1, MEDIUM)
        self._asked, self._loses, self._waits = self._say(1.3, BOLD), self._say(1.1, MEDIUM), self._say(1.1, MEDIUM)
        self._card = ground_of("now", self._card_picture, column_of(card_above, self._card_words))
        card_above.setText(w.CARD_IS_UP)
        self._message = ground_of("saved", self._message_picture, column_of(self._message_words))
        self._hard = ground_of("card", self._draw(2.6, "1F4D6"), column_of(self._word, self._meaning))
        key = self._draw(2.6, QUESTION_PICTURE)
        self._question = ground_of("ask", key, column_of(self._asked, self._loses, self._waits))
        self._wanted: set[Ground] = set()
        self._places = PLACES
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.sizes.zone)
        for part, share in ((self._card, 5), (self._message, 5), (self._hard, 4), (self._question, 9)):
            row.addWidget(part, share)
        self._arrange()

    def show_meeting(self, m: Meeting) -> None:
        """Show the question, the card and the newest hard word of the open item."""
        words = [h for h in m.hard_words if m.now_item is not None and h.item == m.now_item.item.id]
        told = question_view(m)
        self._show_question(told)
        self._show_card(m.card)
        self._show_word(words[-1] if words and told is None else None)
        self._arrange()

    def show_message(self, message: KindMessage | None) -> None:
        """Show a kind message; a longer one in smaller letters."""
        self._want(self._message, message is not None)
        if message is not None:
            self._message_picture.set_picture(message.picture)
            self._message_words.set_share(1.8 if len(message.words) <= SHORT_MESSAGE else 1.2)
            self._message_words.setText(message.words)
        self._arrange()

    def fit(self, least: int, kept: float, places: int) -> None:
        """Take the height of the smallest words, in pixels, what larger ones keep, and how many things may stand."""
        for words in self._words:
            words.fit(least, kept)
        self._places = places
        self._arrange()

    def _arrange(self) -> None:
        order = (self._question, self._card, self._message, self._hard)
        wanted = [part for part in order if part in self._wanted]
        if self._question in wanted and len(self._message_words.text()) > SHORT_MESSAGE:
            wanted = [part for part in wanted if part is not self._message]
        shown = wanted[: self._places]
        for part in order:
            part.setVisible(part in shown)
        self.setVisible(bool(shown))

    def _show_question(self, told: QuestionTold | None) -> None:
        """Show what is asked, who would lose what, and who has not agreed yet."""
        self._want(self._question, told is not None)
        if told is not None:
            self._asked.setText(capital(told.asked))
            self._loses.setText(" ".join(told.loses))
            self._waits.setText(capital(told.waits))

    def _show_card(self, card: CardKind | None) -> None:
        self._want(self._card, card is not None)
        if card is not None:
            self._card_words.setText(CARDS[card])
            self._card_picture.set_picture(PICTURES[card])

    def _show_word(self, hard: HardWord | None) -> None:
        self._want(self._hard, hard is not None)
        if hard is not None:
            self._word.setText(f"{hard.word} {w.MEANS}" if hard.meaning else hard.word)
            self._meaning.setText(hard.meaning or w.MEANING_LATER)

    def _want(self, part: Ground, wanted: bool) -> None:
        (self._wanted.add if wanted else self._wanted.discard)(part)

    def _say(self, share: float, weight: int) -> RoomWords:
        words = RoomWords(share, weight, "text")
        self._words.append(words)
        return words

    def _draw(self, share: float, code: str = "") -> RoomPicture:
        picture = RoomPicture(share)
        if code:
            picture.set_picture(code)
        self._words.append(picture)
        return picture
