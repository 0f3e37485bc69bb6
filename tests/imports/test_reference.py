"""The five texts that the product starts from."""

from datetime import date, time
from pathlib import Path

import pytest

from planner.domain.kinds import DocumentKind, HostRole, Role, SessionKind
from planner.domain.programme import Programme, ProgrammePerson
from planner.imports.programme import read_programme
from planner.imports.sources import read_source

SEEDS = Path(__file__).parents[3] / "shared" / "seeds"
pytestmark = pytest.mark.skipif(not SEEDS.is_dir(), reason="the reference texts are not here")


def read(number: int, year: int | None = None) -> Programme:
    return read_programme(read_source(next(SEEDS.glob(f"00{number}_*.txt"))), year=year)


@pytest.fixture(name="council", scope="module")
def fixture_council() -> Programme:
    return read(3)


def test_the_council_has_four_days_and_eight_sessions(council: Programme) -> None:
    assert council.days == tuple(date(2008, 12, day) for day in (2, 3, 4, 5))
    slots = [(session.day and session.day.day, session.start, session.end) for session in council.sessions]
    assert slots == [
        (2, time(10), time(13)),
        (2, time(15), time(18)),
        (3, time(10), time(11, 30)),
        (3, time(11, 30), time(13)),
        (3, time(15), time(18)),
        (4, time(10), time(13)),
        (4, time(15), time(18)),
        (5, time(10), time(12, 45)),
    ]
    assert not council.year_needed
    assert not council.problems


def test_the_first_session_has_its_lines_in_order(council: Programme) -> None:
    first = council.sessions[0]
    assert first.title.startswith("Opening procedures, election of officers")
    assert first.points == (
        "Statements by the Director General and the Deputy Director General",
        "Presentation by the Administration and discussion",
        "Presentation of the World Migration Report 2008 on Managing Labour Mobility in the Evolving Global Economy",
    )


def test_titles_are_parted_from_subtitles_and_formats(council: Programme) -> None:
    debate, panel, highlights = council.sessions[1], council.sessions[2], council.sessions[6]
    assert (debate.title, debate.subtitle) == ("General Debate", "Statements by Members and Observers")
    assert panel.title == "Special Panel: Global Migration Group (GMG)"
    assert panel.subtitle.startswith("an interactive discussion with IOM’s membership")
    assert panel.kind is SessionKind.PANEL
    assert panel.format_label == "High-level presentations and discussion"
    assert highlights.subtitle == "selected recent and forthcoming migration developments"


def test_the_general_debate_goes_on_twice(council: Programme) -> None:
    assert [session.continues for session in council.sessions] == [None, None, None, 1, 1, None, None, None]


def test_one_segment_letters_three_sessions_over_two_days(council: Programme) -> None:
    (segment,) = council.segments
    assert segment.title == "International Dialogue on Migration"
    assert segment.subtitle == "Return Migration: Challenges and Opportunities"
    assert segment.lettering == "a)"
    assert [session.segment for session in council.sessions] == [None] * 5 + [0] * 3
    assert not any(session.letter for session in council.sessions)


PEOPLE = [
    ("Vandi Minah", "Deputy Minister of Foreign Affairs and International Cooperation", "", "", "Sierra Leone", "SLE"),
    ("Alfonso Lopez", "Undersecretary of Consular Services", "", "Ministry of Foreign Affairs", "Ecuador", "ECU"),
    ("Lolita Maguigad", "Development Communications Officer", "", "Unlad Kabayan", "The Philippines", "PHL"),
    (
        "Erlinda F. Basilio",
        (
            "Permanent Representative of the Philippines to the United Nations Office and Other International"
            " Organizations in Geneva"
        ),
        "",
        "",
        "",
        "PHL",
    ),
    (
        "Athanasios Nakos",
        "Deputy Minister of the Interior, Public Administration and Decentralization",
        "",
        "",
        "Greece",
        "GRC",
    ),
    ("Mauricio Hernández", "Undersecretary for Prevention and Promotion of Health", "", "", "Mexico", "MEX"),
    (
        "Jean-Christophe Peaucelle",
        "Head",
        "Office of European Affairs",
        "Ministry of Immigration, Integration, National Identity and Solidarity Development",
        "France",
        "FRA",
    ),
    (
        "Fathia Alwan",
        "Programme Officer for Social Development",
        "",
        "Intergovernmental Authority on Development (IGAD)",
        "",
        "",
    ),
    (
        "António Guterres",
        "High Commissioner",
        "",
        "Office of the United Nations High Commissioner for Refugees",
        "",
        "",
    ),
    (
        "Trygve Nordby",
        "Chairperson",
        "IFRC Reference Group on Migration",
        "International Federation of Red Cross and Red Crescent Societies",
        "",
        "",
    ),
    ("Johan Ketelers", "Secretary General", "", "International Catholic Migration Committee", "", ""),
]


def test_all_eleven_panellists_are_read_whole(council: Programme) -> None:
    assert [_words(person) for person in council.people] == PEOPLE
    assert {talk.role for session in council.sessions for talk in session.talks} == {Role.PANELLIST}


def _words(person: ProgrammePerson) -> tuple[str, ...]:
    return person.name, person.function, person.unit, person.organisation, person.country, person.country_code


def test_two_panellists_share_a_topic(council: Programme) -> None:
    shared, health, priority, process = council.sessions[6].talks
    assert [person.name for person in shared.people] == ["Erlinda F. Basilio", "Athanasios Nakos"]
    assert shared.topic == "the Global Forum on Migration and Development"
    assert health.topic == "HIV/AIDS and mobile populations"
    assert priority.topic == "migration as a priority of the French EU Presidency"
    assert process.topic == "IGAD Regional Consultative Process on migration"


def test_papers_belong_to_the_person_or_to_the_talk(council: Programme) -> None:
    bio, presentation = DocumentKind.BIO, DocumentKind.PRESENTATION
    first = [[paper.kind for paper in person.papers] for person in council.people]
    assert first == [
        [bio],
        [],
        [bio, presentation],
        [presentation],
        [bio, presentation],
        [],
        [],
        [],
        [bio],
        [bio],
        [bio, presentation],
    ]
    of_talks = [[paper.kind for paper in talk.papers] for talk in council.sessions[6].talks]
    assert of_talks == [[], [presentation], [], [presentation]]


def test_every_line_has_one_use_and_menus_are_put_aside(council: Programme) -> None:
    assert [line.line.number for line in council.lines] == list(range(1, len(council.lines) + 1))
    by_number = {line.line.number: line for line in council.lines}
    assert all(by_number[number].use == "menu" for number in range(1, 21))
    assert by_number[21].use == by_number[22].use == "event"
    assert by_number[25].use == "day"
    assert (by_number[47].use, by_number[47].session) == ("person", 6)


def test_the_event_takes_its_name_from_the_segment_where_nothing_else_names_it(council: Programme) -> None:
    assert council.facts.title == "International Dialogue on Migration"
    assert council.facts.theme == "Return Migration: Challenges and Opportunities"
    assert (council.facts.starts_on, council.facts.ends_on) == (date(2008, 12, 2), date(2008, 12, 5))


@pytest.mark.parametrize("number", [0, 1, 2, 4])
def test_a_press_release_has_no_sessions_but_facts(number: int) -> None:
    found = read(number)
    assert not found.sessions
    assert found.year_needed
    assert all(line.use in {"menu", "event", "blank"} for line in found.lines)


@pytest.mark.parametrize(
    ("number", "title", "contacts", "phones"),
    [
        (0, "Migration and Transnationalism: Opportunities and Challenges", ["Philippe Boncour"], 1),
        (
            1,
            "IOM, Parliamentary Assembly of the Council of Europe Host First Annual Diaspora Forum",
            ["Jorge Galindo", "Nathalie Bargellini"],
            2,
        ),
        (2, "How to Make Return Migration Work for Development", ["Philippe Boncour"], 1),
        (4, "IOM to Launch Online Platform to Engage with Diasporas", ["Florence Kim"], 1),
    ],
)
def test_press_releases_say_whom_to_ask(number: int, title: str, contacts: list[str], phones: int) -> None:
    facts = read(number).facts
    assert facts.title == title
    assert [contact.name for contact in facts.contacts] == contacts
    assert sum(len(contact.phones) for contact in facts.contacts) == phones
    assert all(contact.email.endswith("int") and "mailto" not in contact.email for contact in facts.contacts)


def test_dates_without_a_year_wait_for_one() -> None:
    assert read(0).facts.starts_on is None
    assert (read(0, 2010).facts.starts_on, read(0, 2010).facts.ends_on) == (date(2010, 3, 9), date(2010, 3, 10))
    assert read(1).year_proposed == 2018
    assert read(1, 2018).facts.starts_on == date(2018, 5, 18)
    assert (read(2, 2008).facts.starts_on, read(2, 2008).facts.ends_on) == (date(2008, 7, 7), date(2008, 7, 8))
    assert read(4, 2017).facts.starts_on == date(2017, 7, 24)


def test_other_facts_of_the_press_releases() -> None:
    assert read(1).facts.theme == "Diasporas as Partners for Development in the Globalized World"
    assert read(1).facts.city == "Geneva"
    assert [(host.name, host.role) for host in read(1).facts.hosts] == [
        ("IOM", HostRole.HOST),
        ("Parliamentary Assembly of the Council of Europe (PACE)", HostRole.HOST),
        ("Parliamentary Network on Diaspora Policies", HostRole.INITIATOR),
    ]
    assert read(2).facts.media_policy == "open to all media"
    assert [link.url for link in read(2).facts.links] == ["http://www.iom.int/returndevelopment"]
    assert read(0).facts.venue == "Geneva International Conference Centre"
