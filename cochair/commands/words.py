"""What the command line says, in one place and ready for translation."""

from cochair.domain.language import Several, _

ABOUT = _("CoChair runs fair meetings. With no command it opens the app.")
REHEARSE = _("play a whole meeting with no screen, and leave its papers in a folder")
REPLAY = _("play a meeting script into the store, one answer a line")
MINUTES = _("write the minutes of a meeting")
REPORT = _("write who had the time and whose yes was asked, by group")
WORDS = _("find words that are hard to read, and plain ones")
REQUESTS = _("what people ask to talk about: see it, add to it, answer it")
STORY = _("what happened to something on the agenda, across all meetings")
BRING_IN = _("find the agenda, the people and the old actions in a file. --yes keeps them")
PICTURES = _("tell the picture of each sentence of the minutes, and the others that fit")
CHECK = _("look the data over")
DATA = _("the folder where everything lives")
LANGUAGE = _("the language that CoChair speaks, such as cy for Welsh")
UNLOCKED = _("keep the key beside the data, on purpose")
SCRIPT = _("the meeting script; the practice meeting without it. With no timed lines, made-up people have the meeting")
REHEARSED_MEETING = _("a draft or a meeting in the store, by its id or title. Made-up people have it")
SEED = _("made-up people have the meeting; another number is another story")
OUT = _("the folder for the papers")
OUT_FILE = _("the file to write; for papers of each person, the folder")
SPEED = _("how many times faster than the clock")
AT_ONCE = _("do not wait between lines")
JSON = _("answer in JSON (it always does)")
RESUME = _("go on with a meeting that is in the store")
MEETING = _("the meeting, by its id or title; the newest without it")
TO = _("the kind of file")
PAPER = _(
    "which paper. prep is a page for each person who is coming. yousaid is what came of people’s words. "
    "rules are the board’s own. welcome is for somebody new, handover for the next co-chair. "
    "notice says what we keep. lost is for a lost laptop, and how asks how it was. "
    "record and risks are for the person who looks after data"
)
NO_MONEY_PAPER = _("Nobody of this board has this paper yet. There is nothing to make.")
PROFILE = _("how big the words are, and whether there are pictures")
REBUILD = _("make lists and search again from the log")
ADD_REQUEST = _("write down what somebody asks for, in their own words")
ASKED_BY = _("who asks; with no name it is a member")
ANSWER_REQUEST = _("answer the request of this number")
PUT_ON = _("put it on the agenda with this id or title. With none, it is the one that changed last")
ANSWER_LATER = _("a later agenda, on this day")
ANSWER_CAN_NOT = _("it can not be, because of this")
STORY_OF = _("the title of something on the agenda, or words in it")
ANSWER_JSON = _("answer in JSON")
TEXT = _("the text, or - to read what comes in")
BROUGHT = _("a Word file (.docx), a CSV table, plain text or old minutes. - reads what comes in")
WITHOUT = _("leave out what has these numbers, such as 2,5")
INTO_PLAN = _("put it into this draft; a new one without it")
YES = _("keep what was found")
NAMES = _("a file with names to leave alone, one a line")
WORDS_JSON = _("answer in JSON")
FILE = _("the script file, or - to read lines as they come")

WRONG_WORDS = _("CoChair does not understand this command. Try: cochair --help")
NO_FILE = _("The file {name} can not be opened. Please check its name.")
FOLDER_NOT_MADE = _("The folder {name} can not be made. Please choose another one.")
LATER_COMMAND = _("{what} (not yet)")
NOT_YET = _("CoChair can not do this yet: {what}.")
NO_MEETINGS = _("There is no meeting here yet.")
NO_SUCH_MEETING = _("No meeting here is called {name}. Please check its name or id.")
MEETING_OPEN = _("This meeting has not ended. The minutes say so.")
RECORD_OPEN = _("This meeting has not ended. The record says so.")
MORE_MAY_COME = _("This meeting has not ended. More may come.")
REPORT_OPEN = _("This meeting has not ended. The report says so.")
WRITTEN = _("Written: {file}")
NOTHING_HARD = _("Nothing here is hard to read, as far as CoChair can tell.")
FOUND = _("Line {line}: “{words}” ({kind}). {why}")
WRITE = _("  Try: {plain}")
NUMBERED, BELOW = "{number:>4}  {words}", "      {words}"
LEFT_OUT = _("{words}  (you leave this out)")
TO_KEEP = _("Nothing is kept yet. To keep it, add --yes. To leave things out, add --without and their numbers.")
KEPT_AS = _("Kept as a draft: {plan}")
NO_SUCH_NUMBER = _("Nothing here has the number {number}. Please look at the numbers on the left.")
NO_SUCH_DRAFT = _("No draft here is called {name}. Please check its name or id.")
PICTURE = _("Picture: {alt}")
OTHER_PICTURES = _("Or: {alts}")
NO_PICTURE = _("No picture")
ALL_WELL = _("All is well.")
REBUILT = _("The lists and the search are made again.")
PLAYED = Several(
    "{title}: {count} line played, {faults} not possible.",
    "{title}: {count} lines played, {faults} not possible.",
)
MADE_UP_TITLE = _("{title} (a try with made-up people)")
MADE_UP = _("Made-up people had this meeting. It is story {seed}: --seed {seed} plays it again.")
TO_CHANGE = _("What you can change:")
LEFT_IN = _("The papers are in {folder}.")
MISSING_LETTERS = _("No font here has these letters, so their names stand there: {letters}. In: “{line}”")
NO_PICTURES = _("The screen pictures could not be made.")
STOPPED = _("Stopped. Everything that was answered is kept.")
NOBODY_ASKED = _("Nobody has asked for anything yet.")
REQUEST = "{number}. {asked} {when} {answer}"
REQUEST_KEPT = _("Kept as number {number}.")
ANSWERED = "{asked} {answer}"
ONE_ANSWER = _("Please give one answer: --put-on, --later or --can-not.")
ANSWER_NEEDS_NUMBER = _("Please say which request this answers, such as: --answer 3.")
NO_DRAFT = _("There is no agenda being made. Please start one in the app first.")
NO_STORY = _("Nothing called {words} was on an agenda yet. Try fewer letters.")
STORY_LINE = "{date}: {words}"
LATER_COMMANDS = {
    "backup": _("make a backup"),
    "restore": _("bring back a backup"),
    "export": _("write everything out"),
    "import": _("read everything in"),
    "forget": _("forget a person"),
}
LOOK = _("look the minutes over and write no file. It tells what is hard, and what to do")
NOTHING_TO_LOOK_AT = _("CoChair found nothing to look at.")
LOOK_AT = Several("There is 1 thing to look at:", "There are {count} things to look at:")
FIX_WORDS = _("  Such as: {words}")
NO_BOARD = _("This agenda has no board yet. Open it in CoChair once, then try again.")
NOT_THAT_FORM = _("This paper comes as pdf, html, docx or text. Some come as audio too. Please choose one of them.")
RECORDED = _("{done} of {count} sentences are ready.")
