"""Turns a Document into papers: one function for each kind of file."""
