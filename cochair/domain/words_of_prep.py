"""Every sentence of the page that helps one person to get ready for a meeting, ready for translation."""

PREP = "Getting ready for our meeting"
PREP_OF = "{name}: getting ready for our meeting"
FOR_PERSON, FOR_SOMEBODY = "{name}, get ready for our meeting", "Get ready for our meeting"
FROM_TO = "It is from {begins} to {ends}."
WE_TALK_ABOUT = "We will talk about this:"
AND_MORE = "There is more. It is in the agenda."
YOURS = "{title}: {own}"
LEAD, TELL, AND = "you lead it", "you can tell us about it", "{own}, with {minutes}"
MINUTES_FOR = "{minutes} for {group}"
TAKE_TIME = "You may want to think before the meeting."
WE_ASK = "We will ask you about this:"
WHAT_DO_YOU_THINK = "{title}: what do you think?"
DO_YOU_SAY_YES = "{title}: what do we decide?"
TO_CHANGE = "{title}: {change}"

YOU_SAID_YOU_WILL = "You said you will do this:"
YOU_SAID = "You said:"
ONE_MORE, MORE = "1 more is on your own sheet.", "{count} more are on your own sheet."
NOT_NAMED = (
    "You said something at our meetings.",
    "You did not want your name beside it.",
    "It is on a sheet with no name.",
)

WHAT_TO_SAY = "What do you want to say at the meeting?"
WRITE_OR_DRAW = "You can write or draw here."
NEED_SOMETHING = ("Do you need something to take part?", "Do you want to change something?")
PLEASE_TELL = "Please tell {names}."
TELL_US = "Please tell us."
NOBODY_COMES = "Nobody on this agenda is coming yet. There is no page to make."
