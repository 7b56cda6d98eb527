"""What made-up people say, and what a rehearsal tells, in one place and ready for translation."""

from cochair.domain import sentences as say
from cochair.services.made_up_found import Found

NOTES = (
    "We want to know more about {item}.",
    "People agree about {item}.",
    "We talk about {item} again next time.",
)
SAID = (
    "I want a bit more time for this.",
    "This matters to me.",
    "Please use shorter words.",
)
ACTION = "find out more about {item}"
DECISION = "We go on with {item}"
TIME_IS_SHORT = "time is short"

STARTED_LATE = "The meeting started {minutes} late."
CALLED_BREAKS = "{count} that the agenda does not have."
ENDED_IN_TIME = "The meeting ended in time, at {time}."
HAD_TO_STOP = "The meeting had to stop at {time}, before everything was done."
THAT_IS_LATE = "That is {minutes} late."
ENDED_LATE = "The meeting ended at {time}, {minutes} late."
TOO_LATE = "It had to end by {time}."

HAPPENED = {
    Found.CUT: "{item} was cut from {before} to {minutes}.",
    Found.DROPPED: "{item} was taken off the agenda.",
    Found.NO_TIME: "There was no time for {item}.",
    Found.OVER: "{item} ran {minutes} over.",
    Found.STOPPED: "Somebody needed to stop in {item}.",
    Found.GAVE_UP: "{group} did not need {minutes} in {item}.",
    Found.LENT: "{group} gave {minutes} of {item} to others.",
}

IN_ROW = {
    Found.CUT: "Cut from {before} to {minutes}.",
    Found.DROPPED: "This was taken off the agenda.",
    Found.NO_TIME: "There was no time for this.",
    Found.OVER: "This ran {minutes} over.",
    Found.STOPPED: "Somebody needed to stop.",
    Found.GAVE_UP: "{group} did not need {minutes}.",
    Found.LENT: "{group} gave {minutes} to others.",
    Found.OWED: "{group} did not get {minutes}.",
}
NOT_YET, NOW, NOT_REACHED = "Not yet", "Now", "No time"
PEOPLE_COME = "People come in."
ALL_WELL = "The agenda held. It did not break."
IT_BROKE = "The agenda broke in {places}."
GIVE_IT = "Give it {minutes}"

GIVE_MORE = "Make {item} longer: it needed {minutes}."
GIVE_LESS = "Make {item} shorter: {minutes} were enough."
TOO_FULL = "The agenda is too full. Take something out, or end later."
START_EARLIER = "Ask people to come a few minutes before the start."
FITS = "It all fits. Nothing needs to change."


def breaks(amount: int) -> str:
    """Return how many breaks there were that nobody planned."""
    return CALLED_BREAKS.format(count=say.count_of(amount, "break was called", "breaks were called"))


def places(amount: int) -> str:
    """Return in how many places an agenda broke."""
    return IT_BROKE.format(places=say.count_of(amount, "place", "places")) if amount else ALL_WELL
