"""The agendas and group names that a board can start from keep what they promise."""

import tomllib
from typing import Any

import pytest

from cochair.domain.agenda import Kind
from cochair.resources import resource


def _read(name: str, table: str) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = tomllib.loads(resource("samples", name).read_text("utf-8"))[table]
    return found


TEMPLATES = _read("templates.toml", "template")
PRESETS = _read("presets.toml", "preset")
by_id = pytest.mark.parametrize("template", TEMPLATES, ids=lambda t: t["id"])


def test_there_is_one_template_for_each_kind_of_meeting() -> None:
    assert {t["id"]: sum(i["minutes"] for i in t["item"]) for t in TEMPLATES} == {
        "board": 90,
        "short": 45,
        "first": 75,
        "feedback": 60,
    }


@by_id
def test_the_protected_group_has_at_least_half_of_the_minutes(template: dict[str, Any]) -> None:
    items = [i for i in template["item"] if i["kind"] != "break"]
    theirs = sum(i["minutes"] if i["for"] == "protected" else i["protected"] for i in items)
    assert theirs * 2 >= sum(i["minutes"] for i in items)


@by_id
def test_every_item_can_be_used(template: dict[str, Any]) -> None:
    for item in template["item"]:
        assert set(item) == {"title", "minutes", "kind", "for", "protected"}
        assert Kind(item["kind"])
        assert item["for"] in {"everyone", "protected", "other"}
        assert 0 <= item["protected"] <= (item["minutes"] if item["for"] == "everyone" else 0)


@by_id
def test_nobody_sits_longer_than_60_minutes_without_a_break(template: dict[str, Any]) -> None:
    sitting = 0
    for item in template["item"]:
        sitting = 0 if item["kind"] == "break" else sitting + item["minutes"]
        assert sitting <= 60


def test_one_preset_is_used_when_nothing_is_chosen() -> None:
    assert [p["id"] for p in PRESETS if p["default"]] == ["experience-and-training"]


@pytest.mark.parametrize("preset", PRESETS, ids=lambda p: p["id"])
def test_every_preset_names_two_groups_and_protects_one(preset: dict[str, Any]) -> None:
    groups = preset["group"]
    assert [g["protected"] for g in groups] == [True, False]
    for group in groups:
        assert set(group) == {"plural", "singular", "article", "short", "protected"}
        assert group["article"] == ("an" if group["singular"][0] in "aeiou" else "a")
        assert len(group["short"]) <= 16
