"""The power goes at any instant, and all that was kept is there; the disk of these tests forgets as a real one may."""

import random
import shutil
from pathlib import Path

from tests.torture import power_cuts
from tests.torture.disk import SECTOR, Disk, File
from tests.torture.recorded import Call


def test_what_was_kept_is_there_after_the_power_went() -> None:
    good, deaf = power_cuts.figures(full=False)
    assert good.good, good.line()
    assert deaf.good, "a disk that does not sync lost nothing, so nothing was put to the test"


def lefts(file: File) -> set[bytes]:
    """Everything that cuts leave of a file."""
    return {file.left(random.Random(seed)) for seed in range(300)}


def test_what_was_synced_stays_and_the_rest_may_go_or_be_torn() -> None:
    file = File()
    file.change((0, b"a" * 3 * SECTOR))
    file.sync()
    assert lefts(file) == {b"a" * 3 * SECTOR}
    file.change((SECTOR - 2, b"bbbb"))
    old, new = b"a" * 2, b"b" * 2
    middles = {old + old, new + new, new + old, old + new}  # a sector ends in the middle of what was written
    assert lefts(file) == {b"a" * (SECTOR - 2) + middle + b"a" * (2 * SECTOR - 2) for middle in middles}


def test_a_later_write_may_stay_where_an_earlier_one_goes() -> None:
    file = File()
    file.change((0, b"a"))
    file.change((1, b"b"))
    assert lefts(file) == {b"", b"a", b"ab", b"\0b"}


def test_a_name_is_safe_when_its_folder_is_synced(tmp_path: Path) -> None:
    at = f"3<{''.join(f'{byte:02x}' for byte in str(tmp_path).encode())}>"
    disk = Disk(tmp_path)
    disk.take(Call("openat", ("AT_FDCWD<2f>", str(tmp_path / "new").encode(), "O_CREAT"), 4))
    disk.take(Call("write", ("4<2f>", b"word"), 4))
    disk.take(Call("fsync", ("4<2f>",), 0))
    assert seen(disk, tmp_path) == {(), ("new",)}
    disk.take(Call("openat", ("AT_FDCWD<2f>", str(tmp_path).encode(), "O_RDONLY"), 3))
    disk.take(Call("fsync", (at,), 0))
    assert seen(disk, tmp_path) == {("new",)}
    disk.take(Call("rename", (str(tmp_path / "new").encode(), str(tmp_path / "old").encode()), 0))
    assert seen(disk, tmp_path) == {("new",), ("old",)}


def seen(disk: Disk, tmp_path: Path) -> set[tuple[str, ...]]:
    """Which names cuts leave."""
    found = set()
    for seed in range(30):
        place = tmp_path / "cut"
        disk.left(random.Random(seed), place)
        found.add(tuple(path.name for path in place.iterdir()))
        shutil.rmtree(place)
    return found
