"""What made-up people say, and what a rehearsal tells, in one place and ready for translation."""

from cochair.domain import words_of_amounts as amounts
from cochair.domain.language import Several, _
from cochair.services.made_up_found import Found

NOTES = (
    _("We want to know more about {item}."),
    _("People agree about {item}."),
    _("We talk about {item} again next time."),
)
SAID = (
    _("I want a bit more time for this."),
    _("This matters to me."),
    _("Please use shorter words."),
)
ACTION = _("find out more about {item}")
DECISION = _("We go on with {item}")
TIME_IS_SHORT = _("time is short")

STARTED_LATE = _("The meeting started {minutes} late.")
CALLED_BREAKS = Several(
    "{count} break was called that the agenda does not have.",
    "{count} breaks were called that the agenda does not have.",
)
ENDED_IN_TIME = _("The meeting ended in time, at {time}.")
HAD_TO_STOP = _("The meeting had to stop at {time}, before everything was done.")
THAT_IS_LATE = _("That is {minutes} late.")
ENDED_LATE = _("The meeting ended at {time}, {minutes} late.")
TOO_LATE = _("It had to end by {time}.")

HAPPENED = {
    Found.CUT: _("{item} was cut from {before} to {minutes}."),
    Found.DROPPED: _("{item} was taken off the agenda."),
    Found.NO_TIME: _("There was no time for {item}."),
    Found.OVER: _("{item} ran {minutes} over."),
    Found.STOPPED: _("Somebody needed to stop in {item}."),
    Found.GAVE_UP: _("{group} did not need {minutes} in {item}."),
    Found.LENT: _("{group} gave {minutes} of {item} to others."),
}

IN_ROW = {
    Found.CUT: _("Cut from {before} to {minutes}."),
    Found.DROPPED: _("This was taken off the agenda."),
    Found.NO_TIME: _("There was no time for this."),
    Found.OVER: _("This ran {minutes} over."),
    Found.STOPPED: _("Somebody needed to stop."),
    Found.GAVE_UP: _("{group} did not need {minutes}."),
    Found.LENT: _("{group} gave {minutes} to others."),
    Found.OWED: _("{group} did not get {minutes}."),
}
NOT_YET, NOW, NOT_REACHED = _("Not yet"), _("Now"), _("No time")
PEOPLE_COME = _("People come in.")
ALL_WELL = _("The agenda held. It did not break.")
IT_BROKE = _("The agenda broke in {places}.")
GIVE_IT = _("Give it {minutes}")

GIVE_MORE = _("Make {item} longer: it needed {minutes}.")
GIVE_LESS = _("Make {item} shorter: {minutes} were enough.")
TOO_FULL = _("The agenda is too full. Take something out, or end later.")
START_EARLIER = _("Ask people to come a few minutes before the start.")
FITS = _("It all fits. Nothing needs to change.")


def breaks(amount: int) -> str:
    """Return how many breaks there were that nobody planned."""
    return CALLED_BREAKS.of(amount)


def places(amount: int) -> str:
    """Return in how many places an agenda broke."""
    return IT_BROKE.format(places=amounts.PLACES.of(amount)) if amount else ALL_WELL
