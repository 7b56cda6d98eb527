"""What is true: frozen facts and pure functions, with no clock and nothing from outside."""
