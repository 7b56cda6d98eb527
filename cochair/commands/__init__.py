"""The command line: CoChair with no screen."""
