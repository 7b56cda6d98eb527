"""What a group agrees on about how people talk with each other: rules to choose from, and their own."""

import tomllib
from dataclasses import replace
from functools import cache

from cochair.domain.agenda import Plan
from cochair.domain.refused import Unclear
from cochair.resources import resource
from cochair.services import plan_sentences as say
from cochair.services.plain_input import one_line

LONGEST_RULE, MOST_RULES = 120, 12
"""Letters of a rule, and how many fit on a page that people can take in."""


@cache
def rules_to_choose() -> tuple[str, ...]:
    """Return the rules that come with CoChair, in the order of their file."""
    found = tomllib.loads(resource("samples", "ground-rules.toml").read_text(encoding="utf-8"))["rules"]
    return tuple(found)


def offered(plan: Plan) -> tuple[str, ...]:
    """Return the rules to choose from, then the group's own."""
    known = rules_to_choose()
    return (*known, *(rule for rule in plan.ground_rules if rule not in known))


def choose_rule(plan: Plan, rule: str, *, agreed: bool) -> Plan:
    """Agree on a rule, or no more; raises Unclear for one too many."""
    others = tuple(r for r in plan.ground_rules if r != rule)
    if not agreed:
        return replace(plan, ground_rules=others)
    if len(others) >= MOST_RULES:
        raise Unclear(say.MOST_RULES.format(most=MOST_RULES))
    return replace(plan, ground_rules=(*others, rule))


def add_rule(plan: Plan, typed: str) -> Plan:
    """Agree on a rule in the group's own words; raises Unclear for none, and for one that is there already."""
    rule = one_line(typed, LONGEST_RULE, say.RULE_NEEDED)
    if rule.casefold() in map(str.casefold, plan.ground_rules):
        raise Unclear(say.SAME_RULE)
    return choose_rule(plan, rule, agreed=True)
