"""Every word that the papers say by themselves, in one place."""

from cochair.domain.document import Document
from cochair.domain.language import ENGLISH, _, is_english
from cochair.domain.meeting import Phase
from cochair.domain.words_of_papers import LICENCE

NOT_CHECKED = _("Not checked yet")
PAGE = _("Page {page} of {pages}")
UNNAMED = _("A paper")
PERSON = _("person")
AGENDA, SCRIPT = _("agenda"), _("script for the co-chairs")
FORM = _("{paper}, {form}")
FORMS = {"large": _("large print"), "extra": _("very large print"), "simple": _("without pictures")}
"""The forms of a paper that somebody may need, as names of files say them."""
PICTURES_BESIDE_WORDS = _("The pictures are on the left. The words to each are on the right.")

ACTION_TITLES = (_("Meeting"), _("Who"), _("What"), _("By when"), _("How it goes"))

POWER_TITLES = (_("Meeting"), _("Date"), _("Group"), _("What"), _("Number"), _("About"))
STATE = _("This meeting")
STATES = {Phase.PLANNED: _("has not started yet"), Phase.RUNNING: _("has not ended yet")}
AGREED_SHARE = _("Agreed share of the talking, from 0 to 1")
SPOKEN_SHARE = _("Share of the talking, from 0 to 1")
PLANNED = _("Minutes planned")
HAD = _("Minutes had")
SPOKEN = _("Minutes spoken")
FIRST_HALF = _("{what}, first half")
LAST_HALF = _("{what}, last half")
KEPT = (_("Minutes kept"), _("Minutes left"), _("Minutes lent"), _("Minutes not wanted"), _("Minutes owed"))
TIMES_PUT_OFF = _("Times put off")
ASKED = _("Questions asked")
AGREED = _("Questions with a yes")
REFUSED = _("Questions with a no")
UNANSWERED = _("Questions with no answer")
LATE = _("Papers not in time")
BREAKS = _("Breaks on the agenda")
WHOLE_BREAKS = _("Breaks kept whole")
CALLED_BREAKS = _("Breaks called besides")
HARD_WORDS = _("Hard words that people asked about")
ASKED_AGAIN = _("Meetings where people asked about this word")
CARDS = _("Cards: {card}")

PARTS = _("parts")
NO_VOICE = _("CoChair can not make a recording just now. Please make another kind of paper.")
SOME_UNNAMED = _("This recording does not name everyone.")

FOLDER_MISSING = _("This folder is not there: {folder}. Please choose another folder.")
FOLDER_CLOSED = _("CoChair may not write here: {file}. Close the file, or choose another folder.")
DISK_FULL = _("There is no room left on this disk. Please make room, or choose another disk.")
NAME_TOO_LONG = _("The name of this file is too long. Please choose a shorter name.")
NAME_TAKEN = _("There is a file with this name: {file}. Please choose another name.")
NAME_IS_FOLDER = _("There is a folder with this name: {file}. Please choose another name.")
NOT_SAVED = _("CoChair could not save this paper: {file}. Please choose another folder.")

NOT_A_PICTURE = _("CoChair can not read this picture: {file}. Please save it as JPG or PNG, and try again.")
PICTURE_TOO_LARGE = _("This picture is too large: {file}. Please make it smaller, and try again.")
PICTURE_GONE = _("This picture is not there any more: {file}. Please choose another one.")
PICTURES_GONE = _("These pictures are not there any more: {folder}. CoChair uses its own pictures.")
NO_PICTURES_THERE = _("There are no SVG, PNG or JPG pictures here: {folder}. Please choose another folder.")

LETTERS = _("[{script}\u00a0letters]")
SIGN = "[{name}]"
UNKNOWN_SIGN = _("[a sign]")


_LICENCE = {" ".join(sentence.split()) for sentence in LICENCE}


def other_language(sentence: str) -> str:
    """Return the code of the language of a sentence that is not in the language of its paper, or an empty text."""
    return ENGLISH if not is_english() and " ".join(sentence.split()) in _LICENCE else ""


def state(document: Document) -> str:
    """Return what every page says about the check of a paper."""
    return document.checked_words if document.checked else NOT_CHECKED
