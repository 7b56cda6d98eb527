"""Makes the installers: one program with all that CoChair needs, for computers that have no Python."""
