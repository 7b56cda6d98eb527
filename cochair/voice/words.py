"""What reading aloud says when it can not go on, ready for translation."""

from cochair.domain.language import _

NO_VOICE = _("CoChair can not read aloud just now. You can read the words on the screen.")
