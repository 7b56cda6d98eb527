"""The questions about one group of a board: its words, whether its time is kept, and its share."""

from collections.abc import Callable, Iterator

from cochair.domain.board import BoardGroup, GroupNumber
from cochair.services import own_words as own
from cochair.services.books import Books
from cochair.services.people_sentences import SHARES
from ui import words_board as w
from ui.people.asking.keeping import Keeping
from ui.people.asking.place import Asked, Place
from ui.people.kept_line import KeptLine
from ui.widgets.choices import Choices

_KEPT = ((True, w.YES_KEPT), (False, w.NOT_KEPT))


class GroupQuestions:
    """Every answer is kept at once."""

    def __init__(self, keeping: Keeping, number: GroupNumber) -> None:
        self._keeping, self._number = keeping, number
        self._said = False
        self._several = self._line(w.SEVERAL, own.name_group)
        self._one = self._line(w.ONE, own.name_one)
        self._short = self._line(w.SHORT, own.shorten)
        self._protected, self._share = Choices(w.ANSWER), Choices(w.ANSWER)
        self._protected.picked.connect(self._keep_time)
        self._share.picked.connect(lambda share: keeping.pick(lambda desk: own.agree_share(desk.books, number, share)))
        self._words = Place(self._several, self._one, self._short, show=self._show_words)
        self._time = Place(self._protected, show=lambda: self._protected.show_options(_KEPT, self._group().protected))
        self._part = Place(self._share, show=lambda: self._share.show_options(SHARES, self._group().share))
        self.places = (self._words, self._time, self._part)
        """Also the one that is only asked where time is kept."""

    def asked(self, group: BoardGroup) -> Iterator[Asked]:
        """Return the questions as they stand now; a share is asked for where time is kept."""
        name = group.name
        has_words, said = bool(group.singular or group.short), group.protected or self._said
        yield Asked(w.WRITE_PICTURE, w.WRITE_WORDS.format(group=name), w.WRITE_WORDS_BELOW, self._words, has_words)
        yield Asked(w.KEPT_PICTURE, w.KEPT.format(group=name), w.KEPT_BELOW, self._time, said)
        if group.protected:
            share = group.share is not None
            yield Asked(w.SHARE_PICTURE, w.SHARE.format(group=name), w.SHARE_BELOW, self._part, share)

    def _line(self, label: str, keep: Callable[[Books, GroupNumber, str], None]) -> KeptLine:
        return KeptLine(label, lambda t: self._keeping.keep(lambda desk: keep(desk.books, self._number, t)))

    def _group(self) -> BoardGroup:
        return self._keeping.desk.books.of(BoardGroup).row(self._number)

    def _show_words(self) -> None:
        group = self._group()
        self._several.show_value(group.name)
        self._one.show_value(own.with_article(group))
        self._short.show_value(group.short)

    def _keep_time(self, yes: bool) -> None:
        self._said = True
        self._keeping.pick(lambda desk: own.keep_time_for(desk.books, self._number, yes=yes))
