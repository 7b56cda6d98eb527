"""Shares rows out over pages: few pages, topics whole, no row left alone, no row in two."""

from dataclasses import dataclass
from itertools import pairwise

from cochair.exports.layout import Row
from cochair.exports.profile import HEIGHT, MARGIN, Profile

_PAGE = 1000.0
_EMPTY = 200.0
_NEVER = 100_000.0
_SPLIT, _LAST_ALONE, _FIRST_ALONE, _ONE_ROW = 550.0, 300.0, 2000.0, 800.0
_PART_SHARES_PAGE, _TOPIC_SHARES_PAGE, _LONG_SHARES_PAGE = 120.0, 60.0, 700.0
"""What a plan costs; the cheapest plan wins.  Found by looking at papers, not measured with readers."""

_CLOSE = 12.0
"""The least space between two pictures, in points."""


@dataclass(frozen=True, slots=True)
class Placed:
    """A row and the height of its top above the bottom edge of the page, in points."""

    row: Row
    top: float


def plan(rows: tuple[Row, ...], profile: Profile) -> tuple[tuple[Placed, ...], ...]:
    """Return the pages; together they hold every row once, in order.  Each row must fit on a page."""
    ends = _best_ends(rows, profile)
    starts = [0, *ends[:-1]]
    return tuple(_place(rows[start:end], profile) for start, end in zip(starts, ends, strict=True))


def _best_ends(rows: tuple[Row, ...], profile: Profile) -> list[int]:
    heights, sections = [row.height for row in rows], _sections(rows)
    spaces = [0.0, *(_space(before, row, profile) for before, row in pairwise(rows))]
    sharing_costs = _sharing_costs(rows, heights, spaces, profile.room)
    best: list[tuple[float, int]] = [(0.0, 0)] * (len(rows) + 1)
    for start in reversed(range(len(rows))):
        best[start] = (float("inf"), start + 1)
        used, sharing = heights[start], 0.0
        for end in range(start + 1, len(rows) + 1):
            if end > start + 1:
                used += spaces[end - 1] + heights[end - 1]
                sharing += sharing_costs[end - 1]
                if used > profile.room + 0.01:
                    break
            cost = best[end][0] + _PAGE + sharing + _EMPTY * (1 - used / profile.room) ** 2
            cost += _ONE_ROW if end == start + 1 and used < profile.room / 2 else 0
            cost += _turn_cost(rows, sections, end) if end < len(rows) else 0
            if cost < best[start][0]:
                best[start] = (cost, end)
    ends, end = [], 0
    while end < len(rows):
        end = best[end][1]
        ends.append(end)
    return ends


def _sections(rows: tuple[Row, ...]) -> list[tuple[int, int]]:
    """Return, for each row, the first and last row of its topic; a heading is a topic of its own."""
    found: list[tuple[int, int]] = []
    start = 0
    for number, row in enumerate(rows):
        if row.style in ("heading", "cover"):
            found.append((number, number))
            start = number + 1
            continue
        last = number
        if found and found[-1][0] == start and number > start:
            last = found[-1][1]
        else:
            while last + 1 < len(rows) and rows[last + 1].style not in ("heading", "cover"):
                last += 1
        found.append((start, last))
    return found


def _turn_cost(rows: tuple[Row, ...], sections: list[tuple[int, int]], number: int) -> float:
    """Return how bad it is to turn the page before this row."""
    row, before = rows[number], rows[number - 1]
    if row.goes_on:
        return 0
    if before.style == "heading":
        return _NEVER
    if row.style in ("heading", "cover"):
        return 0
    first, last = sections[number]
    if number == first:
        return _NEVER
    return _SPLIT + (_LAST_ALONE if number == last else 0) + (_FIRST_ALONE if number == first + 1 else 0)


def _sharing_costs(rows: tuple[Row, ...], heights: list[float], spaces: list[float], room: float) -> list[float]:
    """Return, for each row, how bad it is that it is not the first on its page; only headings would rather be."""
    costs = [0.0] * len(rows)
    after = 0.0
    for number in reversed(range(len(rows))):
        after += heights[number] + spaces[number]
        if number and rows[number].style == "heading" and rows[number - 1].style != "heading":
            costs[number] = _PART_SHARES_PAGE if rows[number].level < 3 else _TOPIC_SHARES_PAGE
            costs[number] += _LONG_SHARES_PAGE if after > room else 0
            after = 0.0
    return costs


def _space(before: Row, row: Row, profile: Profile) -> float:
    """Return the least space between two rows: a blank line between their words (A-06)."""
    if row.style == "heading":
        return 14 if before.style == "heading" else profile.lead * (1.4 if row.level < 3 else 1.0)
    if before.style == "heading":
        return 20 if before.level < 3 else 12
    least = profile.size * 0.8 if row.boxed or before.boxed else _CLOSE
    return max(least, profile.lead - _slack(before) - _slack(row))


def _slack(row: Row) -> float:
    """Return the empty space over the words of a row, which is as much as under them."""
    return (row.height - row.words_height) / 2


def _place(rows: tuple[Row, ...], profile: Profile) -> tuple[Placed, ...]:
    """Spread the rows of a page a little, where there is room."""
    gaps = [0.0, *(_space(before, row, profile) for before, row in pairwise(rows))]
    loose = [n for n, row in enumerate(rows) if n and row.style != "heading" and rows[n - 1].style != "heading"]
    left = profile.room - sum(gaps) - sum(row.height for row in rows)
    for number in loose:
        gaps[number] += max(0.0, min(left / (len(loose) + 1), profile.lead * 0.9))
    placed, top = [], HEIGHT - MARGIN
    for gap, row in zip(gaps, rows, strict=True):
        top -= gap
        placed.append(Placed(row, top))
        top -= row.height
    return tuple(placed)
