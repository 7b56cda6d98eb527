"""Finds words that are hard to read in a text, and says what to write in their place."""

import argparse
import json
import sys
from bisect import bisect_right
from itertools import accumulate
from pathlib import Path

from cochair.commands import words
from cochair.commands.stores import names_a_store, open_for
from cochair.domain import sentences as say
from cochair.domain.plain_words.findings import Finding
from cochair.services.board_names import board_names
from cochair.services.given_file import TooBig, read_given
from cochair.services.plain_input import clean
from cochair.services.ports import StoreFailed
from cochair.services.word_table import plain_words

STANDARD_INPUT = "-"
MOST_BYTES = 1_000_000
"""A book; it is read through in some 10 seconds."""


class _NotRead(Exception):
    """A file can not be read; the text says why."""


def run(options: argparse.Namespace) -> int:
    """Print what was found, and return 0 also when that is nothing; 1 when a file or the store can not be read."""
    try:
        names = _read(options.names).splitlines() if options.names else []
        text = _read(options.file, may_be_input=True)
        names += _names_of_board(options)
    except (_NotRead, StoreFailed) as failed:
        print(failed, file=sys.stderr)
        return 1
    findings = plain_words(names).findings(text)
    if options.json:
        print(json.dumps({"findings": [_row(finding) for finding in findings]}, ensure_ascii=False))
    else:
        _tell(text, findings)
    return 0


def _read(name: str, *, may_be_input: bool = False) -> str:
    """Return the text of a file, or of standard input for "-"; raises _NotRead."""
    try:
        given = _bytes(name, may_be_input)
        text = given.decode("utf-8-sig")
    except TooBig as error:
        raise _NotRead(words.FILE_TOO_BIG) from error
    except UnicodeDecodeError as error:
        raise _NotRead(say.NOT_TEXT) from error
    except (OSError, ValueError) as error:
        raise _NotRead(words.NO_FILE.format(name=name)) from error
    if "\0" in text:
        raise _NotRead(say.NOT_TEXT)
    return text


def _bytes(name: str, may_be_input: bool) -> bytes:
    if not (may_be_input and name == STANDARD_INPUT):
        return read_given(Path(name), MOST_BYTES)
    given = sys.stdin.buffer.read(MOST_BYTES + 1)
    if len(given) > MOST_BYTES:
        raise TooBig
    return given


def _names_of_board(options: argparse.Namespace) -> list[str]:
    if not names_a_store(options):
        return []
    with open_for(options, writing=False) as store:
        return list(board_names(store.library))


def _row(finding: Finding) -> dict[str, int | str]:
    return {
        "start": finding.start,
        "end": finding.end,
        "kind": finding.kind.value,
        "text": finding.text,
        "why": finding.why,
        "suggestion": finding.suggestion,
    }


def _tell(text: str, findings: list[Finding]) -> None:
    if not findings:
        print(words.NOTHING_HARD)
    ends = list(accumulate(map(len, text.splitlines(keepends=True))))
    for finding in findings:
        line = bisect_right(ends, finding.start) + 1
        print(words.FOUND.format(line=line, words=clean(finding.text), kind=finding.kind.value, why=finding.why))
        if finding.suggestion:
            print(words.WRITE.format(plain=finding.suggestion))
