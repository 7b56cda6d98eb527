"""The words for a meeting on several laptops, ready for translation."""

from cochair.domain.language import _
from cochair.domain.laptops import Role

FIRST_LAPTOP, LAPTOP_OF = _("the first laptop"), _("{name}’s laptop")
JOINED = {
    Role.RUNS: _("{laptop} joined. It may run the meeting."),
    Role.WRITES: _("{laptop} joined, to write."),
    Role.KEY: _("{laptop} joined, for {name}’s own yes or no."),
    Role.ROOM: _("A screen for everyone joined."),
}
LEFT = _("{laptop} does not take part any more.")
RUNS = _("{laptop} now runs the meeting.")
CHOSE, CHOSE_BOTH = (
    _("2 laptops had different words. We chose one."),
    _("2 laptops had different words. We kept both."),
)

WHICH_LINE = _("2 laptops changed the same line. Which one is right?")
WHICH_REPORT = _("2 laptops say what came of this action. Which one is right?")
GONE = _("This line goes away.")
FROM = _("From {laptop}")

RUN_THERE = _("{laptop} runs the meeting. Please do this there.")
STILL_RUNS = _("{laptop} runs the meeting. Please pass it on there.")
ANSWERS_THERE = _("{name} answers on {name}’s own laptop.")
ONLY_SHOWS = _("This laptop only shows the meeting.")
ONLY_FIRST = _("Only the first laptop can do this.")
CAN_NOT_RUN = _("{laptop} is not here to run the meeting.")
DOES_NOT_FIT = _("Things have changed on another laptop. Please look again.")
CHOSEN_ALREADY = _("Somebody chose already.")
KEPT_LAPTOPS = _("You can not undo this. You can choose again.")
