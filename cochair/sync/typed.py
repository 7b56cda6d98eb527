"""Words that two people type at once: what each of them changed is joined, letter by letter."""

import secrets
from dataclasses import dataclass

from pycrdt import Doc, Text, create_sync_message

from cochair.services.laptop_ports import NotAsAgreed
from cochair.services.typed_together import both, change_between

PLACES = 200
LARGEST = 20_000
"""The most bytes of words at one place."""
_TYPED = 8_000
_HISTORY = 1_000_000
_WORDS = "words/"


@dataclass(frozen=True, slots=True)
class Edit:
    """Words that come in the place of others; `at` and `taken` are in bytes, as pycrdt counts."""

    at: int
    taken: int
    put: str

    @property
    def size(self) -> int:
        """How much it changes."""
        return self.taken + len(self.put.encode())


def edit_between(before: str, after: str) -> Edit:
    """Return the smallest change of one stretch that makes one text of the other."""
    change = change_between(before, after)
    taken = before[change.at : change.at + change.gone]
    return Edit(len(before[: change.at].encode()), len(taken.encode()), change.added)


class SharedWords:
    """The words at each place, as all laptops have typed them.

    The screen may not have shown yet what others typed a moment ago; so each change comes with what it was made of.
    """

    def __init__(self) -> None:
        self._all = _new()
        self.version = 0
        """Grows with each change."""

    def words(self, place: str) -> str:
        """Return all the words that stand at a place."""
        return _texts(self._all).get(place, "")

    def state(self) -> bytes:
        """Return what this laptop has."""
        return self._all.get_state()

    def asks(self) -> bytes:
        """Return the message that tells what this laptop has, for the other to send what is missing."""
        return create_sync_message(self._all)

    def update_since(self, state: bytes) -> bytes:
        """Return what somebody lacks who has a state; raises NotAsAgreed when it is none."""
        try:
            return self._all.get_update(state)
        except ValueError as error:
            raise NotAsAgreed("What it has of the words can not be read.") from error

    def type_words(self, place: str, seen: str, words: str) -> str:
        """Change what stands at a place as `seen` was changed into `words`, and return what stands there for all."""
        before = self.words(place)
        after = both(seen, words, before).encode()[:_TYPED].decode(errors="ignore")
        edit = edit_between(before, after)
        if edit.size:
            text = self._all.get(_WORDS + place, type=Text)
            with self._all.transaction():
                del text[edit.at : edit.at + edit.taken]
                text.insert(edit.at, edit.put)
            self.version += 1
        return after

    def take_in(self, update: bytes) -> dict[str, str]:
        """Join what another laptop typed, and return the places that changed; raises NotAsAgreed, and takes nothing."""
        before, had = _texts(self._all), self._all.get_state()
        after = self._tried(update)
        self._all.apply_update(update)
        changed = {place: words for place, words in after.items() if words != before.get(place)}
        if changed or self._all.get_state() != had:
            self.version += 1
        return changed

    def _tried(self, update: bytes) -> dict[str, str]:
        """Return the words as they would be after an update, tried on a copy."""
        copy = _new()
        copy.apply_update(self._all.get_update())
        try:
            copy.apply_update(update)
            texts = _texts(copy)
            size = len(copy.get_update())
        except BaseException as error:  # what pycrdt can not bear is no Exception
            raise NotAsAgreed("Words can not be read.") from error
        if any(not name.startswith(_WORDS) for name in copy.keys()):  # noqa: SIM118
            raise NotAsAgreed("Words stand where no words may be.")
        if size > _HISTORY or len(texts) > PLACES or any(len(text.encode()) > LARGEST for text in texts.values()):
            raise NotAsAgreed("There are too many words.")
        return texts


def _new() -> Doc[Text]:
    return Doc(client_id=1 << 52 | secrets.randbits(48))


def _texts(doc: Doc[Text]) -> dict[str, str]:
    """Return the words at each place of a document."""
    names = [name for name in doc.keys() if name.startswith(_WORDS)]  # noqa: SIM118
    return {name.removeprefix(_WORDS): str(doc.get(name, type=Text)) for name in names}
