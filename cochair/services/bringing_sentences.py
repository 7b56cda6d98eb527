"""What bringing in an agenda or old minutes can say, in one place and ready for translation."""

from cochair.domain.language import Several, _

FOUND = _("CoChair found {things}.")
ITEMS, PEOPLE, ACTIONS, TIMES = _("On the agenda"), _("People"), _("Old actions"), _("When")
ITEM_MINUTES, LED_BY = "{minutes}", _("{minutes}, led by {name}")
GUESSED_MINUTES = _("{minutes}. Nobody wrote how long, so please check.")
GUESSED_ALL = Several(
    "1 thing had no minutes. It now has {minutes}.",
    "{count} things had no minutes. Each now has {minutes}.",
)
CO_CHAIR, WRITES, NEW_PERSON = _("Co-chair"), _("Writes things down"), _("New on the list")
WHO_BY = _("{name} will do it by {date}.")
WHO_NO_DATE = _("{name} will do it. It needs a date.")
BY_NOBODY = _("By {date}. It needs a name.")
NEEDS_BOTH = _("It needs a name and a date.")
NEEDS_NAME, NEEDS_DATE = _("It needs a name."), _("It needs a date.")
OLD_ACTION_NEEDS = _("“{text}” is an old action. {needs}")
NAME_OF_OWNER = _("Please type the name of 1 person.")
NOT_ON_LIST = _("Nobody here is called {name}. Please add them under People first.")
ONE_NAME = _("It says {names}. Please choose 1 person.")
TWO_NEEDS = _("It says {names}. Please choose 1 person, and a date.")
START, START_AND_END = _("It starts at {start}."), _("It starts at {start} and ends at {end}.")
WHOLE_SCRIPT = _("This is a whole meeting. It takes the place of your plan.")
HELD_ON = _("These are the minutes of {date}.")
ON_LIST = Several("1 person is on your list already.", "{count} people are on your list already.")
NEEDING = Several(
    "1 old action needs a name or a date. You can fill it in on the agenda.",
    "{count} old actions need a name or a date. You can fill them in on the agenda.",
)
SAY_GROUPS = _("Nobody wrote who sits in which group. You can say it under People.")
OLD_LETTERS = _("This file is from an older program. Please check names with accents.")

LEFT_ALONE = _("What CoChair did not use")
WHY_NO_ITEM = _("These lines look like no item, person or action:")
WHY_TOO_LONG = _("These lines are too long for an item or an action:")
WHY_TOO_MANY = _("These are more than 1 meeting can hold:")
WHY_DONE = _("These actions are done already:")
WHY_TWICE = _("These stand there twice. CoChair keeps 1 of each:")
WHY_SUM = _("These begin with a sign for sums, so they are no words:")
MORE_LINES = _("And {count} more.")
NO_FILE = _("CoChair can not open the file {name}. Please check its name.")
KIND_OF_FILE = _(
    "CoChair can not read this kind of file. Please save it as Word (.docx), a table (.csv) or plain text."
)
BROKEN_WORD = _("This Word file is broken. Please open it in Word, and save it again.")
TOO_BIG = _("This file is too big. Please copy only the agenda or the minutes into a new one.")
NOT_WRITING = _("This is not plain text. Please save it again as Word, a table (.csv) or plain text.")
EMPTY_FILE = _("There is nothing in this file.")
