"""The list of speakers of each general debate."""

from collections.abc import Iterator
from dataclasses import dataclass

from planner.domain.delegates import Delegate, delegates
from planner.domain.kinds import Audience, DocumentKind, DocumentStatus, SessionKind
from planner.domain.people import AppearanceRow, ParticipantRow
from planner.exports.list_words import DOCUMENT_WORDS, LEVEL_BY_VALUE, NOTHING, counted
from planner.exports.pack.items import CHAIRS, Item, items
from planner.exports.pack.source import PackSource, Part
from planner.exports.workbook.contents import Column, ListOptions, Sheet, keys


@dataclass(frozen=True, slots=True)
class _Speaker:
    number: int
    item: Item
    row: AppearanceRow
    person: ParticipantRow
    delegate: Delegate | None


def speakers(source: PackSource, options: ListOptions) -> Part:
    """A line a speaker in each general debate, in the order of its list."""
    listed = {one.participant.id: one for one in delegates(source.people, options.audience)}
    rows = [speaker for item in items(source.agenda, options.audience) for speaker in _speakers(item, listed)]
    columns = (*_SPEAKERS[options.audience], *keys(_appearance_uid, options))
    note = counted(len(rows), "No general debate has speakers yet.", "1 speaker.", "{:,} speakers.")
    return Part(Sheet("Speakers list", columns, rows, frozen=5), (note,))


def _speakers(item: Item, listed: dict[int, Delegate]) -> Iterator[_Speaker]:
    if item.session.kind is SessionKind.GENERAL_DEBATE:
        speaking = [row for row in item.people if row.role not in CHAIRS]
        for number, row in enumerate(speaking, 1):
            person = item.agenda.participant_by_id[row.participant_id]
            yield _Speaker(number, item, row, person, listed.get(person.id))


def _appearance_uid(speaker: _Speaker) -> str:
    return speaker.row.uid


def _statement(speaker: _Speaker) -> str:
    """How far the text of a statement has come."""
    papers = speaker.item.agenda.given_by(speaker.row)
    reached = [list(DocumentStatus).index(row.status) for row in papers if row.kind is DocumentKind.REMARKS]
    return DOCUMENT_WORDS[list(DocumentStatus)[max(reached)]] if reached else NOTHING


def _level(speaker: _Speaker) -> str:
    return LEVEL_BY_VALUE.get(speaker.person.level, "")


_SPEAKING: tuple[Column[_Speaker], ...] = (
    Column("No.", lambda speaker: speaker.number, "place in the debate."),
    Column("Date", lambda speaker: speaker.item.day),
    Column("Session", lambda speaker: speaker.item.title),
    Column("Delegation", lambda speaker: speaker.delegate.represents if speaker.delegate else speaker.person.country),
    Column("Speaker", lambda speaker: speaker.row.printed_name or speaker.person.name),
    Column("Function", lambda speaker: speaker.row.printed_function or speaker.person.function),
)
_CALLED: tuple[Column[_Speaker], ...] = (
    Column("Level", _level),
    Column("Languages", lambda speaker: speaker.person.languages),
    Column("Statement", _statement, "how far its text has come: expected, received, cleared, published, – for none."),
)
_SPEAKERS: dict[Audience, tuple[Column[_Speaker], ...]] = {
    Audience.PUBLIC: _SPEAKING,
    Audience.PARTNER: _SPEAKING + _CALLED,
    Audience.INTERNAL: _SPEAKING + _CALLED,
}
