"""What may happen next. Each function returns the events of one act, or raises Refused with the reason."""
