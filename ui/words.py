"""Every word the screens show, grouped by the place that shows it, ready for translation."""

# The top of every window
TOP = "Top of the window"
HOME = "Home"
TEXT_SIZE = "Text size"
COLOURS = "Colours"
HELP = "Help"
MORE = "More"


# Buttons
def key_hint(key: str) -> str:
    """Return the spoken hint for a key, such as "F5"."""
    return f"Key: {key}"


# Time
def minutes(count: int) -> str:
    """Return a number of whole minutes in words."""
    return "1 minute" if count == 1 else f"{count} minutes"


def time_left(count: int) -> str:
    """Return the minutes left, or the minutes over when the count is below zero."""
    return f"{minutes(count)} left" if count >= 0 else f"{minutes(-count)} over"


def protected_left(left: int, total: int) -> str:
    """Return what the protected minutes picture shows."""
    return f"{left} of {minutes(total)} left"


# Numbers
def type_a_number(least: int, most: int) -> str:
    """Return what to do when the typed words are not a number that fits."""
    return f"Type a number from {least} to {most}."


def that_is_not_it(typed: str, least: int, most: int) -> str:
    """Return the typed words and what to do about them."""
    return f"You typed “{typed}”. {type_a_number(least, most)}"


def more_of(what: str) -> str:
    """Return the name of the plus button."""
    return f"More: {what}"


def less_of(what: str) -> str:
    """Return the name of the minus button."""
    return f"Less: {what}"


# People
def is_speaking(name: str) -> str:
    """Return who has the floor."""
    return f"{name} is speaking"


# A number that one person knows
LAST_DIGIT_AWAY = "Last digit away"

# Plain words
SWAP, SWAP_FOR = "Swap", "Swap for: {words}"

# Messages
SAVED, NOT_DONE, ASKED, HINT = "Saved", "Not done", "Question", "Hint"


# Shares
def share_part(words: str, count: int) -> str:
    """Return one part of the share bar in words."""
    return f"{words} {minutes(count)}"
