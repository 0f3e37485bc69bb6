"""How a participant comes and goes: typed freely, stored field by field, refused calmly."""

from datetime import datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from planner.domain.kinds import VisaLetter
from planner.domain.people import ParticipantRow
from planner.errors import UserError
from planner.ui.desk import Desk
from planner.ui.travel import TravelForm, arrival, travel_words
from planner.ui.typed_spans import read_moment
from tests.ui.hands import change, shown, type_over, undo

NEW_YEAR = datetime(2009, 1, 2)


def at(day: int, hour: int = 0, minute: int = 0) -> datetime:
    return datetime(2008, 12, day, hour, minute)


@pytest.fixture
def form(qtbot: QtBot, desk: Desk) -> TravelForm:
    made = TravelForm(desk.door)
    qtbot.addWidget(made)
    made.resize(360, 480)
    made.show_person(desk.door.agenda.event, _person(desk))
    desk.refreshed.connect(lambda: made.show_person(desk.door.agenda.event, _person(desk)))
    made.show()
    return made


def _person(desk: Desk) -> ParticipantRow:
    return desk.door.participants.participants[0]


@pytest.mark.parametrize(
    ("words", "near", "moment"),
    [
        ("3 Dec 14:20", at(2), at(3, 14, 20)),
        ("3 December 14.20", at(2), at(3, 14, 20)),
        ("3/12 14:20", at(2), at(3, 14, 20)),
        ("3.12. 9", at(2), at(3, 9)),
        ("3 Dec 1420", at(2), at(3, 14, 20)),
        ("3 Dec 2008", at(2), at(3)),
        ("3 Dec", at(2), at(3)),
        ("14:20", at(2), at(2, 14, 20)),
        ("30 Dec 22:15", NEW_YEAR, datetime(2008, 12, 30, 22, 15)),
        ("2 Jan", at(30), datetime(2009, 1, 2)),
        ("29 Feb", at(2), datetime(2008, 2, 29)),
    ],
)
def test_a_day_without_a_year_is_the_nearest(words: str, near: datetime, moment: datetime) -> None:
    assert read_moment(words, near) == moment


@pytest.mark.parametrize("words", ["31 Feb", "soon", "3 Dec 25:00", "Dec 14:20"])
def test_what_is_no_moment_is_refused_near_a_day_too(words: str) -> None:
    with pytest.raises(UserError):
        assert read_moment(words, at(2)) is None


def test_times_are_typed_as_people_say_them(qtbot: QtBot, desk: Desk, form: TravelForm) -> None:
    change(qtbot, desk, form.fields["arrives_at"], "1 Dec 14:20")
    assert shown(form.fields["arrives_at"]) == "1 December 2008 14:20"
    change(qtbot, desk, form.fields["arrives_at"], "9:05")
    assert _person(desk).arrives_at == at(1, 9, 5)
    change(qtbot, desk, form.fields["departs_at"], "19:40")
    assert _person(desk).departs_at == at(5, 19, 40)
    change(qtbot, desk, form.fields["departs_at"], "6 Dec")
    assert shown(form.fields["departs_at"]) == "6 December 2008"
    undo(qtbot, desk)
    assert shown(form.fields["departs_at"]) == "5 December 2008 19:40"
    change(qtbot, desk, form.fields["arrives_at"], "")
    assert _person(desk).arrives_at is None


def test_everything_else_is_an_edit_of_its_own(qtbot: QtBot, desk: Desk, form: TravelForm) -> None:
    typed = {
        "arrives_by": "SN 271",
        "arrives_where": "Geneva Airport",
        "departs_by": "TGV 9268",
        "departs_where": "Cornavin",
        "hotel": "Hotel Cornavin",
        "transfer": "Car 2, Mr. Diallo",
        "focal_point": "Ms. Weber",
        "travel": "Comes with two advisers",
        "visa_letter": "Needed",
    }
    for field, words in typed.items():
        change(qtbot, desk, form.fields[field], words)
    with qtbot.waitSignal(desk.refreshed):
        form.fields["funded"].editor.click()  # type: ignore[attr-defined]
    person = _person(desk)
    assert {field: getattr(person, field) for field in typed} == typed | {"visa_letter": VisaLetter.NEEDED}
    assert person.funded
    assert desk.workspace.next_undo(desk.event_id).verb == "Change travel of"  # type: ignore[union-attr]


def test_nobody_leaves_before_arriving(qtbot: QtBot, desk: Desk, form: TravelForm) -> None:
    change(qtbot, desk, form.fields["arrives_at"], "3 Dec 14:20")
    departs = form.fields["departs_at"]
    type_over(departs, "2 Dec 10:00")
    assert "would leave before arriving" in departs.refusal
    assert shown(departs) == ""
    assert _person(desk).departs_at is None


def test_what_cannot_be_read_is_said_below_the_field(form: TravelForm) -> None:
    type_over(form.fields["arrives_at"], "soon")
    assert "not a day" in form.fields["arrives_at"].refusal


def test_travel_is_said_in_few_words(qtbot: QtBot, desk: Desk, form: TravelForm) -> None:
    assert (arrival(_person(desk)), travel_words(_person(desk))) == ("", "")
    change(qtbot, desk, form.fields["arrives_where"], "Geneva")
    assert arrival(_person(desk)) == "Geneva"
    change(qtbot, desk, form.fields["arrives_at"], "3 Dec")
    assert arrival(_person(desk)) == "3 Dec"
    change(qtbot, desk, form.fields["arrives_at"], "14:20")
    change(qtbot, desk, form.fields["visa_letter"], "Needed")
    assert travel_words(_person(desk)) == "arrives 3 Dec 14:20, letter for the visa needed"


def test_tab_goes_through_the_fields(form: TravelForm) -> None:
    names = []
    form.fields["arrives_at"].editor.setFocus()  # type: ignore[attr-defined]
    for _ in range(4):
        focused = form.window().focusWidget()
        assert focused is not None
        names.append(focused.accessibleName())
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    assert names == ["Arrives", "Arrives by", "Arrives where", "Departs"]
