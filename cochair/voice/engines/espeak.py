"""Speaks with espeak-ng on Linux, through the driver of pyttsx3 2.99.

The queue of that driver loses sentences and the times of words, so sentences go straight to the library and the sound
is taken from its own call. This is why the release of pyttsx3 is pinned.
"""

import ctypes
import os
import threading
from typing import Any

import espeakng_loader

from cochair.services.voice_ports import Sound, Voice, Wanted, WordTime

os.environ["ESPEAK_DATA_PATH"] = espeakng_loader.get_data_path()
ctypes.CDLL(espeakng_loader.get_library_path(), mode=ctypes.RTLD_GLOBAL)  # pyttsx3 finds it under its own name then

import pyttsx3  # noqa: E402  # the library must be there first
from pyttsx3.drivers import _espeak as library  # noqa: E402

RATE = 22_050
LONGEST_WAIT = 60
"""Seconds after which a sentence is given up; who asked has given up long before."""
USUAL = "gmw/en"
HIGHER = "+f2"
"""The variant of espeak-ng that makes a voice higher."""
OFFERED = ("gmw/en", "gmw/en-gb-x-rp", "gmw/en-gb-scotland", "gmw/en-gb-x-gbclan", "gmw/en-gb-x-gbcwmd", "cel/cy")


class Espeak:
    """Speaks British English and Welsh, lower and higher."""

    def __init__(self) -> None:
        self._driver: Any = pyttsx3.init("espeak").proxy._driver
        self._samples, self._words = bytearray(), list[WordTime]()
        self._text, self._done = "", threading.Event()
        library.SetSynthCallback(self._take)

    def voices(self) -> tuple[Voice, ...]:
        """Return the offered voices that are there, each lower and higher."""
        there = {voice.id: voice for voice in self._driver.getProperty("voices")}
        return tuple(
            Voice(f"{code}{HIGHER if higher else ''}", there[code].name, there[code].languages[0], higher)
            for code in OFFERED
            if code in there
            for higher in (False, True)
        )

    def render(self, wanted: Wanted) -> Sound:
        """Return a sentence as sound, with the times of its words as the library gives them."""
        self._text = wanted.text.replace("\0", " ")
        if not self._text.strip():
            return Sound(b"", RATE)  # the library never ends with nothing
        if library.SetVoiceByName((wanted.voice or USUAL).encode()):
            library.SetVoiceByName(USUAL.encode())
        self._driver.setProperty("rate", wanted.pace)
        self._samples.clear()
        self._words.clear()
        self._done.clear()
        library.Synth(self._text, flags=library.CHARS_UTF8)
        if not self._done.wait(LONGEST_WAIT):
            raise TimeoutError(self._text)
        words = (word for word in self._words if word.start + word.length <= len(wanted.text))
        return Sound(bytes(self._samples), RATE, tuple(words))

    def _take(self, wave: Any, count: int, events: Any) -> int:
        if count > 0:
            self._samples += ctypes.string_at(wave, count * 2)
        place = 0
        while events[place].type != library.EVENT_LIST_TERMINATED:
            event = events[place]
            if event.type == library.EVENT_WORD and event.length > 0:
                self._words.append(WordTime(event.text_position - 1, event.length, event.audio_position / 1000))
            if event.type == library.EVENT_MSG_TERMINATED:
                self._done.set()
            place += 1
        return 0
