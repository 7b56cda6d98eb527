"""Holds CoChair's rules against others in the same made-up meetings: `make evidence`; `--write` keeps the tables."""

import argparse
import os
import sys
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from datetime import date
from multiprocessing import Pool
from pathlib import Path

from benchmarks.evidence_cochair import CoChair, NotLooked
from benchmarks.evidence_meeting import Outcome, play
from benchmarks.evidence_queue import make_speakers, queue
from benchmarks.evidence_rules import Nothing, OthersGain, Proportional, Rule
from benchmarks.evidence_world import World, make_world

MEETINGS = 10_000
TOGETHER = 50
"""Meetings that one core takes at a time."""
README = Path(__file__).parent / "README.md"
ABOVE, BELOW = "### What came of it\n", "## The table\n"
RULES: dict[str, Callable[[World], Rule]] = {
    "CoChair": CoChair,
    "CoChair, and nobody looks at the screen": NotLooked,
    "in proportion, as OnlyT": Proportional,
    "others gain, as OpenSlides": OthersGain,
    "nothing": Nothing,
}
ORDERS = {
    "who asked first": "asked",
    "not spoken yet": "not spoken yet",
    "least time": "least time",
    "groups take turns": "take turns",
}
RULES_HEAD = (
    "rule",
    "protected minutes not given",
    "of those wanted",
    "other minutes not had",
    "minutes an item starts late",
    "meetings in time",
    "items under their least, in 100 meetings",
    "items put off or refused, in 100 meetings",
)
ORDERS_HEAD = ("order", "members' share is off by", "longest wait", "longest wait of all meetings")
EVERY, QUIET = "every meeting", "meetings where nobody asks for one more item"


Tally = Counter[tuple[str, str, str]]
"""Whole numbers added up: by which meetings, by rule or order, and by what."""


def tally(seeds: Iterable[int]) -> tuple[Tally, Counter[str]]:
    """Have the meetings of some seeds under every rule and order; return the sums, and the longest wait by order."""
    sums: Tally = Counter()
    worst: Counter[str] = Counter()
    for seed in seeds:
        world, speakers = make_world(seed), make_speakers(seed)
        for name, rule in RULES.items():
            for which in (EVERY, QUIET) if world.added is None else (EVERY,):
                sums.update({(which, name, what): n for what, n in _numbers(play(world, rule(world))).items()})
        for name, order in ORDERS.items():
            told = queue(speakers, order)
            sums.update({(EVERY, name, "gap"): told.gap, (EVERY, name, "longest"): told.longest})
            sums[EVERY, name, "meetings"] += 1
            worst[name] = max(worst[name], told.longest)
    return sums, worst


def _numbers(outcome: Outcome) -> dict[str, int]:
    return {
        "meetings": 1,
        "lost": outcome.lost,
        "wanted": outcome.wanted,
        "unsaid": outcome.unsaid,
        "waited": outcome.waited,
        "in time": int(outcome.in_time),
        "squeezed": outcome.squeezed,
        "put off": outcome.put_off,
    }


def together(meetings: int) -> tuple[Tally, Counter[str]]:
    """Have all the meetings, on every core there is; the sums do not depend on how many there are."""
    sums: Tally = Counter()
    worst: Counter[str] = Counter()
    parts = [range(n, min(n + TOGETHER, meetings)) for n in range(0, meetings, TOGETHER)]
    told = 0
    with Pool(os.cpu_count()) as pool:
        for done, (more, longest) in enumerate(pool.imap(tally, parts), 1):
            sums.update(more)
            worst |= longest
            if 10 * done // len(parts) > told:
                told = 10 * done // len(parts)
                print(f"{parts[done - 1].stop:,} of {meetings:,} meetings", file=sys.stderr, flush=True)
    return sums, worst


def tables(sums: Tally, worst: Counter[str]) -> str:
    """Return the three tables in Markdown."""
    parts = []
    for which in (EVERY, QUIET):
        rows = [_rule_row(which, name, sums) for name in RULES if sums[which, name, "meetings"]]
        count = sums[which, "CoChair", "meetings"]
        parts.append(f"**{which[0].upper()}{which[1:]}** ({count:,})\n\n{_table(RULES_HEAD, rows)}")
    rows = [_order_row(name, sums, worst) for name in ORDERS]
    parts.append(f"**The queue** ({sums[EVERY, 'least time', 'meetings']:,})\n\n{_table(ORDERS_HEAD, rows)}")
    return "\n\n".join(parts)


def _rule_row(which: str, name: str, sums: Tally) -> tuple[str, ...]:
    def mean(what: str) -> float:
        return sums[which, name, what] / sums[which, name, "meetings"]

    return (
        name,
        f"{mean('lost') / 60:.2f}",
        f"{mean('lost') / mean('wanted'):.1%}",
        f"{mean('unsaid') / 60:.1f}",
        f"{mean('waited') / 60:.1f}",
        f"{mean('in time'):.0%}",
        f"{100 * mean('squeezed'):.0f}",
        f"{100 * mean('put off'):.0f}",
    )


def _order_row(name: str, sums: Tally, worst: Counter[str]) -> tuple[str, ...]:
    count = sums[EVERY, name, "meetings"]
    gap, longest = sums[EVERY, name, "gap"] / count / 10, sums[EVERY, name, "longest"] / count / 60
    return (name, f"{gap:.1f} points", f"{longest:.1f} minutes", f"{worst[name] / 60:.0f} minutes")


def _table(head: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> str:
    return "\n".join(_lines(head, rows))


def _lines(head: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> Iterator[str]:
    yield f"| {' | '.join(head)} |"
    yield f"|{'---|' * len(head)}"
    for row in rows:
        yield f"| {' | '.join(row)} |"


def main() -> None:
    """Print the tables; with `--write` keep them in the README."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.evidence", description=__doc__)
    parser.add_argument("--meetings", type=int, default=MEETINGS, metavar="N")
    parser.add_argument("--write", action="store_true", help="keep the tables in benchmarks/README.md")
    options = parser.parse_args()
    if options.meetings < 1:
        parser.error("there must be 1 meeting or more")
    told = tables(*together(options.meetings))
    print(told)
    if options.write:
        text = README.read_text(encoding="utf-8")
        above, below = text.split(ABOVE, 1)[0], text.split(BELOW, 1)[1]
        day = f"{date.today():%d %B %Y}".lstrip("0")
        README.write_text(f"{above}{ABOVE}\nRun on {day}.\n\n{told}\n\n{BELOW}{below}", encoding="utf-8")


if __name__ == "__main__":
    main()
