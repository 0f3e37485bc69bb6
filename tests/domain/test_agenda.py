"""What follows from an agenda's rows."""

from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.domain.agenda import Agenda, Heading, letter
from planner.domain.event import DocumentRow, programme_day
from planner.domain.kinds import DocumentKind, Role, SessionKind
from planner.domain.people import AppearanceRow
from planner.domain.session import ContributionRow, SessionRow
from tests.domain.rows import a_row, a_segment, a_session, an_event


def _agenda(*sessions: SessionRow, **rows: object) -> Agenda:
    return Agenda(event=an_event(), sessions=sessions, **rows)  # type: ignore[arg-type]


def test_a_day_starts_at_four() -> None:
    assert programme_day(datetime(2026, 3, 3, 2, 30)) == date(2026, 3, 2)
    assert programme_day(datetime(2026, 3, 3, 4, 0)) == date(2026, 3, 3)


def test_sessions_after_midnight_close_the_day_they_began() -> None:
    agenda = _agenda(a_session(1, "3 01:00"), a_session(2, "2 22:30"), a_session(3, "3 09:00"))
    assert [(day.date.day, [s.id for s in day.sessions]) for day in agenda.days] == [(2, [2, 1]), (3, [3])]


def test_sessions_without_a_time_wait_beside_the_days() -> None:
    agenda = _agenda(a_session(1), a_session(2, "2 10:00"))
    assert [s.id for s in agenda.unplaced] == [1]
    assert [s.id for s in agenda.timed] == [2]


def test_a_segment_is_headed_once_a_day_and_lettered_through() -> None:
    agenda = _agenda(
        a_session(1, "2 10:00", segment_id=1),
        a_session(2, "2 11:00", kind=SessionKind.LUNCH),
        a_session(3, "2 15:00", segment_id=1),
        a_session(4, "3 10:00", segment_id=1),
        segments=(a_segment(1),),
    )
    headings = [[e.continued for e in day.entries if isinstance(e, Heading)] for day in agenda.days]
    assert headings == [[False], [True]]
    assert agenda.letters == {1: "a)", 3: "b)", 4: "c)"}


def test_a_letter_typed_by_hand_stands_and_the_next_follows() -> None:
    agenda = _agenda(
        a_session(1, "2 10:00", segment_id=1, letter="d)"),
        a_session(2, "2 11:00", segment_id=1),
        a_session(3, "2 12:00", segment_id=1, continuation_of=1),
        segments=(a_segment(1),),
    )
    assert agenda.letters == {1: "d)", 2: "e)", 3: "d)"}


def test_a_segment_between_others_is_headed_again() -> None:
    agenda = _agenda(
        a_session(1, "2 10:00", segment_id=1),
        a_session(2, "2 11:00"),
        a_session(3, "2 12:00", segment_id=1),
        segments=(a_segment(1),),
    )
    assert [entry.continued for entry in agenda.days[0].entries if isinstance(entry, Heading)] == [False, True]


@pytest.mark.parametrize(
    ("number", "style", "written"), [(1, "a)", "a)"), (3, "(a)", "(c)"), (26, "A.", "Z."), (27, "a)", "aa)")]
)
def test_letters_follow_their_style(number: int, style: str, written: str) -> None:
    assert letter(number, style) == written


@given(st.integers(1, 10_000))
def test_no_two_letters_are_alike(number: int) -> None:
    assert letter(number, "a)") != letter(number + 1, "a)")


def test_people_who_share_a_contribution_share_a_talk() -> None:
    agenda = _agenda(
        a_session(1, "2 10:00"),
        contributions=(a_row(ContributionRow, id=7, session_id=1, topic="return", position=2048),),
        appearances=(
            a_row(AppearanceRow, id=1, session_id=1, participant_id=1, role=Role.PANELLIST, contribution_id=7),
            a_row(AppearanceRow, id=2, session_id=1, participant_id=2, role=Role.PANELLIST, contribution_id=7),
            a_row(
                AppearanceRow,
                id=3,
                session_id=1,
                participant_id=3,
                role=Role.PANELLIST,
                contribution_id=None,
                position=1024,
            ),
            a_row(AppearanceRow, id=4, session_id=1, participant_id=4, role=Role.CHAIR),
        ),
    )
    talks = agenda.talks_of(1)
    assert list(talks) == [Role.CHAIR, Role.PANELLIST]
    assert [[a.participant_id for a in talk.appearances] for talk in talks[Role.PANELLIST]] == [[3], [1, 2]]


def test_papers_stand_with_the_name_or_with_the_talk() -> None:
    appearance = a_row(AppearanceRow, id=1, session_id=1, participant_id=1, contribution_id=7)
    bio = a_row(DocumentRow, id=1, event_id=1, participant_id=1, kind=DocumentKind.BIO)
    slides = a_row(DocumentRow, id=2, event_id=1, participant_id=1, contribution_id=7, kind=DocumentKind.PRESENTATION)
    elsewhere = a_row(DocumentRow, id=3, event_id=1, participant_id=1, session_id=9, kind=DocumentKind.PRESENTATION)
    shared = a_row(DocumentRow, id=4, event_id=1, contribution_id=7, kind=DocumentKind.PAPER)
    agenda = _agenda(a_session(1, "2 10:00"), documents=(bio, slides, elsewhere, shared), appearances=(appearance,))
    assert agenda.given_by(appearance) == (bio, slides)
    assert agenda.documents_of("contribution", 7) == (shared,)
