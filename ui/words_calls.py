"""What the choice of what is heard in a meeting says, ready for translation."""

from cochair.domain.language import _
from cochair.domain.sentences import minutes_of
from cochair.domain.telling import LEFT
from cochair.domain.words_of_events import TURN
from cochair.services.narration import EARLY_CALL, Chime

HEARD = _("What you hear in a meeting")
WHEN = _("Nothing sounds while somebody speaks. It waits, and the screen shows it.")
ASK = _("In a meeting, {key} says the time and whose turn it is.")
TIME_CALLS, TURN_CALLS, SOUND = _("Say the time left"), _("Say whose turn it is"), _("Gentle sounds")
SCREEN_READER = _("Do you use a screen reader? Then leave these off. It tells you already.")
SAMPLES = (f"{LEFT.format(minutes=minutes_of(EARLY_CALL))}.", TURN.format(name="Priya"))
"""What is said when somebody wants to hear how it is: the words of a meeting."""
EACH_SOUND = _("What each sound means")
MEANS = {
    Chime.NEARLY_UP: _("Time is nearly up"),
    Chime.TIME_UP: _("Time is up"),
    Chime.COME_BACK: _("Time to come back"),
    Chime.CARD_UP: _("A card is up"),
}
HEAR_IT = _("Hear it")
HEAR = _("Hear it: {words}")
