"""A language is chosen under Comfort, by keys, and comes with the next start."""

from pathlib import Path

import pytest

from cochair.services.ports import StoreFailed
from cochair.storage.language_file import kept_language
from tests.journeys.window import Open, Window
from ui import language
from ui.comfort.screen import ComfortScreen
from ui.widgets.access import audit

NEXT = "CoChair speaks Cymraeg when you open it again."


@pytest.fixture
def comfort(opened: Open, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Window:
    monkeypatch.setattr(language, "_folder", [tmp_path / "data"])
    window = opened()
    window.press("Alt+C")
    assert isinstance(window.screen, ComfortScreen)
    return window


def test_welsh_is_kept_for_the_next_start_and_english_again(comfort: Window, tmp_path: Path) -> None:
    assert not comfort.shows(NEXT)
    comfort.tab_to("English")
    comfort.press("Right")
    assert comfort.focus() == "Cymraeg"
    assert comfort.shows(NEXT)
    assert kept_language(tmp_path / "data") == "cy"
    assert audit(comfort.shell) == []
    comfort.press("Left")
    assert comfort.focus() == "English"
    assert not comfort.shows(NEXT)
    assert kept_language(tmp_path / "data") == "en-GB"


def test_a_language_that_can_not_be_kept_is_told_in_one_sentence(
    comfort: Window, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_folder: Path, _code: str) -> None:
        raise StoreFailed("The disk is full.")

    monkeypatch.setattr(language, "keep_language", full)
    comfort.tab_to("English")
    comfort.press("Right")
    assert comfort.shows("The disk is full.")
    assert language.for_next_start() == language.in_use()
