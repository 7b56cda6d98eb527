"""What a writer said was kept before it was stopped, and whether all of it is there: whole, and nothing else."""

import json
import re
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from cochair.domain.fold import fold
from cochair.domain.records import words_of
from cochair.services.ports import StoreFailed
from cochair.storage.codec import entry_to_row
from cochair.storage.copies_there import faults_of
from cochair.storage.copy_file import ENDING, FOLDER
from cochair.storage.moments import FORM
from cochair.storage.ring import read_ring
from cochair.storage.store import Store, open_store

Rows = list[list[Any]]
"""act, at, kind and body of each entry of a meeting."""
NOT_AS_PROMISED = "not as promised"
_WORD = re.compile(r"word\d{7}")


@dataclass(frozen=True, slots=True)
class Kept:
    """What is compared: the log of each meeting, the half-typed line, who is forgotten, the ring."""

    meetings: dict[str, Rows] = field(default_factory=dict)
    draft: str = ""
    forgotten: tuple[int, ...] = ()
    ring: str = ""


def read_all(store: Store) -> Kept:
    """Read everything of a store that is compared."""
    ids = [row.id for row in store.library.meetings()]
    rows = {meeting: [list(entry_to_row(entry)) for entry in store.library.log(meeting).entries()] for meeting in ids}
    ring = read_ring(store.folder)
    assert ring is not None
    return Kept(rows, store.library.draft("capture"), tuple(map(int, store.books.forgotten())), ring.name)


class Promised:
    """What was promised up to now, told line by line, and the one thing that was under way when it stopped."""

    def __init__(self) -> None:
        self.kept = Kept()
        self.copies: dict[str, Kept] = {}
        self._coming: dict[str, Any] = {"will": "start"}
        self._names: dict[int, str] = {}
        """Whom somebody began to forget, and the name that nobody may find any more."""

    @property
    def coming(self) -> str:
        """What was under way."""
        return str(self._coming["will"])

    def take(self, line: str) -> None:
        """Take one line of the writer: what it will do, or that it did it."""
        told = json.loads(line)
        if "will" in told:
            self._coming = told
            if told["will"] == "forget":
                self._names[told["person"]] = told["name"]
            return
        self.kept = _from(told["now"]) if "now" in told else _after(self.kept, self._coming, self.copies)
        self._coming = {"will": "nothing"}
        if "copy" in told:
            self.copies[told["copy"]] = self.kept

    def faults(self, folder: Path) -> list[str]:
        """Open what is left with the app's own code, and say what is not as promised; go on from what is there."""
        try:
            with open_store(folder, unlocked=True) as store:
                found = [*store.check(), *self._differences(read_all(store)), *_search_faults(store)]
                found += faults_of(folder / FOLDER, store.copier.key)
        except StoreFailed as failed:
            return [f"it does not open: {failed}"]
        made = {path.name for path in (folder / FOLDER).glob(f"*{ENDING}")} - set(self.copies)
        self.copies = self.copies | dict.fromkeys(made, self.kept)  # whole before it was acknowledged
        found += [f"{left} is left over" for left in folder.rglob(FORM)]
        newest = max(self.copies, default="")
        if newest and not (folder / FOLDER / newest).exists():
            found.append(f"the copy {newest} is gone")
        return found

    def _differences(self, there: Kept) -> list[str]:
        text = json.dumps(there.meetings)
        found = [f"{self._names[n]} is found again" for n in there.forgotten if self._names.get(n, "\0") in text]
        if there != self.kept and not _came_about(there, self.kept, self._coming, self.copies):
            found.append(f"{NOT_AS_PROMISED}, nor as after {self.coming}: {_short(self.kept)}, but {_short(there)}")
        self.kept, self._coming = there, {"will": "start"}
        return found


def _short(kept: Kept) -> str:
    entries = {meeting: len(rows) for meeting, rows in kept.meetings.items()}
    return f"{entries}, {kept.draft[:11]!r}, forgotten {kept.forgotten}, ring {kept.ring[:11]!r}"


def _from(told: dict[str, Any]) -> Kept:
    return Kept(told["meetings"], told["draft"], tuple(told["forgotten"]), told["ring"])


def _after(kept: Kept, will: dict[str, Any], copies: dict[str, Kept]) -> Kept:
    """Return what is kept once that which was under way came to its end, as far as it is known before."""
    match will["will"]:
        case "write" | "end":
            rows = [*kept.meetings[will["meeting"]], *will["rows"]]
            return replace(kept, meetings={**kept.meetings, will["meeting"]: rows})
        case "draft":
            return replace(kept, draft=will["text"])
        case "forget":
            return replace(kept, forgotten=tuple(sorted({*kept.forgotten, will["person"]})))
        case "ring":
            return replace(kept, ring=will["name"])
        case "back":
            copy = copies[will["copy"]]
            return replace(copy, forgotten=tuple(sorted({*copy.forgotten, *kept.forgotten})), ring=kept.ring)
    return kept


def _came_about(there: Kept, kept: Kept, will: dict[str, Any], copies: dict[str, Kept]) -> bool:
    """Return whether what was under way is there, whole."""
    wanted = _after(kept, will, copies)
    if will["will"] == "meet":
        new = [rows for meeting, rows in there.meetings.items() if meeting not in kept.meetings]
        wanted = replace(there, meetings={m: rows for m, rows in there.meetings.items() if m in kept.meetings})
        return wanted == kept and [{row[2] for row in rows} - {"ActionCarried"} for rows in new] == [{"AgendaShared"}]
    if will["will"] in ("end", "forget", "back"):  # words of entries change, their order stays
        return replace(there, meetings={}) == replace(wanted, meetings={}) and _bones(there) == _bones(wanted)
    return there == wanted


def _bones(kept: Kept) -> dict[str, list[Any]]:
    return {meeting: [row[:3] for row in rows] for meeting, rows in kept.meetings.items()}


def _search_faults(store: Store) -> list[str]:
    """Search the words of the newest meeting: what stands is found, and what was taken back is not."""
    found = []
    for row in store.library.meetings()[:1]:
        entries = store.library.log(row.id).entries()
        stands = {word for record in fold(entries).records for word in _WORD.findall(words_of(record))}
        for word in sorted({word for entry in entries for word in _WORD.findall(str(entry.event))})[-6:]:
            if bool(store.library.search(word)) != (word in stands):
                found.append(f"the search does not agree about {word}")
    return found
