"""Why somebody is not in a list."""

from dataclasses import replace

from planner.domain.kinds import AppearanceStatus, Audience, ParticipantStatus
from planner.ui.handing.left_out import LeftOut, left_out_panellists, left_out_participants
from tests.exports.agendas import council
from tests.exports.people import participant, people

GUESTS = people(
    participant(1, name="Ana", email="ana@example.org"),
    participant(2, name="Ben", email="ben@example.org", consent_contact=True),
    participant(3, name="Cleo", restricted=True, phone="+41 22 555 01 23"),
    participant(4, name="Dan", status=ParticipantStatus.CANCELLED),
)


def test_a_list_of_participants() -> None:
    assert left_out_participants(GUESTS, Audience.INTERNAL) == LeftOut()
    assert left_out_participants(GUESTS, Audience.PARTNER) == LeftOut(restricted=1, contacts=1)
    assert left_out_participants(GUESTS, Audience.PUBLIC) == LeftOut(restricted=1, not_coming=1)


def test_who_has_no_place_yet_is_on_no_public_list() -> None:
    guests = people(
        participant(1, status=ParticipantStatus.PENDING, consent_name=False),
        participant(2, status=ParticipantStatus.INVITED),
        participant(3, status=ParticipantStatus.PENDING),
        participant(4, consent_name=False),
        speaking=frozenset({3}),
    )
    assert left_out_participants(guests, Audience.PUBLIC) == LeftOut(pending=2)
    assert left_out_participants(guests, Audience.PUBLIC, agreed_only=True) == LeftOut(pending=2, names=1)
    assert left_out_participants(guests, Audience.PARTNER) == LeftOut()


def test_a_roster() -> None:
    agenda = council()
    declined = replace(agenda.appearances[0], status=AppearanceStatus.DECLINED)
    hidden = replace(agenda.participants[1], restricted=True)
    agenda = replace(
        agenda,
        appearances=(declined, *agenda.appearances[1:]),
        participants=(agenda.participants[0], hidden, *agenda.participants[2:]),
    )
    assert left_out_panellists(agenda, Audience.INTERNAL) == LeftOut()
    assert left_out_panellists(agenda, Audience.PARTNER) == LeftOut(restricted=1)
    assert left_out_panellists(agenda, Audience.PUBLIC) == LeftOut(restricted=1, not_coming=1)
