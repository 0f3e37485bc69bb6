"""Plenary, the desktop planner for intergovernmental conferences."""

__version__ = "0.1.0"
