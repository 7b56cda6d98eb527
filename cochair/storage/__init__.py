"""Keeps every fact on disk, encrypted, so that nothing is lost."""
