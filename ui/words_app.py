"""What the window itself says, ready for translation."""

from cochair.domain.language import _

TITLE = _("CoChair")
OPENING = _("CoChair is opening.")
CAN_NOT_OPEN = _("CoChair can not open your meetings yet")
TROUBLE = _("CoChair could not do that")
LOCKED = _("Your meetings are locked")
LOCKED_WHY = _("Please type their passphrase. Or type the code on your recovery sheet.")
PASSPHRASE = _("Passphrase or recovery code")
SHOW_LETTERS = _("Show what I type")
OPEN_THEM = _("Open our meetings")
TRY_AGAIN = _("Try again")
GO_ON = _("Go on")
PASSPHRASE_NEEDED = _("Please type a passphrase first.")
MEND, MEND_KEY = _("Bring our meetings back"), "F6"
PRACTICE = _("This is practice. Nothing is kept.")
BACK = _("Back")
HELP = _("Keys and help")
HELP_FIRST = _("Every button also has a key. Keys work while you type.")
THIS_IS = _("This is CoChair {version}.")
FIND_KEY = _("Find a key")
FIND_KEY_HINT = _("Such as: break, or F4")
NO_KEY = _("No key has these words.")
NEXT_PART, NEXT_PART_KEY = _("Next part"), "Alt+Down"
FORMER_PART, FORMER_PART_KEY = _("Part before"), "Alt+Up"
PRINT_KEYS = _("Print one page of keys")
PRINT_KEYS_KEY = "Ctrl+P"
HELP_KEYS = (
    ("Esc", _("Go back to where you were")),
    (PRINT_KEYS_KEY, PRINT_KEYS),
    ("Alt+G", _("Read the quick guide")),
    (NEXT_PART_KEY, _("Go to the next heading, and Alt+Up to the one before")),
    ("PgDown", _("Read on, and PgUp to read back")),
)
KEYS_HELP = _("On this page")
PAPER_OF_KEYS = _("Keys for a meeting")
PAPER_OF_KEYS_ABOUT = _("Press these keys while CoChair is open. They also work while you type.")
PAPER_OF_KEYS_FILE = "keys"
PAPER_LINE = "{key}: {tip}"
KEYS_EVERYWHERE = _("Everywhere")
KEYS_COMFORT = _("To see and hear well, everywhere")
KEYS_HOME = _("On the first screen")
KEYS_PLAN = _("When you plan a meeting")
SEARCH_WORDS = _("Words that narrow a search")
KEYS_PROMISES = _("On the screen of promises")
KEYS_MEETING = _("In a meeting")
KEYS_AFTER = _("After a meeting")
KEYS_CHECK = _("When you check the minutes")
KEYS_PICTURES = _("When you choose pictures")
CLICKER_KEYS = (
    ("PgDown", _("Next item; a remote for slides sends this key")),
    ("PgUp", _("Open the item before this one; a remote sends this key")),
    (".", _("Pause, or go on, while nobody types")),
)
KEYS = (
    ("F1", _("See every key, and the quick guide")),
    ("Tab", _("Go to the next button")),
    ("Space", _("Press the button")),
)
