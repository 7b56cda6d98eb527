"""Every word that the papers say by themselves, in one place."""

NOT_CHECKED = "Not checked yet"
PAGE = "Page {page} of {pages}"
UNNAMED = "A paper"

ACTION_TITLES = ("Meeting", "Who", "What", "By when", "How it goes")

FOLDER_MISSING = "This folder is not there: {folder}. Please choose another folder."
FOLDER_CLOSED = "CoChair may not write here: {file}. Close the file, or choose another folder."
DISK_FULL = "There is no room left on this disk. Please make room, or choose another disk."
NAME_TOO_LONG = "The name of this file is too long. Please choose a shorter name."
NAME_IS_FOLDER = "There is a folder with this name: {file}. Please choose another name."
NOT_SAVED = "CoChair could not save this paper: {file}. Please choose another folder."

LETTERS = "[{script}\u00a0letters]"
SIGN = "[{name}]"
UNKNOWN_SIGN = "[a sign]"
