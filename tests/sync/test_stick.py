"""Rows go from laptop to laptop on a stick, to the other one of a pair and to nobody else."""

import errno
import os
import tracemalloc
import zlib
from dataclasses import replace
from pathlib import Path

import pytest

from cochair.services.laptop_ports import LogRow, Pair
from cochair.sync import share_file, stick
from cochair.sync.pairing import pair_with_guest, pair_with_host
from cochair.sync.share_file import ENDING, ShareFile, ShareKind, StickFailed, StickTrouble, name_of_file, write_share
from cochair.sync.stick import read_exchange, write_exchange
from tests.sync.pairs import GUEST, HOST, OFFER

SECRET = bytes(range(32))
AT_HOST = pair_with_guest(OFFER, GUEST, SECRET).pair
AT_GUEST = pair_with_host(OFFER, HOST, SECRET).pair
DAY = "12 November"


def rows(count: int = 30) -> list[LogRow]:
    at = "2026-11-12T10:00:00+00:00"
    body = '{"text": "The Quagga bus – Łódź 🙂"}'
    return [LogRow((HOST, GUEST)[n % 2].device, n, 2**40 + n, n, at, "NoteTaken", body) for n in range(count)]


def from_host(folder: Path, found: list[LogRow] | None = None, name: str = "Sam") -> Path:
    return write_exchange(AT_HOST, HOST.device, rows() if found is None else found, folder, day=DAY, name=name)


def why(pair: Pair, file: Path) -> StickTrouble:
    with pytest.raises(StickFailed) as failed:
        read_exchange(pair, file)
    return failed.value.why


def test_rows_come_whole_both_ways_and_as_often_as_the_file_is_read(tmp_path: Path) -> None:
    file = from_host(tmp_path)
    assert file.name == "Meeting 12 November, from Sam’s laptop.cochair-share"
    before = file.read_bytes()
    assert read_exchange(AT_GUEST, file) == read_exchange(AT_GUEST, file) == rows()
    assert file.read_bytes() == before and [each.name for each in tmp_path.iterdir()] == [file.name]
    back = write_exchange(AT_GUEST, GUEST.device, rows(5), tmp_path, day=DAY)
    assert back.name == "Meeting 12 November, from laptop 2.cochair-share"
    assert read_exchange(AT_HOST, back) == rows(5)
    assert read_exchange(AT_GUEST, from_host(tmp_path, [])) == []


def test_nothing_of_a_meeting_can_be_read_on_the_stick(tmp_path: Path) -> None:
    data = from_host(tmp_path).read_bytes()
    assert not any(word in data for word in (b"Quagga", b"NoteTaken", HOST.device.encode(), OFFER.meeting.encode()))
    assert len({from_host(tmp_path).read_bytes() for _ in range(3)}) == 3


def test_a_newer_file_takes_the_place_of_the_older_and_never_that_of_another_laptop(tmp_path: Path) -> None:
    first = from_host(tmp_path)
    assert from_host(tmp_path, rows(40)) == first and len(read_exchange(AT_GUEST, first)) == 40
    other = replace(AT_HOST, secret=bytes(32), place=2)
    second = write_exchange(other, HOST.device, rows(7), tmp_path, day=DAY, name="Sam")
    assert second.name == "Meeting 12 November, from Sam’s laptop 2.cochair-share"
    assert len(read_exchange(AT_GUEST, first)) == 40
    assert from_host(tmp_path, rows(41)) == first
    first.write_bytes(b"")
    assert from_host(tmp_path).name.endswith("laptop 3.cochair-share")


def test_a_file_of_another_pair_or_of_this_laptop_is_told_as_such(tmp_path: Path) -> None:
    file = from_host(tmp_path)
    assert why(replace(AT_GUEST, secret=bytes(32)), file) is StickTrouble.OTHER_PAIR
    assert why(AT_HOST, file) is StickTrouble.OWN_FILE


def test_a_file_is_of_one_meeting_and_one_device(tmp_path: Path) -> None:
    file = from_host(tmp_path)
    for other in (replace(AT_GUEST, device="c3" * 8), replace(AT_GUEST, meeting="x"), replace(AT_GUEST, place=2)):
        assert why(other, file) is StickTrouble.DAMAGED


def test_every_damage_is_seen(tmp_path: Path) -> None:
    file = from_host(tmp_path)
    whole = file.read_bytes()
    for at in range(0, len(whole), 7):
        changed = bytearray(whole)
        changed[at] ^= 4
        file.write_bytes(changed)
        is_ours = at >= len(b"CoChair share ")
        told = {StickTrouble.DAMAGED, StickTrouble.NEWER} if is_ours else {StickTrouble.NOT_OURS}
        assert why(AT_GUEST, file) in told
    for length in range(1, len(whole), 11):
        file.write_bytes(whole[:length])
        assert why(AT_GUEST, file) in {StickTrouble.NOT_OURS, StickTrouble.DAMAGED}


def test_who_changes_a_file_and_its_check_is_seen_too(tmp_path: Path) -> None:
    there = share_file.read_share(from_host(tmp_path), {ShareKind.ROWS})
    for at in (0, 12, len(there.body) - 1):
        body = bytearray(there.body)
        body[at] ^= 1
        file = tmp_path / "changed"
        file.write_bytes(replace(there, body=bytes(body)).as_bytes())
        assert why(AT_GUEST, file) is StickTrouble.DAMAGED
    file.write_bytes(replace(there, body=b"").as_bytes())
    assert why(AT_GUEST, file) is StickTrouble.DAMAGED


def test_an_empty_a_strange_a_newer_and_a_missing_file_are_told_apart(tmp_path: Path) -> None:
    file = tmp_path / f"file{ENDING}"
    assert why(AT_GUEST, file) is StickTrouble.NOT_THERE
    assert why(AT_GUEST, tmp_path) is StickTrouble.NOT_THERE
    told = {
        b"": StickTrouble.EMPTY,
        bytes(4096): StickTrouble.EMPTY,
        b"PK\x03\x04": StickTrouble.NOT_OURS,
        b"CoChair share 2 rows\nwhatever comes then": StickTrouble.NEWER,
        b"CoChair share 1 rows": StickTrouble.DAMAGED,
        ShareFile(ShareKind.ANSWER, b"", b"").as_bytes(): StickTrouble.OTHER_KIND,
    }
    for data, trouble in told.items():
        file.write_bytes(data)
        assert why(AT_GUEST, file) is trouble
    os.mkfifo(tmp_path / "pipe")
    assert why(AT_GUEST, tmp_path / "pipe") is StickTrouble.NOT_THERE


def test_a_giant_is_not_read_and_never_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    giant = tmp_path / "giant"
    with giant.open("wb") as stream:
        stream.truncate(share_file.MOST_BYTES + 1)
    assert why(AT_GUEST, giant) is StickTrouble.TOO_BIG
    monkeypatch.setattr(stick, "MOST_BYTES", 1_000)
    with pytest.raises(StickFailed) as failed:
        from_host(tmp_path)
    assert failed.value.why is StickTrouble.TOO_BIG
    assert [each.name for each in tmp_path.iterdir()] == ["giant"]


def test_what_swells_when_it_is_opened_is_stopped(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(stick, "_told", lambda _: b"[" + b" " * 20_000_000 + b"]")
    file = from_host(tmp_path)
    assert file.stat().st_size < 100_000
    for module in (stick, share_file):
        monkeypatch.setattr(module, "MOST_BYTES", 1_000_000)
    tracemalloc.start()
    assert why(AT_GUEST, file) is StickTrouble.TOO_BIG
    most = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert most < 6_000_000


ROW = '["d",1,1,1,"t","k","b"]'
ODD = ["", "{}", "[1]", "[[]]", f"[{ROW}", f"[{ROW.replace('1', '-1')}]", f"[{ROW.replace('1', 'true')}]", "[" * 90_000]
ODD += [f"[{ROW.replace('1', '1.5')}]", f"[{ROW.replace('1', str(2**63))}]", f"[{ROW.replace('d', '')}]"]
ODD += [f"[{ROW.replace('k', 'k' * 201)}]", f"[{ROW},null]"]


@pytest.mark.parametrize("packed", ODD)
def test_rows_that_can_not_be_are_damage_and_none_is_taken(
    packed: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(stick, "_told", lambda _: packed.encode())
    assert why(AT_GUEST, from_host(tmp_path)) is StickTrouble.DAMAGED


def test_rows_that_are_packed_otherwise_are_damage(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    packed = zlib.compress(f"[{ROW}]".encode())
    for odd in (b"", b"words", packed[:-3]):
        monkeypatch.setattr(zlib, "compress", lambda _data, _level, odd=odd: odd)
        assert why(AT_GUEST, from_host(tmp_path)) is StickTrouble.DAMAGED
    monkeypatch.setattr(zlib, "compress", lambda _data, _level: packed)
    assert read_exchange(AT_GUEST, from_host(tmp_path)) == [LogRow("d", 1, 1, 1, "t", "k", "b")]


@pytest.mark.parametrize(
    ("number", "trouble"),
    [
        (errno.ENOSPC, StickTrouble.DISK_FULL),
        (errno.EROFS, StickTrouble.FOLDER_CLOSED),
        (errno.EIO, StickTrouble.NOT_SAVED),
    ],
)
def test_a_stick_that_fails_leaves_the_older_file_and_no_half_one(
    number: int, trouble: StickTrouble, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = from_host(tmp_path)

    def refuse(_: int) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(os, "fsync", refuse)
    with pytest.raises(StickFailed) as failed:
        from_host(tmp_path, rows(99))
    assert failed.value.why is trouble
    assert list(tmp_path.iterdir()) == [file] and read_exchange(AT_GUEST, file) == rows()


def test_a_stick_that_was_pulled_out_is_told(tmp_path: Path) -> None:
    with pytest.raises(StickFailed) as failed:
        from_host(tmp_path / "gone")
    assert failed.value.why is StickTrouble.FOLDER_MISSING


def test_names_of_files_are_taken_by_every_system(tmp_path: Path) -> None:
    assert name_of_file('a/b\\c:d*e?f"g<h>i|j\n\u202ek') == "a b c d e f g h i j k"
    assert name_of_file(" ..Ann. ") == "Ann"
    file = from_host(tmp_path, name="Ł" * 300)
    assert len(file.name.encode()) < 255 and read_exchange(AT_GUEST, file) == rows()
    assert write_share(tmp_path, "Ann 12:30", ShareFile(ShareKind.ANSWER, b"", b"")).name == "Ann 12 30.cochair-share"
