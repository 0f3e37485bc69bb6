"""Who and what stays in the house when a list leaves it, and why, in counts."""

from collections.abc import Iterator
from dataclasses import dataclass

from planner.domain.agenda import Agenda
from planner.domain.kinds import AppearanceStatus, Audience
from planner.domain.people import ParticipantList, ParticipantRow


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
    listed = [row for row in people.participants if not row.restricted]
    public = audience is Audience.PUBLIC
    return LeftOut(
        restricted=sum(row.restricted and not (public and row.status.will_not_come) for row in people.participants),
        not_coming=sum(row.status.will_not_come for row in listed) if public else 0,
        pending=sum(_waits(people, row) for row in listed) if public else 0,
        names=sum(people.has_place(row) and not row.consent_name for row in listed) if agreed_only else 0,
        contacts=0 if public else sum(_keeps_contact(row) for row in listed),
    )


def left_out_panellists(agenda: Agenda, audience: Audience) -> LeftOut:
    """Count the appearances that the roster lacks for an audience."""
    if audience is Audience.INTERNAL:
        return LeftOut()
    restricted = sum(row.restricted for row, _ in _appearing(agenda))
    absent = sum(is_absent and not row.restricted for row, is_absent in _appearing(agenda))
    return LeftOut(restricted=restricted, not_coming=absent if audience is Audience.PUBLIC else 0)


def _waits(people: ParticipantList, row: ParticipantRow) -> bool:
    return not row.status.will_not_come and not people.has_place(row)


def _keeps_contact(row: ParticipantRow) -> bool:
    return bool(row.email or row.phone) and not row.consent_contact


def _appearing(agenda: Agenda) -> Iterator[tuple[ParticipantRow, bool]]:
    for appearance in agenda.appearances:
        row = agenda.participant_by_id[appearance.participant_id]
        declined = appearance.status is AppearanceStatus.DECLINED or appearance.replaced_by is not None
        yield row, declined or row.status.will_not_come
