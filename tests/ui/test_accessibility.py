"""Whoever cannot see the window or use a mouse: names, roles, keys, and contrast."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAction, QKeySequence
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QDialog,
    QLabel,
    QMenuBar,
    QRadioButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from planner.domain.kinds import SessionKind
from planner.edits.delegations import join_delegation
from planner.edits.timetable import propose_sittings
from planner.settings import Settings
from planner.ui.directory.window import DirectoryWindow
from planner.ui.editions.dialog import EditionDialog
from planner.ui.event_door import EventDoor
from planner.ui.handing.dialog import HandOutDialog
from planner.ui.help.window import HelpWindow
from planner.ui.importing.dialog import ProgrammeDialog
from planner.ui.listing.dialog import ListDialog
from planner.ui.main_window import MainWindow
from planner.ui.participants.categories import CategoriesDialog
from planner.ui.participants.page import ParticipantsTab
from planner.ui.places import Tab
from planner.ui.preferences.dialog import PreferencesDialog
from planner.ui.printing.dialog import PrintDialog
from planner.ui.states.dialog import StatesDialog
from planner.ui.taking.dialog import TakeDialog
from planner.ui.tints import tint
from planner.ui.tokens import DARK, LIGHT, Tokens
from planner.worker import Worker
from planner.workspace import Workspace
from tests.ui.reference import add_reference_event

TEXT_CONTRAST = 4.5
SHAPE_CONTRAST = 3.0
"""What WCAG 2.1 asks of text, and of shapes that carry meaning."""

BOTH = pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
NO_ROLE = {QAccessible.Role.NoRole, QAccessible.Role.Client}


@pytest.fixture
def window(qtbot: QtBot, dressed: QApplication, database: Path, tmp_path: Path) -> Iterator[MainWindow]:
    made = MainWindow(Settings(author="Ada Test"), tmp_path / "settings.json")
    qtbot.addWidget(made)
    made.open_when_painted(database)
    with qtbot.waitSignal(made.ready, timeout=10_000):
        made.show()
    with qtbot.waitSignal(made.desk.refreshed):
        add_reference_event(made.desk.workspace)
    yield made
    made.databases.close()


def _controls(parent: QWidget) -> list[QWidget]:
    """What can take the keyboard now, without the parts that Qt's own widgets are made of."""
    found = (child for child in parent.findChildren(QWidget) if child.isVisible() and child.isEnabled())
    return [
        child
        for child in found
        if child.focusPolicy() != Qt.FocusPolicy.NoFocus
        and not child.objectName().startswith("qt_")
        and child.focusProxy() is None
    ]


def _told(control: QWidget) -> str:
    return f"{type(control).__name__} in {type(control.parent()).__name__}"


def _nameless(parent: QWidget) -> list[str]:
    faults = []
    for control in _controls(parent):
        spoken = QAccessible.queryAccessibleInterface(control)
        has_role = spoken.role() not in NO_ROLE or isinstance(control, QAbstractScrollArea)
        if not (spoken.text(QAccessible.Text.Name).strip() and has_role):
            faults.append(_told(control))
    return faults


def _unreachable(parent: QWidget) -> list[str]:
    """What Tab never comes to; one of several radio buttons stands for all."""
    chain: set[QWidget] = set()
    step = parent.nextInFocusChain()
    while step is not None and step not in chain:
        chain.add(step)
        step = step.nextInFocusChain()
    return [_told(one) for one in _controls(parent) if one not in chain or _for_the_mouse_alone(one)]


def _for_the_mouse_alone(control: QWidget) -> bool:
    button = isinstance(control, QAbstractButton) and not isinstance(control, QRadioButton)
    return button and not control.focusPolicy() & Qt.FocusPolicy.TabFocus


@pytest.mark.parametrize("tab", list(Tab), ids=lambda tab: tab.name.lower())
def test_every_control_of_a_tab_has_a_name_a_role_and_a_way_to_it(window: MainWindow, tab: Tab) -> None:
    window.frame.strip.setCurrentIndex(tab)
    _choose_something(window)
    assert _nameless(window) == []
    assert _unreachable(window) == []


@pytest.mark.parametrize("view", ["delegations", "attendance"])
def test_every_view_of_the_participants_has_names_roles_and_ways(window: MainWindow, view: str) -> None:
    window.frame.strip.setCurrentIndex(Tab.PARTICIPANTS)
    page = window.desk.page
    assert isinstance(page, ParticipantsTab)
    page.door.edit("Propose", "x", lambda tx: propose_sittings(tx, page.door.event_id))
    page.door.edit("Add", "x", lambda tx: join_delegation(tx, page.door.event_id, "Ana Lima", "Kenya"))
    page.counts_button.click()
    page.refresh()
    page.show_view(view)
    assert _nameless(window) == []
    assert _unreachable(window) == []


def _choose_something(window: MainWindow) -> None:
    """Fill the inspectors."""
    agenda = window.desk.door.agenda
    page = window.desk.page
    for noun, rows in (("session", agenda.timed), ("appearance", agenda.appearances), ("document", agenda.documents)):
        page.show_row(noun, rows[0].id)
    page.show_row("participant", agenda.participants[0].id)
    QApplication.processEvents()


def _dialogs(workspace: Workspace, worker: Worker, event: int) -> dict[str, Callable[[], QDialog]]:
    return {
        "programme": lambda: ProgrammeDialog(workspace, worker, event, Settings()),
        "list": lambda: ListDialog(workspace, worker, event),
        "print": lambda: PrintDialog(workspace, worker, event, Settings()),
        "hand-out": lambda: HandOutDialog(workspace, worker, event, Settings()),
        "preferences": lambda: PreferencesDialog(Settings()),
        "edition": lambda: EditionDialog(workspace, event),
        "states": lambda: StatesDialog(workspace, event),
        "categories": lambda: CategoriesDialog(EventDoor(workspace, event)),
        "take": lambda: TakeDialog(workspace, event, Settings()),
        "guide": HelpWindow,
        "directory": lambda: DirectoryWindow(workspace, lambda: event),
    }


@pytest.mark.parametrize(
    "name",
    [
        "programme",
        "print",
        "list",
        "hand-out",
        "preferences",
        "edition",
        "states",
        "take",
        "guide",
        "directory",
        "categories",
    ],
)
def test_every_control_of_a_dialog_has_a_name_a_role_and_a_way_to_it(
    qtbot: QtBot, dressed: QApplication, workspace: Workspace, worker: Worker, reference: int, name: str
) -> None:
    dialog = _dialogs(workspace, worker, reference)[name]()
    qtbot.addWidget(dialog)
    dialog.show()
    QApplication.processEvents()
    assert _nameless(dialog) == []
    assert _unreachable(dialog) == []
    assert dialog.windowTitle()


def test_every_command_is_in_a_menu_and_keys_are_given_once(window: MainWindow) -> None:
    bar = window.menuBar()
    assert isinstance(bar, QMenuBar)
    menus = [action.menu() for action in bar.actions()]
    offered = {id(action) for menu in menus for action in _all_actions(menu)}
    commands = [one for one in window.frame.commands.findChildren(QAction) if one.text()]
    assert [one.text() for one in commands if id(one) not in offered] == []
    keys = [one.shortcut().toString() for one in commands if not one.shortcut().isEmpty()]
    assert len(keys) == len(set(keys))


def _all_actions(menu: object) -> Iterator[QAction]:
    for action in menu.actions():  # type: ignore[attr-defined]
        if action.menu():
            yield from _all_actions(action.menu())
        else:
            yield action


def test_tips_of_buttons_tell_their_keys(window: MainWindow) -> None:
    tips = [button.toolTip() for button in window.frame.header.findChildren(QAbstractButton)]
    do = window.frame.commands
    keys = [one.shortcut().toString(QKeySequence.SequenceFormat.NativeText) for one in (do.undo, do.print, do.hand_out)]
    assert [key for key in keys if not any(key in tip for tip in tips)] == []


def test_labels_lead_to_their_fields(window: MainWindow) -> None:
    window.frame.strip.setCurrentIndex(Tab.EVENT)
    labels = [one for one in window.desk.page.findChildren(QLabel) if one.property("look") == "label"]
    assert labels
    assert [one.text() for one in labels if one.buddy() is None and one.isVisible()] == []


def _luminance(colour: str) -> float:
    channels = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _contrast(one: str, other: str) -> float:
    low, high = sorted((_luminance(one), _luminance(other)))
    return (high + 0.05) / (low + 0.05)


def _texts(tokens: Tokens) -> Iterator[tuple[str, str]]:
    """Every pair of (text, ground) that the window paints."""
    grounds = (tokens.window, tokens.panel, tokens.hairline, tokens.accent_tint)
    kinds = [tint(tokens, kind).ground.name() for kind in SessionKind]
    yield from ((text, ground) for text in (tokens.ink, tokens.grey) for ground in (*grounds, *kinds))
    yield from ((tokens.accent, ground) for ground in (tokens.window, tokens.panel, tokens.accent_tint))
    yield tokens.panel, tokens.accent
    for tone, ground in (
        (tokens.stop, tokens.stop_tint),
        (tokens.warn, tokens.warn_tint),
        (tokens.done, tokens.done_tint),
    ):
        yield from ((tone, under) for under in (ground, tokens.panel, tokens.window))
    yield from ((tokens.ink, ground) for ground in (tokens.stop_tint, tokens.warn_tint, tokens.done_tint))


@BOTH
def test_text_reads_on_every_ground(tokens: Tokens) -> None:
    faint = [(text, ground) for text, ground in _texts(tokens) if _contrast(text, ground) < TEXT_CONTRAST]
    assert faint == []


@BOTH
def test_what_shows_the_focus_and_a_kind_stands_out(tokens: Tokens) -> None:
    grounds = (tokens.window, tokens.panel, tokens.accent_tint)
    assert all(_contrast(tokens.accent, ground) >= SHAPE_CONTRAST for ground in grounds)
    bars = [(kind, tint(tokens, kind)) for kind in SessionKind if not kind.is_pause]
    assert [kind for kind, one in bars if _contrast(one.bar.name(), one.ground.name()) < SHAPE_CONTRAST] == []
