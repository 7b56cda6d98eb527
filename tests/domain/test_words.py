"""The app's own sentences are easy to read, and events never change."""

import dataclasses
import re
from types import ModuleType
from typing import get_args

import pytest

from cochair.domain import events, sentences, sentences_of_questions, telling, words_of_events, words_of_laptops

HARD = re.compile(
    r"\b(?:facilitat\w*|utilis\w*|commenc\w*|regarding|prior|ensure|stakeholder\w*|proceed\w*|invalid|error|fail\w*|"
    r"illegal|wrong|should|cannot|etc|e\.g|i\.e|via|per|whilst|therefore|however)\b|n['’]t\b",
    re.IGNORECASE,
)


def spoken(module: ModuleType) -> list[tuple[str, str]]:
    found = []
    for name, value in vars(module).items():
        if name.isupper():
            texts = value.values() if isinstance(value, dict) else [value]
            found += [(name, text) for text in texts if isinstance(text, str)]
    return found


MODULES = (sentences, sentences_of_questions, telling, words_of_events, words_of_laptops)
SPOKEN = [case for module in MODULES for case in spoken(module)]


def test_there_are_words_to_look_at() -> None:
    assert len(SPOKEN) > 150


@pytest.mark.parametrize(("name", "text"), SPOKEN, ids=[f"{n} {name}" for n, (name, _) in enumerate(SPOKEN)])
def test_each_sentence_is_short_and_plain(name: str, text: str) -> None:
    for sentence in re.split(r"(?<=[.?!])\s+", text):
        words = re.sub(r"\{[^}]*\}", "a b", sentence).split()
        assert len(words) <= 15, (name, sentence)
    assert not HARD.search(text), (name, text)
    assert text[:1] in '{"' or text[0] == text[0].upper() or not text.endswith("."), (name, text)


def test_every_event_is_frozen() -> None:
    kinds = get_args(events.Event)
    assert len(kinds) > 35
    for kind in (*kinds, events.Entry, events.Change):
        assert dataclasses.is_dataclass(kind)
        assert kind.__dataclass_params__.frozen, kind
        assert "__slots__" in vars(kind), kind
