"""What the first screen says, in one place and ready for translation."""

from cochair.domain.language import Several, _

WELCOME = _("Welcome to CoChair")
WELCOME_WHY = _("CoChair helps 2 co-chairs run a fair meeting together.")
WELCOME_FIRST = _("First, plan your meeting. Or practise with a made-up one.")
OUR_BOARD = _("Our board")
CO_CHAIRS = _("Co-chairs: {names}")

NEXT = _("Our next meeting")
UNFINISHED = _("This meeting is not over")
TODAY = _("Today, {date}")
TOMORROW = _("Tomorrow, {date}")
TIMES = _("{start} to {finish}")
TIMES_AND_PLACE = _("{start} to {finish}, {place}")
COMING = Several("1 person is coming.", "{count} people are coming.")
LATER = Several("{names} comes later.", "{names} come later.")
NOT_COMING = _("{names} can not come.")

WILL_DO = _("{name} will {text}")
WILL_DO_THIS = "{name}: {text}"
LATE = Several("1 day late", "{count} days late")
BY_TODAY = _("By today")
BY_TOMORROW = _("By tomorrow")
BY = _("By {date}")
SAID = "“{text}”"
SAID_TODAY = _("Said today")
WAITING = Several("Waiting 1 day", "Waiting {count} days")
LONGEST = _("{waiting}, the longest")
NO_PROMISES = _("Nothing is open. Every promise is kept.")
NO_PROMISES_YET = _("What you promise in meetings will stand here.")

PLANNED_FOR = _("Planned for {date}")
NOT_ENDED = _("{date}, not ended yet")
LAST_CHANGED = _("For {date}. Not shared yet.")
NO_TITLE = _("A meeting with no title yet")
FOUND_IN = "{meeting}, {date}"

LOCKED = _("Everything is saved on this laptop. Nothing is sent anywhere.")
UNLOCKED = _("Not locked yet. Anyone at this laptop can read our meetings.")
