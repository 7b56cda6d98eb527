"""The practice meeting is planned for now, whatever the day in its script."""

from datetime import UTC, datetime

from cochair.resources import resource
from cochair.services.practice import practice_plan

SCRIPT = resource("samples", "practice.meeting").read_text(encoding="utf-8")


def test_it_starts_in_this_minute_and_keeps_its_length() -> None:
    plan = practice_plan(SCRIPT, datetime(2031, 6, 3, 14, 7, 42, tzinfo=UTC))
    assert plan.starts == datetime(2031, 6, 3, 14, 7, tzinfo=UTC)
    assert plan.finish == datetime(2031, 6, 3, 15, 37, tzinfo=UTC)
    assert plan.must_end == datetime(2031, 6, 3, 15, 52, tzinfo=UTC)


def test_its_papers_went_out_as_many_days_before() -> None:
    """The agenda 25 days before the meeting, as in the script; papers are never from the day of another meeting."""
    plan = practice_plan(SCRIPT, datetime(2031, 6, 3, 14, 7, 42, tzinfo=UTC))
    day = plan.local(plan.starts).date()
    assert plan.agenda_sent is not None
    assert (day - plan.agenda_sent).days == 25
    garden = next(item for item in plan.items if item.title == "The garden")
    assert garden.papers_sent is not None and garden.talked_about is not None
    assert (day - garden.papers_sent).days == 25
    assert (day - garden.talked_about).days == 35
