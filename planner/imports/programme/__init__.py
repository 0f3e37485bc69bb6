"""Reading a programme: from the lines of a source to days, sessions, people and facts."""

from planner.imports.programme.draft import read_somebody
from planner.imports.programme.reader import read_programme

__all__ = ["read_programme", "read_somebody"]
