"""Writes that make an event and what it cannot be without."""

from sqlalchemy import select

from db.tables import organisation, series
from db.transaction import Transaction
from planner.domain.kinds import HostRole
from planner.edits.rows import add

CATEGORIES = (
    "Member States",
    "Observer States",
    "United Nations and specialized agencies",
    "Intergovernmental organizations",
    "National human rights institutions and parliaments",
    "Non-governmental organizations and civil society",
    "Diaspora and migrants' associations",
    "Academia",
    "Private sector",
    "Panellists",
    "Media",
    "Host country",
    "Secretariat",
)
"""The categories a new event starts with, in printed order; each can be renamed, moved or removed."""

PANELLISTS = CATEGORIES[9]
"""The category of people who were read from a programme."""


def create_event(tx: Transaction, *, title: str, **values: object) -> int:
    """Make an event with the usual categories of participants and give its id."""
    event_id = add(tx, "event", title=title, **values)
    for name in CATEGORIES:
        add(tx, "category", event_id=event_id, name=name)
    return event_id


def series_named(tx: Transaction, name: str, abbreviation: str = "") -> int:
    """Give the id of the series of a name, making it where it is new."""
    found = tx.execute(select(series.c.id).where(series.c.name == name)).scalars().first()
    return found or add(tx, "series", name=name, abbreviation=abbreviation)


def organisation_named(tx: Transaction, name: str, **values: object) -> int:
    """Give the id of the organization of a name, making it where it is new."""
    found = tx.execute(select(organisation.c.id).where(organisation.c.name == name)).scalars().first()
    return found or add(tx, "organisation", name=name, **values)


def add_host(tx: Transaction, event_id: int, name: str, role: HostRole = HostRole.HOST, acronym: str = "") -> int:
    """Add an organization that hosts or supports an event, and give the id of its part."""
    organisation_id = organisation_named(tx, name, acronym=acronym)
    return add(tx, "host", event_id=event_id, organisation_id=organisation_id, role=role)
