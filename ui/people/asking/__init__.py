"""The way through questions that are asked one at a time: the same for a person and for the board."""
