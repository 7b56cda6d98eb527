"""The audit finds each thing that would shut people out, and finds nothing where all is well."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QWidget
from pytest import MonkeyPatch

from ui.widgets import access
from ui.widgets.access import announce, audit, clipped
from ui.widgets.big_button import BigButton
from ui.widgets.ground import Ground
from ui.widgets.painted_label import PaintedLabel
from ui.widgets.wrap_label import WrapLabel

Page = Callable[..., Ground]


def test_a_good_page_has_nothing_to_say(page: Page) -> None:
    assert audit(page(WrapLabel("Buses"), BigButton("Next item", "next"))) == []


def test_a_control_with_no_name_is_found(page: Page) -> None:
    assert audit(page(BigButton("", "minus"))) == ["BigButton “” has no spoken name."]


def test_a_name_without_the_visible_words_is_found(page: Page) -> None:
    assert audit(page(BigButton("Next item", name="Go on"))) == [
        "BigButton “Next item” is spoken as “Go on”, without its words."
    ]


def test_a_small_target_is_found(page: Page) -> None:
    button = BigButton("Go")
    button.setFixedSize(90, 30)
    found = audit(page(button))
    assert "BigButton “Go” is 90 x 30, less than 44." in found


def test_in_the_live_bar_targets_are_larger(page: Page) -> None:
    button, live = BigButton("Pause"), BigButton("Pause", live=True)
    ground = page(button, live)
    assert audit(ground) == []
    ground.setProperty("liveBar", True)
    (found,) = audit(ground)
    assert found.endswith("less than 60.")


def test_cut_words_are_found(page: Page) -> None:
    label, words = QLabel("Nine minutes left"), WrapLabel("A long sentence that needs more than one line here.")
    line = QLineEdit()
    label.setFixedWidth(40)
    words.setFixedSize(120, 20)
    line.setPlaceholderText("What did people say or agree?")
    line.setFixedSize(100, 50)
    assert len(clipped(page(label, words, line))) == 3


def test_what_lies_outside_the_window_is_found(page: Page) -> None:
    ground = page(WrapLabel("In"))
    lost = BigButton("Out", parent=ground)
    lost.setGeometry(760, 10, 90, 60)
    lost.show()
    assert audit(ground) == ["BigButton “Out” reaches outside what it lies in: (760, 10, 90, 60) in (0, 0, 800, 600)."]


def test_what_is_cut_by_a_box_inside_the_window_is_found(page: Page) -> None:
    box = Ground("card")
    box.setFixedSize(200, 50)
    button = BigButton("Cut", parent=box)
    button.setGeometry(20, 10, 90, 60)
    assert len(audit(page(box))) == 1


def test_targets_that_overlap_are_found(page: Page) -> None:
    ground = page(QWidget())
    for left in (100, 140):
        button = BigButton("Here", parent=ground)
        button.setGeometry(left, 300, 90, 60)
        button.show()
    assert audit(ground) == ["BigButton “Here” and BigButton “Here” overlap."]


def test_what_tab_misses_is_found(page: Page) -> None:
    button = BigButton("Only by mouse")
    button.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
    assert audit(page(button)) == ["BigButton “Only by mouse” can not be reached with Tab."]


def test_what_is_hidden_or_resting_is_not_asked_for_a_name(page: Page) -> None:
    hidden, resting = BigButton("", "minus"), BigButton("", "plus")
    resting.setEnabled(False)
    ground = page(hidden, resting)
    hidden.hide()
    assert audit(ground) == []


def test_an_edge_that_can_not_be_tapped_is_found(page: Page) -> None:
    class Narrow(QPushButton):
        def hitButton(self, _place: object) -> bool:
            return False

    button = Narrow("Tap me")
    button.setFixedSize(120, 60)
    assert audit(page(button)) == ["Narrow “Tap me” can not be tapped at its edge."]


def test_what_is_told_at_one_moment_is_sent_as_one_to_the_screen_reader(
    page: Page, qapp: QApplication, monkeypatch: MonkeyPatch
) -> None:
    assert qapp is not None
    sent: list[tuple[str, str]] = []

    class Told:
        @staticmethod
        def updateAccessibility(event: object) -> None:
            sent.append((event.message(), event.politeness().name))  # type: ignore[attr-defined]  # an announcement

        AnnouncementPoliteness = access.QAccessible.AnnouncementPoliteness

    monkeypatch.setattr(access, "QAccessible", Told)
    ground = page(WrapLabel("Buses"))
    announce(ground, "Two minutes left.")
    qapp.processEvents()
    announce(ground, "Stop, please.", assertive=True)
    qapp.processEvents()
    assert sent == [("Two minutes left.", "Polite"), ("Stop, please.", "Assertive")]
    sent.clear()
    for sentence, now in (("Sam speaks.", False), ("Not done.", True), ("Sam speaks.", False), ("", False)):
        announce(ground, sentence, assertive=now)
    qapp.processEvents()
    assert sent == [("Sam speaks. Not done.", "Assertive")]


def test_a_painted_label_without_a_drawing_is_refused_where_it_is_written() -> None:
    with pytest.raises(TypeError, match="Empty"):
        type("Empty", (PaintedLabel,), {})
