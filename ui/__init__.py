"""Shows a Meeting and turns gestures into method calls; decides nothing."""
