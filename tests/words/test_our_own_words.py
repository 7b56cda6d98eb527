"""CoChair keeps to its own rules: every sentence that it can say is looked at by the rules it has for others."""

import re
from collections import defaultdict
from collections.abc import Iterator
from functools import cache

import pytest

from catalogue.gather import gathered, messages
from cochair.domain.plain_words.engine import PlainWords
from cochair.domain.plain_words.findings import Finding, Kind

ALLOWED = {
    "Park": "“Park” is a word of ours, with its meaning in docs/words.md",
    "assphrase": "a word of ours; the line to type it in shows what is a good one",
    "UTF-8": "the name of how a file is written, which is what to choose in another program",
    "CC\u00a0BY-SA": "the name of a licence, which must be given as it is",
    "yousaid": "the name of a paper, which is what to type after --paper",
    "CSV": "the name of a kind of table, which is what to choose in another program",
    "JSON": "the name of how an answer is written, which is for other programs",
    "Commissioner": "the name of an office, which is explained beside it",
    "PNG": "the name of a kind of picture, which is what to choose in another program; JPG and SVG are others",
    "referral =": "a hard word in an example of how to explain one",
    "wo thirds": "a share to choose from a list, beside “Half” and “A quarter”",
    "hree quarters": "a share to choose from a list, beside “Half” and “A quarter”",
}

MOST_PASSIVES = 40
"""Not saying who does it is sometimes kind ("Nothing was done").  What only who types commands reads is not counted."""


@cache
def catalogue() -> dict[str, list[str]]:
    """Every file that says something, with all that it says: the English of the catalogue, 1 and many."""
    found = defaultdict(list)
    for message in messages(gathered()):
        forms = (message.id,) if isinstance(message.id, str) else message.id
        for name in {name for name, _ in message.locations}:
            found[name] += [re.sub(r"\{[^}]*\}", "Sam", form) for form in forms]
    return dict(found)


def found(rules: PlainWords, name: str) -> Iterator[tuple[str, Finding]]:
    for text in catalogue()[name]:
        for finding in rules.findings(text):
            if not any(allowed in text for allowed in ALLOWED):
                yield text, finding


def test_there_is_much_to_look_at() -> None:
    assert len(catalogue()) > 35
    assert sum(map(len, catalogue().values())) > 1_900


@pytest.mark.parametrize("name", sorted(catalogue()))
def test_no_hard_word_long_sentence_or_letters_are_ours(name: str, rules: PlainWords) -> None:
    told = [(f.kind.value, f.text, text) for text, f in found(rules, name) if f.kind is not Kind.PASSIVE]
    assert told == []


def test_few_of_our_sentences_do_not_say_who(rules: PlainWords) -> None:
    names = [name for name in catalogue() if not name.startswith("cochair/commands/")]
    told = {text for name in names for text, f in found(rules, name) if f.kind is Kind.PASSIVE}
    assert len(told) <= MOST_PASSIVES, "\n".join(sorted(told))


def test_every_exception_is_still_needed() -> None:
    texts = [text for texts in catalogue().values() for text in texts]
    assert [allowed for allowed in ALLOWED if not any(allowed in text for text in texts)] == []
