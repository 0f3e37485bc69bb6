"""Reminders as drafts and as a sheet: read back as their readers do."""

from dataclasses import replace
from datetime import date, datetime
from email import policy
from email.message import EmailMessage
from email.parser import BytesParser
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.domain.agenda import Agenda
from planner.domain.checklist import checklist
from planner.domain.kinds import Audience, DocumentKind, DocumentStatus
from planner.domain.reminders import Reminder, compose
from planner.errors import Cancelled, UserError
from planner.exports.reminders_eml import message, write_reminders
from planner.exports.reminders_xlsx import write_missing
from tests.exports.agendas import appearance, document, event, session
from tests.exports.people import options, participant
from tests.exports.workbooks import table

AS_AT = datetime(2008, 12, 1, 18)
TODAY, DUE = date(2008, 12, 1), date(2008, 11, 28)


def agenda() -> Agenda:
    people = (
        participant(1, name="Đặng Thị Ngọc", family="Đặng", email="dang@example.org", honorific="Ms."),
        participant(2, name="Zoë O’Brien", family="O’Brien", email=""),
    )
    papers = tuple(
        document(number, DocumentKind.BIO, participant_id=number, status=DocumentStatus.EXPECTED, due_on=DUE)
        for number in (1, 2)
    )
    slides = document(3, DocumentKind.PRESENTATION, participant_id=2, session_id=1, status=DocumentStatus.RECEIVED)
    return replace(
        Agenda(event(title="Forum"), sessions=(session(1, title="Panel"),), participants=people),
        appearances=(appearance(1, 1, 1), appearance(2, 1, 2)),
        documents=(*papers, slides),
    )


def reminders(snapshot: Agenda, language: str = "en") -> list[Reminder]:
    return [compose(snapshot, line, language, sender="Ünal, Secretariat") for line in checklist(snapshot, TODAY)]


def read(content: bytes) -> EmailMessage:
    found = BytesParser(policy=policy.default).parsebytes(content)
    assert isinstance(found, EmailMessage)
    assert not found.defects
    return found


def body(found: EmailMessage) -> str:
    part = found.get_body()
    assert part is not None
    return str(part.get_content()).replace("\r\n", "\n")


@pytest.mark.parametrize("language", ["en", "fr", "es", "ru"])
def test_a_draft_reads_as_it_was_written(language: str) -> None:
    first = reminders(agenda(), language)[0]
    found = read(message(first, AS_AT))
    assert found["X-Unsent"] == "1"
    assert found["Subject"] == first.subject
    assert [(one.display_name, one.addr_spec) for one in found["To"].addresses] == [
        ("Đặng Thị Ngọc", "dang@example.org")
    ]
    assert body(found) == first.text
    assert found.get_content_type() == "text/plain"
    assert found.get_content_charset() == "utf-8"
    assert found["Content-Language"] == language
    assert message(first, AS_AT).isascii()


def test_whoever_has_no_address_gets_a_draft_without_one() -> None:
    found = read(message(reminders(agenda())[1], AS_AT))
    assert found["To"] is None
    assert found["Bcc"] is None


def test_a_name_cannot_add_to_the_head() -> None:
    evil = "Eve\r\nBcc: all@example.org\r\n\r\nHello"
    first = reminders(agenda())[0]
    made = replace(first, participant=replace(first.participant, name=evil), subject=f"For {evil}")
    found = read(message(made, AS_AT))
    assert set(found.keys()) == {
        *("X-Unsent", "Date", "Subject", "To", "Content-Language", "Content-Type"),
        *("Content-Transfer-Encoding", "MIME-Version"),
    }
    assert found["To"].addresses[0].display_name == "Eve Bcc: all@example.org Hello"
    assert found["To"].addresses[0].addr_spec == "dang@example.org"
    assert body(found) == first.text


@given(st.text(max_size=200), st.text(max_size=200), st.text(max_size=400))
def test_any_words_make_a_draft_that_can_be_read(name: str, subject: str, text: str) -> None:
    first = reminders(agenda())[0]
    sane = text.encode("utf-8", "ignore").decode()
    made = replace(first, participant=replace(first.participant, name=name), subject=subject, text=sane)
    found = BytesParser(policy=policy.default).parsebytes(message(made, AS_AT))
    assert found["Bcc"] is None
    assert [one.addr_spec for one in found["To"].addresses] == ["dang@example.org"]


def test_drafts_lie_beside_what_is_there(tmp_path: Path) -> None:
    (tmp_path / "Reminder Đặng Thị Ngọc.eml").write_text("edited by hand")
    made = reminders(agenda())
    written = write_reminders(made, tmp_path, AS_AT)
    assert [path.name for path in written] == ["Reminder Đặng Thị Ngọc (2).eml", "Reminder Zoë O’Brien.eml"]
    assert (tmp_path / "Reminder Đặng Thị Ngọc.eml").read_text() == "edited by hand"
    assert sorted(path.name for path in tmp_path.iterdir()) == sorted(
        ["Reminder Đặng Thị Ngọc.eml", *(p.name for p in written)]
    )


@pytest.mark.parametrize(
    ("name", "file"),
    [("../../etc/passwd", "-..-etc-passwd"), ("CON: a/b", "CON- a-b"), ("CON", "CON"), ("…", "…"), (" . ", None)],
)
def test_a_name_is_no_path(tmp_path: Path, name: str, file: str | None) -> None:
    first = reminders(agenda())[0]
    made = replace(first, participant=replace(first.participant, name=name))
    (path,) = write_reminders([made], tmp_path, AS_AT)
    assert path.parent == tmp_path
    assert path.name == f"Reminder {file or first.participant.uid}.eml"


def test_a_long_name_is_cut_where_a_letter_ends(tmp_path: Path) -> None:
    first = reminders(agenda())[0]
    made = replace(first, participant=replace(first.participant, name="Đ" * 300))
    (path,) = write_reminders([made, made][:1], tmp_path, AS_AT)
    assert path.name == f"Reminder {'Đ' * 50}.eml"


def test_a_folder_that_is_not_there_is_said(tmp_path: Path) -> None:
    with pytest.raises(UserError) as refused:
        write_reminders(reminders(agenda()), tmp_path / "gone", AS_AT)
    assert refused.value.code == "no-folder"


def test_what_is_given_up_leaves_whole_drafts(tmp_path: Path) -> None:
    def stop(_done: int, _total: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        write_reminders(reminders(agenda()), tmp_path, AS_AT, stop)
    (left,) = tmp_path.iterdir()
    assert read(left.read_bytes())["X-Unsent"] == "1"


def missing(tmp_path: Path, snapshot: Agenda, audience: Audience = Audience.INTERNAL) -> Path:
    target = tmp_path / "missing.xlsx"
    owing = checklist(snapshot, TODAY)
    write_missing(snapshot, owing, reminders(snapshot), options(audience), target)
    return target


def test_the_sheet_has_a_row_a_person_and_a_row_for_each_thing(tmp_path: Path) -> None:
    path = missing(tmp_path, agenda())
    first, second = table(path, "Mail merge")
    assert (first["Name"], first["Honorific"], first["E-mail"]) == ("Đặng Thị Ngọc", "Ms.", "dang@example.org")
    assert (first["Missing"], first["Number missing"], first["Overdue"], first["Days overdue"]) == (
        "– Bio, which was due 28 November 2008",
        1,
        "yes",
        3,
    )
    assert first["Due"] == datetime(2008, 11, 28)
    assert second["E-mail"] is None
    things = [(row["Person"], row["What"], row["For session"], row["State"]) for row in table(path, "Checklist")]
    assert things == [
        ("Đặng Thị Ngọc", "Bio", None, "overdue"),
        ("Zoë O’Brien", "Bio", None, "overdue"),
        ("Zoë O’Brien", "Presentation", None, "received, to clear"),
    ]


@pytest.mark.parametrize("audience", [Audience.PUBLIC, Audience.PARTNER])
def test_the_sheet_is_for_the_house_alone(tmp_path: Path, audience: Audience) -> None:
    with pytest.raises(UserError) as refused:
        missing(tmp_path, agenda(), audience)
    assert refused.value.code == "internal-only"
    assert not list(tmp_path.iterdir())


def test_nothing_missing_makes_a_sheet_that_says_so(tmp_path: Path) -> None:
    path = missing(tmp_path, Agenda(event(title="Forum")))
    assert table(path, "Mail merge") == []
    assert table(path, "Checklist") == []


def test_words_are_never_formulas(tmp_path: Path) -> None:
    snapshot = agenda()
    people = (replace(snapshot.participants[0], name="=1+1", function="+41"), snapshot.participants[1])
    row = table(missing(tmp_path, replace(snapshot, participants=people)), "Mail merge")[0]
    assert (row["Name"], row["Function"]) == ("=1+1", "+41")
