"""What the command line says when CoChair looks itself over."""

from cochair.domain.language import _

SELF_CHECK = _("try everything with a made-up meeting, and say what works")
KEEP = _("keep the papers of the made-up meeting in this folder")
NAMES = {
    "meeting": _("Writing down a meeting"),
    "kill": _("Going on after a power cut"),
    "data": _("The data"),
    "search": _("Search"),
    "pdf": _("Papers as PDF"),
    "word": _("Papers for Word"),
    "speech": _("Speech"),
    "copy": _("Copies"),
    "screens": _("Screens"),
    "laptops": _("A meeting with another laptop"),
}
WORKS = _("{name}: it works.")
FAILS = _("{name}: it does not work. {why}")
ALL_WORKS = _("Everything works. This is CoChair {version}.")
NOT_ALL = _("Not everything works. This is CoChair {version}. Please send us these lines.")
