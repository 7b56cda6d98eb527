"""The offer to a person, the money for their time, what coming costs them, and what the board says about money."""
