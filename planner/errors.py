"""Two kinds of failure: what a user can act on, and everything else."""

from dataclasses import dataclass


@dataclass(eq=False)
class UserError(Exception):
    """Something the user can act on, told in the user's nouns.

    ``code`` names the case for tests and help pages; ``happened`` says what and where, ``kept`` what is unchanged,
    ``next`` what to do now. Each is one plain sentence. The command line exits with 2.
    """

    code: str
    happened: str
    kept: str = "Nothing was changed."
    next: str = ""

    def __str__(self) -> str:
        return " ".join(part for part in (self.happened, self.kept, self.next) if part)


class Cancelled(Exception):
    """The user gave up a running task; no message follows."""
