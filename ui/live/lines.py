"""The questions about what is written: what shall happen with a line, and how something was decided."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject

from cochair.domain.check_lines import line_asks
from cochair.domain.document import Picture
from cochair.domain.meeting import Meeting
from cochair.domain.records import Record, words_of
from cochair.services.capture import Line, LineKind, decided_line, line_of
from cochair.services.live import LiveMeeting
from cochair.services.picture_rows import PictureRow, stands_for
from cochair.services.ports import StoreFailed
from cochair.services.scripts.written_lines import DecisionRead, read_decision, read_votes
from ui import words_live as w
from ui.at_hand import at_hand
from ui.live.ask_panel import AskPanel
from ui.live.asking import TypedLine
from ui.live.gestures import Gestures
from ui.live.question import Choice, Question
from ui.live.write_zone import WriteZone


class Lines(QObject):
    """Each method shows one question in the panel."""

    def __init__(
        self, live: LiveMeeting, gestures: Gestures, panel: AskPanel, zone: WriteZone, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._live, self._gestures, self._panel, self._zone = live, gestures, panel, zone

    def about(self, record: Record) -> None:
        """Ask what shall happen with a written line."""
        line, words = line_of(self._live.meeting, record), words_of(record)

        def fix(kind: LineKind) -> None:
            self._zone.fix(record.number, _as_kind(line, kind, words), words)

        def still(m: Meeting) -> bool:
            return record in m.records

        again = Choice(w.WRITE_AGAIN, partial(fix, line.kind), "pencil")
        kinds = (Choice(w.MAKE_IT[kind], partial(fix, kind), "swap") for kind in LineKind if kind is not line.kind)
        drawn = (Choice(w.OTHER_PICTURE, partial(self._picture, record), "eye"),) if at_hand.board is not None else ()
        out = Choice(w.TAKE_OUT, lambda: self._gestures.do(lambda: self._live.take_out(record.number)), "bin")
        self._panel.ask(Question(w.ABOUT_LINE, (again, *kinds, *drawn, out), (words,), still))

    def _picture(self, record: Record) -> None:
        """Offer the best three pictures for a line, and none; the choice holds for its words from now on."""
        sentence, otherwise = line_asks(self._live.meeting, record, at_hand.chooser())

        def choose(picture: Picture) -> None:
            try:
                at_hand.choose(sentence, otherwise, picture)
            except StoreFailed as failed:
                self._gestures.failed.emit(str(failed))
            else:
                row = PictureRow(sentence, picture, otherwise)
                self._gestures.told.emit(stands_for(at_hand.chooser(), row))

        offered = at_hand.chooser().offered(sentence, otherwise)
        choices = (
            Choice(p.alt or w.NO_PICTURE, partial(choose, p), "" if p.code else "cross", p.code) for p in offered
        )
        self._panel.ask(Question(w.WHICH_PICTURE, tuple(choices), (words_of(record),), lambda m: record in m.records))

    def newest(self) -> None:
        """Write the newest line again."""
        records = self._live.meeting.records
        if records:
            self._zone.fix(records[-1].number, line_of(self._live.meeting, records[-1]), words_of(records[-1]))

    def how_decided(self) -> None:
        """Ask how the decision that is being typed was made."""
        read = read_decision(self._zone.line().text)
        choices = (Choice(words, partial(self._can_change, replace(read, how=how))) for how, words in w.HOWS.items())
        vote = Choice(w.BY_VOTE, partial(self._votes, read), "hand")
        self._panel.ask(Question(w.HOW_DECIDED, (*choices, vote)))

    def _votes(self, read: DecisionRead) -> None:
        def use(typed: str) -> str:
            votes = read_votes(typed)
            if votes is None:
                return w.VOTES_UNCLEAR
            self._can_change(replace(read, how=votes))
            return ""

        body = partial(TypedLine, w.VOTES, w.VOTES_HINT, use, helps=False)
        self._panel.ask(Question(w.VOTES, (), body=body, takes_keyboard=True))

    def _can_change(self, read: DecisionRead) -> None:
        answers = ((w.CHANGES_YES, True), (w.CHANGES_NO, False), (w.CHANGES_UNKNOWN, None))
        choices = (
            Choice(words, partial(self._who_disagreed, replace(read, open_to_change=can))) for words, can in answers
        )
        self._panel.ask(Question(w.STILL_CHANGE, tuple(choices)))

    def _who_disagreed(self, read: DecisionRead) -> None:
        def done() -> None:
            self._zone.put(Line(LineKind.DECISION, decided_line(read)))
            self._zone.edit.line.setFocus()

        def one_more(name: str) -> Callable[[], None]:
            others = tuple(n for n in read.disagreed if n != name)
            names = others if name in read.disagreed else (*others, name)
            return partial(self._who_disagreed, replace(read, disagreed=names))

        nobody = w.NOBODY_DISAGREED if not read.disagreed else w.THAT_IS_ALL
        people = (
            Choice(w.DISAGREED.format(name=p.name), one_more(p.name), "tick" if p.name in read.disagreed else "ring")
            for p in self._live.meeting.people_here()
        )
        self._panel.ask(Question(w.WHO_DISAGREED, (Choice(nobody, done, "check"), *people)))


def _as_kind(line: Line, kind: LineKind, words: str) -> Line:
    """Return a line as another kind; its own kind keeps everything, another one only the words."""
    return line if kind is line.kind else Line(kind, words, line.who, line.may_be_named)
