"""Every word of the screen after a meeting, ready for translation."""

TITLE = "After the meeting"
SAVE = "Save and share"
SAVED = "{file}, in the folder {folder}"
SAVING = "Saving {file}."
NEXT = "Make the next meeting"
FOLDER_NOT_MADE = "The folder {folder} can not be made. Please free some room, then try again."
PAPERS = (
    ("standard", "pdf", "Minutes to print", "paper"),
    ("large", "pdf", "Bigger words", "paper"),
    ("extra", "pdf", "Biggest words", "paper"),
    ("simple", "pdf", "No pictures", "paper"),
    ("standard", "html", "Web page", "paper"),
    ("simple", "text", "Plain text", "paper"),
    ("actions", "csv", "List of actions", "list"),
    ("agenda", "pdf", "Agenda", "list"),
)
"""How big, which kind of file, the words of the button, and its icon."""
NAMES = {
    "standard": "minutes",
    "large": "minutes in bigger words",
    "extra": "minutes in biggest words",
    "simple": "minutes with no pictures",
    "actions": "actions",
    "agenda": "agenda",
}
ENDINGS = {"pdf": "pdf", "html": "html", "text": "txt", "csv": "csv"}
FIELD = "{label}: {text}"
