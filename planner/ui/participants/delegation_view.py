"""The delegations of an event as a tree that is ordered by hand."""

from collections import Counter
from collections.abc import Callable, Collection, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QEvent, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QStackedWidget, QTreeView, QVBoxLayout, QWidget

from planner.domain.attending import Member, PersonLine
from planner.domain.countries import match
from planner.domain.delegation_tree import Delegation, order_of, rank_at
from planner.domain.names import fold
from planner.domain.ranks import is_head, usual_ranks
from planner.domain.state_names import StateNames
from planner.edits.delegations import Seat, join_delegation, move_members, set_rank
from planner.edits.people import leave_delegation
from planner.ui.add_line import AddLine
from planner.ui.blank import Blank
from planner.ui.buttons import IconButton
from planner.ui.cells import CellDelegate
from planner.ui.event_door import EventDoor
from planner.ui.page import toolbar
from planner.ui.participants.delegation_model import FUNCTION, NAME, RANK, DelegationModel, Drop, narrowed
from planner.ui.participants.membership import Membership
from planner.ui.refusals import attempt
from planner.ui.state_offers import known_states

_FEW = 12
"""So many delegations are opened by themselves when somebody looks for words."""

Organisations = Callable[[], dict[int, str]]


class DelegationTree(QTreeView):
    """The tree itself: its keys are those of a table, and Alt with the arrows moves."""

    removing = Signal()

    def event(self, event: QEvent) -> bool:
        """Keep the keys of the tree from the window's shortcuts."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _removes(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter edits a member's rank, or opens a delegation and closes it; Ctrl+Delete removes."""
        index = self.currentIndex()
        if _removes(event):
            self.removing.emit()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2} and index.isValid():
            if index.parent().isValid():
                self.edit(index.siblingAtColumn(RANK))
            else:
                self.setExpanded(index.siblingAtColumn(NAME), not self.isExpanded(index.siblingAtColumn(NAME)))
        else:
            super().keyPressEvent(event)


def _removes(event: QKeyEvent) -> bool:
    return event.key() == Qt.Key.Key_Delete and event.modifiers() == Qt.KeyboardModifier.ControlModifier


class DelegationView(QWidget):
    """Adds delegations and delegates, orders them by drag and keys, changes ranks.

    ``chosen`` follows the selection. A delegation that nobody is in yet stands here until the event is left.
    """

    chosen = Signal()
    refused = Signal(object)

    def __init__(self, door: EventDoor, organisations: Organisations) -> None:
        super().__init__()
        self._door = door
        self._organisations = organisations
        self._all: tuple[Delegation, ...] = ()
        self._empty: list[Delegation] = []
        self._event_id = 0
        self._states = StateNames("en")
        self.whom = AddLine(self.tr("Add a State or organization"))
        self.whom.setMinimumWidth(200)
        self.who = AddLine(self.tr("Add a delegate by name"))
        self.who.setMinimumWidth(240)
        self.up = IconButton("up", self.tr("Move up"), partial(self.step, -1))
        self.up.setToolTip(self.tr("Move up within the rank (Alt+Up)"))
        self.down = IconButton("down", self.tr("Move down"), partial(self.step, 1))
        self.down.setToolTip(self.tr("Move down within the rank (Alt+Down)"))
        self.leave = IconButton("bin", self.tr("Take out of the delegation"), self.remove)
        self.leave.setToolTip(self.tr("Take out of the delegation (Ctrl+Delete); they stay at the event"))
        self.model = DelegationModel(self)
        self.tree = DelegationTree()
        self.blank = Blank("participants")
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        tree = self.tree
        tree.setModel(self.model)
        tree.setAccessibleName(self.tr("Delegations"))
        delegate = CellDelegate(tree, 4)
        tree.setItemDelegate(delegate)
        tree.setUniformRowHeights(True)
        tree.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        triggers = QAbstractItemView.EditTrigger
        tree.setEditTriggers(triggers.DoubleClicked | triggers.EditKeyPressed)
        tree.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        tree.setDefaultDropAction(Qt.DropAction.MoveAction)
        tree.setDragEnabled(True)
        tree.setIndentation(20)
        header = tree.header()
        header.setStretchLastSection(False)
        header.setFixedHeight(34)
        for section, width in enumerate((256, 192, 160, 136, 104)):
            header.resizeSection(section, width)
        header.setSectionResizeMode(FUNCTION, QHeaderView.ResizeMode.Stretch)
        self.middle = QStackedWidget()
        self.middle.addWidget(self.blank)
        self.middle.addWidget(tree)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(toolbar(self.whom, self.who, None, self.up, self.down, self.leave))
        column.addWidget(self.middle, 1)

    def _connect(self) -> None:
        self.whom.reached.connect(lambda: self.whom.offer(self._known()))
        self.whom.entered.connect(self.add_delegation)
        self.who.entered.connect(self.add_delegate)
        self.model.ranked.connect(self._set_rank)
        self.model.dropped.connect(self.drop)
        self.tree.removing.connect(self.remove)
        self.tree.selectionModel().selectionChanged.connect(self._tell_chosen)
        for keys, by in (("Alt+Up", -1), ("Alt+Down", 1)):
            shortcut = QShortcut(QKeySequence(keys), self.tree)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(partial(self.step, by))

    # What is shown

    @property
    def _language(self) -> str:
        return self._door.agenda.event.language

    def _known(self) -> list[str]:
        return [*known_states(self._door), *self._organisations().values()]

    def _ranks(self) -> Sequence[str]:
        used = (member.rank for delegation in self._all for member in delegation.members if member.rank)
        return tuple(dict.fromkeys((*usual_ranks(self._language), *used)))

    def show_members(
        self, membership: Membership, line: Callable[[int], PersonLine], found: Collection[int] | None, words: str
    ) -> None:
        """Show delegations; where ``found`` is given, only those people, and all of delegations named by the words."""
        if membership.event_id != self._event_id:
            self._event_id, self._empty = membership.event_id, []
        filled = membership.delegations(self._organisations())
        names = {delegation.name for delegation in filled}
        self._empty = [one for one in self._empty if one.name not in names]
        self._states = membership.states
        whole = sorted((*filled, *self._empty), key=lambda one: order_of(one, membership.states))
        self._all = tuple(whole)
        shown = whole if found is None else self._narrowed(whole, found, words)
        opened, chosen = self._opened(), [member.id for member in self.selected]
        current = self.model.member_of(self.tree.currentIndex())
        delegation = self.model.delegation_of(self.tree.currentIndex())
        opened |= {one.key for one in filled if delegation is not None and one.name == delegation.name}
        self.model.show_delegations(shown, line, self._ranks, self._also(filled))
        self._open(opened if found is None or len(shown) > _FEW else {one.key for one in shown})
        self._choose(current.id if current else None, delegation.key if delegation else "", chosen)
        self.middle.setCurrentWidget(self.tree if shown else self.blank)
        if not shown:
            self._say_why_blank(narrowed_=bool(whole))
        self._allow()

    def _say_why_blank(self, *, narrowed_: bool) -> None:
        if narrowed_:
            self.blank.say(self.tr("No delegate is like that"), self.tr("Type other words above."))
        else:
            self.blank.say(
                self.tr("No delegation yet"),
                self.tr("Type a State or an organization above; then name who comes for it."),
                (self.tr("Type a State"), self.whom.setFocus),
            )

    def _narrowed(self, whole: Sequence[Delegation], found: Collection[int], words: str) -> list[Delegation]:
        typed = fold(words).split()
        named = {one.key for one in whole if typed and all(word in fold(one.name) for word in typed)}
        return narrowed(whole, lambda one, member: one.key in named or member.participant_id in found)

    def _also(self, whole: Sequence[Delegation]) -> dict[int, list[tuple[str, str]]]:
        """Give the (key, name) of all delegations of those who are in several; most are in one."""
        numbers = Counter(member.participant_id for delegation in whole for member in delegation.members)
        several = {participant for participant, number in numbers.items() if number > 1}
        found: dict[int, list[tuple[str, str]]] = {participant: [] for participant in several}
        for delegation in whole if several else ():
            for member in delegation.members:
                if member.participant_id in several:
                    found[member.participant_id].append((delegation.key, delegation.name))
        return found

    def _opened(self) -> set[str]:
        rows = (self.model.index(row, 0) for row in range(len(self.model.delegations)))
        return {one.key for one, index in zip(self.model.delegations, rows, strict=True) if self.tree.isExpanded(index)}

    def _open(self, keys: Collection[str]) -> None:
        for row, delegation in enumerate(self.model.delegations):
            if delegation.key in keys:
                self.tree.expand(self.model.index(row, 0))

    def _choose(self, member_id: int | None, key: str, several: Sequence[int]) -> None:
        index = self.model.index_of(member_id) if member_id is not None else QModelIndex()
        if not index.isValid():
            rows = (row for row, one in enumerate(self.model.delegations) if one.key == key)
            row = next(rows, None)
            index = self.model.index(row, 0) if row is not None else QModelIndex()
        if index.isValid() and index != self.tree.currentIndex().siblingAtColumn(NAME):
            self.tree.setCurrentIndex(index)
        flags = self.tree.selectionModel().SelectionFlag
        if len(several) > 1:
            for one in map(self.model.index_of, several):
                self.tree.selectionModel().select(one, flags.Select | flags.Rows)

    @property
    def selected(self) -> list[Member]:
        """The members that are selected, from above."""
        rows = self.tree.selectionModel().selectedRows() if self.tree.selectionModel() else []
        found = (self.model.member_of(index) for index in sorted(rows, key=lambda one: (one.internalId(), one.row())))
        return [member for member in found if member is not None]

    @property
    def delegation(self) -> Delegation | None:
        """The delegation under the cursor."""
        return self.model.delegation_of(self.tree.currentIndex())

    def select_person(self, participant_id: int) -> bool:
        """Put the cursor on a participant, and say whether they are in a delegation."""
        for delegation in self.model.delegations:
            for member in delegation.members:
                if member.participant_id == participant_id:
                    self.tree.setCurrentIndex(self.model.index_of(member.id))
                    return True
        return False

    def _tell_chosen(self) -> None:
        self._allow()
        self.chosen.emit()

    def _allow(self) -> None:
        several, delegation = self.selected, self.delegation
        for mover in (self.up, self.down):
            mover.setEnabled(len(several) == 1)
        self.leave.setEnabled(bool(several))
        self.who.setEnabled(delegation is not None)
        words = self.tr("Add a delegate of {whom}").format(whom=delegation.name) if delegation else ""
        self.who.setPlaceholderText(words or self.tr("Choose a delegation, then add a delegate"))

    # What is done

    def _attempt(self, act: Callable[[], object]) -> None:
        attempt(act, self.refused.emit)

    def add_delegation(self, words: str) -> None:
        """Show the delegation of a State or organization, where delegates can be added; nothing is stored before."""
        country = match(words)
        code = country.iso3 if country else self._states.code_of(words)
        name = self._states.short(code) or words
        known = next((one for one in self._all if fold(one.name) == fold(name)), None)
        if known is None:
            known = Delegation(code, None, name)
            self._empty.append(known)
            opened = self._opened()
            self._all = tuple(sorted((*self._all, known), key=lambda one: order_of(one, self._states)))
            self.model.show_others(self._all)
            self._open(opened)
            self.middle.setCurrentWidget(self.tree)
        row = next(row for row, one in enumerate(self.model.delegations) if one.key == known.key)
        self.tree.setCurrentIndex(self.model.index(row, 0))
        self._allow()
        self.who.setFocus()

    def add_delegate(self, name: str) -> None:
        """Add somebody to the delegation under the cursor, bringing them to the event where they are not there."""
        delegation = self.delegation
        if delegation is None:
            return
        write = partial(join_delegation, event_id=self._door.event_id, name=name, whom=delegation.name)
        self._attempt(lambda: self._door.edit(self.tr("Add"), name, write))
        self._open({delegation.key})

    def _name(self, members: Sequence[Member]) -> str:
        if len(members) == 1:
            return str(self.model.data(self.model.index_of(members[0].id)))
        return self.tr("{n} delegates").format(n=len(members))

    def _set_rank(self, member: Member, rank: str) -> None:
        chosen = self.selected
        members = chosen if member in chosen and not is_head(rank) else [member]
        write = partial(set_rank, ids=[one.id for one in members], rank=rank)
        self._attempt(lambda: self._door.edit(self.tr("Change rank of"), self._name(members), write))

    def drop(self, drop: Drop) -> None:
        """Move members to where they were dropped; between others they take the rank that stands there."""
        delegation = drop.delegation
        moved = [member for one in self._all for member in one.members if member.id in drop.ids]
        if not moved:
            return
        place = len(delegation.members) if drop.place is None else drop.place
        others = [one for one in delegation.members if one.id not in drop.ids]
        before = next((one for one in delegation.members[place:] if one.id not in drop.ids), None)
        at = others.index(before) if before is not None else len(others)
        rank = None if drop.place is None else rank_at(others, at, moved[0].rank)
        seat = Seat(*_whom(delegation), rank, before.participant_id if before is not None else None)
        write = partial(move_members, ids=[member.id for member in moved], seat=seat)
        self._attempt(lambda: self._door.edit(self.tr("Move"), self._name(moved), write))

    def step(self, by: int) -> None:
        """Move the selected member before the one above, or after the one below, within the rank."""
        chosen, delegation = self.selected, self.delegation
        if len(chosen) != 1 or delegation is None:
            return
        same = [one for one in delegation.members if one.rank == chosen[0].rank]
        to = same.index(chosen[0]) + by
        if not 0 <= to < len(same):
            return
        mover, before = (chosen[0], same[to]) if by < 0 else (same[to], chosen[0])
        seat = Seat(*_whom(delegation), None, before.participant_id)
        write = partial(move_members, ids=[mover.id], seat=seat)
        self._attempt(lambda: self._door.edit(self.tr("Move"), self._name(chosen), write))

    def remove(self) -> None:
        """Take the selected members out of their delegations; they stay at the event."""
        members = self.selected
        if members:
            write = partial(_leave, ids=[member.id for member in members])
            self._attempt(lambda: self._door.edit(self.tr("Change delegation of"), self._name(members), write))


def _whom(delegation: Delegation) -> tuple[str, int | None]:
    return delegation.country_code, delegation.organisation_id


def _leave(tx: Any, ids: Sequence[int]) -> None:
    for one in ids:
        leave_delegation(tx, one)
