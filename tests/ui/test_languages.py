import ast
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication, QDialogButtonBox
from pytestqt.qtbot import QtBot

from planner.errors import UserError
from planner.settings import Settings
from planner.ui.event_door import EventDoor
from planner.ui.languages import LANGUAGES, SOURCE, install_language
from planner.ui.participants.inspector import WIDTH, ParticipantInspector
from planner.ui.printing.dialog import PrintDialog
from planner.ui.refusals import in_window_words, told
from planner.worker import Worker
from planner.workspace import Workspace
from resources import build_refusals, resource

ROOT = Path(__file__).parents[2]
SOURCES = sorted((ROOT / "planner" / "ui").rglob("*.py"))
CATALOGUE = resource("translations/planner_fr.ts")
TOOLS = Path(sys.executable).parent

SHOWN = {
    "label": (0,),
    "button": (0,),
    "IconButton": (1,),
    "Column": (0,),
    "Group": (1, 2),
    "Form": (0,),
    "LineField": (0,),
    "TextField": (0,),
    "ChoiceField": (0,),
    "RecordTable": (0,),
    "RecordList": (0,),
    "AddLine": (0,),
    "QAction": (0,),
    "QLabel": (0,),
    "QPushButton": (0,),
    "PushButton": (0,),
    "QCheckBox": (0,),
    "QRadioButton": (0,),
    "setText": (0,),
    "setToolTip": (0,),
    "setStatusTip": (0,),
    "setWindowTitle": (0,),
    "setPlaceholderText": (0,),
    "setAccessibleName": (0,),
    "setAccessibleDescription": (0,),
    "setInformativeText": (0,),
    "setTitle": (0,),
    "setLabelText": (0,),
    "addItem": (0,),
    "addAction": (0,),
    "addMenu": (0,),
    "addTab": (0, 1),
    "addSection": (0,),
    "showMessage": (0,),
    "say": (0,),
}
"""What a user reads, by the callable that shows it and the places of the words among its arguments."""
WORD = re.compile(r"[^\W\d_]{3}")
"""Codes of languages and signs are no words."""
SAME_EVERYWHERE = {"Plenary", "https://"}
SHOWN_BY_NAME = {"hint", "placeholderText", "toolTip", "text", "statusTip", "windowTitle"}


@pytest.fixture
def french(qapp: QApplication) -> Iterator[QApplication]:
    install_language(qapp, "fr")
    yield qapp
    install_language(qapp, SOURCE)
    QLocale.setDefault(QLocale.c())


def test_words_are_translated_and_so_are_the_buttons_of_qt(qtbot: QtBot, french: QApplication) -> None:
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    qtbot.addWidget(box)
    assert box.button(QDialogButtonBox.StandardButton.Cancel).text() == "Annuler"
    assert QLocale().monthName(12) == "décembre"


def test_the_ways_out_of_print_are_as_wide_as_their_words(
    qtbot: QtBot, french: QApplication, dressed: QApplication, workspace: Workspace, worker: Worker, reference: int
) -> None:
    dialog = PrintDialog(workspace, worker, reference, Settings())
    qtbot.addWidget(dialog)
    dialog.show()
    ways_out = (dialog.print_button, dialog.pdf_button, dialog.word_button)
    assert all(way_out.width() >= way_out.sizeHint().width() for way_out in ways_out)
    dialog.reject()


def test_who_is_selected_fits_beside_the_list(
    qtbot: QtBot, french: QApplication, workspace: Workspace, reference: int
) -> None:
    inspector = ParticipantInspector(EventDoor(workspace, reference), dict)
    qtbot.addWidget(inspector)
    inspector.resize(WIDTH, 600)
    inspector.show()
    content = inspector.widget()
    assert content is not None
    assert content.minimumSizeHint().width() <= inspector.viewport().width()


def test_another_language_takes_the_place_of_the_first(qtbot: QtBot, french: QApplication) -> None:
    assert install_language(french, "en") == "en"
    assert in_window_words("“list.txt” is empty.") == "“list.txt” is empty."


def test_an_unknown_language_is_that_of_the_workstation(french: QApplication) -> None:
    assert install_language(french, "xx") in LANGUAGES


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: str(path.relative_to(ROOT)))
def test_what_a_user_reads_can_be_translated(path: Path) -> None:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    bare = [f"line {node.lineno}: {ast.unparse(node)}" for node in _shown(tree) if _letters(node)]
    assert bare == []


def _shown(tree: ast.Module) -> Iterator[ast.expr]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            for place in SHOWN.get(name, ()):
                yield from node.args[place : place + 1]
            yield from (word.value for word in node.keywords if word.arg in SHOWN_BY_NAME)


def _letters(node: ast.expr) -> bool:
    """Whether an expression holds words that are not asked from a catalogue."""
    if isinstance(node, ast.JoinedStr):
        return any(isinstance(part, ast.Constant) and _letters(part) for part in node.values)
    if isinstance(node, ast.IfExp):
        return _letters(node.body) or _letters(node.orelse)
    if isinstance(node, ast.BinOp):
        return _letters(node.left) or _letters(node.right)
    words = node.value if isinstance(node, ast.Constant) else ""
    return isinstance(words, str) and words not in SAME_EVERYWHERE and bool(WORD.search(words))


def test_the_catalogue_holds_what_other_rooms_say() -> None:
    assert build_refusals.TARGET.read_text(encoding="utf-8") == build_refusals.written(), "make translations"


def test_the_catalogue_holds_every_word_of_the_window(tmp_path: Path) -> None:
    fresh = tmp_path / CATALOGUE.name
    fresh.write_bytes(CATALOGUE.read_bytes())
    options = ("-no-obsolete", "-locations", "none", "-source-language", "en", "-target-language", "fr")
    _run("pyside6-lupdate", *SOURCES, *options, "-ts", fresh)
    assert fresh.read_bytes() == CATALOGUE.read_bytes(), "make translations"


def test_the_compiled_catalogue_is_that_of_its_source(tmp_path: Path) -> None:
    fresh = tmp_path / "planner_fr.qm"
    _run("pyside6-lrelease", CATALOGUE, "-qm", fresh)
    assert fresh.read_bytes() == CATALOGUE.with_suffix(".qm").read_bytes(), "make translations"


def test_nothing_is_left_to_translate() -> None:
    assert 'type="unfinished"' not in CATALOGUE.read_text(encoding="utf-8")


def _run(tool: str, *words: str | Path) -> None:
    subprocess.run([TOOLS / tool, *words], cwd=ROOT, check=True, capture_output=True, timeout=60)


def test_a_refusal_keeps_what_it_names() -> None:
    problem = told(UserError("empty", "“a {b}.txt” is empty.", next="Choose one file."))
    assert str(problem) == "“a {b}.txt” is empty. Nothing was changed. Choose one file."
    assert problem.code == "empty"
