"""Tells what happened to something on the agenda, from first asked for to done."""

import argparse
import json
import sys

from cochair.commands import words
from cochair.commands.stores import open_for
from cochair.domain.dates import date_words
from cochair.services.plain_input import clean
from cochair.services.ports import StoreFailed
from cochair.services.requests_view import board_of
from cochair.services.story import Stories, Story


def run(options: argparse.Namespace) -> int:
    """Print each story that the words fit; 1 with one plain sentence when there is none, or no store to read."""
    try:
        with open_for(options, writing=False) as store:
            stories = Stories(store.library, store.requests, board_of(store.library)).found(options.words)
    except StoreFailed as failed:
        print(failed, file=sys.stderr)
        return 1
    if options.json:
        print(json.dumps({"stories": [_row(story) for story in stories]}, ensure_ascii=False))
    for story in stories if not options.json else ():
        print(clean(story.title))
        for line in story.lines:
            print(f"  {words.STORY_LINE.format(date=date_words(line.day), words=clean(line.words))}")
    if not stories and not options.json:
        print(words.NO_STORY.format(words=clean(options.words)), file=sys.stderr)
    return 0 if stories else 1


def _row(story: Story) -> dict[str, object]:
    lines = [{"date": line.day.isoformat(), "meeting": line.meeting, "text": line.words} for line in story.lines]
    return {"title": story.title, "lines": lines}
