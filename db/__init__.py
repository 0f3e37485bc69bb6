"""Persistence: the one open database, its tables, its journal. Knows nothing of planner."""
