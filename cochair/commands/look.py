"""Looks the minutes of a meeting over before they are shared, and prints what to look at."""

from pathlib import Path

from cochair.commands import words
from cochair.commands.papers import minutes_of
from cochair.commands.words_of_fixes import FIX
from cochair.domain.agenda import Plan
from cochair.domain.look_over import Means, ToLookAt, look_over
from cochair.domain.meeting import Meeting
from cochair.exports.profile import PROFILES
from cochair.services.plain_help import names_of_plan
from cochair.services.word_table import plain_words_in_use


def looked_over(m: Meeting, following: Plan | None, cache: Path) -> tuple[ToLookAt, ...]:
    """Return what to look at in the minutes of a meeting; `cache` is a folder for the fonts."""
    from cochair.exports.easy_read_pdf import count_pages
    from cochair.exports.fonts import missing_letters
    from cochair.exports.svg_pictures import has_picture

    document = minutes_of(m, following)
    pages = count_pages(document, PROFILES["standard"], cache)
    means = Means(missing_letters, lambda picture: has_picture(picture.code), pages)
    return look_over(m, document, plain_words_in_use(names_of_plan(m.plan)), means)


def tell(found: tuple[ToLookAt, ...]) -> None:
    """Print each place with what is found there, and what puts it right."""
    print(words.LOOK_AT.of(len(found)) if found else words.NOTHING_TO_LOOK_AT)
    for thing in found:
        print(thing.where, *(f"  {sentence}" for sentence in thing.sentences), FIX[thing.fix], sep="\n")
        if thing.suggestion and thing.swapped:
            print(words.FIX_WORDS.format(words=thing.suggestion))
