"""What the database refuses, in the user's words."""

from collections.abc import Iterator
from contextlib import contextmanager

from db import errors
from planner.errors import UserError

_NOT_OPENED = "It was not opened, and nothing was changed."


@contextmanager
def told() -> Iterator[None]:
    """Turn a refusal of the database into a ``UserError``."""
    try:
        yield
    except errors.DatabaseError as problem:
        raise _words(problem) from problem
    except errors.SourceError as problem:
        raise _words_of_source(problem) from problem
    except errors.LaterChange as problem:
        raise _words_of_later_change(problem) from problem


def _words(problem: errors.DatabaseError) -> UserError:
    name = f"“{problem.path.name}”"
    match problem:
        case errors.Missing():
            return UserError("no-database", f"There is no database {name}.", next="Check the name and the folder.")
        case errors.Foreign():
            return UserError(
                "not-a-database", f"{name} is not a database of Plenary.", _NOT_OPENED, "Choose a .planner file."
            )
        case errors.Damaged():
            return UserError(
                "damaged", f"{name} is damaged.", "Nothing was written to it.", "Open a copy from its backups folder."
            )
        case errors.Newer():
            return UserError(
                "newer-database",
                f"{name} was made by a newer version of Plenary (format {problem.version}).",
                _NOT_OPENED,
                "Update Plenary and open it again.",
            )
        case errors.InUse():
            holder = f" by {problem.by}, since {problem.since}" if problem.by else ""
            return UserError("in-use", f"{name} is already open{holder}.", _NOT_OPENED, "Close it there first.")
        case errors.Full():
            return UserError(
                "no-space",
                f"There is no space left for {name}.",
                "Nothing was changed.",
                "Free some space, then try again.",
            )
        case errors.Dangling():
            return UserError(
                "gone", "This belongs to something that was removed.", next="Look at the history to see who removed it."
            )
    return UserError("read-only", f"{name} cannot be written there.", next="Check its name, the folder and its rights.")


def _words_of_source(problem: errors.SourceError) -> UserError:
    name = f"“{problem.path.name}”"
    match problem:
        case errors.NoFile():
            return UserError("no-file", f"There is no file {name}.", next="Check the name and the folder.")
        case errors.NotAFile():
            return UserError("is-folder", f"{name} is not a file.", next="Choose one file.")
        case errors.TooLarge():
            most = f"{problem.most >> 20:,} MB"
            return UserError("too-large", f"{name} is larger than {most}.", next="Link to it instead.")
    return UserError("unreadable", f"{name} cannot be read.", next="Close it elsewhere, or check its rights.")


def _words_of_later_change(problem: errors.LaterChange) -> UserError:
    if problem.verb or problem.subject:
        by = f" by {problem.author}" if problem.author else ""
        happened = f"This cannot be taken back alone: “{problem.verb} {problem.subject}”{by} changed the same later."
        return UserError("later-change", happened, next="Take that back first, or change it by hand.")
    return UserError(
        "later-change",
        f"This cannot be taken back alone: {len(problem.rows)} of its entries were changed or used since then.",
        next="Take back the later changes first.",
    )
