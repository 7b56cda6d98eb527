"""What becomes of a line that two laptops changed while apart: the first stands, the second waits for a choice."""

from cochair.domain.clashes import Clash, Version
from cochair.domain.events import ActionReported, CarriedReported, Entry, LineCorrected, LineTakenOut, VersionChosen
from cochair.domain.laptops import place_of
from cochair.domain.meeting import Meeting
from cochair.domain.records import Record, in_place, reported, same_words, words_of
from cochair.domain.replacing import replace

Report = ActionReported | CarriedReported


def corrected(m: Meeting, entry: Entry, over: LineCorrected, new: Record) -> Meeting:
    """Return the meeting after a line has new words, which stand alone where the line is not there any more."""
    standing = m.lines.get(over.number)
    if standing is None:
        return replace(m, records=(*m.records, new), lines={**m.lines, new.number: entry})
    stands = _record(m, over.number)
    if place_of(standing.act) != place_of(entry.act) and stands is not None and same_words(stands, new):
        return m
    version = Version(place_of(entry.act), new)
    if not _was_apart(standing, entry, over.over, stands is not None and words_of(stands) == over.was):
        return _with_line(m, over.number, version, entry)
    return _waits(m, over.number, Version(place_of(standing.act), stands), version, entry, over.over)


def taken_out(m: Meeting, entry: Entry, out: LineTakenOut) -> Meeting:
    """Return the meeting after a line was taken out."""
    stands, standing = _record(m, out.number), m.lines.get(out.number)
    if stands is None or standing is None:
        return m
    version = Version(place_of(entry.act))
    if not _was_apart(standing, entry, out.over, words_of(stands) == out.was):
        return _with_line(m, out.number, version, entry)
    return _waits(m, out.number, Version(place_of(standing.act), stands), version, entry, out.over)


def told_of(m: Meeting, entry: Entry, report: Report) -> Meeting:
    """Return the meeting after somebody told what came of an action."""
    number = -report.number if isinstance(report, CarriedReported) else report.number
    standing, before = m.reports.get(number), _report(m, number)
    version = Version(place_of(entry.act), report=report)
    if standing is None or before is None or not _was_apart(standing, entry, report.over, was_so=False):
        return _with_report(m, number, version, entry)
    if (before.done, before.text) == (report.done, report.text):
        return m
    first = Version(place_of(standing.act), report=before)
    return _waits(m, number, first, version, entry, report.over)


def choose(m: Meeting, chosen: VersionChosen) -> Meeting:
    """Return the meeting after somebody said which is right; a choice between other versions changes nothing."""
    clash = next((c for c in m.clashes if (c.number, c.entry.act) == (chosen.number, chosen.act)), None)
    if clash is None or first_of(m, clash).act != chosen.over:
        return m
    m = replace(m, clashes=tuple(c for c in m.clashes if c is not clash))
    if clash.second.record is not None and chosen.both:
        own = clash.second.record
        return replace(m, records=(*m.records, own), lines={**m.lines, own.number: clash.entry})
    if not chosen.second:
        return m
    put = _with_line if clash.second.report is None else _with_report
    return put(m, clash.number, clash.second, clash.entry)


def first_of(m: Meeting, clash: Clash) -> Entry:
    """Return the entry that made the version that stands."""
    return (m.lines if clash.second.report is None else m.reports)[clash.number]


def _record(m: Meeting, number: int) -> Record | None:
    return next((r for r in m.records if r.number == number), None)


def _report(m: Meeting, number: int) -> Report | None:
    if number < 0:
        return next((c.report for c in m.carried if c.number == -number), None)
    return next((r.report for r in m.actions if r.number == number), None)


def _was_apart(standing: Entry, entry: Entry, over: int, was_so: bool) -> bool:
    """Return whether what stands came from another laptop, and who wrote the entry did not see it."""
    if place_of(standing.act) == place_of(entry.act):
        return False
    return standing.act != over if over else not was_so


def _waits(m: Meeting, number: int, first: Version, second: Version, entry: Entry, over: int) -> Meeting:
    """Return the meeting with a version that waits, in the place of the one that the same laptop changed by it."""
    others = tuple(c for c in m.clashes if (c.number, c.entry.act) != (number, over))
    return replace(m, clashes=(*others, Clash(number, first, second, entry)))


def _with_line(m: Meeting, number: int, version: Version, entry: Entry) -> Meeting:
    new, lines = version.record, {**m.lines, number: entry}
    if new is None:
        m = replace(m, records=tuple(r for r in m.records if r.number != number), lines=lines)
    elif _record(m, number) is None:
        m = replace(m, records=(*m.records, replace(new, number=number)), lines=lines)
    else:
        m = replace(m, records=tuple(in_place(r, new) if r.number == number else r for r in m.records), lines=lines)
    stands = replace(version, record=_record(m, number))
    return _with_first(m, number, stands)


def _with_report(m: Meeting, number: int, version: Version, entry: Entry) -> Meeting:
    report, reports = version.report, {**m.reports, number: entry}
    if isinstance(report, CarriedReported):
        carried = tuple(replace(c, report=report) if c.number == report.number else c for c in m.carried)
        m = replace(m, carried=carried, reports=reports)
    else:
        assert report is not None
        m = replace(m, records=tuple(reported(r, report) for r in m.records), reports=reports)
    return _with_first(m, number, version)


def _with_first(m: Meeting, number: int, version: Version) -> Meeting:
    """Return the meeting with what stands now as the first of each clash about it."""
    of_report = version.report is not None

    def now(clash: Clash) -> Clash:
        same = clash.number == number and (clash.second.report is not None) == of_report
        return replace(clash, first=version) if same else clash

    return replace(m, clashes=tuple(now(c) for c in m.clashes)) if m.clashes else m
