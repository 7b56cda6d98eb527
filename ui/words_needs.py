"""What the page about what helps a person says, ready for translation."""

from cochair.domain.language import _
from cochair.domain.needs import Helps, Question
from cochair.services.needs_sentences import NAMES as NAMES
from cochair.services.needs_sentences import TITLES as TITLES

PART, PART_PICTURE = _("Working with me"), "1F91D"
ANSWERS = _("{name} answers")
PICK = _("Pick as many as you like. You can change your mind.")
OWN_WORDS, OWN_HINT = _("In your own words"), _("What helps, not why")
NOTHING, NOT_SAY = _("I need nothing here"), _("I do not want to say")
KEPT, NO_SAVED = _("CoChair keeps this now."), _("You said no. CoChair keeps only that no.")

MAY_WE_KEEP = _("May we keep what helps you?")
KEEP_WORDS = _(
    "We ask 6 questions. We keep your answers on this laptop. "
    "The 2 co-chairs see them. You can take them back at any time."
)
YES_KEEP, NO_KEEP = _("Yes, you may keep it"), _("No, please do not keep it")
NO_KEPT = _("{name} said no. We keep no answers. We can still ask at each meeting.")

ALL_ASKED = _("This is what helps {name}")
HALF_ASKED = _("Answered so far: {count} of 6. You can go on at any time.")
NONE_SAID = _("{name} said that nothing is needed.")
NOT_SAID_ALL = _("{name} does not want to say more.")
MUST, WOULD_LIKE = _("I must have this"), _("It would help")
NEVER_CHOICES = _("This is a must"), _("Please try")
HOW_MUCH = _("How much does it matter?")
HOW_MET, HOW_MET_HINT = _("How is this met next time?"), _("Such as: Jo prints it")
TELL_WHOM, TELL_WHOM_HINT = _("Who must know what helps you?"), _("Such as: who books the room")
THOSE_WHO_MUST_KNOW, SAY_WHOM = _("those who must know"), _("Please type who it is first.")
SHARE_WORDS = _("May we tell these words to {whom}? “{words}” You can take your yes back at any time.")
TOLD_BEFORE = _("You said yes to this: {words}")
MAY_SHARE = _("May we tell this?")
SHARE_CHOICES = ((True, _("Yes")), (False, _("No")))
STILL_RIGHT, ASK_ALL = _("Yes, this is still right"), _("Ask the questions again")
TAKE_BACK, TAKE_ALL, LEAVE_IT = _("Take my yes back"), _("Yes, take it all away"), _("No, leave it")
TAKE_BACK_WORDS = _("All of these answers go. Nobody can bring them back.")
GOES_HERE = _("What you said here goes away then. Is that right?")
YES_GOES = _("Yes, take it away")
TAKEN_BACK = _("CoChair took all of it away.")
DAYS = {
    "identified_on": _("Told us {date}."),
    "recorded_on": _("Written down {date}."),
    "flagged_on": _("A must since {date}."),
    "shared_on": _("You said yes to telling it on {date}."),
    "met_on": _("Met {date}."),
    "reviewed_on": _("Looked at again {date}."),
}
"""What is said of each step that has a day, in the order of the steps."""

PICTURES: dict[Helps, str] = {
    Helps.BIG_PRINT: "1F50E",
    Helps.BIGGEST_PRINT: "1F520",
    Helps.NO_PICTURES: "1F4C4",
    Helps.AUDIO: "1F50A",
    Helps.PAPERS_EARLY: "1F4C5",
    Helps.READ_TOGETHER: "1F4D6",
    Helps.TIME_TO_THINK: "23F3",
    Helps.MORE_BREAKS: "2615",
    Helps.READ_ALOUD: "1F50A",
    Helps.CARDS: "270B",
    Helps.SHOW_ME: "1F5BC",
    Helps.WRITE_IT: "270D",
    Helps.QUIET_ROOM: "1F92B",
    Helps.NO_STEPS: "267F",
    Helps.LESS_LIGHT: "1F4A1",
    Helps.HEARING_LOOP: "1F9BB",
    Helps.INTERPRETER: "1F91F",
    Helps.NEAR_DOOR: "1F6AA",
    Helps.BY_PHONE: "1F4DE",
    Helps.BY_TEXT: "1F4F1",
    Helps.BY_LETTER: "2709",
    Helps.BY_EMAIL: "1F4E7",
    Helps.IN_PERSON: "E248",
    Helps.DAY_BEFORE: "1F514",
    Helps.SUPPORTER: "1F46D",
    Helps.SIT_BESIDE: "1FA91",
    Helps.FAMILY: "1F46A",
    Helps.ANIMAL: "1F9AE",
    Helps.TRAVEL_HELP: "1F68C",
    Helps.MEET_BEFORE: "E246",
    Helps.DO_NOT_RUSH: "1F3C3",
    Helps.DO_NOT_SPEAK_FOR: "1F5E3",
    Helps.NO_SURPRISE: "1F632",
    Helps.DO_NOT_TOUCH: "1F590",
    Helps.NO_LOUD: "1F4E2",
    Helps.NO_PHOTO: "1F4F7",
}
QUESTION_PICTURES: dict[Question, str] = {
    Question.PAPERS: "1F4C4",
    Question.JOIN_IN: "E249",
    Question.ROOM: "1F6AA",
    Question.REACH: "1F4DE",
    Question.COMPANY: "1F465",
    Question.NEVER: "1F6D1",
}
