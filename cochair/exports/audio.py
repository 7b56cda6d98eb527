"""Writes a Document as sound, with a list of where each part begins beside it."""

import wave
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from cochair.domain.document import Document
from cochair.domain.ear.how import EarWords
from cochair.domain.language import ENGLISH
from cochair.exports import words
from cochair.exports.contents import Blanks, Line, Part, Title, parts
from cochair.exports.line_words import line_words
from cochair.exports.saving import ExportFailed, save, saved_stream
from cochair.exports.sentences import plain
from cochair.services.said import said
from cochair.services.voice_ports import AFTER_HEADING, AFTER_IDEA, AFTER_SENTENCE, Renderer, Said, VoiceFailed, Wanted

SAMPLE = 2
"""Bytes."""
FIRST_RATE = 22_050
"""Samples a second, until the first sound tells its own."""
Tell = Callable[[int, int], bool]
"""Is told how many sentences are done, and of how many; answers False when nobody wants the rest."""


@dataclass(frozen=True, slots=True)
class Chapter:
    """What stands under one heading."""

    title: str
    told: tuple[Said, ...]


@dataclass(frozen=True, slots=True)
class Speech:
    """How a recording is spoken: in which voice, at what pace in words a minute, and how a board says its words."""

    voice: str
    pace: int
    how: EarWords


def chapters(document: Document, how: EarWords, first: str = "") -> tuple[Chapter, ...]:
    """Return what is heard of a paper, in its own order and words; `first` is said after its title."""
    english = document.language == ENGLISH
    found: list[Chapter] = []
    for part in parts(document, with_pictures=False):
        lines = tuple(_lines(part))
        told = tuple(each for line, after in lines for each in said(line_words(line), how, after, english=english))
        titles = [line.text for line, _ in lines if isinstance(line, Title)]
        if titles or not found:
            found.append(Chapter(plain((titles or [document.title])[0]), told))
        else:
            found[-1] = Chapter(found[-1].title, (*found[-1].told, *told))
    opening = (words.state(document), first)
    more = (each for sentence in opening for each in said(sentence, how, AFTER_IDEA, english=english))
    return (Chapter(found[0].title, (*found[0].told, *more)), *found[1:])


def write_audio(
    document: Document, file: Path, renderer: Renderer, speech: Speech, first: str = "", tell: Tell = lambda *_: True
) -> bool:
    """Save the paper as a WAV, and beside it a text that says where each chapter begins.

    False when `tell` answered so: then no file is left. Raises ExportFailed when it can not be saved or there is no
    voice.
    """
    told = chapters(document, speech.how, first)
    try:
        with saved_stream(file) as stream, wave.open(stream, "wb") as out:
            out.setparams((1, SAMPLE, FIRST_RATE, 0, "NONE", ""))
            begins = tuple(_write(told, out, renderer, speech, tell))
    except _NotWanted:
        return False
    except VoiceFailed as failed:
        raise ExportFailed(words.NO_VOICE) from failed
    save(parts_file(file), "".join(f"{_clock(at)} {title}\n" for at, title in begins).encode())
    return True


def parts_file(file: Path) -> Path:
    """Return where the list of what begins when in a recording is."""
    return file.with_name(f"{file.stem}-{words.PARTS}.txt")


class _NotWanted(Exception):
    """Nobody wants the rest."""


def _write(
    told: tuple[Chapter, ...], out: wave.Wave_write, renderer: Renderer, speech: Speech, tell: Tell
) -> Iterator[tuple[float, str]]:
    """Speak everything, and yield when each chapter begins, in seconds."""
    count, done, seconds = sum(len(chapter.told) for chapter in told), 0, 0.0
    for chapter in told:
        yield seconds, chapter.title
        for each in chapter.told:
            if not tell(done, count):
                raise _NotWanted
            sound = renderer.render(Wanted(each.text, speech.pace, speech.voice))
            if done == 0:
                out.setframerate(sound.rate)
            out.writeframes(sound.samples + bytes(SAMPLE * round(each.quiet * sound.rate)))
            seconds += sound.seconds + each.quiet
            done += 1
    tell(done, count)


def _clock(seconds: float) -> str:
    return f"{int(seconds) // 60}:{int(seconds) % 60:02}"


def _lines(part: Part) -> Iterator[tuple[Line, float]]:
    """Yield what is heard of a part, with the seconds of quiet after it: more after a heading and after an idea."""
    heard = [line for line in part.lines if not isinstance(line, Blanks)]
    for place, line in enumerate(heard):
        last = AFTER_IDEA if place == len(heard) - 1 else AFTER_SENTENCE
        yield line, AFTER_HEADING if isinstance(line, Title) else last
