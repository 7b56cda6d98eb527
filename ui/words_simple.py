"""Every word of the big buttons that a meeting can be run with, ready for translation."""

BIG_BUTTONS, ALL_BUTTONS = "Big buttons", "All buttons"
SIMPLE_ON, SIMPLE_OFF = "There are a few big buttons now.", "All buttons are here now."

# The six buttons, and what each one will do now
START, BEGIN = "Start", "Begin the meeting"
PAUSE, CLOCK_WAITS = "Pause", "The clock waits"
GO_ON, CLOCK_GOES_ON = "Go on", "The clock goes on"
NEXT, GO_TO = "Next", "Go to: {item}"
END, FINISH = "End", "Finish the meeting"
MORE_TIME, ADD = "More time", "Add {minutes}"
BREAK, REST = "Break", "Rest for {minutes}"
END_BREAK, GO_BACK_TO = "End break", "Go back to: {item}"
WHO_SPEAKS, CHOOSE = "Who speaks", "Choose a person"
BACK_TOGETHER, END_GROUPS = "Back together", "End the small groups"
STOP, ALL_STOP = "Stop", "Everyone stops talking"
CARD_DOWN, WE_GO_ON, TAKE_DOWN = "Card down", "We go on", "Take down: {card}"

# What is going on, beside the time
NOW, NOW_HELD = "{item}. {speaker}.", "{item}: {time}. {speaker}."
CARD_UP = "A card is up: {card}."

# Who speaks
WHO, WHO_NEXT, BACK = "Who speaks?", "Next: {reason}", "Back"
HAND_UP, WANTS_TO = "Hand up", "Somebody wants to speak"
FINISHED, THEN_NOBODY = "{name} has finished", "Then nobody is speaking"
WHO_IS_HERE, COME_OR_GONE = "Who is here", "Somebody has come or gone"
IN_ROUND = "{name} waits in the round."

# Before something is left
NOTHING_WRITTEN = "Nobody wrote anything about {item}. What now?"
NOTHING_NEEDED, THEN_ON = "Nothing to write", "Then we go on"
WRITE_IT, WITH_ALL = "Write it down", "With all buttons"
STAY = "Stay here"
END_NOW, END_IT, END_FOR_ALL = "End the meeting now?", "End it now", "The meeting is over for everybody"
