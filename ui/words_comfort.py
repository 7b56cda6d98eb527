"""What the screen of comfort and the first questions say, ready for translation."""

from cochair.domain.language import _
from ui import words_scanning

COMFORT = _("Comfort")
WORDS = _("Make this screen right for you. Each change shows at once.")
HELLO = _("Hello. Make this screen right for you.")
HELLO_WORDS = _("3 questions. You can change your answers at any time.")
WAVE, SAMPLE_PICTURE = "1F44B", "1F695"
HOW_IT_LOOKS = _("This is how it looks")
SAMPLE = _("Sam will book the taxi by Friday.")
BACK, BACK_KEY = _("Back"), "Esc"
READY = _("I am ready")
READY_KEY, COMFORT_KEY = "F5", "Alt+C"

HOW_BIG = _("How big?")
TEA = _("Tea is at 11.")
SIZES = ((1.0, _("Usual")), (1.5, _("Bigger")), (2.0, _("Very big")))
LARGEST = (3.0, _("The biggest"))
SMALLER, BIGGER = _("Smaller"), _("Bigger")
TEXT_IS = _("The text is now {percent} %.")

WHICH_COLOURS = _("Which colours?")
COLOURS = (
    ("light", _("Light"), _("Dark words on white")),
    ("cream", _("Cream"), _("Dark words on cream")),
    ("dark", _("Dark"), _("Light words on dark")),
    ("yellow", _("Bright"), _("Yellow words on black")),
    ("computer", _("As on my computer"), _("It changes when the computer does")),
)

ALOUD = _("Read aloud?")
ALOUD_CHOICES = (
    ("asked", _("When I ask"), _("I press a button"), "1F449"),
    ("every", _("Every screen"), _("It starts by itself"), "1F50A"),
    ("never", _("No, thank you"), _("I read it myself"), "1F4D6"),
)

LETTERS = _("Which letters?")
FONTS = (
    ("lexend", _("Lexend"), _("Wide, for easy reading")),
    ("noto", _("Noto Sans"), _("Letters closer together")),
    ("computer", _("As on my computer"), _("The letters you know")),
)
BETWEEN_LETTERS, BETWEEN_WORDS, BETWEEN_LINES = (
    _("Room between letters"),
    _("Room between words"),
    _("Room between lines"),
)
USUAL, MORE, MOST = _("Usual"), _("More"), _("Most")
LETTER_ROOM = ((0.0, USUAL), (0.06, MORE), (0.12, MOST))
WORD_ROOM = ((0.0, USUAL), (0.08, MORE), (0.16, MOST))
LINE_ROOM = ((1.0, USUAL), (1.25, MORE), (1.5, MOST))

MEETINGS = _("In a meeting")
TIME_STYLE = _("How time shows")
TIME_STYLES = (
    ("disc", _("Disc")),
    ("bar", _("Bar")),
    ("candle", _("Candle")),
    ("numbers", _("Numbers")),
    ("words", _("Words")),
    ("hidden", _("Not at all")),
)
CALM, SIMPLE = _("Nothing moves"), _("Simple screen, few buttons")

ONE_KEY = _("One key or switch for everything")
SCANNING = _("How to move from button to button")
SCANNING_CHOICES = (
    ("off", _("Not used")),
    ("press", _("I press to move on")),
    ("steps", _("It moves by itself")),
)
SECONDS = _("Seconds on each button")
SECONDS_UNIT = _("seconds")

PRESETS = _("Kept for people")
PRESETS_WORDS = _("Keep how this screen is now, and put it on again in one press.")
KEEP_FOR = _("Keep this for a person")
NAME = _("Whose view is it?")
NAME_HINT = _("A first name")
KEEP, NOT_NOW = _("Keep it"), _("Not now")
KEEP_CHANGE = _("Keep the change for {name}")
TAKE_AWAY = _("Take {name}’s view away")
VIEW_OF = _("{name}’s view")
KEPT_FOR = _("This is now {name}’s view.")
CHANGED_FOR = _("We keep the change for {name}.")
TAKEN_AWAY = _("{name}’s view is gone.")
UNDO, UNDO_KEY, UNDONE = _("Undo"), "F9", _("It is as it was before.")
VIEW_KEY = "Ctrl+Shift+{number}"
WORN = _("You see {name}’s view.")
NONE_KEPT = _("There is no view for a person yet.")
NAME_NEEDED = _("Please type a name first.")
NAME_LONG = _("Please type a name of up to {most} letters.")
NAME_TAKEN = _("{name} has a view already. Put it on, then keep the change.")
MANY_PRESETS = _("You have {most} views. Please take one away first.")

COLOURS_ARE = _("The colours are now: {name}.")
TIME_IS = _("Time shows like this now: {name}.")
CALM_IS = {True: _("Nothing moves now."), False: _("Things may move again.")}
TIME_CALLS_ARE = {True: _("CoChair says the time in meetings."), False: _("CoChair does not say the time.")}
TURN_CALLS_ARE = {True: _("CoChair says whose turn it is."), False: _("CoChair does not say whose turn it is.")}
SOUND_IS = {True: _("Gentle sounds are on."), False: _("Gentle sounds are off.")}
SIMPLE_IS = {True: _("The simple screen is on for meetings."), False: _("The simple screen is off.")}

TIME_STYLE_KEY = "Ctrl+Shift+T"
TIME_CALLS_KEY, TURN_CALLS_KEY, SOUND_KEY = "Ctrl+Shift+L", "Ctrl+Shift+N", "Ctrl+Shift+G"
KEYS = (
    (COMFORT_KEY, _("Comfort: all about text, colours and sounds")),
    ("Ctrl++", _("Bigger text")),
    ("Ctrl+-", _("Smaller text")),
    ("Ctrl+0", _("Text as it was first")),
    ("Ctrl+Shift+C", _("Other colours")),
    (TIME_STYLE_KEY, _("Show time in another way")),
    ("Ctrl+Shift+M", _("Nothing moves, or things may move")),
    (TIME_CALLS_KEY, _("Say the time in meetings, or not")),
    (TURN_CALLS_KEY, _("Say whose turn it is in meetings, or not")),
    (SOUND_KEY, _("Gentle sounds, on or off")),
    ("Ctrl+Shift+S", _("Simple screen, on or off")),
    (words_scanning.KEY, words_scanning.KEY_TIP),
    ("Ctrl+Shift+V", _("The view of the next person")),
    ("Ctrl+Shift+1", _("The first person’s view, and so on up to 9")),
)
