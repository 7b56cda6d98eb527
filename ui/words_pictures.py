"""The words of the screen where pictures are chosen, ready for translation."""

from cochair.domain.language import Several, _

TITLE = _("Pictures: {title}")
SENTENCES_TAB, OWN_TAB = _("Sentences"), _("Our own pictures")
BACK = _("Back to the minutes")
HOW = _("Press a sentence to choose its picture.")
SHOWS = _("Picture: {alt}")
SHOWS_NONE = _("No picture")
ROW_NAME = _("{sentence} {picture}. Press to choose its picture.")

WHICH = _("Which picture?")
NONE = _("No picture")
LOOK_FOR = _("Look for another picture")
LOOK_HINT = _("such as: tree")
NOTHING_FOUND = _("There is no picture for “{words}”. Please try another word.")
DONE = _("Done")

ADD_PHOTO = _("Add a photo")
ADD_FOLDER = _("Add a picture folder")
CHOOSE_PHOTO = _("Choose a photo")
CHOOSE_FOLDER = _("Choose a folder of pictures")
PHOTO_KINDS = _("Photos (*.jpg *.jpeg *.png *.webp)")
KEPT_INSIDE = _("CoChair keeps a small copy, locked with your meetings. It does not keep where the photo was taken.")
NEW_PHOTO = _("A new photo")
WHAT_SHOWS = _("What does it show?")
WHAT_SHOWS_HINT = _("such as: the door of our hall")
WHICH_WORDS = _("Which words ask for it? Put a comma between them.")
WHICH_WORDS_HINT = _("such as: our hall, the hall")
IS_PERSON = _("Is there a person in the photo?")
YES_NO = ((True, _("Yes")), (False, _("No")))
WHO_AGREED = _("Did they say yes? Who said yes?")
WHO_AGREED_HINT = _("such as: Priya")
WHEN_AGREED = _("On which day?")
KEEP_PHOTO = _("Keep this photo")
DO_NOT_KEEP = _("Do not keep it")
KEPT = _("CoChair keeps this photo: {alt}")
OUR_PHOTOS = _("Our photos")
NO_PHOTOS = _("There are no photos yet.")
AGREED = _("{name} said yes on {date}.")
NO_PERSON = _("There is no person in it.")
TAKE_AWAY = _("Take it away")
TAKE_AWAY_NAME = _("Take it away: {alt}")
SURE = _("Yes, take it away for good")
SURE_NAME = _("Yes, take it away for good: {alt}")
GONE = _("The photo is gone from CoChair. Papers that you made before still have it.")
OUR_FOLDERS = _("Our picture folders")
NO_FOLDERS = _("There are no folders yet.")
ADDED = Several("CoChair found 1 picture.", "CoChair found {count} pictures.")
DROP = _("Do not use this folder")
DROP_NAME = _("Do not use this folder: {folder}")
NAMES_ARE_WORDS = _("The names of the files are the words that ask for them.")

BACK_KEY, HOME_KEY, DONE_KEY = "Alt+B", "Alt+H", "Esc"
CHOICE_KEYS = ("Alt+1", "Alt+2", "Alt+3", "Alt+4")
LOOK_KEY, PHOTO_KEY, FOLDER_KEY = "Alt+L", "Alt+P", "Alt+F"
KEYS = (
    ("Return", _("Choose the picture of the sentence")),
    (CHOICE_KEYS[0], _("Take the first picture, and so on")),
    (LOOK_KEY, LOOK_FOR),
    (DONE_KEY, _("Done with this sentence")),
    (PHOTO_KEY, ADD_PHOTO),
    (FOLDER_KEY, ADD_FOLDER),
    (BACK_KEY, BACK),
    (HOME_KEY, _("Home")),
)
