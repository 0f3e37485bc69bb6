"""Reminders say what is missing, in words, in the language of who gets them."""

from dataclasses import replace
from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.domain.agenda import Agenda
from planner.domain.checklist import Owing, checklist
from planner.domain.kinds import AppearanceStatus, DocumentKind, DocumentStatus
from planner.domain.reminders import (
    PLACES,
    REMINDED_IN,
    Reminder,
    Template,
    compose,
    one_line,
    own_language,
    usual_template,
    writable_address,
)
from tests.exports.agendas import appearance, event, session
from tests.exports.agendas import document as paper
from tests.exports.people import participant

TODAY, DUE, LATER = date(2008, 12, 1), date(2008, 11, 28), date(2008, 12, 3)
EXPECTED = DocumentStatus.EXPECTED


def agenda(**person: object) -> Agenda:
    """Mauricio is invited to a panel, owes slides that are late, a photo in time and a bio at any time."""
    known = {"name": "Mauricio Hernández", "honorific": "Mr.", "email": "m.hernandez@example.org"}
    who = participant(1, **known | person)
    papers = (
        paper(1, DocumentKind.PRESENTATION, participant_id=1, session_id=1, status=EXPECTED, due_on=DUE),
        paper(2, DocumentKind.PHOTO, participant_id=1, status=EXPECTED, due_on=LATER),
        paper(3, DocumentKind.BIO, participant_id=1, status=EXPECTED),
    )
    panel = session(1, title="Highlights", subtitle="recent ones", starts_at=datetime(2008, 12, 4, 15))
    council = event(title="96th Session", starts_on=date(2008, 12, 2), ends_on=date(2008, 12, 5))
    return replace(
        Agenda(council, sessions=(panel,), participants=(who,), documents=papers),
        appearances=(appearance(1, 1, 1, status=AppearanceStatus.INVITED),),
    )


def reminder(language: str = "en", template: Template | None = None, **person: object) -> Reminder:
    snapshot = agenda(**person)
    (owing,) = checklist(snapshot, TODAY)
    return compose(snapshot, owing, language, template, sender="Meetings Secretariat")


def test_a_reminder_lists_all_that_is_missing_with_its_days_in_words() -> None:
    made = reminder()
    assert made.subject == "96th Session: what we still need from you"
    assert made.missing == (
        "– Your confirmation that you will speak in “Highlights (Thursday, 4 December 2008, 15:00)”",
        "– Presentation for “Highlights (Thursday, 4 December 2008, 15:00)”, which was due 28 November 2008",
        "– Photograph, due 3 December 2008",
        "– Bio",
    )
    assert made.text.startswith(
        "Dear Mr. Mauricio Hernández,\n\nThank you for taking part in “96th Session”, 2–5 December"
    )
    assert made.text.endswith("With kind regards,\nMeetings Secretariat\n")
    assert (made.due_on, made.days_late, made.address) == (DUE, 3, "m.hernandez@example.org")


@pytest.mark.parametrize(
    ("language", "words"),
    [("fr", "28 novembre 2008"), ("es", "28 de noviembre de 2008"), ("ru", "28 ноября 2008")],
)
def test_each_language_has_its_own_words(language: str, words: str) -> None:
    made = reminder(language)
    assert words in made.text
    assert "{" not in made.text + made.subject
    assert made.language == language


@pytest.mark.parametrize("language", REMINDED_IN)
def test_the_usual_words_name_every_place(language: str) -> None:
    template = usual_template(language)
    assert all(f"{{{place}}}" in template.text for place in PLACES)
    assert "{event}" in template.subject


def test_a_template_of_the_house_is_filled_and_its_other_braces_stay() -> None:
    made = reminder(template=Template("Hello {name} {nobody}", "{missing}\n{sender} {} {0}"), honorific="{missing}")
    assert made.subject == "Hello {missing} Mauricio Hernández {nobody}"
    assert made.text.startswith("– Your confirmation")
    assert made.text.endswith("Meetings Secretariat {} {0}\n")


def test_an_event_without_dates_leaves_no_comma_behind() -> None:
    snapshot = replace(agenda(), event=event(title="96th Session"))
    (owing,) = checklist(snapshot, TODAY)
    assert "taking part in “96th Session”.\n" in compose(snapshot, owing, "en").text


def test_somebody_who_owes_nothing_gets_an_empty_list() -> None:
    made = compose(agenda(), Owing(participant(1), (), ()), "en")
    assert (made.missing, made.due_on, made.days_late) == ((), None, 0)


@pytest.mark.parametrize(
    ("languages", "language"),
    [
        ("fr en", "fr"),
        ("French, English", "fr"),
        ("español", "es"),
        ("Русский", "ru"),
        ("Arabic; Russian", "ru"),
        ("pt-BR, en-GB", "en"),
        ("", "es"),
        ("Klingon", "es"),
    ],
)
def test_a_person_s_first_known_language_is_taken(languages: str, language: str) -> None:
    assert own_language(participant(1, languages=languages), "es") == language
    assert own_language(participant(1, languages=""), "zh") == "en"


@pytest.mark.parametrize(
    ("typed", "address"),
    [
        (" a.b+c@example.org ", "a.b+c@example.org"),
        ("a@bücher.example", "a@xn--bcher-kva.example"),
        ("a@example.org, b@example.org", ""),
        ("a@example.org\nBcc: all@example.org", ""),
        ("Ana <a@example.org>", ""),
        ("ana", ""),
        ("a@localhost", ""),
        ("@example.org", ""),
        ("a@" + "x" * 70 + ".org", ""),
        ("", ""),
    ],
)
def test_only_one_sound_address_is_written_to(typed: str, address: str) -> None:
    assert writable_address(typed) == address


@given(st.text())
def test_a_line_is_one_line_whatever_was_typed(text: str) -> None:
    assert len(one_line(text).splitlines()) <= 1


@given(st.text(), st.text(), st.text())
def test_any_names_and_templates_make_a_message(name: str, subject: str, text: str) -> None:
    made = reminder(template=Template(subject, text), languages=name)
    assert len(made.subject.splitlines()) <= 1
