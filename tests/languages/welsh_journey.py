"""A short meeting in Welsh and its minutes; `test_in_welsh.py` runs it in a process that speaks Welsh."""

import re
from collections.abc import Iterator
from datetime import date, time
from html.parser import HTMLParser
from pathlib import Path

import pdfplumber
import pytest
from babel.messages.catalog import Message
from PySide6.QtCore import QStandardPaths

from catalogue import gather
from catalogue.parts import PAPERS, RUN_SCREEN
from cochair.domain.dates import date_words, read_date, time_words
from cochair.domain.language import language
from cochair.domain.sentences import names_of, one_of
from cochair.domain.words_of_amounts import BREAKS, MINUTES, PEOPLE, THINGS
from cochair.services.plain_help import PlainHelp
from cochair.services.scripts.header import read_header
from cochair.storage.store import open_store
from tests.journeys.conftest import opened  # noqa: F401  # a fixture
from tests.journeys.running import FakeClock
from tests.journeys.window import Open, Window
from ui import words_after
from ui.follow_up.screen import AfterScreen
from ui.live.screen import RunScreen
from ui.widgets.access import audit

HEADER = """Board: Bwrdd Tref y Gogledd
Meeting: Mynd o le i le; 12 November 2026; 10:00 to 11:00; Neuadd Sant Marc
Groups: Aelodau (protected); Gweithwyr
People: Priya (Aelodau, co-chair); Tomos (Gweithwyr, co-chair); Siân (Aelodau); Ann (Gweithwyr)
Agenda:
  Croeso; 5 minutes; news
  Bysiau; 25 minutes; news"""


@pytest.fixture
def window(opened: Open, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Window:  # noqa: F811
    """The Run screen before a meeting starts."""
    monkeypatch.setattr(QStandardPaths, "writableLocation", lambda _: str(tmp_path / "Documents"))
    plan = read_header(list(enumerate(HEADER.splitlines(), 1)))
    with open_store(tmp_path / "data", unlocked=True) as store:
        meeting = store.library.new_meeting(plan, plan.starts)
    window = opened(FakeClock(plan.starts))
    window.session.open_meeting(meeting)
    window.settle()
    assert isinstance(window.screen, RunScreen)
    return window


def english(*files: str) -> Iterator[tuple[str, re.Pattern[str]]]:
    """What parts of CoChair say in English, where Welsh says it otherwise, and how it looks filled in."""
    for message in gather.messages(gather.translated("cy"), *files):
        for words in sources(message):
            if words not in forms(message) and re.search(r"[A-Za-z]{2}", re.sub(r"\{\w+\}", "", words)):
                yield words, re.compile(re.sub(r"\\\{\w+\\\}", ".+", re.escape(words.replace("**", ""))))


def sources(message: Message) -> tuple[str, ...]:
    return (message.id,) if isinstance(message.id, str) else tuple(message.id)


def forms(message: Message) -> tuple[str, ...]:
    return (message.string,) if isinstance(message.string, str) else tuple(message.string)


def left_in_english(said: list[str], *files: str) -> list[str]:
    patterns = [pattern for _, pattern in english(*files)]
    return [words for words in said if any(pattern.fullmatch(words) for pattern in patterns)]


def test_a_meeting_runs_in_welsh_and_its_minutes_are_welsh(window: Window, tmp_path: Path) -> None:
    assert language() == "cy"
    assert {"Heddiw", "Ysgrifennu", "Heb ddechrau eto"} <= set(window.words())
    window.press("F5")
    window.enter("n Mae’r tegell wedi torri.")
    window.press("F5")
    assert window.shows("25 munud ar\u00a0ôl")
    window.press("Alt+3")
    assert window.shows("Mae Siân yn siarad")
    window.enter("a Ann: ffonio’r neuadd erbyn dydd Gwener")
    assert left_in_english(window.words(), *RUN_SCREEN) == []
    assert audit(window.shell) == []
    window.clock.wait(minutes=20)
    window.press("F5")
    assert isinstance(window.screen, AfterScreen)
    for key, ending in ((words_after.PAPER_KEYS[0], ".pdf"), (words_after.PAPER_KEYS[4], ".html")):
        window.press(key)
        window.until(f"{ending} yn y ffolder")
    folder = tmp_path / "Documents" / "CoChair"
    the_pdf_is_welsh(next(folder.glob("*.pdf")))
    the_page_is_welsh(next(folder.glob("*.html")).read_text(encoding="utf-8"))


def the_pdf_is_welsh(file: Path) -> None:
    with pdfplumber.open(file) as paper:
        assert paper.doc.catalog["Lang"] == b"cy"
        text = "\n".join(page.extract_text() for page in paper.pages)
        lines = text.splitlines()
        languages = re.findall(rb"/Lang \(?([\w-]+)", file.read_bytes())
    assert "Cofnodion hawdd eu deall" in lines
    assert "Dyddiad ein cyfarfod oedd dydd Iau 12 Tachwedd 2026." in " ".join(lines)
    assert "dydd Gwener 13 Tachwedd 2026" in " ".join(lines)
    assert left_in_english(lines, *PAPERS) == []
    assert set(languages) == {b"cy", b"en-GB"}, "the words of the licence stay English, and are told as English"


class Page(HTMLParser):
    """The lines of a web page, each with the language it is told in."""

    def __init__(self, content: str) -> None:
        super().__init__()
        self.language, self.lines = "", []
        self._lang = ""
        self.feed(content)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        found = dict(attrs).get("lang") or ""
        if tag == "html":
            self.language = found
        self._lang = found if tag == "p" else self._lang

    def handle_data(self, data: str) -> None:
        if data.strip():
            self.lines.append((data.strip(), self._lang))


def the_page_is_welsh(content: str) -> None:
    page = Page(content)
    assert page.language == "cy"
    told = dict(page.lines)
    assert told["License: CC\u00a0BY-SA\u00a04.0"] == "en-GB"
    assert told["Daw’r lluniau o OpenMoji."] == ""
    assert left_in_english([line for line, lang in page.lines if not lang], *PAPERS) == []


def test_english_that_is_left_is_found() -> None:
    said = ["Who was there", "Pwy oedd yno", "Ann and Sam came.", "Daeth Ann a Sam."]
    assert left_in_english(said, *PAPERS) == ["Who was there", "Ann and Sam came."]
    assert left_in_english(["Next item", "Eitem nesaf"], *RUN_SCREEN) == ["Next item"]


def test_dates_times_names_and_amounts_are_said_as_in_welsh() -> None:
    day = date(2026, 11, 12)
    assert date_words(day) == "dydd Iau 12 Tachwedd 2026"
    assert date_words(day, weekday=False, year=False) == "12 Tachwedd"
    assert [time_words(time(hour, 30)) for hour in (9, 14, 19)] == ["9:30 y bore", "2:30 y prynhawn", "7:30 yr hwyr"]
    assert time_words(time(12)) == "hanner dydd"
    assert time_words(time(10)) == "10 o’r gloch y bore"
    assert names_of(("Ann", "Siân")) == "Ann a Siân"
    assert names_of(("Siân", "Ann")) == "Siân ac Ann"
    assert names_of(("Siân", "Tomos", "Ŵan")) == "Siân, Tomos ac Ŵan"
    assert one_of(("Siân", "Ann")) == "Siân neu Ann"
    assert [MINUTES.of(n) for n in (0, 1, 2, 3, 6, 15)] == [
        f"{n} {'funud' if n == 2 else 'munud'}" for n in (0, 1, 2, 3, 6, 15)
    ]
    assert [PEOPLE.of(n) for n in (1, 2, 7)] == ["1 person", "2 berson", "7 o bobl"]
    assert [THINGS.of(n) for n in (1, 2, 3, 6, 9)] == ["1 peth", "2 beth", "3 pheth", "6 pheth", "9 peth"]
    assert BREAKS.of(0) == "0 egwyl"


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("dydd Gwener", date(2026, 11, 13)),
        ("Gwener", date(2026, 11, 13)),
        ("dydd Gwener 13 Tachwedd", date(2026, 11, 13)),
        ("13 Tachwedd 2026", date(2026, 11, 13)),
        ("yfory", date(2026, 11, 13)),
        ("Friday", date(2026, 11, 13)),
        ("13 November 2026", date(2026, 11, 13)),
        ("3 Mawrth", date(2027, 3, 3)),
        ("dydd Mawrth", date(2026, 11, 17)),
    ],
)
def test_a_day_can_be_typed_in_welsh_and_in_english(typed: str, meant: date) -> None:
    assert read_date(typed, date(2026, 11, 12)) == meant


def test_welsh_words_are_not_marked_as_hard() -> None:
    assert PlainHelp().hints("Mae’r cyngor yn comisiynu gwasanaethau, ac yn utilise hyn.") == ()
