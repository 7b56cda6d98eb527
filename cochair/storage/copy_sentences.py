"""What is said about copies of everything."""

from cochair.domain.language import _

NOT_A_COPY = _("This file is not a copy from CoChair, or not whole. Please choose another one.")
NOT_THERE = _("This file is not there. If it is on a stick, put the stick in, then try again.")
NOT_READABLE = _("CoChair may not read this file. Please choose another one.")
NOT_WHOLE = _("This copy is not whole. Please choose another one.")
NOT_MADE_WELL = _("The copy did not come out whole, so CoChair did not keep it. Please try again.")
STOPPED = _("CoChair stopped making the copy. It makes one when it is next open.")
COPYING = _("CoChair makes a copy just now. Wait a moment, then try again.")
ONLY_THERE = _("Only the computer that made this copy can open it.")
NEEDS_WORDS = _("This copy needs its passphrase. Please type it.")
HALF_EMPTY = _("CoChair has not finished emptying this laptop. Open it once, then try again.")
KEY_STAYS = _("This laptop is empty, but its key store may still hold the key. Ask somebody to remove it there.")
FILES_STAY = _("CoChair could not remove {files}. Remove that yourself, then open CoChair again.")
NOT_ELSEWHERE = _("This file is among what would go. Put it on a stick, then try again.")
NOT_OF_THIS_BOARD = _("This file is not the whole board for another laptop. Write one first.")
CHANGED_SINCE = _("Something has changed since you made this file. Write a new one first.")
HALF_BACK = _("CoChair has not finished bringing a copy back. Open it once, then try again.")
NO_COPY = _("There is no copy yet.")
NO_PLACE = _("The second place is not there. Put the stick in, then try again.")
CHANGED_MEETING = _("The kept meeting {file} is not as CoChair left it. Make a new copy.")
FAULT = "{file}: {fault}"
NOTHING_LEFT = _(
    "CoChair could read nothing, and there is no copy here. Nothing has changed. Is there a copy on a stick?"
)
