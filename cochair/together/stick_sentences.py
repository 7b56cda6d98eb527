"""What is said when something goes wrong with a stick between two laptops."""

from cochair.domain.language import _
from cochair.sync.share_file import StickTrouble

ODD_FILE = _("This file has something odd in it. CoChair took nothing of it.")
NO_SUCH_LAPTOP = _("This laptop is not at the meeting any more. Let it join again.")
OTHER_ANSWER = _("This answer is to another stick. Choose another file, or begin again.")
WHY = {
    StickTrouble.NOT_THERE: _("The file is not there. Is the stick in?"),
    StickTrouble.NOT_OURS: _("CoChair did not write this file. Choose another one."),
    StickTrouble.OTHER_KIND: _("This file is for something else. Choose another one."),
    StickTrouble.EMPTY: _("This file is empty. Please write it again."),
    StickTrouble.TOO_BIG: _("This file is too big. Choose another one."),
    StickTrouble.DAMAGED: _("CoChair can not read this file. Please write it again."),
    StickTrouble.NEWER: _("A newer CoChair wrote this. Both laptops need the same one."),
    StickTrouble.OTHER_PAIR: _("This file is not from a laptop of this meeting."),
    StickTrouble.OWN_FILE: _("This laptop wrote that file. Read it on the other laptop."),
    StickTrouble.LETTERS_MISSING: _("Some letters are missing. Please look again."),
    StickTrouble.LETTERS_SLIP: _("One of the letters is not right. Please look again."),
    StickTrouble.LETTERS_OTHER: _("These letters do not open this file. Please look again."),
    StickTrouble.USED: _("Another laptop has answered already. Write a new file for this one."),
    StickTrouble.FOLDER_MISSING: _("The folder is not there. Is the stick in?"),
    StickTrouble.FOLDER_CLOSED: _("CoChair may not write there. Choose another folder."),
    StickTrouble.DISK_FULL: _("The stick is full. Make some room, or take another one."),
    StickTrouble.NOT_SAVED: _("CoChair could not write the file. Try another stick."),
}
