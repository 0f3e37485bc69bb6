"""A programme comes in through the dialog."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication, QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from planner.domain.doubts import doubts_of
from planner.queries import event_summaries
from planner.settings import Settings
from planner.ui.importing.dialog import ProgrammeDialog
from planner.ui.importing.ledger import LedgerRow, LedgerView
from planner.worker import Worker
from planner.workspace import Workspace
from tests.conftest import shared

Open = Callable[[int | None], ProgrammeDialog]


@pytest.fixture
def open_dialog(qtbot: QtBot, workspace: Workspace, worker: Worker) -> Open:
    def opened(event_id: int | None = None) -> ProgrammeDialog:
        dialog = ProgrammeDialog(workspace, worker, event_id, Settings())
        qtbot.addWidget(dialog)
        dialog.show()
        return dialog

    return opened


def _read(qtbot: QtBot, dialog: ProgrammeDialog, text: str) -> None:
    with qtbot.waitSignal(dialog.planned, timeout=20_000):
        dialog.read_text(text)


def _copy(text: str = "", *, html: str = "", picture: bool = False) -> None:
    mime = QMimeData()
    if text:
        mime.setText(text)
    if html:
        mime.setHtml(html)
    if picture:
        mime.setImageData(QImage(2, 2, QImage.Format.Format_RGB32))
    QGuiApplication.clipboard().setMimeData(mime)


def _row(view: LedgerView, words: str) -> tuple[int, LedgerRow]:
    return next((number, row) for number, row in enumerate(view.rows.rows) if words in row.text)


def test_a_pasted_programme_becomes_an_event_and_undo_takes_it_back(
    qtbot: QtBot, open_dialog: Open, workspace: Workspace, reference_seed: Path
) -> None:
    dialog = open_dialog(None)
    _copy(reference_seed.read_text(encoding="utf-8"))
    with qtbot.waitSignal(dialog.planned, timeout=20_000):
        dialog.entrance.paste_button.click()
    assert dialog.preview.summary.text() == "4 days, 8 sessions, 11 panellists"
    assert dialog.preview.go_button.text() == "&Create event"
    with qtbot.waitSignal(dialog.imported) as imported:
        dialog.preview.go_button.click()
    (summary,) = workspace.read(event_summaries)
    assert (summary.id, summary.sessions, summary.people) == (imported.args[0], 8, 11)
    assert (summary.starts_on, summary.ends_on) == (date(2008, 12, 2), date(2008, 12, 5))
    assert list(workspace.path.parent.glob("**/*before-import*"))
    workspace.undo()
    assert workspace.read(event_summaries) == ()


def test_each_side_leads_to_the_other(qtbot: QtBot, open_dialog: Open, reference_seed: Path) -> None:
    dialog = open_dialog(None)
    _read(qtbot, dialog, reference_seed.read_text(encoding="utf-8"))
    source, outcome = dialog.preview.source, dialog.preview.outcome
    number, row = _row(source, "Alfonso Lopez")
    assert (row.use, row.gutter) == ("person", "42")
    source.setCurrentIndex(source.rows.index(number))
    assert outcome.currentIndex().row() == _row(outcome, "Alfonso Lopez")[0]
    number, row = _row(outcome, "b) Migration Highlights")
    assert row.gutter == "15:00 – 18:00"
    outcome.setCurrentIndex(outcome.rows.index(number))
    assert source.currentIndex().row() == _row(source, "b) Migration Highlights")[0]


def test_a_newer_text_shows_what_it_changes(
    qtbot: QtBot, open_dialog: Open, workspace: Workspace, council: int, reference_seed: Path
) -> None:
    text = reference_seed.read_text(encoding="utf-8")
    newer = text.replace("15:00 - 18:00 General Debate", "15:30 - 18:00 General Debate", 1)
    newer = newer.replace("- Alfonso Lopez", "- Maria Example").replace("b) Migration Highlights", "b) Migration News")
    dialog = open_dialog(council)
    _read(qtbot, dialog, newer)
    outcome = dialog.preview.outcome
    marks = {row.text: row.mark for row in outcome.rows.rows if row.mark}
    assert any("General Debate" in text and "moved" in mark for text, mark in marks.items())
    assert any("Migration News" in text and "renamed" in mark for text, mark in marks.items())
    assert any("Maria Example" in text and mark == "new" for text, mark in marks.items())
    assert any("Alfonso Lopez" in text and mark == "gone" for text, mark in marks.items())
    assert dialog.preview.go_button.text() == "&Update event"
    dialog.preview.go_button.click()
    titles = {session.title for session in workspace.agenda(council).sessions}
    assert "Migration News" in titles
    assert len(workspace.read(event_summaries)) == 1


def test_the_same_text_again_has_nothing_to_do(
    qtbot: QtBot, open_dialog: Open, council: int, reference_seed: Path
) -> None:
    dialog = open_dialog(council)
    _read(qtbot, dialog, reference_seed.read_text(encoding="utf-8"))
    assert dialog.preview.reason.text() == "The event already says all this."
    assert not dialog.preview.go_button.isEnabled()


def test_another_programme_is_proposed_as_a_new_event(qtbot: QtBot, open_dialog: Open, council: int) -> None:
    dialog = open_dialog(council)
    _read(qtbot, dialog, _WITHOUT_YEAR)
    assert not dialog.preview.questions.onto_known
    assert dialog.plan is not None
    assert dialog.plan.event_id is None


_WITHOUT_YEAR = """Workshop on Remittances
Monday, 2 March
09:00 - 10:00 Opening of the workshop
10:00 - 11:00 Panel: Sending money home
"""


def test_a_year_is_asked_for_where_the_text_has_none(qtbot: QtBot, open_dialog: Open, workspace: Workspace) -> None:
    dialog = open_dialog(None)
    _read(qtbot, dialog, _WITHOUT_YEAR)
    questions = dialog.preview.questions
    assert questions.year.isVisible()
    questions.year.clear()
    assert dialog.preview.reason.text() == "Say which year the days are in."
    assert not dialog.preview.go_button.isEnabled()
    with qtbot.waitSignal(dialog.planned, timeout=20_000):
        questions.year.setText("2026")
    assert dialog.preview.go_button.isEnabled()
    dialog.preview.go_button.click()
    (summary,) = workspace.read(event_summaries)
    assert summary.starts_on == date(2026, 3, 2)


def test_lines_to_check_are_counted_and_found(qtbot: QtBot, open_dialog: Open) -> None:
    dialog = open_dialog(None)
    _read(qtbot, dialog, _WITHOUT_YEAR + "11:00 - 11:30\n")
    assert dialog.preview.check_button.text() == "1 line to check"
    dialog.preview.check_button.click()
    chosen = dialog.preview.source.currentIndex()
    row = dialog.preview.source.rows.rows[chosen.row()]
    assert (row.text, row.mark) == ("11:00 - 11:30", "check")
    assert dialog.preview.source.rows.rows[chosen.row() + 1].text == "This time has no title."


def test_a_zone_that_is_none_keeps_the_button_off(qtbot: QtBot, open_dialog: Open, reference_seed: Path) -> None:
    dialog = open_dialog(None)
    _read(qtbot, dialog, reference_seed.read_text(encoding="utf-8"))
    dialog.preview.questions.zone.setEditText("Nowhere")
    assert dialog.preview.reason.text() == "Choose a time zone."
    dialog.preview.questions.zone.setEditText("europe/zurich")
    assert dialog.preview.go_button.isEnabled()
    assert dialog.preview.questions.chosen_zone == "Europe/Zurich"


def test_a_press_release_shows_its_facts_and_makes_nothing(
    qtbot: QtBot, open_dialog: Open, workspace: Workspace
) -> None:
    dialog = open_dialog(None)
    _read(qtbot, dialog, shared("seeds/001_648be3ce012b706a.txt").read_text(encoding="utf-8"))
    assert "no timetable" in dialog.notice.words
    assert any("Geneva" in row.text for row in dialog.preview.outcome.rows.rows)
    assert not dialog.preview.go_button.isEnabled()
    assert dialog.preview.reason.text() == "There is no timetable in this text."
    assert not dialog.preview.questions.zone.isVisible()


def test_the_structure_of_a_page_is_read(qtbot: QtBot, open_dialog: Open) -> None:
    html = "<h2>Monday, 2 March 2026</h2><table><tr><td>09:00 - 10:00</td><td>Opening</td></tr></table>"
    _copy("Monday, 2 March 2026 09:00 - 10:00 Opening", html=html)
    dialog = open_dialog(None)
    with qtbot.waitSignal(dialog.planned, timeout=20_000):
        dialog.paste()
    assert dialog.plan is not None
    assert [session.title for session in dialog.plan.programme.sessions] == ["Opening"]


@pytest.mark.parametrize(("picture", "words"), [(True, "picture"), (False, "no text")])
def test_a_clipboard_without_text_is_told_calmly(open_dialog: Open, picture: bool, words: str) -> None:
    _copy(picture=picture)
    dialog = open_dialog(None)
    dialog.paste()
    assert words in dialog.notice.words
    assert "Nothing was read." in dialog.notice.words


@pytest.mark.parametrize("text", ["Line\n" * 30_000, "Ten megabytes\n" * 750_000])
def test_a_text_past_the_limits_is_told_calmly(qtbot: QtBot, open_dialog: Open, text: str) -> None:
    dialog = open_dialog(None)
    dialog.read_text(text)
    qtbot.waitUntil(lambda: "larger than" in dialog.notice.words, timeout=20_000)
    assert dialog.plan is None


def test_a_long_text_shows_that_it_is_being_read_and_can_be_given_up(qtbot: QtBot, open_dialog: Open) -> None:
    dialog = open_dialog(None)
    dialog.read_text(_WITHOUT_YEAR * 4_000)
    qtbot.waitUntil(dialog.bar.isVisible, timeout=5_000)
    dialog.bar.cancel_button.click()
    qtbot.waitUntil(lambda: not dialog.bar.busy, timeout=20_000)
    assert dialog.plan is None
    _read(qtbot, dialog, _WITHOUT_YEAR)
    assert dialog.preview.summary.text() == "1 day, 2 sessions"


def test_a_file_is_read_beside_the_window(qtbot: QtBot, open_dialog: Open, tmp_path: Path) -> None:
    path = tmp_path / "workshop.txt"
    path.write_text(_WITHOUT_YEAR, encoding="utf-8")
    dialog = open_dialog(None)
    dialog.open_file(path)
    qtbot.waitUntil(lambda: dialog.plan is not None, timeout=20_000)
    assert dialog.preview.summary.text() == "1 day, 2 sessions"


def test_a_file_that_cannot_be_read_is_told(qtbot: QtBot, open_dialog: Open, tmp_path: Path) -> None:
    path = tmp_path / "empty.txt"
    path.touch()
    dialog = open_dialog(None)
    dialog.open_file(path)
    qtbot.waitUntil(lambda: "is empty" in dialog.notice.words, timeout=20_000)
    assert dialog.plan is None


def test_a_file_can_be_dropped(qtbot: QtBot, open_dialog: Open, tmp_path: Path) -> None:
    path = tmp_path / "workshop.txt"
    path.write_text(_WITHOUT_YEAR, encoding="utf-8")
    dialog = open_dialog(None)
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path))])
    how = (Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    dialog.dropEvent(QDropEvent(QPointF(9, 9), *how))
    qtbot.waitUntil(lambda: dialog.plan is not None, timeout=20_000)


def test_the_keys_paste(qtbot: QtBot, open_dialog: Open) -> None:
    _copy(_WITHOUT_YEAR)
    dialog = open_dialog(None)
    with qtbot.waitActive(dialog):
        dialog.activateWindow()
    with qtbot.waitSignal(dialog.planned, timeout=20_000):
        QTest.keyClick(dialog.entrance, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert dialog.plan is not None


_AT_HOME = _WITHOUT_YEAR.replace("Monday, 2 March", "Geneva, Switzerland\nMonday, 2 March 2026")


def test_nothing_is_asked_that_the_text_says(qtbot: QtBot, open_dialog: Open) -> None:
    dialog = open_dialog(None)
    _read(qtbot, dialog, _AT_HOME)
    questions = dialog.preview.questions
    asked = (questions.target, questions.year, questions.city, questions.zone)
    assert [field.isVisible() for field in asked] == [False] * 4
    assert questions.chosen_zone == "Europe/Zurich"


def test_a_city_that_is_typed_proposes_its_zone_and_is_kept(
    qtbot: QtBot, open_dialog: Open, workspace: Workspace
) -> None:
    dialog = open_dialog(None)
    _read(qtbot, dialog, _WITHOUT_YEAR)
    questions = dialog.preview.questions
    QTest.keyClicks(questions.city, "Nairobi")
    assert questions.chosen_zone == "Africa/Nairobi"
    with qtbot.waitSignal(dialog.imported) as imported:
        dialog.preview.go_button.click()
    event = workspace.agenda(imported.args[0]).event
    assert (event.city, event.zone) == ("Nairobi", "Africa/Nairobi")


def test_a_zone_that_was_chosen_stays_whatever_city_is_typed(qtbot: QtBot, open_dialog: Open) -> None:
    dialog = open_dialog(None)
    _read(qtbot, dialog, _WITHOUT_YEAR)
    questions = dialog.preview.questions
    questions.zone.setEditText("")
    typed = questions.zone.lineEdit()
    assert typed is not None
    QTest.keyClicks(typed, "Asia/Tokyo")
    QTest.keyClicks(questions.city, "Nairobi")
    assert questions.chosen_zone == "Asia/Tokyo"


def test_another_paper_is_told_when_the_event_is_made(qtbot: QtBot, open_dialog: Open) -> None:
    dialog = open_dialog(None)
    _read(qtbot, dialog, _AT_HOME)
    dialog.preview.questions.paper.setCurrentIndex(1)
    with qtbot.waitSignal(dialog.settings_changed) as changed:
        dialog.carry_out()
    assert changed.args[0].paper == "letter"


def test_closing_gives_up_a_file_that_is_being_read(open_dialog: Open, tmp_path: Path) -> None:
    path = tmp_path / "workshop.txt"
    path.write_text(_WITHOUT_YEAR, encoding="utf-8")
    dialog = open_dialog(None)
    dialog.open_file(path)
    dialog.reject()
    assert dialog.plan is None


def test_another_venue_alone_is_told_and_can_be_laid(qtbot: QtBot, open_dialog: Open, workspace: Workspace) -> None:
    dialog = open_dialog(None)
    _read(qtbot, dialog, f"Forum\nVenue: Old Hall\n{_AT_HOME}")
    with qtbot.waitSignal(dialog.imported) as imported:
        dialog.carry_out()
    newer = open_dialog(imported.args[0])
    _read(qtbot, newer, f"Forum\nVenue: Assembly Hall\n{_AT_HOME}")
    _, row = _row(newer.preview.outcome, "Old Hall → Assembly Hall")
    assert (row.gutter, row.mark) == ("Venue", "changed")
    newer.preview.go_button.click()
    assert workspace.agenda(imported.args[0]).event.venue == "Assembly Hall"


def test_a_key_leads_to_the_next_line_to_check(qtbot: QtBot, open_dialog: Open) -> None:
    dialog = open_dialog(None)
    _read(qtbot, dialog, _WITHOUT_YEAR + "11:00 - 11:30\n11:30 - 12:00\n")
    with qtbot.waitActive(dialog):
        dialog.activateWindow()
    seen = []
    for _ in range(3):
        QTest.keyClick(dialog.preview.source, Qt.Key.Key_F8)
        seen.append(dialog.preview.source.rows.rows[dialog.preview.source.currentIndex().row()].text)
    assert seen == ["11:00 - 11:30", "11:30 - 12:00", "11:00 - 11:30"]


def test_a_time_without_a_title_makes_a_session_that_is_to_be_checked(
    qtbot: QtBot, open_dialog: Open, workspace: Workspace
) -> None:
    dialog = open_dialog(None)
    _read(qtbot, dialog, _WITHOUT_YEAR + "11:00 - 11:30\n")
    with qtbot.waitSignal(dialog.imported) as imported:
        dialog.preview.go_button.click()
    agenda = workspace.agenda(imported.args[0])
    assert [row.title for row in agenda.timed][-1] == "Untitled session"
    assert [doubt.text for doubt in doubts_of(agenda)] == ["This time has no title."]
