"""Every word of the Plan screen, ready for translation."""

from cochair.domain.language import _

TITLE = _("Plan: {title}")
AGENDA, DETAILS, PEOPLE, BEFORE = _("Agenda"), _("When and how"), _("People"), _("Share it")

# The agenda
WHAT = _("What we will talk about")
START_FROM = _("Start from an agenda that is ready")
START_OVER = _("Start again")
ADD, ADDED = _("Add something"), _("Something new")
UNDO, UNDONE = _("Undo"), _("The last change is gone.")
CHANGE, CHANGE_ITEM = _("Change"), _("Change {item}")
UP, DOWN = _("Move {item} up"), _("Move {item} down")
DRAG = _("Drag to move it, or use the arrows.")
MINUTES, MINUTES_UNIT = _("Minutes for {item}"), _("minutes")
USED = _("The agenda is {name}. Undo brings the old one back.")

# One item
ITEM_TITLE = _("Title")
KIND = _("What do we do?")
FOR_WHOM = _("Whose item is it?")
KEPT_INSIDE = _("Protected minutes inside it")
KEPT = _("Protected minutes for {group}")
LEADER = _("Who leads it?")
NOBODY = _("Nobody yet")
LEAST, LEAST_HINT = _("The fewest minutes it may get"), _("CoChair chooses")
PAPERS, TALKED = _("When did the papers go out?"), _("When did we talk about it before?")
COULD = _("What could still change?")
MATTERS_TO, MATTERS_TO_HINT = _("Who does it matter to most?"), _("Such as: people who use the bus")
VOICES = _("Who of them is coming to talk about it?")
WHY_LEFT_OUT = _("This comes back from last time. Why not this time?")
WHY_LEFT_OUT_CHOICES = (_("It is done."), _("Nobody needs it any more."), _("It comes at a later meeting."))
WHY_TYPED, WHY_TYPED_HINT, IT_STAYS = _("Another reason"), _("Type it, then press Enter"), _("It stays")
REMOVE_ITEM, DONE = _("Take it away"), _("Done")

# Interpreting
WHO_HELPS = _("What helps people to follow?")
INTERPRETED = _("Somebody interprets or writes captions")

# Ground rules
GROUND_RULES = _("How do we talk with each other?")
OWN_RULE, OWN_RULE_HINT = _("Our own rule"), _("Type it, then press Enter")

# Bring in
PASTE_LABEL = _("Or paste your agenda, or the minutes of last time")
PASTE_HINT = _("Such as: Buses, 25 minutes")
LOOK_IN_TEXT, OPEN_FILE = _("See what is in it"), _("Open a file")
CHOOSE_FILE = _("Choose a Word file, a table or plain text")
FILES = _("Word files, tables and plain text")
CLOSE = _("Close")
NOTHING_KEPT = _("CoChair has kept nothing yet. Leave out what you do not want.")
LEAVE_OUT, PUT_BACK = _("Leave out"), _("Put back")
LEAVE_OUT_THIS, PUT_BACK_THIS = _("Leave out: {words}"), _("Put back: {words}")
LEAVE_ALL_OUT, PUT_ALL_BACK = _("Leave all out"), _("Put all back")
LEFT_OUT = _("You leave this out.")
WORKED_OUT = _("What CoChair worked out")
NOT_USED = _("What CoChair did not use")
KEEP_FOUND, KEEP_KEY, GO_BACK_TO_TEXT = _("Yes, keep these"), "Ctrl+K", _("Go back")
KEPT_FOUND = _("It is in your plan now. Undo takes all of it away.")
PLAN_CHANGED = _("Your plan has changed. Please look again, then say yes.")

# Old actions
OLD_ACTIONS = _("Old actions to ask about")
OWNER, OWNER_HINT = _("Who will do it?"), _("Such as Sam")
DUE, DUE_HINT = _("By when?"), _("Such as 26 November")
OWNER_OF, DUE_OF = _("Who will do it? {text}"), _("By when? {text}")
TAKE_AWAY = _("Take it away")
TAKE_AWAY_THIS = _("Take it away: {text}")

# Beside the agenda
WHOSE = _("Whose minutes are they?")
SHARE_HEADING = _("Before you share it")
SHARE, ANSWER_THEM, SEE_NEEDS = _("Share the agenda"), _("Answer now"), _("See what helps")
FIX = {
    "agenda": _("See the agenda"),
    "details": _("See when and how"),
    "people": _("See the people"),
    "old actions": _("See the old actions"),
}
PART = "{words} {minutes}"

# Who says yes to it
WHO_SAYS_YES = _("Who says yes to this agenda?")
YES_ABOUT = _("It goes out when every co-chair has said yes. A change needs a new yes.")
SAYS_YES, SURE_OF_AGENDA = _("{name} says yes"), _("{name}, are you sure?")
SURE, GO_BACK, TAKE_YES_BACK = _("Yes, I am sure"), _("Go back"), _("Take the yes back")
NUMBER_ASKED = _("The number of {name}")

# What people asked for
ASKED_FOR = _("People asked for this")
PUT_ON, LATER, CAN_NOT = _("Put it on"), _("Later"), _("We can not")
LATER_WHEN, LATER_HINT = _("On which day will it be on an agenda?"), _("Such as 9 May")
CAN_NOT_WHY, CAN_NOT_HINT = _("We can not, because"), _("Such as: no lift")
KEEP_ANSWER, TAKE_ANSWER_BACK = _("Keep this answer"), _("Take this answer back")
WRITE_REQUEST, REQUEST_KEY = _("Write down what somebody asks for"), "Ctrl+R"
ASKS_WHAT, ASKS_WHAT_HINT = _("What do they ask for?"), _("Such as: a lift")
ASKS_WHO, ASKS_WHO_HINT = _("Who asks?"), _("Or no name")
KEEP_REQUEST = _("Keep it")

# What happened before
STORY, STORY_OF = _("What happened before"), _("What happened before: {item}")
STORY_EARLIER = _("Show what came before this")

# Its papers
PAPERS_CARD, MAKE_PAPERS, PAPERS_KEY = _("Papers for this meeting"), _("Make the papers"), "Ctrl+P"
PAPERS_ABOUT = _("The agenda, what the co-chairs can say, and a page for each person.")

# Made-up people
TRY_OUT, TRY_KEY = _("Try it with made-up people"), "Ctrl+T"
TRIED = _("Trying it out")
TRIED_WHAT = _("These people are made up. Nothing they do is kept.")
TRIED_NOT_YET = _("Made-up people can not try it yet.")
SHOW_ALL, PLAY_AGAIN, PLAY_KEY = _("Show it all at once"), _("Play it again"), "F5"
OTHER_PEOPLE = _("Try again with other people")
PLANNED, TOOK = _("Planned"), _("Took")
HAPPENED, TO_CHANGE, EACH_ITEM = _("What happened"), _("What to change"), _("Each thing on the agenda")
WHOSE_PARTS = {"protected": _("Protected"), "everyone": _("For everyone"), "other": _("For 1 group")}

# When and where
BOARD, MEETING, DATE, START, MUST_END, PLACE = (
    _("Our board"),
    _("Title"),
    _("Date"),
    _("Start"),
    _("Must end by"),
    _("Place"),
)
DATE_HINT, START_HINT, MUST_END_HINT = _("Such as 26 November"), _("Such as 10:00"), _("When it finishes")
PLACE_HINT = _("Such as St Mark's Hall")
BOARD_HINT, MEETING_HINT = _("Such as North Town Board"), _("Such as Getting around")

# People
GROUP_NAMES = _("Names for our groups")
USE_NAMES = _("Use these names")
GROUP_NAME, PROTECTED, SHARE_AGREED = (
    _("Name of the group"),
    _("Its time is protected"),
    _("Share of the talking we agreed"),
)
REMOVE_GROUP = _("Take the group away")
ADD_GROUP, ADD_GROUP_HINT = _("Add a group"), _("Such as Carers")
ADD_THEM = _("Add")
SAME_PERSON = _("Is this the same {name} as before? That person is called {now} now.")
YES_SAME, NO_OTHER = _("Yes, the same"), _("No, somebody else")
ADD_PEOPLE, ADD_PEOPLE_HINT = _("Add people to {group}"), _("Such as Amina, Delroy and Kasia")
CHANGE_PERSON = _("Change {name}")
NAME, SEAT, COMES = _("Name"), _("Sits with"), _("When do they come?")
CO_CHAIR, WRITES, WRITTEN = _("Co-chair"), _("Writes things down"), _("How their name stands in papers")
HOLDS_KEY = _("Answers for the group")
SAID_AS, SAID_HINT = _("How do you say this name?"), _("Such as Sharn, for Siân")
SAID_ABOUT = _("Write it as it sounds. Read aloud says it so.")
HEAR_NAME, HEAR_NAME_OF = _("Hear it"), _("Hear it: {name}")
SUPPORTS, STAND_IN = _("Supports"), _("Who answers when this co-chair is not here?")
NUMBER_WANTED = _("A number only {name} knows")
NUMBER_ABOUT = _("Only for who wants one. CoChair asks for it with each answer.")
NUMBER_NEW, NUMBER_KEEP = _("4 to 8 digits"), _("Keep this number")
HAS_NUMBER, NUMBER_CHANGE = _("{name} answers with a number."), _("Take the number of {name} away")
NUMBER_OLD, NUMBER_AWAY = _("Type the number first"), _("Take it away")
NUMBER_LOST = _("Nobody knows it any more")
REMOVE_PERSON = _("Take off the list")

KEYS = (
    ("Ctrl+N", _("Add something to the agenda")),
    ("Alt+Up", _("Move an item up")),
    ("Alt+Down", _("Move an item down")),
    ("F9", _("Take the last change back")),
    (PAPERS_KEY, _("Make the agenda, what you can say, and a page for each person")),
    (KEEP_KEY, _("Keep what CoChair found in a text or a file")),
    (TRY_KEY, _("Try the agenda with made-up people, and again with others")),
    (PLAY_KEY, _("With made-up people: show it all, or play it again")),
    ("PgDown", _("With made-up people: read on, and PgUp to read back")),
    (REQUEST_KEY, _("Write down what somebody asks for")),
    ("PgDown", _("In what happened before: read on, and PgUp to read back")),
    ("Ctrl+Return", _("Share the agenda")),
    ("Esc", _("Close what is open")),
    ("Alt+1", _("Agenda, and Alt+2 to Alt+4 for the other tabs")),
)
