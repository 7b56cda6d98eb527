"""The pale hint in a place to type grows with the text, as what is typed does."""

import pytest
from PySide6.QtWidgets import QApplication

from tests.access.conftest import Page
from tests.access.pixels import differing, most_common, picture
from ui.plan.start_panel import StartPanel
from ui.theme.comfort import Comfort, apply


def hint_height(panel: StartPanel) -> int:
    """Return how many pixels high the letters of the hint are."""
    view = panel.text.viewport()
    drawn = picture(view)
    ground = drawn.copy()
    ground.paste(most_common(drawn), (0, 0, *drawn.size))
    box = differing(drawn, ground).getbbox()
    assert box is not None
    return box[3] - box[1]


def test_the_hint_of_what_can_be_pasted_grows(page: Page, qapp: QApplication) -> None:
    panel = StartPanel()
    page(panel)
    small = hint_height(panel)
    apply(qapp, Comfort(theme="light", text_scale=2.0))
    qapp.processEvents()
    assert hint_height(panel) == pytest.approx(2 * small, abs=3)
