"""The lines that an import could not place: each is settled with one click."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from planner.domain.agenda import Agenda
from planner.domain.doubts import Doubt, doubts_of
from planner.edits.checking import drop_doubt, keep_as_note, make_panellist, make_session
from planner.errors import UserError
from planner.imports.programme import read_somebody
from planner.ui.buttons import IconButton, button
from planner.ui.event_door import EventDoor
from planner.ui.labels import label, named
from planner.ui.places import Place, Tab

_WIDTH = 400


class LinesToCheck(QWidget):
    """The open lines of the event in view, one card each; the first one takes the keys.

    ``went`` wants what a line became in view, ``done`` follows the last line and the button that closes, ``refused``
    gives a ``UserError``.
    """

    went = Signal(Place)
    done = Signal()
    refused = Signal(object)

    def __init__(self, door: EventDoor, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._door = door
        self._doubts: tuple[Doubt, ...] = ()
        self.cards: list[_Card] = []
        self._heading = label("", "title")
        self._column = QVBoxLayout()
        self._lay_out()
        self.refresh()

    def refresh(self) -> None:
        """Show the lines that are open now, such as after an undo; where they are the same, the focus stays."""
        agenda = self._door.agenda
        doubts = doubts_of(agenda)
        if self.cards and doubts == self._doubts:
            return
        self._doubts = doubts
        for card in self.cards:
            self._column.removeWidget(card)
            card.deleteLater()
        self.cards = [self._card(agenda, doubt) for doubt in doubts]
        for place, card in enumerate(self.cards):
            self._column.insertWidget(place, card)
            card.show()  # only what is shown takes the keys
        if self.cards:
            self.setFocusProxy(self.cards[0])
        heading = self._said(len(self.cards), self.tr("1 line to check"), self.tr("{count} lines to check"))
        self._heading.setText(heading or self.tr("No line to check"))

    def settle_as_session(self, doubt: Doubt) -> None:
        """Make a line a session, and lead to it, so that it gets its time."""
        made = self._settle(doubt, self.tr("Make a session of"), make_session)
        if made is not None:
            self.went.emit(Place(Tab.TIMETABLE, "session", made))

    def settle_as_panellist(self, doubt: Doubt) -> None:
        """Seat the person whom a line names in the session that it was read nearest to."""
        talk = read_somebody(doubt.text, self._door.agenda.session_by_id[doubt.session_id].kind)
        seat = partial(make_panellist, person=talk.people[0], role=talk.role)
        made = self._settle(doubt, self.tr("Make a panellist of"), seat)
        if made is not None:
            self.went.emit(Place(Tab.PANELLISTS, "appearance", made))

    def keep_as_note(self, doubt: Doubt) -> None:
        """Leave a line among the notes of its session."""
        self._settle(doubt, self.tr("Keep as a note"), keep_as_note)

    def drop(self, doubt: Doubt) -> None:
        """Take a line away."""
        self._settle(doubt, self.tr("Drop"), drop_doubt)

    def _settle(self, doubt: Doubt, verb: str, write: Callable[..., int | None]) -> int | None:
        event_id = self._door.event_id
        try:
            made = self._door.edit(verb, doubt.text, lambda tx: write(tx, event_id, doubt))
        except UserError as problem:
            self.refused.emit(problem)
            return None
        self.refresh()
        if self.cards:
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.done.emit()
        return made

    def _card(self, agenda: Agenda, doubt: Doubt) -> "_Card":
        title = agenda.session_by_id[doubt.session_id].title or self.tr("a session without a title")
        card = _Card(doubt.text, self.tr("In “{title}”").format(title=title))
        card.add(self.tr("Session"), self.tr("A session of its own (S)"), "S", partial(self.settle_as_session, doubt))
        card.add(self.tr("Panellist"), self.tr("A panellist of it (P)"), "P", partial(self.settle_as_panellist, doubt))
        card.add(self.tr("Note"), self.tr("Stays a note (N)"), "N", partial(self.keep_as_note, doubt))
        card.add(self.tr("Drop"), self.tr("Is dropped (D)"), "D", partial(self.drop, doubt))
        return card

    def _said(self, count: int, one: str, many: str) -> str:
        return one if count == 1 else many.format(count=count) if count else ""

    def _lay_out(self) -> None:
        self.setFixedWidth(_WIDTH)
        self.setObjectName("history")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        heading = named(QWidget(), "toolbar")
        line = QHBoxLayout(heading)
        line.setContentsMargins(16, 8, 8, 7)
        line.addWidget(self._heading, 1)
        line.addWidget(IconButton("close", self.tr("Close the lines to check"), self.done.emit))
        self._column.setContentsMargins(16, 12, 16, 16)
        self._column.setSpacing(12)
        self._column.addStretch(1)
        inside = QWidget()
        inside.setLayout(self._column)
        scroll = QScrollArea(widgetResizable=True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(inside)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(heading)
        column.addWidget(scroll, 1)


class _Card(QFrame):
    """One line, where it stands, and a button for each thing that it can become."""

    def __init__(self, text: str, place: str) -> None:
        super().__init__()
        self.setObjectName("card")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(f"{text}. {place}")
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(8)
        self._buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 10)
        column.setSpacing(6)
        column.addWidget(label(text, wrap=True))
        column.addWidget(label(place, "quiet", wrap=True))
        column.addLayout(self._buttons)

    def add(self, name: str, tip: str, key: str, act: Callable[[], None]) -> None:
        """Add something that the line can become; its key works while the card or a button of it has the focus."""
        made = button(name, act)
        made.setToolTip(tip)
        made.setAccessibleDescription(tip)
        self._buttons.insertWidget(self._buttons.count() - 1, made)
        keys = QShortcut(QKeySequence(key), self)
        keys.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        keys.activated.connect(act)
