"""Every sentence of an offer to a person, with words to start from, ready for translation."""

from cochair.domain.language import _
from cochair.domain.offers import Asks

OFFER = _("Our offer")
OFFER_OF = _("{name}: our offer")
FOR_PERSON = _("{name}, this is our offer to you")
BOARD_ASKS = _("What {board} asks:")
GIVEN_ON = _("We gave you this page on {date}.")
NOT_GIVEN = _("This page is not ready yet.")
WHAT_IS_NEW = _("What is new, and why:")
HEADINGS = {
    Asks.WE_ASK: _("What we ask:"),
    Asks.HOW_LONG: _("How long it takes:"),
    Asks.HOW_OFTEN: _("How often we meet:"),
    Asks.YOU_GET: _("What you get:"),
    Asks.CAN_NOT: _("What we can not do:"),
    Asks.TALK_TO: _("Who to talk to:"),
    Asks.TO_STOP: _("How to stop:"),
}
STARTS = {
    Asks.WE_ASK: _("Please come to our meetings. Tell us what you think. Decide with us."),
    Asks.HOW_LONG: _("A meeting takes about 90 minutes, with breaks."),
    Asks.HOW_OFTEN: _("We meet about once a month. It is fine to miss a meeting."),
    Asks.YOU_GET: _("We offer money for your time. Reading counts too. We pay for your travel and other costs."),
    Asks.CAN_NOT: _("We can not do everything that people ask for. We will tell you what, and why."),
    Asks.TALK_TO: _("Please talk to one of the co-chairs."),
    Asks.TO_STOP: _("You can stop at any time. You do not have to say why."),
}
TALK_TO = _("Please talk to {name}: {contact}.")
