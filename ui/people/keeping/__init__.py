"""Chances and thanks, how meetings were, what is kept about people, and how it is kept safe."""
