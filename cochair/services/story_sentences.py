"""What the story of an item says, in one place and ready for translation."""

from cochair.domain.language import _
from cochair.domain.written import Outcome

ASKED = _("{who} asked for it: “{words}”")
FIRST, AGAIN = _("It was on our agenda for the first time."), _("It was on our agenda again.")
TO_COME = _("It is on our agenda for this day.")
FOR_GROUP, LED = _("It was for {group}."), _("{name} led it.")
TALKED = _("We talked about it.")
PUT_OFF = _("We put it off: {because}")
LEFT_OUT = _("We left it off the agenda: {because}")
WROTE, SAID = _("We wrote: “{text}”"), _("{name} said: “{text}”")
KEPT_FOR_LATER = _("We kept it for later: {text}")
DECIDED = _("We decided: {text}")
WILL_DO, WILL_DO_THIS = _("{name} will {text}, by {date}."), _("{name}: {text}, by {date}.")
DONE, NOT_DONE = _("This is done: {text}"), _("This will not happen: {text}")
ANSWERS = {
    Outcome.DONE: _("We did it: {text}"),
    Outcome.DOING: _("We are doing it: {text}"),
    Outcome.CAN_NOT: _("We can not: {text}"),
}
NOT_KNOWN = _("We do not know yet.")
ASK_AGAIN = _("We ask again on {date}.")
