"""Reading a programme: from the lines of a source to days, sessions, people and facts."""

from planner.imports.programme.reader import read_programme

__all__ = ["read_programme"]
