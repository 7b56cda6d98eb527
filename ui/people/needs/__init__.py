"""What helps a person to be there and to join in: asked, and never guessed."""
