"""The store in a data folder, opened whole: key, lock, file, library."""

from collections.abc import Callable
from contextlib import ExitStack, suppress
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from types import TracebackType

from cochair.domain.ids import MeetingId
from cochair.services.board_names_now import BoardNames
from cochair.services.books import Books
from cochair.services.laptop_ports import PairBook, SharedLog
from cochair.services.locking import WaysIn
from cochair.services.picture_ports import PictureStore
from cochair.services.ports import Library, RequestBook, StoreFailed
from cochair.storage import checking, errors
from cochair.storage.books import StoredBooks
from cochair.storage.copy_sentences import HALF_BACK, HALF_EMPTY
from cochair.storage.copying import Copier
from cochair.storage.database import STORE_FILE, Connection, is_damage, open_reader, open_writer
from cochair.storage.emptying import finish_emptying, is_half_empty
from cochair.storage.errors import plainly
from cochair.storage.files import make_folder
from cochair.storage.forgetting import clear_away
from cochair.storage.keys import Ask, find_key, is_checked
from cochair.storage.leaving import finish_leaving
from cochair.storage.library import StoredLibrary
from cochair.storage.lock import WriterLock
from cochair.storage.meeting_log import Writer, forget_old_speakers
from cochair.storage.moments import clear_moments
from cochair.storage.pair_book import StoredPairs
from cochair.storage.pictures import StoredPictures
from cochair.storage.places import harm_to, refuse_harm
from cochair.storage.requests import StoredRequests
from cochair.storage.ring import RING_FILE
from cochair.storage.shared_log import StoredSharedLog, is_joined
from cochair.storage.swapping import finish_swap, is_half_done
from cochair.storage.taking_in import TakingIn
from cochair.storage.ways_in import StoredWays


class Store:
    """An open store. `ways` are the ways to open it, which Home and the lock speak of; `copier` makes copies of it."""

    def __init__(
        self, copier: Copier, ways: WaysIn, reader: Connection, writer: Connection | None, closing: ExitStack
    ) -> None:
        self.folder, self.copier, self.ways = copier.folder, copier, ways
        self.books: Books = StoredBooks(reader, writer, copier.make_only)
        self._log = Writer(writer) if writer else None
        self._taking: dict[MeetingId, TakingIn] = {}
        stored = StoredLibrary(reader, self._log, self.books, ways.settle)
        if writer is not None and not is_joined(reader):
            stored.adopt()
        self.library: Library = stored
        self.requests: RequestBook = StoredRequests(reader, writer)
        self.pictures: PictureStore = StoredPictures(reader, writer)
        self.pairs: PairBook = StoredPairs(reader, writer)
        self.reserve = writer.reserve if writer is not None else None
        self._reader, self._writer, self._closing = reader, writer, closing

    @property
    def unlocked(self) -> bool:
        """Whether anyone at this laptop can read what is kept."""
        return self.ways.state().unlocked

    def shared_log(self, meeting: MeetingId, now: Callable[[], datetime] | None = None) -> SharedLog:
        """Return the log of a meeting as rows for other laptops; `now` is the wall clock where none is given.

        The meeting need not be there yet: it begins with the first rows that come.
        """
        if self._log is not None and meeting not in self._taking:
            self._taking[meeting] = TakingIn(meeting, self._log, BoardNames(self.books).shared)
        taking = self._taking.get(meeting)
        return StoredSharedLog(meeting, self._reader, self._log, taking, self.ways.settle, now)

    def be_device(self, device: str) -> None:
        """Write as this device from now on, as which another laptop knows this one; raises StoreFailed."""
        if self._log is None:
            raise StoreFailed(errors.CAN_NOT)
        self._log.be_device(device)

    def check(self) -> list[str]:
        """Return what is wrong with the store, one plain sentence each; nothing when all is well."""
        return checking.findings(self._reader)

    def set_room_aside(self) -> None:
        """Keep room on the disk for the end of a meeting, where there is enough of it; raises StoreFailed."""
        if self.reserve is not None:
            self.reserve.make()

    def rebuild(self) -> None:
        """Make everything that is made from the log again; raises StoreFailed."""
        if self._writer is None:
            raise StoreFailed(errors.CAN_NOT)
        checking.rebuild(self._writer)

    def close(self) -> None:
        """Close the file and let another CoChair write."""
        self._closing.close()

    def __enter__(self) -> "Store":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def open_store(
    folder: Path, *, unlocked: bool = False, ask_passphrase: Ask | None = None, writing: bool = True
) -> Store:
    """Open the store of a folder, made first where there is none and `writing`; raises StoreFailed."""
    with plainly(), ExitStack() as closing:
        if writing:
            if not any((folder / name).exists() for name in (STORE_FILE, RING_FILE)):
                refuse_harm(folder)
            make_folder(folder)
            closing.callback(WriterLock(folder).release)
            finish_emptying(folder)
            clear_moments(folder)
            finish_swap(folder)
            with suppress(StoreFailed):  # what stays of a meeting of another laptop keeps nobody out of their own
                finish_leaving(folder)
        elif is_half_empty(folder):
            raise StoreFailed(HALF_EMPTY)
        elif is_half_done(folder):
            raise StoreFailed(HALF_BACK)
        has_store = (folder / STORE_FILE).exists()
        if not (writing or has_store):
            raise StoreFailed(errors.NO_STORE)
        key = find_key(folder, unlocked, ask_passphrase)
        copier = Copier(folder, key)
        if not has_store and copier.has_any():
            raise StoreFailed(errors.GONE)
        write = partial(open_writer, before_steps=copier.make)
        writer = _opened(write, folder, key, closing) if writing else None
        if writer is not None:
            if checking.is_to_remake(writer):
                with suppress(StoreFailed):  # `check` names what can not be read; everything else goes on
                    checking.rebuild(writer)
            forget_old_speakers(writer, datetime.now(UTC))
            clear_away(writer)
        reader = _opened(open_reader, folder, key, closing)
        ways = StoredWays(folder, key)
        if writing and not unlocked:
            ways.tidy()
        return Store(copier, ways, reader, writer, closing.pop_all())


def check(folder: Path, *, unlocked: bool = False, ask_passphrase: Ask | None = None) -> list[str]:
    """Return what is wrong with the store of a folder, also while the app is open; nothing when all is well."""
    try:
        with open_store(folder, unlocked=unlocked, ask_passphrase=ask_passphrase, writing=False) as store:
            return store.check()
    except StoreFailed as failed:
        return [str(failed)]


def _opened(open_it: Callable[[Path, bytes], Connection], folder: Path, key: bytes, closing: ExitStack) -> Connection:
    try:
        connection = open_it(folder, key)
    except StoreFailed as failed:
        if is_damage(failed) and not is_checked(folder):
            raise StoreFailed(errors.KEY_OR_DAMAGE) from failed
        if str(failed) == errors.READ_ONLY and (harm := harm_to(folder)) is not None:
            raise StoreFailed(harm.refusal) from failed
        raise
    closing.callback(connection.close)
    return connection
