"""What makes the screen right for somebody: the first questions, and all of it on any day."""
