"""Writes what is shown as the ear wants it."""
