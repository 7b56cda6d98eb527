"""The words of the screen where the minutes are checked, ready for translation."""

TITLE = "Check: {title}"
ASK = "Is this what you said?"
ASK_WRONG = "Is something wrong?"
WHERE = "{about}. Line {place} of {last}."
YES = "Yes, that is right"
WRONG = "This is wrong"
NEXT = "Next line"
AGAIN = "Tell me again"
BACK = "Back"
STOP = "Stop for now"

WHAT_IS_RIGHT = "What is right?"
WRONG_HINT = "such as: it was 2 hours"
KEEP = "Keep this"
DO_NOT_KNOW = "I do not know what is right"
OTHERS_SAY = "Somebody said so already. You can change the words, or go back."

WHO_CHECKS = "Who checks the minutes?"
WHO_CHECKS_WHY = "The minutes are only right when {groups} say so."
WHO_HELPS = "Does somebody help {name}?"
NOBODY_HELPS = "{name} checks alone"
WHO_SAYS = "Who says that something is wrong?"
ONLY_WRONG = "Only say that something is wrong"

CHECKING_NOW = "Checking now"
HELPING = "Helping {name}"
SAYS_WRONG = "Says what is wrong"
WHO = "Who is checking"
WHO_TELLS = "Who says so"
HOW_FAR = "How far we are"
PAPER_SAYS = "The paper says"
QUOTED = "“{words}”"
UNTIL_DONE = "until all lines are done."
ANYONE = "Anyone may say that a line is wrong."
SAVED = "CoChair saves every answer."
MORE_ABOVE, MORE_ABOVE_ONE = "{lines} more lines above", "1 more line above"
MORE_BELOW, MORE_BELOW_ONE = "{lines} more lines below", "1 more line below"

STANDINGS = {"right": "Right", "put right": "Put right", "wrong": "Wrong", "": "Not yet"}

THANK_YOU = "Thank you, {name}."
ALL_DONE = ("Every line is gone through.", "Each paper that you make now says:")
NEXT_14 = "For 14 days anyone may still say that a line is wrong."
NOT_ALL = "Nearly done, {name}."
NOT_ALL_WHY = ("We still need to know what is right.", "Until then the paper says:")
TOLD_WHY = "What you said stands in the minutes now."
IS_MISSING = "Is something missing?"
MISSING = "What is missing?"
MISSING_HINT = "such as: we thanked Ann"
NOTHING_MISSING = "Nothing is missing"
BACK_TO_MINUTES = "Back to the minutes"
GO_ON = "Go on with the check"
NEEDS_WORDS = "Please type what is missing, or choose that nothing is."
TYPE_OR_CHOOSE = "Please type what is right, or choose that you do not know."

YES_KEY, WRONG_KEY, AGAIN_KEY, BACK_KEY, STOP_KEY = "Alt+Y", "Alt+W", "Alt+T", "Alt+B", "Alt+S"
KEYS = (
    (YES_KEY, "Yes, that is right; or the next line"),
    (WRONG_KEY, "This is wrong"),
    (AGAIN_KEY, "Tell me the line again"),
    (BACK_KEY, "Back"),
    (STOP_KEY, "Stop for now; CoChair saves every answer"),
)
