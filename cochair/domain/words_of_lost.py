"""Every sentence of the list for when a laptop is lost, ready for translation."""

from cochair.domain.language import _

LOST = _("Our laptop is lost")
KEEP_CALM = (_("Stay calm. Do this from the top."), _("Nobody is in trouble for telling."))
NOW = _("Do this now")
STEP = _("Step {number}")
STEPS_NOW = (
    _("Write down when you knew. The time counts from then."),
    _("Tell both co-chairs."),
    _("Look where the laptop was last. Ask there."),
    _("Did somebody take it? Tell the police. Write down the number they give you."),
    _("Change the passwords that you used on the laptop."),
)
WITHIN = _("Do this within 72 hours")
TELL_OFFICE = (
    _("Could it harm somebody? Then tell the **Information Commissioner’s Office**."),
    _("That is the office that looks after data rules."),
    _("You have 72 hours, which is 3 days. Weekends count too."),
)
TELL_PEOPLE = (
    _("Could it harm somebody a lot? Then tell each of them, in words they can read."),
    _("Say what was on it, and what you do now."),
)
WRITE_IT = _("Write down what happened and what you did. Keep this paper.")
HELD = _("What was on the laptop")
COUNTED = _("On {date} it held this:")
LOCKED = (_("It was locked."), _("Only who has the key or the passphrase can read it."))
NOT_LOCKED = (_("It was not locked."), _("Anyone who has the laptop can read all of it."))
WHEN_KNEW, WHAT_DONE = _("When did we know?"), _("What did we do, and when?")
COUNT = "{what}: {count}"
AFTER = _("After that")
GET_BACK = _("Put back your last backup on another laptop. Then make a new passphrase.")
LAPTOP, PHONE = _("A laptop"), _("A phone")
HELD_OF = {
    "advice": _("Whether people had advice about money"),
    "asked_of_us": _("Complaints, and who asked for their data"),
    "chance": _("Chances that people had"),
    "consent": _("What people said yes or no to"),
    "expense": _("What people spent for us"),
    "former_name": _("Names that people had before"),
    "invitation": _("Meetings we asked people to"),
    "may_open": _("Who may open the file"),
    "need": _("What helps people"),
    "need_answer": _("What people told us about what helps"),
    "offer": _("What we offered people"),
    "payment": _("What we paid people"),
    "request": _("What people asked to talk about"),
    "setting": _("How the screen looks for people"),
}
"""What a table holds, where the words for one person would say “you”."""
