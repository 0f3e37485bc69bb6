"""Values that no public or partner export may hold, planted in every private field and searched for in every byte."""

import io
import zipfile
from collections.abc import Iterator
from datetime import date, datetime
from functools import partial
from pathlib import Path

import pytest
from pypdf import PdfReader
from sqlalchemy import Date, DateTime, String

from db.personal import OF_A_PERSON
from db.tables import METADATA
from db.transaction import Transaction
from planner.commands.checking import check
from planner.commands.events import events
from planner.domain.checklist import checklist
from planner.domain.kinds import AppearanceStatus, Audience, DocumentKind, DocumentStatus, ParticipantStatus
from planner.domain.reminders import compose
from planner.edits.event import create_event
from planner.edits.rows import add, translate
from planner.exports.agenda_content import AgendaOptions
from planner.exports.agenda_docx import write_agenda_docx
from planner.exports.agenda_pdf import write_agenda_pdf
from planner.exports.pack.registry import SHEETS, allowed
from planner.exports.pack.writing import write_pack
from planner.exports.papers import lay_papers
from planner.exports.reminders_eml import write_reminders
from planner.exports.workbook.contents import ListOptions
from planner.packages.collecting import collect
from planner.packages.writing import write_package
from planner.packing import pack_source
from planner.workspace import Workspace

AS_AT = datetime(2026, 3, 1, 18)
OUTSIDE = (Audience.PUBLIC, Audience.PARTNER)
SAID_TO_ALL = {"name", "honorific", "given", "family", "function", "unit", "organisation", "country", "languages"}
"""What of somebody who is not restricted is published, or told to partners."""
TO_PARTNERS = {"native_name", "level"}
"""What a secretariat that works on the same event is told beyond that: names as their owners write them, for plates and
letters, and how high an office is, for the order of protocol. Neither reaches anybody where the name itself does not,
so it takes no more consent than the name; whoever is restricted is told of with none of it."""
IN_NUMBERS = {"diet", "arrives_where", "departs_where"}
"""What partners are told in headcounts: how many eat so, and how many arrive there."""

Canaries = dict[str, str]
"""The column of each canary: the word is one that no text has by chance."""


def _plant(noun: str, mark: str, canaries: Canaries) -> dict[str, object]:
    """Give every column of a person's row a word or a day of its own."""
    values: dict[str, object] = {}
    table = METADATA.tables[noun]
    for number, name in enumerate(sorted(OF_A_PERSON[noun] - {"file_sha256", "url", "crop", "organisation_id"})):
        kind = table.c[name].type
        if isinstance(kind, String):
            values[name] = f"{mark}{noun[:3]}{number:02}q"
            canaries[str(values[name])] = name
        elif isinstance(kind, DateTime):
            values[name] = datetime(1931, 1 + number % 12, 3, 4, 5)
        elif isinstance(kind, Date):
            values[name] = date(1931, 1 + number % 12, 3)
    values.pop("visa_letter", None)
    return values


def _person(tx: Transaction, event: int, mark: str, canaries: Canaries, *, restricted: bool) -> int:
    person = add(tx, "person", **_plant("person", f"{mark}d", canaries))
    own = _plant("participant", mark, canaries) | {"consented_on": None, "consent_source": "", "family_first": False}
    own |= {"restricted": restricted, "status": ParticipantStatus.APPROVED, "visa_letter": "needed"}
    who = add(tx, "participant", event_id=event, person_id=person, **own)
    add(tx, "participant_private", participant_id=who, **_plant("participant_private", f"{mark}p", canaries))
    text = _plant("participant_text", f"{mark}t", canaries)
    translate(tx, "participant", who, "fr", **{name: str(words) for name, words in text.items()})
    add(tx, "availability", event_id=event, participant_id=who, ends_at=datetime(2026, 3, 2, 8),
        **_plant("availability", mark, canaries))  # fmt: skip
    add(tx, "representation", participant_id=who, country_code="FRA", rank="Head of delegation")
    return who


@pytest.fixture
def restricted() -> Canaries:
    """The canaries of somebody restricted."""
    return {}


@pytest.fixture
def private() -> Canaries:
    """The canaries of somebody who was asked nothing, and those of lists that wait."""
    return {}


@pytest.fixture
def event(workspace: Workspace, tmp_path: Path, restricted: Canaries, private: Canaries) -> int:
    """An event where a restricted person, and another, have something in every field that there is."""
    file = tmp_path / "bio.pdf"
    file.write_bytes(b"zzbytesq")
    stored = workspace.store_file(file)

    def write(tx: Transaction) -> int:
        event = create_event(tx, title="Forum", code="F1", starts_on=date(2026, 3, 2), ends_on=date(2026, 3, 3))
        sessions = [
            add(tx, "session", event_id=event, title=title, starts_at=datetime(2026, 3, 2, 10), length_minutes=60)
            for title in ("Opening", "Panel", "Workshop")
        ]
        kept = _person(tx, event, "zz", restricted, restricted=True)
        other = _person(tx, event, "yy", private, restricted=False)
        for session in sessions[:2]:
            topic = add(tx, "contribution", session_id=session, topic=f"zztopic{session}q")
            restricted[f"zztopic{session}q"] = "topic"
            add(tx, "appearance", session_id=session, contribution_id=topic, participant_id=kept,
                status=AppearanceStatus.CONFIRMED, **_plant("appearance", f"zz{session}", restricted))  # fmt: skip
            add(tx, "document", event_id=event, contribution_id=topic, kind=DocumentKind.PRESENTATION,
                status=DocumentStatus.CLEARED, title="zzslidesq", file_name="zzslidesq.pdf",
                file_sha256=stored.sha256)  # fmt: skip
        add(tx, "appearance", session_id=sessions[2], participant_id=other, notes="yynotesq", honorarium="yyfeeq")
        private.update({"yynotesq": "notes", "yyfeeq": "honorarium"})
        restricted["zzslidesq"] = "title"
        for who, mark, canaries in ((kept, "zz", restricted), (other, "yy", private)):
            kinds = (DocumentKind.CONSENT,) if who == other else (DocumentKind.BIO, DocumentKind.PHOTO)
            for kind in kinds:
                planted = _plant("document", f"{mark}{kind[:3]}", canaries) | {"rights": ""}
                add(tx, "document", event_id=event, participant_id=who, kind=kind, status=DocumentStatus.CLEARED,
                    file_sha256=stored.sha256, **planted)  # fmt: skip
        contact = {"event_id": event, **_plant("contact", "zz", restricted)}
        add(tx, "contact", person_id=1, **contact)
        add(tx, "contact", **contact | {"name": next(word for word, name in restricted.items() if name == "name")})
        add(tx, "waiting_row", event_id=event, row_number=2, cells='["yycellsq"]', why="yywhyq", source="yysourceq")
        private.update({"yycellsq": "cells", "yywhyq": "why", "yysourceq": "source"})
        add(tx, "acceptance", event_id=event, facts="x", reason="yyreasonq", accepted_at=AS_AT)
        private["yyreasonq"] = "reason"
        return event

    return workspace.edit("Make", "Forum", write)


def _words(path: Path) -> Iterator[str]:
    """Give everything that a file says: its name, its bytes, what is packed in it, and what a PDF tells."""
    yield path.name
    content = path.read_bytes()
    yield content.decode("utf-8", "replace")
    yield content.decode("utf-16-le", "replace")
    if zipfile.is_zipfile(io.BytesIO(content)):
        with zipfile.ZipFile(path) as archive:
            for name in archive.namelist():
                yield name
                yield archive.read(name).decode("utf-8", "replace")
    if content.startswith(b"%PDF"):
        reader = PdfReader(path)
        yield from (page.extract_text() for page in reader.pages)
        yield repr(reader.metadata)
        yield repr(reader.outline)
        yield repr([annotation.get_object() for page in reader.pages for annotation in page.get("/Annots") or ()])
        yield repr(reader.xmp_metadata)


def _found(folder: Path, canaries: Canaries) -> set[str]:
    """Give the columns whose canaries stand in any file of a folder."""
    said = [words for path in folder.rglob("*") if path.is_file() for words in _words(path)]
    assert said, "nothing was written"
    return {f"{name} ({word})" for word, name in canaries.items() if any(word in words for words in said)}


def _kept(private: Canaries, audience: Audience) -> Canaries:
    """Give the canaries that an audience may not see of somebody who is not restricted."""
    open_ = SAID_TO_ALL if audience is Audience.PUBLIC else SAID_TO_ALL | TO_PARTNERS | IN_NUMBERS
    open_ = open_ - {"languages"} if audience is Audience.PUBLIC else open_
    return {word: name for word, name in private.items() if name not in open_}


@pytest.mark.parametrize("audience", OUTSIDE)
@pytest.mark.parametrize("second", ["", "fr"])
def test_no_programme_holds_one(
    workspace: Workspace,
    event: int,
    tmp_path: Path,
    restricted: Canaries,
    private: Canaries,
    audience: Audience,
    second: str,
) -> None:
    out = tmp_path / "out"
    out.mkdir()
    agenda = workspace.agenda(event)
    options = AgendaOptions(AS_AT, audience=audience, honorifics=True, second=second)
    write_agenda_pdf(agenda, options, out / "programme.pdf")
    write_agenda_docx(agenda, options, out / "programme.docx")
    lay_papers(agenda, audience, workspace.file_path, out / "programme.pdf")
    assert _found(out, restricted) == set()
    bio = {word: name for word, name in _kept(private, audience).items() if name != "bio"}
    assert _found(out, bio) == set()


@pytest.mark.parametrize(("audience", "key"), [(to, kind.key) for to in OUTSIDE for kind in allowed(to, alone=True)])
def test_no_sheet_holds_one(
    workspace: Workspace,
    event: int,
    tmp_path: Path,
    restricted: Canaries,
    private: Canaries,
    audience: Audience,
    key: str,
) -> None:
    out = tmp_path / "out"
    out.mkdir()
    keys = frozenset({key})
    for language in ("en", "fr"):
        options = ListOptions(audience, AS_AT, language=language)
        write_pack(pack_source(workspace, event, keys).source, keys, options, out / f"{language}.xlsx")
    in_numbers = {word: name for word, name in restricted.items() if name in IN_NUMBERS}
    assert _found(out, {word: name for word, name in restricted.items() if word not in in_numbers}) == set()
    assert audience is Audience.PARTNER or _found(out, in_numbers) == set()
    assert _found(out, _kept(private, audience)) == set()


@pytest.mark.parametrize("audience", OUTSIDE)
def test_no_workbook_of_all_sheets_holds_one(
    workspace: Workspace, event: int, tmp_path: Path, restricted: Canaries, private: Canaries, audience: Audience
) -> None:
    out = tmp_path / "out"
    out.mkdir()
    keys = frozenset(kind.key for kind in SHEETS)
    write_pack(pack_source(workspace, event, keys).source, keys, ListOptions(audience, AS_AT), out / "pack.xlsx")
    assert _found(out, {word: name for word, name in restricted.items() if name not in IN_NUMBERS}) == set()
    assert _found(out, _kept(private, audience)) == set()


def test_a_package_leaves_papers_health_and_waiting_lists_behind(
    workspace: Workspace, event: int, tmp_path: Path, restricted: Canaries, private: Canaries
) -> None:
    out = tmp_path / "out"
    out.mkdir()
    package = workspace.read(partial(collect, event_id=event))
    write_package(package, workspace.file_path, out / "forum.plenary")
    alone = {"passport_name", "passport_number", "nationality", "birthplace", "diet", "medical", "accessibility"}
    alone |= {"emergency_contact", "cells", "why", "source"}
    assert _found(out, {word: name for word, name in (restricted | private).items() if name in alone}) == set()


def test_no_answer_in_a_terminal_holds_one(
    workspace: Workspace, event: int, database: Path, capsys: pytest.CaptureFixture[str], restricted: Canaries
) -> None:
    workspace.close()
    check(database, str(event), as_json=True)
    check(database, str(event), as_json=False)
    events(database, as_json=True)
    said = capsys.readouterr().out
    assert "A restricted participant" in said, "or nothing was told of them at all"
    assert not {word for word in restricted if word in said}


def test_a_reminder_tells_its_reader_of_nobody_and_nothing_else(
    workspace: Workspace, event: int, tmp_path: Path, restricted: Canaries, private: Canaries
) -> None:
    agenda = workspace.agenda(event)
    written = 0
    for mark, own, others in (("zz", restricted, private), ("yy", private, restricted)):
        out = tmp_path / mark
        out.mkdir()
        owing = [who for who in checklist(agenda, AS_AT.date()) if who.gaps and who.participant.name in own]
        reminders = [compose(agenda, who, "en") for who in owing]
        written += len(write_reminders(reminders, out, AS_AT))
        if reminders:
            addressed = {"name", "honorific", "email", "title", "topic"}
            assert _found(out, {word: name for word, name in own.items() if name not in addressed}) == set()
            assert _found(out, others) == set()
    assert written, "nobody was reminded"


def test_the_house_sees_them(workspace: Workspace, event: int, tmp_path: Path, restricted: Canaries) -> None:
    """The search finds what is there: otherwise it proves nothing."""
    out = tmp_path / "out"
    out.mkdir()
    agenda, options = workspace.agenda(event), AgendaOptions(AS_AT, audience=Audience.INTERNAL)
    write_agenda_pdf(agenda, options, out / "programme.pdf")
    lay_papers(agenda, Audience.INTERNAL, workspace.file_path, out / "programme.pdf")
    keys = frozenset({"participants", "contacts", "visa"})
    source = pack_source(workspace, event, keys).source
    write_pack(source, keys, ListOptions(Audience.INTERNAL, AS_AT), out / "all.xlsx")
    found = {line.split(" (")[0] for line in _found(out, restricted)}
    assert {"printed_name", "topic", "email", "phone", "passport_number", "file_name", "needs", "notes"} <= found
