"""Writes the papers of a meeting; the same for the command line, the rehearsal and the app."""

from collections.abc import Callable, Collection, Mapping, Sequence
from datetime import date
from pathlib import Path

from cochair.commands.pictures import chooser as chooser
from cochair.domain.agenda import Plan
from cochair.domain.agenda_paper import compose_agenda
from cochair.domain.dated import dated
from cochair.domain.document import Document
from cochair.domain.document_texts import texts_of
from cochair.domain.events import Entry
from cochair.domain.ids import PersonId
from cochair.domain.look_over_lines import shortened
from cochair.domain.meeting import Meeting
from cochair.domain.minutes import compose
from cochair.domain.paper_parts import Chooser, shown_name
from cochair.domain.power_paper import compose_power
from cochair.domain.power_report import power_report
from cochair.domain.prep_paper import prep_pages, who_gets_a_page
from cochair.domain.record_paper import compose_record
from cochair.domain.script_paper import compose_script
from cochair.domain.slip_paper import slips
from cochair.domain.words_of_looking import LETTERS_IN
from cochair.domain.words_of_prep import NOBODY_COMES
from cochair.domain.words_of_slips import NOBODY, NOTHING_TO_COME
from cochair.domain.words_of_yousaid import NOTHING_SAID
from cochair.exports.file_names import own_name
from cochair.exports.saving import ExportFailed, make_folder
from cochair.exports.sentences import clean
from cochair.exports.words import AGENDA, FORM, FORMS, PERSON, SCRIPT
from cochair.services.ports import Library
from cochair.services.said_sheets import said_sheets

STANDARD = "standard"
"""The form of a paper that nobody asked to be otherwise."""
SUFFIXES = {"pdf": ".pdf", "html": ".html", "docx": ".docx", "text": ".txt"}
"""How the name of a file ends, for each form that every paper comes in."""


def minutes_of(m: Meeting, following: Plan | None = None, pictures: Chooser | None = None) -> Document:
    """Return the minutes of a meeting as a Document; `following` is the agenda of the next one, where there is one.

    `pictures` are the board's own choice, where it is given.
    """
    return compose(m, pictures or chooser(), following)


def report_of(m: Meeting, earlier: Sequence[Meeting] = ()) -> Document:
    """Return the power report of a meeting as a Document; `earlier` are its board's meetings, the oldest first."""
    return compose_power(power_report(m, earlier))


def write_report_table(m: Meeting, file: Path, earlier: Sequence[Meeting] = ()) -> None:
    """Write the numbers of the power report as a table; raises ExportFailed."""
    from cochair.exports.power_csv import write_power_csv

    write_power_csv(power_report(m, earlier), file)


def write_paper(document: Document, to: str, profile: str, file: Path, cache: Path) -> None:
    """Write a Document as pdf, html, docx or text; raises ExportFailed."""
    if to == "html":
        from cochair.exports.html import write_html
        from cochair.exports.profile import PROFILES

        write_html(document, file, with_pictures=bool(PROFILES[profile].side), size=PROFILES[profile].size)
    elif to == "docx":
        from cochair.exports.docx_paper import write_docx
        from cochair.exports.profile import PROFILES

        write_docx(document, file, PROFILES[profile])
    elif to == "text":
        from cochair.exports.text import write_text

        write_text(document, file)
    else:
        from cochair.exports.easy_read_pdf import PROFILES, write_easy_read_pdf

        write_easy_read_pdf(document, file, PROFILES[profile], cache)


def agenda_of(plan: Plan, pictures: Chooser | None = None) -> Document:
    """Return the easy-read agenda of a meeting as a Document."""
    return compose_agenda(plan, pictures or chooser())


def write_agenda(m: Meeting, file: Path, cache: Path, pictures: Chooser | None = None) -> None:
    """Write the easy-read agenda of a meeting as a PDF; raises ExportFailed."""
    write_paper(agenda_of(m.plan, pictures), "pdf", "standard", file, cache)


def script_of(plan: Plan, pictures: Chooser | None = None) -> Document:
    """Return what the co-chairs of a meeting can say as a Document."""
    return compose_script(plan, pictures or chooser())


def prep_of(
    plan: Plan, earlier: Sequence[Meeting], today: date, pictures: Chooser | None = None
) -> tuple[tuple[str, Document], ...]:
    """Return a name and a page for each person who is coming; raises ExportFailed when nobody is.

    `earlier` are the board's ended meetings, the oldest first.
    """
    found = prep_pages(plan, earlier, today, pictures or chooser())
    if not found:
        raise ExportFailed(NOBODY_COMES)
    return found


def before_meeting(
    plan: Plan, earlier: Sequence[Meeting], today: date, pictures: Chooser | None = None
) -> tuple[tuple[str, Document], ...]:
    """Return every paper for before a meeting with its name: the agenda, the script, a page for each who is coming."""
    papers = ((AGENDA, agenda_of(plan, pictures)), (SCRIPT, script_of(plan, pictures)))
    return (*papers, *prep_pages(plan, earlier, today, pictures or chooser()))


def said_of(
    library: Library, today: date, chooser_of: Callable[[str], Chooser] | None = None
) -> tuple[tuple[str, Document], ...]:
    """Return a name and a sheet “You said, we did” for each board and person; raises ExportFailed and StoreFailed."""
    found = said_sheets(library, today, chooser_of or (lambda _: chooser()))
    if not found:
        raise ExportFailed(NOTHING_SAID)
    return found


def record_of(entries: Sequence[Entry], pictures: Chooser | None = None) -> Document:
    """Return the full record of a meeting, from its log, as a Document."""
    return compose_record(entries, pictures or chooser())


def slips_of(m: Meeting, pictures: Chooser | None = None) -> tuple[tuple[str, Document], ...]:
    """Return a name and a page for each person with something to do; raises ExportFailed when nobody has."""
    found = slips(m, pictures or chooser())
    if not found:
        raise ExportFailed(NOBODY)
    return found


def pack_of(
    plan: Plan,
    earlier: Sequence[Meeting],
    today: date,
    forms: Mapping[PersonId, str],
    pictures: Chooser | None = None,
) -> tuple[tuple[str, Document, str], ...]:
    """Return every paper for before a meeting with its name and form, each person's page in the form they need.

    `forms` are those of who comes; the agenda is there once in each of them, by the name of the form alone.
    """
    agenda, script, *pages = before_meeting(plan, earlier, today, pictures)
    wanted = [form for form in FORMS if form in forms.values()]
    own = (forms.get(person.id, STANDARD) for person in who_gets_a_page(plan))
    return (
        (*agenda, STANDARD),
        *((FORM.format(paper=agenda[0], form=FORMS[form]), agenda[1], form) for form in wanted),
        (*script, STANDARD),
        *((name, page, form) for (name, page), form in zip(pages, own, strict=True)),
    )


def spoken_of(
    plan: Plan,
    earlier: Sequence[Meeting],
    today: date,
    listeners: Collection[PersonId],
    pictures: Chooser | None = None,
) -> tuple[tuple[str, Document], ...]:
    """Return the papers to listen to with their names: the agenda once, and the page of each who listens."""
    if not listeners:
        return ()
    agenda, _script, *pages = before_meeting(plan, earlier, today, pictures)
    people = who_gets_a_page(plan)
    return (agenda, *(page for page, person in zip(pages, people, strict=True) if person.id in listeners))


def write_pages(
    pages: Sequence[tuple[str, Document]], profile: str, folder: Path, cache: Path, to: str = "pdf"
) -> None:
    """Write a paper for each name into a folder, made first where there is none; raises ExportFailed."""
    write_pack([(name, document, profile) for name, document in pages], folder, cache, to)


def write_pack(pages: Sequence[tuple[str, Document, str]], folder: Path, cache: Path, to: str = "pdf") -> None:
    """Write papers, each with its name and in its own form, into a folder; raises ExportFailed."""
    make_folder(folder)
    names: list[str] = []
    for name, document, profile in pages:
        names.append(own_name(name, PERSON, names))
        write_paper(document, to, profile, folder / f"{names[-1]}{SUFFIXES[to]}", cache)


def letters_told(pages: Sequence[tuple[str, Document]]) -> str:
    """Return in a sentence or two the first letters of papers that no font has, and their line; nothing for none."""
    from cochair.exports.fonts import missing_letters

    for text in (text for _, document in pages for text in texts_of(document)):
        if letters := missing_letters(text):
            return LETTERS_IN.format(letters=" ".join(letters), line=clean(shortened(text)))
    return ""


def write_dates(m: Meeting, following: Plan | None, file: Path) -> None:
    """Write what people will do, and the next meeting, for a calendar; raises ExportFailed."""
    from cochair.exports.calendar_file import write_calendar

    entries = dated(m, following)
    if not entries:
        raise ExportFailed(NOTHING_TO_COME)
    write_calendar(entries, m.as_of, file)


def write_actions(m: Meeting, file: Path) -> None:
    """Write who will do what by when as a table; raises ExportFailed."""
    from cochair.exports.actions_csv import ActionRow, write_actions_csv

    rows: Sequence[ActionRow] = [
        ActionRow(m.plan.title, shown_name(m.plan, a.who), a.text, a.by.isoformat(), "open") for a in m.actions
    ]
    write_actions_csv(rows, file)
