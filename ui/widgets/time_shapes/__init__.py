"""The shapes that time can have, one in each file. Each is a function that paints a reading of the time in a box."""
