"""What the window says around a question, in one place and ready for translation."""

from cochair.domain.asked import Reply

WHY = "{name} says: “{because}”"
NOTHING = "With no answer, nothing changes."
ANSWERS = {Reply.YES: "{name}: yes", Reply.NO: "{name}: no", Reply.NOT_YET: "{name}: not yet"}
WAITS = "{name}: no answer yet"
TAKE_BACK = "{name} takes back the yes to: {change}"
SUPPORTED = "{answer}, with support from {support}"
