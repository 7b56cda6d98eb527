"""Every sentence of the page that helps one person to get ready for a meeting, ready for translation."""

from cochair.domain.language import Several, _

PREP = _("Getting ready for our meeting")
PREP_OF = _("{name}: getting ready for our meeting")
FOR_PERSON, FOR_SOMEBODY = _("{name}, get ready for our meeting"), _("Get ready for our meeting")
FROM_TO = _("It is from {begins} to {ends}.")
WE_TALK_ABOUT = _("We will talk about this:")
AND_MORE = _("There is more. It is in the agenda.")
YOURS = "{title}: {own}"
LEAD, TELL, AND = _("you lead it"), _("you can tell us about it"), _("{own}, with {minutes}")
MINUTES_FOR = _("{minutes} for {group}")
TAKE_TIME = _("You may want to think before the meeting.")
WE_ASK = _("We will ask you about this:")
WHAT_DO_YOU_THINK = _("{title}: what do you think?")
DO_YOU_SAY_YES = _("{title}: what do we decide?")
TO_CHANGE = "{title}: {change}"

YOU_SAID_YOU_WILL = _("You said you will do this:")
YOU_SAID = _("You said:")
MORE = Several("1 more is on your own sheet.", "{count} more are on your own sheet.")
NOT_NAMED = (
    _("You said something at our meetings."),
    _("You did not want your name beside it."),
    _("It is on a sheet with no name."),
)

WHAT_TO_SAY = _("What do you want to say at the meeting?")
WRITE_OR_DRAW = _("You can write or draw here.")
NEED_SOMETHING = (_("Do you need something to take part?"), _("Do you want to change something?"))
PLEASE_TELL = _("Please tell {names}.")
TELL_US = _("Please tell us.")
NOBODY_COMES = _("Nobody on this agenda is coming yet. There is no page to make.")
