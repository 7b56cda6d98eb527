"""Every word of the paper that shows a person all that is kept about them, ready for translation."""

from cochair.domain.language import Several, _

DATA = _("All we keep about you")
DATA_OF = _("{name}: all we keep about you")
THIS_IS = (_("This is all that {board} keeps about you."), _("It was true on {date}."))
OTHERS = (_("Other people are in it too."), _("We left out their names."), _("It says “somebody else” there."))
WRONG = (_("Is something wrong? Please tell us."), _("You can take back each yes."))
PRIVATE = _("This paper is private. Take care where you leave it.")
ABOUT_YOU = _("About you")
NAME, SAID_AS, DESCRIBED, CONTACT = _("Name"), _("How you say it"), _("What stands beside it"), _("How to reach you")
GROUPS, LEFT, PHOTO = _("Your groups"), _("You left on"), _("Your photo")
YES, NO = _("yes"), _("no")
MEETINGS = _("Our meetings")
AT_MEETING = _("{title}, {date}")
NOTHING_SAID = _("You were on the list. There is nothing more about you.")
ALSO_FILE = (
    _("There is a file beside this paper."),
    _("A computer can read it. It has the same things, and the times."),
)
MORE = Several("There is 1 more. It is in the file.", "There are {count} more. They are in the file.")
KINDS = {
    "person": _("People"),
    "meeting": _("Meetings"),
    "consent": _("What you said yes or no to"),
    "support": _("Who supports whom"),
    "chance": _("Chances you had"),
    "thanks": _("Thanks"),
    "need": _("What helps you"),
    "need_answer": _("What you told us about what helps"),
    "invitation": _("Meetings we asked you to"),
    "offer": _("What we offered you"),
    "payment": _("What we paid you"),
    "expense": _("What you spent for us"),
    "advice": _("Whether you had advice about money"),
    "may_open": _("You may open the file"),
    "asked_of_us": _("What you asked us"),
    "request": _("What you asked to talk about"),
    "own_picture": _("Photos"),
    "line_draft": _("Half-typed lines"),
    "plan_draft": _("Agendas we have not shared yet"),
    "setting": _("How the screen looks for you"),
    "former_name": _("Names you had before"),
    "action": _("Who will do what"),
    "you_said": _("What people said"),
    "how_was_it": _("How meetings were"),
}
LABELS = {
    "about": _("About"),
    "accepted": _("What you took"),
    "advised": _("Advice"),
    "amount": _("How much"),
    "at_meeting": _("Hours in the meeting"),
    "can_not": _("What we can not do"),
    "changed": _("What changed"),
    "charity": _("Given to"),
    "choice": _("What you chose"),
    "chosen_on": _("You chose on"),
    "day": _("On"),
    "did": _("What you did"),
    "given_on": _("Given to you on"),
    "helps": _("What helps"),
    "how_long": _("How long"),
    "how_often": _("How often"),
    "identified_on": _("You told us on"),
    "met_how": _("How we do it"),
    "met_on": _("Done on"),
    "method": _("How we pay"),
    "must": _("It is a must"),
    "offered": _("What we offered"),
    "paid_by": _("Who paid"),
    "paid_on": _("Paid on"),
    "preparation": _("Hours to get ready"),
    "question": _("Question"),
    "rate": _("For each hour"),
    "receipt": _("There is a receipt"),
    "recorded_on": _("Written down on"),
    "reviewed_on": _("Looked at again on"),
    "shared_on": _("Shared on"),
    "support": _("Who comes with you"),
    "talk_to": _("Who to talk to"),
    "to_stop": _("How to stop"),
    "travel": _("Hours to travel"),
    "way": _("How you get it back"),
    "we_ask": _("What we ask"),
    "you_get": _("What you get"),
    "answer": _("Answer"),
    "answered_on": _("Answered on"),
    "agreed_by": _("Who said yes"),
    "agreed_on": _("Said yes on"),
    "alt": _("What it shows"),
    "asked_on": _("Asked on"),
    "because": _("Why"),
    "came_of": _("What came of it"),
    "came_on": _("Came on"),
    "how": _("How"),
    "kind": _("Kind"),
    "name": _("Name"),
    "offered_on": _("Offered on"),
    "person": _("For"),
    "place": _("Where"),
    "replied_on": _("Answered on"),
    "reply": _("Answer"),
    "said_by": _("Who said it"),
    "said_on": _("On"),
    "since": _("Since"),
    "supporter": _("Who supports"),
    "taken": _("Taken"),
    "text": _("Words"),
    "title": _("Title"),
    "told_on": _("We told you on"),
    "until": _("Until"),
    "what": _("What"),
    "who": _("Who"),
    "words": _("Words"),
    "yes": _("You said"),
}
YOU = _("you")


def kind_words(table: str) -> str:
    """Return what a table keeps in words; one that nothing is said about here is called by its own name."""
    return KINDS.get(table) or _plainly(table)


def label_words(column: str) -> str:
    """Return the label of a column; one that nothing is said about here is called by its own name."""
    return LABELS.get(column) or _plainly(column)


def _plainly(name: str) -> str:
    words = name.replace("_", " ")
    return words[:1].upper() + words[1:]
