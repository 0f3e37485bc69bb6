"""What is said of a sheet that cannot be read."""

from planner.errors import UserError

_KEPT = "Nothing was imported."


def damaged(name: str) -> UserError:
    """The file says that it is a workbook, but cannot be read as one."""
    return UserError(
        "damaged",
        f"“{name}” looks like a workbook, but is damaged.",
        _KEPT,
        "Open it in its own program and save it again as .xlsx.",
    )


def no_rows(name: str) -> UserError:
    """There is nothing in the sheets."""
    return UserError("no-rows", f"“{name}” has no rows.", _KEPT, "Choose a file with a list of people.")


def no_list(name: str) -> UserError:
    """The file is no sheet of any kind that we read."""
    return UserError(
        "no-list",
        f"“{name}” is not a list that can be read.",
        _KEPT,
        "Use an Excel workbook (.xlsx or .xls), an OpenDocument sheet (.ods), or a .csv file.",
    )


def too_many_rows(name: str, most: int) -> UserError:
    """A sheet is longer than any list of people."""
    return UserError(
        "too-many-rows",
        f"“{name}” has more than {most:,} rows.",
        _KEPT,
        "Split the list into several files, and import them one after the other.",
    )


def too_wide(name: str, most: int) -> UserError:
    """A sheet is wider than any list of people."""
    return UserError(
        "too-wide",
        f"“{name}” has more than {most} columns.",
        _KEPT,
        "Keep only the columns that are about people, and import it again.",
    )


def no_names(name: str, columns: str) -> UserError:
    """No column of the list holds names."""
    return UserError(
        "no-names",
        f"No column of “{name}” was recognised as names. Its columns are {columns}.",
        _KEPT,
        "Say which one holds them.",
    )
