"""The tab of the event itself."""
