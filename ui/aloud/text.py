"""The sentences that are read, one after the other, kept true to what is shown."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import groupby

from PySide6.QtCore import QRect

from cochair.services.voice_ports import AFTER_HEADING, AFTER_IDEA, AFTER_SENTENCE, Said
from ui.aloud.means import Ear, Heard, Piece
from ui.aloud.parts import Part

AT_ONCE = 40
"""So many lines at most are made ready for the voice at a time: a long paper holds nothing up."""


@dataclass(frozen=True)
class Line:
    """One sentence of a part: its words as they were shown, where they begin there, and the quiet after them."""

    part: Part
    words: str
    start: int
    quiet: float
    ear: Ear

    @cached_property
    def heard(self) -> Heard:
        """How it is said."""
        return self.ear.heard(self.words)

    @property
    def private(self) -> bool:
        """Whether it is read only after a yes."""
        return self.part.private

    def is_true(self) -> bool:
        """Return whether the same words are still shown in the same place."""
        return self.part.is_there() and self.part.words()[self.start : self.start + len(self.words)] == self.words

    def boxes(self) -> list[QRect]:
        """Return where it stands, in pixels of its widget."""
        return self.part.boxes(self.start, len(self.words))

    def boxes_of_word(self, word: tuple[int, int] | None) -> list[QRect]:
        """Return where a word that is heard stands; nothing where that is not known."""
        shown = self.heard.shown(*word) if word is not None else None
        return [] if shown is None else self.part.letters(self.start + shown[0], shown[1])


class Text:
    """All lines in order."""

    def __init__(self, parts: Sequence[Part], ear: Ear) -> None:
        self._ear = ear
        self.lines = self._lines(parts)

    def first_of(self, part: Part) -> int:
        """Return the place of the first line of a part, or of the first line of all."""
        return next((place for place, line in enumerate(self.lines) if line.part == part), 0)

    def run(self, at: int) -> tuple[int, int]:
        """Return from where to where lines are read in one go: none that is private together with one that is not."""
        return at, min(self.past(at), at + AT_ONCE)

    def past(self, at: int) -> int:
        """Return the place of the next line that is private while this one is not, or the other way round."""
        private = self.lines[at].private
        return next((n for n in range(at, len(self.lines)) if self.lines[n].private != private), len(self.lines))

    def said(self, first: int, last: int) -> tuple[Said, ...]:
        """Return what the voice gets for some lines."""
        return tuple(Said(line.heard.text, line.quiet) for line in self.lines[first:last])

    def freshen(self, at: int) -> None:
        """Take the words as they are shown now, from a line on; what has gone is left out."""
        old = self.lines[at]
        rest = [part for part, _ in groupby(self.lines[at:], lambda line: line.part)]
        fresh = self._lines([part for part in rest if part.is_there()])
        still = [line for line in fresh if line.part != old.part or line.start + len(line.words) > old.start]
        self.lines = [*self.lines[:at], *still]

    def _lines(self, parts: Sequence[Part]) -> list[Line]:
        found: list[Line] = []
        for number, part in enumerate(parts):
            after = parts[number + 1] if number + 1 < len(parts) else None
            found += self._of_part(part, after)
        return found

    def _of_part(self, part: Part, after: Part | None) -> list[Line]:
        words = part.words()
        pieces = [piece for piece in self._ear.sentences(words) if self._is_heard(words, piece)]
        near = after is not None and after.place() is part.place()
        last = AFTER_HEADING if part.is_heading() else AFTER_SENTENCE if near else AFTER_IDEA
        return [
            Line(part, words[p.start : p.end], p.start, last if p is pieces[-1] else AFTER_SENTENCE, self._ear)
            for p in pieces
        ]

    def _is_heard(self, words: str, piece: Piece) -> bool:
        """Return whether a piece has letters, or is all of its line and is said in words, as a picture is."""
        own = words[piece.start : piece.end]
        if any(map(str.isalnum, own)):
            return True
        before, after = words[: piece.start].rpartition("\n")[2], words[piece.end :].partition("\n")[0]
        return not (before + after).strip() and any(map(str.isalnum, self._ear.heard(own).text))
