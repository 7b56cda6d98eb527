"""What two laptops tell of themselves, as bytes. What another laptop sent is believed only where it can be."""

import json
import re
import unicodedata
from typing import Any

from cochair.domain.ids import MeetingId, PersonId
from cochair.domain.laptops import OWN_PLACE, Role
from cochair.sync.addresses import typed_address
from cochair.sync.certificates import print_of, read_certificate
from cochair.sync.pairing import Laptop, Offer

MOST_BYTES = 16_384
_MOST_NAME, _MOST_PLACE, _MOST_ADDRESSES = 120, 999, 32
_ID = re.compile(r"(?!(?i:con|prn|aux|nul|com\d|lpt\d)$)[A-Za-z0-9][A-Za-z0-9_-]{0,63}")
"""A meeting names a folder, and Windows keeps some names for itself; a device names a part of a document."""


def laptop_as_bytes(laptop: Laptop) -> bytes:
    """Return what a laptop tells of itself."""
    return _as_bytes(_told_of(laptop))


def read_laptop(data: bytes) -> Laptop:
    """Return what another laptop tells of itself; raises ValueError for what can not be."""
    return _laptop(_read(data))


def read_guest(data: bytes) -> Laptop:
    """Return what a laptop that joins tells of itself; raises ValueError, also where it could be another device."""
    guest = read_laptop(data)
    if not guest.device.startswith(print_of(guest.certificate)):
        raise ValueError("a device that is not its own")
    return guest


def offer_as_bytes(offer: Offer, host: Laptop) -> bytes:
    """Return what is offered to the laptop that joins, and who offers it."""
    told = {
        "meeting": offer.meeting,
        "place": offer.place,
        "role": offer.role.value,
        "yours": offer.name,
        "port": offer.port,
        "addresses": list(offer.addresses),
        "keeps_nothing": offer.keeps_nothing,
        "person": offer.person,
    }
    return _as_bytes(told | _told_of(host))


def read_offer(data: bytes) -> tuple[Offer, Laptop]:
    """Return what another laptop offers, and who it is; raises ValueError for what can not be."""
    told = _read(data)
    person, keeps_nothing = told.get("person"), told.get("keeps_nothing")
    if type(keeps_nothing) is not bool:
        raise ValueError("it does not say whether anything is kept")
    offer = Offer(
        meeting=MeetingId(_id(told.get("meeting"))),
        place=_number(told.get("place"), OWN_PLACE + 1, _MOST_PLACE),
        role=Role(_text(told.get("role"))),
        name=_name(told.get("yours")),
        port=_number(told.get("port"), 0, 65_535),
        addresses=_addresses(told.get("addresses")),
        keeps_nothing=keeps_nothing,
        person=None if person is None else PersonId(_exact(person)),
    )
    return offer, _laptop(told)


def _told_of(laptop: Laptop) -> dict[str, object]:
    return {"device": laptop.device, "name": laptop.name, "certificate": laptop.certificate.decode("ascii")}


def _laptop(told: dict[str, Any]) -> Laptop:
    certificate = _text(told.get("certificate"))
    return Laptop(_id(told.get("device")), _name(told.get("name")), read_certificate(certificate.encode("ascii")))


def _as_bytes(told: dict[str, object]) -> bytes:
    return json.dumps(told, ensure_ascii=False, separators=(",", ":")).encode()


def _read(data: bytes) -> dict[str, Any]:
    if len(data) > MOST_BYTES:
        raise ValueError("more than a laptop has to tell")
    try:
        told = json.loads(data)
    except RecursionError as error:
        raise ValueError("parts inside parts without end") from error
    if not isinstance(told, dict):
        raise ValueError("nothing that a laptop tells")
    return told


def _text(told: object) -> str:
    if not isinstance(told, str):
        raise ValueError("no text")
    return told


def _id(told: object) -> str:
    text = _text(told)
    if not _ID.fullmatch(text):
        raise ValueError("no id")
    return text


def _name(told: object) -> str:
    seen = "".join(letter if unicodedata.category(letter)[0] != "C" else " " for letter in _text(told))
    return " ".join(seen.split())[:_MOST_NAME]


def _exact(told: object) -> str:
    text = _text(told)
    if not text or _name(text) != text:
        raise ValueError("no id of a person")
    return text


def _number(told: object, least: int, most: int) -> int:
    if type(told) is not int or not least <= told <= most:
        raise ValueError("no number that can be")
    return told


def _addresses(told: object) -> tuple[str, ...]:
    if not isinstance(told, list) or len(told) > _MOST_ADDRESSES:
        raise ValueError("no addresses")
    found = tuple(_text(each) for each in told)
    if any(typed_address(each, 1) is None for each in found):
        raise ValueError("no address")
    return found
