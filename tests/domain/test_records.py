"""What is written down: words, actions with real dates, decisions with what they lacked."""

import pytest

from tests.told import head, play

STARTED = "10:00 the meeting starts\n"


def test_words_are_kept_as_they_were_said() -> None:
    told = play(
        STARTED + "10:01 note:  The  bus is late. \n10:02 Sam says: I wait: too long. (may be named)\n"
        "10:03 Mo says: Me too.\n10:04 hard word: pathway = the steps = of your care\n10:05 hard word: triage\n"
        "10:06 parked: the bus stop"
    ).summary
    assert told["notes"] == [{"text": "The bus is late.", "item": "Welcome"}]
    assert told["you_said"] == [
        {"text": "I wait: too long.", "by": "Sam", "state": "waiting", "item": "Welcome"},
        {"text": "Me too.", "by": "a member", "state": "waiting", "item": "Welcome"},
    ]
    assert [(h["word"], h["meaning"]) for h in told["hard_words"]] == [
        ("pathway", "the steps = of your care"),
        ("triage", ""),
    ]
    assert told["parked"] == [{"text": "the bus stop", "item": "Welcome"}]


@pytest.mark.parametrize(
    ("words", "text", "who", "by"),
    [
        ("Ann: write to the bus company by 26 November 2026", "write to the bus company", "Ann", "2026-11-26"),
        ("Lou: send it by hand by 26 November 2026.", "send it by hand", "Lou", "2026-11-26"),
        ("ann: stand by the bus by Thursday 26 November 2026", "stand by the bus", "Ann", "2026-11-26"),
        ("Dev: ring, by 12 November 2026", "ring", "Dev", "2026-11-12"),
        ("Ann: ring by 1 March", "ring", "Ann", "2027-03-01"),
        ("Ann: ring by Friday", "ring", "Ann", "2026-11-13"),
        ("Ann: ring: Tom by 2026-11-26", "ring: Tom", "Ann", "2026-11-26"),
    ],
)
def test_an_action_has_words_a_person_and_a_date(words: str, text: str, who: str, by: str) -> None:
    told = play(f"{STARTED}10:01 action: {words}")
    assert told.summary["actions"] == [{"text": text, "who": who, "by": by, "item": "Welcome", "state": "open"}]


@pytest.mark.parametrize(
    ("words", "because"),
    [
        ("Ann: write to the bus company", 'Please add a date after "by", such as "by 26 November 2026".'),
        ("Ann: stand by the bus", 'Please add a date after "by", such as "by 26 November 2026".'),
        ("Ann: ring by 26 November 2026 or by then", 'Please add a date after "by", such as "by 26 November 2026".'),
        ("all: ring by 26 November 2026", "An action needs 1 person. Please name somebody who said yes."),
        ("Everyone: ring by 26 November 2026", "An action needs 1 person. Please name somebody who said yes."),
        ("Bob: ring by 26 November 2026", "Bob is not in this meeting. Please name somebody who is."),
        ("Ann: ring by 11 November 2026", "Wednesday 11 November 2026 has passed. Please give a later date."),
        ("Ann: ring by Monday 26 November 2026", "26 November 2026 is a Thursday. Please check the date."),
        ("Ann: ring by 31 November 2026", "There is no such day as 31 November 2026. Please check the date."),
        ("Ann: by 26 November 2026", "Please say what to write down."),
        ("ring by 26 November 2026", "Please write an action like Ann: ring the venue by 26 November 2026."),
    ],
)
def test_an_action_that_nobody_could_keep_is_not_taken(words: str, because: str) -> None:
    told = play(f"{STARTED}10:01 action: {words}")
    assert told.last.get("refused", told.last.get("error")) == because
    assert told.summary["actions"] == []


@pytest.mark.parametrize(
    ("words", "text", "how", "open_to_change"),
    [
        ("We go (agreed; open to change)", "We go", "agreed", True),
        ("We go (consent; already decided elsewhere)", "We go", "consent", False),
        ("We go (vote 7 to 2; open to change).", "We go", "vote 7 to 2", True),
        ("We go (on Sundays) (agreed)", "We go (on Sundays)", "agreed", None),
        ("We go (on Sundays)", "We go (on Sundays)", None, None),
        ("We go", "We go", None, None),
    ],
)
def test_a_decision_says_how_and_whether_it_can_change(
    words: str, text: str, how: str | None, open_to_change: bool | None
) -> None:
    told = play(f"{STARTED}10:05 item 2 starts\n10:06 decision: {words}")
    assert told.events == ["DecisionMade"]
    assert told.summary["decisions"] == [{"text": text, "how": how, "open_to_change": open_to_change, "item": "Buses"}]


READY = "A; 9 minutes; decide; papers sent {p}; talked about {t}; could change: the day"


@pytest.mark.parametrize(
    ("papers", "talked", "notice", "warned"),
    [
        ("5 November 2026", "8 October 2026", "7 days", []),
        ("6 November 2026", "8 October 2026", "7 days", ["The papers for A did not go out 7 days before."]),
        ("12 November 2026", "8 October 2026", "1 day", ["The papers for A did not go out 1 day before."]),
        ("5 November 2026", "12 November 2026", "7 days", ["We had not talked about A before we decided."]),
    ],
)
def test_a_decision_by_surprise_is_warned_about(papers: str, talked: str, notice: str, warned: list[str]) -> None:
    yes = "\n10:02 Priya agrees\n10:02 Tom agrees" if warned else ""
    told = play(f"{STARTED}10:01 decision: We go{yes}", head(READY.format(p=papers, t=talked), Notice=notice))
    assert told.player.faults == 0
    assert told.last.get("warnings", []) == warned
    assert told.summary["warnings"] == warned
    assert [d["text"] for d in told.summary["decisions"]] == ["We go"]
    assert [q["because"] for q in told.summary["questions"]] == warned


def test_a_decision_by_surprise_waits_for_both_co_chairs() -> None:
    told = play(f"{STARTED}10:01 decision: We go\n10:02 Tom agrees\n10:03 Mo agrees\n10:04 note: We talk on.")
    asked, agreed, other = told.answers[1:4]
    assert (asked["asked"], asked["question"]) == ("Priya and Tom have not agreed yet.", 1)
    assert asked["takes"] == ["We can talk about it today, and decide next time."]
    assert (agreed["events"], agreed["because"]) == (["QuestionAnswered"], "Priya has not agreed yet.")
    assert other["refused"] == "Mo can not answer this. Please ask Priya."
    assert told.summary["decisions"] == [] and told.summary["warnings"] == []
    assert told.summary["questions"][0]["because"] == (
        "The papers for Welcome did not go out 7 days before. We had not talked about Welcome before we decided. "
        "Nobody wrote down what could still change about Welcome."
    )


def test_one_no_leaves_a_decision_for_next_time() -> None:
    told = play(f"{STARTED}10:01 decision: We go\n10:02 Tom agrees\n10:03 Priya says no")
    assert told.summary["decisions"] == []
    assert told.summary["questions"][0]["answers"] == {"Tom": "yes", "Priya": "no"}
    assert told.summary["questions"][0]["result"] == "refused"


def test_a_decision_nobody_answered_lapses_with_its_item() -> None:
    told = play(f"{STARTED}10:01 decision: We go\n10:05 next item\n10:06 Priya agrees")
    assert told.last["refused"] == "No question is open now."
    assert told.summary["questions"][0]["result"] == "lapsed"
    assert told.summary["decisions"] == []


SAID = STARTED + "10:01 Sam says: The bus is late. (may be named)\n10:02 Mo says: The bus is full.\n"


@pytest.mark.parametrize(
    ("answer", "state", "text", "again"),
    [
        ("we did: asked for a bigger bus", "done", "asked for a bigger bus", None),
        ("we are doing: Ann counts the people", "doing", "Ann counts the people", None),
        ("we can not, because the firm says no", "can not", "the firm says no", None),
        ("we can not, because: the firm says no", "can not", "the firm says no", None),
        ("We do not know yet, ask again on 9 March 2027.", "waiting", "", "2027-03-09"),
    ],
)
def test_an_answer_has_one_of_four_outcomes(answer: str, state: str, text: str, again: str | None) -> None:
    told = play(f'{SAID}10:03 answer "The bus is l": {answer}')
    assert told.events == ["YouSaidAnswered"]
    first, second = told.summary["you_said"]
    assert (first["state"], first["answer"], first["ask_again"]) == (state, text, again)
    assert second == {"text": "The bus is full.", "by": "a member", "state": "waiting", "item": "Welcome"}


@pytest.mark.parametrize(
    ("line", "because"),
    [
        ('answer "The train": we did: ask', "Nobody said words that begin so. Please check the words."),
        ('answer "": we did: ask', "Nobody said words that begin so. Please check the words."),
        ('answer "The bus": we did: ask', "More than 1 thing begins so. Please write more of the words."),
        (
            'answer "The bus is l": we might: ask',
            "Please begin with: we did, we are doing, or we can not. Or: we do not know yet.",
        ),
        ('answer "The bus is l": we did:', "Please say what to write down."),
        (
            'answer "The bus is l": we do not know yet',
            "Please say when to ask again, such as: ask again on 9 March 2027.",
        ),
        (
            'answer "The bus is l": we do not know yet, ask again on 1 May 2020',
            "Friday 1 May 2020 has passed. Please give a later date.",
        ),
    ],
)
def test_an_answer_that_says_too_little_is_not_taken(line: str, because: str) -> None:
    told = play(f"{SAID}10:03 {line}")
    assert told.last.get("refused", told.last.get("error")) == because
    assert {s["state"] for s in told.summary["you_said"]} == {"waiting"}


def test_a_newer_answer_takes_the_place_of_an_older_one_and_can_be_undone() -> None:
    lines = SAID + '10:03 answer "the BUS is late": we are doing: ask\n10:04 answer "The bus is l": we did: ask'
    assert play(lines).summary["you_said"][0]["state"] == "done"
    assert play(lines + "\n10:05 undo").summary["you_said"][0]["state"] == "doing"


def test_words_that_still_wait_are_meant_before_those_that_have_an_answer() -> None:
    told = play(SAID + '10:03 answer "The bus is l": we did: ask\n10:04 answer "The bus": we did: ask')
    assert [s["state"] for s in told.summary["you_said"]] == ["done", "done"]
