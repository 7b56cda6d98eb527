"""What the pages of several laptops say, ready for translation."""

from cochair.domain.language import Several, _
from cochair.domain.laptops import Role
from cochair.services.laptops_here import NotJoined

LAPTOP, WRITES_PICTURE, KEY_PICTURE, RUNS_PICTURE, ROOM_PICTURE = "1F4BB", "1F4DD", "1F511", "1F465", "1F4FA"
STICK_PICTURE, NOBODY_PICTURE = "1F4BE", "1F464"
LAPTOPS = _("Laptops at this meeting")
BACK = _("Back")

# The list
JOIN_FROM, JOIN_FROM_KEY = _("Join from another laptop"), "F5"
NO_OTHERS = _("There is only this laptop.")
NO_OTHERS_WHY = _("With another laptop, somebody else can write or run the meeting too.")
RUNS_HERE = _("This laptop runs the meeting.")
RUNS_THERE = _("{laptop} runs the meeting.")
LET_RUN, TAKE_OUT = _("Let it run the meeting"), _("Take it out")
RUN_HERE = _("Run the meeting on this laptop")
FOR_STICK, ABOUT = _("Put the meeting on a stick"), _("{words}: {about}")
BY_STICK = _("Join with only a stick")
FROM_STICK, FROM_STICK_KEY = _("Read a stick"), "Alt+S"
STICK_TITLE, READ_TITLE = _("Where is the stick?"), _("Which file is from the other laptop?")
STICK_KINDS = _("Files from CoChair (*.cochair-share *.cochair-join)")
ON_STICK = _("It is on the stick. Read it on the other laptop.")
STICK_READ = Several("We took in {count} new thing from the stick.", "We took in {count} new things from the stick.")
STICK_SLOW = _("The stick is slow. Leave it in. You can go on.")
CODE_INSTEAD = _("There is a new code now. To use a stick, choose it again.")
OUT_MEANWHILE = _("That laptop is not at the meeting any more. We took the file away.")
LETTERS_READY = _("The stick is ready. Go to the laptops to see its letters.")
STICK_OLD = _("We have all of this already.")
RUN_ASK = _("May {laptop} run the meeting now?")
RUN_WHY = _("Only one laptop runs the meeting. This one can still write.")
RUN_YES, RUN_NO = _("Yes, let it run the meeting"), _("No, go on here")
RUN_PASSED = _("{laptop} runs the meeting now.")
RUNS_THERE_NOW = _("{laptop} runs the meeting now. To run it here, pass it on there.")
GONE_ASK = _("Has {laptop} stopped for good?")
GONE_WHY = _("It ran the meeting. When it comes back, it only writes.")
GONE_YES, GONE_NO = _("Yes, it has stopped"), _("No, wait for it")
SURE_ASK = _("Are you sure? Shall this laptop run the meeting?")
SURE_WHY = _("Say yes only when nobody can use the other laptop.")
SURE_YES, SURE_NO = _("Yes, run it here"), _("No, wait for it")
RUNS_HERE_NOW = _("This laptop runs the meeting now.")
OUT_ASK = _("Take {laptop} out of the meeting?")
OUT_WHY = _("What it wrote stays. It can join again with a new code.")
OUT_YES, OUT_NO = _("Yes, take it out"), _("No, keep it")
OUT_DONE = _("{laptop} is out of the meeting.")

# Who, and what for
WHO = _("Who will use the other laptop?")
WHO_WHY = _("Pick one person. The laptop is then called by their name.")
NO_NAME = _("We do not say a name")
WHAT = _("What is it for?")
WHAT_NAMED = _("What will {name} do there?")
ROLES = {
    Role.WRITES: (_("Write what we agree"), _("Notes, decisions and actions."), WRITES_PICTURE),
    Role.KEY: (_("Give their own yes"), _("Nobody else can answer for {name}."), KEY_PICTURE),
    Role.RUNS: (_("Run the meeting together"), _("That laptop can run the meeting when you say so."), RUNS_PICTURE),
    Role.ROOM: (_("Show the screen for everyone"), _("It keeps nothing and shows nothing private."), ROOM_PICTURE),
}
KEY_NEEDS_NAME = _("To give their own yes, a person needs a name.")
KEEPS = _("After the meeting, what shall that laptop keep?")
KEEPS_NOTHING, KEEPS_NOTHING_WHY = _("Nothing"), _("It takes all of it away, and checks that it is gone.")
KEEPS_ALL, KEEPS_ALL_WHY = _("The whole meeting"), _("It stays on that laptop.")

# The code
CODE = _("Type this code on the other laptop")
CODE_HOW = _("Open CoChair there. Choose “Join a meeting”.")
CODE_HEARD = _("The code is {digits}.")
PICTURES = _("It shows these pictures: {first} and {second}.")
PICTURE_FIRST = _("Look for these 2 pictures there:")
ADDRESS = _("No pictures there? Then type this address there: {address}")
ADDRESS_TOO = _("Or this: {address}")
TRIES = Several(
    "Somebody typed a wrong code. {count} try is left.", "Somebody typed a wrong code. {count} tries are left."
)
ON_A_STICK, ON_A_STICK_KEY = _("Put our address on a stick"), "Alt+S"
INVITED = _("Our address is on the stick. Open it on the other laptop.")
NO_NETWORK, NO_NETWORK_KEY = _("No Wi-Fi here? Use only a stick"), "Alt+O"
CODE_OVER = _("The code has stopped")
CODE_OVER_WHY = _("A code works for 2 minutes. Make a new one when you are ready.")
CODE_WRONG = _("Somebody typed a wrong code 3 times")
CODE_WRONG_WHY = _("So the code has stopped. Nobody came in.")
NEW_CODE, NEW_CODE_KEY = _("Make a new code"), "F5"
CODE_USED = _("{laptop} has joined.")
CODE_USED_WHY = _("You can go back to the meeting.")
STOP_CODE = _("Stop the code")
CODE_GOES_ON = _("The meeting goes on. You can go back to it: the code still works.")
LETTERS = _("Type these letters on the other laptop")
LETTERS_HOW = (
    _("Put the stick into the other laptop. Choose “Join a meeting”, then “Open a stick”."),
    _("Type the letters and numbers there. It puts an answer on the stick."),
    _("Bring the stick back here. The meeting goes on meanwhile."),
)
STOP_LETTERS = _("Stop waiting for it")
LETTERS_HEARD = _("The letters are {letters}.")
READ_ANSWER, READ_ANSWER_KEY = _("Read the answer on the stick"), "F5"
ANSWER_READ = _("The other laptop has joined.")
NOW_ON_STICK = _("The meeting is on the stick now. Bring it to the other laptop.")

# Joining, on the other laptop
JOIN, JOIN_WORDS, JOIN_KEY = _("Join a meeting"), _("It runs on another laptop."), "Alt+J"
LOOK_THERE = _("On the other laptop, press {key} in the meeting.")
LOOK_THEN = _("Then choose “Join from another laptop” there.")
FOUND = _("Which pictures does the other laptop show?")
SHOWS = _("The laptop that shows: {first} and {second}")
NOT_FOUND_YET = _("CoChair has found nothing yet. You can also type its address.")
TYPE_ADDRESS, TYPE_ADDRESS_KEY, ADDRESS_HINT = _("Address of the other laptop"), "Alt+A", _("Such as 192.168.1.5")
USE_ADDRESS = _("Use this address")
OPEN_STICK, OPEN_STICK_KEY = _("Open a stick"), "Alt+S"
OPEN_TITLE = _("Which file is from the other laptop?")
TYPE_DIGITS = _("Type the 6 digits that the other laptop shows")
DIGITS, DIGITS_HINT = _("The 6 digits"), "000 000"
TYPE_LETTERS, LETTERS_LINE = _("Type the letters that the other laptop shows"), _("The letters")
LETTERS_ANYHOW = _("Small letters are fine too. You can leave out the gaps.")
LETTERS_NEEDED = _("Please type the letters first.")
JOIN_NOW = _("Join")
JOINING = _("CoChair joins the meeting. Please wait.")
MISSING = Several("Please type {count} more digit.", "Please type {count} more digits.")
AGAIN = Several("You can try {count} more time.", "You can try {count} more times.")
WHY = {
    NotJoined.WRONG_DIGITS: _("These are not the right digits."),
    NotJoined.CODE_OVER: _("The code has stopped. Ask for a new code on the other laptop."),
    NotJoined.NOT_FOUND: _("The other laptop does not answer. Use the same Wi-Fi, or a stick."),
    NotJoined.OTHER_VERSION: _("The other laptop has another CoChair. Both need the same one."),
    NotJoined.STRANGER: _("This is not the right laptop. Look at the 2 pictures again."),
    NotJoined.BUSY: _("Somebody else is joining. Please wait a moment, then try again."),
    NotJoined.NOT_LET_IN: _("The other laptop could not keep this. It may need room on its disk."),
    NotJoined.NO_ADDRESS: _("This is not an address. It looks like 192.168.1.5."),
    NotJoined.NOT_A_FILE: _("This is another file. Choose the one from the other laptop."),
    NotJoined.NO_STICK: _("The file is not there. Is the stick in?"),
    NotJoined.LETTERS_MISSING: _("Some are missing. There are 12 letters and numbers."),
    NotJoined.LETTERS_SLIP: _("One of the letters is not right. Please look again."),
    NotJoined.LETTERS_OTHER: _("These letters do not open this file. Please look again."),
    NotJoined.NOT_KEPT: _("CoChair could not keep the meeting here. Make some room on the disk."),
}
HAVE_JOINED = _("You have joined.")
BRING_IT, BRING_IT_HOW = (
    _("Bring the stick to the first laptop"),
    _("It puts the meeting on the stick."),
)
GO_ON = _("Next")
DO_HERE = {
    Role.WRITES: _("You write."),
    Role.KEY: _("{name} gives their own yes here."),
    Role.RUNS: _("You write. Somebody may ask you to run the meeting."),
    Role.ROOM: _("This laptop shows the screen for everyone."),
}
GO_BACK_IN, GO_BACK_IN_KEY = _("Go back into the meeting"), "F5"
GO_IN = _("Go to the meeting")
KEPT = _("Meetings that this laptop joined")
READ_IT, BACK_IN, TAKE_OFF = _("Read it"), _("Go back in"), _("Take it off this laptop")
OFF_ASK = _("Take this meeting off this laptop?")
OFF_WHY = _("Nothing of it stays here. You can not get it back.")
OFF_YES, OFF_NO = _("Yes, take it off"), _("No, keep it here")
OF_ANOTHER = _("This is another laptop’s meeting. You can read it here.")
ANSWER = _("One more step: put the answer on the stick")
ANSWER_WHY = _("Then bring the stick to the other laptop.")
PUT_ANSWER = _("Put the answer on the stick")
ANSWER_PUT = _("The answer is on the stick. Bring it to the other laptop.")
COMES_SOON = _("The meeting comes as soon as the other laptop is here.")
NOT_HERE_YET = _("The meeting is not here yet.")
NOT_HERE_YET_HOW = (
    _("Bring the stick to the first laptop. Read the answer there."),
    _("It puts the meeting on the stick."),
    _("Then bring the stick back, and read it here."),
)
KEEPS_NOTHING_HERE = _("After the meeting, this laptop keeps nothing of it.")

# Afterwards
OVER = _("The meeting is over.")
OUT, OUT_HOW = _("This laptop is out of the meeting."), _("It can join again with a new code.")
OVER_NOTHING = _("This laptop keeps nothing of it.")
OVER_LEFT = _("Some of it is still here. CoChair tries again at the next start.")
OVER_KEPT = _("This laptop keeps it.")
OVER_READ = _("To read it, choose “Join a meeting” on the first screen.")
OVER_PICTURE, HOME = "1F44B", _("Go to the first screen")

# Keys
SEE_LAPTOPS = _("See how each laptop stands")
KEYS_LAPTOPS, KEYS_JOIN, KEYS_GUEST = (
    _("On the page of laptops"),
    _("When you join a meeting"),
    _("At a meeting you joined"),
)
KEYS = (
    (JOIN_FROM_KEY, _("Let another laptop join, or make a new code")),
    (FROM_STICK_KEY, _("Read a stick, or put our address on one")),
    (NO_NETWORK_KEY, _("Join with only a stick")),
    ("Esc", _("Go one step back, or to the meeting")),
)
JOIN_KEYS = (
    (TYPE_ADDRESS_KEY, _("Type the address of the other laptop")),
    (OPEN_STICK_KEY, _("Open a stick from the other laptop")),
    ("Esc", _("Go one step back, or to the first screen")),
)
