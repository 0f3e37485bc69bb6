"""A list of delegates laid onto an event in one edit: people who are new, and fields that differ."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime

from sqlalchemy import select

from db import tables
from db.transaction import Transaction
from planner.domain.kinds import ParticipantStatus
from planner.domain.list_fields import ListField
from planner.domain.lists import Entry, ListPlan, RowPlan
from planner.domain.names import fold, split_name
from planner.domain.people import ParticipantList, RepresentationRow
from planner.edits.people import set_delegation
from planner.edits.private import set_private
from planner.edits.rows import STEP, add, change, remove
from planner.edits.waiting import keep_waiting
from planner.queries import load_participants

_NAME_PARTS = frozenset({ListField.GIVEN, ListField.FAMILY})
_OF_DELEGATION = frozenset({ListField.DELEGATION, ListField.RANK})


def lay_list(tx: Transaction, plan: ListPlan, source: str = "", row_number: int | None = None) -> int:
    """Carry out a plan and give how many rows of the list were accepted; refused ones are left.

    Unclear rows wait at the event, under the name of their file, until somebody settles them; ``row_number`` is where
    they stood in it, if the plan does not say so.

    Whom a list without a column of states brings is approved: it is the organizer's own.
    """
    status = ParticipantStatus.PENDING if ListField.STATUS in plan.mapped else ParticipantStatus.APPROVED
    laying = _Laying(tx, load_participants(tx, plan.event_id), status)
    for row in plan.rows:
        if row.verdict == "new":
            laying.bring(row.entry)
        elif row.verdict == "changed":
            laying.change(row)
    keep_waiting(tx, plan, source, row_number)
    return plan.accepted


def settle_waiting(tx: Transaction, waiting_id: int, plan: ListPlan) -> int:
    """Carry out the plan of a row that waits, which waits no more, and give how many people it adds or changes.

    Of several people in it, those who are still unclear go on waiting, each for themselves.
    """
    waiting = tables.waiting_row.c
    query = select(waiting.source, waiting.row_number).where(waiting.id == waiting_id)
    source, row_number = tx.execute(query).one()
    remove(tx, "waiting_row", waiting_id)
    return lay_list(tx, plan, source, row_number)


@dataclass
class _Laying:
    """One list on its way onto one event."""

    tx: Transaction
    people: ParticipantList
    status: ParticipantStatus
    """Of those who are new, where the list says nothing."""
    position: int = field(init=False)
    categories: dict[str, int] = field(init=False)
    organisations: dict[str, int] = field(init=False)
    delegations: Mapping[int, RepresentationRow] = field(init=False)
    """The first one of each participant."""
    persons: dict[str, list[int]] = field(init=False)
    """Those of the directory who are not at the event, by exact name."""

    def __post_init__(self) -> None:
        people = self.people
        self.position = max((row.position for row in people.participants), default=0)
        self.categories = {fold(row.name): row.id for row in reversed(people.categories)}
        self.organisations = {row.name.casefold(): row.id for row in reversed(people.organisations)}
        self.delegations = {row.participant_id: row for row in reversed(people.representations)}
        self.persons = {}
        here = {row.person_id for row in people.participants}
        person = tables.person.c
        for person_id, name in self.tx.execute(select(person.id, person.name)):
            if person_id not in here:
                self.persons.setdefault(name, []).append(person_id)

    def bring(self, entry: Entry) -> None:
        """Add somebody new, after everybody else."""
        self.position += STEP
        owners = {"event_id": self.people.event.id, "person_id": self._person(entry), "position": self.position}
        values = {"status": self.status} | self._values(entry, entry.words.keys())
        participant_id = add(self.tx, "participant", **owners, **values)
        self._keep_private(participant_id, entry, entry.words.keys())
        if _OF_DELEGATION & entry.words.keys():
            self._represent(participant_id, entry)

    def change(self, row: RowPlan) -> None:
        """Set the fields that differ."""
        assert row.participant_id is not None
        entry = _as_changed(row)
        fields = {one.field for one in row.changes}
        values = self._values(entry, fields)
        if ListField.NAME in fields and not _NAME_PARTS & fields:
            values["given"], values["family"] = split_name(entry.name)
        if values:
            change(self.tx, "participant", row.participant_id, **values)
        self._keep_private(row.participant_id, entry, fields)
        if _OF_DELEGATION & fields:
            self._change_delegation(row.participant_id, entry, fields)

    def _values(self, entry: Entry, fields: Collection[ListField]) -> dict[str, object]:
        """Give the columns of a participant that fields fill, and what follows from them."""
        values: dict[str, object] = {}
        for name in fields:
            words = entry.words[name]
            match name:
                case ListField.UID | ListField.EXPORT | ListField.DELEGATION | ListField.RANK:
                    pass
                case name if name.is_private:
                    pass
                case ListField.CATEGORY:
                    values["category_id"] = self._category(words) if words else None
                case ListField.ORGANISATION:
                    values |= {"organisation": words, "organisation_id": self.organisations.get(words.casefold())}
                case ListField.COUNTRY:
                    values |= {"country": words, "country_code": entry.country_code}
                case _:
                    values[name.value] = _stored(name, words)
        return values

    def _keep_private(self, participant_id: int, entry: Entry, fields: Collection[ListField]) -> None:
        """Keep identity papers and what is known of health apart from the participant."""
        for name in fields:
            if name.is_private:
                set_private(self.tx, participant_id, name.value, _stored(name, entry.words[name]))

    def _category(self, words: str) -> int:
        if fold(words) not in self.categories:
            self.categories[fold(words)] = add(self.tx, "category", event_id=self.people.event.id, name=words)
        return self.categories[fold(words)]

    def _person(self, entry: Entry) -> int:
        """Take the directory's person of exactly this name; where there is none, or more than one, make one."""
        known = self.persons.pop(entry.name, [])
        if len(known) == 1:
            return known[0]
        given, family = entry.words[ListField.GIVEN], entry.words[ListField.FAMILY]
        return add(self.tx, "person", name=entry.name, given=given, family=family)

    def _represent(self, participant_id: int, entry: Entry) -> None:
        """Put somebody into a delegation; a rank alone is one in the delegation of their State or organization."""
        words = entry.words
        code = entry.delegation_code if ListField.DELEGATION in words else entry.country_code
        whom = (ListField.DELEGATION, ListField.ORGANISATION, ListField.COUNTRY)
        name = next((words[field] for field in whom if field in words), "")
        if code or name:
            owner = {"country_code": code, "organisation_id": None if code else self._organisation(name)}
            rank = words.get(ListField.RANK, "")
            add(self.tx, "representation", participant_id=participant_id, position=STEP, rank=rank, **owner)

    def _organisation(self, name: str) -> int:
        key = name.casefold()
        if key not in self.organisations:
            self.organisations[key] = add(self.tx, "organisation", name=name)
        return self.organisations[key]

    def _change_delegation(self, participant_id: int, entry: Entry, fields: Collection[ListField]) -> None:
        stored = self.delegations.get(participant_id)
        if stored is None:
            self._represent(participant_id, entry)
            return
        if ListField.DELEGATION in fields:
            set_delegation(self.tx, stored.id, entry.words[ListField.DELEGATION])
        if ListField.RANK in fields:
            change(self.tx, "representation", stored.id, rank=entry.words[ListField.RANK])


def _as_changed(row: RowPlan) -> Entry:
    """Give what a row says where it changes somebody; an emptied cell says nothing."""
    words = {**row.entry.words, **{change.field: change.new for change in row.changes}}
    country = row.entry.country_code if words.get(ListField.COUNTRY) else ""
    return Entry(words, country, row.entry.delegation_code)


def _stored(field: ListField, words: str) -> object:
    """Give the value that is stored for the words of a field."""
    if field.is_answer:
        return words == "yes"
    if field.is_date and not words:
        return None
    if field.is_moment:
        return datetime.fromisoformat(words)
    return date.fromisoformat(words) if field.is_date else words
