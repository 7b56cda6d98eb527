"""Brings in what others wrote: an agenda, a table, old minutes. Nothing is kept before somebody says yes."""
