"""Words that two people type at the same place at once: what changed, and what both changes make together."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Change:
    """From a place on, so many letters are gone, and others stand there."""

    at: int
    gone: int
    added: str


def change_between(before: str, after: str) -> Change:
    """Return the smallest change, in one piece, that makes one text of another."""
    least = min(len(before), len(after))
    head = next((n for n in range(least) if before[n] != after[n]), least)
    least -= head
    tail = next((n for n in range(least) if before[-1 - n] != after[-1 - n]), least)
    return Change(head, len(before) - head - tail, after[head : len(after) - tail])


def both(seen: str, own: str, other: str) -> str:
    """Return what stands there when one person made `own` of what they saw, and another made `other` of the same.

    What both added is there, and what either took away is gone.
    """
    mine, theirs = change_between(seen, own), change_between(seen, other)
    mine_ends, theirs_ends = mine.at + mine.gone, theirs.at + theirs.gone
    if mine.at < theirs.at:
        between = seen[mine_ends : theirs.at]
        return seen[: mine.at] + mine.added + between + theirs.added + seen[max(mine_ends, theirs_ends) :]
    between = seen[theirs_ends : mine.at]
    return seen[: theirs.at] + theirs.added + between + mine.added + seen[max(mine_ends, theirs_ends) :]


def moved(place: int, change: Change) -> int:
    """Return where a caret belongs after somebody else's change: at the same letter, as long as that is there."""
    if place <= change.at:
        return place
    if place >= change.at + change.gone:
        return place + len(change.added) - change.gone
    return change.at


def as_one_line(words: str) -> str:
    """Return what was typed in several lines as one."""
    return " ".join(words.split())
