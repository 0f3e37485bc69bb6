"""What the window can do, with its keys; the menus show it."""

from collections.abc import Iterable
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from planner.ui.languages import LANGUAGES
from planner.ui.lines import finish_typing


class Actions(QObject):
    """The window's actions; the frame connects them. Each first stores what is being typed."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._finish = partial(finish_typing, parent)
        self._of_file()
        self.undo = self._action(self.tr("&Undo"), "Ctrl+Z")
        self.redo = self._action(self.tr("&Redo"), "Ctrl+Shift+Z")
        self.paste = self._action(self.tr("&Paste programme"), "Ctrl+Shift+V")
        self.find = self._action(self.tr("&Find anything…"), "Ctrl+K")
        self._of_side()
        self.new_session = self._action(self.tr("New &session"), "Ctrl+Shift+N")
        self.remove_event = self._action(self.tr("&Remove this event"))
        self.guide = self._action(self.tr("&Guide"), "F1")
        self.about = self._action(self.tr("&About Plenary"))
        self.tabs = [self._action("") for _ in range(5)]
        like_workstation = self.tr("As the &workstation")
        self.themes = self._choice(
            (("system", like_workstation), ("light", self.tr("&Light")), ("dark", self.tr("&Dark")))
        )
        self.languages = self._choice((("", like_workstation), *LANGUAGES.items()))

    def _of_file(self) -> None:
        self.new_event = self._action(self.tr("&New event"), "Ctrl+N")
        self.new_edition = self._action(self.tr("New &edition of this event…"))
        self.open = self._action(self.tr("&Open…"), "Ctrl+O")
        self.open_own = self._action(self.tr("Open &my database"))
        self.open_sample = self._action(self.tr("&Look at a sample"))
        self.import_programme = self._action(self.tr("&Import programme…"), "Ctrl+I")
        self.import_list = self._action(self.tr("Import &list of people…"), "Ctrl+Shift+I")
        self.waiting_rows = self._action(self.tr("Rows that &wait…"))
        self.states = self._action(self.tr("&States…"), "Ctrl+Shift+E")
        self.categories = self._action(self.tr("&Categories and ranks…"))
        self.directory = self._action(self.tr("&Directory…"), "Ctrl+Shift+D")
        self.save_copy = self._action(self.tr("&Save a copy…"), "Ctrl+Shift+S")
        self.take_with_me = self._action(self.tr("&Take with me…"), "Ctrl+T")
        self.print = self._action(self.tr("&Print…"), "Ctrl+P")
        self.hand_out = self._action(self.tr("&Hand out…"), "Ctrl+H")
        self.remind = self._action(self.tr("&Reminders…"), "Ctrl+Shift+R")
        self.personal_data = self._action(self.tr("Personal &data…"))
        self.preferences = self._action(self.tr("Pre&ferences…"), "Ctrl+,")
        self.quit = self._action(self.tr("&Quit"), "Ctrl+Q")

    def _of_side(self) -> None:
        """At most one panel stands at the side."""
        self.history = self._action(self.tr("&History"), "Ctrl+Shift+H", checkable=True)
        self.check = self._action(self.tr("Lines to &check"), "F8", checkable=True)
        self._side = QActionGroup(self)
        self._side.setExclusionPolicy(QActionGroup.ExclusionPolicy.ExclusiveOptional)
        for panel in (self.history, self.check):
            self._side.addAction(panel)

    def _action(self, words: str, keys: str = "", *, checkable: bool = False) -> QAction:
        action = QAction(words, self, checkable=checkable)
        action.triggered.connect(self._finish)
        if keys:
            action.setShortcut(QKeySequence(keys))
        return action

    def _choice(self, choices: Iterable[tuple[str, str]]) -> QActionGroup:
        group = QActionGroup(self)
        for value, words in choices:
            action = self._action(words, checkable=True)
            action.setData(value)
            group.addAction(action)
        return group

    def name_tabs(self, names: tuple[str, ...]) -> None:
        """Name the actions that go to a tab, Ctrl+1 to Ctrl+5."""
        for number, (action, name) in enumerate(zip(self.tabs, names, strict=True), start=1):
            action.setText(name)
            action.setShortcut(QKeySequence(f"Ctrl+{number}"))

    def name_steps(self, undo: str, redo: str) -> None:
        """Name what undo and redo would do; an empty name says that there is nothing."""
        for action, words, name in ((self.undo, self.tr("&Undo"), undo), (self.redo, self.tr("&Redo"), redo)):
            action.setText(f"{words} {name.replace('&', '&&')}".strip())
            action.setEnabled(bool(name))

    def allow(self, *, database: bool, event: bool) -> None:
        """Offer what makes sense with or without a database and an event in view."""
        for action in (self.new_event, self.import_programme, self.directory, self.save_copy, self.paste, self.find):
            action.setEnabled(database)
        of_people = (self.import_list, self.waiting_rows, self.remind, self.states, self.categories)
        of_event = (*of_people, self.new_edition, self.take_with_me, self.print, self.hand_out)
        at_hand = (self.personal_data, self.history, self.check, self.new_session, self.remove_event)
        for action in (*of_event, *at_hand, *self.tabs):
            action.setEnabled(event)

    def fill(self, bar: QMenuBar, recent: QMenu) -> None:
        """Put the actions into menus."""
        self._menu(
            bar,
            self.tr("&File"),
            (self.new_event, self.new_edition),
            (self.open, recent, self.open_own, self.open_sample),
            (self.import_programme,),
            (self.save_copy, self.take_with_me),
            (self.print, self.hand_out),
            (self.preferences, self.quit),
        )
        self._menu(bar, self.tr("&Edit"), (self.undo, self.redo), (self.paste, self.find))
        language = QMenu(self.tr("L&anguage"), bar)
        language.addActions(self.languages.actions())
        self._menu(bar, self.tr("&View"), self.tabs, (self.history, self.check), self.themes.actions(), (language,))
        self._menu(bar, self.tr("E&vent"), (self.new_session,), (self.remove_event,))
        lists = (self.import_list, self.waiting_rows)
        of_people = (self.directory, self.states, self.categories, self.personal_data)
        self._menu(bar, self.tr("&People"), lists, (self.remind,), of_people)
        self._menu(bar, self.tr("&Help"), (self.guide,), (self.about,))

    def _menu(self, bar: QMenuBar, name: str, *groups: Iterable[QAction | QMenu]) -> None:
        menu = bar.addMenu(name)
        for group in groups:
            if menu.actions():
                menu.addSeparator()
            for entry in group:
                if isinstance(entry, QMenu):
                    menu.addMenu(entry)
                else:
                    menu.addAction(entry)

    def commands(self) -> list[QAction]:
        """Everything that can be carried out by name."""
        return [action for action in self.findChildren(QAction) if action is not self.find]


def hint(action: QAction) -> str:
    """Name an action with its key, for a button that does the same."""
    keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    words = action.text().replace("&&", "\0").replace("&", "").replace("\0", "&").rstrip("…")
    return f"{words} ({keys})" if keys else words
