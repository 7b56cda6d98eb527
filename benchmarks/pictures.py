"""The pictures chosen for 60 sentences that the table was not made from: how many fit, and how long one takes."""

import tomllib
from pathlib import Path
from statistics import median
from time import perf_counter

from benchmarks.row import Row
from cochair.commands.pictures import chooser
from cochair.exports.concepts import load_concepts
from cochair.resources import resource

SENTENCES = Path(__file__).parent / "data" / "picture_sentences.toml"
TIMES = 20
OFFERED = 3
FRAME = 16.0
"""Milliseconds a frame, on a screen that draws 60 of them a second."""


def accepted() -> dict[str, list[str]]:
    """Return the sentences, each with the names of the pictures that fit it."""
    table: dict[str, list[str]] = tomllib.loads(SENTENCES.read_text(encoding="utf-8"))["accepted"]
    return table


def chosen() -> dict[str, list[str]]:
    """Return the sentences, each with the names of the pictures that are offered for it, the best first."""
    names = {concept.code: concept.name for concept in load_concepts(resource("words", "pictures.toml"))}
    offered = {sentence: chooser().best(sentence, OFFERED) for sentence in accepted()}
    return {sentence: [names.get(p.code, p.alt) for p in found] for sentence, found in offered.items()}


def rows() -> list[Row]:
    """Return how many first pictures fit, how many of the best three hold one that does, and the time of a sentence."""
    fit, found = accepted(), chosen()
    first = sum(bool(names) and names[0] in fit[sentence] for sentence, names in found.items())
    three = sum(bool(set(names) & set(fit[sentence])) for sentence, names in found.items())
    return [
        Row("sentences without a fitting first picture, of 60", len(fit) - first, len(fit), "", None),
        Row("sentences without a fitting picture among the best 3", len(fit) - three, len(fit), "", None),
        Row("pictures for one sentence, against one frame", _milliseconds(), FRAME, "ms", 0.1),
    ]


def _milliseconds() -> float:
    times = []
    for sentence in list(accepted()) * TIMES:
        began = perf_counter()
        chooser().best(sentence, OFFERED)
        times.append((perf_counter() - began) * 1_000)
    return median(times)
