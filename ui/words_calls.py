"""What the choice of what is heard in a meeting says, ready for translation."""

from cochair.domain.language import _
from cochair.services.narration import Chime

HEARD = _("What you hear in a meeting")
WHEN = _("Nothing sounds while somebody speaks. It waits, and the screen shows it.")
TIME_CALLS, TURN_CALLS, SOUND = _("Say the time left"), _("Say whose turn it is"), _("Gentle sounds")
SCREEN_READER = _("Do you use a screen reader? Leave these off: it tells you the same.")
SAMPLES = {"time_calls": _("5 minutes left."), "turn_calls": _("It is Priya’s turn.")}
"""What is said when somebody wants to hear how it is."""
EACH_SOUND = _("What each sound means")
MEANS = {
    Chime.NEARLY_UP: _("Time is nearly up"),
    Chime.TIME_UP: _("Time is up"),
    Chime.COME_BACK: _("Please come back: the break is over"),
    Chime.CARD_UP: _("A card is up"),
}
HEAR_IT = _("Hear it")
HEAR = _("Hear it: {words}")
