"""Makes sentences for the ear out of what is shown."""

from dataclasses import replace

from cochair.domain.ear.heard import heard
from cochair.domain.ear.how import EarWords
from cochair.domain.ear.pieces import sentences
from cochair.services.voice_ports import AFTER_SENTENCE, Said


def said(shown: str, how: EarWords, after: float = AFTER_SENTENCE, *, english: bool = True) -> tuple[Said, ...]:
    """Return what is heard of a text that is shown; `after` are the seconds of quiet after its last sentence."""
    texts = (heard(shown[start:end], how, english=english).text for start, end in sentences(shown))
    told = [Said(text) for text in texts if text.strip()]
    return (*told[:-1], *(replace(last, quiet=after) for last in told[-1:]))
