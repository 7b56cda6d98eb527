"""The laptop whose meeting it is: it lets others in, and goes on whether they are there or not."""

from collections.abc import Callable, Sequence
from contextlib import suppress
from typing import TYPE_CHECKING

from cochair.domain.events import Event
from cochair.domain.ids import MeetingId
from cochair.domain.laptops import OWN_PLACE, Role
from cochair.domain.meeting import Phase
from cochair.domain.refused import Refused
from cochair.services.clashes import choose, clashes_of
from cochair.services.laptop_ports import LaptopNow, Pair
from cochair.services.laptop_sticks import ByLetters, ReadsStick, ToStick
from cochair.services.laptops_here import ClashTold, Code, FromBefore, Wanted
from cochair.services.late_laptops import LAST_TOGETHER
from cochair.services.live import LiveMeeting
from cochair.services.ports import Clock, StoreFailed
from cochair.storage.store import Store
from cochair.together.common import ANSWERED_BEFORE, NO_CODE, Heard, Once, Post, Typed, told_of
from cochair.together.earlier_rows import EarlierRows
from cochair.together.let_go import LetGo
from cochair.together.who_is_here import BY_STICK, by_stick, join_all, leave_lost, told_by_stick

if TYPE_CHECKING:  # with one laptop nothing that reaches others is loaded
    from cochair.sync.finding import InRoom
    from cochair.sync.hosting import Hosting
    from cochair.sync.pairing import Laptop, Offer
    from cochair.together.by_stick import OnStick, Sticks
    from cochair.together.showing_code import ShownCode


class Hosted:
    """The laptops of a meeting, seen from the one whose meeting it is. Nothing listens before somebody is invited.

    Its methods belong to the thread of the window; `post` does something soon on that thread.
    """

    own_place, own_role = OWN_PLACE, Role.RUNS

    def __init__(
        self,
        store: Store,
        meeting: MeetingId,
        live: LiveMeeting,
        clock: Clock,
        post: Post,
        *,
        addresses: Sequence[str] = (),
    ) -> None:
        """Listen only at some addresses of this laptop, where `addresses` are given."""
        self._store, self.meeting, self.live, self._clock, self._post = store, meeting, live, clock, post
        self._addresses, self._log = addresses, store.shared_log(meeting)
        self._let_go = LetGo(store.library, meeting, self._log.device)
        self._heard = Heard(post)
        self._typed = Typed(self._heard.tell)
        self._take_in = Once(post, self._took_in)
        self._hosting: Hosting | None = None
        self._code: ShownCode | None = None
        self._signs: InRoom | None = None
        self._sticks_here: Sticks | None = None
        self._earlier = EarlierRows(self._log, self._pairs, self._heard.tell)
        self._by_letters: set[int] = set()
        live.listen(self._wrote)
        with suppress(Refused, StoreFailed):  # whoever takes in anything later tries again
            leave_lost(self.live, self._pairs())
        self._by_stick: tuple[LaptopNow, ...] = ()
        if store.library.setting(BY_STICK) == meeting:
            self._count_by_stick()
        elif self._pairs() or self._let_go.certificates():
            with suppress(StoreFailed):  # the meeting goes on when no other laptop can reach this one
                self._host()

    def hear(self, changed: Callable[[], None]) -> None:
        """Call a function whenever anything that can be asked here has changed."""
        self._heard.listen(changed)

    def others(self) -> tuple[LaptopNow, ...]:
        """Return the other laptops as they stand."""
        return self._by_stick if self._hosting is None else told_by_stick(self._hosting.laptops(), self._by_letters)

    def runs(self) -> int:
        """Return the place of the laptop that runs the meeting."""
        return self.live.meeting.runs

    def has_ended(self) -> bool:
        """Return whether the meeting is over; what others wrote meanwhile may still come."""
        return self.live.meeting.phase is Phase.ENDED

    def listens(self) -> bool:
        """Return whether other laptops can reach this one."""
        return self._hosting is not None

    def read_all(self) -> None:
        """Bring over what was written by another way, such as in the check of the minutes."""
        self._took_in()
        if self._hosting is not None:
            self._hosting.read_all()

    def invite(self, wanted: Wanted) -> None:
        """Make a code for another laptop; an older one ends. Raises StoreFailed."""
        from cochair.together.showing_code import ShownCode

        self.withdraw()
        self._store.library.keep_setting(BY_STICK, "")
        hosting = self._host()
        offer, own = self._offered(wanted, hosting.port)
        paired, changed = self._paired, self._heard.tell
        self._code = ShownCode(offer, own, wanted, self._clock, paired, changed, self._addresses)
        self._heard.tell()

    def code(self) -> Code | None:
        """Return the newest code as it stands, or None where there is none."""
        return self._code.now() if self._code is not None else None

    def withdraw(self) -> None:
        """End the code."""
        if self._code is not None:
            self._code.close()
            self._code = None
            self._heard.tell()

    def put_on_stick(self) -> ToStick:
        """Return what writes the invitation of the open code, without its digits. Raises StoreFailed."""
        if self._code is None:
            raise StoreFailed(NO_CODE)
        return self._sticks().invitation(self._code.pictures, self._code.addresses())

    def let_in_by_stick(self, wanted: Wanted) -> ByLetters:
        """Return an invitation for a venue without any network. Raises StoreFailed."""
        offer, own = self._offered(wanted, 0)
        self._by_letters.add(offer.place)
        return self._sticks().by_letters(offer, own, self._goes_by_stick)

    def take_out(self, place: int) -> None:
        """Take a laptop out; what it wrote stays. Raises Refused and StoreFailed."""
        self.live.laptop_left(place)
        for pair in self._pairs():
            if pair.place == place:
                self._store.pairs.drop(self.meeting, pair.device)
                self._let_go.add(pair.certificate)
                self._earlier.forget(pair.device)
                if self._hosting is not None:
                    self._hosting.drop(pair.device)
        self._count_by_stick()

    def let_run(self, place: int, *, gone: bool = False) -> None:
        """Let the laptop at a place run the meeting from now on. Raises Refused and StoreFailed."""
        self.live.pass_running(place, gone=gone)

    def to_stick(self, place: int) -> ToStick:
        """Return what writes all that this laptop has for another one. Raises StoreFailed."""
        return self._sticks().rows(place)

    def from_stick(self) -> ReadsStick:
        """Return what reads a file of another laptop, be it that it joins. Raises StoreFailed."""
        return self._sticks().reader(self._let_in, self._took_rows)

    def from_before(self) -> tuple[FromBefore, ...]:
        """Return what other laptops still have from before, and nobody has asked for yet."""
        return self._earlier.told()

    def bring_back(self, place: int) -> int:
        """Take in what the laptop at a place has from before; return how much of it was new. Raises StoreFailed."""
        new = self._earlier.bring_back(place)
        self.read_all()
        return new

    def clashes(self) -> tuple[ClashTold, ...]:
        """Return the lines that two laptops changed, and of which nobody said which one is right."""
        return clashes_of(self.live.meeting)

    def choose(self, number: int, *, first: bool, second: bool) -> None:
        """Say which version of a line is right, or that both are. Raises Refused and StoreFailed."""
        choose(self.live, number, first=first, second=second)

    def words(self, place: str) -> str:
        """Return what two people have typed together at a place."""
        return self._typed.at(place)

    def type_words(self, place: str, seen: str, words: str) -> None:
        """Change what stands at a place as `seen` was changed into `words`; what another typed meanwhile stays."""
        self._typed.type_words(place, seen, words)

    def close(self) -> None:
        """End the code and the exchange, and close every socket."""
        self._heard.close()
        if self._code is not None:
            self._code.close()
        self._listen_no_more()

    def _let_in(self, pair: Pair) -> int:
        """Let in who answered an invitation, once: who has left since, or came in by another way, needs a new one."""
        if all(pair.secret != known.secret for known in self._pairs()):
            if pair.place in self.live.meeting.joined:
                raise StoreFailed(ANSWERED_BEFORE)
            self._paired(pair)
        join_all(self.live, self._pairs())
        self._count_by_stick()
        return pair.place

    def _took_rows(self, found: "OnStick") -> int:
        new = self._sticks().take_in(found).new
        self.read_all()
        return new

    def goes_on(self, live: LiveMeeting, clock: Clock) -> None:
        """Go on with the same meeting as it was opened anew; who is here stays here."""
        self.live, self._clock = live, clock
        live.listen(self._wrote)
        self._took_in()

    def letters(self) -> str:
        """Return the letters of the newest invitation by stick whose answer has not come, or nothing."""
        return self._sticks_here.letters() if self._sticks_here is not None else ""

    def _goes_by_stick(self) -> None:
        """End the code, and listen no more where nobody has joined over the air."""
        self.withdraw()
        if not self._pairs():
            self._store.library.keep_setting(BY_STICK, self.meeting)
            self._store.library.keep_setting(LAST_TOGETHER, self.meeting)
            self._listen_no_more()

    def _listen_no_more(self) -> None:
        if self._signs is not None:
            self._signs.close()
        if self._hosting is not None:
            self._hosting.close()
        self._signs = self._hosting = self._typed.exchange = None

    def _count_by_stick(self) -> None:
        """Keep who comes by stick alone, for while this laptop listens to nobody."""
        self._by_stick = by_stick(self._pairs())
        self._heard.tell()

    def _tell_signs(self) -> None:
        """Let laptops that joined find this one again when its address is another."""
        if self._hosting is not None:
            from cochair.together.listening import signs_for

            old, self._signs = self._signs, signs_for(self._pairs(), self._hosting.port, self._addresses)
            if old is not None:
                old.close()

    def _pairs(self) -> list[Pair]:
        return self._store.pairs.pairs(self.meeting)

    def _sticks(self) -> "Sticks":
        if self._sticks_here is None:
            from cochair.together.by_stick import Sticks

            self._sticks_here = Sticks(
                self._store.pairs, self.meeting, lambda: self.live.meeting, self._log, self._earlier.came
            )
        return self._sticks_here

    def _offered(self, wanted: Wanted, port: int) -> "tuple[Offer, Laptop]":
        from cochair.together.letting_in import laptop_here, offer_for

        offer = offer_for(self.live, self._pairs(), self._by_letters, self.meeting, wanted, port)
        return offer, laptop_here(self._store, self._log, self._clock.now())

    def _host(self) -> "Hosting":
        if self._hosting is None:
            from cochair.together.listening import listen

            told = told_of(self._take_in, self._heard.tell, self._typed, earlier_came=self._earlier.came)
            now, live, where = self._clock.now, lambda: self.live, self._addresses
            self._hosting = listen(self._store, self._log, self.meeting, live, self._pairs(), told, now, where)
            self._typed.exchange = self._hosting
            self._tell_signs()
        return self._hosting

    def _paired(self, pair: Pair) -> None:
        """Trust a laptop from now on; on the thread of the code, before the other one is told."""
        from cochair.together.letting_in import keep_pair

        replaced = keep_pair(self._store.pairs, self._let_go, pair)
        if self._hosting is not None:
            for other in replaced:
                if other.device != pair.device:
                    self._hosting.drop(other.device)
            self._hosting.let_in(pair)
        self._tell_signs()
        self._post(self._took_in)

    def _wrote(self, _: tuple[Event, ...]) -> None:
        if self._hosting is not None:
            self._hosting.wrote()
            self._hosting.show_room()
        self._heard.tell()

    def _took_in(self) -> None:
        with suppress(Refused, StoreFailed):  # the meeting goes on, and the next time all of it is read
            join_all(self.live, self._pairs())
            self.live.take_in()
            leave_lost(self.live, self._pairs())
        self._heard.tell()
