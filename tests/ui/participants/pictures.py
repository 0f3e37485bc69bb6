"""Pictures of the views of the participants' tab."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtWidgets import QWidget

from planner.edits.delegations import join_delegation, set_rank
from planner.edits.timetable import propose_sittings
from planner.ui.main_window import MainWindow
from planner.ui.participants.categories import CategoriesDialog
from planner.ui.participants.page import ParticipantsTab
from planner.ui.places import Tab

Grab = Callable[[QWidget, str], None]

RANKS = ("Head of delegation", "Deputy head of delegation", "Adviser")
STATES = ("Kenya", "Côte d’Ivoire", "Portugal", "African Union")


def take_pictures(window: MainWindow, grab: Grab) -> None:
    """The figures, the delegations, the attendance, several who are selected, and the categories."""
    window.frame.strip.setCurrentIndex(Tab.PARTICIPANTS)
    tab = window.desk.page
    assert isinstance(tab, ParticipantsTab)
    names = [line.name for line in tab.roster.everybody()]
    tab.door.edit("Fill", "delegations", lambda tx: _fill(tx, tab.door.event_id, names))
    tab.refresh()
    tab.counts_button.click()
    tab.looking.turn("ranks", "Adviser")
    grab(window, "participants_counts")
    tab.counts_button.click()
    tab.show_all()
    tab.show_view("delegations")
    tab.delegations.tree.expandAll()
    tab.delegations.select_person(tab.roster.ids[0])
    grab(window, "participants_delegations")
    tab.show_view("attendance")
    tab.attendance.table.selectRow(2)
    tab.attendance.turn()
    badges = tab.attendance.badges
    for person in tab.door.participants.participants[2:6]:
        badges.code.setText(person.uid)
        badges.code.returnPressed.emit()
    tab.refresh()
    grab(window, "participants_attendance")
    tab.show_view("list")
    tab.table.selectAll()
    grab(window, "participants_several")
    dialog = CategoriesDialog(tab.door, window)
    dialog.show()
    grab(dialog, "categories")
    dialog.reject()


def _fill(tx: Any, event_id: int, names: Sequence[str]) -> None:
    for number, name in enumerate(names):
        made = join_delegation(tx, event_id, name, STATES[number % len(STATES)])
        set_rank(tx, [made], RANKS[min(number // len(STATES), 2)])
    join_delegation(tx, event_id, names[0], "African Union")
    propose_sittings(tx, event_id)
