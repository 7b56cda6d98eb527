"""What the command line says, in one place and ready for translation."""

ABOUT = "CoChair runs fair meetings. With no command it opens the app."
REHEARSE = "play a whole meeting with no screen, and leave its papers in a folder"
REPLAY = "play a meeting script into the store, one answer a line"
MINUTES = "write the minutes of a meeting"
REPORT = "write who had the time and whose yes was asked, by group"
CHECK = "look the data over"
DATA = "the folder where everything lives"
UNLOCKED = "keep the key beside the data, on purpose"
SCRIPT = "the meeting script; the practice meeting without it. With no timed lines, made-up people have the meeting"
REHEARSED_MEETING = "a draft or a meeting in the store, by its id or title: made-up people have it"
SEED = "made-up people have the meeting; another number is another story"
OUT = "the folder for the papers"
OUT_FILE = "the file to write"
SPEED = "how many times faster than the clock"
AT_ONCE = "do not wait between lines"
JSON = "answer in JSON (it always does)"
RESUME = "go on with a meeting that is in the store"
MEETING = "the meeting, by its id or title; the newest without it"
TO = "the kind of file"
PROFILE = "how big the words are, and whether there are pictures"
REBUILD = "make lists and search again from the log"
FILE = "the script file, or - to read lines as they come"

WRONG_WORDS = "CoChair does not understand this command. Try: cochair --help"
NO_FILE = "The file {name} can not be opened. Please check its name."
FOLDER_NOT_MADE = "The folder {name} can not be made. Please choose another one."
NOT_YET = "CoChair can not do this yet: {what}."
NO_MEETINGS = "There is no meeting here yet."
NO_SUCH_MEETING = "No meeting here is called {name}. Please check its name or id."
MEETING_OPEN = "This meeting has not ended. The minutes say so."
REPORT_OPEN = "This meeting has not ended. The report says so."
WRITTEN = "Written: {file}"
ALL_WELL = "All is well."
REBUILT = "The lists and the search are made again."
PLAYED = "{title}: {lines} lines played, {faults} not possible."
MADE_UP_TITLE = "{title} (a try with made-up people)"
MADE_UP = "Made-up people had this meeting. It is story {seed}: --seed {seed} plays it again."
TO_CHANGE = "What you can change:"
LEFT_IN = "The papers are in {folder}."
MISSING_LETTERS = "No font here has these letters, so their names stand there: {letters}."
NO_PICTURES = "The screen pictures could not be made."
STOPPED = "Stopped. Everything that was answered is kept."
LATER_COMMANDS = {
    "words": "check plain words",
    "backup": "make a backup",
    "restore": "bring back a backup",
    "export": "write everything out",
    "import": "read everything in",
    "forget": "forget a person",
}
LATER_FORMS = {"audio": "read the minutes to a file"}
