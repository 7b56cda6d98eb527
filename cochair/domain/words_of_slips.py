"""Every sentence that goes home with one person, on paper or in a calendar, ready for translation."""

SLIP = "What you said you will do"
SLIP_OF = "{name}: what you said you will do"
YOU_SAID_SO = "{name}, this is what you said you will do"
SOMEBODY_SAID_SO = "This is what you said you will do"
FROM_MEETING = "You said it at our meeting on {date}."
CALLED = "The meeting was called {title}."
IS_IT_HARD = ("Is something not clear?", "Is it too much, or is the time too short?")
CAN_HELP = "{names} can help you."
PLEASE_ASK = "Please ask {names}."
NOBODY = "Nobody has a job to do from this meeting. There is no page to make."

ACTION_ENTRY = "{name}: {what}"
MEETING_ENTRY = "{board}: {title}"
AGREED_ON = "We agreed this on {date}."
NOTHING_TO_COME = "This meeting has no job with a date, and no next meeting. There is nothing to put in a calendar."
