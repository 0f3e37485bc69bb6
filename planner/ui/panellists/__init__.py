"""The tab of the people who speak."""
