"""What scanning with a switch says, ready for translation."""

from cochair.domain.language import _

KEY = "Ctrl+Shift+K"
KEY_TIP = _("Use one switch: press to move on, then steps, then off")
OFF = _("One switch is off.")
PRESS = _("Space moves on. Enter presses.")
STEPS = _("The frame moves by itself. Space presses.")
CHANGED = {"off": OFF, "press": PRESS, "steps": STEPS}
GO_BACK = _("Go back out")
WAITS = _("The frame waits. Press to go on.")
READ_ON = _("Read on")
GROUP = _("Group: {names}")
AND_MORE = _("{names}, and {count} more")
TYPE_HERE = _("You can type here.")
