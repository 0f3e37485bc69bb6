"""Writing to those from whom something is missing."""
