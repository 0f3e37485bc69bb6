"""What secretariats send all the same: wrong headings, dates of every kind, numbers without a country."""

from collections.abc import Sequence
from datetime import datetime
from functools import partial
from pathlib import Path

import pytest
from openpyxl import Workbook as Excel
from openpyxl.utils.datetime import CALENDAR_MAC_1904

from db.transaction import Transaction
from planner.domain.list_fields import ListField
from planner.domain.lists import LIST_VERB, Answers, Cause, ListPlan, Sheet
from planner.domain.ranks import DEPUTY, HEAD, rank_of
from planner.edits.people import add_participant, represent
from planner.edits.rows import change
from planner.imports.lists import dates, read_list
from planner.imports.lists.mapping import propose_mapping
from planner.imports.lists.phones import phone_of
from planner.imports.lists.plan import plan_list
from planner.imports.lists.proposal import propose
from planner.imports.lists.table import find_table
from planner.provenance import load_provenance
from planner.queries import load_papers
from planner.workspace import Workspace
from tests.imports.lists.test_plan import forum, lay, one, plan_of

__all__ = ["forum"]


def _mapped(rows: Sequence[Sequence[str]]) -> dict[str, str]:
    table = find_table(Sheet("", tuple(map(tuple, rows))))
    return {table.columns[column].words: field.value for field, column in propose_mapping(table).items()}


@pytest.mark.parametrize(
    ("headings", "fields"),
    [
        (("Level of office", "Hotel", "Visa letter"), "level hotel visa_letter"),
        (("Date d’arrivée", "Vol d’arrivée", "Hébergement"), "arrives_at arrives_by hotel"),
        (("Fecha de salida", "Vuelo de salida", "Régimen alimentario"), "departs_at departs_by diet"),
        (("Номер паспорта", "Дата рождения", "Гостиница"), "passport_number born_on hotel"),
        (("护照号码", "出生日期", "抵达航班"), "passport_number born_on arrives_by"),
        (("رقم جواز السفر", "تاريخ الوصول", "الفندق"), "passport_number arrives_at hotel"),
        (("Sort as", "Native name", "Focal point"), "sort_as native_name focal_point"),
        (("Country", "Nationality", "Funded"), "country nationality funded"),
    ],
)
def test_columns_of_travel_papers_and_needs_are_known_in_six_languages(headings: Sequence[str], fields: str) -> None:
    found = _mapped((("Name", *headings), ("Ana Lima", *("x" for _ in headings))))
    assert [found.get(heading) for heading in headings] == fields.split()


def test_a_nationality_is_the_country_where_nothing_else_says_it() -> None:
    assert _mapped((("Name", "Nationality"), ("Ana Lima", "Portugal")))["Nationality"] == "country"


def test_a_level_is_one_of_office_or_a_rank_by_what_the_cells_say() -> None:
    names = ("Ana Lima", "Bo Chen")
    assert _mapped((("Name", "Level"), *zip(names, ("Minister", "Ambassador"), strict=True)))["Level"] == "level"
    assert _mapped((("Name", "Level"), *zip(names, ("Head", "Alternate"), strict=True)))["Level"] == "rank"


def test_a_level_is_never_the_rank_where_a_column_is_named_rank() -> None:
    empty = (("Name", "Rank", "Level"), ("Ana Lima", "Head", ""), ("Bo Chen", "", ""))
    assert {"Rank": "rank", "Level": "level"}.items() <= _mapped(empty).items()


def test_cells_say_more_than_a_wrong_heading() -> None:
    people = [("Ana Lima", "ana@example.org", "Portugal"), ("Bo Chen", "bo@example.org", "Peru")]
    people += [("Eva Ruiz", "eva@example.org", "Spain")]
    assert _mapped((("Name", "Phone", "E-mail"), *people)) == {"Name": "name", "Phone": "email", "E-mail": "country"}


def test_two_columns_of_dates_are_arrival_and_departure() -> None:
    rows = [("Ana Lima", "2026-04-01", "2026-04-05"), ("Bo Chen", "2026-04-02", "2026-04-02")]
    assert _mapped(rows) == {"A": "name", "B": "arrives_at", "C": "departs_at"}
    back = [(name, second, first) for name, first, second in rows]
    assert "arrives_at" not in _mapped(back).values()


APRIL = datetime(2026, 4, 3)


@pytest.mark.parametrize(
    ("cell", "day_first", "month_first"),
    [
        ("3/4/2026", APRIL, datetime(2026, 3, 4)),
        ("03.04.26", APRIL, datetime(2026, 3, 4)),
        ("13/4/2026", datetime(2026, 4, 13), None),
        ("4-13-2026", None, datetime(2026, 4, 13)),
        *((cell, APRIL, APRIL) for cell in ("2026-04-03", "3 April 2026", "April 3rd, 2026", "3 avril 2026")),
        *((cell, APRIL, APRIL) for cell in ("3 de abril de 2026", "3 апреля 2026", "2026年4月3日", "3-Apr-2026")),
        ("46115", APRIL, APRIL),
        ("46115.604167", datetime(2026, 4, 3, 14, 30), datetime(2026, 4, 3, 14, 30)),
        ("3/4/2026 2.30 pm", datetime(2026, 4, 3, 14, 30), datetime(2026, 3, 4, 14, 30)),
        ("1er juin 2026, 9h05", datetime(2026, 6, 1, 9, 5), datetime(2026, 6, 1, 9, 5)),
        *((cell, None, None) for cell in ("9-10 March", "31.02.2026", "soon", "12", "99999", "")),
    ],
)
def test_dates_are_read_with_the_day_or_the_month_first(
    cell: str, day_first: datetime | None, month_first: datetime | None
) -> None:
    assert dates.read_date(cell, first=True) == day_first
    assert dates.read_date(cell, first=False) == month_first


def test_one_date_beyond_the_twelfth_answers_for_the_whole_list() -> None:
    assert dates.day_first(["3/4/2026", "14/4/2026"]) is True
    assert dates.day_first(["3/4/2026", "4/14/2026"]) is False
    assert dates.day_first(["3/4/2026", "5/5/2026"]) is None
    assert dates.day_first(["14/4/2026", "4/14/2026"]) is None


ARRIVAL = ("Name", "Arrival", "Arrival time")


def test_open_dates_wait_until_the_one_question_is_answered(workspace: Workspace, forum: int) -> None:
    rows = (ARRIVAL, ("Ana Lima", "3/4/2026", "14:30"), ("Bo Chen", "5/5/2026", ""), ("Eva Ruiz", "3 May 2026", "9h"))
    plan = plan_of(workspace, forum, rows)
    assert [row.verdict for row in plan.rows] == ["unclear", "new", "new"]
    assert plan.open_dates == ("3/4/2026", 1)
    answered = plan_of(workspace, forum, rows, Answers(day_first=False))
    assert answered.open_dates is None
    assert [row.entry.words[ListField.ARRIVES_AT] for row in answered.rows] == [
        "2026-03-04 14:30",
        "2026-05-05 00:00",
        "2026-05-03 09:00",
    ]


def test_what_is_no_date_is_left_out_and_told(workspace: Workspace, forum: int) -> None:
    row = one(workspace, forum, ("Ana Lima", "9-10 March", ""), ARRIVAL)
    assert [(remark.cause, remark.about) for remark in row.remarks] == [(Cause.NO_DATE, "9-10 March")]
    assert ListField.ARRIVES_AT not in row.entry.words


@pytest.mark.parametrize("from_1904", [False, True])
def test_real_dates_and_numbers_of_days_are_read_from_either_epoch(
    workspace: Workspace, forum: int, tmp_path: Path, from_1904: bool
) -> None:
    book = Excel()
    sheet = book.active
    assert sheet is not None
    if from_1904:
        book.epoch = CALENDAR_MAC_1904
    number = 46115 - (1462 if from_1904 else 0)
    for row in (("Name", "Arrival", "Departure"), ("Ana Lima", datetime(2026, 4, 3, 14, 30), number)):
        sheet.append(row)
    book.save(tmp_path / "d.xlsx")
    proposal = propose(read_list(tmp_path / "d.xlsx"))
    assert proposal.book.from_1904 is from_1904
    words = _planned(workspace, forum, tmp_path / "d.xlsx").rows[0].entry.words
    assert (words[ListField.ARRIVES_AT], words[ListField.DEPARTS_AT]) == ("2026-04-03 14:30", "2026-04-03 00:00")


def _planned(workspace: Workspace, event_id: int, path: Path) -> ListPlan:
    proposal = propose(read_list(path))
    provenance = workspace.read(lambda tx: load_provenance(tx, event_id, LIST_VERB))
    return plan_list(proposal.table, proposal.mapped, workspace.participants(event_id), provenance, Answers())


@pytest.mark.parametrize(
    ("cell", "region", "number"),
    [
        ("+33 1 44 55 10 10", "", "+33144551010"),
        ("01 44 55 10 10", "FR", "+33144551010"),
        ("01 44 55 10 10", "", "01 44 55 10 10"),
        ("+44 (0)20 7946 0000", "FR", "+442079460000"),
        ("+33 01 44 55 10 10", "", "+33144551010"),
        ("022 717 91 11; 079 635 23 47", "CH", "+41227179111; +41796352347"),
        ("＋３３ １ ４４ ５５ １０ １０", "", "+33144551010"),
        ("through the office", "FR", "through the office"),
        ("+1 202 555 0100 ext. 12", "", "+12025550100 ext. 12"),
        ("+999 123 456 789", "", "+999 123 456 789"),
    ],
)
def test_telephone_numbers_come_in_the_international_form_or_as_written(cell: str, region: str, number: str) -> None:
    assert phone_of(cell, region) == number


def test_a_number_without_a_country_is_one_of_the_person_or_of_the_event(workspace: Workspace, forum: int) -> None:
    workspace.edit("Change", "Forum", lambda tx: change(tx, "event", forum, country="Switzerland"), event_id=forum)
    rows = (("Name", "Country", "Phone"), ("Ana Lima", "France", "01 44 55 10 10"), ("Bo Chen", "", "022 717 91 11"))
    plan = plan_of(workspace, forum, rows)
    assert [row.entry.words[ListField.PHONE] for row in plan.rows] == ["+33144551010", "+41227179111"]
    lay(workspace, plan)
    assert plan_of(workspace, forum, rows).accepted == 0


@pytest.mark.parametrize(
    ("words", "code"),
    [
        ("Ivory Coast", "CIV"),
        ("Rep. of Korea", "KOR"),
        ("UK", "GBR"),
        ("DRC", "COD"),
        ("Macedonia", "MKD"),
        ("Holland", "NLD"),
        ("ETATS UNIS", "USA"),
        ("Congo", ""),
        ("Corea", ""),
    ],
)
def test_other_names_of_states_are_known_and_those_of_two_wait(
    workspace: Workspace, forum: int, words: str, code: str
) -> None:
    row = one(workspace, forum, ("Ana Lima", "", "", words, ""))
    assert row.entry.country_code == code
    assert row.verdict == ("new" if code else "unclear")


@pytest.mark.parametrize(
    "name", ["ＣＨＬＯＥ ＤＵＢＯＩＳ", "Chloé\u00a0Du\u00adbois", "DUBOIS, Chloé", "Mme Chloé DUBOIS"]
)
def test_a_name_is_kept_as_given_and_known_however_it_is_written(workspace: Workspace, forum: int, name: str) -> None:
    fresh = one(workspace, forum, (name, "", "", "France", ""))
    assert set(fresh.entry.name.split()) <= set(name.replace("\u00a0", " ").replace(",", " ").split())
    known = partial(add_participant, event_id=forum, name="Chloé Dubois", country="France")
    workspace.edit("Add", "Chloé Dubois", known, event_id=forum)
    assert one(workspace, forum, (name, "", "", "France", "")).participant_id is not None


@pytest.mark.parametrize("words", ['=HYPERLINK("x")', "+41 call", "@everybody", "<b>Chair</b> & Co.", "🙂 مدير"])
def test_formulas_signs_and_scripts_are_only_words(
    workspace: Workspace, forum: int, tmp_path: Path, words: str
) -> None:
    csv = tmp_path / "d.csv"
    csv.write_text(f'Name;Function\nAna Lima;"{words.replace(chr(34), chr(34) * 2)}"\n', encoding="utf-8")
    assert _planned(workspace, forum, csv).rows[0].entry.words[ListField.FUNCTION] == words


def test_papers_and_needs_are_kept_apart(workspace: Workspace, forum: int) -> None:
    head = ("Name", "Passport number", "Date of birth", "Diet", "Consent date", "Funded", "Visa letter", "Level")
    rows = (head, ("Ana Lima", "X123", "29 February 1960", "halal", "1 March 2026", "yes", "sent", "Minister"))
    lay(workspace, plan_of(workspace, forum, rows))
    (ana,) = workspace.participants(forum).participants
    (papers,) = workspace.read(lambda tx: load_papers(tx, forum))
    assert (papers.participant_id, papers.passport_number, papers.diet) == (ana.id, "X123", "halal")
    assert papers.born_on is not None
    assert (papers.born_on.year, ana.level, ana.visa_letter, ana.funded) == (1960, "minister", "sent", True)
    assert ana.consented_on is not None
    assert ana.needs == ""


@pytest.mark.parametrize(
    ("words", "rank"),
    [
        ("HoD", HEAD),
        ("Chef de la délégation", HEAD),
        ("Jefa de delegación", HEAD),
        ("Chef adjoint de délégation", DEPUTY),
        ("Suppléant", "Alternate"),
        ("Asesora", "Adviser"),
        ("Driver", ""),
    ],
)
def test_ranks_are_known_in_english_french_and_spanish(words: str, rank: str) -> None:
    assert rank_of(words) == rank


def test_the_same_rank_in_another_language_is_no_change(workspace: Workspace, forum: int) -> None:
    def make(tx: Transaction) -> None:
        ana = add_participant(tx, forum, name="Ana Lima", country="Portugal", country_code="PRT")
        represent(tx, ana, "Portugal", HEAD)

    workspace.edit("Add", "Ana Lima", make, event_id=forum)
    head = ("Name", "Delegation", "Rang dans la délégation")
    assert one(workspace, forum, ("Ana Lima", "Portugal", "Chef de délégation"), head).verdict == "unchanged"
    assert one(workspace, forum, ("Ana Lima", "Portugal", "Suppléante"), head).verdict == "changed"
