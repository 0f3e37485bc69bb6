"""Lists of delegates: a sheet becomes a workbook of text, a workbook a list with columns, a list a plan."""

from planner.imports.lists.as_json import workbook_from_json, workbook_to_json
from planner.imports.lists.kinds import is_sheet, read_list

__all__ = ["is_sheet", "read_list", "workbook_from_json", "workbook_to_json"]
