"""Making an agenda."""
