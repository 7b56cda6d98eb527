"""How groups shared the talking, as blocks that can be counted and are told apart without colour."""

from collections.abc import Sequence

from cochair.domain import paper_parts as part
from cochair.domain import sentences as say
from cochair.domain import words_of_amounts as amounts
from cochair.domain import words_of_papers as words
from cochair.domain.document import Amount, Amounts

MOST_BLOCKS = 10
"""Blocks in one row of a paper."""
BLOCKS = (1, 2, 5, 10, 15, 20, 30, 60)
"""How many minutes one block may be."""


def talk_shared(groups: Sequence[tuple[str, int]]) -> Amounts:
    """Return how long each group spoke, from its name and whole minutes; all blocks of a paper are alike."""
    most = max((minutes for _, minutes in groups), default=0)
    block = next((b for b in BLOCKS if most <= b * MOST_BLOCKS), BLOCKS[-1])
    amounts = tuple(_amount(part.typed(name), minutes, block, full=n == 0) for n, (name, minutes) in enumerate(groups))
    return Amounts(part.TALK, words.BLOCK_IS.format(minutes=say.minutes_of(block)), amounts)


def _amount(name: str, minutes: int, block: int, *, full: bool) -> Amount:
    blocks = (minutes + block // 2) // block
    count = amounts.BLOCKS.of(blocks)
    sentence = words.SPOKE_FOR.format(group=name, minutes=say.minutes_of(minutes))
    return Amount(sentence, blocks, full, words.FULL_BLOCKS.format(blocks=count, group=name))
