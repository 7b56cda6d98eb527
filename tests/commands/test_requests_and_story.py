"""Requests and stories on the command line: written down, listed, answered and told, by real processes."""

import json
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from cochair.services.drafting import start_draft
from cochair.storage.store import open_store
from tests.commands.test_command_line import HEADER, cochair, replay

TALK = """10:00 the meeting starts
10:05 next item
10:06 Tom says: I wait in the rain
10:07 action: Tom: ring the bus firm by 20 November 2026
10:30 the meeting ends
"""


class Still:
    def now(self) -> datetime:
        return datetime(2026, 11, 22, 9, tzinfo=UTC)

    def slept(self) -> timedelta:
        return timedelta(0)


def ask(data: Path, *words: str) -> tuple[int, str, str]:
    done = cochair("requests", *words, "--unlocked", data=data)
    assert b"Traceback" not in done.stderr
    return done.returncode, done.stdout.decode(), done.stderr.decode()


def test_a_request_is_written_down_listed_and_answered(tmp_path: Path) -> None:
    assert ask(tmp_path, "--add", "a quiet room", "--by", "Sam") == (0, "Kept as number 1.\n", "")
    assert ask(tmp_path, "--add", "Can we talk about lifts?") == (0, "Kept as number 2.\n", "")
    assert ask(tmp_path) == (
        0,
        "1. Sam asked for a quiet room. Today. No answer yet.\n"
        "2. A member asked: “Can we talk about lifts?” Today. No answer yet.\n",
        "",
    )
    told = "Sam asked for a quiet room. We can not, because there is only 1 room.\n"
    assert ask(tmp_path, "--answer", "1", "--can-not", "there is only 1 room") == (0, told, "")
    told = "A member asked: “Can we talk about lifts?” It will be on a later agenda, on Saturday 9 March 2999.\n"
    assert ask(tmp_path, "--answer", "2", "--later", "9 March 2999") == (0, told, "")


def test_the_list_comes_as_json(tmp_path: Path) -> None:
    status, kept, _ = ask(tmp_path, "--add", "a ramp", "--json")
    assert (status, json.loads(kept)) == (0, {"number": 1})
    ask(tmp_path, "--answer", "1", "--later", "9 March 2999")
    (row,) = json.loads(ask(tmp_path, "--json")[1])["requests"]
    assert date.fromisoformat(row.pop("asked_on")) <= datetime.now(UTC).date() + timedelta(days=1)
    assert row == {
        "number": 1,
        "words": "a ramp",
        "by": None,
        "days": 0,
        "answer": "It will be on a later agenda, on Saturday 9 March 2999.",
        "until": "2999-03-09",
    }


def test_a_request_is_put_on_the_agenda_that_is_being_made(tmp_path: Path) -> None:
    ask(tmp_path, "--add", "a quiet room", "--by", "Sam")
    assert ask(tmp_path, "--answer", "1", "--put-on")[2].startswith("There is no agenda being made.")
    with open_store(tmp_path) as store:
        plan_id = start_draft(store.library, Still())
    assert ask(tmp_path, "--answer", "1", "--put-on", "Zebra")[2].startswith("No draft here is called Zebra.")
    told = "Sam asked for a quiet room. It is on an agenda.\n"
    assert ask(tmp_path, "--answer", "1", "--put-on", plan_id) == (0, told, "")
    assert ask(tmp_path, "--answer", "1", "--put-on") == (0, told, "")
    assert ask(tmp_path)[1] == "1. Sam asked for a quiet room. Today. It is on an agenda.\n"
    with open_store(tmp_path) as store:
        assert [item.title for item in store.library.plans()[plan_id].items] == ["A quiet room"]


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (["--add", " "], "Please write what they ask for"),
        (["--answer", "7", "--can-not", "no"], "There is no request 7 here."),
        (["--answer", "1"], "Please give one answer"),
        (["--put-on"], "Please say which request this answers"),
        (["--answer", "1", "--later", "yesterday or so"], "yesterday or so"),
        (["--answer", "1", "--later", "today"], "Please choose a day after"),
        (["--answer", "1", "--can-not", ""], "Please say why"),
    ],
)
def test_what_can_not_be_done_is_one_plain_sentence(tmp_path: Path, words: list[str], says: str) -> None:
    ask(tmp_path, "--add", "a ramp")
    status, out, error = ask(tmp_path, *words)
    assert (status, out, error.count("\n")) == (1, "", 1)
    assert says in error
    assert "No answer yet." in ask(tmp_path)[1]


def test_an_empty_list_and_a_missing_store_are_told(tmp_path: Path) -> None:
    assert ask(tmp_path / "none")[0] == 1
    with open_store(tmp_path, unlocked=True):
        pass
    assert ask(tmp_path) == (0, "Nobody has asked for anything yet.\n", "")


def test_a_story_is_told_by_title_and_by_words(tmp_path: Path) -> None:
    replay(HEADER + TALK, tmp_path)
    told = cochair("story", "bus", data=tmp_path)
    assert told.returncode == 0, told.stderr.decode()
    assert told.stdout.decode().splitlines() == [
        "Buses",
        "  Thursday 12 November 2026: It was on our agenda for the first time.",
        "  Thursday 12 November 2026: A member said: “I wait in the rain”",
        "  Thursday 12 November 2026: Tom will ring the bus firm, by Friday 20 November 2026.",
    ]
    (story,) = json.loads(cochair("story", "Buses", "--json", data=tmp_path).stdout)["stories"]
    assert (story["title"], len(story["lines"])) == ("Buses", 3)
    assert story["lines"][1]["date"] == "2026-11-12"
    assert story["lines"][1]["text"] == "A member said: “I wait in the rain”"


def test_a_story_that_is_not_there_says_so(tmp_path: Path) -> None:
    replay(HEADER + TALK, tmp_path)
    done = cochair("story", "Trains", data=tmp_path)
    assert (done.returncode, done.stdout) == (1, b"")
    assert done.stderr.decode() == "Nothing called Trains was on an agenda yet. Try fewer letters.\n"
    none = cochair("story", "Trains", "--json", data=tmp_path)
    assert (none.returncode, json.loads(none.stdout)) == (1, {"stories": []})
