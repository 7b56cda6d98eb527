"""Finds words and sentences that are hard to read, says why, and what to write in their place."""
