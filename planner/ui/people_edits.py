"""Changes of a participant that touch more than one column."""

from typing import Any

from planner.domain.countries import match
from planner.edits.people import rename
from planner.edits.rows import change
from planner.queries import load_organisations


def set_person_field(tx: Any, participant_id: int, field: str, value: object) -> None:
    """Set a field of a participant, and what follows from it: parts of the name, the country's code, the organization.

    What is not recognised leaves the pointer empty; the printed word stands as typed.
    """
    if field == "name":
        rename(tx, participant_id, str(value))
    else:
        change(tx, "participant", participant_id, **{field: value}, **_following(tx, field, str(value)))


def _following(tx: Any, field: str, words: str) -> dict[str, object]:
    if field == "country":
        country = match(words)
        return {"country_code": country.iso3 if country else ""}
    if field == "organisation":
        known = (row.id for row in load_organisations(tx) if row.name.casefold() == words.casefold())
        return {"organisation_id": next(known, None)}
    return {}
