"""What is said about trouble around the meetings, ready for translation."""

from cochair.domain.language import _

DAMAGED = _("CoChair can not read a part of what we keep. It can bring our meetings back.")
CLOCK = _("This computer says it is {date}. Set its clock, then open CoChair again.")
DISK = _("The disk of this computer is nearly full. Please make some room on it.")
COPIED = _("{program} copies the folder of our meetings, and that can harm them. Ask somebody to move it.")
FAR = _("Our meetings are on another computer, and that can harm them. Ask somebody to move them.")
