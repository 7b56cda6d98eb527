"""Everything that goes on a stick between two laptops, where there is no network or none may be used."""

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from cochair.domain.dates import date_words
from cochair.domain.ids import MeetingId
from cochair.domain.meeting import Meeting
from cochair.services.laptop_ports import LogRow, NotAsAgreed, Pair, PairBook, SharedLog
from cochair.services.laptop_sticks import ByLetters, FromStick, ReadsStick, ToStick
from cochair.services.ports import StoreFailed
from cochair.sync.addresses import Address
from cochair.sync.codes import Pictures
from cochair.sync.earlier import may_be_of
from cochair.sync.pairing import Laptop, Offer
from cochair.sync.share_file import ShareKind, StickFailed, StickTrouble, read_share
from cochair.sync.stick import read_exchange, write_exchange
from cochair.sync.stick_pairing import InvitationByLetters, StickInvitation, write_invitation
from cochair.together.stick_sentences import NO_SUCH_LAPTOP, ODD_FILE, OTHER_ANSWER, WHY
from cochair.together.wire_rows import check_rows


@contextmanager
def plainly() -> Iterator[None]:
    """Let what fails with a stick come out as one plain sentence."""
    try:
        yield
    except StickFailed as failed:
        raise StoreFailed(WHY[failed.why]) from failed
    except NotAsAgreed as wrong:
        raise StoreFailed(ODD_FILE) from wrong


@dataclass(frozen=True, slots=True)
class OnStick:
    """Rows as a laptop of the meeting wrote them on a stick; nothing of them is taken in yet."""

    pair: Pair
    rows: list[LogRow]


@dataclass(frozen=True, slots=True)
class TakenIn:
    """What came on a stick: how many rows were new, and how many of each device the writer had."""

    new: int
    there: Counter[str]


class Sticks:
    """The sticks of one meeting on one laptop. What it returns is done on any thread, and all else on the window's."""

    def __init__(
        self,
        book: PairBook,
        meeting: MeetingId,
        now: Callable[[], Meeting],
        log: SharedLog,
        earlier_came: Callable[[Pair, list[LogRow]], None] = lambda _pair, _rows: None,
    ) -> None:
        """Take what gives the meeting as it stands, once anything of it is here, and what hears of rows from before."""
        self._book, self._meeting, self._now, self._log = book, meeting, now, log
        self._earlier_came = earlier_came
        self._letters: list[InvitationByLetters] = []

    def invitation(self, pictures: Pictures, addresses: Sequence[Address]) -> ToStick:
        """Return what writes where to find the laptop that shows these pictures."""
        invitation = StickInvitation(pictures, tuple(addresses))
        return _plain(lambda folder: write_invitation(folder, invitation))

    def by_letters(self, offer: Offer, own: Laptop, waits: Callable[[], None]) -> ByLetters:
        """Return an invitation that letters open, whose answer is taken once it is waited for."""
        letters = InvitationByLetters(offer, own)

        def wait() -> None:
            self._letters.append(letters)
            waits()

        return ByLetters(letters.letters, _plain(letters.write), wait)

    def letters(self) -> str:
        """Return the letters of the newest invitation whose answer has not come, or nothing."""
        waiting = [letters for letters in self._letters if not letters.is_answered()]
        return waiting[-1].letters if waiting else ""

    def rows(self, place: int) -> ToStick:
        """Return what writes all rows for the laptop at a place. Raises StoreFailed."""
        meeting, pair = self._now(), self._pair(place)
        day = date_words(meeting.plan.local(meeting.plan.starts).date(), weekday=False)
        device, rows = self._log.device, self._log.rows()
        return _plain(lambda folder: write_exchange(pair, device, rows, folder, day=day))

    def reader(self, let_in: Callable[[Pair], int], take: Callable[[OnStick], int]) -> ReadsStick:
        """Return what reads a file: it lets the laptop in that answers with it, or takes what one of them wrote."""
        pairs, letters = self._book.pairs(self._meeting), tuple(reversed(self._letters))

        def read(file: Path) -> FromStick:
            with plainly():
                if _is_answer(file):
                    return FromStick(partial(let_in, _answer(letters, file)), lets_in=True)
                return FromStick(partial(take, _rows(pairs, file)))

        return read

    def take_in(self, came: OnStick) -> TakenIn:
        """Take in rows that were read. Raises StoreFailed, also for a laptop that was taken out meanwhile."""
        if all(came.pair.secret != pair.secret for pair in self._book.pairs(self._meeting)):
            raise StoreFailed(NO_SUCH_LAPTOP)
        with plainly():
            new = self._log.take_in(check_rows(came.pair, came.rows, self._log))
        self._look_for_earlier(came.pair, came.rows)
        return TakenIn(new, Counter(row.device for row in came.rows))

    def _look_for_earlier(self, pair: Pair, rows: Sequence[LogRow]) -> None:
        if not pair.is_host:
            was = dict.fromkeys(self._log.earlier(), 0)
            self._earlier_came(pair, [row for row in rows if may_be_of(row.device, pair, was)])

    def _pair(self, place: int) -> Pair:
        for pair in self._book.pairs(self._meeting):
            if pair.is_host or pair.place == place:
                return pair
        raise StoreFailed(NO_SUCH_LAPTOP)


def _plain(write: ToStick) -> ToStick:
    def plain(folder: Path) -> Path:
        with plainly():
            return write(folder)

    return plain


def _is_answer(file: Path) -> bool:
    try:
        read_share(file, {ShareKind.ANSWER})
    except StickFailed:
        return False
    return True


def _answer(invitations: Sequence[InvitationByLetters], file: Path) -> Pair:
    """Return the laptop that answered one of the invitations, newest first, that were written here."""
    for letters in invitations:
        try:
            return letters.read_answer(file).pair
        except StickFailed as failed:
            if failed.why is not StickTrouble.OTHER_PAIR:
                raise
    raise StoreFailed(OTHER_ANSWER)


def _rows(pairs: Sequence[Pair], file: Path) -> OnStick:
    """Return the rows that one of the other laptops wrote."""
    for pair in pairs:
        try:
            return OnStick(pair, read_exchange(pair, file))
        except StickFailed as failed:
            if failed.why is not StickTrouble.OTHER_PAIR:
                raise
    raise StickFailed(StickTrouble.OTHER_PAIR)
