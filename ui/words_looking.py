"""The words of looking minutes over before they are shared, ready for translation."""

from cochair.domain.language import Several, _
from cochair.domain.look_over import Fix

LOOKING = _("CoChair looks the minutes over.")
NOTHING_TO_LOOK_AT = _("Before you share: CoChair found nothing to look at.")
TO_LOOK_AT = Several("Before you share: 1 thing to look at.", "Before you share: {count} things to look at.")
LOOK, LOOK_CLOSE = _("Look now"), _("Back to the minutes")
LOOK_MORE = _("And {count} more, when these are put right.")
FIXES = {
    Fix.LINE: _("Write it again"),
    Fix.MISSING: _("Add it"),
    Fix.CHECK: _("Check the minutes"),
    Fix.NO_PICTURES: _("Make it without pictures"),
    Fix.WEB_PAGE: _("Make a web page"),
}
FIX_ICONS = {
    Fix.LINE: "pencil",
    Fix.MISSING: "plus",
    Fix.CHECK: "check",
    Fix.NO_PICTURES: "print",
    Fix.WEB_PAGE: "eye",
}
FIX_NAME = "{fix}. {where}"
