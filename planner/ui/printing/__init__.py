"""Printing the programme: a preview of the very PDF, and the ways it leaves."""
