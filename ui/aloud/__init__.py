"""Reads the screen aloud: what is heard is what is shown, in the same order, and a mark shows where the reading is."""
