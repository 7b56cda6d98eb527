"""What speaks on each system, each behind the same two methods."""
