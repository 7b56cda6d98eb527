"""Loads the tables of plain words that come with CoChair."""

import tomllib
from collections.abc import Iterable
from functools import cache
from typing import Any

from cochair.domain.language import is_english
from cochair.domain.plain_words.engine import PlainWords, Unread
from cochair.domain.plain_words.forms import Verbs
from cochair.domain.plain_words.tables import (
    Cuts,
    Letters,
    NegativeWords,
    PassiveWords,
    PhraseRows,
    WordTable,
)
from cochair.domain.plain_words.uncommon import Frequency
from cochair.resources import resource
from cochair.services.common_words import word_frequency


def plain_words(names: Iterable[str] = (), frequency: Frequency | None = None) -> PlainWords:
    """Return the rules with our own tables; `names` are left alone."""
    rules = _rules() if frequency is None else PlainWords(word_table(), frequency)
    return rules.knowing(names)


def plain_words_in_use(names: Iterable[str] = ()) -> PlainWords:
    """Return the rules for what people write in CoChair; the tables know only English, and mark no other language."""
    return plain_words(names) if is_english() else Unread(word_table(), word_frequency())


@cache
def _rules() -> PlainWords:
    return PlainWords(word_table(), word_frequency())


@cache
def word_table() -> WordTable:
    """Return the tables, read once."""
    grammar, letters = _file("grammar"), _file("acronyms")
    return WordTable(
        hard=_phrases("hard"),
        idioms=_phrases("idioms"),
        gentle=_phrases("gentle"),
        letters=Letters(
            known=_known(letters["known"]),
            familiar=frozenset(letters["familiar"]),
            shouted=frozenset(letters["shouted"]),
            done_by_people=frozenset(letters["done_by_people"]),
        ),
        passive=_passive(grammar),
        negatives=_negatives(grammar),
        verb_forms=grammar["verb_forms"],
        verb_after=frozenset(grammar["verbs"]["after"]),
        given_after=frozenset(grammar["verbs"]["given_after"]),
        many_before=frozenset(grammar["names_of_many"]["before"]),
        short_forms=frozenset(grammar["sentences"]["short"]),
        signs=grammar["signs"],
        figures=grammar["figures"],
        cuts=Cuts(frozenset(grammar["sentences"]["cuts"]), frozenset(grammar["sentences"]["weak_cuts"])),
    )


@cache
def title_words() -> tuple[tuple[str, str], ...]:
    """Return hard words of titles with whole plain titles, the longest first."""
    return tuple((hard, plain) for hard, plain in sorted(_file("hard")["titles"], key=lambda row: -len(row[0])))


@cache
def emoji_names() -> dict[str, str]:
    """Return what small pictures that people type are called, and under "" what any other is called."""
    ours, rows = _file("pictures"), _file("emoji")
    codes = {row["code"]: row["alt"] for row in ours.values() if not row["code"].startswith("E")}
    shown = {_letters_of(code): alt[0].lower() + alt[1:] for code, alt in codes.items()}
    return {**shown, **rows["called"], "": rows["unknown"]}


def _letters_of(code: str) -> str:
    """Return a picture as it is typed, by its code in OpenMoji."""
    return "".join(chr(int(part, 16)) for part in code.split("-")).replace("\ufe0f", "")


def _known(rows: list[list[str]]) -> dict[str, tuple[str, str, str]]:
    """Return known letters also in capitals only, as some people write them."""
    known = {row[0]: (row[1], row[2], row[3] if len(row) > 3 else "") for row in rows}
    return {letters.upper(): meaning for letters, meaning in known.items() if len(letters) > 2} | known


def _passive(grammar: dict[str, Any]) -> PassiveWords:
    given = Verbs(grammar["verb_forms"]).given()
    return PassiveWords(given=given, **{name: frozenset(words) for name, words in grammar["passive"].items()})


def _negatives(grammar: dict[str, Any]) -> NegativeWords:
    rows = grammar["negatives"]
    return NegativeWords(
        first=frozenset(rows["first"]),
        second=dict(rows["second"]),
        far=frozenset(rows["far"]),
        stops=frozenset(rows["stops"]),
        shorts=grammar["short_negatives"],
    )


def _phrases(name: str) -> PhraseRows:
    rows = _file(name)
    return PhraseRows(*(tuple(map(tuple, rows.get(part, ()))) for part in ("verbs", "nouns", "words")))


@cache
def _file(name: str) -> dict[str, Any]:
    return tomllib.loads(resource("words", f"{name}.toml").read_text(encoding="utf-8"))
