"""The directory that all events share, in a window beside the work."""
