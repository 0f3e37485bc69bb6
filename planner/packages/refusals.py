"""What is said of a package that cannot be opened."""

from planner.errors import UserError

_KEPT = "It was not opened, and nothing was changed."
_AGAIN = "Take the event along again from where it comes, or ask its sender to."


def missing(name: str) -> UserError:
    """There is no such file."""
    return UserError("no-file", f"There is no file “{name}”.", _KEPT, "Check the name and the folder.")


def unreadable(name: str) -> UserError:
    """The system does not let us read the file."""
    return UserError("no-access", f"“{name}” cannot be read.", _KEPT, "Copy it to this computer and open the copy.")


def foreign(name: str) -> UserError:
    """The file is not a package."""
    return UserError("not-a-package", f"“{name}” is not an event of Plenary.", _KEPT, "Choose a .plenary file.")


def damaged(name: str) -> UserError:
    """The file was a package once."""
    return UserError("damaged", f"“{name}” is damaged or was not copied whole.", _KEPT, _AGAIN)


def newer(name: str) -> UserError:
    """The file was made by a newer program."""
    return UserError(
        "newer-package",
        f"“{name}” was made by a newer version of Plenary.",
        _KEPT,
        "Update Plenary here, then open it again.",
    )


def unsafe(name: str) -> UserError:
    """The file is built to harm a reader."""
    return UserError("unsafe", f"“{name}” is built in a way that is not safe to open.", _KEPT, _AGAIN)


def no_space() -> UserError:
    """There is no room for a document on its way into the database."""
    return UserError(
        "no-space", "There is no space left to unpack a document.", _KEPT, "Free some space, then open it again."
    )


def protected(name: str) -> UserError:
    """The file needs a password."""
    return UserError("password", f"“{name}” is protected by a password.", _KEPT, "Ask its sender for one without.")
