"""What States are called at an event, and what they are to its body."""

from collections.abc import Mapping
from datetime import date

from sqlalchemy import select

from db.tables import country_name, sitting, standing
from db.transaction import Transaction
from planner.domain.kinds import Standing
from planner.edits.rows import add, change, remove
from planner.errors import UserError


def name_state(tx: Transaction, event_id: int, code: str, language: str, **said: str | date | None) -> None:
    """Say what a State is called at an event in a language: ``short``, ``formal``, ``source``, ``noted_on``.

    Where neither a short nor a formal name is left, the State is called as usual again.
    """
    at = country_name.c
    here = (at.event_id == event_id) & (at.country_code == code) & (at.language == language)
    stored = tx.execute(select(country_name).where(here)).mappings().first()
    names = {name: said.get(name, stored[name] if stored else "") for name in ("short", "formal")}
    if any(str(name).strip() for name in names.values()):
        if stored:
            change(tx, "country_name", stored["id"], **said)
        else:
            add(tx, "country_name", event_id=event_id, country_code=code, language=language, **said)
    elif stored:
        remove(tx, "country_name", stored["id"])


def set_standings(
    tx: Transaction, event_id: int, standings: Mapping[str, Standing | None], sitting_id: int | None = None
) -> int:
    """Say what States are to the body from a sitting on, or from the beginning, and give how many of them that changes.

    None takes back what was said of a State to begin there.
    """
    _check_sitting(tx, event_id, sitting_id)
    at = standing.c
    here = (at.event_id == event_id) & (at.sitting_id == sitting_id if sitting_id else at.sitting_id.is_(None))
    stored = {row.country_code: row for row in tx.execute(select(standing).where(here).order_by(at.id))}
    changed = 0
    for code, status in standings.items():
        row = stored.get(code)
        if (row.status if row else None) == status:
            continue
        changed += 1
        if row is None:
            add(tx, "standing", event_id=event_id, country_code=code, status=status, sitting_id=sitting_id)
        elif status is None:
            remove(tx, "standing", row.id)
        else:
            change(tx, "standing", row.id, status=status)
    return changed


def _check_sitting(tx: Transaction, event_id: int, sitting_id: int | None) -> None:
    if sitting_id is None:
        return
    known = select(sitting.c.id).where(sitting.c.id == sitting_id, sitting.c.event_id == event_id)
    if tx.execute(known).first() is None:
        raise UserError(
            "gone", "This sitting is not there any more.", next="Choose another sitting, or the beginning of the event."
        )
