"""The words of the first screen, ready for translation."""

SEARCH = "Search all our meetings"
FOUND_NONE = "We found nothing. Try fewer letters, or another word."
SHOW_MORE = "Show {count} more"
FOUND = "What we found"
START = "Start the meeting"
CARRY_ON = "Carry on"
MAKE_PAPERS = "Make the papers for it"
PLAN = "Plan"
PLAN_WORDS = "Make a new agenda."
PRACTISE = "Practise"
PRACTISE_WORDS = "Try a made-up meeting."
PROMISES = "Promises still open"
ACTIONS = "What we said we will do"
YOU_SAID = "You said. We still owe an answer."
SEE_ALL = "See all, answer and report"
SEE_ASKED = "See what they ask for, and answer."
DRAFTS = "Agendas we are making"
PLANNED = "Other meetings to come"
PAST = "Meetings we had"
COUNTED = "{words}: {count}"
FIRST_PLAN = "Plan our first meeting"

PLAN_PICTURE, PRACTISE_PICTURE, WELCOME_PICTURE = "1F5D2", "1F393", "1F44B"

START_KEY, SEARCH_KEY, PLAN_KEY, PRACTISE_KEY, ALL_KEY = "F5", "F3", "Alt+P", "Alt+R", "Alt+A"
PAPERS_KEY = "Ctrl+P"
DRAFTS_KEY, PLANNED_KEY, PAST_KEY, ASKED_KEY = "Alt+G", "Alt+O", "Alt+M", "Alt+F"
KEYS = (
    (START_KEY, "Start, or carry on"),
    (PAPERS_KEY, "Make the agenda, what you can say, and a page for each person"),
    (SEARCH_KEY, "Search all our meetings"),
    (PLAN_KEY, "Plan a new meeting"),
    (PRACTISE_KEY, "Practise"),
    (ALL_KEY, "See all promises, answer and report"),
    (ASKED_KEY, "See what people ask for, and answer"),
    (DRAFTS_KEY, "See the agendas we are making"),
    (PLANNED_KEY, "See other meetings to come"),
    (PAST_KEY, "See the meetings we had"),
)
SEARCH_WORDS = (
    ("is:open", "What is still open"),
    ("is:action", "Also is:decision, is:said, is:note, is:word and is:parked"),
    ("who:Ann", "What Ann will do"),
    ("said:Sam", "What Sam said, where Sam may be named"),
    ("by:2026-12", "What is due in December 2026"),
    ("item:buses", "What belongs to an item"),
)
