"""Joins the parts for a meeting on several laptops: the log, the exchange, the code, and what the screens ask."""
