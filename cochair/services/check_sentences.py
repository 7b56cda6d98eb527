"""How far the check of the minutes is, in words ready for translation."""

RIGHT, RIGHT_ONE = "{lines} lines are right.", "1 line is right."
PUT_RIGHT, PUT_RIGHT_ONE = "{lines} lines have new words.", "1 line has new words."
WRONG, WRONG_ONE = "{lines} lines are wrong. What is right?", "1 line is wrong. What is right?"
TO_GO, TO_GO_ONE = "{lines} lines to go.", "1 line to go."
