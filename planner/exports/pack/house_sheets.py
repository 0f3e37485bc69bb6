"""Sheets that stay in the house, or leave for one reader alone."""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from planner.domain.delegates import Delegate, delegates
from planner.domain.handing import Changed, TravelPaper
from planner.domain.kinds import Audience, VisaLetter
from planner.domain.words import ENGLISH, words
from planner.exports.list_words import counted, yes_or_no
from planner.exports.pack.source import PackSource, Part
from planner.exports.workbook.contents import Column, ListOptions, Sheet, keys


def contacts(source: PackSource, options: ListOptions) -> Part:
    """A line a person, with how to reach them."""
    listed = [row for row in delegates(source.people, options.audience) if not row.participant.status.will_not_come]
    return Part(Sheet("Contact list", (*_CONTACTS, *keys(_uid, options)), listed, frozen=1))


def _uid(delegate: Delegate) -> str:
    return delegate.participant.uid


_CONTACTS: tuple[Column[Delegate], ...] = (
    Column("Name", lambda one: one.participant.name),
    Column("State or organization", lambda one: one.represents),
    Column("Function", lambda one: one.participant.function),
    Column("Unit", lambda one: one.participant.unit),
    Column("Organization", lambda one: one.participant.organisation),
    Column("E-mail", lambda one: one.participant.email),
    Column("Phone", lambda one: one.participant.phone),
    Column("Languages", lambda one: one.participant.languages),
    Column("Focal point", lambda one: one.participant.focal_point, "who in the house looks after them."),
    Column("May get mailings", lambda one: yes_or_no(one.participant.consent_mailing)),
)


@dataclass(frozen=True, slots=True)
class _Applicant:
    delegate: Delegate
    paper: TravelPaper | None


def visa_letters(source: PackSource, options: ListOptions) -> Part:
    """A line for each who needs a letter for a visa, with their identity paper: for one recipient, and no other use."""
    papers = {paper.participant_id: paper for paper in source.papers}
    listed = (row for row in delegates(source.people, Audience.INTERNAL) if not row.participant.status.will_not_come)
    rows = [_Applicant(row, papers.get(row.participant.id)) for row in listed if row.participant.visa_letter]
    notes = (
        f"For {options.recipient} alone, for letters for visas and nothing else. Delete it when they are written.",
        "This file is not encrypted. Send it by a way that is.",
    )
    return Part(Sheet("Visa letters", _VISA, rows, frozen=1), notes)


def _of(read: Callable[[TravelPaper], str]) -> Callable[[_Applicant], str]:
    return lambda row: read(row.paper) if row.paper else ""


_LETTER = {VisaLetter.NEEDED.value: "needed", VisaLetter.SENT.value: "sent"}
_VISA: tuple[Column[_Applicant], ...] = (
    Column("Name as in the passport", _of(lambda paper: paper.name), required=True),
    Column("Passport number", _of(lambda paper: paper.number), required=True),
    Column("Valid until", lambda row: row.paper.expires_on if row.paper else None),
    Column("Nationality", _of(lambda paper: paper.nationality)),
    Column("Date of birth", lambda row: row.paper.born_on if row.paper else None),
    Column("Place of birth", _of(lambda paper: paper.birthplace)),
    Column("Name", lambda row: row.delegate.participant.name, "as printed at the event."),
    Column("Function", lambda row: row.delegate.participant.function),
    Column("State or organization", lambda row: row.delegate.represents),
    Column("Letter", lambda row: _LETTER.get(row.delegate.participant.visa_letter, "")),
)


def change_log(source: PackSource, _: ListOptions) -> Part:
    """A line a field that is not as it was when a list last left the house."""
    rows = [_Change(row, source) for row in source.changes]
    count = counted(len(rows), "Nothing has changed.", "1 change.", "{:,} changes.")
    return Part(Sheet("Change log", _CHANGES, rows, frozen=2), (count, _since(source)))


def _since(source: PackSource) -> str:
    if source.since is None:
        return _NEVER
    day = words(ENGLISH).dates(source.since.date(), source.since.date())
    return f"Changes since a list last left the house, on {day} at {source.since:%H:%M} UTC."


_NEVER = "No list has left the house yet: everything that was ever typed is a change."


@dataclass(frozen=True, slots=True)
class _Change:
    row: Changed
    source: PackSource

    @property
    def what(self) -> str:
        """The noun and the name of the row, and the session that it is in."""
        named = f"{_NOUNS.get(self.row.noun, self.row.noun)} “{self.row.name}”" if self.row.name else self.row.noun
        return f"{named}, in “{self.row.within}”" if self.row.within else named


_NOUNS = {"organisation": "organization", "agenda_item": "agenda item", "agenda_point": "agenda point"}


def _field(change: _Change) -> str:
    if change.row.made or change.row.removed:
        return "added" if change.row.made else "removed"
    return change.row.field.replace("_", " ").replace("organisation", "organization")


def _local(change: _Change) -> datetime:
    """When it was changed, on the venue's clock."""
    moment = change.row.changed_at.replace(tzinfo=UTC)
    with suppress(ZoneInfoNotFoundError, ValueError):
        moment = moment.astimezone(ZoneInfo(change.source.agenda.event.zone))
    return moment.replace(second=0, microsecond=0, tzinfo=None)


_CHANGES: tuple[Column[_Change], ...] = (
    Column("When", _local),
    Column("What", lambda change: change.what),
    Column("Field", _field),
    Column("Old", lambda change: change.row.before),
    Column("New", lambda change: change.row.after),
    Column("By", lambda change: change.row.author),
)
