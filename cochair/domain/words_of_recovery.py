"""Every sentence of the recovery sheet, ready for translation."""

from cochair.domain.language import _

SHEET = _("Recovery sheet")
WHAT = (_("With this code you can open your meetings."), _("Use it when the passphrase or the laptop is lost."))
KEEP = (_("Keep this sheet safe, and away from the laptop."), _("Who has it can open our meetings."))
MADE = (_("Made on {date}."), _("A newer sheet takes the place of this one."))
KEY, HOUSE = _("A key"), _("A house")
