"""The words about which language the window speaks, ready for translation."""

from cochair.domain.language import _

LANGUAGE = _("Language")
NEXT_START = _("CoChair speaks {name} when you open it again.")
BEGUN = _("Welsh has begun. The words that are missing are in English.")
NOT_CHECKED = _("Nobody who speaks Welsh has checked these words yet.")
ENGLISH_ONLY = _("CoChair finds hard words in English only.")
