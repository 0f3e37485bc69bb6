from dataclasses import replace
from datetime import datetime, time
from pathlib import Path
from typing import Any

import pytest

from planner.domain.agenda import Agenda
from planner.domain.kinds import (
    AppearanceStatus,
    Audience,
    DocumentKind,
    DocumentStatus,
    Mode,
    ParticipantStatus,
    Role,
    SessionStatus,
)
from planner.domain.printed import plain, talk_line
from planner.domain.words import words
from tests.exports.agendas import (
    appearance,
    contribution,
    council,
    document,
    event,
    panel,
    participant,
    session,
    with_room,
)
from tests.exports.lists import write_roster
from tests.exports.people import options
from tests.exports.workbooks import parts, read_me, sheet, table

PUBLIC = [
    "Date",
    "Start",
    "End",
    "Name",
    "Role",
    "Order",
    "Session",
    "Room",
    "Function",
    "Organization",
    "Country",
    "Topic",
    "As printed",
]
PARTNER = [*PUBLIC, "Status", "Mode", "Bio", "Photo", "Presentation"]
INTERNAL = [
    *PARTNER,
    *("Consent", "Languages", "Arrival", "Arrives by", "Departure", "Departs by", "Hotel", "Transfer"),
    *("Visa letter", "Funded", "Honorarium", "Needs", "Focal point"),
    "Notes",
    "Restricted",
]


def agenda(*appearances: Any, **rows: Any) -> Agenda:
    """A panel on 2 December 2008 with the given appearances of Ana, Bernadette and Cleo."""
    people = tuple(participant(number, name) for number, name in enumerate(("Ana", "Bernadette", "Cleo"), 1))
    panel = session(1, title="Panel", starts_at=datetime(2008, 12, 2, 10), length_minutes=90)
    return replace(
        Agenda(event(title="Council"), sessions=(panel,), participants=people, appearances=appearances), **rows
    )


def roster(tmp_path: Path, snapshot: Agenda, audience: Audience = Audience.PUBLIC) -> list[dict[str, object]]:
    """The rows of a roster, after it was written."""
    count = write_roster(snapshot, options(audience), tmp_path / "a.xlsx")
    rows = table(tmp_path / "a.xlsx", "Panellists")
    assert len(rows) == count
    return rows


@pytest.mark.parametrize(
    ("audience", "columns"), [(Audience.PUBLIC, PUBLIC), (Audience.PARTNER, PARTNER), (Audience.INTERNAL, INTERNAL)]
)
def test_each_audience_has_its_columns(tmp_path: Path, audience: Audience, columns: list[str]) -> None:
    roster(tmp_path, agenda(appearance(1, 1, 1)), audience)
    assert [cell.value for cell in sheet(tmp_path / "a.xlsx", "Panellists")[1]] == [*columns, "uid", "export"]


def test_the_reference_programme(tmp_path: Path) -> None:
    snapshot = with_room(council())
    rows = roster(tmp_path, snapshot)
    assert [row["Name"] for row in rows] == [person.name for person in snapshot.participants]
    assert [row["Order"] for row in rows] == [1, 2, 3, 1, 2, 3, 4, 5, 1, 2, 3]
    first = rows[3]
    assert (str(first["Date"]), first["Start"], first["End"]) == ("2008-12-04 00:00:00", time(15), time(18))
    assert str(first["Session"]).startswith("b) Migration Highlights – selected recent")
    assert (first["Role"], first["Room"]) == ("Panellist", "Room XVII")
    assert first["Topic"] == "the Global Forum on Migration and Development"
    assert rows[3]["As printed"] == rows[4]["As printed"]
    assert rows[3]["uid"] != rows[4]["uid"]
    (talk, *_) = snapshot.talks_of(7)[Role.PANELLIST]
    assert first["As printed"] == plain(talk_line(snapshot, talk, words("en")))


def test_what_is_printed_for_an_appearance_comes_before_the_person(tmp_path: Path) -> None:
    own = participant(1, "Ana", function="Minister", unit="Cabinet", organisation="Ministry", country="Peru")
    overridden = appearance(
        2,
        1,
        1,
        printed_name="Ms. Ana",
        printed_function="Envoy",
        printed_organisation="Mission",
        printed_country="Chile",
    )
    plainly, instead = roster(tmp_path, agenda(appearance(1, 1, 1), overridden, participants=(own,)))
    facts = ("Name", "Function", "Organization", "Country")
    assert [plainly[fact] for fact in facts] == ["Ana", "Minister", "Cabinet, Ministry", "Peru"]
    assert [instead[fact] for fact in facts] == ["Ms. Ana", "Envoy", "Mission", "Chile"]


def test_the_day_of_the_programme_holds_past_midnight(tmp_path: Path) -> None:
    night = session(1, title="Drafting", starts_at=datetime(2008, 12, 3, 0, 30), length_minutes=120)
    (row,) = roster(tmp_path, agenda(appearance(1, 1, 1), sessions=(night,)))
    assert (str(row["Date"]), row["Start"], row["End"]) == ("2008-12-02 00:00:00", time(0, 30), time(2, 30))


def test_a_session_without_a_time_comes_last(tmp_path: Path) -> None:
    open_, placed = session(1, title="Open"), session(2, title="Placed", starts_at=datetime(2008, 12, 2, 10))
    rows = roster(tmp_path, agenda(appearance(1, 1, 1), appearance(2, 2, 2), sessions=(open_, placed)))
    assert [(row["Name"], row["Start"], row["End"]) for row in rows] == [
        ("Bernadette", time(10), None),
        ("Ana", None, None),
    ]


def test_a_cancelled_session_says_so(tmp_path: Path) -> None:
    gone = session(1, title="Panel", status=SessionStatus.CANCELLED, starts_at=datetime(2008, 12, 2, 10))
    (row,) = roster(tmp_path, agenda(appearance(1, 1, 1), sessions=(gone,)))
    assert str(row["Session"]).endswith("(cancelled)")


def test_papers_show_how_far_they_have_come(tmp_path: Path) -> None:
    documents = (
        document(1, DocumentKind.BIO, participant_id=1, status=DocumentStatus.EXPECTED),
        document(2, DocumentKind.BIO, participant_id=1, status=DocumentStatus.CLEARED),
        document(3, DocumentKind.PHOTO, participant_id=1, status=DocumentStatus.RECEIVED),
        document(4, DocumentKind.PRESENTATION, contribution_id=1, status=DocumentStatus.PUBLISHED),
    )
    rows = roster(
        tmp_path,
        agenda(
            appearance(1, 1, 1, contribution_id=1),
            appearance(2, 1, 2, contribution_id=1),
            appearance(3, 1, 3),
            contributions=(contribution(1, 1),),
            documents=documents,
        ),
        Audience.PARTNER,
    )
    assert [(row["Bio"], row["Photo"], row["Presentation"]) for row in rows] == [
        ("cleared", "received", "published"),
        ("–", "–", "published"),
        ("–", "–", "–"),
    ]


@pytest.mark.parametrize(("audience", "state"), [(Audience.PARTNER, "–"), (Audience.INTERNAL, "published")])
def test_a_paper_with_reserved_rights_is_known_in_the_house_alone(
    tmp_path: Path, audience: Audience, state: str
) -> None:
    reserved = document(1, DocumentKind.BIO, participant_id=1, rights="Embargoed")
    (row,) = roster(tmp_path, agenda(appearance(1, 1, 1), documents=(reserved,)), audience)
    assert row["Bio"] == state
    assert ("(Bio)" in str(row["As printed"])) == (audience is Audience.INTERNAL)


def test_states_are_words(tmp_path: Path) -> None:
    people = (
        appearance(1, 1, 1, status=AppearanceStatus.TO_BE_CONFIRMED, mode=Mode.REMOTE, notes="=1+1"),
        appearance(2, 1, 2, status=AppearanceStatus.DECLINED, mode=Mode.VIDEO),
    )
    rows = roster(tmp_path, agenda(*people), Audience.INTERNAL)
    assert [(row["Status"], row["Mode"], row["Notes"]) for row in rows] == [
        ("to be confirmed", "remote", "=1+1"),
        ("declined", "video message", None),
    ]
    assert rows[1]["As printed"] is None


@pytest.mark.parametrize(
    "leaves_out",
    [
        {"appearances": (appearance(1, 1, 1), appearance(2, 1, 2, status=AppearanceStatus.DECLINED))},
        {"appearances": (appearance(1, 1, 1), appearance(2, 1, 2, replaced_by=1))},
        {"participants": (participant(1, "Ana"), participant(2, "Bernadette", status=ParticipantStatus.CANCELLED))},
        {"participants": (participant(1, "Ana"), participant(2, "Bernadette", restricted=True))},
    ],
)
def test_the_public_does_not_see_who_is_not_printed(tmp_path: Path, leaves_out: dict[str, Any]) -> None:
    both = agenda(appearance(1, 1, 1), appearance(2, 1, 2))
    rows = roster(tmp_path, replace(both, **leaves_out))
    assert [(row["Name"], row["Order"]) for row in rows] == [("Ana", 1)]
    assert "Bernadette" not in "".join(parts(tmp_path / "a.xlsx").values())


@pytest.mark.parametrize("audience", [Audience.PUBLIC, Audience.PARTNER])
def test_a_restricted_speaker_leaves_no_trace(tmp_path: Path, audience: Audience) -> None:
    witness = participant(2, "canary-name", function="canary-function", restricted=True)
    shared = agenda(
        appearance(1, 1, 1, contribution_id=1),
        appearance(2, 1, 2, contribution_id=1, notes="canary-notes", printed_country="canary-country"),
        contributions=(contribution(1, 1, "return"),),
        participants=(participant(1, "Ana"), witness),
    )
    (row,) = roster(tmp_path, shared, audience)
    assert row["As printed"] == "Ana, on return"
    assert "canary" not in "".join(parts(tmp_path / "a.xlsx").values())
    assert "1 appearance is not listed." in read_me(tmp_path / "a.xlsx")


@pytest.mark.parametrize("audience", [Audience.PUBLIC, Audience.PARTNER])
def test_nothing_internal_leaves_the_house(tmp_path: Path, audience: Audience) -> None:
    internal = ("email", "phone", "gender", "needs", "travel", "bio", "notes")
    person = participant(1, "Ana", **{name: f"canary-{name}" for name in internal})
    shown = session(1, title="Panel", notes="canary-session", starts_at=datetime(2008, 12, 2, 10))
    snapshot = agenda(appearance(1, 1, 1, notes="canary-appearance"), participants=(person,), sessions=(shown,))
    assert roster(tmp_path, snapshot, audience)
    assert "canary" not in "".join(parts(tmp_path / "a.xlsx").values())


def test_the_public_does_not_see_a_session_that_is_not_printed(tmp_path: Path) -> None:
    quiet = session(1, title="Briefing", printed=False, starts_at=datetime(2008, 12, 2, 10))
    snapshot = agenda(appearance(1, 1, 1), sessions=(quiet,))
    assert roster(tmp_path, snapshot) == []
    assert len(roster(tmp_path, snapshot, Audience.PARTNER)) == 1


def test_fourteen_panellists_in_one_panel(tmp_path: Path) -> None:
    people = tuple(participant(number, f"Speaker {number}") for number in range(1, 15))
    rows = roster(tmp_path, agenda(*panel(*people), participants=people))
    assert [row["Order"] for row in rows] == list(range(1, 15))


@pytest.mark.parametrize("audience", Audience)
def test_no_panellists_yet(tmp_path: Path, audience: Audience) -> None:
    assert roster(tmp_path, agenda(), audience) == []
    assert "No panellists yet." in read_me(tmp_path / "a.xlsx")
