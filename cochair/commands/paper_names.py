"""The names of the papers that can be asked for."""

OF_BOARD = ("rules", "welcome", "handover", "notice", "lost", "how", "record", "risks")
"""Papers about the board or for everyone of it."""
ALONE = ("agenda", "script", *OF_BOARD)
"""Papers that are 1 file; of the others each person has one."""
OF_MONEY = ("offer", "statement", "letter")
PAPERS = ("minutes", *ALONE, "prep", "yousaid", *OF_MONEY)
