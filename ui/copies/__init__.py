"""Copies of everything: made in the background, shown on a screen, brought back."""
