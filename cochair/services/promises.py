"""What was promised and still waits, from all meetings, in words."""

from dataclasses import dataclass
from datetime import date

from cochair.domain.dates import date_words
from cochair.domain.document import Picture
from cochair.domain.ids import MeetingId
from cochair.domain.language import _
from cochair.domain.pictures import PictureChooser
from cochair.services import home_sentences as say
from cochair.services.ports import Library, OpenAction, OpenYouSaid

_ACTION = Picture("1F4CB", _("A list"))
_SAID = Picture("1F5E8", _("A speech bubble"))


@dataclass(frozen=True, slots=True)
class Promise:
    """Something still open: what it is, when it is due or how long it waits, and whether that is too long."""

    meeting: MeetingId
    words: str
    when: str
    late: bool
    picture: Picture


def open_actions(library: Library, today: date, pictures: PictureChooser) -> tuple[Promise, ...]:
    """Return the actions that nobody has reported on, soonest first; raises StoreFailed."""
    return tuple(
        Promise(
            action.meeting,
            action_words(action),
            due_words(action.by, today),
            action.by < today,
            pictures.first(action.text, _ACTION),
        )
        for action in library.open_actions()
    )


def open_you_said(library: Library, today: date, pictures: PictureChooser) -> tuple[Promise, ...]:
    """Return what people said that has no answer yet, the longest waiting first; raises StoreFailed."""
    waiting = library.open_you_said()
    return tuple(
        Promise(
            said.meeting,
            say.SAID.format(text=said.text),
            waiting_words(said, today, longest=place == 0 and len(waiting) > 1),
            place == 0 and said.said_on < today,
            pictures.first(said.text, _SAID),
        )
        for place, said in enumerate(waiting)
    )


def action_words(action: OpenAction) -> str:
    """Return who will do what; words that begin with a small letter read on after "will"."""
    words = say.WILL_DO if action.text[:1].islower() else say.WILL_DO_THIS
    return words.format(name=action.who, text=action.text)


def due_words(by: date, today: date) -> str:
    """Return by when something is to be done, or how many days late it is."""
    days = (by - today).days
    if days < 0:
        return say.LATE.of(-days)
    if days < 2:
        return (say.BY_TODAY, say.BY_TOMORROW)[days]
    return say.BY.format(date=date_words(by, year=by.year != today.year))


def waiting_words(said: OpenYouSaid, today: date, *, longest: bool) -> str:
    """Return how long words wait for an answer."""
    days = (today - said.said_on).days
    if days < 1:
        return say.SAID_TODAY
    words = say.WAITING.of(days)
    return say.LONGEST.format(waiting=words) if longest else words
