"""Minutes as a recording: the same words in the same order, chapters in their places, nothing left of half of one."""

import wave
from pathlib import Path

import pytest

from cochair.commands.papers import chooser, minutes_of
from cochair.commands.recording import write_recording
from cochair.domain.document import Document
from cochair.domain.ear.how import EarWords
from cochair.exports.audio import Chapter, Speech, chapters, parts_file, write_audio
from cochair.exports.saving import ExportFailed
from cochair.exports.text import as_text
from cochair.services.voice_ports import (
    AFTER_HEADING,
    USUAL_PACE,
    Sound,
    Voice,
    VoiceFailed,
    Wanted,
)
from tests.exports.sample_document import EMPTY, MINUTES
from tests.exports.test_whole_minutes import live

PLAIN = Speech("", USUAL_PACE, EarWords())
RATE = 8_000


class Speaks:
    """Says everything in a tenth of a second a word, and remembers it."""

    def __init__(self, breaks_at: int = -1) -> None:
        self.asked: list[Wanted] = []
        self._breaks_at = breaks_at

    def render(self, wanted: Wanted) -> Sound:
        if len(self.asked) == self._breaks_at:
            raise VoiceFailed("It does not work.")
        self.asked.append(wanted)
        return Sound(b"\1\0" * (RATE // 10 * len(wanted.text.split())), RATE)

    def voices(self) -> tuple[Voice, ...]:
        return ()

    def close(self) -> None:
        return


@pytest.fixture(scope="module")
def practice() -> Document:
    return minutes_of(live("practice").meeting)


def test_what_is_heard_is_what_is_written(practice: Document) -> None:
    heard = " ".join(each.text for chapter in chapters(practice, EarWords()) for each in chapter.told)
    written = as_text(practice)
    for words in ("Fern Lane is flat", "We need garden tools with short handles", "Rosa"):
        assert words in heard and words in written
    assert len(heard.split()) == pytest.approx(len(written.split()), rel=0.1)


def test_each_heading_begins_a_chapter_and_has_time_after_it(practice: Document) -> None:
    found = chapters(practice, EarWords())
    titles = [chapter.title for chapter in found]
    assert titles[0] == "The doctors and the garden"
    assert "1. Welcome" in titles and "4. The garden" in titles
    assert all(chapter.told[0].quiet == AFTER_HEADING for chapter in found[1:] if chapter.told)


def test_a_paper_that_is_not_checked_says_so_first(practice: Document) -> None:
    first = " ".join(each.text for each in chapters(practice, EarWords(), "Some people are not named.")[0].told)
    assert "Not checked yet" in first and first.endswith("Some people are not named.")


def test_names_are_said_as_people_say_them(practice: Document) -> None:
    how = EarWords(names={"Kasia": "Kasha"})
    heard = " ".join(each.text for chapter in chapters(practice, how) for each in chapter.told)
    assert "Kasha said" in heard and "Kasia" not in heard


def test_the_list_tells_when_each_chapter_begins(practice: Document, tmp_path: Path) -> None:
    file, found = tmp_path / "minutes.wav", chapters(practice, EarWords())
    assert write_audio(practice, file, Speaks(), PLAIN)
    with wave.open(str(file)) as opened:
        assert (opened.getnchannels(), opened.getsampwidth(), opened.getframerate()) == (1, 2, RATE)
        assert opened.getnframes() / RATE == pytest.approx(_seconds(found))
    listed = [line.split(" ", 1) for line in parts_file(file).read_text("utf-8").splitlines()]
    begins = [int(_seconds(found[:place])) for place in range(len(found))]
    assert listed == [[f"{at // 60}:{at % 60:02}", found[place].title] for place, at in enumerate(begins)]


def _seconds(found: tuple[Chapter, ...]) -> float:
    """Return how long chapters sound when a word takes a tenth of a second."""
    return sum(len(each.text.split()) / 10 + each.quiet for chapter in found for each in chapter.told)


def test_progress_is_told_and_a_no_leaves_no_file(practice: Document, tmp_path: Path) -> None:
    file, told = tmp_path / "minutes.wav", list[tuple[int, int]]()

    def tell(done: int, count: int) -> bool:
        told.append((done, count))
        return done < 5

    assert not write_audio(practice, file, Speaks(), PLAIN, tell=tell)
    assert [done for done, _ in told] == [0, 1, 2, 3, 4, 5]
    assert len({count for _, count in told}) == 1
    assert list(tmp_path.iterdir()) == []


def test_a_voice_that_fails_says_so_and_the_old_file_stays(practice: Document, tmp_path: Path) -> None:
    file = tmp_path / "minutes.wav"
    file.write_bytes(b"old")
    with pytest.raises(ExportFailed, match="another kind of paper"):
        write_audio(practice, file, Speaks(breaks_at=3), PLAIN)
    assert file.read_bytes() == b"old" and list(tmp_path.iterdir()) == [file]


def test_a_folder_that_is_gone_is_told(practice: Document, tmp_path: Path) -> None:
    with pytest.raises(ExportFailed, match="not there"):
        write_audio(practice, tmp_path / "gone" / "minutes.wav", Speaks(), PLAIN)


def test_every_kind_of_block_is_heard(tmp_path: Path) -> None:
    heard = " ".join(each.text for chapter in chapters(MINUTES, EarWords()) for each in chapter.told)
    assert "**" not in heard and "____" not in heard
    assert write_audio(MINUTES, tmp_path / "x.wav", Speaks(), PLAIN)


def test_a_paper_with_nothing_in_it_still_says_what_it_is(tmp_path: Path) -> None:
    assert write_audio(EMPTY, tmp_path / "x.wav", Speaks(), PLAIN)
    assert chapters(EMPTY, EarWords())[0].told[0].text == "Getting around"


def test_a_recording_of_the_practice_meeting_is_as_long_as_its_words(tmp_path: Path) -> None:
    """Real speech: what the engine says each sentence takes, and the quiet between them, is the whole file."""
    from cochair.voice.opening import open_renderer

    m = live("practice").meeting
    document, file = minutes_of(m, pictures=chooser()), tmp_path / "minutes.wav"
    count = [0]

    def tell(done: int, _count: int) -> bool:
        count[0] = done
        return True

    assert write_recording(document, m, file, tell)
    renderer, wanted = open_renderer(), 0.0
    told = [each for chapter in chapters(document, EarWords()) for each in chapter.told]
    for each in told:
        wanted += renderer.render(Wanted(each.text)).seconds + each.quiet
    renderer.close()
    with wave.open(str(file)) as opened:
        seconds = opened.getnframes() / opened.getframerate()
    assert count[0] >= len(told)
    assert seconds == pytest.approx(wanted, rel=0.1)
    words = sum(len(each.text.split()) for each in told)
    assert seconds == pytest.approx(words / USUAL_PACE * 60, rel=0.25), "D-11: the length of its words, or so."
