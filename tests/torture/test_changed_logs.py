"""Logs that were changed by chance are refused, or break nothing; and what counts that sees what breaks."""

from tests.torture import changed_logs


def test_no_changed_log_breaks_what_reads_it() -> None:
    (figure,) = changed_logs.figures(full=False)
    assert figure.good, figure.line()


def test_where_nothing_is_refused_it_is_seen_to_break() -> None:
    _, faults = changed_logs.run(changed_logs.SMALL, list)
    assert faults
