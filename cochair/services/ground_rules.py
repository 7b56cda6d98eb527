"""What a group agrees on about how people talk with each other: rules to choose from, and their own."""

import tomllib
from dataclasses import replace
from functools import cache
from typing import TypeVar

from cochair.domain.agenda import Plan
from cochair.domain.board_rules import BoardRules
from cochair.domain.refused import Unclear
from cochair.resources import resource
from cochair.services import plan_sentences as say
from cochair.services.plain_input import one_line

HasGroundRules = TypeVar("HasGroundRules", Plan, BoardRules)
"""A board has ground rules of its own, and each agenda starts with them."""
LONGEST_RULE, MOST_RULES = 120, 12
"""Letters of a rule, and how many fit on a page that people can take in."""


@cache
def rules_to_choose() -> tuple[str, ...]:
    """Return the rules that come with CoChair, in the order of their file."""
    found = tomllib.loads(resource("samples", "ground-rules.toml").read_text(encoding="utf-8"))["rules"]
    return tuple(found)


def offered(plan: HasGroundRules) -> tuple[str, ...]:
    """Return the rules to choose from, then the group's own."""
    known: tuple[str, ...] = rules_to_choose()
    return (*known, *(rule for rule in plan.ground_rules if rule not in known))


def choose_rule(plan: HasGroundRules, rule: str, *, agreed: bool) -> HasGroundRules:
    """Agree on a rule, or no more; raises Unclear for one too many."""
    others: tuple[str, ...] = tuple(r for r in plan.ground_rules if r != rule)
    if not agreed:
        return replace(plan, ground_rules=others)
    if len(others) >= MOST_RULES:
        raise Unclear(say.MOST_RULES.format(most=MOST_RULES))
    return replace(plan, ground_rules=(*others, rule))


def add_rule(plan: HasGroundRules, typed: str) -> HasGroundRules:
    """Agree on a rule in the group's own words; raises Unclear for none, and for one that is there already."""
    rule = one_line(typed, LONGEST_RULE, say.RULE_NEEDED)
    if rule.casefold() in map(str.casefold, plan.ground_rules):
        raise Unclear(say.SAME_RULE)
    return choose_rule(plan, rule, agreed=True)
