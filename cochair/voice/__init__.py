"""Makes sentences into sound, and plays them."""
