"""The list of participants as a workbook, for the public, for partner secretariats or for the house."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import TypeAlias

from planner.domain.delegates import Delegate, delegates, not_listed
from planner.domain.kinds import Audience
from planner.domain.people import ParticipantList
from planner.domain.publication import Matter, agreed
from planner.exports.category_counts import COUNT_COLUMNS, category_counts
from planner.exports.files import Report, no_report
from planner.exports.list_words import MODE_WORDS, RESTRICTED_MEANING, counted, yes_or_no
from planner.exports.workbook.contents import Column, ListOptions, ReadMe, Sheet, keys
from planner.exports.workbook.writing import write_workbook

_Delegates: TypeAlias = tuple[Column[Delegate], ...]


def write_participants(people: ParticipantList, options: ListOptions, target: Path, report: Report = no_report) -> int:
    """Write the participants whom ``options.audience`` may see, and give how many they are.

    Raises what ``replacing`` raises; ``target`` is then as it was.
    """
    public = options.audience is Audience.PUBLIC
    everybody = delegates(people, options.audience)
    listed = delegates(_agreed(people), options.audience) if options.agreed_only and public else everybody
    columns = (*_COLUMNS[options.audience], *keys(_uid, options))
    main = Sheet("Participants", columns, listed, frozen=2)
    counts = Sheet("By category", COUNT_COLUMNS[options.audience], category_counts(listed))
    hidden = not_listed(people, options.audience) + len(everybody) - len(listed)
    notes = tuple(_notes(len(listed), hidden))
    write_workbook(
        target,
        (main, counts) if listed else (main,),
        ReadMe("List of participants", people.event, options, notes),
        report,
    )
    return len(listed)


def _uid(delegate: Delegate) -> str:
    return delegate.participant.uid


def _agreed(people: ParticipantList) -> ParticipantList:
    return replace(people, participants=tuple(row for row in people.participants if agreed(row, Matter.NAME)))


def _notes(listed: int, hidden: int) -> Iterator[str]:
    yield counted(listed, "No participants yet.", "1 participant.", "{:,} participants.")
    if hidden:
        yield counted(hidden, "", "1 participant is not listed.", "{:,} participants are not listed.")
    if listed:
        yield "By category, then State or organization, then the order of the delegation."


_PUBLIC: _Delegates = (
    Column("No.", lambda delegate: delegate.number),
    Column("Name as printed", lambda delegate: delegate.participant.name),
    Column("Category", lambda delegate: delegate.category),
    Column(
        "State or organization",
        lambda delegate: delegate.represents,
        "whom the participant represents at this event.",
    ),
    Column("Honorific", lambda delegate: delegate.participant.honorific),
    Column("Given name", lambda delegate: delegate.participant.given),
    Column("Family name", lambda delegate: delegate.participant.family),
    Column("Function", lambda delegate: delegate.participant.function),
    Column("Organization", lambda delegate: delegate.participant.organisation),
    Column("Country", lambda delegate: delegate.participant.country),
)
_PARTNER: _Delegates = (
    Column("Status", lambda delegate: delegate.participant.status.value, "how far the registration has come."),
    Column("Mode", lambda delegate: MODE_WORDS[delegate.participant.mode]),
    Column("Languages", lambda delegate: delegate.participant.languages),
)
_CONSENTED = "given only where the participant agreed to share it."
_CONSENTED_CONTACT: _Delegates = (
    Column("E-mail", lambda d: d.participant.email if agreed(d.participant, Matter.CONTACT) else "", _CONSENTED),
    Column("Phone", lambda d: d.participant.phone if agreed(d.participant, Matter.CONTACT) else "", _CONSENTED),
)
_INTERNAL: _Delegates = (
    Column("E-mail", lambda delegate: delegate.participant.email),
    Column("Phone", lambda delegate: delegate.participant.phone),
    Column("Gender", lambda delegate: delegate.participant.gender),
    Column("Needs", lambda delegate: delegate.participant.needs),
    Column("Travel", lambda delegate: delegate.participant.travel),
    Column("Notes", lambda delegate: delegate.participant.notes),
    Column("May print name", lambda delegate: yes_or_no(delegate.participant.consent_name)),
    Column("May share contact", lambda delegate: yes_or_no(delegate.participant.consent_contact)),
    Column("May show photo", lambda delegate: yes_or_no(delegate.participant.consent_photo)),
    Column("Restricted", lambda d: yes_or_no(d.participant.restricted), RESTRICTED_MEANING),
)
_COLUMNS: dict[Audience, _Delegates] = {
    Audience.PUBLIC: _PUBLIC,
    Audience.PARTNER: _PUBLIC + _PARTNER + _CONSENTED_CONTACT,
    Audience.INTERNAL: _PUBLIC + _PARTNER + _INTERNAL,
}
