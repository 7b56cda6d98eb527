"""What the page about a person's name says, ready for translation."""

from cochair.domain.language import _

PART, PART_PICTURE = _("Name"), "1F464"
ABOUT, DONE = _("About {name}"), _("Done")
KEPT = _("CoChair keeps this now.")

NAME_TITLE, NAME_BELOW = _("What is your name?"), _("You can change it at any time.")
NAME, SAID_AS, SAID_HINT = _("Name"), _("How do you say this name?"), _("Such as Sharn, for Siân")
HEAR, HEAR_OF = _("Hear it"), _("Hear it: {name}")

WRITTEN_TITLE, WRITTEN_BELOW = _("How shall papers write you?"), _("This holds in every paper and list.")
WRITTEN = _("In papers I want to be")
STILL_NAME = _("These papers may still name {name}: {papers}. Please take them back, or make them again.")
STILL_SAYS = _("These papers may still say these words: {papers}. Please take them back, or make them again.")
STILL_SHOWS = _("These papers may still show this photo: {papers}. Please take them back, or make them again.")
AND_MORE = _("{papers}, and {count} more")
ALL_IN = _("all those in {folder}")

DESCRIBED_TITLE = _("What may we say about you?")
DESCRIBED_BELOW = _("In your own words. Or not at all.")
DESCRIBED, DESCRIBED_HINT = _("Your own words"), _("Such as: a mum and a poet")
NOT_BESIDE = _("Papers say this only beside a name. Papers do not say your name now.")
OTHER_WORDS = _("You said yes to other words. Please answer again.")
DESCRIBED_YES = _("May these words stand beside your name in papers? You can take your yes back at any time.")
MAY_WE, YES_NO = _("May we?"), ((True, _("Yes")), (False, _("No")))

PHOTO_TITLE, PHOTO_BELOW = _("Do you want a photo?"), _("Your own picture helps others know you. You need not.")
NOT_SHOWN = _("A photo shows who you are. Papers do not say your name, so they do not show it.")
PHOTO_YES = _("May your photo stand beside your name in papers? You can take your yes back at any time.")
CHOOSE_PHOTO, OTHER_PHOTO, DROP_PHOTO = (
    _("Choose a photo"),
    _("Choose another photo"),
    _("Take the photo away"),
)

GROUPS_TITLE, GROUPS_BELOW = _("Which groups are you in?"), _("Pick as many as you like.")
GROUPS, SEAT, NO_SEAT = _("Groups"), _("In whose name do you usually sit?"), _("No group")

SUPPORT_TITLE, SUPPORT_BELOW = _("Who supports you?"), _("They sit beside you. They get the same papers.")
SUPPORTERS, NOBODY_ELSE = _("Supporters"), _("Nobody else is on the list yet.")
CONTACT, CONTACT_HINT = _("One way to reach you"), _("Such as: text me")

LEAVES, LEAVES_PICTURE, LEAVES_TELL = _("Leave the board"), "1F6AA", _("For somebody who does not come any more.")
OFF_TITLE = _("Take {name} off the list?")
SURE_OFF, LEAVE_IT = _("Yes, take {name} off"), _("No, leave it")
OFF_WORDS = _(
    "We do not ask {name} to new meetings then. Old meetings stay as they are. "
    "What we keep about {name} stays too. You can undo this."
)
IS_OFF, BACK_ON, IS_BACK = _("{name} is off the list."), _("Undo"), _("{name} is on the list again.")

ADD_PERSON, ADD_HINT, ADD = _("Add a person"), _("Name"), _("Add")
ADDED = _("{name} is on the list.")
