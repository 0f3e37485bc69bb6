import re
import shutil
import subprocess
import unicodedata
from dataclasses import replace
from datetime import datetime
from io import BytesIO
from pathlib import Path
from typing import Literal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pypdf import PdfReader

from planner.domain.agenda import Agenda
from planner.domain.kinds import SessionKind
from planner.domain.printed import plain
from planner.errors import Cancelled
from planner.exports.agenda_content import AgendaOptions, agenda_blocks
from planner.exports.agenda_pdf import agenda_pdf_bytes, write_agenda_pdf
from planner.exports.blocks import DayHeading, Item, SegmentHeading
from planner.exports.typesetting.text import prepared
from tests.exports.agendas import busy, council, event, panel, participant, session

OPTIONS = AgendaOptions(as_at=datetime(2008, 11, 24, 18))


def read(agenda: Agenda, options: AgendaOptions = OPTIONS) -> PdfReader:
    return PdfReader(BytesIO(agenda_pdf_bytes(agenda, options)[0]))


def extracted(agenda: Agenda, options: AgendaOptions = OPTIONS) -> str:
    return squeezed(" ".join(page.extract_text() for page in read(agenda, options).pages))


def squeezed(text: str) -> str:
    return re.sub(r"\s+", "", text)


def needs(tool: str) -> pytest.MarkDecorator:
    return pytest.mark.skipif(shutil.which(tool) is None, reason=f"{tool} is not installed")


def test_everything_is_read_back_in_order() -> None:
    text = extracted(council())
    place = 0
    for block in agenda_blocks(council(), OPTIONS):
        if isinstance(block, DayHeading):
            expected = [block.text]
        elif isinstance(block, SegmentHeading):
            expected = [plain(block.runs)]
        elif isinstance(block, Item):
            talks = [plain(talk) for group in block.groups for talk in group.talks]
            expected = [block.time, plain(block.title), block.format_label, *block.points, *talks]
        else:
            continue
        for words in map(squeezed, expected):
            assert words in text[place:]
            place = text.index(words, place) + len(words)


@needs("pdftotext")
def test_pdftotext_reads_lines_beside_their_times(tmp_path: Path) -> None:
    write_agenda_pdf(council(), OPTIONS, tmp_path / "agenda.pdf")
    command = ["pdftotext", "-layout", str(tmp_path / "agenda.pdf"), "-"]
    text = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    lines = [re.sub(r"\s+", " ", line.strip()) for line in text.splitlines()]
    assert "10:00 – 11:30 Special Panel: Global Migration Group (GMG) – an interactive discussion with" in lines
    assert "Ninety-sixth Session of the Council · Programme as at 24 November 2008, 18:00 (Geneva) 1 of 2" in lines
    assert "Thursday, 4 December 2008 (cont’d)" in lines


def test_a_session_that_is_not_printed_is_nowhere() -> None:
    shown = session(1, title="Opening", starts_at=datetime(2008, 12, 2, 10))
    hidden = (
        session(2, title="Drafting", starts_at=datetime(2008, 12, 3, 10), printed=False),
        session(3, title="Caucus", printed=False),
    )
    agenda = Agenda(event=event(), sessions=(shown, *hidden))
    text = " ".join(page.extract_text() for page in read(agenda).pages)
    assert "Opening" in text
    for words in ("Drafting", "Caucus", "3 December", "confirmed"):
        assert words not in text


def test_the_name_of_a_body_is_never_cut() -> None:
    names = (
        "International Organization for Migration",
        "Organisation internationale pour les migrations",
        "Organización Internacional para las Migraciones",
    )
    texts = {("event", 1, language): {"body": name} for language, name in zip(("fr", "es"), names[1:], strict=True)}
    for long in (names[0], " ".join(names)):
        text = extracted(Agenda(event=event(body=long), texts=texts))
        assert all(squeezed(name.upper()) in text for name in (long, *names[1:]))
        assert "…" not in text


def test_what_the_file_says_of_itself() -> None:
    reader = read(council())
    assert reader.metadata is not None
    assert reader.metadata.title == "Ninety-sixth Session of the Council"
    assert reader.metadata.author == "International Organization for Migration"
    assert reader.metadata.producer == "Plenary"
    assert reader.metadata.creation_date_raw == "D:20081124180000"
    assert str(reader.root_object["/Lang"]) == "en-GB"
    assert str(read(council(), replace(OPTIONS, language="fr")).root_object["/Lang"]) == "fr-FR"


def test_days_and_sessions_are_bookmarks() -> None:
    outline = read(council()).outline
    days = [entry.title for entry in outline if not isinstance(entry, list)]
    sessions = [
        session.title for day in outline if isinstance(day, list) for session in day if not isinstance(session, list)
    ]
    assert days == [
        "Tuesday, 2 December 2008",
        "Wednesday, 3 December 2008",
        "Thursday, 4 December 2008",
        "Friday, 5 December 2008",
    ]
    assert len(sessions) == 8
    assert sessions[-1] == "10:00 – 12:45 c) Addressing Mixed Migration Flows"


def test_papers_and_addresses_are_live_links() -> None:
    links = {
        annotation.get_object()["/A"]["/URI"]
        for page in read(council()).pages
        for annotation in page.get("/Annots", ())
    }
    papers = {f"https://example.org/96/{number}.pdf" for number in range(1, 13)}
    assert links == papers | {"https://example.org/wmr", "mailto:council@example.org"}


@pytest.mark.parametrize(("paper", "width", "height"), [("a4", 595.28, 841.89), ("letter", 612, 792)])
def test_paper(paper: Literal["a4", "letter"], width: float, height: float) -> None:
    for page in read(council(), replace(OPTIONS, paper=paper)).pages:
        assert (float(page.mediabox.width), float(page.mediabox.height)) == pytest.approx((width, height), abs=0.1)


def test_names_with_diacritics_print() -> None:
    people = (participant(1, "Tomáš Boček"), participant(2, "Нурлан Өмірбаев"), participant(3, "Ελένη Παπαδοπούλου"))
    agenda = Agenda(
        event=event(), sessions=(session(1, title="Panel"),), participants=people, appearances=panel(*people)
    )
    data, written = agenda_pdf_bytes(agenda, OPTIONS)
    text = squeezed(PdfReader(BytesIO(data)).pages[0].extract_text())
    assert all(squeezed(person.name) in text for person in people)
    assert written.missing == ()


def test_markup_is_only_text() -> None:
    title = "<b>Bold</b> & O'Brien <Tom> {page} (%s) \\n"
    agenda = Agenda(event=event(title=title), sessions=(session(1, title=title),))
    assert extracted(agenda).count(squeezed(title)) >= 2


def test_characters_without_a_glyph_are_reported_and_can_still_be_extracted() -> None:
    agenda = Agenda(event=event(), sessions=(session(1, title="王小明 speaks"),))
    data, written = agenda_pdf_bytes(agenda, OPTIONS)
    assert written.missing == ("小", "明", "王")
    assert "王小明speaks" in squeezed(PdfReader(BytesIO(data)).pages[0].extract_text())


_NOT_COMPARED = {"Cc", "Cf", "Cs", "Co", "Cn", "Mn", "Me", "Mc"}


def comparable(text: str) -> str:
    folded = squeezed(unicodedata.normalize("NFKD", text))
    return "".join(character for character in folded if unicodedata.category(character) not in _NOT_COMPARED)


def left_to_right(character: str) -> bool:
    return unicodedata.bidirectional(character) not in {"R", "AL", "AN"}


_texts = st.text(st.characters().filter(left_to_right), min_size=1, max_size=60)


@settings(max_examples=60, deadline=None)
@given(_texts, _texts)
def test_any_title_and_name_come_back(title: str, name: str) -> None:
    person = participant(1, name)
    agenda = Agenda(
        event=event(title=name),
        sessions=(session(1, title=title),),
        participants=(person,),
        appearances=panel(person),
    )
    text = comparable(" ".join(page.extract_text() for page in read(agenda).pages))
    assert comparable(prepared(title)) in text
    assert comparable(prepared(name)) in text


def test_the_same_input_gives_the_same_bytes_whatever_was_made_before() -> None:
    first = agenda_pdf_bytes(council(), OPTIONS)
    agenda_pdf_bytes(busy(5), replace(OPTIONS, language="ru"))
    assert agenda_pdf_bytes(council(), OPTIONS) == first


def test_a_document_given_up_leaves_nothing_in_the_next() -> None:
    def give_up(done: int, total: int) -> None:
        if done > total / 2:
            raise Cancelled

    first = agenda_pdf_bytes(council(), OPTIONS)
    with pytest.raises(Cancelled):
        agenda_pdf_bytes(busy(5), OPTIONS, give_up)
    assert agenda_pdf_bytes(council(), OPTIONS) == first


@pytest.mark.parametrize("moment", [0, 40, 60, 100])
def test_giving_up_leaves_the_old_file(tmp_path: Path, moment: int) -> None:
    def give_up(done: int, total: int) -> None:
        if done >= moment * total / 100:
            raise Cancelled

    target = tmp_path / "agenda.pdf"
    write_agenda_pdf(council(), OPTIONS, target)
    before = target.read_bytes()
    with pytest.raises(Cancelled):
        write_agenda_pdf(busy(20), OPTIONS, target, give_up)
    assert target.read_bytes() == before
    assert list(tmp_path.iterdir()) == [target]


def test_progress_never_goes_back() -> None:
    told: list[tuple[int, int]] = []
    agenda_pdf_bytes(busy(20), OPTIONS, lambda done, total: told.append((done, total)))
    assert told == sorted(told)
    assert told[-1] == (100, 100)


@needs("qpdf")
def test_the_file_is_sound(tmp_path: Path) -> None:
    write_agenda_pdf(busy(20), OPTIONS, tmp_path / "agenda.pdf")
    checked = subprocess.run(
        ["qpdf", "--check", str(tmp_path / "agenda.pdf")], capture_output=True, text=True, check=True
    )
    assert "No syntax or stream encoding errors found" in checked.stdout


@needs("pdffonts")
def test_every_font_is_embedded(tmp_path: Path) -> None:
    write_agenda_pdf(council(), OPTIONS, tmp_path / "agenda.pdf")
    listed = subprocess.run(["pdffonts", str(tmp_path / "agenda.pdf")], capture_output=True, text=True, check=True)
    fonts = listed.stdout.splitlines()[2:]
    assert len(fonts) == 3
    for font in fonts:
        assert "NotoSans" in font
        assert font.split()[-5:-2] == ["yes", "yes", "yes"]


def pages(agenda: Agenda) -> list[list[str]]:
    return [page.extract_text().splitlines() for page in read(agenda).pages]


@pytest.mark.parametrize("before", range(0, 40, 3))
def test_no_heading_stands_alone_at_the_foot_of_a_page(before: int) -> None:
    people = tuple(participant(number, f"Person {number}", function="Minister") for number in (1, 2, 3))
    fillers = tuple(
        session(number, title=f"Item {number}", starts_at=datetime(2027, 3, 1, 8)) for number in range(10, 10 + before)
    )
    last = session(1, title="Panel", kind=SessionKind.PANEL, format_label="Talks", starts_at=datetime(2027, 3, 2, 9))
    agenda = Agenda(event=event(), sessions=(*fillers, last), participants=people, appearances=panel(*people))
    (page,) = [page for page in pages(agenda) if "Tuesday, 2 March 2027" in [line.strip() for line in page]]
    text = "\n".join(page)
    assert "Panel" in text
    assert "Talks" in text
    assert "Person 1, Minister" in text


@pytest.mark.parametrize("before", range(0, 40, 3))
@pytest.mark.parametrize("speakers", [2, 3, 4, 7])
def test_the_last_panellist_never_stands_alone_on_the_next_page(before: int, speakers: int) -> None:
    people = tuple(participant(number, f"Person {number}", function="Minister") for number in range(1, speakers + 1))
    fillers = tuple(
        session(number, title=f"Item {number}", starts_at=datetime(2027, 3, 1, 8)) for number in range(10, 10 + before)
    )
    last = session(1, title="Panel", starts_at=datetime(2027, 3, 1, 9))
    agenda = Agenda(event=event(), sessions=(*fillers, last), participants=people, appearances=panel(*people))
    (page,) = ["\n".join(page) for page in pages(agenda) if f"Person {speakers}, Minister" in "\n".join(page)]
    assert f"Person {speakers - 1}, Minister" in page


@pytest.mark.parametrize("before", range(20, 40))
def test_a_last_line_of_a_session_does_not_stand_alone_on_the_next_page(before: int) -> None:
    fillers = tuple(
        session(number, title=f"Item {number}", starts_at=datetime(2027, 3, 1, 8)) for number in range(10, 10 + before)
    )
    last = session(1, title="Opening", description="First words.\nLast words.", starts_at=datetime(2027, 3, 1, 9))
    (page,) = [page for page in pages(Agenda(event=event(), sessions=(*fillers, last))) if "Last words." in str(page)]
    assert "First words." in str(page)


def test_a_long_title_in_the_foot_ends_with_a_word() -> None:
    for length in range(8, 60, 4):
        (page, *_) = pages(Agenda(event=event(title=f"Conference {'n' * length}")))
        (foot,) = [line for line in page if "as at" in line]
        assert not re.search(r"[·–,;:\s]…", foot)


def test_a_panel_of_forty_splits_between_panellists_only() -> None:
    words = "Deputy Minister of Foreign Affairs and International Cooperation and of Everything Else that Counts"
    people = tuple(participant(number, f"Person {number:02}", function=words) for number in range(1, 61))
    agenda = Agenda(
        event=event(), sessions=(session(1, title="Panel"),), participants=people, appearances=panel(*people)
    )
    printed = [squeezed(" ".join(page)) for page in pages(agenda)]
    assert len(printed) > 1
    for person in people:
        assert sum(squeezed(f"{person.name}, {words}") in page for page in printed) == 1


@pytest.mark.parametrize(
    "agenda",
    [
        pytest.param(Agenda(event=event()), id="nothing"),
        pytest.param(Agenda(event=event(title="T" * 500), sessions=(session(1, title="W" * 600),)), id="no spaces"),
        pytest.param(
            Agenda(event=event(title="Long words " * 23), sessions=(session(1, description="Paragraph. " * 900),)),
            id="a session longer than a page",
        ),
        pytest.param(
            Agenda(event=event(), sessions=(session(1, description="\n".join(["Paragraph."] * 50)),)),
            id="fifty paragraphs",
        ),
    ],
)
def test_odd_programmes_print(agenda: Agenda) -> None:
    data, written = agenda_pdf_bytes(agenda, OPTIONS)
    assert len(PdfReader(BytesIO(data)).pages) == written.pages
    text = extracted(agenda)
    for row in agenda.sessions:
        assert squeezed(row.title) in text
        assert text.count("Paragraph.") == row.description.count("Paragraph.")
