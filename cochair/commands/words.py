"""What the command line says, in one place and ready for translation."""

from cochair.domain.look_over import Fix

ABOUT = "CoChair runs fair meetings. With no command it opens the app."
REHEARSE = "play a whole meeting with no screen, and leave its papers in a folder"
REPLAY = "play a meeting script into the store, one answer a line"
MINUTES = "write the minutes of a meeting"
REPORT = "write who had the time and whose yes was asked, by group"
WORDS = "find words that are hard to read, and plain ones"
BRING_IN = "find the agenda, the people and the old actions in a file, and keep them with --yes"
PICTURES = "tell the picture of each sentence of the minutes, and the others that fit"
CHECK = "look the data over"
DATA = "the folder where everything lives"
UNLOCKED = "keep the key beside the data, on purpose"
SCRIPT = "the meeting script; the practice meeting without it. With no timed lines, made-up people have the meeting"
REHEARSED_MEETING = "a draft or a meeting in the store, by its id or title: made-up people have it"
SEED = "made-up people have the meeting; another number is another story"
OUT = "the folder for the papers"
OUT_FILE = "the file to write; for papers of each person, the folder"
SPEED = "how many times faster than the clock"
AT_ONCE = "do not wait between lines"
JSON = "answer in JSON (it always does)"
RESUME = "go on with a meeting that is in the store"
MEETING = "the meeting, by its id or title; the newest without it"
TO = "the kind of file"
PAPER = "which paper; prep is a page for each person who is coming, yousaid what came of people’s words"
PROFILE = "how big the words are, and whether there are pictures"
REBUILD = "make lists and search again from the log"
TEXT = "the text, or - to read what comes in"
BROUGHT = "a Word file (.docx), a CSV table, plain text or old minutes; - to read what comes in"
WITHOUT = "leave out what has these numbers, such as 2,5"
INTO_PLAN = "put it into this draft; a new one without it"
YES = "keep what was found"
NAMES = "a file with names to leave alone, one a line"
WORDS_JSON = "answer in JSON"
FILE = "the script file, or - to read lines as they come"

WRONG_WORDS = "CoChair does not understand this command. Try: cochair --help"
NO_FILE = "The file {name} can not be opened. Please check its name."
FOLDER_NOT_MADE = "The folder {name} can not be made. Please choose another one."
NOT_YET = "CoChair can not do this yet: {what}."
NO_MEETINGS = "There is no meeting here yet."
NO_SUCH_MEETING = "No meeting here is called {name}. Please check its name or id."
MEETING_OPEN = "This meeting has not ended. The minutes say so."
RECORD_OPEN = "This meeting has not ended. The record says so."
MORE_MAY_COME = "This meeting has not ended. More may come."
REPORT_OPEN = "This meeting has not ended. The report says so."
WRITTEN = "Written: {file}"
NOTHING_HARD = "Nothing here is hard to read, as far as CoChair can tell."
FOUND = "Line {line}: “{words}” ({kind}). {why}"
WRITE = "  Try: {plain}"
NUMBERED, BELOW = "{number:>4}  {words}", "      {words}"
LEFT_OUT = "{words}  (you leave this out)"
TO_KEEP = "Nothing is kept yet. To keep it, add --yes. To leave things out, add --without and their numbers."
KEPT_AS = "Kept as a draft: {plan}"
NO_SUCH_NUMBER = "Nothing here has the number {number}. Please look at the numbers on the left."
NO_SUCH_DRAFT = "No draft here is called {name}. Please check its name or id."
PICTURE = "Picture: {alt}"
OTHER_PICTURES = "Or: {alts}"
NO_PICTURE = "No picture"
ALL_WELL = "All is well."
REBUILT = "The lists and the search are made again."
PLAYED = "{title}: {lines} lines played, {faults} not possible."
MADE_UP_TITLE = "{title} (a try with made-up people)"
MADE_UP = "Made-up people had this meeting. It is story {seed}: --seed {seed} plays it again."
TO_CHANGE = "What you can change:"
LEFT_IN = "The papers are in {folder}."
MISSING_LETTERS = "No font here has these letters, so their names stand there: {letters}. In: “{line}”"
NO_PICTURES = "The screen pictures could not be made."
STOPPED = "Stopped. Everything that was answered is kept."
LATER_COMMANDS = {
    "backup": "make a backup",
    "restore": "bring back a backup",
    "export": "write everything out",
    "import": "read everything in",
    "forget": "forget a person",
}
LOOK = "look the minutes over and write no file: what is hard to read, what is missing, and what to do"
NOTHING_TO_LOOK_AT = "CoChair found nothing to look at."
LOOK_AT_ONE, LOOK_AT = "There is 1 thing to look at:", "There are {count} things to look at:"
FIX = {
    Fix.LINE: "  Fix: check the minutes, and write this line again.",
    Fix.MISSING: "  Fix: check the minutes, and add it.",
    Fix.CHECK: "  Fix: check the minutes.",
    Fix.NO_PICTURES: "  Fix: take the paper without pictures (--profile simple).",
    Fix.WEB_PAGE: "  Fix: take the web page (--to html).",
}
FIX_WORDS = "  Such as: {words}"
NOT_THAT_FORM = "This paper comes as pdf, html, docx or text. Please choose one of them."
LATER_FORMS = {"audio": "read the minutes to a file"}
