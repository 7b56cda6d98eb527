"""What reading aloud says of itself, ready for translation."""

from cochair.domain.language import _

READ = _("Read aloud")
READ_KEY, FROM_HERE_KEY, ONE_KEY = "Ctrl+Shift+R", "Ctrl+Shift+H", "Ctrl+Shift+J"
PAUSE_KEY, AGAIN_KEY, BACK_KEY, NEXT_KEY = "Ctrl+Shift+P", "Ctrl+Shift+A", "Ctrl+Shift+B", "Ctrl+Shift+X"
SLOWER_KEY, FASTER_KEY, QUIETER_KEY, LOUDER_KEY = "Ctrl+Shift+D", "Ctrl+Shift+F", "Ctrl+Shift+Q", "Ctrl+Shift+O"
STOP_KEY = "Esc"

BAR = _("Reading aloud")
PAUSE, GO_ON, STOP, AGAIN = _("Wait"), _("Go on"), _("Stop"), _("Again")
BACK, NEXT = _("Back"), _("Skip")
"""Never "Pause" and "Next": those are for the meeting, which may show at the same time."""
SLOWER, FASTER, QUIETER, LOUDER = _("Slower"), _("Faster"), _("Quieter"), _("Louder")
PAUSE_NAME, GO_ON_NAME = _("Wait with the reading"), _("Go on with the reading")
STOP_NAME, AGAIN_NAME = _("Stop the reading"), _("Again: this sentence")
BACK_NAME, NEXT_NAME = _("Back one sentence"), _("Skip to the next sentence")

READS = _("CoChair reads aloud.")
RESTS = _("The reading waits.")
ENDED = _("That was all.")
NOTHING = _("There is nothing to read here.")
NO_VOICE = _("CoChair found no voice here. You can read the words on the screen.")
NO_SOUND = _("This computer makes no sound now. Follow the mark.")
PACE_IS = _("{pace} words a minute")
LOUDNESS_IS = _("Loudness {loud} of 10")
PRIVATE = _("The next part is private. Who can hear it?")
PRIVATE_YES, PRIVATE_NO = _("Read it aloud"), _("Leave it out")

HEAR_IT = _("Hear it")
SAMPLE = _("Hello. This is how I read aloud.")
WHICH_VOICE = _("Which voice?")
USUAL_VOICE = _("The usual voice")
HIGHER, LOWER = _("{name}, higher"), _("{name}, lower")

KEYS_ALOUD = _("To hear the screen")
KEYS = (
    (READ_KEY, _("Read this screen aloud, from the top")),
    (FROM_HERE_KEY, _("Read aloud from where the keyboard is")),
    (ONE_KEY, _("Read one thing: where the keyboard is, or what you chose")),
    (PAUSE_KEY, _("Pause the reading, or go on; Space does it too")),
    (STOP_KEY, _("Stop the reading")),
    (AGAIN_KEY, _("Read this sentence again")),
    (BACK_KEY, _("Back one sentence")),
    (NEXT_KEY, _("Next sentence")),
    (SLOWER_KEY, _("Read slower")),
    (FASTER_KEY, _("Read faster")),
    (QUIETER_KEY, _("Read less loud")),
    (LOUDER_KEY, _("Read louder")),
)
