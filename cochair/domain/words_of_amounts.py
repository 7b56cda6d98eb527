"""Amounts of things in words, such as "1 minute" and "5 minutes"."""

from cochair.domain.language import Several

MINUTES = Several("{count} minute", "{count} minutes")
SECONDS = Several("{count} second", "{count} seconds")
HOURS = Several("{count} hour", "{count} hours")
DAYS = Several("{count} day", "{count} days")
TIMES = Several("{count} time", "{count} times")
PEOPLE = Several("{count} person", "{count} people")
CO_CHAIRS = Several("a co-chair", "{count} co-chairs")
MEMBERS = Several("a member", "{count} members")
THINGS = Several("{count} thing", "{count} things")
OLD_ACTIONS = Several("{count} old action", "{count} old actions")
ITEMS = Several("{count} item", "{count} items")
CHANGES = Several("{count} change", "{count} changes")
QUESTIONS = Several("{count} question", "{count} questions")
BREAKS = Several("{count} break", "{count} breaks")
CARDS = Several("{count} card", "{count} cards")
TURNS = Several("{count} turn", "{count} turns")
BLOCKS = Several("{count} block", "{count} blocks")
PLACES = Several("{count} place", "{count} places")
