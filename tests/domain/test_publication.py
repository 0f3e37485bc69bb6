"""Who may see what of a person: consents, refusals and the restricted flag."""

from datetime import date

import pytest

from planner.domain.event import DocumentRow
from planner.domain.kinds import Audience, DocumentKind
from planner.domain.people import ParticipantRow
from planner.domain.publication import Matter, asked_about, is_suppressed, may_be_named, may_show, may_show_paper
from tests.domain.rows import a_row

PUBLIC, PARTNER, INTERNAL = Audience
NOBODY_ASKED = asked_about(())


def _person(**values: object) -> ParticipantRow:
    return a_row(ParticipantRow, id=1, **values)


def _paper(kind: DocumentKind, **values: object) -> DocumentRow:
    return a_row(DocumentRow, **{"kind": kind, "participant_id": 1} | values)


def test_what_one_agreed_to_everybody_was_asked() -> None:
    assert asked_about((_person(), _person(consent_bio=True))) == {Matter.BIO}


@pytest.mark.parametrize("matter", [Matter.NAME, Matter.PHOTO, Matter.BIO])
def test_before_anybody_was_asked_nothing_is_kept_back(matter: Matter) -> None:
    assert may_show(_person(), matter, PUBLIC, NOBODY_ASKED)


@pytest.mark.parametrize("matter", [Matter.NAME, Matter.PHOTO, Matter.BIO])
def test_once_it_was_asked_it_takes_consent(matter: Matter) -> None:
    asked = frozenset({matter})
    assert not may_show(_person(), matter, PUBLIC, asked)
    assert may_show(_person(**{f"consent_{matter}": True}), matter, PUBLIC, asked)
    assert may_show(_person(), matter, INTERNAL, asked)


def test_partners_work_with_names_but_not_with_bios_that_nobody_agreed_to() -> None:
    asked = frozenset({Matter.NAME, Matter.BIO})
    assert may_show(_person(), Matter.NAME, PARTNER, asked)
    assert not may_show(_person(), Matter.BIO, PARTNER, asked)


@pytest.mark.parametrize("audience", [PUBLIC, PARTNER])
def test_a_contact_always_takes_consent(audience: Audience) -> None:
    assert not may_show(_person(), Matter.CONTACT, audience, NOBODY_ASKED)
    assert may_show(_person(consent_contact=True), Matter.CONTACT, audience, NOBODY_ASKED)


@pytest.mark.parametrize("answer", [{"consented_on": date(2026, 3, 2)}, {"consent_source": "form"}])
def test_who_answered_without_agreeing_refused(answer: dict[str, object]) -> None:
    assert may_be_named(_person(), PUBLIC)
    assert not may_be_named(_person(**answer), PUBLIC)
    assert may_be_named(_person(**answer), PARTNER)
    assert may_be_named(_person(**answer, consent_name=True), PUBLIC)
    assert not may_show(_person(**answer, consent_name=True), Matter.PHOTO, PUBLIC, NOBODY_ASKED)


@pytest.mark.parametrize("audience", [PUBLIC, PARTNER])
@pytest.mark.parametrize("matter", list(Matter))
def test_nothing_of_a_restricted_person_leaves_whatever_they_agreed_to(audience: Audience, matter: Matter) -> None:
    person = _person(restricted=True, consent_name=True, consent_contact=True, consent_photo=True, consent_bio=True)
    assert is_suppressed(person, audience)
    assert not may_show(person, matter, audience, frozenset(Matter))
    assert not may_show_paper(_paper(DocumentKind.PRESENTATION), person, audience, NOBODY_ASKED)


def test_papers_follow_their_person_their_kind_and_their_rights() -> None:
    asked = frozenset({Matter.BIO})
    assert not may_show_paper(_paper(DocumentKind.BIO), _person(), PUBLIC, asked)
    assert may_show_paper(_paper(DocumentKind.BIO), _person(consent_bio=True), PUBLIC, asked)
    assert may_show_paper(_paper(DocumentKind.PRESENTATION), _person(), PUBLIC, asked)
    assert may_show_paper(_paper(DocumentKind.PAPER, participant_id=None), None, PUBLIC, asked)
    assert not may_show_paper(_paper(DocumentKind.PAPER, rights="©", participant_id=None), None, PUBLIC, asked)
    assert not may_show_paper(_paper(DocumentKind.CONSENT), _person(consent_bio=True), PARTNER, asked)
    assert not may_show_paper(_paper(DocumentKind.BIO), None, PUBLIC, NOBODY_ASKED), "somebody who does not appear"
    assert may_show_paper(_paper(DocumentKind.CONSENT, rights="©"), None, INTERNAL, asked)
