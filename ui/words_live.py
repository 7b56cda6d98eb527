"""Every word of the Run screen and the room screen, ready for translation."""

from cochair.domain.language import Several, _

# Zones and tabs
NOW = _("Now")
TODAY = _("Today")
WRITE_DOWN = _("Write down")
WRITE_TAB = _("Write")
WHAT_WE_WROTE = _("What we wrote")
MORE_ABOVE = _("{count} more above")
MORE_BELOW = _("{count} more below")
MORE_ROWS = _("{count} more")
NOTHING_WRITTEN = _("Nothing is written yet.")
PROTECTED_STAYS = _("Protected. Stays in.")
PROTECTED = _("protected")
STATES = {"done": _("Done"), "carried": _("Carried"), "dropped": _("Dropped")}
AGREED_FINISH = _("We said {time}.")

# Live bar
LEAD = _("Lead the meeting")
START = _("Start")
PAUSE = _("Pause")
GO_ON = _("Go on")
MORE_TIME = _("More time")
FIVE_MORE = _("More time: 5 more minutes")
BACK = _("Back: open the item before")
UNDO = _("Undo")
REDO = _("Redo")
BREAK = _("Break")
TEN_BREAK = _("Break: 10 minutes")
END_BREAK = _("End break")
NEXT_ITEM = _("Next item")
END_MEETING = _("End the meeting")
NEXT_SHORT, END_SHORT = _("Next"), _("End")
CARDS = _("Cards")
MORE = _("More")

# The floor
WHO_SPEAKS_NOW = _("Who is speaking")
NOBODY_SPEAKS = _("Nobody is speaking")
SPEAKS_FOR = _("{voice} speaks for {name}")
NEXT_NAMES = _("Next: {names}")
NOBODY_WAITS = _("Nobody is waiting to speak.")
ROUND = _("A round: everyone has a turn, and anyone may pass.")
HAND_UP = _("Hand up")
NEXT_SPEAKER = _("Next speaker")
HAS_FINISHED = _("Has finished")
GIVE_FLOOR = _("Give the floor")
ONE_TAP = _("One tap, one person.")
SPEAKS = _("{name} speaks")

# Sharing time
AGREED_SHARE = _("We agreed {share}")
SHARE_OF_TALK = "{group} {minutes}"

# Cards
HOLD_UP = _("Hold up a card")
NOT_WHO = _("We do not write down who.")
CARD_DOWN = _("Card down")
THIS_CARD_IS_UP = _("{card}. This card is up.")

# Writing
NOTE = _("Note")
THEY_SAID = _("They said")
DECISION = _("Decision")
ACTION = _("Action")
HARD_WORD = _("Hard word")
PARK = _("Park it")
KINDS = {"n": NOTE, "s": THEY_SAID, "d": DECISION, "a": ACTION, "j": HARD_WORD, "p": PARK}
WRITE_THIS = {
    "n": _("Write this note"),
    "s": _("Write what they said"),
    "d": _("Write this decision"),
    "a": _("Write this action"),
    "j": _("Keep this hard word"),
    "p": _("Park this for later"),
}
HINTS = {
    "n": _("What did people say or agree?"),
    "s": _("Their own words"),
    "d": _("What did we decide?"),
    "a": _("Jo: ring the venue by Friday"),
    "j": _("referral = asking for help"),
    "p": _("What must we not forget?"),
}
WHO_SAID = _("Who said it? {name}")
WHO_SAID_THIS = _("Who said this?")
NOBODY_YET = _("choose")
MAY_BE_NAMED = _("May be named")
SAID_YES_WRITE = _("{name} said yes. Write it")
FIXING = _("You are writing this line again:")
STOP_FIXING, WRITE_AGAIN = _("Leave it as it was"), _("Write it again")
CHANGE_LINE = _("Change it: {words}")
ABOUT_LINE = _("What shall happen with this line?")
MAKE_IT = {
    "n": _("Make it a note"),
    "s": _("Somebody said it"),
    "d": _("Make it a decision"),
    "a": _("Make it an action"),
    "j": _("Make it a hard word"),
    "p": _("Park it"),
}
TAKE_OUT = _("Take it out")
OTHER_PICTURE, WHICH_PICTURE, NO_PICTURE = _("Another picture"), _("Which picture?"), _("No picture")
HOW_DECIDED = _("How did we decide?")
HOWS = {"agreed": _("Everyone agreed"), "consent": _("Nobody said no")}
BY_VOTE, VOTES, VOTES_HINT = _("By a vote"), _("How many said yes, and how many no?"), _("Such as: 7 to 2")
VOTES_UNCLEAR = _("Please type 2 numbers, such as 7 to 2.")
STILL_CHANGE = _("Can it still change?")
CHANGES_YES, CHANGES_NO, CHANGES_UNKNOWN = _("Yes, it can"), _("No, somebody else decided it"), _("We did not say")
WHO_DISAGREED = _("Does anybody want it written that they disagreed?")
NOBODY_DISAGREED, THAT_IS_ALL, DISAGREED = _("Nobody"), _("That is all"), _("{name} disagreed")
TYPE_LETTER = _("{words}: type {letter} and a space")
TYPE_ALONE = _("Type {letter} and a space")

# Questions in the window
ANSWER = _("{key}: {words}.")
MANY_ANSWERS = _("{count} answers. {key} is the first.")
CLOSE = _("Close")
LEAVE_IT = _("Leave it as it is")
WHO_WANTS = _("Who wants to speak?")
PUTS_DOWN = _("{name} does not want to speak now")
WHO_IS_HERE = _("Who is here?")
IS_HERE = _("{name} is here now")
HAS_GONE = _("{name} has gone")
WHO_SPEAKS = _("{name} supports {other}. Who is speaking?")
GO_ON_TALKING = _("Go on talking")
STILL_BELONG = _("{minutes} still belong to {group}.")
END_NOW = _("End the meeting now?")
END_IT = _("End it now")
NEW_PLAN = _("One way to finish on time")
SCALES = "2696"
ACCEPTS = _("{name}: yes, use it")
LEAVES = _("{name}: leave it as it is")
WHAT_ELSE = _("What else?")
THINK = Several("1 second to think", "{count} seconds to think")
START_ROUND = _("Start a round")
END_ROUND = _("End the round")
WHO_HERE = _("Who is here")
ORDER = _("Who is next")
WHICH_ORDER = _("Who comes next when several people wait?")
ORDERS = {
    "asked": _("In the order they asked"),
    "not spoken yet": _("Who has not spoken yet"),
    "least time": _("Who has spoken least"),
    "take turns": _("Groups in turn"),
}
HEARD = _("Have we heard everyone?")
NOT_HEARD = Several("{names} has not spoken yet.", "{names} have not spoken yet.")
HEARD_ALL = _("Yes, go on")
HEARD_ROUND = _("Ask everyone in turn")
ASKS_ABOUT = _("{name} asks about this")
ASKED_ABOUT = _("There is a question about this")
MAKE_PLAN = _("Finish in time")
NOTHING_NEEDED = _("Nothing to write")
ROOM_SCREEN = _("Screen for everyone")
OTHER_LAPTOPS = _("Somebody joins from another laptop")
NO_OTHER_LAPTOPS = _("Only this laptop can be at this meeting.")
SCREENS = _("Screens and laptops")
ROOM_BESIDE, ROOM_HERE = _("Everyone looks at another screen, or a window"), _("Everyone looks at this whole screen")
MIRROR_WAY_BACK = _("{key} brings this screen back.")
STARTED_AGO = _("Started 5 minutes ago")
SLEPT = _("The laptop slept for {minutes}. Was someone speaking?")
SLEPT_SHORT = _("less than 1 minute")
NOBODY_DID = _("Nobody was speaking")
SAY_IT_NOW = _("Say it now")
SAY_NOW = _("Say the time and whose turn it is")
KEYS = _("Keys on or off")
KEYS_ON = _("The keys work again.")
KEYS_OFF = _("The keys are off. Press the buttons.")
IT_IS = _("It is {time}")
CO_CHAIRS = _("Co-chairs: {names}")

# Messages
PRACTICE = _("This is practice. Nothing is kept.")
DISK_FULL = _("The disk is nearly full. The meeting can go on. Make some room afterwards.")
NOT_ON_SCREEN = _("There is no meeting on this screen.")

# The room screen
TALKING_ABOUT = _("We are talking about")
SPEAKING_NOW = _("Speaking now")
ROOM_NEXT = _("Next")
ROOM_THEN = _("then")
CARD_IS_UP = _("A card is up")
MEANS = _("means")
MEANING_LATER = _("We will write what it means.")
WELCOME = _("Welcome to {board}")
WE_START_SOON = _("We start soon.")
THANK_YOU = _("The meeting has ended. Thank you.")
MIRROR_BACK = _("Go back")
MIRROR_WAITS = _("There is something for the co-chairs to read.")
ROOM_TITLE = _("CoChair: screen for everyone")

# The time, when it is hidden
TIME_HIDDEN = _("We do not show the time")
SEE_TIME = _("Press {key} to see the time.")

# Keys: what each one does, in plain words
KEY_TIPS = {
    "since": _("Tell what came of what people said before"),
    "next": _("Start, or move to the next item"),
    "pause": _("Pause, or go on"),
    "more_time": _("Give this item 5 more minutes"),
    "break": _("Have a break of 10 minutes, or end it"),
    "back": _("Open the item before this one"),
    "next_speaker": _("Give the floor to who is next"),
    "finished": _("The person who speaks has finished"),
    "undo": _("Undo the last thing"),
    "redo": _("Do it again"),
    "write": _("Go to the line where you write"),
    "kind": _("Make the line another kind"),
    "fix": _("Change the newest line"),
    "meaning": _("Ask what a word means"),
    "swap": _("Swap a hard word for a plain one"),
    "room": _("Open or close the screen for everyone"),
    "laptops": _("Let another laptop join, or see how each stands"),
    "together": _("Write one note together with another laptop"),
    "mirror": _("Show only what everyone may see, or go back"),
    "hand": _("Ask who wants to speak"),
    "who": _("Choose who speaks"),
    "simple": _("A few big buttons, or all buttons"),
    "end": _("End the meeting"),
    "more": _("Show what else you can do"),
    "plan": _("Make a new plan to finish in time"),
    "think": _("Give everyone time to think"),
    "groups": _("Talk in small groups, or come back together"),
    "message": _("Show a kind message, or take it down"),
    "say_now": SAY_NOW,
    "question": _("See the question that is open"),
    "close": _("Close the question or message"),
    "now": _("Show Now"),
    "today": _("Show Today"),
    "write_tab": _("Show Write down"),
    "card": _("Hold up card {number}"),
    "card_down": _("Take the card down"),
    "floor": _("Give the floor to person {number}"),
    "raise": _("Person {number} wants to speak"),
    "answer": _("Choose answer {number}"),
}
