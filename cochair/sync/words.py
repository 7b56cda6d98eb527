"""What files on a stick are called, in one place."""

from cochair.domain.language import _

INVITATION = _("Join a meeting")
LETTERS = _("Join a meeting by letters")
ANSWER = _("Answer to join a meeting")
FROM_PERSON = _("Meeting {day}, from {name}’s laptop")
FROM_LAPTOP = _("Meeting {day}, from laptop {number}")
