"""The words of the screen after a meeting, ready for translation."""

from cochair.domain.language import _
from ui.words_papers import STOP_RECORDING, STOP_RECORDING_KEY

TITLE = _("Minutes: {title}")
READ = _("Read the minutes")
READ_HINT = _("Page Down and Page Up move through the minutes.")
TAKE_HOME = _("Take it home")
READ_TAB, TAKE_TAB = _("Read"), _("Take home")
FOLDER = _("Papers go into this folder:")
OTHER_FOLDER = _("Choose another folder")
CHOOSE_FOLDER = _("Choose where papers go")
NEXT = _("Make the next meeting")
CHECK = _("Check the minutes")
PICTURES = _("Choose the pictures")
HOW = _("How was it?")
LAPTOPS = _("Other laptops")
LAPTOPS_NOT_NOW = _("Other laptops can not come to this meeting now.")
SAY_WRONG = _("Say that something is wrong")

NEXT_KEY, CHECK_KEY, LOOK_KEY, PICTURES_KEY, HOW_KEY = "F5", "F6", "F7", "F8", "Alt+W"
LAPTOPS_KEY = "Alt+L"
FOLDER_KEY, HOME_KEY = "Alt+F", "Alt+H"
DOWN_KEY, UP_KEY = "PgDown", "PgUp"
PAPER_KEYS = (*(f"Ctrl+{number}" for number in range(1, 10)), *(f"Alt+{number}" for number in range(1, 6)))
"""The key that makes each paper, in the order of the list."""
KEYS = (
    (NEXT_KEY, _("Make the next meeting")),
    (CHECK_KEY, _("Check the minutes, or say that something is wrong")),
    (LOOK_KEY, _("See what to look at before you share, or the minutes again")),
    (PICTURES_KEY, PICTURES),
    (HOW_KEY, _("Say how the meeting was")),
    (LAPTOPS_KEY, _("See the other laptops, and read or write a stick")),
    (FOLDER_KEY, _("Choose another folder")),
    (HOME_KEY, _("Home")),
    (DOWN_KEY, _("Read on")),
    (UP_KEY, _("Read back")),
    (PAPER_KEYS[0], _("Make the first paper, and so on to Ctrl+9")),
    (PAPER_KEYS[9], _("Make the tenth paper, and so on to Alt+5")),
    (STOP_RECORDING_KEY, STOP_RECORDING),
)

PAPERS = {
    "standard": _("Minutes to print"),
    "large": _("Minutes in bigger letters"),
    "extra": _("Minutes in very big letters"),
    "simple": _("Minutes without pictures"),
    "html": _("Minutes as a web page"),
    "docx": _("Minutes as a Word file"),
    "text": _("Minutes as plain text"),
    "audio": _("Minutes to listen to"),
    "actions": _("What we will do, as a table"),
    "agenda": _("The agenda to print"),
    "report": _("How we shared power"),
    "slips": _("A page for each person"),
    "calendar": _("What we will do, for a calendar"),
    "record": _("The full record, for us to keep"),
}
