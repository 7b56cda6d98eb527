"""The log of one meeting: what it is about is known at once, and the meeting is made from it only when it is needed."""

from collections.abc import Sequence
from functools import cached_property

from cochair.domain.agenda import Kind
from cochair.domain.changed import ItemAdded
from cochair.domain.events import AgendaShared, Entry
from cochair.domain.fold import effective, fold
from cochair.domain.fold_written import standing
from cochair.domain.ids import MeetingId
from cochair.domain.written import ThingParked, YouSaidAnswered
from cochair.services.story_lines import Met


class StoryLog:
    """`titles` are those of its items, by what they are compared by; breaks have none."""

    def __init__(self, meeting: MeetingId, entries: Sequence[Entry]) -> None:
        self._id, self._entries, self._counts = meeting, entries, effective(entries)
        self.titles: dict[str, str] = {}
        self._beside: set[str] = set()
        self._answers_back = False
        for entry in standing(self._counts):
            self._look(entry)

    @cached_property
    def met(self) -> Met:
        """The meeting that the log tells."""
        return Met(self._id, fold(self._entries), self._counts)

    def tells(self, key: str) -> bool:
        """Return whether an item is in here."""
        return key in self.titles or key in self._beside

    def may_tell(self, key: str) -> bool:
        """Return whether something about an item may be in here, also an answer to what was said before."""
        return self._answers_back or self.tells(key)

    def _look(self, entry: Entry) -> None:
        match entry.event:
            case AgendaShared(plan):
                self.titles |= {key_of(item.title): item.title for item in plan.items if item.kind is not Kind.BREAK}
                self._beside |= {key_of(left.title) for left in plan.left_out}
            case ItemAdded(new) if new.kind is not Kind.BREAK:
                self.titles[key_of(new.title)] = new.title
            case ThingParked(text=text):
                self._beside.add(key_of(text))
            case YouSaidAnswered(said_in=said_in) if said_in is not None:
                self._answers_back = True


def key_of(title: str) -> str:
    """Return what titles are compared by: small letters and single spaces."""
    return " ".join(title.casefold().split())
