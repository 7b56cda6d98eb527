"""What the story of an item says, in one place and ready for translation."""

from cochair.domain.written import Outcome

A_MEMBER = "A member"
ASKED = "{who} asked for it: “{words}”"
FIRST, AGAIN = "It was on our agenda for the first time.", "It was on our agenda again."
TO_COME = "It is on our agenda for this day."
FOR_GROUP, LED = "It was for {group}.", "{name} led it."
TALKED = "We talked about it."
PUT_OFF = "We put it off: {because}"
LEFT_OUT = "We left it off the agenda: {because}"
WROTE, SAID = "We wrote: “{text}”", "{name} said: “{text}”"
KEPT_FOR_LATER = "We kept it for later: {text}"
DECIDED = "We decided: {text}"
WILL_DO, WILL_DO_THIS = "{name} will {text}, by {date}.", "{name}: {text}, by {date}."
DONE, NOT_DONE = "This is done: {text}", "This will not happen: {text}"
ANSWERS = {
    Outcome.DONE: "We did it: {text}",
    Outcome.DOING: "We are doing it: {text}",
    Outcome.CAN_NOT: "We can not: {text}",
}
NOT_KNOWN = "We do not know yet."
ASK_AGAIN = "We ask again on {date}."
