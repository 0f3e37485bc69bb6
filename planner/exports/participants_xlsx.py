"""The list of participants as a sheet, for the public, for partner secretariats or for the house."""

from collections.abc import Iterator
from typing import TypeAlias

from planner.domain.delegates import Delegate, delegates, not_listed
from planner.domain.kinds import Audience
from planner.domain.people import ParticipantList
from planner.domain.publication import Matter, agreed, only_agreed
from planner.exports.list_words import LEVEL_BY_VALUE, MODE_WORDS, RESTRICTED_MEANING, counted, yes_or_no
from planner.exports.pack.source import PackSource, Part
from planner.exports.workbook.contents import Column, ListOptions, Sheet, is_edited, keys

_Delegates: TypeAlias = tuple[Column[Delegate], ...]


def participants_part(source: PackSource, options: ListOptions) -> Part:
    """The participants whom ``options.audience`` may see, one a line, open to be edited and sent back."""
    listed = listed_for(source.people, options)
    columns = (*LIST_COLUMNS[options.audience], *keys(_uid, options))
    sheet = Sheet("Participants", columns, listed, frozen=2, edited=is_edited(options))
    return Part(sheet, tuple(_notes(len(listed), _kept_back(source.people, options, len(listed)))))


def listed_for(people: ParticipantList, options: ListOptions) -> tuple[Delegate, ...]:
    """Give who is listed for an audience, and where that is wanted only who agreed to be."""
    public = options.audience is Audience.PUBLIC
    return delegates(only_agreed(people) if options.agreed_only and public else people, options.audience)


def _kept_back(people: ParticipantList, options: ListOptions, listed: int) -> int:
    """Count who comes and is not listed, also because nobody knows that they agreed to be."""
    silent = len(delegates(people, options.audience)) - listed if options.agreed_only else 0
    return not_listed(people, options.audience) + silent


def _uid(delegate: Delegate) -> str:
    return delegate.participant.uid


def _notes(listed: int, hidden: int) -> Iterator[str]:
    yield counted(listed, "No participants yet.", "1 participant.", "{:,} participants.")
    if hidden:
        yield counted(hidden, "", "1 participant is not listed.", "{:,} participants are not listed.")
    if listed:
        yield "By category, then State or organization, then the order of the delegation."


_PUBLIC: _Delegates = (
    Column("No.", lambda delegate: delegate.number),
    Column("Name as printed", lambda delegate: delegate.participant.name, required=True),
    Column("Category", lambda delegate: delegate.category, choices="Categories", required=True),
    Column(
        "State or organization",
        lambda delegate: delegate.represents,
        "whom the participant represents at this event.",
        required=True,
    ),
    Column("Rank", lambda delegate: delegate.rank, "in the delegation.", choices="Ranks"),
    Column("Honorific", lambda delegate: delegate.participant.honorific),
    Column("Given name", lambda delegate: delegate.participant.given),
    Column("Family name", lambda delegate: delegate.participant.family),
    Column("Function", lambda delegate: delegate.participant.function),
    Column("Organization", lambda delegate: delegate.participant.organisation),
    Column("Country", lambda delegate: delegate.participant.country, choices="Countries"),
)
_PARTNER: _Delegates = (
    Column("Unit", lambda delegate: delegate.participant.unit),
    Column("Native name", lambda delegate: delegate.participant.native_name, "in the person's own script."),
    Column("Level", lambda delegate: LEVEL_BY_VALUE.get(delegate.participant.level, ""), choices="Levels"),
    Column(
        "Status",
        lambda delegate: delegate.participant.status.value,
        "how far the registration has come.",
        choices="Statuses",
    ),
    Column("Mode", lambda delegate: MODE_WORDS[delegate.participant.mode], choices="Modes"),
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
    Column("Gender", lambda delegate: delegate.participant.gender, choices="Genders"),
    Column("Needs", lambda delegate: delegate.participant.needs),
    Column("Travel", lambda delegate: delegate.participant.travel),
    Column("Notes", lambda delegate: delegate.participant.notes),
    Column("May print name", lambda delegate: yes_or_no(delegate.participant.consent_name)),
    Column("May share contact", lambda delegate: yes_or_no(delegate.participant.consent_contact)),
    Column("May show photo", lambda delegate: yes_or_no(delegate.participant.consent_photo)),
    Column("Restricted", lambda d: yes_or_no(d.participant.restricted), RESTRICTED_MEANING),
)
LIST_COLUMNS: dict[Audience, _Delegates] = {
    Audience.PUBLIC: _PUBLIC,
    Audience.PARTNER: _PUBLIC + _PARTNER + _CONSENTED_CONTACT,
    Audience.INTERNAL: _PUBLIC + _PARTNER + _INTERNAL,
}
"""What is listed for each audience; keys follow."""
