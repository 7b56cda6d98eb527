"""What the window itself says, ready for translation."""

from ui import words_scanning

TITLE = "CoChair"
OPENING = "CoChair is opening."
CAN_NOT_OPEN = "CoChair can not open your meetings yet"
TROUBLE = "CoChair could not do that"
CHOOSE = "How shall we lock your meetings?"
CHOOSE_WHY = "This computer has no safe place for the key. A passphrase keeps your meetings private."
LOCKED = "Your meetings are locked"
LOCKED_WHY = "Please type their passphrase."
PASSPHRASE = "Passphrase"
PASSPHRASE_HINT = "4 words or more are good"
SHOW_LETTERS = "Show what I type"
USE_PASSPHRASE = "Lock with this passphrase"
OPEN_THEM = "Open our meetings"
NOT_LOCKED = "Keep it not locked for now"
TRY_AGAIN = "Try again"
GO_ON = "Go on"
PASSPHRASE_NEEDED = "Please type a passphrase first."
PRACTICE = "This is practice. Nothing is kept."
BACK = "Back"
HELP = "Keys and help"
HELP_FIRST = "Every button also has a key. Keys work while you type."
FIND_KEY = "Find a key"
FIND_KEY_HINT = "Such as: break, or F4"
NO_KEY = "No key has these words."
NEXT_PART, NEXT_PART_KEY = "Next part", "Alt+Down"
FORMER_PART, FORMER_PART_KEY = "Part before", "Alt+Up"
PRINT_KEYS = "Print one page of keys"
PRINT_KEYS_KEY = "Ctrl+P"
HELP_KEYS = (
    ("Esc", "Go back to where you were"),
    (PRINT_KEYS_KEY, PRINT_KEYS),
    (NEXT_PART_KEY, "Go to the next heading, and Alt+Up to the one before"),
    ("PgDown", "Read on, and PgUp to read back"),
)
KEYS_HELP = "On this page"
PAPER_OF_KEYS = "Keys for a meeting"
PAPER_OF_KEYS_ABOUT = "Press these keys while CoChair is open. They also work while you type."
PAPER_OF_KEYS_FILE = "keys"
PAPER_LINE = "{key}: {tip}"
KEYS_EVERYWHERE = "Everywhere"
KEYS_HOME = "On the first screen"
KEYS_PLAN = "When you plan a meeting"
SEARCH_WORDS = "Words that narrow a search"
KEYS_PROMISES = "On the screen of promises"
KEYS_MEETING = "In a meeting"
KEYS_AFTER = "After a meeting"
KEYS_CHECK = "When you check the minutes"
KEYS_PICTURES = "When you choose pictures"
COLOURS_ARE = "The colours are now: {name}."
TEXT_IS = "The text is now {percent} of 100."
THEMES = {
    "computer": "as on this computer",
    "light": "light",
    "dark": "dark",
    "yellow": "yellow on black",
    "cream": "cream",
}
CLICKER_KEYS = (
    ("PgDown", "Next item, as on a presentation clicker"),
    ("PgUp", "Open the item before this one, as on a clicker"),
    (".", "Pause, or go on, as on a clicker; not while you type"),
)
KEYS = (
    ("F1", "Show this page"),
    ("Tab", "Go to the next button"),
    ("Space", "Press the button"),
    ("Ctrl++", "Bigger text"),
    ("Ctrl+-", "Smaller text"),
    ("Ctrl+0", "Text as it was first"),
    ("Ctrl+Shift+C", "Other colours"),
    (words_scanning.KEY, words_scanning.KEY_TIP),
)
