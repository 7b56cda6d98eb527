"""What is said about who was asked to a meeting and who came, in one place and ready for translation."""

from cochair.domain.attendance import AskedBy, Place, Reply
from cochair.domain.language import _

ASKED = {
    AskedBy.LETTER: _("Asked by letter."),
    AskedBy.PHONE: _("Asked by phone."),
    AskedBy.IN_PERSON: _("Asked in person."),
    AskedBy.SUPPORTER: _("Asked through a supporter."),
    AskedBy.MESSAGE: _("Asked by a message."),
}
ASKED_ON = {
    AskedBy.LETTER: _("Asked by letter on {date}."),
    AskedBy.PHONE: _("Asked by phone on {date}."),
    AskedBy.IN_PERSON: _("Asked in person on {date}."),
    AskedBy.SUPPORTER: _("Asked through a supporter on {date}."),
    AskedBy.MESSAGE: _("Asked by a message on {date}."),
}
SAID = {
    Reply.COMES: _("Said: I will come."),
    Reply.NOT_SURE: _("Said: I am not sure."),
    Reply.DOES_NOT_COME: _("Said: I will not come."),
}
THERE = {Place.ROOM: _("In the room."), Place.ONLINE: _("Online.")}
NOT_ASKED = _("Nobody has said how we asked them.")
SUPPORTED = _("With support: {support}.")
FROM_START = _("Here from the start.")
ARRIVED, LEFT = _("Arrived at {time}."), _("Left at {time}.")
DID_NOT_COME = _("Did not come.")
NO_MEETING = _("You have not shared a meeting yet.")
LAST = _("Newest: {title}, {date}.")
NOT_YET = _("That day has not come yet. Please type the day you asked.")
