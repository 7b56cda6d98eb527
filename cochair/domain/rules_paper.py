"""Composes the page that tells a board's own rules: its groups, its meetings, and how its people talk."""

from collections.abc import Iterator, Sequence

from cochair.domain import paper_parts as part
from cochair.domain import sentences as say
from cochair.domain import words_of_amounts as amounts
from cochair.domain import words_of_rules as words
from cochair.domain.board import BoardGroup
from cochair.domain.board_rules import BoardRules
from cochair.domain.document import Block, Credit, Document, Heading, Picture, Say
from cochair.domain.telling import share_name
from cochair.domain.words_of_power import CREDIT

_KEY = Picture("1F511", words.KEY_SHOWS)


def compose_rules(board: str, groups: Sequence[BoardGroup], rules: BoardRules) -> Document:
    """Return the page "Our rules" of a board as a Document."""
    name = part.typed(board)
    blocks: tuple[Block, ...] = (
        Heading(1, words.OF_BOARD.format(board=name) if name else words.RULES),
        *_groups(groups),
        *_meetings(rules),
        Say(_KEY, words.BOTH_CHAIRS),
        *_talking(rules.ground_rules),
        Credit(None, (CREDIT,)),
    )
    return Document(f"{words.RULES}: {name}", words.RULES, name, blocks, one_page=True)


def _groups(groups: Sequence[BoardGroup]) -> Iterator[Block]:
    """Tell who we are and whose time is kept: 1 idea, but where several groups have kept time."""
    names = tuple(part.typed(group.name) for group in groups)
    who = (words.WE_ARE.format(groups=say.names_of(names)),) if names else ()
    kept = [_kept(group) for group in groups if group.protected]
    told = (*who, *kept, words.NOT_TAKEN) if kept else (*who, words.NOTHING_KEPT)
    first, *more = part.ideas(told)
    yield Say(part.PEOPLE, first)
    yield from (Say(part.KEPT, idea) for idea in more)


def _kept(group: BoardGroup) -> str:
    name = part.typed(group.name)
    if not group.share:
        return words.WE_KEEP.format(group=name)
    return words.WE_KEEP_SHARE.format(group=name, share=share_name(float(group.share)))


def _meetings(rules: BoardRules) -> Iterator[Block]:
    after = words.BREAK_AFTER.format(minutes=say.minutes_of(rules.without_break))
    takes = words.BREAK_TAKES.format(minutes=say.minutes_of(rules.break_minutes))
    yield Say(part.BREAK, (words.LENGTH.format(minutes=say.minutes_of(rules.longest_meeting)), after, takes))
    notice = words.NOTICE.of(rules.notice_days) if rules.notice_days else words.NO_NOTICE
    yield Say(part.CALENDAR, (notice, *(part.sentences(words.LATE) if rules.notice_days else ())))
    wait = words.THINK_FOR.format(seconds=amounts.SECONDS.of(rules.thinking_seconds))
    yield Say(part.WAITING, (words.THINKING, wait))
    if rules.put_off:
        yield Say(part.LATER, (words.PUT_OFF.of(rules.put_off), words.THEN_FIRST))
    else:
        yield Say(part.LATER, (words.NEVER_PUT_OFF,))


def _talking(rules: Sequence[str]) -> Iterator[Block]:
    lines = tuple(" ".join(part.sentences(part.capital(part.typed(rule)))) for rule in rules)
    yield from part.listed(part.SPEECH, (words.WE_TALK,), lines)
