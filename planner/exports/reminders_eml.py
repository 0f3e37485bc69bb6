"""Reminders as drafts that every mail program opens: one file a person."""

from collections.abc import Sequence
from datetime import datetime
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime
from pathlib import Path

from planner.domain.reminders import Reminder, one_line
from planner.domain.text import one_name
from planner.errors import UserError
from planner.exports.files import Report, no_report, replacing

_LONGEST_NAME = 100
"""In bytes; some systems take no more than 255 for a whole name."""


def write_reminders(
    reminders: Sequence[Reminder], folder: Path, as_at: datetime, report: Report = no_report
) -> tuple[Path, ...]:
    """Write a draft for each reminder into a folder, beside what lies there already, and give their paths.

    Each file appears whole or not at all. Raises what ``replacing`` raises, or ``UserError`` ``no-folder``.
    """
    if not folder.is_dir():
        raise UserError("no-folder", f"There is no folder “{folder}”.", "No file was written.", "Choose another one.")
    written: list[Path] = []
    for number, reminder in enumerate(reminders, 1):
        target = _free(folder, reminder)
        with replacing(target) as partial:
            partial.write_bytes(message(reminder, as_at))
        written.append(target)
        report(number, len(reminders))
    return tuple(written)


def message(reminder: Reminder, as_at: datetime) -> bytes:
    """Give a draft as RFC 5322 has it; the mail program adds who sends it."""
    draft = EmailMessage(policy=SMTP)
    draft["X-Unsent"] = "1"
    draft["Date"] = format_datetime(as_at.astimezone())
    draft["Subject"] = one_line(reminder.subject)
    if reminder.address:
        local, _, domain = reminder.address.rpartition("@")
        draft["To"] = Address(one_line(reminder.participant.name), local, domain)
    draft.set_content(reminder.text, cte="quoted-printable")
    draft["Content-Language"] = reminder.language
    return draft.as_bytes()


def _free(folder: Path, reminder: Reminder) -> Path:
    """Name a file after the person, by no name that a system reserves; what is there already stays."""
    name = one_name(one_line(reminder.participant.name)) or reminder.participant.uid
    short = name.encode()[:_LONGEST_NAME].decode(errors="ignore").strip(". ")
    first = f"Reminder {short}"
    names = (first, *(f"{first} ({number})" for number in range(2, 10_000)))
    return next(path for stem in names if not (path := folder / f"{stem}.eml").exists())
