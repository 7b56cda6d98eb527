"""CoChair knows what a fair meeting is and has never heard of Qt."""

__version__ = "0.1.0"
