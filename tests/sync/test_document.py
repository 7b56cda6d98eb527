"""The log as a shared document: built again it is the same, and an update adds rows at ends or is refused."""

import random
from dataclasses import replace
from itertools import pairwise

import pytest
from pycrdt import Array, Doc, Map, Text

from cochair.services.laptop_ports import LogRow, NotAsAgreed
from cochair.sync import document as documents
from cochair.sync.document import MeetingDocument, client_of
from cochair.sync.updates import read_state, write_state
from tests.sync.laptops import row


def rows(device: str, count: int, first: int = 1, place: int = 0) -> list[LogRow]:
    return [row(device, n, place) for n in range(first, first + count)]


def update(document: MeetingDocument, known: dict[int, int] | None = None) -> bytes:
    """Return the one update that somebody needs."""
    (made,) = document.updates_since(known or {})
    return made


def log_of(device: str, *texts: object, client: int | None = None) -> bytes:
    """Return an update with these things in the log of a device."""
    doc = Doc(client_id=client_of(device) if client is None else client)
    doc.get(f"log/{device}", type=Array).extend(list(texts))
    return doc.get_update()


def test_a_document_built_again_from_the_rows_is_the_same() -> None:
    grown = MeetingDocument("ann", [])
    for n in range(1, 40):
        grown.add(rows("ann", 1, n))
    built = MeetingDocument("ann", rows("ann", 39))
    assert update(grown) == update(built)
    assert grown.asks() == built.asks()
    other = MeetingDocument("host", rows("ann", 39))
    assert other.counts() == built.counts() == {client_of("ann"): 39}
    assert list(other.updates_since(built.counts())) == []


def test_rows_come_over_whatever_is_in_them() -> None:
    odd = replace(row("ann", 1), body='{"text":"Ŵ 😀 \\" \\u0000 \\n"}')
    ann, host = MeetingDocument("ann", [odd]), MeetingDocument("host", [])
    assert host.rows_in(update(ann)) == [odd]
    host.apply(update(ann), [odd])
    assert host.rows_in(update(ann)) == []
    assert update(host) == update(ann)


def test_only_what_is_new_is_sent_and_what_comes_twice_is_taken_once() -> None:
    ann, host = MeetingDocument("ann", rows("ann", 5)), MeetingDocument("host", rows("ann", 3))
    small = update(ann, host.counts())
    assert len(small) < len(update(ann))
    assert host.rows_in(small) == host.rows_in(update(ann)) == rows("ann", 2, 4)
    host.apply(small, host.rows_in(small))
    assert host.rows_in(small) == host.rows_in(update(ann)) == []
    assert host.counts() == ann.counts()


def test_a_row_that_was_changed_since_is_not_sent_again() -> None:
    before = MeetingDocument("host", rows("ann", 3))
    forgotten = MeetingDocument("ann", [replace(row("ann", n), body="{}") for n in (1, 2, 3)])
    assert list(forgotten.updates_since(before.counts())) == []
    forgotten.add(rows("ann", 1, 4))
    assert before.rows_in(update(forgotten, before.counts())) == rows("ann", 1, 4)


def test_somebody_who_says_to_have_more_than_there_is_gets_the_rest() -> None:
    host = MeetingDocument("host", [*rows("ann", 2), *rows("host", 2)])
    known = {client_of("ann"): 2**40, client_of("host"): 1, 5: 9}
    assert MeetingDocument("bo", rows("host", 1)).rows_in(update(host, known)) == rows("host", 1, 2)


def test_rows_that_came_by_another_way_are_added_to_what_is_there() -> None:
    host = MeetingDocument("host", [*rows("ann", 2), *rows("host", 2)])
    whole = [*rows("ann", 5), *rows("bo", 1), *rows("host", 3)]
    assert host.catch_up(whole) == 5
    assert host.catch_up(whole) == 0
    built = MeetingDocument("bo", whole)
    assert host.counts() == built.counts()
    assert host.own_seq == 3
    assert set(MeetingDocument("zoe", []).rows_in(update(host))) == set(whole)


def test_much_is_sent_in_pieces_that_fit(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(documents, "PIECE", 2_000)
    whole = [*rows("ann", 50), *rows("host", 70)]
    host, bo = MeetingDocument("host", whole), MeetingDocument("bo", rows("ann", 20))
    pieces = list(host.updates_since(bo.counts()))
    assert len(pieces) > 5
    assert max(map(len, pieces)) < 2_000
    for piece in pieces:
        bo.apply(piece, bo.rows_in(piece))
    assert bo.counts() == host.counts()
    monkeypatch.undo()
    assert update(bo) == update(host)


def test_pieces_come_in_the_order_in_which_all_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    """What a piece needs came before it, such as the agenda, whatever the devices are called; no act is cut in two."""
    monkeypatch.setattr(documents, "PIECE", 2_000)
    whole = [replace(row("zoe", n), hlc=n // 2) for n in range(1, 70)]
    whole += [replace(row("ann", n, 1), hlc=20 + n // 2) for n in range(1, 70)]
    host, fresh = MeetingDocument("zoe", whole), MeetingDocument("bo", [])
    came = []
    for piece in host.updates_since({}):
        rows_of_it = fresh.rows_in(piece)
        fresh.apply(piece, rows_of_it)
        came.append({(each.hlc, each.device) for each in rows_of_it})
    assert len(came) > 5
    assert all(max(before) < min(now) for before, now in pairwise(came))
    assert fresh.counts() == host.counts()


def test_the_document_remembers_the_newest_number_of_this_laptop() -> None:
    document = MeetingDocument("ann", [*rows("ann", 3, 7), *rows("host", 9)])
    assert document.own_seq == 9
    document.add(rows("ann", 1, 12))
    assert document.own_seq == 12
    assert MeetingDocument("ann", []).own_seq == 0


def refused() -> dict[str, bytes]:
    """Return updates that do anything else than to add good rows at the end of the log of Bo."""
    text = '[%d,%d,1,"2026-11-12T10:00:00+00:00","NoteWritten","{}"]'
    good = text % (1, 1)
    deletes, inside, mapped, typed = (Doc(client_id=client_of("bo")) for _ in range(4))
    deletes.get("log/bo", type=Array).extend([good, good])
    del deletes.get("log/bo", type=Array)[0]
    inside.get("log/bo", type=Array).append(Array([good]))
    mapped.get("log/bo", type=Map)["x"] = good
    typed.get("words/note", type=Text).insert(0, "x")
    first = Doc(client_id=client_of("bo"))
    first.get("log/bo", type=Array).append(good)
    first.get("log/bo", type=Array).insert(0, text % (2, 2))
    gap = MeetingDocument("bo", rows("bo", 3))
    host = Doc(client_id=client_of("host"))
    host.get("log/host", type=Array).append("x")
    sneak = Doc(client_id=client_of("bo"))
    sneak.apply_update(host.get_update())
    sneak.get("log/host", type=Array).append(good)
    body = good.replace('"{}"', '"%s"')
    return {
        "nothing": b"",
        "garbage": b"\xff" * 30,
        "cut": log_of("bo", good)[:-9],
        "more after it": log_of("bo", good) + b"\0",
        "a delete": deletes.get_update(),
        "only a delete": deletes.get_update(deletes.get_state()),
        "a list in the log": inside.get_update(),
        "a map": mapped.get_update(),
        "words": typed.get_update(),
        "before the end": first.get_update(),
        "a gap": update(gap, {client_of("bo"): 1}),
        "in another log": sneak.get_update(host.get_state()),
        "a number": log_of("bo", 7),
        "bytes": log_of("bo", b"x"),
        "nothing at all": log_of("bo", None),
        "another's number": log_of("bo", good, client=client_of("host")),
        "no device's number": log_of("bo", good, client=77),
        "no log": log_of("bo", good).replace(b"log/bo", b"lag/bo"),
        "no text": b"\1\1\7\0" + bytes([8, 1, 1]) + b"x\0\0",
        "a number without end": b"\x81" * 12 + b"\0",
        "no JSON": log_of("bo", "x"),
        "no row": log_of("bo", "{}"),
        "too few": log_of("bo", "[1,2]"),
        "a true": log_of("bo", good.replace("1,1,1", "true,1,1")),
        "a half": log_of("bo", good.replace("1,1,1", "1.5,1,1")),
        "a zero": log_of("bo", good.replace("1,1,1", "0,1,1")),
        "too large": log_of("bo", good.replace("1,1,1", f"{2**63},1,1")),
        "no time": log_of("bo", good.replace("2026", "x")),
        "no zone": log_of("bo", good.replace("+00:00", "")),
        "no name": log_of("bo", good.replace("NoteWritten", "a b")),
        "a long name": log_of("bo", good.replace("NoteWritten", "a" * 70)),
        "no name at all": log_of("bo", good.replace('"NoteWritten"', "7")),
        "no body": log_of("bo", body % "[]"),
        "half a letter": log_of("bo", good.replace('"{}"', '"{\\"a\\":\\"\\ud800\\"}"')),
        "half a letter in the body": log_of("bo", good.replace('"{}"', r'"{\"a\":\"\\ud800\"}"')),
        "half a letter in the time": log_of("bo", good.replace("T10", r"\ud800")),
        "a deep body": log_of("bo", body % ("[" * 100_000)),
        "a long body": log_of("bo", body % ("{" + " " * 600_000 + "}")),
        "twice the same number": log_of("bo", good, good),
        "numbers that go back": log_of("bo", text % (2, 1), text % (1, 1)),
        "a clock that goes back": log_of("bo", text % (1, 2), text % (2, 1)),
    }


@pytest.mark.parametrize("name", refused())
def test_an_update_that_does_anything_else_is_refused_and_changes_nothing(name: str) -> None:
    document = MeetingDocument("host", rows("host", 2))
    before = (update(document), document.counts())
    with pytest.raises(NotAsAgreed):
        document.rows_in(refused()[name])
    assert (update(document), document.counts()) == before


def test_rows_of_which_some_are_missing_before_are_refused() -> None:
    host = MeetingDocument("host", rows("bo", 2))
    later = update(MeetingDocument("bo", rows("bo", 9)), {client_of("bo"): 4})
    with pytest.raises(NotAsAgreed):
        host.rows_in(later)


def test_the_good_row_of_those_tests_is_good() -> None:
    text = '[1,1,1,"2026-11-12T10:00:00+00:00","NoteWritten","{}"]'
    assert len(MeetingDocument("host", []).rows_in(log_of("bo", text))) == 1
    assert len(MeetingDocument("host", []).rows_in(log_of("bo", text, text.replace("1,1,1", "2,1,1")))) == 2


def test_spoilt_updates_are_refused_or_hold_rows_of_that_log() -> None:
    whole = update(MeetingDocument("bo", rows("bo", 5)))
    dice = random.Random(3)
    seen = {True: 0, False: 0}
    for _ in range(3_000):
        spoilt = bytearray(whole)
        for _ in range(dice.randint(1, 3)):
            spoilt[dice.randrange(len(spoilt))] = dice.randrange(256)
        document = MeetingDocument("host", rows("host", 1))
        try:
            found = document.rows_in(bytes(spoilt))
        except NotAsAgreed:
            seen[False] += 1
        else:
            document.apply(bytes(spoilt), found)
            assert document.rows_in(update(document)) == []
            assert document.counts()[client_of("host")] == 1
            seen[True] += 1
    assert min(seen.values()) > 100


def test_a_state_is_read_as_it_was_written() -> None:
    counts = {client_of("ann"): 3, 7: 2**40}
    assert read_state(write_state(counts)) == counts
    for bad in (b"", b"\1", b"\1\7", b"\0\0", b"\x02\1\1\1"):
        with pytest.raises(NotAsAgreed):
            read_state(bad)
