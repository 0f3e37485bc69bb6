"""Writes that give a document its file. The bytes were stored before, by ``Workspace.store_file``."""

from collections.abc import Mapping

from db.transaction import Transaction
from planner.domain.event import DocumentRow
from planner.domain.kinds import DocumentStatus
from planner.edits.rows import add, change


def add_file(tx: Transaction, event_id: int, sha256: str, name: str, owner: Mapping[str, int | None]) -> int:
    """Add a received document with its file and give its id; ``owner`` holds the fields that say whose it is.

    Its title is the file's name without the ending.
    """
    values = {"title": name.rpartition(".")[0] or name, "status": DocumentStatus.RECEIVED}
    return add(tx, "document", event_id=event_id, file_sha256=sha256, file_name=name, **values, **owner)


def attach_file(tx: Transaction, document: DocumentRow, sha256: str, name: str) -> None:
    """Give a document its file, instead of the one before; what was asked for counts as received.

    Another picture has another frame.
    """
    asked_for = document.status is DocumentStatus.EXPECTED
    status = DocumentStatus.RECEIVED if asked_for else document.status
    change(tx, "document", document.id, file_sha256=sha256, file_name=name, status=status, crop="")


def take_off_file(tx: Transaction, document: DocumentRow) -> None:
    """Take the file off a document, which is asked for again where it has no link either."""
    status = document.status if document.url else DocumentStatus.EXPECTED
    change(tx, "document", document.id, file_sha256="", file_name="", status=status, crop="")
