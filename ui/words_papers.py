"""The words of making papers, ready for translation."""

from cochair.domain.language import _

MAKING = _("CoChair is making this paper. You can go on reading.")
SAVED_IN = _("{file} is in the folder {folder}.")
BEFORE_FOLDER = _("papers-{day}")
FOLDER_CLOSED = _("CoChair may not write into {folder}. Please choose another folder.")
NOT_MADE = _("CoChair could not make this paper. Please try another one.")
RECORDING = _("CoChair makes the recording. You can go on reading.")
RECORDED = _("{done} of {count} sentences of the recording are ready.")
STOP_RECORDING = _("Stop the recording")
STOP_RECORDING_KEY = "Alt+6"
RECORDING_STOPPED = _("You stopped the recording. It made no file.")
