"""The tab of everybody who attends."""

from functools import partial

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

from planner.attending import count_status, load_attendee, organisation_names
from planner.domain.attending import PersonLine
from planner.domain.kinds import ParticipantStatus
from planner.domain.people_filter import PeopleFilter
from planner.edits.people import add_participant
from planner.edits.rows import remove_many
from planner.queries import count_waiting
from planner.ui.add_line import AddLine
from planner.ui.blank import Blank
from planner.ui.buttons import IconButton, button
from planner.ui.counting import counted, line_of
from planner.ui.event_door import EventDoor
from planner.ui.labels import label
from planner.ui.page import EventPage, toolbar
from planner.ui.participants.attendance_view import AttendanceView
from planner.ui.participants.delegation_view import DelegationView
from planner.ui.participants.figures import Figures
from planner.ui.participants.inspector import WIDTH, ParticipantInspector
from planner.ui.participants.looking import Looking
from planner.ui.participants.membership import Membership
from planner.ui.participants.roster import People, Roster
from planner.ui.participants.saved_filters import SavedFilters
from planner.ui.participants.several import SeveralInspector
from planner.ui.participants.table import ParticipantTable
from planner.ui.segments import Segments
from planner.workspace import Changes

_REST_MS = 50
"""The window is painted first."""

_SLICE = 1_000
"""So many lines are read between two turns of the event loop, which takes less than a blink."""


class ParticipantsTab(EventPage):
    """One table: filter by typing, sort by a column, edit in place; who is selected at right.

    The first lines show at once; the others are read while nothing else is to be done.
    """

    def __init__(self, door: EventDoor) -> None:
        super().__init__(door)
        self._changed: set[tuple[str, int]] = set()
        self._stop = door.workspace.subscribe(self._note)
        self._organisations: dict[int, str] | None = None
        self.looking = Looking(self)
        self.filter, self.categories, self.states = self.looking.words, self.looking.categories, self.looking.statuses
        self.line = AddLine(self.tr("Add a participant by name"))
        self.line.setToolTip(self.tr("Type a name and press Enter, or paste rows from Excel"))
        self.line.setMinimumWidth(112)
        self.line.takes_blocks = True
        self.up = IconButton("up", self.tr("Move up"), self.move_up)
        self.up.setToolTip(self.tr("Move up, within the delegation too (Alt+Up)"))
        self.down = IconButton("down", self.tr("Move down"), self.move_down)
        self.down.setToolTip(self.tr("Move down, within the delegation too (Alt+Down)"))
        self.remove_button = IconButton("bin", self.tr("Remove"), self.remove)
        self.remove_button.setToolTip(self.tr("Remove who is selected (Ctrl+Delete)"))
        self.waiting_button = button("", self.waiting_wanted.emit)
        self.waiting_button.setToolTip(self.tr("Rows of lists that were unclear; settle or discard them"))
        self.waiting_button.hide()
        self.views = Segments(self.tr("What is shown"))
        self.views.offer(
            (("list", self.tr("List")), ("delegations", self.tr("Delegations")), ("attendance", self.tr("Attendance")))
        )
        self.saved = SavedFilters(door, self.looking, self)
        self.figures = Figures(self.looking)
        self.figures.hide()
        self.counts_button = button(self.tr("Counts"), self._show_figures)
        self.counts_button.setCheckable(True)
        self.counts_button.setProperty("look", "toggle")
        self.categories_button = IconButton("list", self.tr("Categories and ranks…"), self.categories_wanted.emit)
        self.table = ParticipantTable(door, self.organisations)
        self.table.take_order(self._place)
        self._inspector: ParticipantInspector | None = None
        self._several: SeveralInspector | None = None
        self._delegations: DelegationView | None = None
        self._attendance: AttendanceView | None = None
        self._membership: Membership | None = None
        self.blank = Blank("participants")
        self._lay_out()
        self._idle = QTimer(self, singleShot=True)
        self._connect()

    @property
    def roster(self) -> Roster:
        """Everybody at the event, as shown last."""
        assert self.table.roster is not None
        return self.table.roster

    def organisations(self) -> dict[int, str]:
        """Give the names of the organizations of the directory by id; they are read when they are first asked for."""
        if self._organisations is None:
            self._organisations = self.door.workspace.read(organisation_names)
        return self._organisations

    @property
    def inspector(self) -> ParticipantInspector:
        """Who is selected; made when first needed, so that the list shows before."""
        if self._inspector is None:
            made = self._inspector = ParticipantInspector(self.door, self.organisations)
            made.refused.connect(self.refused)
            made.removing.connect(self.remove)
            made.person_wanted.connect(self._go_to_person)
            made.show_categories(self.table.category_choices())
            self.side.addWidget(made)
        return self._inspector

    @property
    def several(self) -> SeveralInspector:
        """What several who are selected have in common; made when first needed."""
        if self._several is None:
            made = self._several = SeveralInspector(self.door, self.organisations)
            made.removing.connect(self.remove)
            made.show_categories(self.table.category_choices())
            self.side.addWidget(made)
        return self._several

    @property
    def delegations(self) -> DelegationView:
        """The tree of delegations; made when first shown."""
        if self._delegations is None:
            made = self._delegations = DelegationView(self.door, self.organisations)
            made.refused.connect(self.refused)
            made.chosen.connect(self._show_selected)
            self.middle.addWidget(made)
        return self._delegations

    @property
    def attendance(self) -> AttendanceView:
        """Who was in which sitting; made when first shown."""
        if self._attendance is None:
            made = self._attendance = AttendanceView(self.door)
            made.refused.connect(self.refused)
            self.middle.addWidget(made)
        return self._attendance

    @property
    def membership(self) -> Membership:
        """Who is in which delegation; read when first asked for."""
        if self._membership is None or self._membership.event_id != self.door.event_id:
            self._membership = Membership(self.door.workspace, self.door.event_id)
        return self._membership

    def _lay_out(self) -> None:
        self.middle, self.side = QStackedWidget(), QStackedWidget()
        self.side.setObjectName("inspector")
        self.hint = label(self.tr("Choose a participant to see and edit them."), "quiet", wrap=True)
        self.hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.hint.setContentsMargins(24, 0, 24, 0)
        self.side.setMinimumWidth(WIDTH)
        self.side.addWidget(self.hint)
        for part in (self.blank, self.table):
            self.middle.addWidget(part)
        split = QSplitter(Qt.Orientation.Horizontal, childrenCollapsible=False)
        split.setHandleWidth(1)
        for beside in (self.figures, self.middle, self.side):
            split.addWidget(beside)
        split.setStretchFactor(1, 1)
        split.setSizes([0, 960, WIDTH])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        left = (self.views, self.filter, self.categories, self.states, self.saved.button, self.saved.line)
        self._of_list = (self.line, self.up, self.down, self.remove_button)
        column.addWidget(
            toolbar(
                *left, self.waiting_button, None, self.counts_button, self.categories_button, *self._of_list, spacing=8
            )
        )
        column.addWidget(self.looking.chips)
        column.addWidget(split, 1)

    def _connect(self) -> None:
        self._idle.timeout.connect(self._read_on)
        self.looking.changed.connect(self.search)
        self.views.chosen.connect(self._show_view)
        self.saved.refused.connect(self.refused)
        self.figures.turned.connect(self.looking.turn)
        self.line.entered.connect(self.add)
        self.line.pasted.connect(self.add_block)
        self.table.records.refused.connect(self.refused)
        self.table.chosen.connect(self._show_selected)
        self.table.removing.connect(self.remove)
        self.table.horizontalHeader().sortIndicatorChanged.connect(self._allow)
        paste = QKeySequence(QKeySequence.StandardKey.Paste)
        for widget, keys, act in (
            (self.blank, paste, self.paste),
            (self.table, QKeySequence("Alt+Up"), self.move_up),
            (self.table, QKeySequence("Alt+Down"), self.move_down),
        ):
            shortcut = QShortcut(keys, widget)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    # What is shown

    def _note(self, changes: Changes) -> None:
        self._changed |= changes.rows

    def close_tasks(self) -> None:
        """Hear and read no more."""
        self._stop()
        self._idle.stop()

    def refresh(self) -> None:
        """Show everybody as they are now; only what has changed is read again."""
        changed, self._changed = self._changed, set()
        if self.table.roster is None or self.roster.event_id != self.door.event_id:
            self.table.roster = Roster(self.door.workspace, self.door.event_id)
            self.looking.show_categories(self.roster.categories)
            self.looking.look_for(PeopleFilter())
        else:
            self.roster.refresh(changed)
            if self._membership is not None:
                self._membership.refresh(changed, self._person)
        if any(noun == "organisation" for noun, _ in changed):
            self._organisations = None
        self.looking.show_categories(self.roster.categories)
        for made in (self._inspector, self._several):
            if made is not None:
                made.show_categories(self.table.category_choices())
        waiting = self.door.workspace.read(partial(count_waiting, event_id=self.door.event_id))
        self.waiting_button.setText(counted(waiting, self.tr("1 row waits"), self.tr("{n} rows wait")))
        self.waiting_button.setVisible(bool(waiting))
        self.search()
        self._idle.start(_REST_MS)

    def _read_on(self) -> None:
        if not self.roster.read_on(_SLICE):
            self._idle.start(0)

    @property
    def main_view(self) -> QWidget | None:
        """What stands in the middle now."""
        return self.middle.currentWidget()

    def counts(self) -> str:
        """Say how many attend."""
        everybody = len(self.roster.ids)
        shown = len(self.table.records.records) if self.views.value == "list" else everybody
        count = partial(count_status, event_id=self.door.event_id, status=ParticipantStatus.PENDING)
        waiting = self.door.workspace.read(count)
        parts = [
            counted(everybody, self.tr("1 participant"), self.tr("{n} participants")),
            self.tr("{n} pending").format(n=waiting) if waiting else "",
            self.tr("{n} shown").format(n=shown) if shown != everybody else "",
        ]
        return line_of(*parts)

    def search(self) -> None:
        """Show those whom the filter takes: with all the words typed, in this category and status, and so on."""
        wanted = self.looking.wanted
        if wanted.ranks:
            self.roster.ranks = self.membership.ranks()
        found = self.roster.find(wanted)
        if self.views.value == "list":
            self._show_list(found)
        elif self.views.value == "delegations":
            ids = None if wanted.is_empty else frozenset(found.ids)
            self.delegations.show_members(self.membership, self.roster.line, ids, wanted.words)
            self.middle.setCurrentWidget(self.delegations)
        else:
            self.attendance.show_people(self.roster, found)
            self.middle.setCurrentWidget(self.attendance)
        if self.counts_button.isChecked():
            self.figures.show_figures(self.roster, self.membership.members())
        self._show_selected()
        self.recounted.emit()

    def _show_list(self, found: People) -> None:
        self.table.add = self.table.bring if len(found) == len(self.roster.ids) else None
        self.table.show_records(found)
        self.middle.setCurrentWidget(self.table if found else self.blank)
        if not found:
            self._say_why_blank()

    def _person(self, participant_id: int) -> PersonLine | None:
        return self.roster.line(participant_id) if participant_id in self.roster else None

    def _show_view(self) -> None:
        """Show the list, the delegations or the attendance."""
        of_list = self.views.value == "list"
        for part in self._of_list:
            part.setVisible(of_list)
        self.side.setVisible(self.views.value != "attendance")
        self.search()

    def _show_figures(self) -> None:
        self.figures.setVisible(self.counts_button.isChecked())
        self.search()

    def show_view(self, view: str) -> None:
        """Bring ``list``, ``delegations`` or ``attendance`` into view."""
        self.views.choose(view)
        self._show_view()

    def _say_why_blank(self) -> None:
        if self.roster.ids:
            self.blank.say(
                self.tr("Nobody is like that"),
                self.tr("Find other words, or choose another category or status above."),
                (self.tr("Show everybody"), self.show_all),
            )
        else:
            self.blank.say(
                self.tr("Nobody is on the list yet"),
                self.tr("Drop an Excel list here, paste its rows, or type a name above."),
                (self.tr("Import a list…"), self.list_wanted.emit),
                (self.tr("Paste rows (Ctrl+V)"), self.paste),
                (self.tr("Type a name"), self.line.setFocus),
            )

    def show_all(self) -> None:
        """Show everybody, whatever was looked for."""
        self.looking.look_for(PeopleFilter())

    def show_row(self, noun: str, row_id: int) -> bool:
        """Put the cursor on a participant, also one that the filters hide."""
        if noun != "participant" or row_id not in self.roster:
            return False
        if self.views.value == "delegations" and self.delegations.select_person(row_id):
            return True
        if self.views.value != "list":
            self.show_view("list")
        if self.table.records.row_of(row_id) is None:
            self.show_all()
        self.table.select(row_id)
        return True

    def _go_to_person(self, participant_id: int) -> None:
        """Put the cursor on a participant, who may have come just now."""
        self.refresh()
        self.show_row("participant", participant_id)

    def _show_selected(self) -> None:
        ids = self._selected()
        self._allow()
        if len(ids) > 1:
            self.several.show_several(self.roster.lines(ids))
            self.side.setCurrentWidget(self.several)
            return
        person = self.door.workspace.read(partial(load_attendee, participant_id=ids[0])) if ids else None
        if person is not None:
            self.inspector.show_person(person, self.roster.category(self.roster.line(person.row.id)))
        self.side.setCurrentWidget(self.inspector if person is not None else self.hint)

    def _selected(self) -> list[int]:
        """The participants who are selected in what is shown, without those whom a hidden table still holds."""
        found = self.table.selected_ids
        if self.views.value == "delegations":
            found = list(dict.fromkeys(member.participant_id for member in self.delegations.selected))
        return [one for one in found if one in self.roster]

    def _allow(self) -> None:
        chosen = len(self.table.selected_ids)
        self.remove_button.setEnabled(bool(chosen))
        for mover in (self.up, self.down):
            mover.setEnabled(chosen == 1 and not self.table.records.is_sorted)

    # What is done

    def add(self, name: str) -> None:
        """Add somebody and put the cursor on them."""
        self.attempt(lambda: self._add(name))

    def _add(self, name: str) -> None:
        write = partial(add_participant, event_id=self.door.event_id, name=name)
        participant_id = self.door.edit(self.tr("Add"), name, write)
        self.show_all()
        self.refresh()
        self.table.select(participant_id)

    def paste(self) -> None:
        """Add a participant for each line on the clipboard."""
        self.add_block(QGuiApplication.clipboard().text())

    def add_block(self, text: str) -> None:
        """Add a participant for each line of a block from a spreadsheet: name, function, organization and so on."""
        self.show_all()
        self.table.add_block(text)

    def move_up(self) -> None:
        """Move the selected participant before the one above."""
        self._move(-1)

    def move_down(self) -> None:
        """Move the selected participant after the one below."""
        self._move(2)

    def _move(self, by: int) -> None:
        person, shown = self.table.selected_record, self.table.records.records
        if person is None or not self.up.isEnabled():
            return
        to = self.table.currentIndex().row() + by
        if 0 <= to <= len(shown):
            self._place(person, shown[to] if to < len(shown) else None)

    def _place(self, person: PersonLine, before: PersonLine | None) -> None:
        step = (self.tr("Move"), person.name)
        self.attempt(partial(self.door.place, *step, "participant", person.id, before.id if before else None))

    def remove(self) -> None:
        """Take all who are selected from the event."""
        ids = self._selected()
        if ids:
            one = self.roster.line(ids[0]).name
            name = one if len(ids) == 1 else self.tr("{n} participants").format(n=len(ids))
            write = partial(remove_many, noun="participant", ids=ids)
            self.attempt(lambda: self.door.edit(self.tr("Remove"), name, write))
