"""Two laptops at one meeting: how they find each other, trust each other, and tell each other what happened."""
