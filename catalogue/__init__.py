"""Gathers the words of CoChair for translation, and makes what the app reads.  Only for who works on CoChair."""
