"""What comes back from the last meeting stays on the next agenda, or somebody says why not; and who it matters to."""

import pytest

from cochair.commands.pictures import chooser
from cochair.domain.agenda import AgendaItem, LeftOut, Plan
from cochair.domain.agenda_paper import compose_agenda
from cochair.domain.document import Bullets, Document, Heading, Say
from cochair.domain.ids import PersonId
from cochair.domain.people import Coming
from cochair.domain.refused import Unclear
from cochair.exports.text import as_text
from cochair.services import ground_rules, plan_items, plan_people, planning
from cochair.services.follow_up import next_draft
from cochair.services.ready_check import ready_check
from cochair.services.scripts.header import read_header
from cochair.services.templates import new_draft, templates, use_template
from cochair.storage.codec import from_text, to_text
from tests.services.test_planning import NOW, TODAY, draft
from tests.told import head, play

STORY = """
10:00 the meeting starts
10:01 parked: A ramp for the hall
10:02 nothing needed
10:03 the meeting ends
"""


def following() -> Plan:
    return next_draft(play(STORY).meeting, NOW)


def item(plan: Plan, title: str) -> AgendaItem:
    return next(found for found in plan.items if found.title == title)


def test_each_thing_that_comes_back_says_why() -> None:
    plan = following()
    assert item(plan, "Budget").carried == "We did not get to it last time."
    assert item(plan, "A ramp for the hall").carried == "Somebody parked it last time."
    assert item(plan, "What happened since").carried == ""


def test_owed_minutes_say_whose_they_are() -> None:
    story = f"10:00 the meeting starts\n10:01 nothing needed\n10:01 item 2 starts\n{OWE}"
    plan = next_draft(play(story).meeting, NOW)
    assert [i.carried for i in plan.items if "owe" in i.carried] == ["We owe Members 15 minutes of it."]


OWE = """10:02 note: We start
10:03 Priya agrees
10:20 the meeting ends"""


def test_leaving_out_what_comes_back_needs_a_reason_and_keeps_it() -> None:
    plan = following()
    budget = item(plan, "Budget").id
    with pytest.raises(Unclear, match="say why"):
        plan_items.leave_out(plan, budget, "  ")
    left = plan_items.leave_out(plan, budget, "It is done.")
    assert left.left_out == (LeftOut("Budget", "It is done."),)
    assert "Budget" not in [i.title for i in left.items]
    assert from_text(Plan, to_text(left)) == left


def test_the_agenda_that_goes_out_says_what_does_not_come_back() -> None:
    plan = following()
    left = plan_items.leave_out(plan, item(plan, "Budget").id, "the council decided it in October")
    told = as_text(compose_agenda(left, chooser()))
    assert "What does not come back" in told
    assert "The council decided it in October." in told
    assert "What does not come back" not in as_text(compose_agenda(plan, chooser()))


def test_the_next_agenda_does_not_say_again_what_was_left_out() -> None:
    left = plan_items.leave_out(following(), item(following(), "Budget").id, "It is done.")
    assert new_draft(NOW, left).left_out == ()


def test_another_template_keeps_what_comes_back() -> None:
    plan = following()
    back = [i.title for i in plan.items if i.carried]
    new = use_template(plan, templates()[0])
    titles = [i.title for i in new.items]
    assert [title for title in titles if title in back] == back
    first = [i.title for i in templates()[0].items if i.kind in ("check-in", "feedback")]
    assert titles[: len(first)] == first
    assert len({i.id for i in new.items}) == len(new.items)


MATTERS = "Respite; 15 minutes; talk; matters to: people who use respite"


@pytest.mark.parametrize(
    ("voices", "found"),
    [("", 1), ("; comes to talk: Sam", 0), ("; comes to talk: Sam, Mo", 0)],
)
def test_an_item_without_anyone_it_matters_to_is_found(voices: str, found: int) -> None:
    plan = read_header(list(enumerate(head(MATTERS + voices).splitlines()[:-1], 1)))
    sentence = "Respite matters most to people who use respite. Nobody of them is coming to talk."
    findings = [f for f in ready_check(plan, TODAY) if f.sentence == sentence]
    assert [f.item for f in findings] == [plan.items[0].id] * found


def test_somebody_who_can_not_come_does_not_count() -> None:
    plan = read_header(list(enumerate(head(f"{MATTERS}; comes to talk: Sam").splitlines()[:-1], 1)))
    sam = next(p.id for p in plan.people if p.name == "Sam")
    away = plan_people.choose_coming(plan, sam, Coming.NOT)
    assert any("Nobody of them" in f.sentence for f in ready_check(away, TODAY))
    gone = plan_people.remove_person(plan, sam)
    assert gone.items[0].voices == ()


def test_who_comes_to_talk_is_ticked_and_unticked() -> None:
    plan = planning.add_item(draft(), "Respite")
    respite = plan.items[-1].id
    plan = plan_items.say_matters_to(plan, respite, " people  who use it ")
    plan = plan_items.choose_voice(plan, respite, PersonId("p1"), comes=True)
    plan = plan_items.choose_voice(plan, respite, PersonId("p1"), comes=True)
    assert (plan.items[-1].matters_to, plan.items[-1].voices) == ("people who use it", (PersonId("p1"),))
    assert plan_items.choose_voice(plan, respite, PersonId("p1"), comes=False).items[-1].voices == ()


def rules_of(document: Document) -> tuple[str, ...]:
    place = document.blocks.index(Heading(2, "How we talk with each other"))
    block = document.blocks[place + 1]
    assert isinstance(block, Bullets)
    return block.items


def test_ground_rules_are_chosen_typed_kept_and_printed() -> None:
    first, second = ground_rules.rules_to_choose()[:2]
    plan = ground_rules.choose_rule(draft(), first, agreed=True)
    plan = ground_rules.choose_rule(plan, second, agreed=True)
    plan = ground_rules.add_rule(plan, "  we pass the stone  ")
    assert plan.ground_rules == (first, second, "we pass the stone")
    assert rules_of(compose_agenda(plan, chooser())) == (first, second, "We pass the stone.")
    assert new_draft(NOW, plan).ground_rules == plan.ground_rules
    assert ground_rules.offered(plan)[-1] == "we pass the stone"
    plan = ground_rules.choose_rule(plan, "we pass the stone", agreed=False)
    assert ground_rules.offered(plan) == ground_rules.rules_to_choose()


@pytest.mark.parametrize(("typed", "said"), [("  ", "type a rule"), ("ONE person speaks at a time.", "there already")])
def test_an_empty_rule_and_the_same_rule_are_refused(typed: str, said: str) -> None:
    plan = ground_rules.choose_rule(draft(), "One person speaks at a time.", agreed=True)
    with pytest.raises(Unclear, match=said):
        ground_rules.add_rule(plan, typed)


def test_there_is_an_end_to_rules() -> None:
    plan = draft()
    for number in range(ground_rules.MOST_RULES):
        plan = ground_rules.add_rule(plan, f"Rule {number}")
    with pytest.raises(Unclear, match="take one away"):
        ground_rules.add_rule(plan, "One more")


def test_a_script_tells_ground_rules() -> None:
    plan = read_header(list(enumerate(head(Ground_rules="One at a time; Be kind").splitlines()[:-1], 1)))
    assert plan.ground_rules == ("One at a time", "Be kind")


def test_the_agenda_says_whom_an_item_matters_to() -> None:
    plan = read_header(list(enumerate(head(MATTERS).splitlines()[:-1], 1)))
    said = [
        line for block in compose_agenda(plan, chooser()).blocks if isinstance(block, Say) for line in block.sentences
    ]
    assert "This matters most to people who use respite." in said
