import re
import shutil
import subprocess
import sys
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest
from docx import Document
from docx.document import Document as WordDocument
from docx.oxml.ns import qn
from pypdf import PdfReader

from planner.domain.agenda import Agenda
from planner.domain.printed import plain
from planner.errors import Cancelled
from planner.exports.agenda_content import AgendaOptions, agenda_blocks
from planner.exports.agenda_docx import write_agenda_docx
from planner.exports.blocks import Item
from tests.exports.agendas import busy, council, event, session

OPTIONS = AgendaOptions(as_at=datetime(2008, 11, 24, 18))


@pytest.fixture
def target(tmp_path: Path) -> Path:
    return tmp_path / "agenda.docx"


def written(agenda: Agenda, target: Path, options: AgendaOptions = OPTIONS) -> WordDocument:
    write_agenda_docx(agenda, options, target)
    return Document(str(target))


def texts(document: WordDocument, style: str) -> list[str]:
    return [paragraph.text for paragraph in document.paragraphs if paragraph.style and paragraph.style.name == style]


def test_headings_are_real_headings(target: Path) -> None:
    document = written(council(), target)
    assert texts(document, "Title") == ["Ninety-sixth Session of the Council"]
    assert texts(document, "Heading 1") == [
        "Tuesday, 2 December 2008",
        "Wednesday, 3 December 2008",
        "Thursday, 4 December 2008",
        "Friday, 5 December 2008",
    ]
    assert texts(document, "Heading 2")[1] == "International Dialogue on Migration (cont’d)"
    assert texts(document, "Heading 3") == ["Background papers", "Media", "For further information"]


def test_sessions_and_panellists_read_as_in_the_printed_agenda(target: Path) -> None:
    document = written(council(), target)
    items = [block for block in agenda_blocks(council(), OPTIONS) if isinstance(block, Item)]
    heads = [f"{item.time}\t{plain(item.title) or item.points[0]}" for item in items]
    assert texts(document, "Programme item") == heads
    speakers = [f"–\t{plain(talk)}" for item in items for group in item.groups for talk in group.talks]
    assert texts(document, "Programme speaker") == speakers


def test_the_last_panellist_is_kept_with_the_one_before(target: Path) -> None:
    paragraphs = written(council(), target).paragraphs
    names = [paragraph.style.name if paragraph.style else "" for paragraph in paragraphs]
    pairs = list(zip(paragraphs, names, [*names[1:], ""], [*names[2:], "", ""], strict=True))
    lasts = [row for row, *kinds in pairs if kinds[:2] == ["Programme speaker"] * 2 and kinds[2] == "Programme item"]
    assert lasts
    assert all(row.paragraph_format.keep_with_next for row in lasts)


def test_a_session_is_kept_with_its_first_panellist(target: Path) -> None:
    paragraphs = written(council(), target).paragraphs
    names = [paragraph.style.name if paragraph.style else "" for paragraph in paragraphs]
    panels = 0
    for place, name in enumerate(names):
        if name == "Programme item" and "Panellists" in (texts := [row.text for row in paragraphs[place : place + 5]]):
            panels += 1
            heads = paragraphs[place : place + texts.index("Panellists")]
            assert all(row.paragraph_format.keep_with_next for row in heads)
    assert panels


def test_a_long_name_of_a_body_stands_below_the_original_language(target: Path) -> None:
    names = {"fr": "Organisation internationale pour les migrations", "es": "Organización Internacional"}
    texts = {("event", 1, language): {"body": name} for language, name in names.items()}
    short = written(Agenda(event=event(body="Council")), target)
    assert head_of(short) == "COUNCIL\tPROVISIONAL · Original: English"
    long = written(Agenda(event=event(body="International Organization for Migration"), texts=texts), target)
    assert head_of(long).splitlines() == [
        "\tPROVISIONAL · Original: English",
        "INTERNATIONAL ORGANIZATION FOR MIGRATION",
        "ORGANISATION INTERNATIONALE POUR LES MIGRATIONS",
        "ORGANIZACIÓN INTERNACIONAL",
    ]


def head_of(document: WordDocument) -> str:
    (head,) = texts(document, "Programme masthead")
    return head


def test_a_session_that_is_not_printed_is_nowhere(target: Path) -> None:
    shown = session(1, title="Opening", starts_at=datetime(2008, 12, 2, 10))
    hidden = (
        session(2, title="Drafting", starts_at=datetime(2008, 12, 3, 10), printed=False),
        session(3, title="Caucus", printed=False),
    )
    agenda = Agenda(event=event(), sessions=(shown, *hidden))
    text = "\n".join(paragraph.text for paragraph in written(agenda, target).paragraphs)
    assert "Opening" in text
    for words in ("Drafting", "Caucus", "3 December", "confirmed"):
        assert words not in text


def test_papers_are_live_links(target: Path) -> None:
    document = written(council(), target)
    targets = {part.target_ref for part in document.part.rels.values() if part.is_external}
    papers = {f"https://example.org/96/{number}.pdf" for number in range(1, 13)}
    assert targets == papers | {"https://example.org/wmr", "mailto:council@example.org"}
    linked = [link.text for paragraph in document.paragraphs for link in paragraph.hyperlinks]
    assert linked.count("Bio") == 6


def test_the_foot_counts_pages_with_fields(target: Path) -> None:
    foot = written(council(), target).sections[0].footer.paragraphs[0]
    fields = foot._p.findall(qn("w:fldSimple"))
    assert [field.get(qn("w:instr")) for field in fields] == ["PAGE", "NUMPAGES"]
    assert "as at 24 November 2008, 18:00 (Geneva)" in foot.text


@pytest.mark.skipif(shutil.which("lowriter") is None, reason="LibreOffice Writer is not installed")
def test_a_long_title_leaves_the_foot_on_one_line(target: Path) -> None:
    long = replace(council(), event=event(title="Intergovernmental Conference on Everything " * 5, city="Geneva"))
    text = written(long, target).sections[0].footer.paragraphs[0].text
    assert "…" in text
    assert "as at 24 November 2008, 18:00 (Geneva)" in text
    (page, *_) = _laid_out(target)
    assert re.search(r"Intergovernmental Conference.*…[^\n]*as at[^\n]*1 of \d", page)


@pytest.mark.skipif(sys.platform != "linux", reason="needs a limit on the size of files")
def test_a_full_disk_is_told_once_and_without_noise(target: Path) -> None:
    program = (
        "import resource, sys; from pathlib import Path; from planner.errors import UserError\n"
        "from planner.exports.agenda_docx import write_agenda_docx\n"
        "from tests.exports.agendas import council\n"
        "from tests.exports.test_agenda_docx import OPTIONS\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (4096, 4096))\n"
        "try:\n    write_agenda_docx(council(), OPTIONS, Path(sys.argv[1]))\n"
        "except UserError as problem: print(problem.code)\n"
    )
    command = [sys.executable, "-c", program, str(target)]
    done = subprocess.run(command, capture_output=True, text=True, cwd=Path(__file__).parents[2], check=False)
    assert (done.stdout, done.stderr) == ("no-space\n", "")
    assert list(target.parent.iterdir()) == []


def test_paper_language_and_properties(target: Path) -> None:
    document = written(council(), target, replace(OPTIONS, language="fr", paper="letter"))
    section = document.sections[0]
    assert section.page_width is not None
    assert section.page_height is not None
    assert (round(section.page_width.inches, 1), round(section.page_height.inches, 1)) == (8.5, 11)
    assert document.core_properties.language == "fr-FR"
    assert document.core_properties.title == "Ninety-sixth Session of the Council"
    assert document.core_properties.author == "International Organization for Migration"
    assert document.core_properties.created is not None
    assert document.core_properties.created.replace(tzinfo=None) == OPTIONS.as_at
    assert 'w:val="fr-FR"' in document.styles.element.xml


@pytest.mark.parametrize(
    "agenda",
    [
        pytest.param(Agenda(event=event()), id="nothing"),
        pytest.param(Agenda(event=event(title="T" * 400), sessions=(session(1),)), id="a very long title"),
        pytest.param(
            Agenda(event=event(title="<b> & \x00\x0b\ud800"), sessions=(session(1, title="O'Brien <Tom>"),)), id="signs"
        ),
    ],
)
def test_odd_programmes_print(agenda: Agenda, target: Path) -> None:
    document = written(agenda, target)
    for row in agenda.sessions:
        assert any(row.title in paragraph.text for paragraph in document.paragraphs)


def test_giving_up_leaves_the_old_file(target: Path) -> None:
    def give_up(done: int, total: int) -> None:
        if done == total:
            raise Cancelled

    write_agenda_docx(council(), OPTIONS, target)
    before = target.read_bytes()
    with pytest.raises(Cancelled):
        write_agenda_docx(busy(5), OPTIONS, target, give_up)
    assert target.read_bytes() == before


@pytest.mark.skipif(shutil.which("lowriter") is None, reason="LibreOffice Writer is not installed")
def test_libreoffice_lays_it_out(target: Path) -> None:
    write_agenda_docx(council(), OPTIONS, target)
    pages = _laid_out(target)
    text = re.sub(r"\s+", " ", " ".join(pages))
    assert "c) Addressing Mixed Migration Flows" in text
    assert f"{len(pages)} of {len(pages)}" in text


def _laid_out(target: Path) -> list[str]:
    """Give the text of each page as LibreOffice sets it."""
    profile = f"-env:UserInstallation={(target.parent / 'profile').as_uri()}"
    command = ["soffice", profile, "--headless", "--convert-to", "pdf", "--outdir", str(target.parent), str(target)]
    subprocess.run(command, check=True, capture_output=True)
    return [page.extract_text() for page in PdfReader(target.with_suffix(".pdf")).pages]
