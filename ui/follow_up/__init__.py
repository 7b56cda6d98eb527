"""After a meeting: its minutes and what comes next."""
