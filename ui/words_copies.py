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
KEYS_COPIES = _("On the screen of copies")
KEYS = (
    (MAKE_KEY, MAKE),
    (CHOOSE_KEY, _("Choose a second place for copies")),
    (ELSEWHERE_KEY, ELSEWHERE),
    ("Esc", _("Say no, or go to the first screen")),
)
