"""Changes honest files into hostile ones: bytes, words, and JSON that keeps its shape and lies about the rest."""

import json
import random
from typing import Any

_MOST = 200_000
"""Bytes that a changed file may have."""
ODD_BYTES = (b"\0", b"\xff\xfe", b"\xef\xbb\xbf", b"\r", b"\n", b"\x1a", b"\xed\xa0\x80", b"\xe2\x80\xae", b"\xcc\x81")
ODD_NUMBERS = (0, -1, 1, 2**31, 2**63, 2**64, 10**40, 1e308, float("nan"), float("inf"), -0.0)
ODD_TEXTS = (
    "", "\0", "\ud800", "\u202egnp.exe", "..", "../../x", "a" * 5000, "1e999999999", "1/0", "NaN", "9999-12-31",
    "0001-01-01T00:00:00+14:00", "9999-12-31T23:59:59-14:00", "-1", "\u0661", "é", "\n", "{}", "null",
)  # fmt: skip


def any_bytes(data: bytes, chance: random.Random) -> bytes:
    """Change, cut, double and put in some bytes."""
    changed = bytearray(data)
    for _ in range(chance.choice((1, 1, 2, 4, 16))):
        place = chance.randrange(len(changed) + 1)
        size = chance.choice((1, 1, 2, 4, 8, 64, 512))
        match chance.randrange(6):
            case 0 if changed:
                changed[place % len(changed)] = chance.randrange(256)
            case 1:
                del changed[place : place + size]
            case 2:
                changed[place:place] = changed[place : place + size] * chance.choice((1, 2, 50))
            case 3:
                changed[place:place] = chance.choice(ODD_BYTES)
            case 4:
                changed[place : place + size] = chance.randbytes(size)
            case _:
                del changed[place:]
    return bytes(changed[:_MOST])


def words(data: bytes, chance: random.Random) -> bytes:
    """Change whole words, numbers and lines: move, double, take away, and put in odd ones."""
    lines = data.split(b"\n")
    for _ in range(chance.choice((1, 2, 5))):
        place = chance.randrange(len(lines))
        parts = lines[place].split(b" ")
        word = chance.randrange(len(parts))
        match chance.randrange(7):
            case 0:
                lines.insert(place, chance.choice(lines))
            case 1:
                lines.pop(place)
                lines = lines or [b""]
            case 2:
                parts[word] = chance.choice(chance.choice(lines).split(b" "))
            case 3:
                parts[word] = str(chance.choice((*ODD_NUMBERS, *range(100)))).encode()
            case 4:
                parts[word] = chance.choice(ODD_TEXTS).encode("utf-8", "surrogatepass")
            case 5:
                parts[word] = (parts[word] * chance.choice((2, 20, 300)))[:_MOST]
            case _:
                return any_bytes(b"\n".join(lines), chance)
        if place < len(lines):
            lines[place] = b" ".join(parts)
    return b"\n".join(lines)[:_MOST]


def json_shape(data: bytes, chance: random.Random) -> bytes:
    """Change JSON so that it is JSON still: other types, odd values, fields gone or new."""
    try:
        told = json.loads(data)
    except (ValueError, RecursionError):
        return any_bytes(data, chance)
    if chance.randrange(8) == 0:
        return any_bytes(data, chance)
    for _ in range(chance.choice((1, 1, 2, 4))):
        told = _changed(told, chance)
    return json.dumps(told).encode()


def _changed(told: Any, chance: random.Random) -> Any:
    if isinstance(told, dict) and told and chance.randrange(8):
        name = chance.choice(list(told))
        match chance.randrange(8):
            case 0:
                return {n: part for n, part in told.items() if n != name}
            case 1:
                return {**told, chance.choice(ODD_TEXTS): odd(chance)}
            case _:
                return {**told, name: _changed(told[name], chance)}
    if isinstance(told, list) and told and chance.randrange(8):
        place = chance.randrange(len(told))
        return [*told[:place], _changed(told[place], chance), *told[place + 1 :]]
    return odd(chance)


def odd(chance: random.Random) -> Any:
    """Return a value that nobody expects."""
    deep: Any = 0
    for _ in range(chance.choice((1, 5, 300))):
        deep = [deep]
    return chance.choice((None, True, False, [], {}, [0], {"a": 1}, deep, *ODD_NUMBERS, *ODD_TEXTS))
