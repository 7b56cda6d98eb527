"""How far the check of the minutes is, in words ready for translation."""

from cochair.domain.language import Several

RIGHT = Several("1 line is right.", "{count} lines are right.")
PUT_RIGHT = Several("1 line has new words.", "{count} lines have new words.")
WRONG = Several("1 line is wrong. What is right?", "{count} lines are wrong. What is right?")
TO_GO = Several("1 line to go.", "{count} lines to go.")
