"""What helps a person, as they told it: what helps and never why."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from cochair.domain.board import PersonNumber


class Question(StrEnum):
    """What a person is asked, in this order."""

    PAPERS = "papers"
    JOIN_IN = "joining in"
    ROOM = "the room"
    REACH = "reaching me"
    COMPANY = "who comes with me"
    NEVER = "please never"


class Answered(StrEnum):
    """What a person said to a question; who was not asked has said nothing yet."""

    THIS_HELPS = "this helps"
    NOTHING = "nothing needed"
    NOT_SAID = "does not want to say"


class Helps(StrEnum):
    """What can be picked from the lists; `OWN_WORDS` is whatever else a person says."""

    OWN_WORDS = "own words"
    BIG_PRINT = "big print"
    BIGGEST_PRINT = "biggest print"
    NO_PICTURES = "no pictures"
    AUDIO = "papers to listen to"
    PAPERS_EARLY = "papers a week before"
    READ_TOGETHER = "somebody reads with me"
    TIME_TO_THINK = "time to think"
    MORE_BREAKS = "more breaks"
    READ_ALOUD = "read aloud"
    CARDS = "cards to hold up"
    SHOW_ME = "show me what we talk about"
    WRITE_IT = "write instead of speaking"
    QUIET_ROOM = "a quiet room"
    NO_STEPS = "no steps"
    LESS_LIGHT = "less light"
    HEARING_LOOP = "a hearing loop"
    INTERPRETER = "an interpreter"
    NEAR_DOOR = "a seat near the door"
    BY_PHONE = "a phone call"
    BY_TEXT = "a text message"
    BY_LETTER = "a letter"
    BY_EMAIL = "an e-mail"
    IN_PERSON = "in person"
    DAY_BEFORE = "a reminder the day before"
    SUPPORTER = "my supporter"
    SIT_BESIDE = "sit beside somebody I know"
    TRAVEL_HELP = "help to get there"
    MEET_BEFORE = "meet before the meeting"
    FAMILY = "a friend or family"
    ANIMAL = "my assistance animal"
    DO_NOT_RUSH = "rush me"
    DO_NOT_TOUCH = "touch me"
    DO_NOT_SPEAK_FOR = "speak for me"
    NO_SURPRISE = "ask me with no warning"
    NO_LOUD = "loud noises"
    NO_PHOTO = "take my photo"


CHOICES: dict[Question, tuple[Helps, ...]] = {
    Question.PAPERS: (
        Helps.BIG_PRINT,
        Helps.BIGGEST_PRINT,
        Helps.NO_PICTURES,
        Helps.AUDIO,
        Helps.PAPERS_EARLY,
        Helps.READ_TOGETHER,
    ),
    Question.JOIN_IN: (
        Helps.TIME_TO_THINK,
        Helps.MORE_BREAKS,
        Helps.READ_ALOUD,
        Helps.CARDS,
        Helps.SHOW_ME,
        Helps.WRITE_IT,
    ),
    Question.ROOM: (
        Helps.QUIET_ROOM,
        Helps.NO_STEPS,
        Helps.LESS_LIGHT,
        Helps.HEARING_LOOP,
        Helps.INTERPRETER,
        Helps.NEAR_DOOR,
    ),
    Question.REACH: (
        Helps.BY_PHONE,
        Helps.BY_TEXT,
        Helps.BY_LETTER,
        Helps.BY_EMAIL,
        Helps.IN_PERSON,
        Helps.DAY_BEFORE,
    ),
    Question.COMPANY: (
        Helps.SUPPORTER,
        Helps.SIT_BESIDE,
        Helps.FAMILY,
        Helps.ANIMAL,
        Helps.TRAVEL_HELP,
        Helps.MEET_BEFORE,
    ),
    Question.NEVER: (
        Helps.DO_NOT_RUSH,
        Helps.DO_NOT_SPEAK_FOR,
        Helps.NO_SURPRISE,
        Helps.DO_NOT_TOUCH,
        Helps.NO_LOUD,
        Helps.NO_PHOTO,
    ),
}
"""What can be picked at each question."""


@dataclass(frozen=True, slots=True)
class NeedAnswer:
    """What a person said to one question, and when; there is at most one for each question."""

    number: int
    person: PersonNumber
    question: Question
    answer: Answered
    asked_on: date


@dataclass(frozen=True, slots=True)
class Need:
    """One thing that helps, with the day of each step: told, written down, flagged as a must, shared, met, looked at.

    `words` are the person's own; `met_how` says how it is met at the next meeting.
    """

    number: int
    person: PersonNumber
    question: Question
    helps: Helps
    words: str
    must: bool
    identified_on: date
    recorded_on: date
    flagged_on: date | None = None
    shared_on: date | None = None
    met_on: date | None = None
    met_how: str = ""
    reviewed_on: date | None = None
