"""What a programme links to lies beside it."""

from dataclasses import replace
from pathlib import Path

import pytest

from planner.domain.agenda import Agenda
from planner.domain.kinds import Audience, DocumentKind, DocumentStatus
from planner.errors import UserError
from planner.exports.papers import lay_papers
from tests.domain.rows import an_event
from tests.exports.agendas import document, panel, participant, session

NOTE = document(
    1, DocumentKind.PAPER, file_name="Note 1.pdf", file_sha256="ab" * 32, status=DocumentStatus.CLEARED, url=""
)


@pytest.fixture
def stored(tmp_path: Path) -> Path:
    """The file that the note is, as the database keeps it."""
    path = tmp_path / ("ab" * 32)
    path.write_bytes(b"the note")
    return path


def test_a_cleared_file_lies_beside_the_programme(tmp_path: Path, stored: Path) -> None:
    out = tmp_path / "out"
    out.mkdir()
    for _ in range(2):
        assert (
            lay_papers(Agenda(an_event(), documents=(NOTE,)), Audience.PUBLIC, lambda _sha: stored, out / "p.pdf") == ()
        )
    assert (out / "documents" / "abababab" / "Note 1.pdf").read_bytes() == b"the note"


@pytest.mark.parametrize(
    "other",
    [
        {"status": DocumentStatus.RECEIVED},
        {"url": "https://example.org/note.pdf"},
        {"file_sha256": ""},
    ],
)
def test_what_is_not_linked_to_is_not_laid(tmp_path: Path, stored: Path, other: dict[str, str]) -> None:
    paper = replace(NOTE, **other)  # type: ignore[arg-type]
    lay_papers(Agenda(an_event(), documents=(paper,)), Audience.PUBLIC, lambda _sha: stored, tmp_path / "p.pdf")
    assert not (tmp_path / "documents").exists()


def test_a_missing_file_is_named_and_no_name_leads_elsewhere(tmp_path: Path, stored: Path) -> None:
    escape = replace(NOTE, file_name="../../secret.pdf")
    agenda = Agenda(an_event(), documents=(escape,))
    assert lay_papers(agenda, Audience.PUBLIC, lambda _sha: tmp_path / "gone", tmp_path / "p.pdf") == (
        "../../secret.pdf",
    )
    lay_papers(agenda, Audience.PUBLIC, lambda _sha: stored, tmp_path / "p.pdf")
    assert (tmp_path / "documents" / "abababab" / "..-..-secret.pdf").exists()


def test_a_folder_that_cannot_be_written_is_told(tmp_path: Path, stored: Path) -> None:
    (tmp_path / "documents").write_text("in the way")
    with pytest.raises(UserError, match="cannot be made"):
        lay_papers(Agenda(an_event(), documents=(NOTE,)), Audience.PUBLIC, lambda _sha: stored, tmp_path / "p.pdf")


def test_only_what_the_programme_names_lies_beside_it(tmp_path: Path, stored: Path) -> None:
    names = ("open", "restricted", "consent", "photo", "refused")
    open_, restricted, consent, photo, refused = (
        document(number, kind, file_name=f"{name}.pdf", file_sha256=f"{number}" * 64, participant_id=whose)
        for number, (kind, name, whose) in enumerate(
            zip(
                (DocumentKind.BIO, DocumentKind.BIO, DocumentKind.CONSENT, DocumentKind.PHOTO, DocumentKind.BIO),
                names,
                (1, 2, 1, 1, 3),
                strict=True,
            ),
            1,
        )
    )
    ana = participant(1, "Ana", consent_bio=True)
    people = (ana, participant(2, "Bo", restricted=True, consent_bio=True), participant(3, "Cy"))
    agenda = Agenda(
        an_event(),
        sessions=(session(1),),
        participants=people,
        appearances=panel(*people),
        documents=(open_, restricted, consent, photo, refused),
    )
    lay_papers(agenda, Audience.PUBLIC, lambda _sha: stored, tmp_path / "p.pdf")
    laid = {path.name for path in (tmp_path / "documents").rglob("*.pdf")}
    assert laid == {"open.pdf"}
    lay_papers(agenda, Audience.INTERNAL, lambda _sha: stored, tmp_path / "p.pdf")
    assert {path.name for path in (tmp_path / "documents").rglob("*.pdf")} == {
        "open.pdf",
        "restricted.pdf",
        "refused.pdf",
    }
