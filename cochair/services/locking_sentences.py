"""What is said about the lock of the meetings, in one place and ready for translation."""

from cochair.domain.language import _

BY_SYSTEM = _("They open when you sign in to this computer.")
BY_WORDS = _("They open with your passphrase.")
WORDS_TOO = _("Your passphrase opens them too.")
HAS_SHEET = _("There is a recovery sheet.")
NO_WAY_BACK = _("There is no recovery sheet yet. When this laptop is lost, the key is lost with it.")
TOO_SHORT = _("This is too short. Please use 8 letters or more.")
