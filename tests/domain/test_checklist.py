"""What is missing from whom, since when, and how far a consent has come."""

from dataclasses import replace
from datetime import date

import pytest

from planner.domain.agenda import Agenda
from planner.domain.checklist import (
    PAPERS,
    checklist,
    days_late,
    has_printed_length,
    late_papers,
    paper_of,
    standing,
    word_count,
)
from planner.domain.consent import PUBLISHED, Consent, consent_of
from planner.domain.kinds import AppearanceStatus, DocumentKind, DocumentStatus, ParticipantStatus, SessionStatus
from planner.domain.loads import loads
from tests.exports.agendas import appearance, contribution, event, session
from tests.exports.agendas import document as paper
from tests.exports.people import participant

BIO, PHOTO, SLIDES = DocumentKind.BIO, DocumentKind.PHOTO, DocumentKind.PRESENTATION
TODAY = date(2008, 12, 1)
DUE = date(2008, 11, 28)
EXPECTED, RECEIVED, CLEARED = DocumentStatus.EXPECTED, DocumentStatus.RECEIVED, DocumentStatus.CLEARED


def agenda(*documents: object, **rows: object) -> Agenda:
    people = (participant(1, name="Ana Lima", family="Lima"), participant(2, name="Bo Chen", family="Chen"))
    rows = {"appearances": (appearance(1, 1, 1), appearance(2, 1, 2)), "participants": people} | rows
    return replace(Agenda(event(title="Council"), sessions=(session(1),), documents=documents), **rows)  # type: ignore[arg-type]


def test_each_person_owes_what_was_asked_and_has_not_come() -> None:
    bio = paper(1, BIO, participant_id=1, status=EXPECTED, due_on=DUE)
    photo = paper(2, PHOTO, participant_id=1, status=RECEIVED)
    slides = paper(3, SLIDES, participant_id=1, session_id=1, status=EXPECTED)
    cleared = paper(4, BIO, participant_id=2, status=CLEARED)
    (line,) = checklist(agenda(bio, photo, slides, cleared), TODAY)
    assert line.participant.id == 1
    assert [(gap.kind, gap.due_on, gap.days_late, gap.session_id) for gap in line.gaps] == [
        (BIO, DUE, 3, None),
        (SLIDES, None, 0, 1),
    ]
    assert [paper.id for paper in line.to_clear] == [2]
    assert line.is_late
    assert line.papers == line.gaps


def test_their_word_comes_first_and_people_stand_by_family_name() -> None:
    unsure = (
        appearance(1, 1, 1, status=AppearanceStatus.INVITED),
        appearance(2, 1, 2, status=AppearanceStatus.TO_BE_CONFIRMED),
    )
    bio = paper(1, BIO, participant_id=2, status=EXPECTED, due_on=DUE)
    lines = checklist(agenda(bio, appearances=unsure), TODAY)
    assert [line.participant.name for line in lines] == ["Bo Chen", "Ana Lima"]
    assert [gap.kind for gap in lines[0].gaps] == [None, BIO]
    assert [gap.kind for gap in lines[0].papers] == [BIO]
    assert not lines[1].is_late


def test_people_stand_where_somebody_said_they_sort() -> None:
    unsure = (
        appearance(1, 1, 1, status=AppearanceStatus.INVITED),
        appearance(2, 1, 2, status=AppearanceStatus.INVITED),
    )
    ana, bo = agenda().participants
    said = agenda(appearances=unsure, participants=(replace(ana, sort_as="Ana Lima"), bo))
    for snapshot, names in ((agenda(appearances=unsure), ["Bo Chen", "Ana Lima"]), (said, ["Ana Lima", "Bo Chen"])):
        assert [line.participant.name for line in checklist(snapshot, TODAY)] == names
        assert [load.participant.name for load in loads(snapshot)] == names


def test_what_two_give_together_is_owed_by_both_and_counts_once() -> None:
    slides = paper(1, SLIDES, contribution_id=1, status=EXPECTED, due_on=DUE)
    both = (appearance(1, 1, 1, contribution_id=1), appearance(2, 1, 2, contribution_id=1))
    snapshot = agenda(slides, appearances=both, contributions=(contribution(1, 1),))
    assert [len(line.gaps) for line in checklist(snapshot, TODAY)] == [1, 1]
    assert late_papers(checklist(snapshot, TODAY)) == {1}
    assert paper_of(snapshot, both[1], SLIDES) == slides


@pytest.mark.parametrize(
    "gone",
    [
        {"appearances": (appearance(1, 1, 1, status=AppearanceStatus.DECLINED),)},
        {"appearances": (appearance(1, 1, 1, replaced_by=2), appearance(2, 1, 2))},
        {"sessions": (session(1, status=SessionStatus.CANCELLED),)},
        {"participants": (participant(1, status=ParticipantStatus.CANCELLED), participant(2))},
    ],
)
def test_who_is_not_expected_owes_nothing(gone: dict[str, object]) -> None:
    bio = paper(1, BIO, participant_id=1, status=EXPECTED, due_on=DUE)
    snapshot = agenda(bio, **gone)
    assert not checklist(snapshot, TODAY)
    assert not late_papers(checklist(snapshot, TODAY))
    assert not standing(snapshot, 1)


def test_nobody_and_nothing_give_an_empty_list() -> None:
    assert checklist(Agenda(event(title="Council")), TODAY) == ()
    assert not checklist(agenda(), TODAY)


@pytest.mark.parametrize(
    ("status", "due_on", "late"),
    [
        (EXPECTED, DUE, 3),
        (EXPECTED, TODAY, 0),
        (EXPECTED, date(2009, 1, 1), 0),
        (EXPECTED, None, 0),
        (RECEIVED, DUE, 0),
    ],
)
def test_a_paper_is_late_from_the_day_after_it_was_due(status: DocumentStatus, due_on: date | None, late: int) -> None:
    assert days_late(paper(1, BIO, status=status, due_on=due_on), TODAY) == late


@pytest.mark.parametrize(
    ("form", "agreed", "state"),
    [
        (None, 0, Consent.NOT_ASKED),
        (None, 1, Consent.PARTLY),
        (None, 3, Consent.AGREED),
        (EXPECTED, 3, Consent.ASKED),
        (RECEIVED, 0, Consent.RECEIVED),
        (CLEARED, 0, Consent.REFUSED),
        (CLEARED, 2, Consent.PARTLY),
        (DocumentStatus.PUBLISHED, 3, Consent.AGREED),
    ],
)
def test_a_consent_is_what_the_form_and_the_answers_say(
    form: DocumentStatus | None, agreed: int, state: Consent
) -> None:
    answers = {field: number < agreed for number, field in enumerate(PUBLISHED)}
    given = paper(1, DocumentKind.CONSENT, status=form) if form else None
    assert consent_of(participant(1, **answers), given) is state


def test_a_biography_of_a_printed_length_has_120_to_180_words() -> None:
    assert word_count("One two,\n three – four") == 5
    lengths = [number for number in range(100, 200) if has_printed_length("word " * number)]
    assert (lengths[0], lengths[-1]) == (120, 180)
    assert DocumentKind.CONSENT in PAPERS
