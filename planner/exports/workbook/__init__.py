"""Workbooks that are handed to secretariats: a read-me first, then lists that filter, sort and print as they are.

A list describes itself with ``contents``; ``writing`` is the door, and only behind it openpyxl is loaded.
"""
