"""The story of an item: from first asked for to done, across all meetings of a board (C-25)."""

from collections.abc import Iterator, Set
from contextlib import suppress
from dataclasses import dataclass, replace

from cochair.domain.agenda import Plan
from cochair.domain.ids import MeetingId
from cochair.domain.own_words import with_newest_no
from cochair.domain.paper_parts import capital, ended, shown_name, typed
from cochair.domain.records import Parked
from cochair.services import story_sentences as say
from cochair.services.earlier import MOST
from cochair.services.ports import Library, RequestBook, StoreFailed
from cochair.services.story_lines import Met, StoryLine, answer_words, item_lines
from cochair.services.story_logs import StoryLog, key_of


@dataclass(frozen=True, slots=True)
class Story:
    """An item by its newest title, and what happened to it, the newest last."""

    title: str
    lines: tuple[StoryLine, ...]


class Stories:
    """The stories of everything that a board has had on its agendas, told from its newest meetings."""

    def __init__(self, library: Library, requests: RequestBook, board: str) -> None:
        """Find the meetings and requests of a board; the meetings are read when they are needed. Raises StoreFailed."""
        rows = [row for row in library.meetings() if row.board == board][:MOST]
        self._library, self._left = library, [row.id for row in rows]
        self._read: list[StoryLog] = []
        self._requests = {request.number: request for request in requests.requests()}

    def read_on(self) -> bool:
        """Read one more meeting, and return whether there are others; raises StoreFailed."""
        if self._left:
            meeting = self._left.pop(0)
            with suppress(StoreFailed):  # `check` names what can not be read; everything else goes on
                self._read.insert(0, StoryLog(meeting, self._library.log(meeting).entries()))
        return bool(self._left)

    def has(self, title: str) -> bool:
        """Return whether an item has a story; raises StoreFailed."""
        return any(log.tells(key_of(title)) for log in self._logs())

    def of(self, title: str) -> Story | None:
        """Return the story of an item by its title, or None when nothing has happened yet; raises StoreFailed."""
        key = key_of(title)
        named = [log.titles[key] for log in self._logs() if key in log.titles]
        lines = sorted(self._lines(key), key=lambda line: line.day)
        return Story(named[-1] if named else title, tuple(lines)) if lines else None

    def _logs(self) -> tuple[StoryLog, ...]:
        """Return the meetings, oldest first, all of them read."""
        while self.read_on():
            pass
        return tuple(self._read)

    def found(self, words: str) -> tuple[Story, ...]:
        """Return the story of the item of this title, else of each whose title has words that begin like these."""
        exact, asked = self.of(words), words.casefold().split()
        if exact is not None or not asked:
            return () if exact is None else (exact,)
        titles = {key: title for log in self._logs() for key, title in log.titles.items()}
        fitting = (title for key, title in titles.items() if all(_begins(key, word) for word in asked))
        return tuple(story for title in fitting if (story := self.of(title)) is not None)

    def _lines(self, key: str) -> Iterator[StoryLine]:
        seen, asked, said = False, set[int](), set[tuple[MeetingId, str]]()
        logs = self._logs()
        newest = logs[-1].met.meeting.plan if logs else None
        for met in (log.met for log in logs if log.may_tell(key)):
            if newest is not None:  # who does not want a name written any more has none in older lines either
                met = replace(met, meeting=with_newest_no(met.meeting, newest))
            yield from self._beside(met, key, said)
            for progress in met.meeting.items:
                if key_of(progress.item.title) != key or progress.is_break:
                    continue
                number = progress.item.request
                if number is not None and number not in asked:
                    asked.add(number)
                    yield from self._asked(number, met.meeting.plan)
                yield from item_lines(met, progress, first=not seen)
                seen = True
                said |= {(met.id, s.text) for s in met.meeting.you_said if s.item == progress.item.id}

    def _beside(self, met: Met, key: str, said: Set[tuple[MeetingId, str]]) -> Iterator[StoryLine]:
        """Give what happened in a meeting where the item was not open: answers, what was left off or kept for later."""
        m = met.meeting
        for answer in m.answers:
            if answer.said_in is not None and (answer.said_in, answer.said) in said:
                yield met.line(met.day, answer_words(answer))
        for left in m.plan.left_out:
            if key_of(left.title) == key:
                because = ended(typed(left.because))
                yield met.line(m.plan.agenda_sent or met.day, say.LEFT_OUT.format(because=because))
        for record in m.records:
            own = key_of(m.item(record.item).item.title) == key
            if isinstance(record, Parked) and not own and key_of(record.text) == key:
                yield met.line(met.on(record.at), say.KEPT_FOR_LATER.format(text=ended(typed(record.text))))

    def _asked(self, number: int, plan: Plan) -> Iterator[StoryLine]:
        """Give who asked for an item and how, where that was written down; a name only with that person's yes."""
        request = self._requests.get(number)
        if request is not None:
            person = next((p for p in plan.people if p.name.casefold() == request.who.casefold()), None)
            who = capital(shown_name(plan, person.id)) if person is not None else capital(plan.somebody)
            yield StoryLine(request.asked_on, say.ASKED.format(who=who, words=request.words), None)


def _begins(title: str, word: str) -> bool:
    return any(part.strip("“”\"'‘’.,:;!?()").startswith(word) for part in title.split())
