"""The papers from before that may still hold what a person does not want there any more."""

from cochair.domain.board import BoardPerson
from cochair.domain.consents import About
from cochair.exports.made_papers import may_name
from cochair.services.consents import took_back
from ui import words_name as w
from ui.far import soon
from ui.people.desk import Desk

MOST = 5
"""Papers that are named; there may be more."""


def made_before(desk: Desk, person: BoardPerson, words: str) -> str:
    """Return in a sentence which papers were made before and may name a person; nothing where there are none."""
    folder = desk.places.folder
    found = soon(lambda: may_name(folder, person.name.split()[0]))
    if found is None:
        return words.format(name=person.name, papers=w.ALL_IN.format(folder=folder))
    if not found:
        return ""
    papers = ", ".join(found[:MOST])
    papers = papers if len(found) <= MOST else w.AND_MORE.format(papers=papers, count=len(found) - MOST)
    return words.format(name=person.name, papers=papers)


def still_beside(desk: Desk, person: BoardPerson, about: About) -> str:
    """Return the papers that may still hold the words or the photo of who took a yes back; raises StoreFailed."""
    words = {About.DESCRIPTION: w.STILL_SAYS, About.PHOTO: w.STILL_SHOWS}.get(about)
    if words is None or not took_back(desk.books, person.number, about):
        return ""
    return made_before(desk, person, words)
