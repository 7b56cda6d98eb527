"""What is said when everything goes to another laptop, and when this one is emptied."""

from cochair.domain.language import _

ALL_IN_FILE = _("All of it is in this file, and CoChair read it back: {file}")
GOES = _("This goes from this laptop, for good")
GOES_LINES = (
    _("All meetings, people, needs and money, and all agendas."),
    _("All meetings that you joined. First bring over what you wrote there."),
    _("All copies on this laptop, and what CoChair kept aside."),
    _("The key, the passphrase, the recovery code and your settings."),
)
STAYS = _("This stays")
STAYS_LINES = (
    _("Papers that you made. They are in your documents."),
    _("Copies on a stick, and the file for the other laptop."),
)
FIRST = _("First open the file on the other laptop, and look that all is there.")
EMPTIED = _("This laptop has no meetings any more.")
FILE_STAYS = _("The whole board is in {file}")
MEETING_ON = _("A meeting is going on. End it first, then try again.")
