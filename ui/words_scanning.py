"""What scanning with a switch says, ready for translation."""

KEY = "Ctrl+Shift+K"
KEY_TIP = "Use one switch: press to move on, then steps, then off"
OFF = "One switch is off."
PRESS = "Space moves on. Enter presses."
STEPS = "The frame moves by itself. Space presses."
CHANGED = {"off": OFF, "press": PRESS, "steps": STEPS}
GO_BACK = "Go back out"
WAITS = "The frame waits. Press to go on."
READ_ON = "Read on"
GROUP = "Group: {names}"
AND_MORE = "{names}, and {count} more"
TYPE_HERE = "You can type here."
