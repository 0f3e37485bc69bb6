"""What is said of a file that cannot be read."""

from planner.errors import UserError

_KEPT = "Nothing was imported."


def missing(name: str) -> UserError:
    """There is no such file."""
    return UserError("no-file", f"There is no file “{name}”.", _KEPT, "Check the name and the folder.")


def folder(name: str) -> UserError:
    """A folder was given."""
    return UserError("is-folder", f"“{name}” is a folder.", _KEPT, "Choose one file in it.")


def unreadable(name: str) -> UserError:
    """The system does not let us read the file."""
    return UserError(
        "no-access", f"“{name}” cannot be opened.", _KEPT, "Check that you may read it, or copy it elsewhere."
    )


def empty(name: str) -> UserError:
    """There is nothing in the file."""
    return UserError("empty", f"“{name}” is empty.", _KEPT, "Choose a file with the text of the programme.")


def too_large(name: str, limit: str) -> UserError:
    """The file is past a limit, said as ``limit``."""
    return UserError(
        "too-large", f"“{name}” is larger than {limit}.", _KEPT, "Copy the pages of the programme into a new file."
    )


def unknown(name: str) -> UserError:
    """The content is of no kind that we read."""
    return UserError(
        "unknown-kind",
        f"“{name}” is not a text that can be read.",
        _KEPT,
        "Use a Word file (.docx), a web page, an OpenDocument text, a PDF with text, or plain text.",
    )


def damaged(name: str, kind: str) -> UserError:
    """The file says it is of a kind, but cannot be read as such."""
    return UserError(
        "damaged",
        f"“{name}” looks like {kind}, but is damaged.",
        _KEPT,
        "Open it in its own program and save it again.",
    )


def unsafe(name: str) -> UserError:
    """The file is built to harm a reader."""
    return UserError(
        "unsafe", f"“{name}” is built in a way that is not safe to open.", _KEPT, "Ask its sender for a plain copy."
    )


def protected(name: str) -> UserError:
    """The file needs a password."""
    return UserError(
        "password",
        f"“{name}” is protected by a password.",
        _KEPT,
        "Open it, save a copy without a password, and import that.",
    )


def old_word(name: str) -> UserError:
    """The file is of Word before 2007."""
    return UserError(
        "old-word", f"“{name}” is a Word file of the old kind (.doc).", _KEPT, "Open it in Word and save it as .docx."
    )


def rich_text(name: str) -> UserError:
    """The file is RTF."""
    return UserError(
        "rich-text", f"“{name}” is a rich text file (.rtf).", _KEPT, "Open it in Word and save it as .docx."
    )


def scanned(name: str) -> UserError:
    """The PDF has pictures of pages, and no text."""
    return UserError(
        "no-text-layer",
        f"“{name}” has no text, only pictures of pages.",
        _KEPT,
        "Ask for the Word file, or run text recognition on it first.",
    )


def spreadsheet(name: str) -> UserError:
    """The file is a workbook."""
    return UserError(
        "is-spreadsheet", f"“{name}” is a workbook, not a programme.", _KEPT, "Import it as a list, or save it as text."
    )
