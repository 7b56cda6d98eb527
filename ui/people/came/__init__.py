"""Who was asked to each meeting, and who came."""
