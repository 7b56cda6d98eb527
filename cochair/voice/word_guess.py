"""Guesses when each word begins where an engine does not tell."""

import re

from cochair.services.voice_ports import Sound, WordTime

_WORD = re.compile(r"\w[\w'’-]*")
_BEAT = re.compile(r"[aeiouywâêîôûŵŷáéíóúäëïöü]+", re.IGNORECASE)
_STOP, _REST = re.compile(r"[.!?:]"), re.compile(r"[,;–—]")
BEAT, EACH, AT_STOP, AT_REST = 1.0, 0.6, 2.5, 1.5
"""How long a syllable, a word by itself, and the quiet at a full stop and at a comma are, against each other.

Measured against the times of espeak-ng: see tests/voice/test_word_guess.py."""


def with_words(text: str, sound: Sound) -> Sound:
    """Return the sound with its words: those that the engine told, or else a guess by syllables and stops."""
    return sound if sound.words else Sound(sound.samples, sound.rate, guessed(text, sound.seconds))


def guessed(text: str, seconds: float) -> tuple[WordTime, ...]:
    """Return when each word of a text begins, when the whole takes so many seconds."""
    found = list(_WORD.finditer(text))
    weights = []
    for place, word in enumerate(found):
        until = found[place + 1].start() if place + 1 < len(found) else word.end()
        after = text[word.end() : until]
        quiet = AT_STOP if _STOP.search(after) else AT_REST if _REST.search(after) else 0.0
        beats = sum(map(len, _digits(word.group()))) or len(_BEAT.findall(word.group())) or len(word.group())
        weights.append(EACH + BEAT * beats + quiet)
    whole, gone, words = sum(weights) or 1.0, 0.0, []
    for word, weight in zip(found, weights, strict=True):
        words.append(WordTime(word.start(), len(word.group()), gone / whole * seconds))
        gone += weight
    return tuple(words)


def _digits(word: str) -> list[str]:
    return re.findall(r"\d+", word)
