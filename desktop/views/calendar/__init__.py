"""The calendar: its days laid out, read, painted, and moved about in."""
