"""The window: its frame around the desk, and what its actions do."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QByteArray, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QCloseEvent, QDragEnterEvent, QDropEvent, QGuiApplication, QPaintEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from planner import __version__
from planner.errors import UserError
from planner.settings import Settings, save_settings
from planner.ui.actions import Actions
from planner.ui.databases import Databases
from planner.ui.header import Header
from planner.ui.labels import label, named
from planner.ui.notices import Notice
from planner.ui.outlets import Outlets
from planner.ui.places import Tab
from planner.ui.tab_strip import TabStrip
from planner.ui.theme import apply_theme

if TYPE_CHECKING:  # the database's libraries load after the first paint
    from planner.ui.desk import Desk
    from planner.ui.empty_state import EmptyState
    from planner.ui.history import HistoryPanel

_TOLD_MS = 8000
"""How long the status bar tells of a step before it says again that everything is saved."""


class MainWindow(QMainWindow):
    """Shows one database; ``painted`` comes once, after the first paint."""

    painted = Signal()

    def __init__(self, settings: Settings, settings_file: Path) -> None:
        super().__init__()
        self._settings_file = settings_file
        self._was_painted = False
        self.databases = Databases(self, settings)
        self.empty: EmptyState | None = None
        self.history: HistoryPanel | None = None
        self.outlets = Outlets(self, self.databases)
        self.commands = Actions(self)
        self.header = Header(self.commands)
        self.strip = TabStrip(self._tab_names())
        self.notice = Notice()
        self.stack = QStackedWidget()
        self._said, self._counts = QLabel(), QLabel()
        self._calm = QTimer(self, singleShot=True, interval=_TOLD_MS)
        self._lay_out()
        self._connect()
        self._show_closed()

    def _tab_names(self) -> tuple[str, ...]:
        named = self.tr("Event"), self.tr("Timetable"), self.tr("Panellists")
        return (*named, self.tr("Participants"), self.tr("Documents"))

    @property
    def desk(self) -> "Desk":
        """The open database; an action that needs one is only to be had while there is one."""
        assert self.databases.desk is not None
        return self.databases.desk

    def _lay_out(self) -> None:
        self.tabs, frame = named(QWidget(), "tabs"), named(QWidget(), "page")
        line = QVBoxLayout(self.tabs)
        line.setContentsMargins(16, 0, 16, 0)
        line.addWidget(self.strip)
        column = QVBoxLayout(frame)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget in (self.header, self.tabs, self.notice):
            column.addWidget(widget)
        self._body = QHBoxLayout()
        self._body.setSpacing(0)
        self._body.addWidget(self.stack, 1)
        column.addLayout(self._body, 1)
        self._blank = label("", "quiet")
        self._blank.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.stack.addWidget(self._blank)
        self.setCentralWidget(frame)
        self.commands.name_tabs(self._tab_names())
        self.commands.fill(self.menuBar())
        self.statusBar().setSizeGripEnabled(False)
        self.statusBar().setContentsMargins(3, 0, 0, 0)
        self.statusBar().addWidget(self._said)
        self.statusBar().addWidget(self._counts)
        self.setAcceptDrops(True)
        self.setMinimumSize(1024, 600)
        self.resize(1366, 768)
        self.restoreGeometry(QByteArray.fromBase64(self.databases.settings.geometry.encode()))

    def _connect(self) -> None:
        do, databases, outlets = self.commands, self.databases, self.outlets
        for action, act in (
            (do.new_event, self.new_event),
            (do.open, databases.choose),
            (do.open_own, databases.open_own),
            (do.open_sample, databases.open_sample),
            (do.import_programme, outlets.choose_programme),
            (do.save_copy, databases.save_copy),
            (do.print, outlets.print_programme),
            (do.hand_out, outlets.hand_out),
            (do.quit, self.close),
            (do.undo, self.undo),
            (do.redo, self.redo),
            (do.paste, outlets.paste_programme),
            (do.new_session, self.new_session),
            (do.remove_event, self.remove_event),
            (do.about, self.about),
        ):
            action.triggered.connect(act)
        do.history.toggled.connect(self._show_history)
        do.themes.triggered.connect(self.choose_theme)
        for number, tab in enumerate(do.tabs):
            tab.triggered.connect(partial(self.strip.setCurrentIndex, number))
        self.strip.currentChanged.connect(self._show_tab)
        self.header.chosen.connect(self.show_event)
        self._calm.timeout.connect(self._say_saved)
        databases.opened.connect(self._show_desk)
        outlets.imported.connect(self._show_imported)
        databases.closing.connect(self._show_closed)
        databases.failed.connect(self._show_failed)
        databases.copied.connect(self._say_copied)
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._dress)
        for theme in do.themes.actions():
            theme.setChecked(theme.data() == databases.settings.theme)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tell of the first paint."""
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            QTimer.singleShot(0, self.painted.emit)

    def open_when_painted(self, path: Path | None) -> None:
        """Open a database, by default the one that was open last, once the window stands."""
        self.painted.connect(partial(self.databases.open, path or self.databases.first()))

    # What is in view

    def _show_desk(self, desk: "Desk") -> None:
        desk.refreshed.connect(self._follow)
        desk.refused.connect(self.notice.tell)
        desk.moved.connect(self.strip.setCurrentIndex)
        self.stack.addWidget(desk)
        desk.refresh()
        self.strip.setCurrentIndex(self.databases.settings.last_tab)
        self._show_tab(self.strip.currentIndex())

    def _show_closed(self) -> None:
        self.commands.history.setChecked(False)
        self.notice.clear()
        self._show_no_event(database=False)
        self.stack.setCurrentIndex(0)

    def _show_no_event(self, *, database: bool) -> None:
        self.setWindowTitle(self.tr("Plenary"))
        self.header.show_nothing()
        self.tabs.hide()
        self._counts.clear()
        self._calm.stop()
        self._said.clear()
        self.commands.allow(database=database, event=False)
        self.commands.name_steps("", "")

    def _follow(self) -> None:
        """Show in the frame what the desk shows now."""
        desk = self.desk
        if desk.events:
            event = desk.door.agenda.event
            self.setWindowTitle(event.title)
            self.header.show_event(event, desk.events)
            self.tabs.show()
            self.strip.show_counts(desk.tab_counts())
            self._counts.setText(desk.page.counts())
            self.commands.allow(database=True, event=True)
            self.stack.setCurrentWidget(desk)
        else:
            self._show_no_event(database=True)
            self._show_empty()
        if not self._calm.isActive():
            self._say_saved()
        self.commands.name_steps(desk.step_name(desk.workspace.next_undo), desk.step_name(desk.workspace.next_redo))
        if self.history is not None and self.history.isVisible() and desk.events:
            self.history.show_event(desk.door)

    def _show_empty(self) -> None:
        from planner.ui.empty_state import EmptyState

        if self.empty is None:
            self.empty = EmptyState(self.commands)
            self.stack.addWidget(self.empty)
        self.stack.setCurrentWidget(self.empty)

    def _show_tab(self, number: int) -> None:
        self.databases.settings = replace(self.databases.settings, last_tab=number)
        if self.databases.desk is not None:
            self.desk.show_tab(number)

    def show_event(self, event_id: int) -> None:
        """Bring an event into view."""
        self.notice.clear()
        self.desk.show_event(event_id)

    def _show_history(self, wanted: bool) -> None:
        from planner.ui.history import HistoryPanel

        if self.history is None:
            self.history = HistoryPanel()
            self.history.closed.connect(self.commands.history.toggle)
            self._body.addWidget(self.history)
        self.history.setVisible(wanted)
        if wanted:
            self.history.show_event(self.desk.door)

    def _show_failed(self) -> None:
        self._blank.setText(self.tr("No database is open. Choose one from the File menu."))

    def _say(self, words: str) -> None:
        self._said.setText(words)
        self._calm.start()

    def _say_saved(self) -> None:
        self._said.setText(self.tr("All changes saved"))

    def _say_copied(self, name: str) -> None:
        self._say(self.tr("Saved a copy as “{name}”").format(name=name))

    # Events

    def new_event(self) -> None:
        """Make an event and put the cursor on its title."""
        self._attempt(self._make_event)

    def _make_event(self) -> None:
        self.show_event(self.desk.create_event(self.tr("Create"), self.tr("New event")))
        self.strip.setCurrentIndex(Tab.EVENT)
        self.desk.event_tab.facts.edit_title()

    def remove_event(self) -> None:
        """Remove the event in view; undo brings it back."""
        title = self.desk.door.agenda.event.title
        if self._attempt(partial(self.desk.remove_event, self.tr("Remove"))):
            self._say(self.tr("“{title}” was removed; undo brings it back").format(title=title))

    def new_session(self) -> None:
        """Add a session in the timetable."""
        self.strip.setCurrentIndex(Tab.TIMETABLE)
        self.desk.timetable.add_session()

    def undo(self) -> None:
        """Take back the latest step of the event in view and say which."""
        self._attempt(lambda: self._tell_step(self.tr("Taken back: {step}"), self.desk.undo()))

    def redo(self) -> None:
        """Do again what was taken back and say which."""
        self._attempt(lambda: self._tell_step(self.tr("Done again: {step}"), self.desk.redo()))

    def _tell_step(self, words: str, step: str) -> None:
        if step:
            self._say(words.format(step=step))

    def _attempt(self, act: Callable[[], Any]) -> bool:
        self.notice.clear()
        try:
            act()
        except UserError as problem:
            self.notice.tell(problem)
            return False
        return True

    # What comes in

    def _show_imported(self, event_id: int) -> None:
        self.show_event(event_id)
        self.strip.setCurrentIndex(Tab.TIMETABLE)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take one file."""
        urls = event.mimeData().urls()
        if self.databases.desk is not None and len(urls) == 1 and urls[0].isLocalFile():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take a database or a programme."""
        event.acceptProposedAction()
        self.outlets.take(Path(event.mimeData().urls()[0].toLocalFile()))

    # The program

    def choose_theme(self, action: QAction) -> None:
        """Dress the window as chosen, now and from now on."""
        self.databases.settings = replace(self.databases.settings, theme=action.data())
        self._dress()

    def _dress(self) -> None:
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        apply_theme(app, self.databases.settings.theme)

    def about(self) -> None:
        """Say which version this is."""
        from planner.ui.messages import show_about

        desk = self.databases.desk
        show_about(self, __version__, str(desk.workspace.path) if desk else "")

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keep what the user prefers, and let go of the database."""
        geometry = bytes(self.saveGeometry().toBase64().data()).decode()
        self.databases.close()
        save_settings(self._settings_file, replace(self.databases.settings, geometry=geometry))
        super().closeEvent(event)
