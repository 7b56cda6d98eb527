"""Every sentence that goes home with one person, on paper or in a calendar, ready for translation."""

from cochair.domain.language import _

SLIP = _("What you said you will do")
SLIP_OF = _("{name}: what you said you will do")
YOU_SAID_SO = _("{name}, this is what you said you will do")
SOMEBODY_SAID_SO = _("This is what you said you will do")
FROM_MEETING = _("You said it at our meeting on {date}.")
CALLED = _("The meeting was called {title}.")
IS_IT_HARD = (_("Is something not clear?"), _("Is it too much, or is the time too short?"))
CAN_HELP = _("{names} can help you.")
PLEASE_ASK = _("Please ask {names}.")
NOBODY = _("Nobody has a job to do from this meeting. There is no page to make.")

ACTION_ENTRY = "{name}: {what}"
MEETING_ENTRY = "{board}: {title}"
AGREED_ON = _("We agreed this on {date}.")
NOTHING_TO_COME = _("This meeting has no job with a date, and no next meeting. There is nothing to put in a calendar.")
