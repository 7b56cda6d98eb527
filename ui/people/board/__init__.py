"""The board's own words and its rules: questions that are asked one at a time."""
