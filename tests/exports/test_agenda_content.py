from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest

from planner.domain.agenda import Agenda
from planner.domain.event import RelatedProcessRow, SeriesRow
from planner.domain.kinds import Audience, DocumentKind, Role, SessionKind
from planner.domain.printed import plain
from planner.domain.session import AgendaItemRow, TreatmentRow
from planner.exports.agenda_content import AgendaOptions, agenda_blocks, agenda_foot, agenda_title
from planner.exports.blocks import Block, DayHeading, Item, Masthead, Notice, Section, SegmentHeading
from tests.exports.agendas import (
    appearance,
    contribution,
    council,
    document,
    event,
    participant,
    session,
    with_room,
)

OPTIONS = AgendaOptions(as_at=datetime(2008, 11, 24, 18))
COUNCIL = Path(__file__).parent / "council.txt"
SEED = Path(__file__).parents[3] / "shared" / "seeds" / "003_614bcfa17a781521.txt"


def written(agenda: Agenda, options: AgendaOptions = OPTIONS) -> list[str]:
    return [line for block in agenda_blocks(agenda, options) for line in lines(block)]


def lines(block: Block) -> Iterator[str]:
    match block:
        case Masthead():
            head = (" · ".join(block.bodies), block.original, block.mark, block.title, block.subtitle, block.theme)
            yield from filter(None, (*head, block.place_and_dates, *block.hosts))
        case DayHeading():
            yield f"# {block.text}"
        case SegmentHeading():
            yield f"## {plain(block.runs)}"
        case Item():
            yield f"{block.time} | {plain(block.title)}"
            yield from filter(None, (block.format_label, block.details, *block.points, block.description))
            for group in block.groups:
                yield from filter(None, (group.label, *(f"- {plain(talk)}" for talk in group.talks)))
            yield from map(plain, block.documents)
        case Section():
            yield from (f"{block.heading} | {plain(line)}" for line in block.lines)
        case Notice():
            yield block.text


def test_the_programme_of_the_council_reads_as_it_was_published() -> None:
    assert written(council()) == COUNCIL.read_text(encoding="utf-8").splitlines()


@pytest.mark.skipif(not SEED.exists(), reason="the reference text is not here")
def test_every_panellist_of_the_reference_text_stands_in_the_agenda() -> None:
    published = {
        line.removeprefix("- ").replace(" ,", ",")
        for line in SEED.read_text(encoding="utf-8").splitlines()
        if line.startswith("- ") and "," in line
    }
    printed = {line.removeprefix("- ") for line in written(council())}
    assert len(published) == 10
    assert published <= printed


def test_the_same_programme_in_french() -> None:
    printed = written(council(), replace(OPTIONS, language="fr"))
    assert printed[:2] == ["Council", "Original\u00a0: anglais"]
    assert "# Mardi 2 décembre 2008" in printed
    assert "11:30 – 13:00 | General Debate (suite) – Statements by Members and Observers" in printed
    assert "Intervenants" in printed


def test_the_body_is_named_in_all_languages_of_the_event() -> None:
    texts = {("event", 1, language): {"body": body} for language, body in (("fr", "Conseil"), ("es", "Consejo"))}
    agenda = Agenda(event=event(body="Council"), texts=texts)
    assert written(agenda)[0] == "Council · Conseil · Consejo"


def test_an_event_without_a_body_is_headed_by_its_series() -> None:
    series = SeriesRow(1, "s", "International Dialogue on Migration", "IDM")
    assert written(Agenda(event=event(title="Workshop"), series=series))[0] == "International Dialogue on Migration"


def test_an_event_with_nothing_filled_in() -> None:
    agenda = Agenda(event=event())
    assert written(agenda) == [
        "Original: English",
        "Provisional",
        "Programme",
        "The programme will be published later.",
    ]
    assert agenda_title(agenda, OPTIONS) == "Programme"
    assert agenda_foot(agenda, OPTIONS).title == "Programme"


def test_a_session_without_a_time_stands_at_the_end() -> None:
    agenda = Agenda(
        event=event(),
        sessions=(session(1, title="Later"), session(2, title="First", starts_at=datetime(2008, 12, 2, 10))),
    )
    assert written(agenda)[3:] == [
        "# Tuesday, 2 December 2008",
        "10:00 | First",
        "# Time to be confirmed",
        " | Later",
    ]


def test_a_session_that_is_not_printed_takes_its_day_and_headings_with_it() -> None:
    agenda = council()
    hidden = replace(agenda, sessions=tuple(replace(row, printed=row.segment_id is None) for row in agenda.sessions))
    headings = [line for line in written(hidden) if line.startswith("#")]
    assert headings == ["# Tuesday, 2 December 2008", "# Wednesday, 3 December 2008"]


def test_letters_stay_as_they_are_in_the_programme_when_one_is_not_printed() -> None:
    agenda = council()
    hidden = replace(agenda, sessions=tuple(replace(row, printed=row.id != 7) for row in agenda.sessions))
    assert "10:00 – 12:45 | c) Addressing Mixed Migration Flows" in written(hidden)


def test_rooms_are_an_option() -> None:
    agenda = with_room(council())
    assert "Room XVII, Building E" in written(agenda)
    assert "Room XVII, Building E" not in written(agenda, replace(OPTIONS, rooms=False))


def test_agenda_items_that_a_session_treats_are_named() -> None:
    items = tuple(AgendaItemRow(number, "", 1, text, "", "", "", number) for number, text in ((1, "3"), (2, "9 (a)")))
    agenda = Agenda(
        event=event(),
        sessions=(session(1, title="Budget"), session(2, title="Report")),
        agenda_items=items,
        treatments=(TreatmentRow(1, 1, 1), TreatmentRow(2, 1, 2), TreatmentRow(3, 2, 1)),
    )
    printed = written(agenda)
    assert "Agenda items 3 and 9 (a)" in printed
    assert "Agenda item 3" in printed


def test_one_person_in_a_role_is_printed_beside_the_role() -> None:
    agenda = Agenda(
        event=event(),
        sessions=(session(1, title="Panel", kind=SessionKind.PANEL),),
        participants=(participant(1, "Ana"), participant(2, "Bob"), participant(3, "Eve")),
        appearances=(
            appearance(1, 1, 2),
            appearance(2, 1, 3),
            appearance(3, 1, 1, role=Role.MODERATOR),
        ),
    )
    assert written(agenda)[-4:] == ["- Moderator: Ana", "Panellists", "- Bob", "- Eve"]


def test_a_restricted_person_leaves_no_trace() -> None:
    agenda = Agenda(
        event=event(),
        sessions=(session(1, title="Panel"),),
        contributions=(contribution(1, 1, "a returned migrant’s story"),),
        participants=(participant(1, "Ana", restricted=True),),
        appearances=(appearance(1, 1, 1, role=Role.TESTIMONY, contribution_id=1),),
    )
    assert written(agenda)[-1] == " | Panel"
    internal = written(agenda, replace(OPTIONS, audience=Audience.INTERNAL))
    assert internal[-1] == "- Testimony: Ana, on a returned migrant’s story"


def test_a_topic_that_nobody_is_named_for_yet_is_printed() -> None:
    agenda = Agenda(event=event(), sessions=(session(1, title="Panel"),), contributions=(contribution(1, 1, "Skills"),))
    assert written(agenda)[-1] == "Skills"


def test_papers_of_a_session_and_of_the_event() -> None:
    agenda = Agenda(
        event=event(),
        sessions=(session(1, title="Budget"),),
        documents=(
            document(1, DocumentKind.PAPER, session_id=1, title="Programme and Budget", symbol="C/115/7"),
            document(2, DocumentKind.CONCEPT_NOTE),
        ),
        related=(RelatedProcessRow(1, "r", 1, "Global Compact", "Marrakech, 2018", "https://example.org", 1),),
    )
    assert written(agenda)[-3:] == [
        "Paper: Programme and Budget (C/115/7)",
        "Background papers | Concept note",
        "Related processes | Global Compact – Marrakech, 2018",
    ]


def test_papers_with_reserved_rights_stay_in_the_house() -> None:
    agenda = Agenda(
        event=event(),
        sessions=(session(1, title="Budget"),),
        documents=(
            document(1, DocumentKind.PAPER, session_id=1, title="Draft budget", rights="Embargoed"),
            document(2, DocumentKind.CONCEPT_NOTE, rights="Embargoed"),
        ),
    )
    for audience in (Audience.PUBLIC, Audience.PARTNER):
        assert written(agenda, replace(OPTIONS, audience=audience))[-1] == " | Budget"
    inside = written(agenda, replace(OPTIONS, audience=Audience.INTERNAL))
    assert inside[-2:] == ["Paper: Draft budget", "Background papers | Concept note"]


def test_the_foot() -> None:
    foot = agenda_foot(council(), OPTIONS)
    assert foot.title == "Ninety-sixth Session of the Council · Programme"
    assert foot.as_at == "as at 24 November 2008, 18:00 (Geneva)"
    assert foot.page.format(page=1, pages=2) == "1 of 2"
