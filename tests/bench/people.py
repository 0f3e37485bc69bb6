"""How the list of participants keeps up with the hand: opening, finding, sorting and editing among ever more people."""

import gc
import os
import random
import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from functools import partial
from pathlib import Path
from statistics import median, quantiles
from uuid import uuid4

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication
from sqlalchemy import insert, select

from db import tables
from db.transaction import Transaction
from planner.domain.countries import countries
from planner.edits.event import create_event
from planner.ui.event_door import EventDoor
from planner.ui.participants.page import ParticipantsTab
from planner.ui.theme import apply_theme, load_fonts
from planner.workspace import Workspace
from tests.bench.figures import Figure
from tests.bench.timetable import WORDS_MS, words_ms

SIZES = (1_000, 5_000, 50_000)
_OPEN_MS = {1_000: 100, 5_000: 100, 50_000: 200}
_FIND_MS, _SORT_MS, _EDIT_MS, _SELECT_MS, _TREE_MS = 40, 100, 100, 200, 300
_DELEGATIONS = 190
_GIVEN = ("Ana", "Çağla", "Мария", "Nguyễn", "Oumar", "Zoë", "José", "Wei", "Łukasz", "Amina")
_FAMILY = ("Çelik", "Müller", "Иванова", "Lima", "Sow", "Okoye", "García", "Li", "Kowalski", "Haddad")
_STATES = ("KEN", "TUR", "DEU", "RUS", "BRA", "SEN", "NGA", "MEX", "CHN", "POL")
_TYPED = ("celik", "мария", "sow adv", "kowal", "ministry 7", "li wei", "muller ken", "garcia")


def measure() -> list[Figure]:
    """Give what opening, a keystroke, a sort and an edit take, scaled to the machine of the goals."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QApplication.instance() or QApplication(["bench"])
    assert isinstance(app, QApplication)
    app.setStyle("Fusion")
    load_fonts(app)
    apply_theme(app, "light")
    found: list[Figure] = []
    gc.disable()  # as in the window, which collects between two turns of its loop
    for size in SIZES:
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "bench.planner"
            with closing(Workspace.open(path)) as workspace:
                event = workspace.edit("Create", "Bench", partial(generate, people=size))
                found += _of_event(workspace, event, size)
        gc.collect()
    gc.enable()
    return found


def generate(tx: Transaction, people: int) -> int:
    """Make an event of so many participants of many countries and scripts, and give its id."""
    chance = random.Random(people)
    event = create_event(tx, title="Bench")
    categories = [row.id for row in tx.execute(tables.category.select())]
    tx.execute(insert(tables.person), [{"uid": str(uuid4()), "name": f"Person {n}"} for n in range(people)])
    rows = [_participant(chance, event, number, categories) for number in range(people)]
    tx.execute(insert(tables.participant), rows)
    ids = tx.execute(select(tables.participant.c.id).order_by(tables.participant.c.position)).scalars().all()
    states = [country.iso3 for country in countries()][:_DELEGATIONS]
    tx.execute(insert(tables.representation), [_represents(one, place, states) for place, one in enumerate(ids)])
    return event


def _represents(participant_id: int, place: int, states: list[str]) -> dict[str, object]:
    rank = ("Head of delegation", "Representative", "Adviser")[min(place // len(states), 2)]
    state = states[place % len(states)]
    return {"uid": str(uuid4()), "participant_id": participant_id, "country_code": state, "rank": rank}


def _participant(chance: random.Random, event: int, number: int, categories: list[int]) -> dict[str, object]:
    given, family, state = chance.choice(_GIVEN), f"{chance.choice(_FAMILY)} {number}", number % len(_STATES)
    return {
        "uid": str(uuid4()),
        "event_id": event,
        "person_id": number + 1,
        "name": f"{given} {family}",
        "given": given,
        "family": family,
        "function": f"Adviser on return {number % 300}",
        "organisation": f"Ministry {number % 500}",
        "country": _STATES[state],
        "country_code": _STATES[state],
        "category_id": categories[number % len(categories)],
        "status": "approved",
        "gender": chance.choice(("f", "m", "")),
        "position": (number + 1) * 1024,
    }


def _of_event(workspace: Workspace, event: int, size: int) -> list[Figure]:
    door = EventDoor(workspace, event)
    workspace.agenda(event)
    scale = words_ms() / WORDS_MS
    opened = [_timed(partial(_open, door)) for _ in range(5)]
    tab = _open(door)
    while not tab.roster.read_on(1_000):
        pass
    found = [_timed(partial(_find, tab, words[:end])) for words in _TYPED for end in range(1, len(words) + 1)]
    _find(tab, "")
    sorted_by = [_timed(partial(_sort, tab, column)) for column in range(len(tab.table.records.columns))]
    tab.table.sortByColumn(-1, Qt.SortOrder.AscendingOrder)
    tab.table.select(tab.roster.ids[size // 2])
    edits = [_timed(partial(_edit, tab, number)) for number in range(15)]
    chosen = _timed(partial(_select_all, tab))
    tab.show_view("delegations")  # made once, as by somebody who looked there before
    tab.show_view("list")
    tree = _timed(partial(_show_tree, tab))
    moved = [_timed(partial(_move_in_tree, tab)) for _ in range(7)]
    _delete(tab)
    people = f"{size:,} participants"
    return [
        _figure(f"Participants open to first paint, {people}", median(opened), scale, _OPEN_MS[size]),
        _figure(f"Keystroke to filtered list, {people}, p95", quantiles(found, n=20)[18], scale, _FIND_MS),
        _figure(f"Sort by any column, {people}, worst", max(sorted_by), scale, _SORT_MS),
        _figure(f"Edit of one to repainted list, {people}, p95", quantiles(edits, n=20)[18], scale, _EDIT_MS),
        _figure(f"All selected, and what they have in common, {people}", chosen, scale, _SELECT_MS),
        _figure(f"{_DELEGATIONS} delegations shown, {people}", tree, scale, _TREE_MS),
        _figure(f"Delegate moved to repainted tree, {people}, median", median(moved), scale, _TREE_MS),
    ]


def _figure(name: str, milliseconds: float, scale: float, goal: float) -> Figure:
    scaled = milliseconds / scale
    return Figure(name, scaled, "ms", f"≤ {goal}", scaled <= goal, f"{milliseconds:.1f} ms here, scaled by 230 texts")


def _timed(act: Callable[[], object]) -> float:
    started = time.perf_counter()
    act()
    return (time.perf_counter() - started) * 1000


def _open(door: EventDoor) -> ParticipantsTab:
    """Make the tab as the window does when it is first shown, and paint it."""
    tab = ParticipantsTab(door)
    tab.resize(1366, 640)
    tab.refresh()
    tab.show()
    while not tab.roster.has_read(tab.roster.ids[0]):  # a line is read when it is painted
        QApplication.processEvents()
    return tab


def _find(tab: ParticipantsTab, words: str) -> None:
    tab.filter.setText(words)
    tab.search()
    tab.table.viewport().repaint()


def _sort(tab: ParticipantsTab, column: int) -> None:
    tab.table.sortByColumn(column, Qt.SortOrder.AscendingOrder)
    tab.table.viewport().repaint()


def _edit(tab: ParticipantsTab, number: int) -> None:
    row = tab.table.currentIndex().row()
    tab.table.records.setData(tab.table.records.index(row, 1), f"Minister {number}")
    tab.refresh()
    tab.counts()
    tab.table.viewport().repaint()


def _select_all(tab: ParticipantsTab) -> None:
    tab.table.selectAll()
    tab.table.repaint()
    tab.table.horizontalHeader().viewport().repaint()


def _show_tree(tab: ParticipantsTab) -> None:
    tab.show_view("delegations")
    tab.delegations.tree.viewport().repaint()


def _move_in_tree(tab: ParticipantsTab) -> None:
    view = tab.delegations
    top = view.model.index(3, 0)
    view.tree.expand(top)
    view.tree.setCurrentIndex(view.model.index(2, 0, top))
    view.step(1)
    tab.refresh()
    view.tree.viewport().repaint()


def _delete(tab: ParticipantsTab) -> None:
    tab.close_tasks()
    tab.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


if __name__ == "__main__":
    for figure in measure():
        print(figure)
