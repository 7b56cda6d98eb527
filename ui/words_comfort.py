"""What the screen of comfort and the first questions say, ready for translation."""

COMFORT = "Comfort"
WORDS = "Make this screen right for you. Each change shows at once."
HELLO = "Hello. Make this screen right for you."
HELLO_WORDS = "3 questions. You can change your answers at any time."
WAVE, SAMPLE_PICTURE = "1F44B", "1F695"
HOW_IT_LOOKS = "This is how it looks"
SAMPLE = "Sam will book the taxi by Friday."
BACK, BACK_KEY = "Back", "Esc"
READY = "I am ready"
READY_KEY, COMFORT_KEY = "F5", "Alt+C"

HOW_BIG = "How big?"
TEA = "Tea is at 11."
SIZES = ((1.0, "Usual"), (1.5, "Bigger"), (2.0, "Very big"))
LARGEST = (3.0, "The biggest")
SMALLER, BIGGER = "Smaller", "Bigger"
TEXT_IS = "The text is now {percent} %."

WHICH_COLOURS = "Which colours?"
COLOURS = (
    ("light", "Light", "Dark words on white"),
    ("cream", "Cream", "Dark words on cream"),
    ("dark", "Dark", "Light words on dark"),
    ("yellow", "Bright", "Yellow words on black"),
    ("computer", "As on my computer", "It changes when the computer does"),
)

ALOUD = "Read aloud?"
ALOUD_CHOICES = (
    ("asked", "When I ask", "I press a button", "1F449"),
    ("every", "Every screen", "It starts by itself", "1F50A"),
    ("never", "No, thank you", "I read it myself", "1F4D6"),
)
NOT_YET = "CoChair does not read aloud yet. We keep your answer for then."

LETTERS = "Which letters?"
FONTS = (
    ("lexend", "Lexend", "Wide, for easy reading"),
    ("noto", "Noto Sans", "Letters closer together"),
    ("computer", "As on my computer", "The letters you know"),
)
BETWEEN_LETTERS, BETWEEN_WORDS, BETWEEN_LINES = "Room between letters", "Room between words", "Room between lines"
USUAL, MORE, MOST = "Usual", "More", "Most"
LETTER_ROOM = ((0.0, USUAL), (0.06, MORE), (0.12, MOST))
WORD_ROOM = ((0.0, USUAL), (0.08, MORE), (0.16, MOST))
LINE_ROOM = ((1.0, USUAL), (1.25, MORE), (1.5, MOST))

MEETINGS = "In a meeting"
TIME_STYLE = "How time shows"
TIME_STYLES = (
    ("disc", "Disc"),
    ("bar", "Bar"),
    ("candle", "Candle"),
    ("numbers", "Numbers"),
    ("words", "Words"),
    ("hidden", "Not at all"),
)
CALM, SIMPLE, SOUND = "Nothing moves", "Simple screen, few buttons", "Sounds"
SOUND_NOT_YET = "CoChair makes no sounds yet. We keep your answer."

ONE_KEY = "One key or switch for everything"
SCANNING = "How to move from button to button"
SCANNING_CHOICES = (("off", "Not used"), ("press", "I press to move on"), ("steps", "It moves by itself"))
SECONDS = "Seconds on each button"
SECONDS_UNIT = "seconds"

PRESETS = "Kept for people"
PRESETS_WORDS = "Keep how this screen is now, and put it on again in one press."
KEEP_FOR = "Keep this for a person"
NAME = "Whose view is it?"
NAME_HINT = "A first name"
KEEP, NOT_NOW = "Keep it", "Not now"
KEEP_CHANGE = "Keep the change for {name}"
TAKE_AWAY = "Take {name}’s view away"
VIEW_OF = "{name}’s view"
KEPT_FOR = "This is now {name}’s view."
CHANGED_FOR = "We keep the change for {name}."
TAKEN_AWAY = "{name}’s view is gone."
UNDO, UNDO_KEY, UNDONE = "Undo", "F9", "It is as it was before."
VIEW_KEY = "Ctrl+Shift+{number}"
WORN = "You see {name}’s view."
NONE_KEPT = "There is no view for a person yet."
NAME_NEEDED = "Please type a name first."
NAME_LONG = "Please type a name of up to {most} letters."
NAME_TAKEN = "{name} has a view already. Put it on, then keep the change."
MANY_PRESETS = "You have {most} views. Please take one away first."

COLOURS_ARE = "The colours are now: {name}."
TIME_IS = "Time shows like this now: {name}."
CALM_IS = {True: "Nothing moves now.", False: "Things may move again."}
SIMPLE_IS = {True: "The simple screen is on for meetings.", False: "The simple screen is off."}

KEYS = (
    (COMFORT_KEY, "Comfort: all about text, colours and sounds"),
    ("Ctrl++", "Bigger text"),
    ("Ctrl+-", "Smaller text"),
    ("Ctrl+0", "Text as it was first"),
    ("Ctrl+Shift+C", "Other colours"),
    ("Ctrl+Shift+T", "Show time in another way"),
    ("Ctrl+Shift+M", "Nothing moves, or things may move"),
    ("Ctrl+Shift+S", "Simple screen, on or off"),
    ("Ctrl+Shift+V", "The view of the next person"),
    ("Ctrl+Shift+1", "The first person’s view, and so on up to 9"),
)
