"""The people of a board, what they need and get, and the board's own words and rules."""
