"""Every way to open the meetings: each works, each tells its own slip, and each can be changed or lost."""

import json
import random
from collections.abc import Callable
from pathlib import Path

import pytest

from cochair.services.locking import LockState
from cochair.services.ports import StoreFailed
from cochair.storage import keys, recovery_code, ring, wrapping
from cochair.storage.keys import KEY_FILE, find_key, open_with, portable
from cochair.storage.recovery_code import LETTERS, new_code, read_code
from cochair.storage.store import Store, open_store
from tests.storage.boards import TEN, plan
from tests.storage.key_stores import KeyStore

WORDS = "four small green frogs"


def locked(folder: Path, *acts: Callable[[Store], None]) -> None:
    """Keep a meeting, and then do something to the ways to open it."""
    with open_store(folder) as store:
        store.library.new_meeting(plan(), TEN)
        for act in acts:
            act(store)


def opens(folder: Path, typed: str) -> bool:
    with open_store(folder, ask_passphrase=lambda: typed) as store:
        return len(store.library.meetings()) == 1


def words(store: Store) -> None:
    store.ways.use_passphrase(WORDS)


def test_a_code_is_25_symbols_in_groups_that_nobody_mixes_up() -> None:
    codes = {new_code() for _ in range(200)}
    assert len(codes) == 200
    assert all(len(group) == 5 for code in codes for group in code.split(" "))
    assert set("".join(codes)) - {" "} <= set(LETTERS)
    assert not set("01ILOU") & set(LETTERS)
    assert all(read_code(f" {code.lower().replace(' ', '-')} ") == code.replace(" ", "") for code in codes)


def test_one_wrong_letter_or_two_that_changed_places_are_always_told() -> None:
    for seed in range(40):
        luck, code = random.Random(seed), new_code().replace(" ", "")
        place = luck.randrange(25)
        for letter in set(LETTERS) - {code[place]}:
            with pytest.raises(StoreFailed, match="A letter in the recovery code is not right"):
                read_code(code[:place] + letter + code[place + 1 :])
        for other in range(25):
            if code[other] != code[place]:
                mixed = list(code)
                mixed[other], mixed[place] = mixed[place], mixed[other]
                with pytest.raises(StoreFailed, match="is not right"):
                    read_code("".join(mixed))
    with pytest.raises(StoreFailed, match="has 25 letters and digits"):
        read_code(new_code()[:-1])


@pytest.mark.usefixtures("no_ring")
def test_passphrase_and_code_open_the_same_meetings_and_each_tells_its_own_slip(folder: Path) -> None:
    code = new_code()
    locked(folder, words, lambda store: store.ways.use_code(code))
    assert opens(folder, WORDS)
    assert opens(folder, code.lower())
    slip = ("3" if code[0] != "3" else "4") + code[1:]
    told = ((slip, recovery_code.CODE_SLIP), (new_code(), recovery_code.CODE_OTHER), ("x", wrapping.WRONG_PASSPHRASE))
    for typed, sentence in (*told, (code[:-1], recovery_code.CODE_LENGTH)):
        with pytest.raises(StoreFailed) as refused:
            opens(folder, typed)
        assert str(refused.value) == sentence
    texts = [WORDS.encode(), code.encode(), code.replace(" ", "").encode()]
    assert not [path for path in folder.iterdir() if any(text in path.read_bytes() for text in texts)]


@pytest.mark.usefixtures("no_ring")
def test_a_lost_passphrase_is_replaced_by_the_code_and_new_words(folder: Path) -> None:
    code = new_code()
    locked(folder, words, lambda store: store.ways.use_code(code))
    with open_store(folder, ask_passphrase=lambda: code) as store:
        store.ways.use_passphrase("two red kites")
    assert opens(folder, "two red kites")
    assert opens(folder, code)
    with pytest.raises(StoreFailed, match="does not fit these meetings"):
        opens(folder, WORDS)


@pytest.mark.usefixtures("no_ring")
def test_a_new_sheet_makes_the_one_before_useless(folder: Path) -> None:
    old, new = new_code(), new_code()
    locked(folder, words, lambda store: store.ways.use_code(old), lambda store: store.ways.use_code(new))
    assert opens(folder, new)
    with pytest.raises(StoreFailed, match="Is there a newer sheet"):
        opens(folder, old)


@pytest.mark.usefixtures("no_ring")
def test_own_words_take_the_key_file_away_for_good(folder: Path) -> None:
    with open_store(folder) as store:
        store.library.new_meeting(plan(), TEN)
        assert (folder / KEY_FILE).exists()
        assert store.ways.state() == LockState("file", False, False)
        store.ways.use_passphrase(WORDS)
        assert store.ways.state() == LockState("passphrase", True, False)
    assert not (folder / KEY_FILE).exists()


@pytest.mark.usefixtures("no_ring")
def test_a_key_file_that_the_power_let_lie_goes_at_the_next_start(folder: Path) -> None:
    locked(folder)
    text = (folder / KEY_FILE).read_text()
    with open_store(folder) as store:
        store.ways.use_passphrase(WORDS)
    (folder / KEY_FILE).write_text(text)
    open_store(folder).close()
    assert not (folder / KEY_FILE).exists()
    assert opens(folder, WORDS)


def test_a_key_file_is_left_where_it_is_the_only_way_in(folder: Path, ring: KeyStore) -> None:
    with open_store(folder) as store:
        store.library.new_meeting(plan(), TEN)
    (key,) = ring.held.values()
    ring.held.clear()
    (folder / KEY_FILE).write_text(key)
    open_store(folder).close()
    assert (folder / KEY_FILE).exists()


def test_another_computer_opens_what_this_one_kept_in_its_key_store(folder: Path, ring: KeyStore) -> None:
    code = new_code()
    locked(folder, words, lambda store: store.ways.use_code(code))
    open_store(folder).close()
    ring.held.clear()
    assert opens(folder, WORDS)
    with open_store(folder, ask_passphrase=lambda: code) as store:
        assert not store.ways.system_answers()
        assert store.ways.use_system()
        assert store.ways.system_answers()
    open_store(folder).close()


@pytest.mark.usefixtures("no_ring")
def test_a_computer_without_a_key_store_says_so_and_changes_nothing(folder: Path) -> None:
    locked(folder)
    with open_store(folder) as store:
        assert not store.ways.use_system()
        assert store.unlocked


@pytest.mark.usefixtures("no_ring")
def test_an_open_store_knows_its_own_words(folder: Path) -> None:
    code = new_code()
    locked(folder, words, lambda store: store.ways.use_code(code))
    with open_store(folder, ask_passphrase=lambda: WORDS) as store:
        store.ways.opens(WORDS)
        store.ways.opens(code)
        with pytest.raises(StoreFailed, match="does not fit"):
            store.ways.opens("other words")


def test_what_a_backup_carries_opens_anywhere_and_gives_nothing_away(folder: Path, ring: KeyStore) -> None:
    code = new_code()
    locked(folder, words, lambda store: store.ways.use_code(code))
    carried, key = portable(folder), find_key(folder, False, None)
    (name,) = (name for _, name in ring.held)
    assert name.encode() not in carried
    assert open_with(carried, WORDS) == open_with(carried, code) == key
    with pytest.raises(StoreFailed, match="does not fit"):
        open_with(carried, "other words")


@pytest.mark.usefixtures("ring")
def test_what_has_no_way_back_says_so(folder: Path) -> None:
    locked(folder)
    with pytest.raises(StoreFailed, match="no passphrase and no recovery sheet"):
        open_with(portable(folder), WORDS)


@pytest.mark.usefixtures("no_ring")
def test_a_ring_from_before_recovery_codes_opens(folder: Path) -> None:
    locked(folder, words)
    told = json.loads((folder / ring.RING_FILE).read_text())
    old = {name: told[name] for name in ("kept", "check", "name")} | {"wrapped": told["passphrase"]}
    (folder / ring.RING_FILE).write_text(json.dumps(old))
    assert opens(folder, WORDS)
    with open_store(folder, ask_passphrase=lambda: WORDS) as store:
        store.ways.use_code(new_code())
    assert opens(folder, WORDS)


@pytest.mark.parametrize(
    "odd",
    [
        {"kibibytes": 2**31},
        {"rounds": 10**9},
        {"lanes": 0},
        {"rounds": True},
        {"rounds": "3"},
        {"nonce": ""},
        {"salt": "zz"},
        {"sealed": "ab"},
        {"salt": 5},
        {"more": 1},
    ],
)
@pytest.mark.usefixtures("no_ring")
def test_a_ring_that_asks_for_the_moon_is_a_damaged_one(folder: Path, odd: dict[str, object]) -> None:
    """No such file may hang the window or fill the memory."""
    locked(folder, words)
    told = json.loads(portable(folder))
    told["passphrase"] |= odd
    with pytest.raises(StoreFailed, match="is damaged"):
        open_with(json.dumps(told).encode(), WORDS)


def test_every_sentence_is_plain_and_short() -> None:
    own = [text for module in (keys, ring, recovery_code) for name, text in vars(module).items() if name.isupper()]
    sentences = [part for text in own if isinstance(text, str) and " " in text for part in text.split(". ")]
    assert len(sentences) > 10
    assert [sentence for sentence in sentences if len(sentence.split()) > 15] == []
