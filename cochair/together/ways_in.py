"""The way into a meeting of another laptop: find it, type its code, and keep what the meeting needs here."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from cochair.domain.events import Entry
from cochair.domain.ids import MeetingId
from cochair.domain.laptops import Role
from cochair.services.laptop_ports import OwnCertificate, Pair
from cochair.services.laptops_here import FoundLaptop, Joined, KeptMeeting, NotJoined, Told, Trouble
from cochair.services.ports import Clock, StoreFailed
from cochair.storage.joined import entries_of, keep_joined, kept_here, own_before, take_off
from cochair.sync.addresses import Address, only_for_this_laptop, typed_address
from cochair.sync.asking import Asking, ask_to_join
from cochair.sync.certificates import new_certificate, new_device
from cochair.sync.codes import read_digits
from cochair.sync.finding import FoundLaptop as InRoomLaptop
from cochair.sync.finding import InRoom, find_laptops
from cochair.sync.pairing import Laptop, NotPaired, Paired, Unpaired
from cochair.sync.share_file import StickFailed, StickTrouble
from cochair.sync.stick_pairing import Answered, LettersInvitation, open_invitation
from cochair.together.by_stick import plainly
from cochair.together.showing_code import shown_pictures

_WHY = {why: NotJoined(why.value) for why in Unpaired}
_LETTERS = {
    StickTrouble.LETTERS_MISSING: NotJoined.LETTERS_MISSING,
    StickTrouble.LETTERS_SLIP: NotJoined.LETTERS_SLIP,
    StickTrouble.LETTERS_OTHER: NotJoined.LETTERS_OTHER,
}
_FILES = {StickTrouble.NEWER: NotJoined.OTHER_VERSION, StickTrouble.NOT_THERE: NotJoined.NO_STICK}


@dataclass(frozen=True, slots=True)
class Entered:
    """How this laptop has come in: whom it trusts, and as whom. A screen for everyone keeps this nowhere."""

    pair: Pair
    own: OwnCertificate
    device: str


class WaysIn:
    """The Joining of the screens. `data` is the folder of the meetings on this laptop."""

    def __init__(self, data: Path, clock: Clock, addresses: Sequence[str] = ()) -> None:
        """Look only in the networks of some addresses of this laptop, where `addresses` are given."""
        self._addresses = addresses
        self._data, self._clock = data, clock
        self._own = new_certificate(clock.now())
        self._laptop = _laptop_with(self._own)
        self._seen: dict[str, InRoomLaptop] = {}
        self._given: dict[str, tuple[Address, ...]] = {}
        self._letters: dict[str, LettersInvitation] = {}
        self._looking: InRoom | None = None
        self._asking: Asking | None = None
        self._answered: Answered | None = None
        self.entered: Entered | None = None

    def kept(self) -> tuple[KeptMeeting, ...]:
        """Return the meetings of other laptops of which something is kept here, newest first; raises StoreFailed."""
        return tuple(kept_here(self._data))

    def read(self, meeting: MeetingId) -> list[Entry]:
        """Return the log of one of them as it is kept here; raises StoreFailed."""
        return entries_of(self._data, meeting)

    def take_off(self, meeting: MeetingId) -> bool:
        """Take all of a joined meeting away; return whether nothing of it is left. Raises StoreFailed."""
        return take_off(self._data, meeting)

    def look(self, changed: Callable[[], None]) -> None:
        """Look for laptops that show a code, until `stop`; call a function when others are found."""
        self.stop()

        def found(laptop: InRoomLaptop) -> None:
            self._seen[laptop.id] = laptop
            changed()

        def gone(laptop: str) -> None:
            self._seen.pop(laptop, None)
            changed()

        if not only_for_this_laptop(self._addresses):
            self._looking = find_laptops(found, gone, interfaces=self._addresses)

    def found(self) -> tuple[FoundLaptop, ...]:
        """Return the laptops that show a code now."""
        return tuple(FoundLaptop(each.id, shown_pictures(each.pictures)) for each in list(self._seen.values()))

    def stop(self) -> None:
        """Look no more, and give up joining."""
        if self._looking is not None:
            self._looking.close()
        if self._asking is not None:
            self._asking.close()
        self._looking = self._asking = None
        self._seen = {}

    def at_address(self, typed: str) -> FoundLaptop | NotJoined:
        """Return the laptop at an address that somebody typed, or what is wrong with it; nothing is sent yet."""
        address = typed_address(typed)
        if address is None:
            return NotJoined.NO_ADDRESS
        self._given[str(address)] = (address,)
        return FoundLaptop(str(address))

    def on_stick(self, file: Path) -> FoundLaptop | NotJoined:
        """Return the laptop of an invitation on a stick, or what is wrong with the file."""
        try:
            invitation = open_invitation(file)
        except StickFailed as failed:
            return _FILES.get(failed.why, NotJoined.NOT_A_FILE)
        if isinstance(invitation, LettersInvitation):
            self._letters[str(file)] = invitation
            return FoundLaptop(str(file), by_letters=True)
        self._given[str(file)] = invitation.addresses
        return FoundLaptop(str(file), shown_pictures(invitation.pictures))

    def join(self, laptop: FoundLaptop, digits: str, told: Told) -> None:
        """Join with a code, or with the letters of a stick, and tell once how it went."""
        if laptop.by_letters:
            told(self._by_letters(self._letters[laptop.id], digits))
            return
        code, seen = read_digits(digits), self._seen.get(laptop.id)
        addresses = seen.addresses if seen is not None else self._given.get(laptop.id, ())
        if code is None:
            told(Trouble(NotJoined.WRONG_DIGITS))
            return

        def went(how: Paired | NotPaired) -> None:
            told(self._enter(how) if isinstance(how, Paired) else Trouble(_WHY[how.why], how.tries_left))

        self._asking = ask_to_join(addresses, code, self._laptop, went, before=self._as_before)

    def answer_to(self, folder: Path) -> Path:
        """Write the answer for the other laptop, after joining by letters. Raises StoreFailed."""
        assert self._answered is not None
        with plainly():
            return self._answered.write(folder)

    def _by_letters(self, invitation: LettersInvitation, letters: str) -> Joined | Trouble:
        try:
            self._answered = answered = invitation.join(letters, self._laptop, self._as_before)
        except StickFailed as failed:
            return Trouble(_LETTERS.get(failed.why, NotJoined.NOT_A_FILE))
        return self._enter(answered.paired)

    def _as_before(self, meeting: MeetingId) -> Laptop | None:
        """Come back to a meeting as the laptop that was there, so that what it wrote then can still be brought over."""
        own = own_before(self._data, meeting)
        if own is not None:
            self._own, self._laptop = own, _laptop_with(own)
        return None if own is None else self._laptop

    def _enter(self, paired: Paired) -> Joined | Trouble:
        """Keep what the meeting needs here, before anything of it comes; a screen for everyone keeps nothing."""
        pair = paired.pair
        self.entered = Entered(pair, self._own, self._laptop.device)
        if pair.role is not Role.ROOM:
            try:
                keep_joined(self._data, self.entered.device, self._own, pair, paired.offer.name)
            except StoreFailed:
                return Trouble(NotJoined.NOT_KEPT)
        return Joined(pair.meeting, pair.place, pair.role, paired.offer.name, pair.person, pair.keeps_nothing)


def _laptop_with(own: OwnCertificate) -> Laptop:
    return Laptop(new_device(own.certificate), "", own.certificate)
