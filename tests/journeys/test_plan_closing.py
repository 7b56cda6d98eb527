"""What is half typed on the Plan screen is kept when the window is closed."""

from tests.journeys.window import Open


def test_a_half_typed_title_is_there_after_closing_and_opening_again(opened: Open) -> None:
    window = opened()
    window.press("F5")
    window.press("Alt+2")
    window.type("North Town Board")
    window.close()
    plans = list(opened().session.library().plans().values())
    assert [plan.board for plan in plans] == ["North Town Board"]
