"""The words of making papers, ready for translation."""

MAKING = "CoChair is making this paper. You can go on reading."
SAVED_IN = "{file} is in the folder {folder}."
BEFORE_FOLDER = "papers-{day}"
FOLDER_CLOSED = "CoChair may not write into {folder}. Please choose another folder."
NOT_MADE = "CoChair could not make this paper. Please try another one."
