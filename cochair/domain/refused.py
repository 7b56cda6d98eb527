"""How a rule says no."""


class Refused(Exception):
    """A rule said no; its text is one plain sentence with the reason. Nothing has changed."""


class Unclear(Exception):
    """Words that can not be understood; its text is one plain sentence that says what to do."""
