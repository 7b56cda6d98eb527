"""Reads an agenda as people write it: numbered, with times, with tabs from a table, or one thing a line."""

from dataclasses import dataclass, replace
from datetime import date

from cochair.domain import sentences as domain_say
from cochair.domain.agenda import AgendaItem, Plan
from cochair.domain.ids import ItemId
from cochair.domain.refused import Unclear
from cochair.services import plan_sentences as say
from cochair.services.pasted_lines import PastedLine, read_line
from cochair.services.plain_input import clean
from cochair.services.planning import DEFAULT_MINUTES, LONGEST_TITLE, MOST_ITEMS, next_item_id, with_items
from cochair.services.scripts.header import HeaderFault, read_header

MOST_LETTERS = 2_000_000
_SCRIPT = ("board", "meeting", "agenda")


@dataclass(frozen=True, slots=True)
class Pasted:
    """What was read: the items, what CoChair worked out by itself, and the lines that are on no item.

    `whole` is the plan of a whole meeting script; its people and times come with it.
    """

    items: tuple[AgendaItem, ...]
    notes: tuple[str, ...]
    left_out: tuple[str, ...]
    whole: Plan | None = None


def decode(data: bytes) -> str:
    """Return the text of a file; raises Unclear when it is not text, or is in letters that can not be told."""
    if len(data) > 4 * MOST_LETTERS:
        raise Unclear(say.PASTE_LONG)
    try:
        if data[:2] in (b"\xff\xfe", b"\xfe\xff"):
            return data.decode("utf-16")
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise Unclear(domain_say.NOT_TEXT) from error


def read_pasted(text: str, plan: Plan) -> Pasted:
    """Return the items that a text tells, in the words of this plan's groups and people.

    Raises Unclear for no text, a text that is no writing, or a script with a fault; nothing is lost silently.
    """
    if len(text) > MOST_LETTERS:
        raise Unclear(say.PASTE_LONG)
    if "\0" in text or "\ufffd" in text:
        raise Unclear(say.PASTE_BINARY)
    lines = clean(text.lstrip("\ufeff")).split("\n")
    if not any(line.strip() for line in lines):
        raise Unclear(say.PASTE_EMPTY)
    if _is_script(lines):
        return _script(lines)
    return _items([found for line in lines if (found := read_line(line, plan))], plan)


def add_pasted(plan: Plan, pasted: Pasted, today: date) -> Plan:
    """Return the plan with the items that were read at its end; a whole script takes the draft's place."""
    if pasted.whole is not None:
        return as_draft(pasted.whole, today)
    first = next_item_id(plan)
    new = (replace(item, id=ItemId(first + n)) for n, item in enumerate(pasted.items))
    return with_items(plan, (*plan.items, *new))


def _is_script(lines: list[str]) -> bool:
    words = {line.partition(":")[0].strip().casefold() for line in lines if ":" in line and not line[:1].isspace()}
    return words.issuperset(_SCRIPT)


def _script(lines: list[str]) -> Pasted:
    head: list[tuple[int, str]] = []
    for number, line in enumerate(lines, 1):
        if line.strip() == "---":
            break
        head.append((number, line))
    try:
        plan = read_header(head)
    except HeaderFault as fault:
        raise Unclear(say.PASTE_FAULT.format(line=fault.line, sentence=fault)) from fault
    rest = tuple(line for line in lines[len(head) + 1 :] if line.strip() and not line.startswith("#"))
    return Pasted(plan.items, (_found(plan.items),), rest, plan)


def as_draft(plan: Plan, today: date) -> Plan:
    """Return a shared agenda as a draft: its finish follows from its minutes again."""
    latest = plan.starts if plan.must_end == plan.finish else plan.must_end
    sent = None if plan.local(plan.starts).date() >= today else plan.agenda_sent
    return with_items(replace(plan, must_end=latest, agenda_sent=sent), plan.items)


def _items(lines: list[PastedLine], plan: Plan) -> Pasted:
    marked, left_out = _only_items(lines)
    found = _with_minutes(marked)
    ends = found.pop() if found and found[-1].is_end else None
    fits = [line for line in found if len(line.title) <= LONGEST_TITLE]
    left_out += [line.raw for line in found if len(line.title) > LONGEST_TITLE]
    left_out += [line.raw for line in fits[MOST_ITEMS:]]
    kept = fits[:MOST_ITEMS]
    if not kept:
        raise Unclear(say.PASTE_NO_ITEMS)
    first = next_item_id(plan)
    items = tuple(_item(ItemId(first + n), line) for n, line in enumerate(kept))
    notes = [_found(items), *_guessed(kept)]
    if ends is not None:
        notes.append(say.ENDS_AT.format(line=ends.raw))
    return Pasted(items, tuple(notes), tuple(left_out))


def _only_items(lines: list[PastedLine]) -> tuple[list[PastedLine], list[str]]:
    """Part items from headings above the agenda and, in a numbered agenda, from what is not numbered."""
    numbered = sum(line.numbered for line in lines) >= 2
    marked = [n for n, line in enumerate(lines) if line.numbered or line.has_time]
    first = marked[0] if len(marked) >= 2 else 0
    items: list[PastedLine] = []
    others: list[str] = []
    for place, line in enumerate(lines):
        stands_out = not numbered or line.numbered or line.has_time or line.is_break
        if line.title and place >= first and stands_out:
            items.append(line)
        else:
            others.append(line.raw)
    return items, others


def _with_minutes(lines: list[PastedLine]) -> list[PastedLine]:
    """Give minutes to lines that only say when they start: until the next line's start."""
    result = []
    for place, line in enumerate(lines):
        minutes, following = line.minutes, lines[place + 1 : place + 2]
        if minutes is None and line.starts is not None and following and following[0].starts is not None:
            span = (following[0].starts - line.starts) % (12 * 60)
            minutes = span if 0 < span <= 600 else None
        result.append(replace(line, minutes=minutes))
    return result


def _item(item: ItemId, line: PastedLine) -> AgendaItem:
    return AgendaItem(item, line.title, line.minutes or DEFAULT_MINUTES, line.kind, line.for_group, led_by=line.led_by)


def _found(items: tuple[AgendaItem, ...]) -> str:
    minutes = domain_say.minutes_of(sum(i.minutes for i in items))
    return say.FOUND_ITEMS.format(things=say.things_of(len(items)), minutes=minutes)


def _guessed(lines: list[PastedLine]) -> list[str]:
    titles = tuple(line.title for line in lines if line.minutes is None)
    if not titles:
        return []
    sentence = say.GUESSED_ONE if len(titles) == 1 else say.GUESSED_MANY
    minutes = domain_say.minutes_of(DEFAULT_MINUTES)
    return [sentence.format(count=len(titles), minutes=minutes, titles=domain_say.names_of(titles))]
