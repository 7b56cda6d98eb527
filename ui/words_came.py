"""What the page about who came says, ready for translation."""

from cochair.domain.attendance import AskedBy, Place, Reply
from cochair.domain.language import _

PART, PART_PICTURE = _("Who came"), "1F465"
WHICH, WHICH_BELOW = _("Which meeting?"), _("The newest one is first.")
NO_MEETING = _("You have not shared a meeting yet.")
WHO_BELOW = _("Choose a person. Then say how we asked them.")
NOBODY = _("Nobody is on the list of this meeting.")
KEPT = _("CoChair keeps this now.")

HOW, WHEN, WHEN_HINT = _("How were they asked?"), _("Which day?"), _("Such as: 2 November")
SAID, WHERE, SUPPORT = _("What did they say?"), _("Where do they take part?"), _("Who supported them?")
SUPPORT_HINT = _("You can leave this empty.")
NOT_KNOWN = _("Not known")
ASKED_BY = (
    (AskedBy.LETTER, _("By letter")),
    (AskedBy.PHONE, _("By phone")),
    (AskedBy.MESSAGE, _("By a message")),
    (AskedBy.IN_PERSON, _("In person")),
    (AskedBy.SUPPORTER, _("Through a supporter")),
    (None, NOT_KNOWN),
)
REPLIES = (
    (Reply.COMES, _("I will come")),
    (Reply.NOT_SURE, _("I am not sure")),
    (Reply.DOES_NOT_COME, _("I will not come")),
    (None, NOT_KNOWN),
)
PLACES = ((Place.ROOM, _("In the room")), (Place.ONLINE, _("Online")), (None, NOT_KNOWN))
