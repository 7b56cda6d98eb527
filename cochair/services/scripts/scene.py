"""The meeting that the sentences of a script are about."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from cochair.domain import sentences as say
from cochair.domain.ids import PersonId
from cochair.domain.refused import Unclear
from cochair.services.live import Events, LiveMeeting
from cochair.services.ports import OpenYouSaid
from cochair.services.scripts.people_line import find_person


@dataclass(frozen=True, slots=True)
class Scene:
    """The meeting a sentence is about, and what people said in earlier meetings that waits for an answer."""

    live: LiveMeeting
    earlier: Callable[[], Sequence[OpenYouSaid]] = tuple

    def person(self, name: str) -> PersonId:
        """Return the person of a name; raises Unclear when nobody is called so."""
        people = self.live.meeting.plan.people
        found = find_person(name, people) or find_person(name.rstrip("."), people)
        if found is None:
            raise Unclear(say.NO_PERSON.format(name=name.strip()[:40]))
        return found.id


Act = Callable[[Scene, re.Match[str]], Events]
"""Does what a sentence says; raises Refused, Unclear or StoreFailed."""
