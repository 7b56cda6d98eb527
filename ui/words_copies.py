"""What the screen of copies says, ready for translation."""

from cochair.domain.language import _

COPIES = _("Our copies")
COPIES_PICTURE = "1F4BE"
MAKE, MAKE_KEY = _("Make a copy now"), "F5"
MAKING = _("CoChair makes a copy. You can go on.")
MADE = _("We have a new copy, and CoChair read all of it.")
MADE_BOTH = _("We have a new copy, here and at the second place.")
NO_SECOND_NOW = _("We have a new copy here. The second place was not there.")
NOT_MADE = _("CoChair could not make the copy. Please try again.")
SECOND = _("A second place")
CHOOSE, CHOOSE_KEY = _("Choose a folder"), "Alt+F"
CHOOSE_TITLE = _("Where do copies go too?")
USE = _("Use {name}")
NO_PLACE = _("No second place")
PLACE_KEPT = _("From now on, each copy goes there too.")
PLACE_DROPPED = _("Copies stay on this laptop only.")
BACK_HEADING = _("Bring a copy back")
ELSEWHERE, ELSEWHERE_KEY = _("Find a copy on a stick"), "Alt+S"
ELSEWHERE_TITLE = _("Which copy?")
KINDS = _("Copies from CoChair (*.cochair)")
ASK = _("Bring this copy back? {made}.")
ASK_WHY = _("CoChair keeps what is here now aside. Nothing goes away.")
PASSPHRASE = _("Passphrase or recovery code of this copy")
YES, NO = _("Yes, bring it back"), _("No, keep what is here")
BRINGING = _("CoChair brings your meetings back. Please wait.")
BACK_WORDS = _("Your meetings are back")
GATE_WHY = _("Without a way back in, nobody could open a copy elsewhere.")
NOT_NOW_BELOW = _("Go back. Copies stay on this laptop only.")
OTHER_HEADING = _("Another laptop")
OTHER_LINE = _("Take our whole board to another laptop. You can empty this one then.")
GO, GO_KEY = _("Go to another laptop"), "Alt+L"
OTHER, OTHER_PICTURE = _("Take our board to another laptop"), "1F4BB"
OTHER_WHY = (
    _("CoChair writes all of it into one locked file, such as on a stick."),
    _("Your passphrase opens it, or the code on your recovery sheet."),
)
WRITE, WRITE_TITLE = _("Choose where the file goes"), _("Where shall the file for the other laptop go?")
HAVE, HAVE_TITLE = _("We have the file already"), _("Which file is for the other laptop?")
WRITING = _("CoChair writes the file, and reads it back. You can go on.")
READING = _("CoChair reads the file. You can go on.")
REACHING = _("CoChair looks for this place. You can go on.")
NOT_REACHED = _("CoChair could not reach this place. Please try again.")
WRITTEN = _("The file is ready")
THERE = (
    _("Put the stick into the other laptop. Open CoChair there."),
    _("Choose “Our copies” there, then “Find a copy on a stick”."),
)
BOARD_FILE = _("CoChair-board")
EMPTY, EMPTY_ASK = _("Empty this laptop"), _("Shall CoChair empty this laptop?")
FOR_GOOD = _("Only the file can bring it back.")
KEEP_ALL, EMPTY_NOW = _("No, keep all of it here"), _("Yes, empty this laptop for good")
EMPTYING = _("CoChair empties this laptop. Please wait.")
EMPTIED_WORDS = _("This laptop is empty")
NOT_ALL_GONE = _("Something may still be on this laptop")
KEYS_COPIES = _("On the screen of copies")
KEYS = (
    (MAKE_KEY, MAKE),
    (CHOOSE_KEY, _("Choose a second place for copies")),
    (ELSEWHERE_KEY, ELSEWHERE),
    (GO_KEY, OTHER),
    ("Esc", _("Say no, or go to the first screen")),
)
