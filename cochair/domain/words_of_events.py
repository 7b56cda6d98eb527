"""The words for everything that can happen in a meeting, ready for translation."""

from cochair.domain import events as e
from cochair.domain.written import Outcome

A_MEMBER = "A member"
MEANING_LATER = "we will write what it means"
TURN = "It is {name}’s turn."
TURN_BY_VOICE = "{voice} speaks for {name}."
MINUTES = "{item} now has {minutes}."
RELEASED = "{name} said nobody of {group} wants the last {minutes}."
CARD = "A card is up: {card}."
PROPOSED = "There is a new plan with {changes}. Nothing has changed yet."
NOTE = "Note: {text}"
SAID = "{who} said: “{text}”"
HARD_WORD = "Hard word: {word}. It means: {meaning}."
PARKED = "For later: {text}"
PROMISED = "{name} will answer by {date}."
ACTION_DONE, ACTION_DROPPED = "It is done. {text}", "It will not happen. {text}"
CORRECTED = "This line has new words: {was}"
TAKEN_OUT = "This line is gone: {was}"
DECISION = "We decided: {text}"
ACTION = "{name} will do this by {date}: {text}"
CARRIED_ACTION = "This is still open. {name} will do it by {date}: {text}"

CARDS = {
    e.CardKind.STOP: "Stop",
    e.CardKind.SLOW_DOWN: "Slow down",
    e.CardKind.DO_NOT_UNDERSTAND: "I do not understand",
    e.CardKind.AGREE: "I agree",
    e.CardKind.NEED_A_BREAK: "I need a break",
}
ANSWERED = {
    Outcome.DONE: "We did this: {text}",
    Outcome.DOING: "We are doing this: {text}",
    Outcome.CAN_NOT: "We can not do this, because: {text}",
    Outcome.NOT_KNOWN: "We do not know yet. We will ask again on {date}.",
}
SET_ASIDE = "{name} speaks now. {next} is still next."

OF_PERSON: dict[type, str] = {
    e.PersonArrived: "{name} is here now.",
    e.PersonLeft: "{name} has gone.",
    e.HandRaised: "{name} wants to speak.",
    e.HandLowered: "{name} does not want to speak now.",
    e.RoundPassed: "{name} passes.",
    e.RebalanceAccepted: "{name} accepts the new plan.",
    e.RebalanceDeclined: "{name} leaves the plan as it was.",
}
AT_A_TIME: dict[type, str] = {
    e.MeetingStarted: "The meeting started at {time}.",
    e.StartCorrected: "The meeting started at {time}.",
    e.BreakStarted: "We have a break until {time}.",
    e.SmallGroupsStarted: "We talk in small groups until {time}.",
}
OF_ITEM: dict[type, str] = {
    e.ItemOpened: "Now: {item}.",
    e.EmptyItemAsked: "Nothing is written for {item} yet.",
    e.NothingNeeded: "{item} needs nothing written down.",
}
ALWAYS: dict[type, str] = {
    e.AgendaShared: "The agenda is shared.",
    e.MeetingPaused: "The meeting is paused. All clocks stand still.",
    e.MeetingResumed: "The meeting goes on.",
    e.MeetingEnded: "The meeting has ended.",
    e.TurnEnded: "Nobody is speaking.",
    e.OrderChosen: "The order of speaking has changed.",
    e.ThinkingStarted: "Time to think. Nobody has to speak.",
    e.RoundStarted: "A round starts. Everyone has a turn, and anyone may pass.",
    e.RoundEnded: "The round is over.",
    e.CardLowered: "The card is down.",
    e.ClocksStopped: "All clocks stand still until the card is down.",
    e.ClocksGoOn: "All clocks go on.",
    e.BreakEnded: "The break is over.",
    e.SmallGroupsEnded: "We are back together.",
    e.LaptopSlept: "The laptop was asleep. That time is charged to nobody.",
    e.Reopened: "CoChair was closed for a while. That time is charged to nobody.",
    e.Undone: "Undone.",
    e.Redone: "Done again.",
}
