"""The pages of several laptops at one meeting: letting one in, joining, and how each stands."""
