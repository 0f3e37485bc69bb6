"""The guide, read offline in a window of its own."""
