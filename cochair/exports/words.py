"""Every word that the papers say by themselves, in one place."""

from cochair.domain.document import Document
from cochair.domain.meeting import Phase

NOT_CHECKED = "Not checked yet"
PAGE = "Page {page} of {pages}"
UNNAMED = "A paper"
PERSON = "person"
AGENDA, SCRIPT = "agenda", "script for the co-chairs"
PICTURES_BESIDE_WORDS = "The pictures are on the left. The words to each are on the right."

ACTION_TITLES = ("Meeting", "Who", "What", "By when", "How it goes")

POWER_TITLES = ("Meeting", "Date", "Group", "What", "Number", "About")
STATE = "This meeting"
STATES = {Phase.PLANNED: "has not started yet", Phase.RUNNING: "has not ended yet"}
AGREED_SHARE = "Agreed share of the talking, from 0 to 1"
SPOKEN_SHARE = "Share of the talking, from 0 to 1"
PLANNED = "Minutes planned"
HAD = "Minutes had"
SPOKEN = "Minutes spoken"
FIRST_HALF = "{what}, first half"
LAST_HALF = "{what}, last half"
KEPT = ("Minutes kept", "Minutes left", "Minutes lent", "Minutes not wanted", "Minutes owed")
TIMES_PUT_OFF = "Times put off"
ASKED = "Questions asked"
AGREED = "Questions with a yes"
REFUSED = "Questions with a no"
UNANSWERED = "Questions with no answer"
LATE = "Papers not in time"
BREAKS = "Breaks on the agenda"
WHOLE_BREAKS = "Breaks kept whole"
CALLED_BREAKS = "Breaks called besides"
HARD_WORDS = "Hard words that people asked about"
ASKED_AGAIN = "Meetings where people asked about this word"
CARDS = "Cards: {card}"

FOLDER_MISSING = "This folder is not there: {folder}. Please choose another folder."
FOLDER_CLOSED = "CoChair may not write here: {file}. Close the file, or choose another folder."
DISK_FULL = "There is no room left on this disk. Please make room, or choose another disk."
NAME_TOO_LONG = "The name of this file is too long. Please choose a shorter name."
NAME_TAKEN = "There is a file with this name: {file}. Please choose another name."
NAME_IS_FOLDER = "There is a folder with this name: {file}. Please choose another name."
NOT_SAVED = "CoChair could not save this paper: {file}. Please choose another folder."

NOT_A_PICTURE = "CoChair can not read this picture: {file}. Please save it as JPG or PNG, and try again."
PICTURE_TOO_LARGE = "This picture is too large: {file}. Please make it smaller, and try again."
PICTURE_GONE = "This picture is not there any more: {file}. Please choose another one."
PICTURES_GONE = "These pictures are not there any more: {folder}. CoChair uses its own pictures."
NO_PICTURES_THERE = "There are no SVG, PNG or JPG pictures here: {folder}. Please choose another folder."

LETTERS = "[{script}\u00a0letters]"
SIGN = "[{name}]"
UNKNOWN_SIGN = "[a sign]"


def state(document: Document) -> str:
    """Return what every page says about the check of a paper."""
    return document.checked_words if document.checked else NOT_CHECKED
