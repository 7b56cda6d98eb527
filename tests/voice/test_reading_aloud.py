"""Reading goes from sentence to sentence, obeys at once, and always knows where it is."""

import pytest

from cochair.services.voice_ports import FASTEST, SLOWEST, USUAL_PACE, Said, State, Wanted
from cochair.voice.player import Player
from cochair.voice.reading_aloud import RESTS_AFTER, ReadingAloud
from tests.voice.sounds import AtOnce, Clock, no_device, sound_of

TEXT = (Said("one two three"), Said("four five", 1.5), Said("six"))


class Reads:
    """A reading on a computer that makes no sound, where time is the test's."""

    def __init__(self) -> None:
        self.clock, self.ahead = Clock(), AtOnce()
        self.player = Player(no_device, self.clock)
        self.reading = ReadingAloud(self.ahead, self.player, self.clock)  # type: ignore[arg-type]
        self.wait(0)

    def wait(self, seconds: float) -> None:
        for thread in self.player._outlet._threads:
            thread.join()
        for _step in range(round(seconds / 0.05)):
            self.reading.step()
            self.clock.now += 0.05
        self.reading.step()

    @property
    def word(self) -> str:
        place = self.reading.place
        if place.word is None:
            return ""
        start, length = place.word
        return TEXT[place.sentence].text[start : start + length]


@pytest.fixture
def reads() -> Reads:
    return Reads()


def test_it_says_each_word_in_its_time_and_ends(reads: Reads) -> None:
    reads.reading.read(TEXT)
    heard = []
    while reads.reading.place.state is not State.STILL:
        reads.wait(0.05)
        place = reads.reading.place
        if not heard or heard[-1] != (place.sentence, reads.word):
            heard.append((place.sentence, reads.word))
    words = [(0, "one"), (0, "two"), (0, "three"), (1, "four"), (1, "five"), (2, "six")]
    assert [each for each in heard if each[1]] == words
    assert 5.65 <= reads.clock.now - 100 <= 6.1, "6 words of 0.5 s, and 0.6 + 1.5 + 0.6 s of quiet."


def test_one_sentence_ahead_is_made_and_no_more(reads: Reads) -> None:
    reads.reading.read(TEXT)
    assert [wanted.text for wanted in reads.ahead.wanted[-1]] == ["one two three", "four five"]
    reads.reading.next()
    reads.reading.next()
    assert [wanted.text for wanted in reads.ahead.wanted[-1]] == ["six"]


def test_a_pause_stays_in_the_word(reads: Reads) -> None:
    reads.reading.read(TEXT)
    reads.wait(0.7)
    reads.reading.pause()
    reads.wait(20)
    assert reads.reading.place.state is State.PAUSED and reads.word == "two"
    reads.reading.resume()
    reads.wait(0.4)
    assert reads.reading.place.state is State.SPEAKING and reads.word == "three"


@pytest.mark.parametrize(("act", "place"), [("again", 1), ("back", 0), ("next", 2)])
@pytest.mark.parametrize("paused", [False, True])
def test_it_goes_to_another_sentence(reads: Reads, act: str, place: int, paused: bool) -> None:
    reads.reading.read(TEXT, start=1)
    reads.wait(0.7)
    if paused:
        reads.reading.pause()
    getattr(reads.reading, act)()
    assert reads.reading.place.sentence == place
    assert reads.reading.place.state is (State.PAUSED if paused else State.SPEAKING)
    reads.reading.resume()
    reads.wait(0.1)
    assert reads.word == TEXT[place].text.split()[0]


def test_before_the_first_is_the_first_and_after_the_last_it_is_done(reads: Reads) -> None:
    reads.reading.read(TEXT)
    reads.reading.back()
    assert reads.reading.place.sentence == 0
    for _sentence in TEXT:
        reads.reading.next()
    assert reads.reading.place.state is State.STILL
    for act in (reads.reading.next, reads.reading.back, reads.reading.again, reads.reading.pause, reads.reading.resume):
        act()
        assert reads.reading.place.state is State.STILL


def test_stop_forgets_everything(reads: Reads) -> None:
    reads.reading.read(TEXT)
    reads.wait(0.7)
    reads.reading.stop()
    assert reads.reading.place.state is State.STILL and reads.reading.place.word is None
    assert reads.ahead.wanted[-1] == ()
    reads.wait(1)
    assert reads.reading.place.state is State.STILL


def test_another_pace_begins_the_sentence_again_at_it(reads: Reads) -> None:
    reads.reading.read(TEXT)
    reads.wait(0.7)
    reads.reading.set_pace(100)
    assert reads.ahead.wanted[-1][0] == Wanted("one two three", 100)
    reads.wait(0.1)
    assert reads.word == "one"
    reads.reading.pause()
    reads.reading.set_pace(110)
    assert reads.reading.place.state is State.PAUSED
    reads.reading.resume()
    reads.wait(0.1)
    assert reads.word == "one" and reads.ahead.wanted[-1][0].pace == 110


@pytest.mark.parametrize(("wish", "kept"), [(10, SLOWEST), (1_000, FASTEST), (USUAL_PACE, USUAL_PACE)])
def test_the_pace_stays_within_what_can_be_followed(reads: Reads, wish: int, kept: int) -> None:
    reads.reading.set_pace(wish)
    reads.reading.read(TEXT)
    assert reads.ahead.wanted[-1][0].pace == kept


def test_another_voice_begins_the_sentence_again_in_it(reads: Reads) -> None:
    reads.reading.read(TEXT)
    reads.wait(0.7)
    reads.reading.set_voice("cel/cy")
    assert reads.ahead.wanted[-1][0] == Wanted("one two three", voice="cel/cy")


def test_a_sentence_that_is_not_made_yet_is_waited_for(reads: Reads) -> None:
    reads.ahead.late.add("four five")
    reads.reading.read(TEXT)
    reads.wait(5)
    assert reads.reading.place.state is State.FETCHING and reads.reading.place.sentence == 1
    reads.reading.pause()
    reads.reading.resume()
    reads.ahead.late.clear()
    reads.wait(0.1)
    assert reads.word == "four"


def test_when_the_voice_fails_it_says_so_in_words_and_can_try_again(reads: Reads) -> None:
    reads.ahead.broken.add("four five")
    reads.reading.read(TEXT)
    reads.wait(5)
    place = reads.reading.place
    assert (place.state, place.sentence, place.trouble) == (State.FAILED, 1, "It does not work.")
    reads.ahead.broken.clear()
    reads.reading.again()
    reads.wait(0.1)
    assert reads.word == "four" and reads.reading.place.trouble == ""


def test_nothing_to_read_is_still(reads: Reads) -> None:
    reads.reading.read(())
    assert reads.reading.place.state is State.STILL


def test_a_gentle_sound_waits_for_nobody_but_a_reader(reads: Reads) -> None:
    reads.reading.play(sound_of("ding"))
    assert not reads.player.done
    reads.wait(1)
    assert reads.player.done
    reads.reading.read(TEXT)
    reads.reading.play(sound_of("ding"))
    reads.wait(0.1)
    assert reads.word == "one"


def test_the_device_rests_when_nothing_was_heard_for_a_while(reads: Reads, monkeypatch: pytest.MonkeyPatch) -> None:
    let_go = []
    monkeypatch.setattr(reads.player, "rest", lambda: let_go.append(reads.clock.now))
    reads.reading.read(TEXT)
    reads.wait(3)
    reads.reading.stop()
    reads.wait(RESTS_AFTER - 1)
    assert let_go == []
    reads.wait(60)
    assert len(let_go) == 1


def test_without_a_choice_it_speaks_in_the_voice_of_the_language(reads: Reads) -> None:
    welsh = ReadingAloud(reads.ahead, reads.player, reads.clock, "cel/cy")  # type: ignore[arg-type]
    welsh.read(TEXT)
    assert reads.ahead.wanted[-1][0].voice == "cel/cy"
    welsh.set_voice("gmw/en")
    assert reads.ahead.wanted[-1][0].voice == "gmw/en"


def test_a_paper_of_200_pages_begins_at_once_and_keeps_two_sentences(reads: Reads) -> None:
    paper = tuple(Said(f"This is sentence {number}.") for number in range(200 * 30))
    reads.reading.read(paper, start=5_900)
    reads.wait(0.1)
    assert reads.reading.place.state is State.SPEAKING and len(reads.ahead.wanted[-1]) == 2
    reads.wait(100 * (4 * 0.5 + 0.7))
    assert reads.reading.place.state is State.STILL
    assert max(map(len, reads.ahead.wanted)) == 2
