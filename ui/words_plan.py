"""Every word of the Plan screen, ready for translation."""

TITLE = "Plan: {title}"
AGENDA, DETAILS, PEOPLE, BEFORE = "Agenda", "When and how", "People", "Share it"

# The agenda
WHAT = "What we will talk about"
START_FROM = "Start from an agenda that is ready"
START_OVER = "Start again"
ADD, ADDED = "Add something", "Something new"
UNDO, UNDONE = "Undo", "The last change is gone."
CHANGE, CHANGE_ITEM = "Change", "Change {item}"
UP, DOWN = "Move {item} up", "Move {item} down"
DRAG = "Drag to move it, or use the arrows."
MINUTES, MINUTES_UNIT = "Minutes for {item}", "minutes"
USED = "The agenda is {name}. Undo brings the old one back."

# One item
ITEM_TITLE = "Title"
KIND = "What do we do?"
FOR_WHOM = "Whose item is it?"
KEPT_INSIDE = "Protected minutes inside it"
KEPT = "Protected minutes for {group}"
LEADER = "Who leads it?"
NOBODY = "Nobody yet"
LEAST, LEAST_HINT = "The fewest minutes it may get", "CoChair chooses"
PAPERS, TALKED = "When did the papers go out?", "When did we talk about it before?"
COULD = "What could still change?"
MATTERS_TO, MATTERS_TO_HINT = "Who does it matter to most?", "Such as: people who use the bus"
VOICES = "Who of them is coming to talk about it?"
WHY_LEFT_OUT = "This comes back from last time. Why not this time?"
WHY_LEFT_OUT_CHOICES = ("It is done.", "Nobody needs it any more.", "It comes at a later meeting.")
WHY_TYPED, WHY_TYPED_HINT, IT_STAYS = "Another reason", "Type it, then press Enter", "It stays"
REMOVE_ITEM, DONE = "Take it away", "Done"

# Interpreting
WHO_HELPS = "What helps people to follow?"
INTERPRETED = "Somebody interprets or writes captions"

# Ground rules
GROUND_RULES = "How do we talk with each other?"
OWN_RULE, OWN_RULE_HINT = "Our own rule", "Type it, then press Enter"

# Bring in
PASTE_LABEL = "Or paste your agenda, or the minutes of last time"
PASTE_HINT = "Such as: Buses, 25 minutes"
LOOK_IN_TEXT, OPEN_FILE = "See what is in it", "Open a file"
CHOOSE_FILE = "Choose a Word file, a table or plain text"
FILES = "Word files, tables and plain text"
CLOSE = "Close"
NOTHING_KEPT = "CoChair has kept nothing yet. Leave out what you do not want."
LEAVE_OUT, PUT_BACK = "Leave out", "Put back"
LEAVE_OUT_THIS, PUT_BACK_THIS = "Leave out: {words}", "Put back: {words}"
LEAVE_ALL_OUT, PUT_ALL_BACK = "Leave all out", "Put all back"
LEFT_OUT = "You leave this out."
WORKED_OUT = "What CoChair worked out"
NOT_USED = "What CoChair did not use"
KEEP_FOUND, KEEP_KEY, GO_BACK_TO_TEXT = "Yes, keep these", "Ctrl+K", "Go back"
KEPT_FOUND = "It is in your plan now. Undo takes all of it away."
PLAN_CHANGED = "Your plan has changed. Please look again, then say yes."

# Old actions
OLD_ACTIONS = "Old actions to ask about"
OWNER, OWNER_HINT = "Who will do it?", "Such as Sam"
DUE, DUE_HINT = "By when?", "Such as 26 November"
OWNER_OF, DUE_OF = "Who will do it? {text}", "By when? {text}"
TAKE_AWAY = "Take it away"
TAKE_AWAY_THIS = "Take it away: {text}"

# Beside the agenda
WHOSE = "Whose minutes are they?"
SHARE_HEADING = "Before you share it"
SHARE, ANSWER_THEM = "Share the agenda", "Answer now"
FIX = {
    "agenda": "See the agenda",
    "details": "See when and how",
    "people": "See the people",
    "old actions": "See the old actions",
}
PART = "{words} {minutes}"

# Who says yes to it
WHO_SAYS_YES = "Who says yes to this agenda?"
YES_ABOUT = "It goes out when every co-chair has said yes. A change needs a new yes."
SAYS_YES, SURE_OF_AGENDA = "{name} says yes", "{name}, are you sure?"
SURE, GO_BACK, TAKE_YES_BACK = "Yes, I am sure", "Go back", "Take the yes back"
NUMBER_ASKED = "The number of {name}"

# What people asked for
ASKED_FOR = "People asked for this"
PUT_ON, LATER, CAN_NOT = "Put it on", "Later", "We can not"
LATER_WHEN, LATER_HINT = "On which day will it be on an agenda?", "Such as 9 May"
CAN_NOT_WHY, CAN_NOT_HINT = "We can not, because", "Such as: no lift"
KEEP_ANSWER, TAKE_ANSWER_BACK = "Keep this answer", "Take this answer back"
WRITE_REQUEST, REQUEST_KEY = "Write down what somebody asks for", "Ctrl+R"
ASKS_WHAT, ASKS_WHAT_HINT = "What do they ask for?", "Such as: a lift"
ASKS_WHO, ASKS_WHO_HINT = "Who asks?", "Or no name"
KEEP_REQUEST = "Keep it"

# What happened before
STORY, STORY_OF = "What happened before", "What happened before: {item}"
STORY_EARLIER = "Show what came before this"

# Its papers
PAPERS_CARD, MAKE_PAPERS, PAPERS_KEY = "Papers for this meeting", "Make the papers", "Ctrl+P"
PAPERS_ABOUT = "The agenda, what the co-chairs can say, and a page for each person."

# Made-up people
TRY_OUT, TRY_KEY = "Try it with made-up people", "Ctrl+T"
TRIED = "Trying it out"
TRIED_WHAT = "These people are made up. Nothing they do is kept."
TRIED_NOT_YET = "Made-up people can not try it yet."
SHOW_ALL, PLAY_AGAIN, PLAY_KEY = "Show it all at once", "Play it again", "F5"
OTHER_PEOPLE = "Try again with other people"
PLANNED, TOOK = "Planned", "Took"
HAPPENED, TO_CHANGE, EACH_ITEM = "What happened", "What to change", "Each thing on the agenda"
WHOSE_PARTS = {"protected": "Protected", "everyone": "For everyone", "other": "For 1 group"}

# When and where
BOARD, MEETING, DATE, START, MUST_END, PLACE = "Our board", "Title", "Date", "Start", "Must end by", "Place"
DATE_HINT, START_HINT, MUST_END_HINT = "Such as 26 November", "Such as 10:00", "When it finishes"
PLACE_HINT = "Such as St Mark's Hall"
BOARD_HINT, MEETING_HINT = "Such as North Town Board", "Such as Getting around"

# People
GROUP_NAMES = "Names for our groups"
USE_NAMES = "Use these names"
GROUP_NAME, PROTECTED, SHARE_AGREED = "Name of the group", "Its time is protected", "Share of the talking we agreed"
REMOVE_GROUP = "Take the group away"
ADD_GROUP, ADD_GROUP_HINT = "Add a group", "Such as Carers"
ADD_THEM = "Add"
ADD_PEOPLE, ADD_PEOPLE_HINT = "Add people to {group}", "Such as Amina, Delroy and Kasia"
CHANGE_PERSON = "Change {name}"
NAME, SEAT, COMES = "Name", "Sits with", "When do they come?"
CO_CHAIR, WRITES, NAMED = "Co-chair", "Writes things down", "Name may be in the papers"
HOLDS_KEY = "Answers for the group"
SUPPORTS, STAND_IN = "Supports", "Who answers when this co-chair is not here?"
NUMBER_WANTED = "A number only {name} knows"
NUMBER_ABOUT = "Only for who wants one. CoChair asks for it with each answer."
NUMBER_NEW, NUMBER_KEEP = "4 to 8 digits", "Keep this number"
HAS_NUMBER, NUMBER_CHANGE = "{name} answers with a number.", "Take the number of {name} away"
NUMBER_OLD, NUMBER_AWAY = "Type the number first", "Take it away"
NUMBER_LOST = "Nobody knows it any more"
REMOVE_PERSON = "Take off the list"

KEYS = (
    ("Ctrl+N", "Add something to the agenda"),
    ("Alt+Up", "Move an item up"),
    ("Alt+Down", "Move an item down"),
    ("F9", "Take the last change back"),
    (PAPERS_KEY, "Make the agenda, what you can say, and a page for each person"),
    (KEEP_KEY, "Keep what CoChair found in a text or a file"),
    (TRY_KEY, "Try the agenda with made-up people, and again with others"),
    (PLAY_KEY, "With made-up people: show it all, or play it again"),
    ("PgDown", "With made-up people: read on, and PgUp to read back"),
    (REQUEST_KEY, "Write down what somebody asks for"),
    ("PgDown", "In what happened before: read on, and PgUp to read back"),
    ("Ctrl+Return", "Share the agenda"),
    ("Esc", "Close what is open"),
    ("Alt+1", "Agenda, and Alt+2 to Alt+4 for the other tabs"),
)
