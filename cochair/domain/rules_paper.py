"""Composes the page that tells a board's own rules: its groups, its meetings, its keys and its cards."""

from collections.abc import Iterator, Sequence

from cochair.domain import paper_parts as part
from cochair.domain import sentences as say
from cochair.domain import words_of_amounts as amounts
from cochair.domain import words_of_papers as papers
from cochair.domain import words_of_rules as words
from cochair.domain.board import BoardGroup
from cochair.domain.board_rules import BoardRules
from cochair.domain.document import Block, Bullets, Credit, Document, Heading, Picture, Say
from cochair.domain.events import CardKind
from cochair.domain.telling import share_name
from cochair.domain.words_of_events import CARDS
from cochair.domain.words_of_power import CREDIT

_CARDS = {
    CardKind.STOP: "1F6D1",
    CardKind.SLOW_DOWN: "1F40C",
    CardKind.DO_NOT_UNDERSTAND: "1F615",
    CardKind.AGREE: "1F44D",
    CardKind.NEED_A_BREAK: "2615",
}
_KEY = "1F511"


def compose_rules(board: str, groups: Sequence[BoardGroup], rules: BoardRules) -> Document:
    """Return the page "Our rules" of a board as a Document."""
    name = part.typed(board)
    blocks: tuple[Block, ...] = (
        Heading(1, words.RULES),
        Say(part.PEOPLE, (words.OF_BOARD.format(board=name), *part.sentences(words.TOGETHER))),
        *_groups(groups),
        *_meetings(rules),
        *_keys(),
        *_cards(),
        *_talking(rules.ground_rules),
        Credit(None, (CREDIT,)),
    )
    return Document(f"{words.RULES}: {name}", words.RULES, name, blocks)


def _groups(groups: Sequence[BoardGroup]) -> Iterator[Block]:
    yield Heading(2, words.GROUPS)
    names = tuple(part.typed(group.name) for group in groups)
    if names:
        yield Say(part.CO_CHAIRS, (words.WE_ARE.format(groups=say.names_of(names)), *map(_one_of, _told(groups))))
    kept = [group for group in groups if group.protected]
    for group in kept:
        name = part.typed(group.name)
        share = papers.AGREED_SHARE.format(group=name, share=share_name(float(group.share))) if group.share else ""
        yield Say(part.KEPT, tuple(filter(None, (words.WE_KEEP.format(group=name), words.NOT_TAKEN, share))))
    if not kept:
        yield Say(part.KEPT, (words.NOTHING_KEPT,))


def _told(groups: Sequence[BoardGroup]) -> Iterator[BoardGroup]:
    return (group for group in groups if group.singular)


def _one_of(group: BoardGroup) -> str:
    return words.WE_CALL.format(singular=part.typed(f"{group.article} {group.singular}"))


def _meetings(rules: BoardRules) -> Iterator[Block]:
    yield Heading(2, words.MEETINGS)
    yield Say(part.TIME, (words.LENGTH.format(minutes=say.minutes_of(rules.longest_meeting)), words.WITH_BREAKS))
    after = words.BREAK_AFTER.format(minutes=say.minutes_of(rules.without_break))
    takes = words.BREAK_TAKES.format(minutes=say.minutes_of(rules.break_minutes))
    yield Say(part.BREAK, (after, takes, words.ANY_TIME))
    notice = words.NOTICE.of(rules.notice_days) if rules.notice_days else words.NO_NOTICE
    yield Say(part.CALENDAR, (notice, *(part.sentences(words.LATE) if rules.notice_days else ())))
    wait = words.THINK_FOR.format(seconds=amounts.SECONDS.of(rules.thinking_seconds))
    yield Say(part.WAITING, (words.THINKING, *part.sentences(wait)))
    if rules.put_off:
        yield Say(part.LATER, (words.PUT_OFF.of(rules.put_off), *part.sentences(words.THEN_FIRST)))
    else:
        yield Say(part.LATER, (words.NEVER_PUT_OFF,))


def _keys() -> tuple[Block, ...]:
    key = Picture(_KEY, words.KEY_SHOWS)
    return (
        Heading(2, words.KEYS),
        Say(part.CO_CHAIRS, part.sentences(words.BOTH_CHAIRS)),
        Say(key, (words.A_KEY, *part.sentences(words.NO_ANSWER))),
    )


def _cards() -> Iterator[Block]:
    yield Heading(2, words.CARDS)
    yield Say(part.PEOPLE, (words.HOLD_UP, words.NO_NAMES))
    for card, code in _CARDS.items():
        told = words.CARD.format(card=part.capital(CARDS[card]))
        yield Say(Picture(code, words.SHOWS[card]), (told, *part.sentences(words.MEANINGS[card])))


def _talking(rules: Sequence[str]) -> Iterator[Block]:
    if not rules:
        return
    lines = tuple(" ".join(part.sentences(part.capital(part.typed(rule)))) for rule in rules)
    yield Heading(2, words.TALKING)
    if len(lines) >= part.A_LIST:
        yield Bullets(part.SPEECH, (words.WE_AGREED,), lines)
    else:
        yield Say(part.SPEECH, (words.WE_AGREED, *lines))
