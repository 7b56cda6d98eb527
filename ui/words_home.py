"""The words of the first screen, ready for translation."""

from cochair.domain.language import _
from ui.words_app import MEND_KEY
from ui.words_laptops import JOIN_KEY

SEARCH = _("Search all our meetings")
FOUND_NONE = _("We found nothing. Try fewer letters, or another word.")
SHOW_MORE = _("Show {count} more")
FOUND = _("What we found")
START = _("Start the meeting")
CARRY_ON = _("Carry on")
MAKE_PAPERS = _("Make the papers for it")
PLAN = _("Plan")
PLAN_WORDS = _("Make a new agenda.")
PRACTISE = _("Practise")
PRACTISE_WORDS = _("Try a made-up meeting.")
PROMISES = _("Promises still open")
ACTIONS = _("What we said we will do")
YOU_SAID = _("You said. We still owe an answer.")
SEE_ALL = _("See all, answer and report")
SEE_ASKED = _("See what they ask for, and answer.")
SEE_MONEY = _("See who waits. This is private.")
SEE_OLD = _("Open “Our board”, then “Keeping things safe”.")
GIVEN = _("You opened a copy. It waits in “Our copies”.")
SEE_GIVEN = _("See it when you have time. Nothing has changed.")
DRAFTS = _("Agendas we are making")
PLANNED = _("Other meetings to come")
PAST = _("Meetings we had")
COUNTED = "{words}: {count}"
LOCK = _("Our lock")
COPIES = _("Our copies")
FIRST_PLAN = _("Plan our first meeting")
JOINED_ABOVE = _("You joined this meeting")
BACK_TO = _("Go back into the meeting you joined: {title}")

PLAN_PICTURE, PRACTISE_PICTURE, WELCOME_PICTURE = "1F5D2", "1F393", "1F44B"

START_KEY, SEARCH_KEY, PLAN_KEY, PRACTISE_KEY, ALL_KEY = "F5", "F3", "Alt+P", "Alt+R", "Alt+A"
PAPERS_KEY = "Ctrl+P"
LOCK_KEY, COPIES_KEY = "Alt+K", "Alt+S"
PEOPLE_KEY, BOARD_KEY = "Alt+L", "Alt+B"
BACK_KEY = "Alt+I"
DRAFTS_KEY, PLANNED_KEY, PAST_KEY, ASKED_KEY = "Alt+G", "Alt+O", "Alt+M", "Alt+F"
KEYS = (
    (START_KEY, _("Start, or carry on")),
    (PAPERS_KEY, _("Make the agenda, what you can say, and a page for each person")),
    (SEARCH_KEY, _("Search all our meetings")),
    (PLAN_KEY, _("Plan a new meeting")),
    (PRACTISE_KEY, _("Practise")),
    (PEOPLE_KEY, _("See the people, and what helps each of them")),
    (BOARD_KEY, _("See our board: our words and our rules")),
    (ALL_KEY, _("See all promises, answer and report")),
    (ASKED_KEY, _("See what people ask for, and answer")),
    (DRAFTS_KEY, _("See the agendas we are making")),
    (PLANNED_KEY, _("See other meetings to come")),
    (PAST_KEY, _("See the meetings we had")),
    (COPIES_KEY, _("See the copies of our meetings, and bring one back")),
    (JOIN_KEY, _("Join a meeting that runs on another laptop")),
    (BACK_KEY, _("Go back into a meeting that you joined")),
    (MEND_KEY, _("Bring our meetings back, when the line at the top says so")),
    (LOCK_KEY, _("See how our meetings are locked, and change it")),
)
SEARCH_WORDS = (
    ("is:open", _("What is still open")),
    ("is:action", _("Also is:decision, is:said, is:note, is:word and is:parked")),
    ("who:Ann", _("What Ann will do")),
    ("said:Sam", _("What Sam said, where Sam may be named")),
    ("by:2026-12", _("What is due in December 2026")),
    ("item:buses", _("What belongs to an item")),
)
