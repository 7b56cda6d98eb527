"""What the pages about the lock say, ready for translation."""

from cochair.domain.language import Several, _

LOCK = _("Our lock")
LOCK_ASK = _("Who can open our meetings?")
LOCK_PICTURE, SHEET_PICTURE, WORDS_PICTURE = "1F512", "1F511", "1F4AC"
SYSTEM_PICTURE, NOT_NOW_PICTURE = "1F4BB", "23F3"
GATE = _("How do you get back in, if you lose this laptop?")
GATE_WHY = _("This page keeps private things. You need a way back to them first.")
USE_WORDS, CHANGE_WORDS = _("Use a passphrase"), _("Change the passphrase")
MAKE_SHEET, NEW_SHEET = _("Make a recovery sheet"), _("Make a new recovery sheet")
USE_SYSTEM = _("Open with this computer’s sign-in")
USE_WORDS_BELOW = _("You type it when CoChair starts.")
MAKE_SHEET_BELOW = _("A code to keep on paper.")
USE_SYSTEM_BELOW = _("You type nothing here.")
NOT_NOW_BELOW = _("Go back. CoChair keeps nothing private yet.")
NO_SYSTEM = _("This computer has no safe place for the key.")
SYSTEM_KEPT = _("They open when you sign in to this computer.")
NOT_NOW = _("Not now")
GO_ON = _("Go on")

WORDS_ASK = _("Which words shall open our meetings?")
WORDS_WHY = _("4 words or more are good. You may paste them.")
LOST_WHY = _("The code was right. Is the passphrase lost? Then choose a new one.")
PASSPHRASE = _("Passphrase")
KEEP_WORDS = _("Keep this passphrase")
WORDS_KEPT = _("From now on, this passphrase opens your meetings.")

SHEET_ASK = _("Our recovery sheet")
SHEET_WHY = _("This code opens our meetings. Print it, save it or take a photo. Then it works.")
PRINT = _("Make a page to print")
SAVE = _("Save it as a file")
SAVE_TITLE = _("Where shall CoChair save the code?")
PHOTO = _("I took a photo of this screen")
SHEET_FILE = "recovery-sheet"
SHEET_KEPT = _("From now on, this code opens your meetings.")
SHEET_RENEWED = _("From now on, this code opens your meetings. The old sheet opens only old backups.")
TAKE_AWAY = _("I printed it. Take the file off this laptop")
TAKEN_AWAY = _("The file is gone from this laptop.")
NOT_TAKEN = _("CoChair could not take the file away. Look in {folder}.")
AWAY = _("Keep it away from this laptop.")

AFTER = _("Lock by itself when nobody touches the laptop?")
NEVER = _("Never")
AFTER_MINUTES = Several("After 1 minute", "After {count} minutes")
AFTER_KEPT = _("Kept.")

COVER = _("CoChair is locked")
COVER_WHY = _("CoChair has saved everything.")
COVER_LIVE = _("The meeting goes on. Any key shows it again.")
SHOW_MEETING = _("Show the meeting")

KEYS_LOCK = _("At the lock")
KEYS = (("Esc", _("Go back to where you were")),)
