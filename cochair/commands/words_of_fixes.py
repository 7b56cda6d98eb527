"""What to do about what was found in minutes, by command, ready for translation."""

from cochair.domain.language import _
from cochair.domain.look_over import Fix

FIX = {
    Fix.LINE: _("  Fix: check the minutes, and write this line again."),
    Fix.MISSING: _("  Fix: check the minutes, and add it."),
    Fix.CHECK: _("  Fix: check the minutes."),
    Fix.NO_PICTURES: _("  Fix: take the paper without pictures (--profile simple)."),
    Fix.WEB_PAGE: _("  Fix: take the web page (--to html)."),
}
