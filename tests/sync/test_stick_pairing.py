"""Joining with a stick: to find the laptop that shows a code, or wholly by letters."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from cochair.services.typed_codes import LETTERS, bare, new_letters
from cochair.sync import share_file
from cochair.sync.addresses import Address
from cochair.sync.share_file import ShareFile, ShareKind, StickFailed, StickTrouble, write_share
from cochair.sync.stick import read_exchange, write_exchange
from cochair.sync.stick_pairing import (
    InvitationByLetters,
    LettersInvitation,
    StickInvitation,
    open_invitation,
    write_invitation,
)
from tests.sync.pairs import GUEST, HOST, OFFER
from tests.sync.test_stick import rows

WAY = StickInvitation(("frog", "bicycle"), (Address("192.168.1.5", 47_820), Address("fd00::2", 4000)))


@pytest.fixture(scope="module")
def made() -> InvitationByLetters:
    """One invitation for all that do not use it up: its letters take a while."""
    return InvitationByLetters(OFFER, HOST)


def opened(file: Path) -> LettersInvitation:
    found = open_invitation(file)
    assert isinstance(found, LettersInvitation)
    return found


def trouble_of(file: Path) -> StickTrouble:
    with pytest.raises(StickFailed) as failed:
        open_invitation(file)
    return failed.value.why


def test_an_invitation_tells_where_to_join_and_no_digits(tmp_path: Path) -> None:
    file = write_invitation(tmp_path, WAY)
    assert file.name == "Join a meeting.cochair-share"
    assert open_invitation(file) == WAY
    assert write_invitation(tmp_path, WAY) == file


@pytest.mark.parametrize(
    "told",
    [
        "{}",
        "[]",
        "[1]",
        '["frog dragon", "10.0.0.7:1"]',
        '["frog bicycle"]',
        '["frog bicycle", "ann.example"]',
        "[" * 60_000,
        json.dumps(["frog bicycle", *["10.0.0.7:1"] * 40]),
    ],
)
def test_an_invitation_that_can_not_be_is_damage(told: str, tmp_path: Path) -> None:
    file = write_share(tmp_path, "x", ShareFile(ShareKind.INVITATION, b"", told.encode()))
    assert trouble_of(file) is StickTrouble.DAMAGED


def test_two_laptops_join_wholly_by_stick_and_then_hand_over_rows(tmp_path: Path) -> None:
    host = InvitationByLetters(OFFER, HOST)
    assert len(bare(host.letters)) == 12 and host.letters.count(" ") == 2
    answered = opened(host.write(tmp_path)).join(host.letters.lower().replace(" ", "-"), GUEST)
    answer = answered.write(tmp_path)
    at_guest, at_host = answered.paired, host.read_answer(answer)
    assert at_guest.offer == at_host.offer == OFFER
    assert at_guest.pair.secret == at_host.pair.secret
    assert (at_guest.pair.device, at_guest.pair.certificate) == (HOST.device, HOST.certificate)
    assert (at_host.pair.device, at_host.pair.certificate) == (GUEST.device, GUEST.certificate)
    assert at_guest.pair.addresses == ("192.168.1.5:47821", "[2001:db8::5]:999")
    file = write_exchange(at_host.pair, HOST.device, rows(), tmp_path, day="12 November")
    assert read_exchange(at_guest.pair, file) == rows()
    assert host.read_answer(answer) == at_host
    assert sorted(each.name for each in tmp_path.iterdir()) == [
        "Answer to join a meeting.cochair-share",
        "Join a meeting by letters.cochair-share",
        "Meeting 12 November, from laptop 1.cochair-share",
    ]


def test_an_invitation_without_any_network_tells_no_address(tmp_path: Path) -> None:
    host = InvitationByLetters(replace(OFFER, port=0), HOST)
    assert opened(host.write(tmp_path)).join(host.letters, GUEST).paired.pair.addresses == ()


def test_an_invitation_lets_one_laptop_in_and_no_second(tmp_path: Path) -> None:
    host = InvitationByLetters(OFFER, HOST)
    invitation = opened(host.write(tmp_path))
    first = invitation.join(host.letters, GUEST)
    again = invitation.join(host.letters, GUEST)
    assert again.paired.pair.secret != first.paired.pair.secret
    assert again.answer.body[32:] != first.answer.body[32:], "one key has locked two answers"
    host.read_answer(first.write(tmp_path))
    second = invitation.join(host.letters, replace(GUEST, device="c3" * 8))
    with pytest.raises(StickFailed) as failed:
        host.read_answer(second.write(tmp_path))
    assert failed.value.why is StickTrouble.USED


def test_an_answer_to_another_invitation_is_not_taken(tmp_path: Path, made: InvitationByLetters) -> None:
    other = InvitationByLetters(OFFER, HOST)
    answer = opened(other.write(tmp_path)).join(other.letters, GUEST).write(tmp_path)
    with pytest.raises(StickFailed) as failed:
        made.read_answer(answer)
    assert failed.value.why is StickTrouble.OTHER_PAIR
    with pytest.raises(StickFailed) as failed:
        made.read_answer(made.write(tmp_path))
    assert failed.value.why is StickTrouble.OTHER_KIND


def test_wrong_letters_are_told_apart(tmp_path: Path, made: InvitationByLetters) -> None:
    invitation = opened(made.write(tmp_path))
    right = bare(made.letters)
    slip = right[:3] + next(each for each in LETTERS if each != right[3]) + right[4:]
    other = next(code for _ in range(9) if (code := new_letters(12)) != right)
    for typed, trouble in (
        ("", StickTrouble.LETTERS_MISSING),
        (right[:-1], StickTrouble.LETTERS_MISSING),
        (slip, StickTrouble.LETTERS_SLIP),
        (right[:-1] + "0", StickTrouble.LETTERS_SLIP),
        (other, StickTrouble.LETTERS_OTHER),
    ):
        with pytest.raises(StickFailed) as failed:
            invitation.join(typed, GUEST)
        assert failed.value.why is trouble


def test_a_changed_answer_is_not_taken(tmp_path: Path, made: InvitationByLetters) -> None:
    answered = opened(made.write(tmp_path)).join(made.letters, GUEST)
    body = answered.answer.body
    odd = {
        bytes([body[0] ^ 1]) + body[1:]: StickTrouble.LETTERS_OTHER,
        body[:-1] + bytes([body[-1] ^ 1]): StickTrouble.LETTERS_OTHER,
        bytes(32) + body[32:]: StickTrouble.LETTERS_OTHER,
        b"": StickTrouble.LETTERS_OTHER,
    }
    for changed, trouble in odd.items():
        file = write_share(tmp_path, "changed", replace(answered.answer, body=changed))
        with pytest.raises(StickFailed) as failed:
            made.read_answer(file)
        assert failed.value.why is trouble
    assert made._answer is None


def test_who_made_an_invitation_does_not_answer_it(tmp_path: Path, made: InvitationByLetters) -> None:
    with pytest.raises(StickFailed) as failed:
        opened(made.write(tmp_path)).join(made.letters, replace(GUEST, device=HOST.device))
    assert failed.value.why is StickTrouble.OWN_FILE


def test_nothing_on_the_stick_says_who_or_what(tmp_path: Path, made: InvitationByLetters) -> None:
    invitation = made.write(tmp_path)
    answered = opened(invitation).join(made.letters, GUEST)
    data = invitation.read_bytes() + answered.write(tmp_path).read_bytes()
    private = (
        b"Ann",
        b"Sam",
        OFFER.meeting.encode(),
        b"CERTIFICATE",
        HOST.device.encode(),
        answered.paired.pair.secret,
    )
    assert not any(word in data for word in (*private, bare(made.letters).encode()))


def test_a_short_and_a_damaged_invitation_are_told(tmp_path: Path, made: InvitationByLetters) -> None:
    file = made.write(tmp_path)
    data = bytearray(file.read_bytes())
    data[-1] ^= 1
    file.write_bytes(data)
    assert trouble_of(file) is StickTrouble.DAMAGED
    short = write_share(tmp_path, "short", ShareFile(ShareKind.LETTERS, b"", b"x"))
    assert trouble_of(short) is StickTrouble.DAMAGED
    rows_file = write_share(tmp_path, "rows", ShareFile(ShareKind.ROWS, b"", b"x"))
    assert trouble_of(rows_file) is StickTrouble.OTHER_KIND
    assert share_file.read_share(short, {ShareKind.LETTERS}).body == b"x"


@pytest.mark.parametrize("kind", [ShareKind.INVITATION, ShareKind.LETTERS])
def test_an_invitation_that_is_too_long_is_not_even_read(tmp_path: Path, kind: ShareKind) -> None:
    file = tmp_path / "long.cochair-join"
    file.write_bytes(ShareFile(kind, b"", b"[" + b"[]," * 30_000 + b"[]]").as_bytes())
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(json, "loads", lambda _: pytest.fail("it was read"))
        assert trouble_of(file) is StickTrouble.DAMAGED
