"""The words of looking minutes over before they are shared, ready for translation."""

from cochair.domain.look_over import Fix

LOOKING = "CoChair looks the minutes over."
NOTHING_TO_LOOK_AT = "Before you share: CoChair found nothing to look at."
TO_LOOK_AT_ONE = "Before you share: 1 thing to look at."
TO_LOOK_AT = "Before you share: {count} things to look at."
LOOK, LOOK_CLOSE = "Look now", "Back to the minutes"
LOOK_MORE = "And {count} more, when these are put right."
FIXES = {
    Fix.LINE: "Write it again",
    Fix.MISSING: "Add it",
    Fix.CHECK: "Check the minutes",
    Fix.NO_PICTURES: "Make it without pictures",
    Fix.WEB_PAGE: "Make a web page",
}
FIX_ICONS = {
    Fix.LINE: "pencil",
    Fix.MISSING: "plus",
    Fix.CHECK: "check",
    Fix.NO_PICTURES: "print",
    Fix.WEB_PAGE: "eye",
}
FIX_NAME = "{fix}. {where}"
