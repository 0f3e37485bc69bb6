"""The tab of the programme by day."""
