"""Every sentence of the power report, ready for translation; `**` marks a label."""

from cochair.domain.language import Several, _

POWER = _("Power report")
TITLE = "{kind}: {title}"

NOT_STARTED = (_("Our meeting has not started yet."), _("This paper shows what we planned."))
NOT_ENDED = (_("Our meeting has not ended yet."), _("This paper shows what we have counted so far."))

NOBODY_SPOKE = _("We have not counted any talking.")
NOT_SHOWN = (_("1 group had only 1 person."), _("So we do not show who spoke for how long."))

MINUTES_OF = _("Minutes of each group:")
PLANNED = _("{group}: planned {planned}.")
PLANNED_AND_HAD = _("{group}: planned {planned}, had {had}.")
HALVES = _("{group}: first half {first}, last half {last}.")
NO_MINUTES_OF_THEIR_OWN = _("We planned all our minutes for everyone.")

COUNTED = _("{board} on {date}:")
BORROWED = _("{group} lent {minutes}.")
OWED = _("We owe {group} {minutes}.")
RELEASED = _("{group} did not want {minutes}.")
RESERVED = _("{group} have {minutes} left.")
ALL_HAD = _("{group} had all the minutes we kept for them.")
PUT_OFF = Several("We put off {item}.", "We put off {item}, now {count} times.")
NO_QUESTIONS = _("Nobody asked to take time from others.")
QUESTIONS = _("We asked {questions}: {results}.")
RESULT_YES = _("{number} yes")
RESULT_NO = _("{number} no")
RESULT_NONE = _("{number} with no answer")
LATE_PAPERS = _("Papers did not come in time for {item}.")
NO_LATE_PAPERS = _("No papers came late.")
BREAKS_KEPT = _("We kept {whole} of {breaks} whole.")
BREAK_KEPT = _("We kept our break whole.")
ALL_BREAKS_KEPT = _("We kept all {breaks} whole.")
BREAK_NOT_KEPT = _("Our break was too short.")
NO_BREAK = _("We had no break.")
BREAKS_CALLED = _("We stopped for {breaks} more.")
CARDS_AND_WORDS = _("Cards: {cards}, hard words: {words}.")
AND_BEFORE = _("{words}, before {before}")
NO_CARDS = _("Nobody held up a card.")
CARDS = _("People held up {cards}.")

TALKED_FOR_PART = _("{group} talked for {part} of the time.")
LAST_TIME = _("Last time it was {part}.")
SAME_LAST_TIME = _("Last time it was the same.")
SHARE_REACHED = _("They had their share {reached} of {times}.")

NONE_OF = _("none")
SMALL_PART = _("a small part")
NEARLY_ALL = _("nearly all")
ABOUT = _("about {part}")
PARTS = {
    0.25: _("a quarter"),
    1 / 3: _("a third"),
    0.5: _("half"),
    2 / 3: _("two thirds"),
    0.75: _("three quarters"),
    1.0: _("all"),
}

CREDIT = _("Pictures: OpenMoji, CC\u00a0BY-SA\u00a04.0")
