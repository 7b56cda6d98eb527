"""What people said and what somebody will do, and what came of it."""
