"""English for readers of every country: the day before the month."""
