"""What is said about what helps people, in one place and ready for translation."""

from cochair.domain.language import _
from cochair.domain.needs import Helps, Question

NOT_ASKED = _("Not asked yet. Please ask.")
HALF_ASKED = _("{count} of 6 questions asked.")
ASKED = _("Asked {date}.")
STILL_RIGHT = _("Asked {date}. Is this still right?")
KEEPS_NOTHING = _("They do not want us to keep it.")
MUST_HAVE = _("{name} must have this: {need}. Say how we do that.")
PLEASE_NEVER = _("{name} asks us: “{need}”. Say how we keep to that.")
ASK_PEOPLE = _("Nobody has asked what helps: {names}.")
ASK_AGAIN = _("Ask again if what helps is still right: {names}.")
WANTS_INTERPRETER = _("{name} wants an interpreter. The plan does not say so yet.")
WOULD_LIKE = _("{name} would like this: {need}. Say how we do that.")
ADD_INTERPRETER = _("Say it in the plan")
SEE_NEEDS = _("See what helps")

NAMES: dict[Helps, str] = {
    Helps.OWN_WORDS: _("In my own words"),
    Helps.BIG_PRINT: _("Big print"),
    Helps.BIGGEST_PRINT: _("Very big print"),
    Helps.NO_PICTURES: _("No pictures"),
    Helps.AUDIO: _("To listen to"),
    Helps.PAPERS_EARLY: _("A week before"),
    Helps.READ_TOGETHER: _("Read it with me"),
    Helps.TIME_TO_THINK: _("Time to think"),
    Helps.MORE_BREAKS: _("More breaks"),
    Helps.READ_ALOUD: _("Read to me"),
    Helps.CARDS: _("Cards to hold up"),
    Helps.SHOW_ME: _("Show me things"),
    Helps.WRITE_IT: _("Write, not speak"),
    Helps.QUIET_ROOM: _("A quiet room"),
    Helps.NO_STEPS: _("No steps"),
    Helps.LESS_LIGHT: _("Less light"),
    Helps.HEARING_LOOP: _("A hearing loop"),
    Helps.INTERPRETER: _("An interpreter"),
    Helps.NEAR_DOOR: _("A seat near the door"),
    Helps.BY_PHONE: _("A phone call"),
    Helps.BY_TEXT: _("A text message"),
    Helps.BY_LETTER: _("A letter"),
    Helps.BY_EMAIL: _("An email"),
    Helps.IN_PERSON: _("Tell me in person"),
    Helps.DAY_BEFORE: _("Tell me the day before"),
    Helps.SUPPORTER: _("My supporter"),
    Helps.SIT_BESIDE: _("Sit beside a friend"),
    Helps.FAMILY: _("My family"),
    Helps.ANIMAL: _("My helper dog"),
    Helps.TRAVEL_HELP: _("Help to get there"),
    Helps.MEET_BEFORE: _("Meet us before"),
    Helps.DO_NOT_RUSH: _("Never rush me"),
    Helps.DO_NOT_SPEAK_FOR: _("Never speak for me"),
    Helps.NO_SURPRISE: _("Never surprise me"),
    Helps.DO_NOT_TOUCH: _("Never touch me"),
    Helps.NO_LOUD: _("Never be loud"),
    Helps.NO_PHOTO: _("Never take my photo"),
}
TITLES: dict[Question, str] = {
    Question.PAPERS: _("How shall we give you papers?"),
    Question.JOIN_IN: _("What helps you join in?"),
    Question.ROOM: _("What helps you in the room?"),
    Question.REACH: _("How do we reach you?"),
    Question.COMPANY: _("Who comes with you?"),
    Question.NEVER: _("What should we never do?"),
}
