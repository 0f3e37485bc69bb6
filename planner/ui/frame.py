"""The frame around the desk: menus, head, tabs and foot, and what the window's actions do."""

from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QMenuBar, QStackedWidget, QVBoxLayout, QWidget

from planner import __version__
from planner.errors import UserError
from planner.ui.actions import Actions
from planner.ui.arrivals import Arrivals
from planner.ui.counting import counted
from planner.ui.header import Header
from planner.ui.labels import label, named
from planner.ui.notices import Notice
from planner.ui.outlets import Outlets
from planner.ui.places import Place, Tab
from planner.ui.recent import RecentMenu, forgotten
from planner.ui.reversals import Reversals
from planner.ui.side import Side
from planner.ui.status_line import StatusLine
from planner.ui.tab_strip import TabStrip

if TYPE_CHECKING:  # the database's libraries load after the frame
    from planner.ui.desk import Desk
    from planner.ui.empty_state import EmptyState
    from planner.ui.main_window import MainWindow
    from planner.ui.search.popup import QuickSearch


class Frame(QWidget):
    """Stands in the window around one desk at a time, and shows what the desk shows."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__()
        self._window = window
        self._databases = window.databases
        self._event_id: int | None = None
        self.empty: EmptyState | None = None
        self._finder: QuickSearch | None = None
        self.outlets = Outlets(window, self._databases, self)
        self.arrivals = Arrivals(self._databases, self.outlets, self)
        self.commands = Actions(self)
        self.header = Header(self.commands)
        self.strip = TabStrip(self._tab_names())
        self.strip.setCurrentIndex(self._databases.settings.last_tab)
        self.notice = Notice(closable=True)
        self.stack = QStackedWidget()
        self.side = Side(self.commands)
        self.status = StatusLine()
        self.reversals = Reversals(self._databases, self.notice, self.status, self)
        self._lay_out()
        self._act()
        self._connect()
        self.show_closed()

    def _tab_names(self) -> tuple[str, ...]:
        first = self.tr("Event"), self.tr("Timetable"), self.tr("Panellists")
        return (*first, self.tr("Participants"), self.tr("Documents"))

    @property
    def desk(self) -> "Desk":
        """The open database; an action that needs one is only to be had while there is one."""
        return self._window.desk

    def _lay_out(self) -> None:
        self.tabs = named(QWidget(), "tabs")
        self.setObjectName("page")
        line = QVBoxLayout(self.tabs)
        line.setContentsMargins(16, 0, 16, 0)
        line.addWidget(self.strip)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget in (self.header, self.tabs, self.notice):
            column.addWidget(widget)
        body = QHBoxLayout()
        body.setSpacing(0)
        body.addWidget(self.stack, 1)
        body.addWidget(self.side)
        column.addLayout(body, 1)
        self._blank = label("", "quiet")
        self._blank.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.stack.addWidget(self._blank)
        self.commands.name_tabs(self._tab_names())
        menus = QMenuBar()
        recent = RecentMenu(self._recent, menus)
        recent.chosen.connect(self._databases.open_recent)
        self.commands.fill(menus, recent)
        self._window.setMenuBar(menus)
        self._window.setStatusBar(self.status)

    def _recent(self) -> list[str]:
        """The databases that were open lately, but for the one that is."""
        desk, recent = self._databases.desk, self._databases.settings.recent
        return forgotten(recent, desk.workspace.path) if desk is not None else recent

    def _act(self) -> None:
        """Give every action of the menus what it does."""
        do, databases, outlets = self.commands, self._databases, self.outlets
        for action, act in (
            (do.new_event, self.new_event),
            (do.open, databases.choose),
            (do.open_own, databases.open_own),
            (do.open_sample, databases.open_sample),
            (do.new_edition, outlets.new_edition),
            (do.import_programme, outlets.choose_programme),
            (do.import_list, outlets.choose_list),
            (do.waiting_rows, outlets.show_waiting),
            (do.states, outlets.show_states),
            (do.categories, outlets.show_categories),
            (do.save_copy, databases.save_copy),
            (do.take_with_me, outlets.take_with_me),
            (do.print, outlets.print_programme),
            (do.hand_out, outlets.hand_out),
            (do.remind, lambda: outlets.remind()),
            (do.personal_data, outlets.personal_data),
            (do.preferences, self.choose_preferences),
            (do.quit, self._window.close),
            (do.undo, self.reversals.undo),
            (do.redo, self.reversals.redo),
            (do.paste, outlets.paste_programme),
            (do.find, self.search),
            (do.new_session, self.new_session),
            (do.remove_event, self.reversals.remove_event),
            (do.directory, self.show_directory),
            (do.guide, self.show_guide),
            (do.about, self.about),
        ):
            action.triggered.connect(act)
        for number, tab in enumerate(do.tabs):
            tab.triggered.connect(partial(self._go_to_tab, number))

    def _connect(self) -> None:
        databases, outlets = self._databases, self.outlets
        self.side.went.connect(self.go_to)
        self.side.refused.connect(self.notice.tell)
        self.strip.currentChanged.connect(self._show_tab)
        self.header.chosen.connect(self.show_event)
        outlets.imported.connect(self._show_imported)
        outlets.listed.connect(self._show_listed)
        outlets.arrived.connect(self._show_arrived)
        outlets.made.connect(self._show_edition)
        outlets.refused.connect(self.notice.tell)
        self.arrivals.refused.connect(self._say_refused)
        databases.copied.connect(self._say_copied)
        databases.gone.connect(self._say_gone)
        self._offer_choices()

    def _offer_choices(self) -> None:
        do, settings = self.commands, self._databases.settings
        for choices, chosen in ((do.themes, settings.theme), (do.languages, settings.language)):
            for action in choices.actions():
                action.setChecked(action.data() == chosen)
        do.themes.triggered.connect(lambda action: self._prefer("theme", action.data()))
        do.languages.triggered.connect(lambda action: self._prefer("language", action.data()))

    # What is in view

    def show_desk(self, desk: "Desk") -> None:
        """Show a database that was opened."""
        desk.refreshed.connect(self._follow)
        desk.recounted.connect(self._follow_counts)
        desk.done.connect(self._tell_done)
        desk.refused.connect(self.notice.tell)
        desk.moved.connect(self.strip.setCurrentIndex)
        desk.list_wanted.connect(self.commands.import_list.trigger)
        desk.waiting_wanted.connect(self.commands.waiting_rows.trigger)
        desk.categories_wanted.connect(self.commands.categories.trigger)
        desk.reminders_wanted.connect(self.outlets.remind)
        desk.preferred.connect(self._prefer)
        desk.programme_wanted.connect(self._import_programme)
        self.stack.addWidget(desk)
        desk.refresh()

    def _import_programme(self, pasted: bool) -> None:
        (self.commands.paste if pasted else self.commands.import_programme).trigger()

    def show_closed(self) -> None:
        """Show that no database is open."""
        self.side.show_event(None)
        self.notice.clear()
        self._show_no_event(database=False)
        self.stack.setCurrentIndex(0)

    def _show_no_event(self, *, database: bool) -> None:
        self._window.setWindowTitle(self.tr("Plenary"))
        self.header.show_nothing()
        self.tabs.hide()
        self.status.show_nothing()
        self.commands.allow(database=database, event=False)
        self.commands.name_steps("", "")

    def _follow(self) -> None:
        """Show in the frame what the desk shows now."""
        desk = self.desk
        self._follow_notice(desk)
        if desk.events:
            self._follow_event(desk)
        else:
            self.side.show_event(None)
            self._show_no_event(database=True)
            self._show_empty()
            self.status.show_counts("")
        self.commands.name_steps(desk.step_name(desk.workspace.next_undo), desk.step_name(desk.workspace.next_redo))

    def _follow_notice(self, desk: "Desk") -> None:
        """Leave nothing said of another event, nor of lines to check that are settled."""
        from planner.domain.doubts import doubts_of

        before, self._event_id = self._event_id, desk.event_id
        if before != self._event_id or (self.notice.lasts and not doubts_of(desk.door.agenda)):
            self.notice.clear()

    def _follow_event(self, desk: "Desk") -> None:
        event = desk.door.agenda.event
        self._window.setWindowTitle(event.title)
        self.header.show_event(event, desk.events)
        self.tabs.show()
        self.strip.show_counts(desk.tab_counts())
        self._follow_counts()
        self.commands.allow(database=True, event=True)
        self.stack.setCurrentWidget(desk)
        self.side.show_event(desk.door)

    def _follow_counts(self) -> None:
        self.status.show_counts(self.desk.page.counts())

    def _show_empty(self) -> None:
        from planner.ui.empty_state import EmptyState

        if self.empty is None:
            self.empty = EmptyState(self.commands)
            self.stack.addWidget(self.empty)
        self.stack.setCurrentWidget(self.empty)

    def _go_to_tab(self, number: int) -> None:
        self.strip.setCurrentIndex(number)
        view = self.desk.page.main_view
        if view is not None:
            view.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _show_tab(self, number: int) -> None:
        self._databases.settings = replace(self._databases.settings, last_tab=number)
        self.notice.give_way()
        if self._databases.desk is not None:
            self.desk.show_tab(number)

    def show_event(self, event_id: int) -> None:
        """Bring an event into view."""
        self.notice.clear()
        self.desk.show_event(event_id)

    def show_failed(self, problem: UserError) -> None:
        """Tell what could not be opened or copied; what is open stays."""
        self.notice.tell(problem)
        if self._databases.desk is None:
            self._blank.setText(self.tr("No database is open. Choose one from the File menu."))

    def _say_copied(self, name: str) -> None:
        self.status.say(self.tr("Saved a copy as “{name}”").format(name=name))

    def _say_gone(self, path: Path) -> None:
        words = self.tr(
            "“{name}” is no longer in {folder}. It was taken out of the list. If it was moved, open it from there."
        )
        self.notice.say(words.format(name=path.name, folder=path.parent), tone="warn")

    def _say_refused(self, words: str) -> None:
        self.notice.say(words, tone="warn")

    def _tell_done(self, step: str) -> None:
        self.status.say(self.tr("Done: {step}").format(step=step))
        self.notice.give_way()

    # Events

    def new_event(self) -> None:
        """Make an event and put the cursor on its title."""
        self.reversals.attempt(self._make_event)

    def _make_event(self) -> None:
        self.show_event(self.desk.create_event(self.tr("Create"), self.tr("New event")))
        self.strip.setCurrentIndex(Tab.EVENT)
        self.desk.event_tab.facts.edit_title()

    def new_session(self) -> None:
        """Add a session in the timetable."""
        self.strip.setCurrentIndex(Tab.TIMETABLE)
        self.desk.timetable.add_session()

    # What comes in

    def _show_imported(self, event_id: int) -> None:
        from planner.domain.doubts import doubts_of

        self.show_event(event_id)
        self.strip.setCurrentIndex(Tab.TIMETABLE)
        agenda = self.desk.door.agenda
        people = len({row.participant_id for row in agenda.appearances})
        doubts = len(doubts_of(agenda))
        parts = (
            counted(len(agenda.sessions), self.tr("1 session"), self.tr("{n} sessions")),
            counted(people, self.tr("1 panellist"), self.tr("{n} panellists")),
            counted(doubts, self.tr("1 line to check"), self.tr("{n} lines to check")),
        )
        check = (self.tr("Check them"), partial(self.commands.check.setChecked, True))
        self.notice.say(", ".join(filter(None, parts)), *([check] if doubts else []), tone="done", lasts=bool(doubts))

    def _show_listed(self, accepted: int) -> None:
        self.strip.setCurrentIndex(Tab.PARTICIPANTS)
        words = self.tr("1 line of the list was taken over"), self.tr("{n} lines of the list were taken over")
        self.notice.say(counted(accepted, *words) or self.tr("Nothing of the list was new"), tone="done")

    def _show_arrived(self, event_id: int) -> None:
        self.show_event(event_id)
        title = self.desk.door.agenda.event.title
        self.notice.say(self.tr("“{title}” is in this database now").format(title=title), tone="done")

    def _show_edition(self, event_id: int) -> None:
        self.show_event(event_id)
        self.strip.setCurrentIndex(Tab.EVENT)
        self.notice.say(self.tr("This is the new edition; the event before it is as it was"), tone="done")

    # The program

    def search(self) -> None:
        """Open the quick search."""
        from planner.ui.search.popup import QuickSearch

        if self._finder is None:
            self._finder = QuickSearch(self.commands.commands(), self)
            self._finder.went.connect(self.go_to)
        self._finder.open_over(self.desk)

    def go_to(self, place: Place) -> None:
        """Bring what a place names into view."""
        if not self.desk.go_to(place):
            self.status.say(self.tr("That is no longer there"))

    def show_directory(self) -> None:
        """Show the directory beside the window."""
        from planner.ui.directory.opening import open_directory

        open_directory(self._databases, self.commands, self.go_to, self._window)

    def choose_preferences(self) -> None:
        """Ask what the user prefers."""
        from planner.ui.preferences.dialog import PreferencesDialog

        dialog = PreferencesDialog(self._databases.settings, self._window)
        if self.outlets.show(dialog):
            self._window.prefer(dialog.settings)

    def _prefer(self, name: str, value: Any) -> None:
        self._window.prefer(replace(self._databases.settings, **{name: value}))

    def show_guide(self) -> None:
        """Show the guide."""
        from planner.ui.help.pages import OF_TABS
        from planner.ui.help.window import open_help

        open_help(self._window, OF_TABS[self.strip.currentIndex()] if self.tabs.isVisible() else "index")

    def about(self) -> None:
        """Say which version this is."""
        from planner.ui.messages import show_about

        desk = self._databases.desk
        show_about(self._window, __version__, str(desk.workspace.path) if desk else "")
