"""Every sentence of the power report, ready for translation; `**` marks a label."""

POWER = "Power report"
TITLE = "{kind}: {title}"

NOT_STARTED = ("Our meeting has not started yet.", "This paper shows what we planned.")
NOT_ENDED = ("Our meeting has not ended yet.", "This paper shows what we have counted so far.")

NOBODY_SPOKE = "We have not counted any talking."
NOT_SHOWN = ("1 group had only 1 person.", "So we do not show who spoke for how long.")

MINUTES_OF = "Minutes of each group:"
PLANNED = "{group}: planned {planned}."
PLANNED_AND_HAD = "{group}: planned {planned}, had {had}."
HALVES = "{group}: first half {first}, last half {last}."
NO_MINUTES_OF_THEIR_OWN = "We planned all our minutes for everyone."

COUNTED = "{board} on {date}:"
BORROWED = "{group} lent {minutes}."
OWED = "We owe {group} {minutes}."
RELEASED = "{group} did not want {minutes}."
RESERVED = "{group} have {minutes} left."
ALL_HAD = "{group} had all the minutes we kept for them."
PUT_OFF_ONCE = "We put off {item}."
PUT_OFF_AGAIN = "We put off {item}, now {times}."
NO_QUESTIONS = "Nobody asked to take time from others."
QUESTIONS = "We asked {questions}: {results}."
RESULT_YES = "{number} yes"
RESULT_NO = "{number} no"
RESULT_NONE = "{number} with no answer"
LATE_PAPERS = "Papers did not come in time for {item}."
NO_LATE_PAPERS = "No papers came late."
BREAKS_KEPT = "We kept {whole} of {breaks} whole."
BREAK_KEPT = "We kept our break whole."
ALL_BREAKS_KEPT = "We kept all {breaks} whole."
BREAK_NOT_KEPT = "Our break was too short."
NO_BREAK = "We had no break."
BREAKS_CALLED = "We stopped for {breaks} more."
CARDS_AND_WORDS = "Cards: {cards}, hard words: {words}."
AND_BEFORE = "{words}, before {before}"
NO_CARDS = "Nobody held up a card."
CARDS = "People held up {cards}."

TALKED_FOR_PART = "{group} talked for {part} of the time."
LAST_TIME = "Last time it was {part}."
SAME_LAST_TIME = "Last time it was the same."
SHARE_REACHED = "They had their share {reached} of {times}."

NONE_OF = "none"
SMALL_PART = "a small part"
NEARLY_ALL = "nearly all"
ABOUT = "about {part}"
PARTS = {0.25: "a quarter", 1 / 3: "a third", 0.5: "half", 2 / 3: "two thirds", 0.75: "three quarters", 1.0: "all"}

CREDIT = "Pictures: OpenMoji, CC\u00a0BY-SA\u00a04.0"
