"""What is still to come from a panellist, their photo, consent, order and printed words, in the inspector."""

from datetime import date
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox
from pytestqt.qtbot import QtBot

from planner.domain.checklist import paper_of
from planner.domain.crop import read_crop, usual_crop
from planner.domain.event import DocumentRow
from planner.domain.kinds import DocumentKind, DocumentStatus, Level
from planner.domain.people import AppearanceRow, ParticipantRow
from planner.ui.desk import Desk
from planner.ui.fields import CheckField, Field, TextField
from planner.ui.panellists.inspector import PanellistInspector
from planner.ui.panellists.page import PanellistsTab
from planner.ui.places import Tab
from tests.ui.hands import cell, change, choose, replace, set_cell, shown, undo

WAIT = 20_000
BIO, PHOTO, SLIDES, CONSENT = 0, 1, 2, 3
"""Rows of the papers."""
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def tab(desk: Desk) -> PanellistsTab:
    desk.show_tab(Tab.PANELLISTS)
    assert isinstance(desk.page, PanellistsTab)
    _go_to(desk.page, "Nakos")
    return desk.page


def _go_to(tab: PanellistsTab, family: str) -> None:
    people = tab.door.agenda.participants
    assert tab.show_row("participant", next(row.id for row in people if row.family == family))


def _seat(tab: PanellistsTab) -> AppearanceRow:
    assert tab.line_in_view is not None
    return next(row for row in tab.door.agenda.appearances if row.id == tab.line_in_view.id)


def _person(tab: PanellistsTab) -> ParticipantRow:
    return tab.door.agenda.participant_by_id[_seat(tab).participant_id]


def _paper(tab: PanellistsTab, kind: DocumentKind) -> DocumentRow | None:
    return paper_of(tab.door.agenda, _seat(tab), kind)


def _check(qtbot: QtBot, desk: Desk, field: Field) -> None:
    assert isinstance(field, CheckField)
    box: QCheckBox = field.editor
    with qtbot.waitSignal(desk.refreshed, timeout=5000):
        box.click()


# Papers


def test_every_paper_has_a_state_and_a_day(qtbot: QtBot, desk: Desk, tab: PanellistsTab) -> None:
    table = tab.inspector.papers.table
    rows = [(cell(table, row, "Paper"), cell(table, row, "Status"), cell(table, row, "Due")) for row in range(4)]
    assert rows == [
        ("Bio", "asked for", ""),
        ("Photo", "not needed", ""),
        ("Presentation", "not needed", ""),
        ("Consent form", "not needed", ""),
    ]
    with qtbot.waitSignal(desk.refreshed):
        set_cell(table, SLIDES, "Due", "28 Nov")
    assert (cell(table, SLIDES, "Status"), cell(table, SLIDES, "Due")) == ("overdue", "28 November")
    paper = _paper(tab, DocumentKind.PRESENTATION)
    assert paper is not None
    assert (paper.due_on, paper.status) == (date(2008, 11, 28), DocumentStatus.EXPECTED)
    with qtbot.waitSignal(desk.refreshed):
        set_cell(table, SLIDES, "Status", None)
    assert cell(table, SLIDES, "Status") == "not needed"
    undo(qtbot, desk)
    assert cell(table, SLIDES, "Status") == "overdue"


def test_a_day_that_cannot_be_read_is_refused(qtbot: QtBot, tab: PanellistsTab) -> None:
    with qtbot.waitSignal(tab.refused) as refused:
        assert not set_cell(tab.inspector.papers.table, BIO, "Due", "soon")
    assert refused.args[0].code == "no-day"


def _picture(path: Path, size: tuple[int, int] = (700, 450)) -> Path:
    Image.linear_gradient("L").resize(size).convert("RGB").save(path)
    return path


def _drop(inspector: PanellistInspector, path: Path, row: int | None) -> None:
    """Drop a file on the row of a paper, or elsewhere on the inspector."""
    area, table = inspector.widget(), inspector.papers.table
    assert area is not None
    place = QPoint(60, 30)
    if row is not None:
        viewport = table.viewport()
        place = viewport.mapTo(area, table.visualRect(table.records.index(row, 0)).center())
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    actions, modifiers = Qt.DropAction.CopyAction, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(place, actions, data, LEFT, modifiers)
    area.dragEnterEvent(enter)
    assert enter.isAccepted()
    area.dropEvent(QDropEvent(QPointF(place), actions, data, LEFT, modifiers))


def _dropped(qtbot: QtBot, desk: Desk, tab: PanellistsTab, path: Path, row: int | None = None) -> None:
    with qtbot.waitSignal(desk.refreshed, timeout=WAIT):
        _drop(tab.inspector, path, row)


def test_a_file_goes_to_the_paper_it_falls_on_or_that_its_ending_tells(
    qtbot: QtBot, desk: Desk, tab: PanellistsTab, tmp_path: Path
) -> None:
    bio = tmp_path / "life.pdf"
    bio.write_bytes(b"%PDF-1.4 life")
    _dropped(qtbot, desk, tab, bio, BIO)
    paper = _paper(tab, DocumentKind.BIO)
    assert paper is not None
    assert (paper.file_name, paper.status) == ("life.pdf", DocumentStatus.RECEIVED)
    _dropped(qtbot, desk, tab, _picture(tmp_path / "face.png"))
    photo = _paper(tab, DocumentKind.PHOTO)
    assert photo is not None
    assert (photo.file_name, photo.status) == ("face.png", DocumentStatus.RECEIVED)
    assert tab.inspector.papers.file_words.text() == "face.png"
    assert cell(tab.table, tab.table.currentIndex().row(), "Photo") == "●"
    undo(qtbot, desk)
    assert _paper(tab, DocumentKind.PHOTO) is None


def test_a_missing_file_is_said_and_breaks_nothing(
    qtbot: QtBot, desk: Desk, tab: PanellistsTab, tmp_path: Path
) -> None:
    _dropped(qtbot, desk, tab, _picture(tmp_path / "face.png"))
    photo = _paper(tab, DocumentKind.PHOTO)
    assert photo is not None
    desk.workspace.file_path(photo.file_sha256).unlink()
    desk.refresh()
    assert tab.inspector.papers.file_words.text() == "face.png is missing; attach it again."
    assert not tab.inspector.papers.open_button.isVisible()
    assert "is missing" in tab.inspector.photo.words


def test_who_owes_nothing_is_not_reminded(qtbot: QtBot, desk: Desk, tab: PanellistsTab) -> None:
    with qtbot.waitSignal(tab.reminders_wanted) as wanted:
        tab.inspector.remind_button.click()
    assert wanted.args == [_person(tab).id]
    _go_to(tab, "Minah")
    assert not tab.inspector.remind_button.isEnabled()
    assert tab.remind_button.text() == "Reminders (5)"
    with qtbot.waitSignal(tab.reminders_wanted) as wanted:
        tab.remind_button.click()
    assert wanted.args == [0]


# Bio and photo


def test_the_words_of_a_bio_are_counted_while_typing(tab: PanellistsTab) -> None:
    bio = tab.inspector.bio
    assert bio.count == "A booklet prints 120 to 180 words."
    assert isinstance(bio.field, TextField)
    replace(bio.field.editor, "One two three")
    assert bio.count == "3 words; a booklet prints 120 to 180"
    bio.field.editor.setPlainText("word " * 150)
    assert bio.count == "150 words"


def _with_photo(qtbot: QtBot, desk: Desk, tab: PanellistsTab, path: Path) -> None:
    tab.inspector.folds["portrait"].open()
    _dropped(qtbot, desk, tab, path, PHOTO)
    qtbot.waitUntil(lambda: "Reading" not in tab.inspector.photo.words, timeout=WAIT)


def test_a_photo_is_shown_and_cut_by_hand_and_keys(
    qtbot: QtBot, desk: Desk, tab: PanellistsTab, tmp_path: Path
) -> None:
    _with_photo(qtbot, desk, tab, _picture(tmp_path / "face.png"))
    frame = tab.inspector.photo.frame
    assert frame.isVisible()
    assert frame.crop == usual_crop(700, 450)
    assert tab.inspector.photo.words.startswith("700 × 450 pixels.")
    middle = frame.frame_rect.center()
    with qtbot.waitSignal(desk.refreshed, timeout=5000):
        QTest.mousePress(frame, LEFT, pos=middle)
        QTest.mouseMove(frame, middle - QPoint(400, 0))
        QTest.mouseRelease(frame, LEFT, pos=middle)
    photo = _paper(tab, DocumentKind.PHOTO)
    assert photo is not None
    assert read_crop(photo.crop) == frame.crop
    assert frame.crop.left == 0
    frame.setFocus()
    with qtbot.waitSignal(desk.refreshed, timeout=5000):
        for key in (Qt.Key.Key_Minus, Qt.Key.Key_Minus, Qt.Key.Key_Right, Qt.Key.Key_Down):
            QTest.keyClick(frame, key)
    assert frame.crop.width < 500
    assert frame.crop.top > 0
    assert desk.workspace.next_undo(desk.event_id).verb == "Crop photo of"  # type: ignore[union-attr]
    undo(qtbot, desk)
    assert frame.crop.top == 0
    assert not tab.inspector.photo.printed.pixmap().isNull()


def test_a_corner_widens_the_frame_and_esc_gives_up(
    qtbot: QtBot, desk: Desk, tab: PanellistsTab, tmp_path: Path
) -> None:
    _with_photo(qtbot, desk, tab, _picture(tmp_path / "face.png", (700, 900)))
    frame = tab.inspector.photo.frame
    corner = frame.frame_rect.bottomRight()
    with qtbot.waitSignal(frame.cropped):
        QTest.mousePress(frame, LEFT, pos=corner)
        QTest.mouseMove(frame, corner - QPoint(30, 0))
        QTest.mouseRelease(frame, LEFT, pos=corner - QPoint(30, 0))
    narrow = frame.crop
    assert narrow.width < 800
    frame.setFocus()
    QTest.keyClick(frame, Qt.Key.Key_Left)
    assert frame.crop != narrow
    QTest.keyClick(frame, Qt.Key.Key_Escape)
    assert frame.crop == narrow
    with qtbot.waitSignal(frame.cropped):
        QTest.keyClick(frame, Qt.Key.Key_Home)
    assert frame.crop == usual_crop(700, 900)


def test_what_is_no_picture_is_said_calmly(qtbot: QtBot, desk: Desk, tab: PanellistsTab, tmp_path: Path) -> None:
    path = tmp_path / "face.jpg"
    path.write_bytes(b"no picture at all")
    _with_photo(qtbot, desk, tab, path)
    assert tab.inspector.photo.words.startswith("“face.jpg” is not a picture that can be shown.")
    assert not tab.inspector.photo.frame.isVisible()
    _go_to(tab, "Minah")
    assert tab.inspector.photo.words.startswith("No photo yet.")


def test_another_picture_has_another_frame(qtbot: QtBot, desk: Desk, tab: PanellistsTab, tmp_path: Path) -> None:
    _with_photo(qtbot, desk, tab, _picture(tmp_path / "face.png"))
    photo = _paper(tab, DocumentKind.PHOTO)
    assert photo is not None
    with qtbot.waitSignal(desk.refreshed, timeout=5000):
        desk.door.change("Crop", "it", "document", photo.id, crop="0 0 100 200")
    assert tab.inspector.photo.frame.crop.width == 100
    _with_photo(qtbot, desk, tab, _picture(tmp_path / "other.png", (350, 450)))
    changed = _paper(tab, DocumentKind.PHOTO)
    assert changed is not None
    assert changed.crop == ""


# Consent, order, level, printed words


def test_answers_are_dated_and_shown_in_the_table(qtbot: QtBot, desk: Desk, tab: PanellistsTab) -> None:
    consent, row = tab.inspector.consent, tab.table.currentIndex().row()
    assert cell(tab.table, row, "Consent") == "–"
    _check(qtbot, desk, consent.fields["consent_name"])
    assert cell(tab.table, row, "Consent") == "◐"
    assert _person(tab).consented_on is not None
    assert tab.inspector.folds["consent"].summary == "may be published: name"
    _check(qtbot, desk, consent.fields["consent_photo"])
    _check(qtbot, desk, consent.fields["consent_bio"])
    assert cell(tab.table, row, "Consent") == "✓"
    change(qtbot, desk, consent.fields["consented_on"], "20 November 2008")
    change(qtbot, desk, consent.fields["consent_source"], "By e-mail")
    person = _person(tab)
    assert (person.consented_on, person.consent_source) == (date(2008, 11, 20), "By e-mail")
    with qtbot.waitSignal(desk.refreshed):
        set_cell(tab.inspector.papers.table, CONSENT, "Due", "28 Nov")
    assert cell(tab.table, row, "Consent") == "!"


def test_the_order_of_protocol_is_proposed_and_taken_in_one_step(qtbot: QtBot, desk: Desk, tab: PanellistsTab) -> None:
    note = tab.inspector.protocol
    assert note.words.startswith("Arranged by hand. Protocol order: 1 Nakos, 2 Basilio, 3 Hernández, ")
    assert "Athanasios Nakos: Vice-minister, by “Deputy Minister”" in note.toolTip()
    with qtbot.waitSignal(desk.refreshed, timeout=5000):
        note.apply_button.click()
    assert note.words == "This is the order of protocol."
    assert not note.apply_button.isVisible()
    undo(qtbot, desk)
    assert note.words.startswith("Arranged by hand.")


def test_a_level_that_is_entered_counts_before_the_words(qtbot: QtBot, desk: Desk, tab: PanellistsTab) -> None:
    level = tab.inspector.level
    assert shown(level) == "Proposed: Vice-minister, by “Deputy Minister”"
    with qtbot.waitSignal(desk.refreshed, timeout=5000):
        choose(level, "Head of State")
    assert _person(tab).level == Level.HEAD_OF_STATE
    assert "Athanasios Nakos: Head of State, as entered" in tab.inspector.protocol.toolTip()


def test_all_four_printed_words_are_taken_back_in_one_step(qtbot: QtBot, desk: Desk, tab: PanellistsTab) -> None:
    form = tab.inspector.form
    tab.inspector.folds["printed"].open()
    assert not form.take_back.isVisible()
    own = [form.fields[f"printed_{field}"].editor.placeholderText() for field in ("name", "country")]  # type: ignore[attr-defined]
    assert own == ["Athanasios Nakos", "Greece"]
    typed = {"name": "A. Nakos", "function": "Minister", "organisation": "Cabinet", "country": "Hellas"}
    for field, words in typed.items():
        change(qtbot, desk, form.fields[f"printed_{field}"], words)
    assert "A. Nakos (TBC) (Bio), Minister, Cabinet, Hellas" in form.printed.words
    assert tab.inspector.folds["printed"].summary == "A. Nakos, Minister, Cabinet, Hellas"
    with qtbot.waitSignal(desk.refreshed):
        form.take_back.click()
    assert "Athanasios Nakos (TBC) (Bio), Deputy Minister" in form.printed.words
    assert not form.take_back.isVisible()
    undo(qtbot, desk)
    assert "Hellas" in form.printed.words


def test_folds_say_what_they_hold(qtbot: QtBot, desk: Desk, tab: PanellistsTab) -> None:
    folds = tab.inspector.folds
    assert not any(fold.heading.isChecked() for fold in folds.values())
    assert folds["travel"].summary == ""
    assert folds["times"].summary == "always"
    change(qtbot, desk, tab.inspector.travel.fields["arrives_at"], "3 Dec 14:20")
    assert folds["travel"].summary == "arrives 3 Dec 14:20"
    assert folds["travel"].heading.accessibleName() == "Travel: arrives 3 Dec 14:20"
    assert cell(tab.table, tab.table.currentIndex().row(), "Arrives") == "3 Dec 14:20"
    change(qtbot, desk, tab.inspector.form.fields["honorarium"], "CHF 400")
    assert folds["house"].summary == "CHF 400"


# Asking many


def test_everybody_is_asked_for_a_bio_by_a_day_in_one_edit(qtbot: QtBot, desk: Desk, tab: PanellistsTab) -> None:
    tab.ask_button.click()
    bar = tab.asking
    assert bar.isVisible()
    assert bar.whom.currentText() == "everybody (10)"
    bar.papers[DocumentKind.BIO].setChecked(False)
    assert not bar.ask_button.isEnabled()
    bar.papers[DocumentKind.CONSENT].setChecked(True)
    QTest.keyClicks(bar.due, "28 Nov")
    with qtbot.waitSignal(desk.refreshed, timeout=5000):
        QTest.keyClick(bar.due, Qt.Key.Key_Return)
    assert bar.isHidden()
    forms = [row for row in desk.door.agenda.documents if row.kind is DocumentKind.CONSENT]
    assert {row.due_on for row in forms} == {date(2008, 11, 28)}
    assert len(forms) == 10
    undo(qtbot, desk)
    assert not [row for row in desk.door.agenda.documents if row.kind is DocumentKind.CONSENT]


def test_those_selected_are_asked_alone(qtbot: QtBot, desk: Desk, tab: PanellistsTab) -> None:
    table = tab.table
    table.setCurrentIndex(table.records.index(1, 1))
    flags = table.selectionModel().SelectionFlag
    table.selectionModel().select(table.records.index(2, 1), flags.Select | flags.Rows)
    tab.ask_button.click()
    assert tab.asking.whom.currentText() == "those selected (2)"
    tab.asking.papers[DocumentKind.PHOTO].setChecked(True)
    tab.asking.papers[DocumentKind.BIO].setChecked(False)
    with qtbot.waitSignal(desk.refreshed, timeout=5000):
        tab.asking.ask_button.click()
    asked = [row.participant_id for row in desk.door.agenda.documents if row.kind is DocumentKind.PHOTO]
    assert asked == [table.records.records[1].participant.id, table.records.records[2].participant.id]


def test_a_day_that_is_none_keeps_the_line_open(tab: PanellistsTab) -> None:
    tab.ask_button.click()
    QTest.keyClicks(tab.asking.due, "someday")
    QTest.keyClick(tab.asking.due, Qt.Key.Key_Return)
    assert tab.asking.isVisible()
    QTest.keyClick(tab.asking.due, Qt.Key.Key_Escape)
    assert tab.asking.isHidden()
    assert tab.window().focusWidget() is tab.table


def test_filters_count_who_lacks_what(qtbot: QtBot, desk: Desk, tab: PanellistsTab) -> None:
    box = tab.filters.missing
    assert [box.itemText(row) for row in range(box.count())] == [
        "Everybody",
        "Missing something (5)",
        "Overdue (1)",
        "Missing: bio (3)",
        "Missing: photo (0)",
        "Missing: presentation (1)",
        "Missing: consent form (0)",
        "Not confirmed (2)",
        "Received, to clear (4)",
    ]
    box.setCurrentIndex(3)
    assert [row.participant.family for row in tab.table.records.records if hasattr(row, "participant")] == [
        "Lopez",
        "Nakos",
        "Alwan",
    ]
    with qtbot.waitSignal(desk.refreshed):
        set_cell(tab.table, 1, "Bio", DocumentStatus.RECEIVED)
    assert box.currentText() == "Missing: bio (2)"
