"""Events and plans as text and back; a renamed event keeps its old name readable here and nowhere else."""

import json
import re
import types
from collections.abc import Callable
from dataclasses import MISSING, fields, is_dataclass
from datetime import UTC, date, datetime
from decimal import Decimal
from enum import StrEnum
from fractions import Fraction
from functools import cache
from typing import Any, NewType, TypeVar, Union, cast, get_args, get_origin, get_type_hints

from cochair.domain.events import Entry, Event
from cochair.domain.people import OF_TODAY
from cochair.services.ports import StoreFailed
from cochair.storage.errors import UNREADABLE, readable

Row = tuple[int, str, str, str]
"""act, at, kind, body"""
Thing = TypeVar("Thing")
_Reader = Callable[[Any], Any]
_KINDS: dict[str, type] = {kind.__name__: kind for kind in get_args(Event)}


def entry_to_row(entry: Entry) -> Row:
    """Return an entry as its columns."""
    return entry.act, instant_text(entry.at), type(entry.event).__name__, to_text(entry.event)


def row_to_entry(row: Row) -> Entry:
    """Return the entry of a row; raises StoreFailed for a kind or a field that this version does not know."""
    act, at, kind, body = row
    if type(act) is not int or type(at) is not str or kind not in _KINDS:
        raise StoreFailed(UNREADABLE)
    return Entry(act, from_text(datetime, json.dumps(at)), from_text(_KINDS[kind], body))


def instant_text(instant: datetime) -> str:
    """Return an aware instant as text in UTC, exact to the microsecond, in an order that sorts."""
    if instant.tzinfo is None:
        raise ValueError("an instant needs its time zone")
    return instant.astimezone(UTC).isoformat(timespec="microseconds")


def to_text(thing: object) -> str:
    """Return a frozen dataclass as JSON with every field written out, but for what is put on when it is read."""
    return json.dumps(plain(thing), ensure_ascii=False, separators=(",", ":"))


def from_text(kind: type[Thing], text: str) -> Thing:
    """Return the dataclass that a text tells; raises StoreFailed when it tells something else."""
    with readable():
        return cast(Thing, reader_of(cast(Any, kind))(json.loads(text)))


def plain(value: object) -> object:
    """Return a value as JSON can hold it."""
    match value:
        case datetime():
            return instant_text(value)
        case date():
            return value.isoformat()
        case Fraction() | Decimal():
            return str(value)
        case StrEnum():
            return value.value
        case tuple():
            return [plain(part) for part in value]
        case None | bool() | int() | str():
            return value
        case _ if is_dataclass(value):
            kept = (f.name for f in fields(value) if OF_TODAY not in f.metadata)
            return {name: plain(getattr(value, name)) for name in kept}
    raise TypeError(f"nothing is said here about keeping a {type(value).__name__}")


@cache
def reader_of(hint: Any) -> _Reader:
    """Return what reads a value of a type again; it raises ValueError or TypeError for anything else."""
    if isinstance(hint, NewType):
        return reader_of(hint.__supertype__)
    if get_origin(hint) in (Union, types.UnionType):
        return _read_optional(hint)
    if get_origin(hint) is tuple:
        return _read_tuple(hint)
    if is_dataclass(hint):
        return _read_dataclass(cast(type, hint))
    if hint in (str, int, bool):
        return lambda value: _exactly(hint, value)
    if hint is datetime:
        return _read_instant
    if hint in (date, Fraction, Decimal) or issubclass(hint, StrEnum):
        make: _Reader = date.fromisoformat if hint is date else hint
        return lambda value: make(_fraction(value) if hint is Fraction else _exactly(str, value))
    raise TypeError(f"nothing is said here about reading {hint}")


def _exactly(kind: type, value: object) -> object:
    if type(value) is not kind:
        raise ValueError(f"{value!r} is not {kind.__name__}")
    return value


def _fraction(value: object) -> object:
    """Return the text of a fraction; one such as 1e999999999 takes hours to work out, and we never write it."""
    if re.fullmatch(r"-?\d{1,50}(/\d{1,50})?", cast(str, _exactly(str, value)), re.ASCII) is None:
        raise ValueError(f"{value!r} is no fraction of ours")
    return value


def _read_instant(value: object) -> datetime:
    instant = datetime.fromisoformat(cast(str, _exactly(str, value)))
    if instant.tzinfo is None:
        raise ValueError("an instant needs its time zone")
    return instant.astimezone(UTC)


def _read_optional(hint: Any) -> _Reader:
    (inner,) = (part for part in get_args(hint) if part is not type(None))
    read = reader_of(inner)
    return lambda value: None if value is None else read(value)


def _read_tuple(hint: Any) -> _Reader:
    read = reader_of(get_args(hint)[0])
    return lambda value: tuple(read(part) for part in cast(list[Any], _exactly(list, value)))


def _read_dataclass(kind: type) -> _Reader:
    hints = get_type_hints(kind)
    readers = {name: reader_of(hint) for name, hint in hints.items()}
    # A field that was added later has a default, and files from before do not have it.
    needed = {f.name for f in fields(kind) if f.default is MISSING}

    def read(value: object) -> object:
        told = cast(dict[str, Any], _exactly(dict, value))
        if not needed <= told.keys():
            raise KeyError(f"{kind.__name__} lacks {sorted(needed - told.keys())}")
        return kind(**{name: readers[name](part) for name, part in told.items()})

    return read
