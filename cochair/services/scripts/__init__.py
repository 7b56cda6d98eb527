"""A meeting told in plain English, one line a fact (docs/meeting-scripts.md)."""
