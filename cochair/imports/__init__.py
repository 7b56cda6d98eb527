"""Reads the files of other programs: Word files, tables and plain text."""
