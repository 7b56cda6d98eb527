"""What another laptop tells of itself is believed only where it can be."""

import json
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from cochair.domain.laptops import Role
from cochair.sync.cards import MOST_BYTES, laptop_as_bytes, offer_as_bytes, read_guest, read_laptop, read_offer
from cochair.sync.certificates import new_device
from tests.sync.pairs import GUEST, HOST, HOST_OWN, OFFER


@pytest.mark.parametrize("role", Role)
def test_what_is_told_is_read(role: Role) -> None:
    assert read_laptop(laptop_as_bytes(GUEST)) == GUEST
    for offer in (replace(OFFER, role=role), replace(OFFER, person=None, name="Łukasz 🙂", keeps_nothing=False)):
        assert read_offer(offer_as_bytes(offer, HOST)) == (offer, HOST)


ODD: dict[str, list[Any]] = {
    "device": ["", "../a", "a/b", "a" * 65, "a b", 7, None, "-a", "a\n"],
    "meeting": ["..", ".", "", "a\\b", "a\0", None, "CON", "nul", "%2e"],
    "place": [0, -1, 1000, "1", 1.0, True, None],
    "role": ["chief", "", None, 1],
    "port": [-1, 65536, "47820", None, False],
    "addresses": [None, "192.168.1.5", ["ann.example"], [7], ["192.168.1.5"] * 33],
    "keeps_nothing": [1, "yes", None],
    "person": ["", 7, "a\nb", " a"],
    "yours": [None, 7],
    "name": [None, 7],
    "certificate": ["", "words", None, "é", HOST.certificate.decode() * 10],
}


@pytest.mark.parametrize(("name", "odd"), [(name, odd) for name, odds in ODD.items() for odd in odds])
def test_what_can_not_be_is_not_taken(name: str, odd: object) -> None:
    told = json.loads(offer_as_bytes(OFFER, HOST))
    assert name in told
    with pytest.raises(ValueError):
        read_offer(json.dumps(told | {name: odd}).encode())


def test_names_are_cleaned_of_what_turns_the_words_around_them() -> None:
    told = json.loads(laptop_as_bytes(GUEST)) | {"name": "\u202eAnn\x07\n  B" + "x" * 500}
    assert read_laptop(json.dumps(told).encode()).name == ("Ann B" + "x" * 500)[:120]


JSON = some.recursive(
    some.none() | some.booleans() | some.integers() | some.floats() | some.text(),
    lambda inner: some.lists(inner) | some.dictionaries(some.text(), inner),
    max_leaves=8,
)


@settings(max_examples=40)
@given(some.binary(max_size=200) | JSON.map(lambda told: json.dumps(told).encode()))
def test_anything_else_is_refused_and_nothing_breaks(data: bytes) -> None:
    for read in (read_laptop, read_offer):
        with pytest.raises(ValueError):
            read(data)


@settings(max_examples=40)
@given(some.dictionaries(some.sampled_from(sorted(ODD)), JSON, min_size=1))
def test_a_changed_offer_is_read_whole_or_not_at_all(changed: dict[str, Any]) -> None:
    told = json.loads(offer_as_bytes(OFFER, HOST))
    try:
        offer, host = read_offer(json.dumps(told | changed).encode())
    except ValueError:
        return
    assert (offer.meeting, host.device) == (OFFER.meeting, HOST.device) or {"meeting", "device"} & set(changed)
    assert read_offer(offer_as_bytes(offer, host)) == (offer, host)


def test_a_giant_and_a_deep_one_are_refused() -> None:
    for data in (b" " * MOST_BYTES + b"{}", b"[" * 9_000 + b"]" * 7_000):
        with pytest.raises(ValueError):
            read_offer(data)


def test_a_laptop_joins_only_as_what_its_certificate_can_prove() -> None:
    assert read_guest(laptop_as_bytes(GUEST)) == GUEST
    for device in (HOST.device, new_device(HOST_OWN.certificate), GUEST.device[1:], "b2" * 8):
        with pytest.raises(ValueError, match="not its own"):
            read_guest(laptop_as_bytes(replace(GUEST, device=device)))
