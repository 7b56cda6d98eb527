"""How money and hours are said, and what to do when they can not be read, ready for translation."""

from cochair.domain.language import _

AMOUNT_UNCLEAR = _("Please type pounds, such as 12 or 12.50.")
AMOUNT_TOO_LARGE = _("Please type at most {most}.")
MEANT = _("Do you mean {amount}? Please type it like that.")
HOURS_UNCLEAR = _("Please type hours up to 24, such as 2, or 2 and a half.")
