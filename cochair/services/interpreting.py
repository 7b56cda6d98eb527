"""Whether somebody interprets or writes captions at a meeting, and how long that can go on without a break (C-08)."""

import tomllib
from dataclasses import replace
from functools import cache

from cochair.domain.agenda import Plan
from cochair.resources import resource


@cache
def longest_to_interpret() -> int:
    """Return after how many minutes there should be a break or a changeover; the file says where that comes from."""
    found = tomllib.loads(resource("samples", "interpreting.toml").read_text(encoding="utf-8"))
    return int(found["longest"])


def say_interpreted(plan: Plan, *, interpreted: bool) -> Plan:
    """Say that somebody interprets or writes captions, or that nobody does."""
    return replace(plan, interpreted=interpreted)
