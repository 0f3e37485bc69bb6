"""What the window can do, with its keys; the menus show it."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenuBar


class Actions(QObject):
    """The window's actions; the window connects them."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.new_event = self._action(self.tr("&New event"), "Ctrl+N")
        self.open = self._action(self.tr("&Open database…"), "Ctrl+O")
        self.open_own = self._action(self.tr("Open &my database"))
        self.open_sample = self._action(self.tr("&Look at a sample"))
        self.import_programme = self._action(self.tr("&Import programme…"), "Ctrl+I")
        self.save_copy = self._action(self.tr("&Save a copy…"), "Ctrl+Shift+S")
        self.print = self._action(self.tr("&Print…"), "Ctrl+P")
        self.hand_out = self._action(self.tr("&Hand out…"), "Ctrl+H")
        self.quit = self._action(self.tr("&Quit"), "Ctrl+Q")
        self.undo = self._action(self.tr("&Undo"), "Ctrl+Z")
        self.redo = self._action(self.tr("&Redo"), "Ctrl+Shift+Z")
        self.paste = self._action(self.tr("&Paste programme"), "Ctrl+Shift+V")
        self.history = self._action(self.tr("&History"), "Ctrl+Shift+H", checkable=True)
        self.new_session = self._action(self.tr("New &session"), "Ctrl+Shift+N")
        self.remove_event = self._action(self.tr("&Remove this event"))
        self.about = self._action(self.tr("&About Plenary"))
        self.tabs = [QAction(self) for _ in range(5)]
        self.themes = self._themes()

    def _action(self, words: str, keys: str = "", *, checkable: bool = False) -> QAction:
        action = QAction(words, self, checkable=checkable)
        if keys:
            action.setShortcut(QKeySequence(keys))
        return action

    def _themes(self) -> QActionGroup:
        group = QActionGroup(self)
        names = (self.tr("As the &workstation"), self.tr("&Light"), self.tr("&Dark"))
        for choice, words in zip(("system", "light", "dark"), names, strict=True):
            action = self._action(words, checkable=True)
            action.setData(choice)
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
        for action in (self.new_event, self.import_programme, self.save_copy, self.paste):
            action.setEnabled(database)
        for action in (self.print, self.hand_out, self.history, self.new_session, self.remove_event, *self.tabs):
            action.setEnabled(event)

    def fill(self, bar: QMenuBar) -> None:
        """Put the actions into menus."""
        own = (self.open, self.open_own, self.open_sample, self.save_copy)
        out = (self.import_programme, None, self.print, self.hand_out)
        self._menu(bar, self.tr("&File"), self.new_event, None, *own, None, *out, None, self.quit)
        self._menu(bar, self.tr("&Edit"), self.undo, self.redo, None, self.paste, None, self.history)
        self._menu(bar, self.tr("E&vent"), self.new_session, None, self.remove_event)
        self._menu(bar, self.tr("&View"), *self.tabs, None, *self.themes.actions())
        self._menu(bar, self.tr("&Help"), self.about)

    def _menu(self, bar: QMenuBar, name: str, *actions: QAction | None) -> None:
        menu = bar.addMenu(name)
        for action in actions:
            if action is None:
                menu.addSeparator()
            else:
                menu.addAction(action)
