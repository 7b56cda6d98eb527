"""What to do about what was found in minutes, by command, ready for translation."""

from cochair.domain.look_over import Fix

FIX = {
    Fix.LINE: "  Fix: check the minutes, and write this line again.",
    Fix.MISSING: "  Fix: check the minutes, and add it.",
    Fix.CHECK: "  Fix: check the minutes.",
    Fix.NO_PICTURES: "  Fix: take the paper without pictures (--profile simple).",
    Fix.WEB_PAGE: "  Fix: take the web page (--to html).",
}
