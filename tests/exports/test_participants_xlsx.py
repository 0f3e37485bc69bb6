from dataclasses import fields, replace
from pathlib import Path

import pytest
from openpyxl import load_workbook
from python_calamine import CalamineWorkbook

from planner.domain.kinds import Audience, Mode, ParticipantStatus
from planner.domain.people import ParticipantRow
from tests.exports.lists import write_participants
from tests.exports.people import CATEGORIES, delegation, options, organisation, participant, people
from tests.exports.workbooks import parts, read_me, sheet, table

PUBLIC = [
    "No.",
    "Name as printed",
    "Category",
    "State or organization",
    "Rank",
    "Honorific",
    "Given name",
    "Family name",
    "Function",
    "Organization",
    "Country",
]
PARTNER = [*PUBLIC, "Unit", "Native name", "Level", "Status", "Mode", "Languages", "E-mail", "Phone"]
INTERNAL = [
    *PARTNER,
    "Gender",
    "Needs",
    "Travel",
    "Notes",
    "May print name",
    "May share contact",
    "May show photo",
    "Restricted",
]
_TEXTS = [field.name for field in fields(ParticipantRow) if field.type is str and field.name != "uid"]


def canary(number: int, **given: object) -> ParticipantRow:
    """A participant whose every text is one that occurs nowhere else."""
    texts = {name: f"canary-{number}-{name}" for name in _TEXTS}
    return participant(number, **(texts | given))


def seen(path: Path, number: int = 1) -> set[str]:
    """The texts of a ``canary`` that stand anywhere in a file."""
    content = "".join(parts(path).values())
    return {name for name in _TEXTS if f"canary-{number}-{name}" in content}


PUBLISHED = {"name", "honorific", "given", "family", "function", "organisation", "country"}
CONTACT = {"email", "phone"}


@pytest.mark.parametrize(
    ("audience", "columns"), [(Audience.PUBLIC, PUBLIC), (Audience.PARTNER, PARTNER), (Audience.INTERNAL, INTERNAL)]
)
def test_each_audience_has_its_columns(tmp_path: Path, audience: Audience, columns: list[str]) -> None:
    path = tmp_path / "a.xlsx"
    assert write_participants(people(participant(1)), options(audience), path) == 1
    assert [cell.value for cell in sheet(path, "Participants")[1]] == [*columns, "uid", "export"]


@pytest.mark.parametrize(
    ("audience", "consent", "expected"),
    [
        (Audience.PUBLIC, False, PUBLISHED),
        (Audience.PUBLIC, True, PUBLISHED),
        (Audience.PARTNER, False, PUBLISHED | {"unit", "native_name", "languages"}),
        (Audience.PARTNER, True, PUBLISHED | {"unit", "native_name", "languages"} | CONTACT),
        (
            Audience.INTERNAL,
            False,
            PUBLISHED | {"unit", "native_name", "languages", "gender", "needs", "travel", "notes"} | CONTACT,
        ),
    ],
)
def test_only_what_an_audience_may_see_is_in_the_file(
    tmp_path: Path, audience: Audience, consent: bool, expected: set[str]
) -> None:
    path = tmp_path / "a.xlsx"
    write_participants(people(canary(1, consent_contact=consent)), options(audience), path)
    assert seen(path) == expected


@pytest.mark.parametrize("audience", [Audience.PUBLIC, Audience.PARTNER])
def test_a_restricted_participant_leaves_no_trace(tmp_path: Path, audience: Audience) -> None:
    path = tmp_path / "a.xlsx"
    restricted = canary(2, restricted=True, consent_contact=True)
    everybody = people(participant(1), restricted, representations=(delegation(1, 2, "MLI"),))
    assert write_participants(everybody, options(audience), path) == 1
    content = "".join(parts(path).values())
    assert "canary" not in content
    assert "participant-2" not in content
    assert "Mali" not in "".join(str(row) for title in ("Participants", "Summary") for row in table(path, title))
    assert "1 participant is not listed." in read_me(path)


def test_the_house_sees_everybody(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    everybody = people(participant(1), participant(2, restricted=True))
    assert write_participants(everybody, options(Audience.INTERNAL), path) == 2
    assert [row["Restricted"] for row in table(path, "Participants")] == ["no", "yes"]
    assert "not listed" not in read_me(path)


@pytest.mark.parametrize(("audience", "names"), [(Audience.PUBLIC, "C"), (Audience.PARTNER, "ABCDEF")])
def test_the_public_sees_only_who_has_a_place(tmp_path: Path, audience: Audience, names: str) -> None:
    statuses = zip("ABCDEF", ParticipantStatus, strict=True)
    everybody = people(*(participant(i, name=name, status=to) for i, (name, to) in enumerate(statuses, 1)))
    write_participants(everybody, options(audience), tmp_path / "a.xlsx")
    assert [row["Name as printed"] for row in table(tmp_path / "a.xlsx", "Participants")] == list(names)


def test_the_public_sees_who_confirmed_to_appear(tmp_path: Path) -> None:
    waiting = participant(1, status=ParticipantStatus.PENDING)
    gone = participant(2, status=ParticipantStatus.CANCELLED)
    everybody = people(waiting, gone, speaking=frozenset({1, 2}))
    assert write_participants(everybody, options(), tmp_path / "a.xlsx") == 1


def test_rows_go_by_category_then_by_whom_they_represent_then_by_letter(tmp_path: Path) -> None:
    everybody = people(
        participant(1, name="No category", category_id=None),
        participant(2, name="NGO", category_id=2, organisation="Unlad Kabayan"),
        participant(3, name="Zambia", country="Zambia", country_code="ZMB"),
        participant(4, name="Austria, second of the letter", country="Austria", country_code="AUT"),
        participant(5, name="Austria, first of the letter", country="Austria", country_code="AUT"),
        participant(6, name="Côte d’Ivoire", country="Côte d’Ivoire", country_code="CIV"),
        participant(7, name="Croatia", country="Croatia", country_code="HRV"),
        representations=(
            delegation(1, 3, "ZMB"),
            delegation(3, 4, "AUT"),
            delegation(2, 5, "AUT"),
            delegation(4, 6, "CIV"),
            delegation(5, 7, "HRV"),
        ),
    )
    write_participants(everybody, options(), tmp_path / "a.xlsx")
    rows = table(tmp_path / "a.xlsx", "Participants")
    assert [row["No."] for row in rows] == list(range(1, 8))
    assert [row["Name as printed"] for row in rows] == [
        "Austria, first of the letter",
        "Austria, second of the letter",
        "Côte d’Ivoire",
        "Croatia",
        "Zambia",
        "NGO",
        "No category",
    ]


def test_a_participant_stands_for_the_state_or_organization_of_the_delegation(tmp_path: Path) -> None:
    everybody = people(
        participant(1, country="France", country_code="FRA"),
        participant(2, country="France", country_code="FRA"),
        participant(3, organisation="Unlad Kabayan", country="Philippines", category_id=2),
        participant(4, country="Peru"),
        organisations=(organisation(9, "African Union"),),
        representations=(delegation(1, 1, "MLI"), delegation(2, 2, organisation=9), delegation(3, 2, "FRA")),
    )
    write_participants(everybody, options(), tmp_path / "a.xlsx")
    rows = table(tmp_path / "a.xlsx", "Participants")
    assert {row["uid"]: row["State or organization"] for row in rows} == {
        "participant-1": "Mali",
        "participant-2": "African Union; France",
        "participant-3": "Unlad Kabayan",
        "participant-4": "Peru",
    }


def test_cells_of_one_participant(tmp_path: Path) -> None:
    row = replace(participant(1), email="a@example.org", phone="+41 22 555 01 23", mode=Mode.REMOTE, needs="=1+1")
    write_participants(people(row), options(Audience.INTERNAL), tmp_path / "a.xlsx")
    (cells,) = table(tmp_path / "a.xlsx", "Participants")
    assert cells["Phone"] == "+41 22 555 01 23"
    assert cells["Needs"] == "=1+1"
    assert (cells["Mode"], cells["Status"], cells["May print name"]) == ("remote", "approved", "yes")
    assert "<f>" not in parts(tmp_path / "a.xlsx")["xl/worksheets/sheet2.xml"]


def test_categories_are_counted_live_and_once(tmp_path: Path) -> None:
    wild = replace(CATEGORIES[0], id=3, name="*")
    everybody = people(
        participant(1),
        participant(2, mode=Mode.REMOTE),
        participant(3, category_id=3),
        participant(4, category_id=None),
        categories=(*CATEGORIES, wild),
    )
    path = tmp_path / "a.xlsx"
    write_participants(everybody, options(Audience.PARTNER), path)
    rows = CalamineWorkbook.from_path(str(path)).get_sheet_by_name("Summary").to_python()
    assert [row[:6] for row in rows] == [
        ["Counted", "Of", "Number", "In the room", "Remote", "Video message"],
        ["Category", "Member States", 2, 1, 1, 0],
        ["Category", "*", 1, 1, 0, 0],
        ["Category", "Without category", 1, 1, 0, 0],
        ["All participants", "", 4, 3, 1, 0],
        ["In view", "with the filter of the list", 4, "", "", ""],
        ["Delegations", "States", 0, "", "", ""],
        ["Delegations", "Organizations", 0, "", "", ""],
    ]
    page = sheet(path, "Summary")
    assert page["C2"].value == "=SUMPRODUCT((('Participants'!$C$2:$C$5=$B2))*1)"
    assert page["C4"].value == "=SUMPRODUCT((('Participants'!$C$2:$C$5=\"\"))*1)"
    assert page["C6"].value == "=SUBTOTAL(103,'Participants'!$B$2:$B$5)"
    remote = "=SUMPRODUCT((('Participants'!$C$2:$C$5=$B2))*(('Participants'!$P$2:$P$5=\"remote\"))*1)"
    assert page["E2"].value == remote
    header = sheet(path, "Participants")[1]
    assert (header[2].value, header[15].value) == ("Category", "Mode")


def test_genders_are_counted_in_the_house_alone(tmp_path: Path) -> None:
    everybody = people(participant(1, gender="f"), participant(2, gender="Femme"), participant(3, gender="m"))
    for audience in Audience:
        write_participants(everybody, options(audience), tmp_path / "a.xlsx")
        first = table(tmp_path / "a.xlsx", "Summary")[0]
        assert ("Women" in first) is (audience is Audience.INTERNAL)
    rows = CalamineWorkbook.from_path(str(tmp_path / "a.xlsx")).get_sheet_by_name("Summary").to_python()
    assert rows[1][-2:] == [2, 1]
    assert '="Femme")+(' in str(first["Women"])


def test_the_public_is_not_told_who_is_remote(tmp_path: Path) -> None:
    write_participants(people(participant(1, mode=Mode.REMOTE)), options(), tmp_path / "a.xlsx")
    assert [cell.value for cell in sheet(tmp_path / "a.xlsx", "Summary")[1]] == ["Counted", "Of", "Number"]
    assert "remote" not in "".join(parts(tmp_path / "a.xlsx").values()).lower()


@pytest.mark.parametrize("audience", Audience)
def test_nobody_yet(tmp_path: Path, audience: Audience) -> None:
    path = tmp_path / "a.xlsx"
    assert write_participants(people(), options(audience), path) == 0
    lists = [] if audience is Audience.PUBLIC else ["Lists"]
    assert load_workbook(path).sheetnames == ["Read me", "Participants", *lists]
    assert "No participants yet." in read_me(path)
    assert sheet(path, "Participants").max_row == 1


@pytest.mark.parametrize("category", ["Member States", "Observer States", "États observateurs", "Estados miembros"])
def test_a_ministry_is_represented_by_its_state(tmp_path: Path, category: str) -> None:
    ministry = {"organisation": "Ministry of the Interior", "country": "Ghana", "country_code": "GHA"}
    everybody = people(
        participant(1, name="Kenyan", country="Kenya", country_code="KEN"),
        participant(2, name="Official", **ministry),
        participant(3, name="Head", **ministry),
        categories=(replace(CATEGORIES[0], name=category),),
        representations=(delegation(1, 3, "GHA"),),
    )
    write_participants(everybody, options(), tmp_path / "a.xlsx")
    rows = table(tmp_path / "a.xlsx", "Participants")
    assert [row["State or organization"] for row in rows] == ["Ghana", "Ghana", "Kenya"]
    assert [row["Organization"] for row in rows] == ["Ministry of the Interior", "Ministry of the Interior", None]


@pytest.mark.parametrize("category", ["Non-governmental organizations", "Non-State actors", "Private sector"])
def test_an_organization_stands_for_itself(tmp_path: Path, category: str) -> None:
    somebody = participant(1, organisation="Unlad Kabayan", country="Philippines", country_code="PHL")
    everybody = people(somebody, categories=(replace(CATEGORIES[0], name=category),))
    write_participants(everybody, options(), tmp_path / "a.xlsx")
    assert table(tmp_path / "a.xlsx", "Participants")[0]["State or organization"] == "Unlad Kabayan"


def test_a_ministry_without_a_state_is_listed_by_its_name(tmp_path: Path) -> None:
    write_participants(people(participant(1, organisation="Ministry of Health")), options(), tmp_path / "a.xlsx")
    assert table(tmp_path / "a.xlsx", "Participants")[0]["State or organization"] == "Ministry of Health"
