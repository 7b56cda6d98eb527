"""The words for everything that can happen in a meeting, ready for translation."""

from cochair.domain import events as e
from cochair.domain.language import _
from cochair.domain.written import Outcome

MEANING_LATER = _("we will write what it means")
TURN = _("It is {name}’s turn.")
TURN_BY_VOICE = _("{voice} speaks for {name}.")
MINUTES = _("{item} now has {minutes}.")
RELEASED = _("{name} said nobody of {group} wants the last {minutes}.")
CARD = _("A card is up: {card}.")
PROPOSED = _("There is a new plan with {changes}. Nothing has changed yet.")
NOTE = _("Note: {text}")
SAID = _("{who} said: “{text}”")
HARD_WORD = _("Hard word: {word}. It means: {meaning}.")
PARKED = _("For later: {text}")
PROMISED = _("{name} will answer by {date}.")
ACTION_DONE, ACTION_DROPPED = _("It is done. {text}"), _("It will not happen. {text}")
CORRECTED = _("This line has new words: {was}")
TAKEN_OUT = _("This line is gone: {was}")
DECISION = _("We decided: {text}")
ACTION = _("{name} will do this by {date}: {text}")
CARRIED_ACTION = _("This is still open. {name} will do it by {date}: {text}")

CARDS = {
    e.CardKind.STOP: _("Stop"),
    e.CardKind.SLOW_DOWN: _("Slow down"),
    e.CardKind.DO_NOT_UNDERSTAND: _("I do not understand"),
    e.CardKind.AGREE: _("I agree"),
    e.CardKind.NEED_A_BREAK: _("I need a break"),
}
ANSWERED = {
    Outcome.DONE: _("We did this: {text}"),
    Outcome.DOING: _("We are doing this: {text}"),
    Outcome.CAN_NOT: _("We can not do this, because: {text}"),
    Outcome.NOT_KNOWN: _("We do not know yet. We will ask again on {date}."),
}
SET_ASIDE = _("{name} speaks now. {next} is still next.")

OF_PERSON: dict[type, str] = {
    e.PersonArrived: _("{name} is here now."),
    e.PersonLeft: _("{name} has gone."),
    e.HandRaised: _("{name} wants to speak."),
    e.HandLowered: _("{name} does not want to speak now."),
    e.RoundPassed: _("{name} passes."),
    e.RebalanceAccepted: _("{name} accepts the new plan."),
    e.RebalanceDeclined: _("{name} leaves the plan as it was."),
}
AT_A_TIME: dict[type, str] = {
    e.MeetingStarted: _("The meeting started at {time}."),
    e.StartCorrected: _("The meeting started at {time}."),
    e.BreakStarted: _("We have a break until {time}."),
    e.SmallGroupsStarted: _("We talk in small groups until {time}."),
}
OF_ITEM: dict[type, str] = {
    e.ItemOpened: _("Now: {item}."),
    e.EmptyItemAsked: _("Nothing is written for {item} yet."),
    e.NothingNeeded: _("{item} needs nothing written down."),
}
ALWAYS: dict[type, str] = {
    e.AgendaShared: _("The agenda is shared."),
    e.MeetingPaused: _("The meeting is paused. All clocks stand still."),
    e.MeetingResumed: _("The meeting goes on."),
    e.MeetingEnded: _("The meeting has ended."),
    e.TurnEnded: _("Nobody is speaking."),
    e.OrderChosen: _("The order of speaking has changed."),
    e.ThinkingStarted: _("Time to think. Nobody has to speak."),
    e.RoundStarted: _("A round starts. Everyone has a turn, and anyone may pass."),
    e.RoundEnded: _("The round is over."),
    e.CardLowered: _("The card is down."),
    e.ClocksStopped: _("All clocks stand still until the card is down."),
    e.ClocksGoOn: _("All clocks go on."),
    e.BreakEnded: _("The break is over."),
    e.SmallGroupsEnded: _("We are back together."),
    e.LaptopSlept: _("The laptop was asleep. That time is charged to nobody."),
    e.Reopened: _("CoChair was closed for a while. That time is charged to nobody."),
    e.Undone: _("Undone."),
    e.Redone: _("Done again."),
}
