"""Every word the screens show, grouped by the place that shows it, ready for translation."""

from cochair.domain.language import Several, _
from cochair.domain.words_of_amounts import MINUTES

# The top of every window
TOP = _("Top of the window")
HOME = _("Home")
COMFORT = _("Comfort")
HELP = _("Help")
MORE = _("More")

# Beside what is longer than the window
UP, DOWN = "Up", "Down"


# Buttons
def key_hint(key: str) -> str:
    """Return the spoken hint for a key, such as "F5"."""
    return _("Key: {key}").format(key=key)


# Time
def minutes(count: int) -> str:
    """Return a number of whole minutes in words."""
    return MINUTES.of(count)


MINUTE_WORD = Several("minute", "minutes")
MINUTE_OVER = Several("minute over", "minutes over")
OVER = _("over")


def protected_left(left: int, total: int) -> str:
    """Return what the protected minutes picture shows."""
    return _("{left} of {minutes} left").format(left=left, minutes=minutes(total))


# Numbers
def type_a_number(least: int, most: int) -> str:
    """Return what to do when the typed words are not a number that fits."""
    return _("Type a number from {least} to {most}.").format(least=least, most=most)


def that_is_not_it(typed: str, least: int, most: int) -> str:
    """Return the typed words and what to do about them."""
    return " ".join((_("You typed “{typed}”.").format(typed=typed), type_a_number(least, most)))


def more_of(what: str) -> str:
    """Return the name of the plus button."""
    return _("More: {what}").format(what=what)


def less_of(what: str) -> str:
    """Return the name of the minus button."""
    return _("Less: {what}").format(what=what)


# People
def is_speaking(name: str) -> str:
    """Return who has the floor."""
    return _("{name} is speaking").format(name=name)


# A number that one person knows
LAST_DIGIT_AWAY = _("Last digit away")

# Plain words
SWAP, SWAP_FOR = _("Swap"), _("Swap for: {words}")

# Messages
SAVED, NOT_DONE, ASKED, HINT = _("Saved"), _("Not done"), _("Question"), _("Hint")


# Shares
def share_part(words: str, count: int) -> str:
    """Return one part of the share bar in words."""
    return f"{words} {minutes(count)}"
