"""Plays a meeting that is told in a test as a script, on a library in memory."""

import json
from dataclasses import dataclass
from typing import Any

from cochair.domain.meeting import Meeting
from cochair.services.live import LiveMeeting
from cochair.services.scripts.player import Answer, ScriptPlayer
from tests.memory_library import MemoryLibrary

PEOPLE = (
    "Priya (Members, co-chair); Tom (Workers, co-chair, stand-in Ann); Sam (Members); Mo (Members); "
    "Ann (Workers, minute-taker); Lou (supporter of Mo); Dev (Members) (comes later)"
)
READY = "papers sent 29 October 2026; talked about 8 October 2026; could change: the stops"
"""What lets an item decide with no question."""
AGENDA = f"""
  Welcome; 5 minutes; news; for everyone
  Buses; 25 minutes; talk; for everyone; 15 protected for Members; {READY}
  Break; 10 minutes
  Budget; 20 minutes; news; for Workers; at least 10 minutes
  Housing; 15 minutes; news; for Members
  Next meeting; 15 minutes; news; for everyone
"""


def head(agenda: str = AGENDA, **lines: str) -> str:
    """Return a header; `lines` replace or add header lines, with _ for a space, and an empty one leaves it out."""
    values = {
        "Board": "North Town Board",
        "Meeting": "Getting around; 12 November 2026; 10:00 to 11:30; The hall",
        "Must end by": "11:45",
        "Groups": "Members (protected); Workers",
        "Share": "Members half",
        "People": PEOPLE,
        "Agenda sent": "29 October 2026",
    } | {name.replace("_", " "): value for name, value in lines.items()}
    above = "\n".join(f"{name}: {value}" for name, value in values.items() if value)
    items = "\n".join(f"  {line.strip()}" for line in agenda.strip().splitlines())
    return f"{above}\nAgenda:\n{items}\n---"


@dataclass(frozen=True)
class Told:
    """What came of a script: the answer to each timed line, the summary, and the meeting itself."""

    library: MemoryLibrary
    player: ScriptPlayer
    answers: list[Answer]
    summary: dict[str, Any]

    @property
    def live(self) -> LiveMeeting:
        assert self.player.live is not None
        return self.player.live

    @property
    def meeting(self) -> Meeting:
        return self.live.meeting

    @property
    def last(self) -> Answer:
        return self.answers[-1]

    @property
    def events(self) -> list[str]:
        """The events of the last line."""
        return list(self.last["events"])

    def item(self, title: str) -> dict[str, Any]:
        return next(i for i in self.summary["items"] if i["title"] == title)

    def kept(self, title: str, group: str = "Members") -> dict[str, int]:
        """The account of a group's protected seconds in an item, without what is 0."""
        account: dict[str, int] = self.item(title)["protected"][group]
        return {name: seconds for name, seconds in account.items() if seconds}


def play(lines: str, header: str | None = None) -> Told:
    """Play timed lines after a header that must be right."""
    library = MemoryLibrary()
    player = ScriptPlayer(library)
    text = (head() if header is None else header) + "\n" + "\n".join(line.strip() for line in lines.splitlines())
    first, *answers, last = list(player.play(text.splitlines()))
    assert first["events"] == ["AgendaShared"], first
    return Told(library, player, answers, json.loads(json.dumps(last["summary"])))


def fault(header: str) -> tuple[int, str]:
    """Return the line and the sentence of a header that can not be used."""
    player = ScriptPlayer(MemoryLibrary())
    (answer,) = player.play(header.splitlines())
    assert set(answer) == {"line", "error"}
    assert player.faults == 1
    return answer["line"], answer["error"]
