"""Every word of the big buttons that a meeting can be run with, ready for translation."""

from cochair.domain.language import _

BIG_BUTTONS, ALL_BUTTONS = _("Big buttons"), _("All buttons")

# The six buttons, and what each one will do now
START, BEGIN = _("Start"), _("Begin the meeting")
PAUSE, CLOCK_WAITS = _("Pause"), _("The clock waits")
GO_ON, CLOCK_GOES_ON = _("Go on"), _("The clock goes on")
NEXT, GO_TO = _("Next"), _("Go to: {item}")
END, FINISH = _("End"), _("Finish the meeting")
MORE_TIME, ADD = _("More time"), _("Add {minutes}")
BREAK, REST = _("Break"), _("Rest for {minutes}")
END_BREAK, GO_BACK_TO = _("End break"), _("Go back to: {item}")
WHO_SPEAKS, CHOOSE = _("Who speaks"), _("Choose a person")
BACK_TOGETHER, END_GROUPS = _("Back together"), _("End the small groups")
STOP, ALL_STOP = _("Stop"), _("Everyone stops talking")
CARD_DOWN, WE_GO_ON, TAKE_DOWN = _("Card down"), _("We go on"), _("Take down: {card}")

# What is going on, beside the time
NOW, NOW_HELD = _("{item}. {speaker}."), _("{item}: {time}. {speaker}.")
CARD_UP = _("A card is up: {card}.")

# Who speaks
WHO, WHO_NEXT, BACK = _("Who speaks?"), _("Next: {reason}"), _("Back")
HAND_UP, WANTS_TO = _("Hand up"), _("Somebody wants to speak")
FINISHED, THEN_NOBODY = _("{name} has finished"), _("Then nobody is speaking")
WHO_IS_HERE, COME_OR_GONE = _("Who is here"), _("Somebody has come or gone")
IN_ROUND = _("{name} waits in the round.")

# Before something is left
NOTHING_WRITTEN = _("Nobody wrote anything about {item}. What now?")
NOTHING_NEEDED, THEN_ON = _("Nothing to write"), _("Then we go on")
WRITE_IT, WITH_ALL = _("Write it down"), _("With all buttons")
STAY = _("Stay here")
END_NOW, END_IT, END_FOR_ALL = _("End the meeting now?"), _("End it now"), _("The meeting is over for everybody")
