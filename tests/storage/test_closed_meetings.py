"""Each meeting that has ended is kept signed and locked, in a file that needs no database."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from cochair.domain.events import Entry
from cochair.resources import resource
from cochair.services.ports import StoreFailed
from cochair.services.scripts.player import ScriptPlayer
from cochair.storage.closed_meetings import closed_in, faults_in, read_closed
from cochair.storage.codec import row_to_entry
from cochair.storage.dropping import drop_meeting
from cochair.storage.store import Store
from tests.storage.boards import TEN, plan


@pytest.fixture
def ended(store: Store) -> Iterator[Store]:
    """A store with the practice meeting, ended and copied, and a meeting that is still to come."""
    lines = resource("samples", "practice.meeting").read_bytes().splitlines(keepends=True)
    list(ScriptPlayer(store.library, None).play(iter(lines)))
    store.library.new_meeting(plan("Still to come"), TEN)
    store.copier.make()
    yield store


def kept(store: Store) -> list[Path]:
    return sorted((store.copier.place / "meetings").iterdir())


def test_an_ended_meeting_can_be_read_whole_without_the_database(ended: Store) -> None:
    (path,) = kept(ended)
    meeting = read_closed(path, ended.copier.key)
    (row,) = [row for row in ended.library.meetings() if row.state == "ended"]
    assert (meeting.meeting["id"], meeting.meeting["title"]) == (row.id, row.title)
    entries: list[Entry] = [row_to_entry((e["act"], e["at"], e["kind"], e["body"])) for e in meeting.entries]
    assert entries == ended.library.log(row.id).entries()
    assert closed_in(ended.copier.place, ended.copier.key) == [meeting]


def test_no_word_of_it_is_plain_on_the_disk(ended: Store) -> None:
    data = kept(ended)[0].read_bytes()
    (row,) = [row for row in ended.library.meetings() if row.state == "ended"]
    assert not [word for word in (row.title, row.board, "NoteWritten", "signature") if word.encode() in data]


def test_it_is_written_again_only_when_it_changed(ended: Store) -> None:
    (path,) = kept(ended)
    before = path.read_bytes()
    ended.copier.make()
    assert path.read_bytes() == before
    with ended._writer.transaction() as db:  # type: ignore[union-attr]
        db.execute("UPDATE event SET body = json_set(body, '$.text', 'other') WHERE kind = 'NoteWritten'")
    ended.copier.make()
    assert path.read_bytes() != before
    assert "other" in json.dumps(read_closed(path, ended.copier.key).entries)


@pytest.mark.parametrize("place", [0, 20, 90, 200, -1])
def test_a_changed_letter_is_found(ended: Store, place: int) -> None:
    (path,) = kept(ended)
    data = bytearray(path.read_bytes())
    data[place] ^= 1
    path.write_bytes(data)
    faults = faults_in(ended.copier.place, ended.copier.key)
    if place == 20:  # tells only whether it changed: the next copy writes the meeting again
        assert faults == []
        ended.copier.make()
        assert path.read_bytes() != bytes(data)
    else:
        assert len(faults) == 1
        assert path.name in faults[0]
        assert closed_in(ended.copier.place, ended.copier.key) == []


def test_another_key_neither_reads_nor_signs_it(ended: Store) -> None:
    with pytest.raises(StoreFailed):
        read_closed(kept(ended)[0], bytes(32))


def test_a_meeting_that_was_taken_away_is_kept_no_longer(ended: Store) -> None:
    (row,) = [row for row in ended.library.meetings() if row.state == "ended"]
    assert ended._writer is not None
    drop_meeting(ended._writer, row.id)
    ended.copier.make()
    assert kept(ended) == []
