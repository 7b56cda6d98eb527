"""The words of the screen where the minutes are checked, ready for translation."""

from cochair.domain.language import Several, _

TITLE = _("Check: {title}")
ASK = _("Is this what you said?")
ASK_WRONG = _("Is something wrong?")
WHERE = _("{about}. Line {place} of {last}.")
YES = _("Yes, that is right")
WRONG = _("This is wrong")
NEXT = _("Next line")
AGAIN = _("Tell me again")
BACK = _("Back")
STOP = _("Stop for now")

WHAT_IS_RIGHT = _("What is right?")
WRONG_HINT = _("such as: it was 2 hours")
KEEP = _("Keep this")
DO_NOT_KNOW = _("I do not know what is right")
OTHERS_SAY = _("Somebody said so already. You can change the words, or go back.")

WHO_CHECKS = _("Who checks the minutes?")
WHO_CHECKS_WHY = _("The minutes are only right when {groups} say so.")
WHO_HELPS = _("Does somebody help {name}?")
NOBODY_HELPS = _("{name} checks alone")
WHO_SAYS = _("Who says that something is wrong?")
ONLY_WRONG = _("Only say that something is wrong")

CHECKING_NOW = _("Checking now")
HELPING = _("Helping {name}")
SAYS_WRONG = _("Says what is wrong")
WHO = _("Who is checking")
WHO_TELLS = _("Who says so")
HOW_FAR = _("How far we are")
PAPER_SAYS = _("The paper says")
QUOTED = "“{words}”"
UNTIL_DONE = _("until all lines are done.")
ANYONE = _("Anyone may say that a line is wrong.")
SAVED = _("CoChair saves every answer.")
MORE_ABOVE = Several("1 more line above", "{count} more lines above")
MORE_BELOW = Several("1 more line below", "{count} more lines below")

STANDINGS = {"right": _("Right"), "put right": _("Put right"), "wrong": _("Wrong"), "": _("Not yet")}

THANK_YOU = _("Thank you, {name}.")
ALL_DONE = (_("Every line is gone through."), _("Each paper that you make now says:"))
NEXT_14 = _("For 14 days anyone may still say that a line is wrong.")
NOT_ALL = _("Nearly done, {name}.")
NOT_ALL_WHY = (_("We still need to know what is right."), _("Until then the paper says:"))
TOLD_WHY = _("What you said stands in the minutes now.")
IS_MISSING = _("Is something missing?")
MISSING = _("What is missing?")
MISSING_HINT = _("such as: we thanked Ann")
NOTHING_MISSING = _("Nothing is missing")
BACK_TO_MINUTES = _("Back to the minutes")
GO_ON = _("Go on with the check")
NEEDS_WORDS = _("Please type what is missing, or choose that nothing is.")
TYPE_OR_CHOOSE = _("Please type what is right, or choose that you do not know.")

YES_KEY, WRONG_KEY, AGAIN_KEY, BACK_KEY, STOP_KEY = "Alt+Y", "Alt+W", "Alt+T", "Alt+B", "Alt+S"
KEYS = (
    (YES_KEY, _("Yes, that is right; or the next line")),
    (WRONG_KEY, _("This is wrong")),
    (AGAIN_KEY, _("Tell me the line again")),
    (BACK_KEY, _("Back")),
    (STOP_KEY, _("Stop for now; CoChair saves every answer")),
)
