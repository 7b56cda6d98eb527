"""Everything that goes on a stick between two laptops, where there is no network or none may be used."""

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from cochair.domain.dates import date_words
from cochair.domain.ids import MeetingId
from cochair.domain.meeting import Meeting
from cochair.services.laptop_ports import LogRow, NotAsAgreed, Pair, PairBook, SharedLog
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


def is_answer(file: Path) -> bool:
    """Return whether a file is the answer of a laptop that joins by stick."""
    try:
        read_share(file, {ShareKind.ANSWER})
    except StickFailed:
        return False
    return True


@dataclass(frozen=True, slots=True)
class TakenIn:
    """What came on a stick: how many rows were new, and how many of each device the writer had."""

    new: int
    there: Counter[str]


class Sticks:
    """The sticks of one meeting on one laptop. Every call waits for the disk, and raises StoreFailed."""

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

    def put_invitation(self, folder: Path, pictures: Pictures, addresses: Sequence[Address]) -> Path:
        """Write where to find the laptop that shows these pictures."""
        with plainly():
            return write_invitation(folder, StickInvitation(pictures, tuple(addresses)))

    def invite(self, folder: Path, offer: Offer, own: Laptop) -> str:
        """Write an invitation that letters open, and return the letters."""
        letters = InvitationByLetters(offer, own)
        with plainly():
            letters.write(folder)
        self._letters.append(letters)
        return letters.letters

    def take_answer(self, file: Path) -> Pair:
        """Return the laptop that answered one of the invitations that were written since the meeting was opened."""
        with plainly():
            for letters in reversed(self._letters):
                try:
                    return letters.read_answer(file).pair
                except StickFailed as failed:
                    if failed.why is not StickTrouble.OTHER_PAIR:
                        raise
        raise StoreFailed(OTHER_ANSWER)

    def write(self, place: int, folder: Path) -> Path:
        """Write all rows for the laptop at a place."""
        meeting = self._now()
        day = date_words(meeting.plan.local(meeting.plan.starts).date(), weekday=False)
        with plainly():
            return write_exchange(self._pair(place), self._log.device, self._log.rows(), folder, day=day)

    def read(self, file: Path) -> TakenIn:
        """Take in the rows that one of the other laptops wrote."""
        failed: StickFailed | None = None
        with plainly():
            for pair in self._book.pairs(self._meeting):
                try:
                    rows = read_exchange(pair, file)
                except StickFailed as no:
                    if no.why is not StickTrouble.OTHER_PAIR:
                        raise
                    failed = no
                    continue
                there = Counter(row.device for row in rows)
                taken = TakenIn(self._log.take_in(check_rows(pair, rows, self._log)), there)
                self._look_for_earlier(pair, rows)
                return taken
            raise failed or StickFailed(StickTrouble.OTHER_PAIR)

    def _look_for_earlier(self, pair: Pair, rows: Sequence[LogRow]) -> None:
        if not pair.is_host:
            was = dict.fromkeys(self._log.earlier(), 0)
            self._earlier_came(pair, [row for row in rows if may_be_of(row.device, pair, was)])

    def _pair(self, place: int) -> Pair:
        for pair in self._book.pairs(self._meeting):
            if pair.is_host or pair.place == place:
                return pair
        raise StoreFailed(NO_SUCH_LAPTOP)
