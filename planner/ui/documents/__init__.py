"""The tab of what is expected, received and published."""
