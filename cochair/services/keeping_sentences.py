"""What is said about how long things are kept and who asked about them, in one place and ready for translation."""

from cochair.domain.keeping import AskedFor, KeptKind, Length
from cochair.domain.language import Several, _

KINDS = {
    KeptKind.NEEDS: _("What helps a person, after they leave"),
    KeptKind.CHANCES: _("Chances and thanks, after a person leaves"),
    KeptKind.HOW_WAS_IT: _("How a meeting was"),
    KeptKind.REQUESTS: _("What people asked to talk about"),
    KeptKind.ASKED: _("Complaints, and who asked for their data"),
    KeptKind.MONEY: _("What we paid people"),
    KeptKind.MEETINGS: _("Meetings and their minutes"),
}
LENGTHS = {
    Length.DAYS_30: _("30 days"),
    Length.MONTHS_6: _("6 months"),
    Length.YEAR_1: _("1 year"),
    Length.YEARS_2: _("2 years"),
    Length.YEARS_3: _("3 years"),
    Length.YEARS_6: _("6 years"),
    Length.YEARS_7: _("7 years"),
}
OLD = {
    KeptKind.NEEDS: _("What helps {name}. They left on {date}."),
    KeptKind.CHANCES: _("Chances and thanks of {name}. They left on {date}."),
    KeptKind.HOW_WAS_IT: _("How the meeting on {date} was."),
    KeptKind.REQUESTS: _("What somebody asked for: {name}. We answered on {date}."),
    KeptKind.ASKED: _("What {name} asked us. We answered on {date}."),
    KeptKind.MONEY: _("What we paid {name} for {date}."),
    KeptKind.MEETINGS: _("The meeting “{name}” on {date}."),
}
WE_SAID = _("We said we keep this for {length}.")
HOME = Several(
    "1 thing is older than we said we keep it. Look at it.",
    "{count} things are older than we said we keep them. Look at them.",
)
NOTHING_OLD = _("Nothing is older than we said.")
OLD_COUNT = Several("1 thing is older than we said.", "{count} things are older than we said.")

ASKED = {
    AskedFor.DATA: _("{who} asked what we keep about them, on {date}."),
    AskedFor.COMPLAINT: _("{who} told us on {date} that they are not happy."),
}
SOMEBODY = _("Somebody")
GIVE_DATA_BY = _("Give it to them by {date}.")
TELL_BY = _("By {date}, tell them that we have it.")
TOLD = _("We told them on {date} that it came.")
ANSWERED = _("They had their answer on {date}.")
ANSWER_NOW = _("Please answer as soon as you can.")
LATE = _("This is late.")
WHO_NEEDED = _("Please type who asked.")
WORDS_NEEDED = _("Please type what they said.")
WHAT_NEEDED = _("Please type what it is.")
THANKS_NEEDED = _("Please type what you say thank you for.")
DAY_NEEDED = _("Please type the day. Such as: 25 December.")
NOT_TO_COME = _("That day has not come yet. Please type the day it came.")
