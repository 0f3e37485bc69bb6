"""Workbooks that are handed to secretariats: a read-me first, then lists that filter, sort and print as they are.

``write_workbook`` is the door; a list describes itself with ``Sheet`` and ``Column``.
"""

from planner.exports.workbook.contents import Column, Formula, ListOptions, Paper, ReadMe, Sheet, Value
from planner.exports.workbook.writing import write_workbook

__all__ = ["Column", "Formula", "ListOptions", "Paper", "ReadMe", "Sheet", "Value", "write_workbook"]
