"""Reads of the directory: everybody and every organization of a database, and where they appeared.

Private drafts are left out: what is in them is in their event.
"""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from itertools import groupby
from typing import Any

from sqlalchemy import ColumnElement, Select, Table, func, select

from db.belongings import pointing_to
from db.tables import (
    TEXTS,
    acceptance,
    appearance,
    category,
    event,
    host,
    organisation,
    participant,
    person,
    representation,
    session,
)
from db.transaction import Transaction
from planner.domain.directory import AppearedAt, ForeignHonorific, OrganisationEntry, PersonEntry, SpokenAt, UsedAt
from planner.domain.duplicates import Apart, Kind
from planner.domain.honorifics import honorific_in
from planner.domain.kinds import AppearanceStatus, HostRole, ParticipantStatus, Role
from planner.domain.names import fold

_SHOWN: ColumnElement[bool] = event.c.draft_of.is_(None)
_LATEST_FIRST = (event.c.starts_on.desc(), event.c.id.desc())

TABLES: Mapping[Kind, Table] = {Kind.PERSON: person, Kind.ORGANISATION: organisation}
"""The table of each kind of entry."""


def load_people(tx: Transaction, ids: Collection[int] | None = None) -> tuple[PersonEntry, ...]:
    """Everybody of the directory, or those of some ids, with what they were at their events."""
    at = participant.c
    query = (
        select(at.person_id, at.event_id, at.function, at.organisation, at.country, at.country_code, at.email)
        .join(event, event.c.id == at.event_id)
        .where(_SHOWN, *([at.person_id.in_(ids)] if ids is not None else []))
        .order_by(at.person_id, *_LATEST_FIRST)
    )
    rows: dict[int, list[Any]] = {
        key: list(found) for key, found in groupby(tx.execute(query), key=lambda row: row.person_id)
    }
    of = person.c
    everybody = select(of.id, of.uid, of.name, of.given, of.family, of.family_first, of.sort_as, of.native_name)
    everybody = everybody.where(of.id.in_(ids)) if ids is not None else everybody
    return tuple(PersonEntry(*who, **_at_events(rows.get(who.id, []))) for who in tx.execute(everybody))


def people_behind(tx: Transaction, participants: Collection[int]) -> frozenset[int] | None:
    """The people behind participants; None where one of these is not there any more, so that nobody can say."""
    at = participant.c
    found = tx.execute(select(at.id, at.person_id).where(at.id.in_(participants))).all()
    return frozenset(row.person_id for row in found) if len(found) == len(participants) else None


def _at_events(rows: list[Any]) -> dict[str, Any]:
    """What somebody was at events, the latest first."""
    if not rows:
        return {}
    latest = rows[0]
    return {
        "events": len({row.event_id for row in rows}),
        "latest": ", ".join(filter(None, (latest.function, latest.organisation))),
        "country": latest.country,
        "emails": _said(row.email.casefold() for row in rows),
        "organisations": _said(fold(row.organisation) for row in rows),
        "countries": _said(row.country_code for row in rows),
    }


def _said(words: Iterable[str]) -> frozenset[str]:
    return frozenset(filter(None, words))


def load_organisations(tx: Transaction) -> tuple[OrganisationEntry, ...]:
    """Every organization of the directory, with how often an event speaks of it."""
    counts = [_counted(tx, query) for query in (_printed(), _represented(), _hosting())]
    of = organisation.c
    every = select(of.id, of.uid, of.name, of.acronym, of.kind, of.country_code)
    return tuple(OrganisationEntry(*row, *(count[row.id] for count in counts)) for row in tx.execute(every))


def _printed() -> Select[*tuple[Any, ...]]:
    of = participant.c.organisation_id
    return select(of, func.count()).join(event, event.c.id == participant.c.event_id).where(_SHOWN).group_by(of)


def _represented() -> Select[*tuple[Any, ...]]:
    of = representation.c.organisation_id
    query = select(of, func.count()).join(participant, participant.c.id == representation.c.participant_id)
    return query.join(event, event.c.id == participant.c.event_id).where(_SHOWN).group_by(of)


def _hosting() -> Select[*tuple[Any, ...]]:
    of = host.c.organisation_id
    return select(of, func.count()).join(event, event.c.id == host.c.event_id).where(_SHOWN).group_by(of)


def _counted(tx: Transaction, query: Select[*tuple[Any, ...]]) -> Counter[int]:
    return Counter({row[0]: row[1] for row in tx.execute(query) if row[0] is not None})


def appeared(tx: Transaction, person_id: int) -> tuple[AppearedAt, ...]:
    """Where somebody appeared and as what then, the latest event first."""
    spoke = _spoken(tx, person_id)
    at = participant.c
    query = (
        select(at.id, at.event_id, event.c.title, event.c.starts_on, at.name, at.honorific)
        .add_columns(at.function, at.unit, at.organisation, at.country, category.c.name, at.status)
        .join(event, event.c.id == at.event_id)
        .outerjoin(category, category.c.id == at.category_id)
        .where(_SHOWN, at.person_id == person_id)
        .order_by(*_LATEST_FIRST, at.id)
    )
    found = []
    for row_id, event_id, title, starts_on, name, honorific, *what, group, status in tx.execute(query):
        printed, as_what = f"{honorific} {name}".strip(), ", ".join(filter(None, what))
        state, said = ParticipantStatus(status), spoke.get(row_id, ())
        found.append(AppearedAt(row_id, event_id, title, starts_on, printed, as_what, group or "", state, said))
    return tuple(found)


def _spoken(tx: Transaction, person_id: int) -> dict[int, tuple[SpokenAt, ...]]:
    of = appearance.c
    query = (
        select(of.participant_id, session.c.id, session.c.title, session.c.starts_at, of.role, of.status)
        .join(session, session.c.id == of.session_id)
        .join(participant, participant.c.id == of.participant_id)
        .where(participant.c.person_id == person_id)
        .order_by(session.c.starts_at, session.c.position, of.id)
    )
    found: dict[int, list[SpokenAt]] = defaultdict(list)
    for participant_id, session_id, title, starts_at, role, status in tx.execute(query):
        found[participant_id].append(SpokenAt(session_id, title, starts_at, Role(role), AppearanceStatus(status)))
    return {participant_id: tuple(rows) for participant_id, rows in found.items()}


def used(tx: Transaction, organisation_id: int) -> tuple[UsedAt, ...]:
    """The events that speak of an organization, the latest first."""
    people = _by_event(tx, _printed().add_columns(event.c.id).group_by(event.c.id), organisation_id)
    delegates = _by_event(tx, _represented().add_columns(event.c.id).group_by(event.c.id), organisation_id)
    hosts: dict[int, list[HostRole]] = defaultdict(list)
    roles = select(host.c.event_id, host.c.role).where(host.c.organisation_id == organisation_id)
    for event_id, role in tx.execute(roles.order_by(host.c.position)):
        hosts[event_id].append(HostRole(role))
    ids = people.keys() | delegates.keys() | hosts.keys()
    query = select(event.c.id, event.c.title, event.c.starts_on).where(event.c.id.in_(ids), _SHOWN)
    return tuple(
        UsedAt(row.id, row.title, row.starts_on, people[row.id], delegates[row.id], tuple(hosts[row.id]))
        for row in tx.execute(query.order_by(*_LATEST_FIRST))
    )


def _by_event(tx: Transaction, query: Select[*tuple[Any, ...]], organisation_id: int) -> Counter[int]:
    return Counter({row[2]: row[1] for row in tx.execute(query) if row[0] == organisation_id})


def unlinked(tx: Transaction) -> tuple[tuple[str, int], ...]:
    """The organizations that are printed and lead to none of the directory, each with how many people, most first."""
    at = participant.c
    query = select(at.organisation, func.count()).join(event, event.c.id == at.event_id)
    query = query.where(_SHOWN, at.organisation_id.is_(None), at.organisation != "").group_by(at.organisation)
    return tuple((words, count) for words, count in tx.execute(query.order_by(func.count().desc(), at.organisation)))


def moving(tx: Transaction, kind: Kind, row_id: int) -> Mapping[str, int]:
    """How many rows of each noun would go over to another entry with this one."""
    counted: Counter[str] = Counter()
    for table, column in pointing_to(TABLES[kind]):
        counted[table.name] += _counted_rows(tx, table, table.c[column] == row_id)
    if kind is Kind.PERSON:
        theirs = select(participant.c.id).where(participant.c.person_id == row_id)
        for table, column in pointing_to(participant):
            counted[table.name] += _counted_rows(tx, table, table.c[column].in_(theirs))
    return {noun: count for noun, count in counted.items() if count}


def _counted_rows(tx: Transaction, table: Table, which: ColumnElement[bool]) -> int:
    """Count rows, but those of private drafts."""
    events = select(event.c.id).where(_SHOWN)
    query = select(func.count()).select_from(table).where(which)
    if "event_id" in table.c:
        query = query.where(table.c.event_id.in_(events))
    elif "participant_id" in table.c:
        query = query.where(
            table.c.participant_id.in_(select(participant.c.id).where(participant.c.event_id.in_(events)))
        )
    return tx.execute(query).scalar() or 0


def both_at(tx: Transaction, first_id: int, second_id: int) -> tuple[tuple[int, str], ...]:
    """The events that two people are both at, as (id, title)."""
    at = participant.c
    query = select(event.c.id, event.c.title).join(participant, at.event_id == event.c.id)
    query = query.where(_SHOWN, at.person_id.in_((first_id, second_id))).group_by(event.c.id)
    query = query.having(func.count(at.person_id.distinct()) == 2).order_by(*_LATEST_FIRST)
    return tuple((row.id, row.title) for row in tx.execute(query))


def events_of(tx: Transaction, kind: Kind, ids: Iterable[int]) -> tuple[int, ...]:
    """The events that any of these entries is at, the latest first."""
    table = TABLES[kind]
    found: set[int] = set()
    for other, column in pointing_to(table):
        if "event_id" in other.c:
            found |= set(tx.execute(select(other.c.event_id).where(other.c[column].in_(tuple(ids)))).scalars())
    query = select(event.c.id).where(event.c.id.in_(found), _SHOWN).order_by(*_LATEST_FIRST)
    return tuple(tx.execute(query).scalars())


def unused(tx: Transaction, kind: Kind) -> tuple[int, ...]:
    """The entries that nothing points to: they are at no event."""
    table = TABLES[kind]
    pointed = [
        table.c.id.in_(select(other.c[column]).where(other.c[column].is_not(None)))
        for other, column in pointing_to(table)
        if not other.name.endswith("_text")
    ]
    query = select(table.c.id)
    for condition in pointed:
        query = query.where(~condition)
    return tuple(tx.execute(query.order_by(table.c.id)).scalars())


APART = "two-of"
"""What the facts of an acceptance begin with that says that two entries are two."""


def facts_apart(tx: Transaction, kind: Kind, first_id: int, second_id: int) -> str:
    """Give the words by which an acceptance remembers that two entries are two."""
    of = TABLES[kind].c
    uids = sorted(tx.execute(select(of.uid).where(of.id.in_((first_id, second_id)))).scalars())
    return "|".join((APART, kind, *uids))


def load_apart(tx: Transaction, kind: Kind) -> Apart:
    """The pairs of entries that somebody said to be two."""
    return frozenset(frozenset(pair) for _, *pair in _apart(tx, kind))


def apart_rows(tx: Transaction, kind: Kind) -> tuple[tuple[int, int, int], ...]:
    """The pairs that somebody said to be two, as (acceptance, first, second)."""
    return tuple(_apart(tx, kind))


def _apart(tx: Transaction, kind: Kind) -> Iterator[tuple[int, int, int]]:
    of = TABLES[kind].c
    begins = f"{APART}|{kind}|"
    said = tx.execute(select(acceptance.c.id, acceptance.c.facts).where(acceptance.c.facts.startswith(begins))).all()
    pairs = {row.id: row.facts.removeprefix(begins).split("|") for row in said}
    uids = {uid for pair in pairs.values() for uid in pair}
    ids = {row.uid: row.id for row in tx.execute(select(of.id, of.uid).where(of.uid.in_(uids)))} if uids else {}
    for row_id, pair in sorted(pairs.items()):
        if len(pair) == 2 and all(uid in ids for uid in pair):
            yield row_id, ids[pair[0]], ids[pair[1]]


def untranslated_honorifics(tx: Transaction, event_id: int) -> tuple[ForeignHonorific, ...]:
    """The honorifics at an event that lack words in one of its other languages and have a proposal there."""
    languages = tx.execute(select(event.c.language, event.c.other_languages).where(event.c.id == event_id)).one()
    others = [code for code in languages.other_languages.split() if code != languages.language]
    words = TEXTS["participant"].c
    said = select(words.parent_id, words.language).where(words.honorific != "", words.language.in_(others))
    known = {(row.parent_id, row.language) for row in tx.execute(said)}
    at = participant.c
    everybody = select(at.id, at.name, at.honorific, at.gender).where(at.event_id == event_id, at.honorific != "")
    return tuple(
        ForeignHonorific(row.id, row.name, row.honorific, language, proposed)
        for row in tx.execute(everybody.order_by(at.position, at.id))
        for language in others
        if (row.id, language) not in known and (proposed := honorific_in(row.honorific, language, gender=row.gender))
    )
