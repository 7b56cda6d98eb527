import json
import types
from dataclasses import is_dataclass
from datetime import UTC, date, datetime, timedelta
from enum import StrEnum
from fractions import Fraction
from pathlib import Path
from typing import Any, NewType, Union, get_args, get_origin, get_type_hints
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cochair.domain.agenda import Plan
from cochair.domain.events import ActionAgreed, Entry, Event, NoteWritten, Undone
from cochair.services.ports import StoreFailed
from cochair.storage.codec import entry_to_row, from_text, instant_text, row_to_entry, to_text
from tests.storage.boards import BUSES, TEN, plan

KINDS = get_args(Event)
OLD_LOG = Path(__file__).parent / "every_kind.json"
INSTANTS = st.datetimes(datetime(1990, 1, 1), datetime(2100, 1, 1), timezones=st.just(UTC))


def anything_of(hint: Any) -> st.SearchStrategy[Any]:
    """Every value that a type hint allows, as far as the domain uses hints."""
    if isinstance(hint, NewType):
        return anything_of(hint.__supertype__)
    if get_origin(hint) in (Union, types.UnionType):
        return st.one_of(*(st.none() if part is types.NoneType else anything_of(part) for part in get_args(hint)))
    if get_origin(hint) is tuple:
        return st.lists(anything_of(get_args(hint)[0]), max_size=3).map(tuple)
    if is_dataclass(hint):
        return st.builds(hint, **{name: anything_of(part) for name, part in get_type_hints(hint).items()})
    if issubclass(hint, StrEnum):
        return st.sampled_from(hint)
    simple = {
        str: st.text(max_size=20),
        int: st.integers(),
        bool: st.booleans(),
        date: st.dates(),
        Fraction: st.fractions(),
        datetime: INSTANTS,
    }
    return simple[hint]


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
def test_every_kind_of_event_comes_back_as_it_was(kind: type) -> None:
    @settings(max_examples=25)
    @given(event=anything_of(kind), act=st.integers(0, 10**6), at=INSTANTS)
    def comes_back(event: Event, act: int, at: datetime) -> None:
        entry = Entry(act, at, event)
        assert row_to_entry(entry_to_row(entry)) == entry

    comes_back()


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
def test_logs_of_the_first_release_are_read_for_ever(kind: type) -> None:
    kept = json.loads(OLD_LOG.read_text(encoding="utf-8"))
    told = row_to_entry((1, instant_text(TEN), kind.__name__, json.dumps(kept[kind.__name__])))
    assert type(told.event) is kind
    assert _without_new(json.loads(to_text(told.event)), kept[kind.__name__]) == kept[kind.__name__]


def _without_new(told: object, kept: object) -> object:
    """Return what is told without the fields that files of the first release do not have."""
    if isinstance(told, dict) and isinstance(kept, dict):
        return {name: _without_new(told[name], kept[name]) for name in told if name in kept}
    if isinstance(told, list) and isinstance(kept, list) and len(told) == len(kept):
        return [_without_new(one, other) for one, other in zip(told, kept, strict=True)]
    return told


def test_an_instant_keeps_its_microseconds_and_sorts_as_text() -> None:
    early, late = TEN + timedelta(microseconds=1), TEN + timedelta(microseconds=2)
    assert instant_text(early) < instant_text(late)
    assert datetime.fromisoformat(instant_text(early)) == early


def test_the_repeated_hour_of_a_clock_change_is_told_apart() -> None:
    first = datetime(2026, 10, 25, 1, 30, tzinfo=ZoneInfo("Europe/London"))
    assert instant_text(first) == "2026-10-25T00:30:00.000000+00:00"
    assert instant_text(first.replace(fold=1)) == "2026-10-25T01:30:00.000000+00:00"


def test_an_instant_without_a_zone_is_never_guessed() -> None:
    with pytest.raises(ValueError, match="time zone"):
        instant_text(datetime(2026, 11, 12, 10))
    with pytest.raises(StoreFailed):
        from_text(datetime, '"2026-11-12T10:00:00"')


def test_a_plan_comes_back_as_it_was() -> None:
    assert from_text(Plan, to_text(plan())) == plan()


@pytest.mark.parametrize(
    ("kind", "body"),
    [
        ("NoteWrote", '{"item": 2, "text": "hello"}'),
        ("NoteWritten", '{"item": 2}'),
        ("NoteWritten", '{"item": 2, "text": "hello", "more": 1}'),
        ("NoteWritten", '{"item": "2", "text": "hello"}'),
        ("NoteWritten", '{"item": true, "text": "hello"}'),
        ("NoteWritten", "[]"),
        ("NoteWritten", "not json"),
        ("CardHeld", '{"card": "wave"}'),
        ("ActionAgreed", '{"item": 2, "text": "", "who": "tom", "by": "soon"}'),
    ],
)
def test_what_can_not_be_understood_is_refused_in_a_plain_sentence(kind: str, body: str) -> None:
    with pytest.raises(StoreFailed, match="Please update CoChair"):
        row_to_entry((1, instant_text(TEN), kind, body))


def test_a_field_added_later_takes_its_default_in_older_logs() -> None:
    told = row_to_entry((1, instant_text(TEN), "PersonSaid", '{"item": 2, "person": "sam", "text": "late buses"}'))
    assert told.event.may_be_named is False


def test_small_things_take_little_room() -> None:
    assert to_text(Undone(7)) == '{"act":7}'
    assert to_text(NoteWritten(BUSES, "Zażółć ğ 日本")) == '{"item":2,"text":"Zażółć ğ 日本","together":""}'
    assert '"by":"2026-11-30"' in to_text(ActionAgreed(BUSES, "", "tom", date(2026, 11, 30)))
