"""Every word of the Run screen and the room screen, ready for translation."""

# Zones and tabs
NOW = "Now"
TODAY = "Today"
WRITE_DOWN = "Write down"
WRITE_TAB = "Write"
WHAT_WE_WROTE = "What we wrote"
MORE_ABOVE = "{count} more above"
MORE_BELOW = "{count} more below"
ABOVE, BELOW = "{count} more", "{count} more"
NOTHING_WRITTEN = "Nothing is written yet."
PROTECTED_STAYS = "Protected. Stays in."
PROTECTED = "protected"
AGREED_FINISH = "We said {time}."

# Live bar
LEAD = "Lead the meeting"
START = "Start"
PAUSE = "Pause"
GO_ON = "Go on"
MORE_TIME = "More time"
FIVE_MORE = "More time: 5 more minutes"
BACK = "Back: open the item before"
UNDO = "Undo"
REDO = "Redo"
BREAK = "Break"
TEN_BREAK = "Break: 10 minutes"
END_BREAK = "End break"
NEXT_ITEM = "Next item"
END_MEETING = "End the meeting"
NEXT_SHORT, END_SHORT = "Next", "End"
CARDS = "Cards"
MORE = "More"

# The floor
WHO_SPEAKS_NOW = "Who is speaking"
NOBODY_SPEAKS = "Nobody is speaking"
SPEAKS_FOR = "{voice} speaks for {name}"
NEXT_NAMES = "Next: {names}"
NOBODY_WAITS = "Nobody is waiting to speak."
ROUND = "A round: everyone has a turn, and anyone may pass."
HAND_UP = "Hand up"
NEXT_SPEAKER = "Next speaker"
HAS_FINISHED = "Has finished"
GIVE_FLOOR = "Give the floor"
ONE_TAP = "One tap, one person."
SPEAKS = "{name} speaks"

# Sharing time
AGREED_SHARE = "We agreed {share}"
SHARE_OF_TALK = "{group} {minutes}"

# Cards
HOLD_UP = "Hold up a card"
NOT_WHO = "We do not write down who."
CARD_DOWN = "Card down"

# Writing
NOTE = "Note"
THEY_SAID = "They said"
DECISION = "Decision"
ACTION = "Action"
HARD_WORD = "Hard word"
PARK = "Park it"
KINDS = {"n": NOTE, "s": THEY_SAID, "d": DECISION, "a": ACTION, "j": HARD_WORD, "p": PARK}
WRITE_THIS = {
    "n": "Write this note",
    "s": "Write what they said",
    "d": "Write this decision",
    "a": "Write this action",
    "j": "Keep this hard word",
    "p": "Park this for later",
}
HINTS = {
    "n": "What did people say or agree?",
    "s": "Their own words",
    "d": "What did we decide?",
    "a": "Jo: ring the venue by Friday",
    "j": "referral = asking for help",
    "p": "What must we not forget?",
}
WHO_SAID = "Who said it? {name}"
WHO_SAID_THIS = "Who said this?"
NOBODY_YET = "choose"
MAY_BE_NAMED = "May be named"
SAID_YES_WRITE = "{name} said yes. Write it"
FIXING = "You are writing this line again:"
STOP_FIXING, WRITE_AGAIN = "Leave it as it was", "Write it again"
CHANGE_LINE = "Change it: {words}"
ABOUT_LINE = "What shall happen with this line?"
MAKE_IT = {
    "n": "Make it a note",
    "s": "Somebody said it",
    "d": "Make it a decision",
    "a": "Make it an action",
    "j": "Make it a hard word",
    "p": "Park it",
}
TAKE_OUT = "Take it out"
OTHER_PICTURE, WHICH_PICTURE, NO_PICTURE = "Another picture", "Which picture?", "No picture"
HOW_DECIDED = "How did we decide?"
HOWS = {"agreed": "Everyone agreed", "consent": "Nobody said no"}
BY_VOTE, VOTES, VOTES_HINT = "By a vote", "How many said yes, and how many no?", "Such as: 7 to 2"
VOTES_UNCLEAR = "Please type 2 numbers, such as 7 to 2."
STILL_CHANGE = "Can it still change?"
CHANGES_YES, CHANGES_NO, CHANGES_UNKNOWN = "Yes, it can", "No, somebody else decided it", "We did not say"
WHO_DISAGREED = "Does anybody want it written that they disagreed?"
NOBODY_DISAGREED, THAT_IS_ALL, DISAGREED = "Nobody", "That is all", "{name} disagreed"
TYPE_LETTER = "{words}: type {letter} and a space"
TYPE_ALONE = "Type {letter} and a space"

# Questions in the window
ANSWER = "{key}: {words}."
MANY_ANSWERS = "{count} answers. {key} is the first."
CLOSE = "Close"
LEAVE_IT = "Leave it as it is"
WHO_WANTS = "Who wants to speak?"
PUTS_DOWN = "{name} does not want to speak now"
WHO_IS_HERE = "Who is here?"
IS_HERE = "{name} is here now"
HAS_GONE = "{name} has gone"
WHO_SPEAKS = "{name} supports {other}. Who is speaking?"
GO_ON_TALKING = "Go on talking"
STILL_BELONG = "{minutes} still belong to {group}."
END_NOW = "End the meeting now?"
END_IT = "End it now"
NEW_PLAN = "One way to finish on time"
SCALES = "2696"
ACCEPTS = "{name}: yes, use it"
LEAVES = "{name}: leave it as it is"
WHAT_ELSE = "What else?"
THINK = "10 seconds to think"
START_ROUND = "Start a round"
END_ROUND = "End the round"
WHO_HERE = "Who is here"
ORDER = "Who is next"
WHICH_ORDER = "Who comes next when several people wait?"
ORDERS = {
    "asked": "In the order they asked",
    "not spoken yet": "Who has not spoken yet",
    "least time": "Who has spoken least",
    "take turns": "Groups in turn",
}
HEARD = "Have we heard everyone?"
NOT_HEARD = "{names} have not spoken yet."
NOT_HEARD_ONE = "{names} has not spoken yet."
HEARD_ALL = "Yes, go on"
HEARD_ROUND = "Ask everyone in turn"
ASKS_ABOUT = "{name} asks about this"
ASKED_ABOUT = "There is a question about this"
MAKE_PLAN = "Finish in time"
NOTHING_NEEDED = "Nothing to write"
ROOM_SCREEN = "Screen for everyone"
STARTED_AGO = "Started 5 minutes ago"
SLEPT = "The laptop slept for {minutes}. Was someone speaking?"
SLEPT_SHORT = "less than 1 minute"
NOBODY_DID = "Nobody was speaking"
KEYS = "Keys on or off"
KEYS_ON = "The keys work again."
KEYS_OFF = "The keys are off. Press the buttons."
IT_IS = "It is {time}"
CO_CHAIRS = "Co-chairs: {names}"

# Messages
PRACTICE = "This is practice. Nothing is kept."
NOT_ON_SCREEN = "There is no meeting on this screen."

# The room screen
TALKING_ABOUT = "We are talking about"
SPEAKING_NOW = "Speaking now"
ROOM_NEXT = "Next"
ROOM_THEN = "then"
CARD_IS_UP = "A card is up"
MEANS = "means"
MEANING_LATER = "We will write what it means."
WELCOME = "Welcome to {board}"
WE_START_SOON = "We start soon."
THANK_YOU = "The meeting has ended. Thank you."
ROOM_TITLE = "CoChair: screen for everyone"

# Keys: what each one does, in plain words
KEY_TIPS = {
    "since": "Tell what came of what people said before",
    "next": "Start, or move to the next item",
    "pause": "Pause, or go on",
    "more_time": "Give this item 5 more minutes",
    "break": "Have a break of 10 minutes, or end it",
    "back": "Open the item before this one",
    "next_speaker": "Give the floor to who is next",
    "finished": "The person who speaks has finished",
    "undo": "Undo the last thing",
    "redo": "Do it again",
    "write": "Go to the line where you write",
    "kind": "Make the line another kind",
    "fix": "Change the newest line",
    "meaning": "Ask what a word means",
    "swap": "Swap a hard word for a plain one",
    "room": "Open or close the screen for everyone",
    "hand": "Ask who wants to speak",
    "more": "Show what else you can do",
    "plan": "Make a new plan to finish in time",
    "think": "10 seconds to think",
    "groups": "Talk in small groups, or come back together",
    "message": "Show a kind message, or take it down",
    "question": "See the question that is open",
    "close": "Close the question or message",
    "now": "Show Now",
    "today": "Show Today",
    "write_tab": "Show Write down",
    "card": "Hold up card {number}",
    "card_down": "Take the card down",
    "floor": "Give the floor to person {number}",
    "raise": "Person {number} wants to speak",
    "answer": "Choose answer {number}",
}
