"""The code that one laptop shows and another types: six digits, and two pictures to know the laptop by."""

import secrets
import unicodedata

from cochair.domain.language import _
from cochair.services.laptops_here import DIGITS, CodePicture
from cochair.services.typed_codes import bare, in_groups

GROUP = 3


PICTURES = {
    "apple": CodePicture("1F34E", _("apple")),
    "balloon": CodePicture("1F388", _("balloon")),
    "banana": CodePicture("1F34C", _("banana")),
    "bell": CodePicture("1F514", _("bell")),
    "bicycle": CodePicture("1F6B2", _("bicycle")),
    "boat": CodePicture("26F5", _("boat")),
    "book": CodePicture("1F4D6", _("book")),
    "bread": CodePicture("1F35E", _("bread")),
    "bus": CodePicture("1F68C", _("bus")),
    "butterfly": CodePicture("1F98B", _("butterfly")),
    "cake": CodePicture("1F382", _("cake")),
    "camera": CodePicture("1F4F7", _("camera")),
    "carrot": CodePicture("1F955", _("carrot")),
    "cat": CodePicture("1F408", _("cat")),
    "chair": CodePicture("1FA91", _("chair")),
    "cheese": CodePicture("1F9C0", _("cheese")),
    "clock": CodePicture("23F0", _("clock")),
    "cloud": CodePicture("2601", _("cloud")),
    "cow": CodePicture("1F404", _("cow")),
    "drum": CodePicture("1F941", _("drum")),
    "egg": CodePicture("1F95A", _("egg")),
    "fish": CodePicture("1F41F", _("fish")),
    "flower": CodePicture("1F337", _("flower")),
    "frog": CodePicture("1F438", _("frog")),
    "guitar": CodePicture("1F3B8", _("guitar")),
    "hat": CodePicture("1F3A9", _("hat")),
    "horse": CodePicture("1F40E", _("horse")),
    "house": CodePicture("1F3E0", _("house")),
    "key": CodePicture("1F511", _("key")),
    "ladder": CodePicture("1FA9C", _("ladder")),
    "leaf": CodePicture("1F341", _("leaf")),
    "moon": CodePicture("1F319", _("moon")),
    "owl": CodePicture("1F989", _("owl")),
    "pencil": CodePicture("270F", _("pencil")),
    "rainbow": CodePicture("1F308", _("rainbow")),
    "scissors": CodePicture("2702", _("scissors")),
    "shoe": CodePicture("1F45E", _("shoe")),
    "spoon": CodePicture("1F944", _("spoon")),
    "sun": CodePicture("2600", _("sun")),
    "train": CodePicture("1F682", _("train")),
    "tree": CodePicture("1F333", _("tree")),
    "umbrella": CodePicture("2602", _("umbrella")),
}
"""Everyday things that nobody takes for each other, by the ids that laptops tell each other."""

Pictures = tuple[str, str]
"""The ids of the two pictures of a code. They are no secret."""


def new_digits() -> str:
    """Return the digits of a new code."""
    return f"{secrets.randbelow(10**DIGITS):0{DIGITS}}"


def shown_digits(digits: str) -> str:
    """Return digits in groups, as they are shown."""
    return in_groups(digits, GROUP)


def read_digits(typed: str) -> str | None:
    """Return typed digits without what stands between them, or None where they are not six digits."""
    digits = "".join(str(unicodedata.digit(letter, "?")) for letter in bare(typed))
    return digits if len(digits) == DIGITS and digits.isdecimal() else None


def new_pictures() -> Pictures:
    """Return two pictures by their ids."""
    first, second = secrets.SystemRandom().sample(sorted(PICTURES), 2)
    return first, second


def read_pictures(told: str) -> Pictures | None:
    """Return the pictures that another laptop tells of as one text, or None where they are none of ours."""
    found = told.split(" ")
    return (found[0], found[1]) if len(found) == len(set(found) & set(PICTURES)) == 2 else None


def tell_pictures(pictures: Pictures) -> str:
    """Return the ids of two pictures as one text."""
    return " ".join(pictures)
