"""A note beside an open database that says who has it; the lock itself is SQLite's."""

import getpass
import json
import os
import socket
from contextlib import suppress
from datetime import datetime
from pathlib import Path


class Claim:
    """The note ``<database>.lock``; only its words matter, so a stale or unreadable one does no harm."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._note = path.with_name(path.name + ".lock")

    def announce(self) -> None:
        """Write who opened the database and when."""
        words = {"by": f"{_user()} on {socket.gethostname()}", "since": f"{datetime.now():%d %B, %H:%M}"}
        with suppress(OSError):
            self._note.write_text(json.dumps(words), encoding="utf-8")

    def holder(self) -> tuple[str, str]:
        """Give who has the database and since when, both empty where the note does not say."""
        try:
            words = json.loads(self._note.read_text(encoding="utf-8"))
            return str(words["by"]), str(words["since"])
        except (OSError, ValueError, KeyError, TypeError):
            return "", ""

    def release(self) -> None:
        """Remove the note."""
        with suppress(OSError):
            self._note.unlink()


def _user() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return f"user {os.getpid()}"
