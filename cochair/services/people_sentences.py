"""What is said about the people and groups of a draft, in one place and ready for translation."""

from fractions import Fraction

from cochair.domain.board import Written
from cochair.domain.language import _
from cochair.domain.people import Coming

CO_CHAIR = _("Co-chair.")
WRITES = _("Writes things down.")
SUPPORTS = _("Supports {name}.")
STAND_IN = _("{name} answers when not here.")
HOLDS_KEY = _("Answers for {group}.")
NO_GROUP = _("No group")
NOBODY = _("Nobody")
OTHERS = _("Supporters and others")
OTHERS_ABOUT = _("They sit with no group.")
IS_PROTECTED = _("Their time is protected.")
NOT_PROTECTED = _("Their time is not protected.")
SHARE_IS = _("Agreed share of the talking: {share}.")
KEY_NEEDED = _("Please choose a co-chair, or who answers, for {group}.")

COMES = {Coming.AT_THE_START: "", Coming.LATER: _("Comes later."), Coming.NOT: _("Can not come.")}
COMING = {Coming.AT_THE_START: _("At the start"), Coming.LATER: _("Later"), Coming.NOT: _("Can not come")}

WRITTEN_AS = {
    Written.NAME: _("The whole name stands in papers."),
    Written.FIRST_NAME: "",
    Written.INITIAL: _("Only the first letter stands in papers."),
    Written.A_MEMBER: _("Not named in papers."),
}
IS_WRITTEN = {
    Written.NAME: _("Papers say the whole name."),
    Written.FIRST_NAME: _("Papers say the first name."),
    Written.INITIAL: _("Papers say only the first letter."),
    Written.A_MEMBER: _("Papers do not say the name."),
}
WRITTEN = {
    Written.NAME: _("My whole name"),
    Written.FIRST_NAME: _("My first name"),
    Written.INITIAL: _("Only the first letter"),
    Written.A_MEMBER: _("Without my name"),
}

SHARES: tuple[tuple[Fraction | None, str], ...] = (
    (None, _("Nothing agreed")),
    (Fraction(1, 4), _("A quarter")),
    (Fraction(1, 3), _("A third")),
    (Fraction(2, 5), _("2 of every 5 minutes")),
    (Fraction(1, 2), _("Half")),
    (Fraction(3, 5), _("3 of every 5 minutes")),
    (Fraction(2, 3), _("Two thirds")),
    (Fraction(3, 4), _("Three quarters")),
)
"""The shares to choose from; a share from a pasted script that is not one of these is shown as it is."""
