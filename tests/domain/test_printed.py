from dataclasses import replace
from datetime import datetime

import pytest

from planner.domain.agenda import Agenda, Heading
from planner.domain.kinds import (
    AppearanceStatus,
    Audience,
    DocumentKind,
    DocumentStatus,
    Mode,
    ParticipantStatus,
    Role,
    SessionKind,
    SessionStatus,
)
from planner.domain.people import AppearanceRow, ParticipantRow
from planner.domain.printed import (
    Run,
    document_link,
    plain,
    safe_link,
    segment_title,
    session_title,
    talk_line,
    time_range,
)
from planner.domain.session import SegmentRow, SessionRow
from planner.domain.words import words
from tests.exports.agendas import appearance, contribution, council, document, event, participant, point, session

ENGLISH = words("en")


def lines(agenda: Agenda, session_id: int, *, honorifics: bool = False) -> list[str]:
    talks = agenda.talks_of(session_id).get(Role.PANELLIST, ())
    return [plain(talk_line(agenda, talk, ENGLISH, honorifics=honorifics)) for talk in talks]


def alone(person: ParticipantRow, row: AppearanceRow | None = None, audience: Audience = Audience.PUBLIC) -> str:
    row = row or appearance(1, 1, person.id)
    agenda = Agenda(event=event(), sessions=(session(1),), participants=(person,), appearances=(row,))
    ((talk,),) = agenda.talks_of(1).values()
    return plain(talk_line(agenda, talk, ENGLISH, audience=audience))


def test_two_people_share_a_topic_and_the_papers_of_a_talk_end_its_line() -> None:
    shared, single, *_ = lines(council(), 7)
    assert shared == (
        "Erlinda F. Basilio (Presentation), Permanent Representative of the Philippines to the United Nations "
        "Office and Other International Organizations in Geneva, and Athanasios Nakos (Bio | Presentation), Deputy "
        "Minister of the Interior, Public Administration and Decentralization, Greece, on the Global Forum on "
        "Migration and Development"
    )
    assert single == (
        "Mauricio Hernández, Undersecretary for Prevention and Promotion of Health, Mexico, on HIV/AIDS and mobile "
        "populations (Presentation)"
    )


def test_a_paper_with_an_address_is_a_live_link_of_its_own() -> None:
    agenda = council()
    (talk, *_) = agenda.talks_of(8)[Role.PANELLIST]
    assert talk_line(agenda, talk, ENGLISH)[:3] == (
        Run("António Guterres ("),
        Run("Bio", link="https://example.org/96/7.pdf"),
        Run("), High Commissioner, Office of the United Nations High Commissioner for Refugees"),
    )


@pytest.mark.parametrize(
    ("fields", "line"),
    [
        ({"status": AppearanceStatus.INVITED}, "Ana Example (TBC), Minister, Ecuador"),
        ({"status": AppearanceStatus.TO_BE_CONFIRMED}, "Ana Example (TBC), Minister, Ecuador"),
        ({"mode": Mode.VIDEO}, "Ana Example (video message), Minister, Ecuador"),
        (
            {"status": AppearanceStatus.INVITED, "mode": Mode.REMOTE},
            "Ana Example (TBC, by video link), Minister, Ecuador",
        ),
        ({"status": AppearanceStatus.DECLINED}, ""),
        ({"replaced_by": 9}, ""),
        ({"printed_name": "H.E. Ana Example"}, "H.E. Ana Example, Minister, Ecuador"),
        ({"printed_function": "Vice-Minister"}, "Ana Example, Vice-Minister, Ecuador"),
        ({"printed_country": "Republic of Ecuador"}, "Ana Example, Minister, Republic of Ecuador"),
        ({"printed_organisation": "Cabinet"}, "Ana Example, Minister, Cabinet, Ecuador"),
    ],
)
def test_what_an_appearance_changes(fields: dict[str, object], line: str) -> None:
    person = participant(1, "Ana Example", function="Minister", country="Ecuador")
    assert alone(person, appearance(1, 1, 1, **fields)) == line


@pytest.mark.parametrize(
    "status", [ParticipantStatus.CANCELLED, ParticipantStatus.REJECTED, ParticipantStatus.REPLACED]
)
def test_who_is_no_longer_registered_is_not_printed(status: ParticipantStatus) -> None:
    assert alone(participant(1, "Ana Example", status=status)) == ""


def test_a_restricted_participant_is_on_internal_documents_alone() -> None:
    person = participant(1, "Ana Example", restricted=True)
    assert alone(person) == ""
    assert alone(person, audience=Audience.PARTNER) == ""
    assert alone(person, audience=Audience.INTERNAL) == "Ana Example"


def test_an_organisation_printed_for_an_appearance_stands_for_the_unit_too() -> None:
    person = participant(1, "Ana Example", unit="Office of the Head", organisation="Ministry")
    assert alone(person) == "Ana Example, Office of the Head, Ministry"
    assert alone(person, appearance(1, 1, 1, printed_organisation="IFRC")) == "Ana Example, IFRC"


def test_honorifics_are_an_option() -> None:
    person = participant(1, "Ana Example", honorific="Ms")
    agenda = Agenda(event=event(), participants=(person,), appearances=(appearance(1, 1, 1),))
    assert lines(agenda, 1) == ["Ana Example"]
    assert lines(agenda, 1, honorifics=True) == ["Ms Ana Example"]


def test_people_of_one_talk_are_joined() -> None:
    names = ("Ana", "Bob", "Eve")
    people = tuple(participant(number, name) for number, name in enumerate(names, 1))
    given = tuple(appearance(number, 1, number, contribution_id=1) for number in (1, 2, 3))
    agenda = Agenda(
        event=event(),
        contributions=(contribution(1, 1, "skills"),),
        participants=people,
        appearances=given,
    )
    assert lines(agenda, 1) == ["Ana, Bob and Eve, on skills"]
    titled = replace(agenda, participants=tuple(replace(person, function="Head") for person in people))
    assert lines(titled, 1) == ["Ana, Head; Bob, Head; and Eve, Head, on skills"]
    for function in ("Co-directors", "Deputy Ministers of Labour"):
        shared = replace(agenda, participants=tuple(replace(person, function=function) for person in people))
        assert lines(shared, 1) == [f"Ana, Bob and Eve, {function}, on skills"]
    several = replace(agenda, participants=tuple(replace(row, function="Head of Communications") for row in people[:2]))
    assert "Ana, Head of Communications, and Bob" in lines(replace(several, appearances=given[:2]), 1)[0]
    one_gone = replace(agenda, appearances=(*given[:2], replace(given[2], status=AppearanceStatus.DECLINED)))
    assert lines(one_gone, 1) == ["Ana and Bob, on skills"]


@pytest.mark.parametrize(
    ("address", "link"),
    [
        ("https://example.org/a b", "https://example.org/a%20b"),
        (" HTTP://example.org ", "HTTP://example.org"),
        ("https://example.org/%C3%A9?q=1#x", "https://example.org/%C3%A9?q=1#x"),
        ("mailto:ana@example.org", "mailto:ana@example.org"),
        ("javascript:alert(1)", ""),
        ("file:///etc/passwd", ""),
        ("example.org", ""),
        ("https://", ""),
        ("", ""),
    ],
)
def test_links_lead_to_the_web_or_to_mail_only(address: str, link: str) -> None:
    assert safe_link(address) == link


def test_a_file_is_linked_beside_the_document_once_it_is_cleared() -> None:
    paper = document(1, DocumentKind.PAPER, file_name="../Note 1.pdf", file_sha256="0123456789abcdef")
    assert document_link(paper) == "documents/01234567/..-Note%201.pdf"
    assert document_link(replace(paper, file_sha256="")) == ""
    assert document_link(replace(paper, status=DocumentStatus.RECEIVED)) == ""


@pytest.mark.parametrize("status", [DocumentStatus.EXPECTED, DocumentStatus.RECEIVED])
def test_an_address_is_not_linked_before_it_is_cleared(status: DocumentStatus) -> None:
    paper = document(1, DocumentKind.BIO, participant_id=1, url="https://example.org/bio.pdf")
    assert document_link(paper) == "https://example.org/bio.pdf"
    agenda = Agenda(
        event=event(),
        participants=(participant(1, "Ana"),),
        appearances=(appearance(1, 1, 1),),
        documents=(replace(paper, status=status),),
    )
    ((talk,),) = agenda.talks_of(1).values()
    assert talk_line(agenda, talk, ENGLISH) == (Run("Ana (Bio)"),)


def test_a_paper_with_reserved_rights_is_named_in_the_house_alone() -> None:
    papers = (
        document(1, DocumentKind.BIO, participant_id=1, rights="Not for publication", url="https://example.org/b"),
        document(2, DocumentKind.PRESENTATION, contribution_id=1, rights="Author’s own", url="https://example.org/p"),
    )
    agenda = Agenda(
        event=event(),
        contributions=(contribution(1, 1, "skills"),),
        participants=(participant(1, "Ana"),),
        appearances=(appearance(1, 1, 1, contribution_id=1),),
        documents=papers,
    )
    ((talk,),) = agenda.talks_of(1).values()
    for audience in (Audience.PUBLIC, Audience.PARTNER):
        assert talk_line(agenda, talk, ENGLISH, audience=audience) == (Run("Ana, on skills"),)
    inside = plain(talk_line(agenda, talk, ENGLISH, audience=Audience.INTERNAL))
    assert inside == "Ana (Bio), on skills (Presentation)"


def test_a_photo_is_not_announced() -> None:
    agenda = Agenda(
        event=event(),
        participants=(participant(1, "Ana"),),
        appearances=(appearance(1, 1, 1),),
        documents=(document(1, DocumentKind.PHOTO, participant_id=1), document(2, DocumentKind.BIO, participant_id=1)),
    )
    assert lines(agenda, 1) == ["Ana (Bio)"]


def title(row: SessionRow, language: str = "en", **fields: object) -> str:
    agenda = Agenda(event=event(), sessions=(row,), **fields)  # type: ignore[arg-type]
    return plain(session_title(agenda, row, words(language)))


def test_session_titles() -> None:
    debate = session(1, title="General Debate", subtitle="Statements")
    assert title(debate) == "General Debate – Statements"
    assert title(replace(debate, continuation_of=9)) == "General Debate (cont’d) – Statements"
    assert title(replace(debate, status=SessionStatus.CANCELLED)) == "General Debate – Statements (cancelled)"
    assert title(replace(debate, subtitle="")) == "General Debate"
    assert title(replace(debate, title="")) == "Session – Statements"
    assert title(session(1, kind=SessionKind.LUNCH)) == "Lunch break"
    assert title(session(1, kind=SessionKind.OPENING), points=(point(1, 1, "Opening"),)) == ""


def test_titles_in_another_language_fall_back_to_the_main_one() -> None:
    texts = {("session", 1, "fr"): {"title": "Débat général", "subtitle": ""}}
    row = session(1, title="General Debate", subtitle="Statements")
    assert title(row, "fr", texts=texts) == "Débat général – Statements"
    assert title(row, "es", texts=texts) == "General Debate – Statements"


def test_a_letter_leads_the_title_and_a_pause_is_not_bold() -> None:
    agenda = council()
    assert session_title(agenda, agenda.session_by_id[8], ENGLISH) == (
        Run("c) Addressing Mixed Migration Flows", "bold"),
    )
    lunch = session(1, title="Lunch", kind=SessionKind.LUNCH)
    assert session_title(Agenda(event=event(), sessions=(lunch,)), lunch, ENGLISH) == (Run("Lunch"),)


def test_segment_headings() -> None:
    segment = SegmentRow(1, "g", 1, None, "Dialogue", "Return", "a)", 1)
    agenda = Agenda(event=event(), segments=(segment,))
    assert plain(segment_title(agenda, Heading(segment, continued=False), ENGLISH)) == "Dialogue – Return"
    assert plain(segment_title(agenda, Heading(segment, continued=True), ENGLISH)) == "Dialogue (cont’d)"
    bare = replace(segment, subtitle="")
    assert plain(segment_title(agenda, Heading(bare, continued=False), ENGLISH)) == "Dialogue"


@pytest.mark.parametrize(
    ("start", "minutes", "written"),
    [
        (datetime(2008, 12, 2, 10), 180, "10:00 – 13:00"),
        (datetime(2008, 12, 2, 10), None, "10:00"),
        (datetime(2008, 12, 2, 22), 270, "22:00 – 02:30 (+1)"),
        (None, 60, ""),
    ],
)
def test_times(start: datetime | None, minutes: int | None, written: str) -> None:
    assert time_range(session(1, starts_at=start, length_minutes=minutes)) == written
