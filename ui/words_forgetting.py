"""The words of forgetting a person, in one place and ready for translation."""

from cochair.domain.language import _

FORGET, FORGET_ASK = _("Forget {name}"), _("Shall we forget {name}?")
SURE, STAYS = _("Yes, forget {name} for good"), _("No, {name} stays")
DONE_ASK = _("We have forgotten {name}")
LOOKING = _("CoChair looks which papers may name them. You can go on.")
AND_MORE = _("And {count} more files.")
DONE = _("Done")
