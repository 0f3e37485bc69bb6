"""The tab of everybody who attends."""
