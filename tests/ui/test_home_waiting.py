"""What waits on the first screen: a card for each thing, and none that has nothing to say."""

from pytestqt.qtbot import QtBot

from cochair.services.copies import CopyTrouble
from cochair.services.waits import Waits
from ui.home.waiting import Waiting
from ui.widgets.card_button import CardButton


def shown(waiting: Waiting) -> list[str]:
    return [card.accessibleName() for card in waiting.findChildren(CardButton) if card.isVisibleTo(waiting)]


def test_a_card_is_there_only_while_it_has_something_to_say(qtbot: QtBot) -> None:
    waiting = Waiting()
    qtbot.addWidget(waiting)
    assert waiting.isHidden() and shown(waiting) == []
    waiting.show_waits(Waits(asked="Sam asked for something."))
    assert not waiting.isHidden() and len(shown(waiting)) == 1
    waiting.show_trouble(CopyTrouble("There is no copy yet.", "Make one"))
    assert len(shown(waiting)) == 2
    waiting.show_waits(Waits())
    waiting.show_trouble(CopyTrouble())
    assert waiting.isHidden() and shown(waiting) == []
