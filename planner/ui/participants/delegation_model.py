"""The delegations of an event as a tree: States and organizations, and in them their people."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import (
    QAbstractItemModel,
    QByteArray,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from planner.domain.attending import Member, PersonLine
from planner.domain.delegation_tree import Delegation
from planner.ui.cells import KNOWN, LOOK, TONE
from planner.ui.vocabulary import tone, word

Index = QModelIndex | QPersistentModelIndex

_MEMBERS = "application/x-plenary-members"
NAME, RANK, FUNCTION, ALSO, STATUS = range(5)


@dataclass(frozen=True)
class Drop:
    """Members that are dropped in a delegation, before the one at ``place`` among those it shows; None is its end."""

    ids: tuple[int, ...]
    delegation: Delegation
    place: int | None


class DelegationModel(QAbstractItemModel):
    """Delegations with their members; the line of a member is read when it is shown.

    ``ranked`` asks for another rank of a member, ``dropped`` for members to be moved. Indexes carry the number of the
    delegation they are in, from 1; those of delegations carry 0.
    """

    ranked = Signal(object, str)
    dropped = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.delegations: tuple[Delegation, ...] = ()
        self._line: Callable[[int], PersonLine] | None = None
        self._ranks: Callable[[], Sequence[str]] = tuple
        self._also: Mapping[int, Sequence[tuple[str, str]]] = {}
        self._titles = (
            self.tr("State or organization, name"),
            self.tr("Rank"),
            self.tr("Function"),
            self.tr("Also in"),
            self.tr("Status"),
        )

    def show_delegations(
        self,
        delegations: Sequence[Delegation],
        line: Callable[[int], PersonLine],
        ranks: Callable[[], Sequence[str]],
        also: Mapping[int, Sequence[tuple[str, str]]],
    ) -> None:
        """Show delegations; ``also`` has the (key, name) of all delegations of those who are in several."""
        self._line, self._ranks, self._also = line, ranks, also
        if [_named(one) for one in delegations] == [_named(one) for one in self.delegations]:
            for row, delegation in enumerate(delegations):
                self._show_members(row, delegation)
        else:
            self.show_others(delegations)

    def show_others(self, delegations: Sequence[Delegation]) -> None:
        """Show other delegations; what is said of people stays as it was."""
        self.beginResetModel()
        self.delegations = tuple(delegations)
        self.endResetModel()

    def _show_members(self, row: int, delegation: Delegation) -> None:
        """Show the members of a delegation anew; of the same ones only what is said of them may have changed."""
        before, top = self.delegations[row].members, self.index(row, 0)
        same = [member.id for member in before] == [member.id for member in delegation.members]
        if not same and before:
            self.beginRemoveRows(top, 0, len(before) - 1)
            self._put(row, replace(delegation, members=()))
            self.endRemoveRows()
        if not same and delegation.members:
            self.beginInsertRows(top, 0, len(delegation.members) - 1)
        self._put(row, delegation)
        if not same and delegation.members:
            self.endInsertRows()
        self.dataChanged.emit(top, self.index(row, STATUS))
        if delegation.members:
            last = self.index(len(delegation.members) - 1, STATUS, top)
            self.dataChanged.emit(self.index(0, 0, top), last)

    def _put(self, row: int, delegation: Delegation) -> None:
        self.delegations = (*self.delegations[:row], delegation, *self.delegations[row + 1 :])

    def delegation_of(self, index: Index) -> Delegation | None:
        """Give the delegation that an index is, or is in."""
        if not index.isValid():
            return None
        number = int(index.internalId())
        return self.delegations[number - 1 if number else index.row()]

    def member_of(self, index: Index) -> Member | None:
        """Give the member that an index is; None for a delegation."""
        if not index.isValid() or not index.internalId():
            return None
        return self.delegations[int(index.internalId()) - 1].members[index.row()]

    def index_of(self, representation_id: int) -> QModelIndex:
        """Give where a member stands; no index where they are not shown."""
        for number, delegation in enumerate(self.delegations):
            for row, member in enumerate(delegation.members):
                if member.id == representation_id:
                    return self.index(row, 0, self.index(number, 0))
        return QModelIndex()

    # What Qt asks

    def index(self, row: int, column: int, parent: Index = QModelIndex()) -> QModelIndex:  # noqa: B008 - Qt's own
        """Give an index by its place."""
        if not self.hasIndex(row, column, parent):
            return QModelIndex()
        return self.createIndex(row, column, parent.row() + 1 if parent.isValid() else 0)

    def parent(self, index: Index = QModelIndex()) -> Any:  # noqa: B008
        """Give the delegation that a member is in."""
        number = int(index.internalId()) if index.isValid() else 0
        return self.createIndex(number - 1, 0, 0) if number else QModelIndex()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """How many delegations there are, or members in one."""
        if not parent.isValid():
            return len(self.delegations)
        if parent.internalId() or parent.column():
            return 0
        return len(self.delegations[parent.row()].members)

    def columnCount(self, _parent: Index = QModelIndex()) -> int:  # noqa: B008
        """How many columns there are."""
        return len(self._titles)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """A column's title."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._titles[section]
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What a cell says and how it looks."""
        member = self.member_of(index)
        if member is None:
            return self._of_delegation(index, role)
        roles = Qt.ItemDataRole
        if role in {roles.DisplayRole, roles.EditRole, roles.ToolTipRole}:
            return self._said(member, index.column())
        if role == roles.AccessibleTextRole:
            return f"{self._titles[index.column()]}: {self._said(member, index.column())}"
        if role == LOOK:
            gone = member.status.will_not_come and index.column() != STATUS
            return "quiet" if gone else _LOOKS[index.column()]
        if role == TONE:
            return tone(self._person(member).status) if index.column() == STATUS else None
        return tuple(self._ranks()) if role == KNOWN and index.column() == RANK else None

    def _person(self, member: Member) -> PersonLine:
        assert self._line is not None
        return self._line(member.participant_id)

    def _said(self, member: Member, column: int) -> str:
        if column == RANK:
            return member.rank
        if column == ALSO:
            own = member.country_code or str(member.organisation_id)
            return ", ".join(name for key, name in self._also.get(member.participant_id, ()) if key != own)
        person = self._person(member)
        if column == STATUS:
            return word(person.status)
        return person.name if column == NAME else person.function

    def _of_delegation(self, index: Index, role: int) -> Any:
        delegation = self.delegation_of(index)
        assert delegation is not None
        if role == LOOK:
            return "strong" if index.column() == NAME else "quiet"
        texts = {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole, Qt.ItemDataRole.AccessibleTextRole}
        if role not in texts:
            return None
        if index.column() == NAME:
            return delegation.name
        return self._counted(delegation) if index.column() == RANK else ""

    def _counted(self, delegation: Delegation) -> str:
        number = delegation.coming
        if not number:
            return self.tr("Nobody yet")
        counted = self.tr("1 delegate") if number == 1 else self.tr("{n} delegates").format(n=number)
        return counted if delegation.has_head else self.tr("{counted}, no head").format(counted=counted)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """What can be done with a cell."""
        flags = super().flags(index)
        if not index.isValid():
            return flags
        if self.member_of(index) is None:
            return flags | Qt.ItemFlag.ItemIsDropEnabled
        moving = Qt.ItemFlag.ItemIsDragEnabled | Qt.ItemFlag.ItemIsDropEnabled | Qt.ItemFlag.ItemNeverHasChildren
        return flags | moving | (Qt.ItemFlag.ItemIsEditable if index.column() == RANK else Qt.ItemFlag.NoItemFlags)

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Ask for another rank."""
        member = self.member_of(index)
        if member is None or role != Qt.ItemDataRole.EditRole or str(value).strip() == member.rank:
            return False
        self.ranked.emit(member, str(value).strip())
        return True

    # What is dragged

    def mimeTypes(self) -> list[str]:
        """What can be dropped here: members."""
        return [_MEMBERS]

    def supportedDropActions(self) -> Qt.DropAction:
        """Members are moved, not copied."""
        return Qt.DropAction.MoveAction

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """Give members that are dragged."""
        found = (self.member_of(index) for index in sorted(indexes, key=lambda one: (one.internalId(), one.row())))
        ids = dict.fromkeys(member.id for member in found if member is not None)
        dragged = QMimeData()
        dragged.setData(_MEMBERS, QByteArray(",".join(map(str, ids)).encode()))
        return dragged

    def dropMimeData(self, data: QMimeData, _action: Qt.DropAction, row: int, _column: int, parent: Index) -> bool:
        """Ask for members to be moved; dropped on a member, they stand before it, on a delegation, at its end."""
        delegation = self.delegation_of(parent)
        if delegation is None or not data.hasFormat(_MEMBERS):
            return False
        ids = tuple(map(int, bytes(data.data(_MEMBERS).data()).decode().split(",")))
        on_member = self.member_of(parent) is not None
        place = parent.row() if on_member else row if 0 <= row < len(delegation.members) else None
        self.dropped.emit(Drop(ids, delegation, place))
        return False  # nothing is to be removed: the model is shown anew


def _named(delegation: Delegation) -> tuple[str, str]:
    return delegation.key, delegation.name


def narrowed(delegations: Sequence[Delegation], takes: Callable[[Delegation, Member], bool]) -> list[Delegation]:
    """Give the delegations of which some members are taken, with those."""
    found = []
    for delegation in delegations:
        members = tuple(member for member in delegation.members if takes(delegation, member))
        if len(members) == len(delegation.members):
            found.append(delegation)
        elif members:
            found.append(replace(delegation, members=members))
    return found


_LOOKS = {NAME: "plain", RANK: "quiet", FUNCTION: "plain", ALSO: "quiet", STATUS: "chip"}
