"""The words of the screen where pictures are chosen, ready for translation."""

TITLE = "Pictures: {title}"
SENTENCES_TAB, OWN_TAB = "Sentences", "Our own pictures"
BACK = "Back to the minutes"
HOW = "Press a sentence to choose its picture."
SHOWS = "Picture: {alt}"
SHOWS_NONE = "No picture"
ROW_NAME = "{sentence} {picture}. Press to choose its picture."

WHICH = "Which picture?"
NONE = "No picture"
LOOK_FOR = "Look for another picture"
LOOK_HINT = "such as: tree"
NOTHING_FOUND = "There is no picture for “{words}”. Please try another word."
DONE = "Done"

ADD_PHOTO = "Add a photo"
ADD_FOLDER = "Add a picture folder"
CHOOSE_PHOTO = "Choose a photo"
CHOOSE_FOLDER = "Choose a folder of pictures"
PHOTO_KINDS = "Photos (*.jpg *.jpeg *.png *.webp)"
KEPT_INSIDE = "CoChair keeps a small copy, locked with your meetings. It does not keep where the photo was taken."
NEW_PHOTO = "A new photo"
WHAT_SHOWS = "What does it show?"
WHAT_SHOWS_HINT = "such as: the door of our hall"
WHICH_WORDS = "Which words ask for it? Put a comma between them."
WHICH_WORDS_HINT = "such as: our hall, the hall"
IS_PERSON = "Is there a person in the photo?"
YES_NO = ((True, "Yes"), (False, "No"))
WHO_AGREED = "Did they say yes? Who said yes?"
WHO_AGREED_HINT = "such as: Priya"
WHEN_AGREED = "On which day?"
KEEP_PHOTO = "Keep this photo"
DO_NOT_KEEP = "Do not keep it"
KEPT = "CoChair keeps this photo: {alt}"
OUR_PHOTOS = "Our photos"
NO_PHOTOS = "There are no photos yet."
AGREED = "{name} said yes on {date}."
NO_PERSON = "There is no person in it."
TAKE_AWAY = "Take it away"
TAKE_AWAY_NAME = "Take it away: {alt}"
SURE = "Yes, take it away for good"
SURE_NAME = "Yes, take it away for good: {alt}"
GONE = "The photo is gone from CoChair. Papers that you made before still have it."
OUR_FOLDERS = "Our picture folders"
NO_FOLDERS = "There are no folders yet."
ADDED_ONE = "CoChair found 1 picture."
ADDED = "CoChair found {count} pictures."
DROP = "Do not use this folder"
DROP_NAME = "Do not use this folder: {folder}"
NAMES_ARE_WORDS = "The names of the files are the words that ask for them."

BACK_KEY, HOME_KEY, DONE_KEY = "Alt+B", "Alt+H", "Esc"
CHOICE_KEYS = ("Alt+1", "Alt+2", "Alt+3", "Alt+4")
LOOK_KEY, PHOTO_KEY, FOLDER_KEY = "Alt+L", "Alt+P", "Alt+F"
KEYS = (
    ("Return", "Choose the picture of the sentence"),
    (CHOICE_KEYS[0], "Take the first picture, and so on"),
    (LOOK_KEY, LOOK_FOR),
    (DONE_KEY, "Done with this sentence"),
    (PHOTO_KEY, ADD_PHOTO),
    (FOLDER_KEY, ADD_FOLDER),
    (BACK_KEY, BACK),
    (HOME_KEY, "Home"),
)
