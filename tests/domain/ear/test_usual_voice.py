"""The voice that comes with CoChair itself says what people say.

It is asked for the sounds of a text, not for what it wrote: "10:30am" must sound as "half past ten in the morning".
Where the voice is right by itself, the text is left as it is, and that is checked too.  It comes only with Linux.
"""

import ctypes
import re
from collections.abc import Callable
from functools import cache

import pytest

from cochair.domain.ear.heard import heard
from tests.domain.ear.test_heard import HOW

loader = pytest.importorskip("espeakng_loader")
_NO_PLAYING, _TEXT_IS_UTF8, _ASCII_SOUNDS = 2, 1, 0
_NO_SOUND = re.compile(r"[',_!;|:\s@#2-]")


@cache
def _ask() -> Callable[[str], str]:
    """Load the voice once; return what gives the sounds of a text, without how strong and how long they are."""
    voice = ctypes.CDLL(loader.get_library_path())
    voice.espeak_Initialize(_NO_PLAYING, 0, loader.get_data_path().encode(), 0)
    voice.espeak_SetVoiceByName(b"gmw/en")
    voice.espeak_TextToPhonemes.restype = ctypes.c_char_p

    def sounds(text: str) -> str:
        rest, found = ctypes.c_char_p(text.encode()), []
        while rest.value is not None:
            found.append(voice.espeak_TextToPhonemes(ctypes.byref(rest), _TEXT_IS_UTF8, _ASCII_SOUNDS).decode())
        return _NO_SOUND.sub("", "".join(found))

    return sounds


WRITTEN_OUT = [
    ("10:30am", "half past ten in the morning"),
    ("10.30 a.m.", "half past ten in the morning"),
    ("14:05", "five past two in the afternoon"),
    ("9am-1pm", "nine in the morning until one in the afternoon"),
    ("03/12/2026", "the third of December 2026"),
    ("3 Dec 2026", "the third of December 2026"),
    ("3-5 May", "the third to the fifth of May"),
    ("in 1998", "in nineteen ninety eight"),
    ("since 1905", "since nineteen oh five"),
    ("the 1990s", "the nineteen nineties"),
    ("2026/27", "2026 to twenty seven"),
    ("£25.50", "twenty five pounds fifty"),
    ("£2.5m", "two point five million pounds"),
    ("50p", "fifty pence"),
    ("5-10 minutes", "five to ten minutes"),
    ("1/2 of us", "a half of us"),
    ("2½ hours", "two and a half hours"),
    ("07700 900123", "oh seven seven oh oh, nine oh oh, one two three"),
    ("Call 111", "call one one one"),
    ("BS1 4ST", "bee ess one, four ess tee"),
    ("20 mph", "twenty miles an hour"),
    ("1 hr", "one hour"),
    ("w/c Monday", "week starting Monday"),
    ("Mill St.", "Mill Street"),
    ("No. 5", "number five"),
    ("and/or", "and or"),
    ("4x4", "four by four"),
    ("v2", "version two"),
    ("#3", "number three"),
    ("ICP", "eye see pea"),
    ("AHP", "eigh aitch pea"),
    ("GPs", "gee peas"),
    ("World War II", "world war two"),
    ("Option A is", "option eigh is"),
    ("😀 Hello", "hello"),
    ("→ next", "next"),
    ("✔ done", "done"),
    ("Siân", "sharn"),
]

RIGHT_BY_ITSELF = [
    ("50%", "fifty per cent"),
    ("1,200", "one thousand, two hundred"),
    ("1,000,000", "one million"),
    ("3.5", "three point five"),
    ("21st", "twenty first"),
    ("the 27 bus", "the twenty seven bus"),
    ("Room 2B", "room two bee"),
    ("A4", "eigh four"),
    ("NHS", "en aitch ess"),
    ("STOP", "stop"),
]


@pytest.mark.parametrize(("shown", "said"), WRITTEN_OUT, ids=[shown for shown, _ in WRITTEN_OUT])
def test_what_it_would_say_wrong_it_is_told_how_to_say(shown: str, said: str) -> None:
    sounds = _ask()
    assert sounds(heard(shown, HOW).text) == sounds(said)
    assert sounds(shown) != sounds(said)


@pytest.mark.parametrize(("shown", "said"), RIGHT_BY_ITSELF, ids=[shown for shown, _ in RIGHT_BY_ITSELF])
def test_what_it_says_right_is_left_as_it_is(shown: str, said: str) -> None:
    assert heard(shown, HOW).text == shown
    assert _ask()(shown) == _ask()(said)
