"""What the screen of copies says, ready for translation."""

from cochair.domain.language import _

COPIES = _("Our copies")
COPIES_PICTURE = "1F4BE"
MAKE, MAKE_KEY = _("Make a copy now"), "F5"
MAKING = _("CoChair makes a copy. You can go on.")
MADE = _("A copy is made, and all of it was looked over.")
MADE_BOTH = _("A copy is made, here and at the second place.")
NO_SECOND_NOW = _("A copy is made here. The second place was not there.")
NOT_MADE = _("The copy could not be made. Please try again.")
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
ASK_WHY = _("What is here now is kept aside. Nothing is lost.")
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
