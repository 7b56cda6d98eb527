"""A person's name, how it is said and written, and who goes with it."""
