"""No sound is the only sign of anything: all sounds go through one place, which shows what it plays (rule B-26)."""

import re
from pathlib import Path

import pytest

from tests.test_house_rules import found, python_files, text_of

ROOT = Path(__file__).parents[1]
ONE_PLACE = "ui/sounds.py"
"""Where a meeting is made to sound."""
WITH_WORDS = {"ui/live/calls.py", "ui/comfort/calls_card.py"}
"""Who uses it: each shows the same in words, as their own tests hold."""
SOUND = re.compile(
    r"\bbeep\(|\bQSound|\bQMediaPlayer\b|\bQAudio|\bQtMultimedia\b|\bwinsound\b|\bsimpleaudio\b|\bplaysound\b|\\a['\"]"
    r"|[\"'](?:aplay|paplay|afplay|canberra-gtk-play)\b"
)
SHOWN = ROOT / "docs" / "what-everyone-sees.md"


def test_no_module_plays_a_sound_by_itself() -> None:
    elsewhere = [path for path in python_files("cochair", "ui") if str(path.relative_to(ROOT)) != ONE_PLACE]
    assert found(SOUND, elsewhere) == []


def test_whoever_sounds_is_known_to_show_it_too() -> None:
    uses = re.compile(r"^from ui\.sounds import .*\bSounds\b", re.MULTILINE)
    using = {str(path.relative_to(ROOT)) for path in python_files("ui") if uses.search(text_of(path))}
    assert using == WITH_WORDS | {"ui/running.py"}
    chimes = re.compile(r"\bvoice\.chimes\b")
    elsewhere = [path for path in python_files("ui") if str(path.relative_to(ROOT)) not in WITH_WORDS | {ONE_PLACE}]
    assert found(chimes, elsewhere) == []


@pytest.mark.parametrize(
    "line",
    ["QApplication.beep()", "QSoundEffect(self)", "import winsound", 'print("\\a")', 'run(["aplay", file])'],
)
def test_a_sound_would_be_found(line: str) -> None:
    """The check above can fail."""
    assert SOUND.search(line)


def test_each_moment_has_its_sight() -> None:
    """The page says for each moment what everyone sees, and what the co-chairs see."""
    moments = re.findall(r"^\| ([^|]+?) \| ([^|]+?) \| ([^|]+?) \|$", text_of(SHOWN), re.MULTILINE)[
        2:
    ]  # below the head
    assert len(moments) >= 10
    assert all(room.strip() and laptop.strip() for _, room, laptop in moments)
