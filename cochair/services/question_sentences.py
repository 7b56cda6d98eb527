"""What the window says around a question, in one place and ready for translation."""

from cochair.domain.asked import Reply
from cochair.domain.language import _

WHY = _("{name} says: “{because}”")
NOTHING = _("With no answer, nothing changes.")
ANSWERS = {Reply.YES: _("{name}: yes"), Reply.NO: _("{name}: no"), Reply.NOT_YET: _("{name}: not yet")}
WAITS = _("{name}: no answer yet")
WAITS_THERE = _("{name}: no answer yet. It comes from {name}’s own laptop.")
COUNTS_ONCE = _("It counts once {laptop} has heard it.")
TAKE_BACK = _("{name} takes back the yes to: {change}")
SUPPORTED = _("{answer}, with support from {support}")
