"""What is said about the people and groups of a draft, in one place and ready for translation."""

from fractions import Fraction

from cochair.domain.people import Coming

CO_CHAIR = "Co-chair."
WRITES = "Writes things down."
SUPPORTS = "Supports {name}."
STAND_IN = "{name} answers when not here."
HOLDS_KEY = "Answers for {group}."
NOT_NAMED = "Not named in papers."
NO_GROUP = "No group"
NOBODY = "Nobody"
OTHERS = "Supporters and others"
OTHERS_ABOUT = "They sit with no group."
IS_PROTECTED = "Their time is protected."
NOT_PROTECTED = "Their time is not protected."
SHARE_IS = "Agreed share of the talking: {share}."
KEY_NEEDED = "Please choose a co-chair, or who answers, for {group}."

COMES = {Coming.AT_THE_START: "", Coming.LATER: "Comes later.", Coming.NOT: "Can not come."}
COMING = {Coming.AT_THE_START: "At the start", Coming.LATER: "Later", Coming.NOT: "Can not come"}

SHARES: tuple[tuple[Fraction | None, str], ...] = (
    (None, "Nothing agreed"),
    (Fraction(1, 4), "A quarter"),
    (Fraction(1, 3), "A third"),
    (Fraction(2, 5), "2 of every 5 minutes"),
    (Fraction(1, 2), "Half"),
    (Fraction(3, 5), "3 of every 5 minutes"),
    (Fraction(2, 3), "Two thirds"),
    (Fraction(3, 4), "Three quarters"),
)
"""The shares to choose from; a share from a pasted script that is not one of these is shown as it is."""
