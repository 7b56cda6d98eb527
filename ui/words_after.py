"""The words of the screen after a meeting, ready for translation."""

TITLE = "Minutes: {title}"
READ = "Read the minutes"
READ_HINT = "Page Down and Page Up move through the minutes."
TAKE_HOME = "Take it home"
READ_TAB, TAKE_TAB = "Read", "Take home"
FOLDER = "Papers go into this folder:"
OTHER_FOLDER = "Choose another folder"
CHOOSE_FOLDER = "Choose where papers go"
NEXT = "Make the next meeting"
CHECK = "Check the minutes"
PICTURES = "Choose the pictures"
SAY_WRONG = "Say that something is wrong"

NEXT_KEY, CHECK_KEY, LOOK_KEY, PICTURES_KEY, FOLDER_KEY, HOME_KEY = "F5", "F6", "F7", "F8", "Alt+F", "Alt+H"
DOWN_KEY, UP_KEY = "PgDown", "PgUp"
PAPER_KEYS = (*(f"Ctrl+{number}" for number in range(1, 10)), *(f"Alt+{number}" for number in range(1, 5)))
"""The key that makes each paper, in the order of the list."""
KEYS = (
    (NEXT_KEY, "Make the next meeting"),
    (CHECK_KEY, "Check the minutes, or say that something is wrong"),
    (LOOK_KEY, "See what to look at before you share, or the minutes again"),
    (PICTURES_KEY, PICTURES),
    (FOLDER_KEY, "Choose another folder"),
    (HOME_KEY, "Home"),
    (DOWN_KEY, "Read on"),
    (UP_KEY, "Read back"),
    (PAPER_KEYS[0], "Make the first paper, and so on to Ctrl+9"),
    (PAPER_KEYS[9], "Make the tenth paper, and so on to Alt+4"),
)

PAPERS = {
    "standard": "Minutes to print",
    "large": "Minutes in bigger letters",
    "extra": "Minutes in very big letters",
    "simple": "Minutes without pictures",
    "html": "Minutes as a web page",
    "docx": "Minutes as a Word file",
    "text": "Minutes as plain text",
    "actions": "What we will do, as a table",
    "agenda": "The agenda to print",
    "report": "How we shared power",
    "slips": "A page for each person",
    "calendar": "What we will do, for a calendar",
    "record": "The full record, for us to keep",
}
