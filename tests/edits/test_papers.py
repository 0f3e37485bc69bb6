"""Papers are asked for from one or from many, by a day; consents are answered."""

from collections.abc import Callable
from datetime import date
from functools import partial
from typing import Any

import pytest

from planner.domain.checklist import paper_of
from planner.domain.consent import Consent, consent_of
from planner.domain.event import DocumentRow
from planner.domain.kinds import AppearanceStatus, DocumentKind, DocumentStatus
from planner.domain.people import AppearanceRow
from planner.edits.papers import answer_consent, ask_for, set_due, set_paper
from planner.edits.rows import add, change
from planner.errors import UserError
from planner.workspace import Workspace
from tests.edits.builders import a_forum

OPENING = 1
BIO, SLIDES, CONSENT = DocumentKind.BIO, DocumentKind.PRESENTATION, DocumentKind.CONSENT
DUE = date(2026, 2, 20)


@pytest.fixture
def forum(workspace: Workspace) -> Workspace:
    workspace.edit("Create", "Forum", a_forum)
    return workspace


def edit(workspace: Workspace, write: Callable[[Any], object]) -> Any:
    return workspace.edit("Ask", "it", write, event_id=1)


def seat(workspace: Workspace, number: int = 1) -> AppearanceRow:
    return next(row for row in workspace.agenda(1).appearances if row.id == number)


def paper(workspace: Workspace, kind: DocumentKind = BIO, number: int = 1) -> DocumentRow | None:
    return paper_of(workspace.agenda(1), seat(workspace, number), kind)


def test_everybody_is_asked_in_one_edit_that_one_undo_takes_back(forum: Workspace) -> None:
    assert edit(forum, lambda tx: ask_for(tx, 1, [1, 2], [BIO, SLIDES], DUE)) == 4
    papers = forum.agenda(1).documents
    assert {(row.kind, row.participant_id, row.contribution_id, row.due_on) for row in papers} == {
        (BIO, 1, None, DUE),
        (BIO, 2, None, DUE),
        (SLIDES, 1, 1, DUE),
        (SLIDES, 2, 1, DUE),
    }
    forum.undo()
    assert not forum.agenda(1).documents


def test_asking_again_moves_the_day_and_spares_what_has_come(forum: Workspace) -> None:
    edit(forum, lambda tx: ask_for(tx, 1, [1, 2], [BIO], DUE))
    edit(forum, lambda tx: set_paper(tx, 1, 2, BIO, DocumentStatus.RECEIVED))
    assert edit(forum, lambda tx: ask_for(tx, 1, [1, 2], [BIO], date(2026, 2, 25))) == 1
    assert [row.due_on for row in forum.agenda(1).documents] == [date(2026, 2, 25), DUE]


def test_somebody_in_two_sessions_is_asked_for_one_bio_and_two_presentations(forum: Workspace) -> None:
    edit(forum, lambda tx: add(tx, "appearance", session_id=OPENING, participant_id=1))
    assert edit(forum, lambda tx: ask_for(tx, 1, [1, 3], [BIO, SLIDES])) == 3
    placed = {(row.kind, row.session_id, row.contribution_id) for row in forum.agenda(1).documents}
    assert placed == {(BIO, None, None), (SLIDES, None, 1), (SLIDES, OPENING, None)}


def test_who_is_not_expected_is_not_asked(forum: Workspace) -> None:
    edit(forum, lambda tx: change(tx, "appearance", 1, status=AppearanceStatus.DECLINED))
    with pytest.raises(UserError) as refused:
        edit(forum, lambda tx: ask_for(tx, 1, [1], [BIO]))
    assert refused.value.code == "nothing-to-ask"
    assert not forum.agenda(1).documents


def test_a_state_is_noted_changed_and_taken_back(forum: Workspace) -> None:
    for status in (DocumentStatus.RECEIVED, DocumentStatus.CLEARED):
        edit(forum, partial(set_paper, event_id=1, appearance_id=1, kind=BIO, status=status))
        found = paper(forum)
        assert found is not None
        assert found.status is status
    edit(forum, lambda tx: set_paper(tx, 1, 1, BIO, None))
    assert paper(forum) is None


def test_a_day_asks_for_what_was_not_needed(forum: Workspace) -> None:
    edit(forum, lambda tx: set_due(tx, 1, 1, SLIDES, DUE))
    found = paper(forum, SLIDES)
    assert found is not None
    assert (found.status, found.due_on, found.contribution_id) == (DocumentStatus.EXPECTED, DUE, 1)
    edit(forum, lambda tx: set_due(tx, 1, 1, SLIDES, None))
    found = paper(forum, SLIDES)
    assert found is not None
    assert found.due_on is None


def _consent(workspace: Workspace) -> tuple[Consent, date | None]:
    agenda = workspace.agenda(1)
    person = agenda.participant_by_id[1]
    return consent_of(person, paper(workspace, CONSENT)), person.consented_on


def test_an_answer_clears_the_form_and_keeps_its_day(forum: Workspace) -> None:
    edit(forum, lambda tx: ask_for(tx, 1, [1], [CONSENT], DUE))
    assert _consent(forum)[0] is Consent.ASKED
    everything = {"consent_name": True, "consent_photo": True, "consent_bio": True}
    edit(forum, lambda tx: answer_consent(tx, 1, 1, everything, DUE))
    assert _consent(forum) == (Consent.AGREED, DUE)
    edit(forum, lambda tx: answer_consent(tx, 1, 1, {"consent_photo": False}, date(2026, 3, 1)))
    assert _consent(forum) == (Consent.PARTLY, DUE)


def test_a_refusal_leaves_a_form_that_says_so(forum: Workspace) -> None:
    edit(forum, lambda tx: answer_consent(tx, 1, 1, dict.fromkeys(("consent_name", "consent_photo"), False), DUE))
    assert _consent(forum) == (Consent.REFUSED, DUE)
    forum.undo()
    assert _consent(forum) == (Consent.NOT_ASKED, None)
