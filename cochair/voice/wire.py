"""How the window's process and the speaking one talk: a line of JSON, then as many bytes as it says."""

import json
from typing import IO, Any

from cochair.services.voice_ports import Sound, Voice, Wanted, WordTime

LONGEST_LINE, MOST_BYTES = 1_000_000, 200_000_000
"""More than any sentence needs; what says more is rubbish."""

Told = dict[str, Any]


class Rubbish(Exception):
    """What came is not what was agreed."""


def send(stream: IO[bytes], told: Told, body: bytes = b"") -> None:
    """Send something; raises OSError when nobody is there."""
    stream.write(json.dumps({**told, "bytes": len(body)}).encode() + b"\n" + body)
    stream.flush()


def receive(stream: IO[bytes]) -> tuple[Told, bytes] | None:
    """Wait for something; None when the other end is gone; raises Rubbish."""
    line = stream.readline(LONGEST_LINE)
    if not line:
        return None
    try:
        told = json.loads(line)
        size = told["bytes"]
    except (ValueError, TypeError, KeyError, RecursionError) as wrong:
        raise Rubbish(line[:80]) from wrong
    if not isinstance(told, dict) or not isinstance(size, int) or not 0 <= size <= MOST_BYTES:
        raise Rubbish(line[:80])
    body = stream.read(size)
    return (told, body) if len(body) == size else None


def wanted_told(wanted: Wanted) -> Told:
    """Return a sentence to say, as it is sent."""
    return {"is": "say", "text": wanted.text, "pace": wanted.pace, "voice": wanted.voice}


def told_wanted(told: Told) -> Wanted:
    """Return the sentence that was sent."""
    return Wanted(told["text"], told["pace"], told["voice"])


def sound_told(sound: Sound) -> tuple[Told, bytes]:
    """Return a sound, as it is sent."""
    return {"is": "sound", "rate": sound.rate, "words": [(w.start, w.length, w.at) for w in sound.words]}, sound.samples


def told_sound(told: Told, body: bytes) -> Sound:
    """Return the sound that was sent; raises Rubbish."""
    try:
        words = tuple(WordTime(int(start), int(length), float(at)) for start, length, at in told["words"])
        rate = int(told["rate"])
    except (ValueError, TypeError, KeyError) as wrong:
        raise Rubbish(str(told)[:80]) from wrong
    if len(body) % 2 or not 8_000 <= rate <= 192_000:
        raise Rubbish(str(told)[:80])
    return Sound(body, rate, words)


def voices_told(voices: tuple[Voice, ...]) -> Told:
    """Return voices, as they are sent."""
    return {"is": "voices", "voices": [(v.id, v.name, v.language, v.higher) for v in voices]}


def told_voices(told: Told, _body: bytes = b"") -> tuple[Voice, ...]:
    """Return the voices that were sent; raises Rubbish."""
    try:
        return tuple(Voice(str(code), str(name), str(lang), higher) for code, name, lang, higher in told["voices"])
    except (ValueError, TypeError, KeyError) as wrong:
        raise Rubbish(str(told)[:80]) from wrong
