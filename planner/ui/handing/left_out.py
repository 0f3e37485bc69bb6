"""Who and what stays in the house when a list leaves it, and why, in counts."""

from collections.abc import Iterator
from dataclasses import dataclass

from planner.domain.agenda import Agenda
from planner.domain.kinds import AppearanceStatus, Audience
from planner.domain.people import ParticipantList, ParticipantRow
from planner.domain.publication import Matter, agreed, is_suppressed, may_be_named


@dataclass(frozen=True, slots=True)
class LeftOut:
    """Counts of what a list lacks: people kept back, not coming or without a place yet, and what has no consent."""

    restricted: int = 0
    not_coming: int = 0
    pending: int = 0
    contacts: int = 0
    names: int = 0


def left_out_participants(people: ParticipantList, audience: Audience, *, agreed_only: bool = False) -> LeftOut:
    """Count what the list of participants lacks for an audience, and if only who agreed to be named is listed."""
    if audience is Audience.INTERNAL:
        return LeftOut()
    listed = [row for row in people.participants if not is_suppressed(row, audience)]
    public = audience is Audience.PUBLIC
    return LeftOut(
        restricted=sum(row.restricted and not (public and row.status.will_not_come) for row in people.participants),
        not_coming=sum(row.status.will_not_come for row in listed) if public else 0,
        pending=sum(_waits(people, row) for row in listed) if public else 0,
        names=sum(people.has_place(row) and _is_unnamed(row, audience, agreed_only) for row in listed),
        contacts=0 if public else sum(_keeps_contact(row) for row in listed),
    )


def left_out_panellists(agenda: Agenda, audience: Audience) -> LeftOut:
    """Count the appearances that the roster lacks for an audience."""
    if audience is Audience.INTERNAL:
        return LeftOut()
    shown = [(row, is_absent) for row, is_absent in _appearing(agenda) if not is_suppressed(row, audience)]
    public = audience is Audience.PUBLIC
    return LeftOut(
        restricted=len(agenda.appearances) - len(shown),
        not_coming=sum(is_absent for _, is_absent in shown) if public else 0,
        names=sum(not (is_absent or may_be_named(row, audience)) for row, is_absent in shown),
    )


def _waits(people: ParticipantList, row: ParticipantRow) -> bool:
    return not row.status.will_not_come and not people.has_place(row)


def _is_unnamed(row: ParticipantRow, audience: Audience, agreed_only: bool) -> bool:
    return not may_be_named(row, audience) or (agreed_only and not agreed(row, Matter.NAME))


def _keeps_contact(row: ParticipantRow) -> bool:
    return bool(row.email or row.phone) and not agreed(row, Matter.CONTACT)


def _appearing(agenda: Agenda) -> Iterator[tuple[ParticipantRow, bool]]:
    for appearance in agenda.appearances:
        row = agenda.participant_by_id[appearance.participant_id]
        declined = appearance.status is AppearanceStatus.DECLINED or appearance.replaced_by is not None
        yield row, declined or row.status.will_not_come
