"""The words about which language the window speaks, ready for translation."""

from cochair.domain.language import _

LANGUAGE = _("Language")
SPEAKS = _("CoChair speaks")
NEXT_START = _("CoChair speaks {name} when you open it again.")
BEGUN = _("Welsh has begun. Nobody who speaks it has checked the words yet. Some are in English.")
ENGLISH_ONLY = _("CoChair finds hard words in English only.")
