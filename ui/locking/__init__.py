"""The lock: ways to open the meetings, and the page that covers them."""
