"""Writes to the directory that all events share."""

from collections.abc import Mapping
from datetime import UTC, datetime

from sqlalchemy import select, update

from db import tables
from db.transaction import Transaction
from planner.directory import events_of, facts_apart, unused
from planner.domain.countries import by_code, match
from planner.domain.duplicates import Kind
from planner.domain.name_parts import read_name
from planner.domain.names import fold
from planner.edits.rows import add, change, remove, translate
from planner.errors import UserError


def add_organisation(tx: Transaction, name: str) -> int:
    """Add an organization to the directory and give its id; raises ``UserError`` ``already-there``."""
    known = tx.execute(select(tables.organisation.c.name)).scalars()
    if any(fold(other) == fold(name) for other in known):
        raise UserError(
            "already-there",
            f"“{name}” is in the directory already.",
            next="Find it in the list, or type a name that tells the two apart.",
        )
    return add(tx, "organisation", name=name)


def rename_people(
    tx: Transaction, names: Mapping[int, str], parts: Mapping[int, tuple[str, str]] | None = None
) -> None:
    """Give people of the directory other names, also where an event prints exactly the old one.

    Given and family names are read from the name, unless ``parts`` has them.
    """
    person, participant = tables.person.c, tables.participant.c
    for person_id, name in names.items():
        stored = tx.execute(select(person.name, person.family_first).where(person.id == person_id)).first()
        if stored is None:
            raise UserError("gone", "This person is not there any more.", next="Look at the history.")
        read = read_name(name, family_first=stored.family_first)
        given, family = (parts or {}).get(person_id, (read.given, read.family))
        values = {"name": name, "given": given, "family": family}
        change(tx, "person", person_id, **values)
        printed = (participant.person_id == person_id) & (participant.name == stored.name)
        for row_id in tx.execute(select(participant.id).where(printed)).scalars().all():
            change(tx, "participant", row_id, **values)


def say_honorifics(tx: Transaction, words: Mapping[tuple[int, str], str]) -> None:
    """Keep what stands for participants' honorifics in other languages, by (participant, language)."""
    for (participant_id, language), honorific in words.items():
        translate(tx, "participant", participant_id, language, honorific=honorific)


def set_country(tx: Transaction, organisation_id: int, words: str) -> None:
    """Say in which State an organization is, by its code or any of its names; raises ``UserError`` ``no-country``."""
    country = by_code(words) or match(words)
    if country is None and words:
        raise UserError("no-country", f"“{words}” is no State that is known.", next="Choose one of the names offered.")
    change(tx, "organisation", organisation_id, country_code=country.iso3 if country else "")


def link_printed(tx: Transaction, words: str, organisation_id: int) -> int:
    """Let everybody behind whose name these words are printed lead to an organization, and give how many they are.

    What is printed stays as it is; who leads to another organization already stays there. Raises ``UserError``
    ``not-printed`` where nobody is left.
    """
    participant = tables.participant
    loose = (participant.c.organisation == words) & participant.c.organisation_id.is_(None)
    linked = tx.execute(update(participant).where(loose).values(organisation_id=organisation_id)).rowcount
    if not linked:
        raise UserError(
            "not-printed",
            f"Nobody without an organization of the directory is printed with “{words}”.",
            next="Choose one of the words offered.",
        )
    return linked


def remove_unused(tx: Transaction, kind: Kind) -> int:
    """Remove the entries that are at no event, and give how many they were."""
    ids = unused(tx, kind)
    for row_id in ids:
        remove(tx, kind, row_id)
    return len(ids)


def keep_apart(tx: Transaction, kind: Kind, first_id: int, second_id: int, author: str) -> int:
    """Remember that two entries are two, and give the id of what remembers it.

    It is remembered where conflicts are that somebody accepted, at the latest event that one of the two is at, and goes
    when that event goes. Raises ``UserError`` ``at-no-event``.
    """
    events = events_of(tx, kind, (first_id, second_id))
    if not events:
        raise UserError(
            "at-no-event",
            "Neither of the two is at an event, so there is nowhere to remember this.",
            next="Remove who is at no event, or merge the two.",
        )
    now = datetime.now(UTC).replace(tzinfo=None)
    values = {"facts": facts_apart(tx, kind, first_id, second_id), "accepted_by": author, "accepted_at": now}
    return add(tx, "acceptance", event_id=events[0], reason="Said to be two", **values)
