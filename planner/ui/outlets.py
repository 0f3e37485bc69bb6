"""The dialogs through which programmes and lists come in and documents go out."""

from dataclasses import replace
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QDialog, QWidget

from planner.errors import UserError
from planner.settings import Settings
from planner.ui.databases import Databases

if TYPE_CHECKING:  # loaded with the first dialog
    from planner.ui.desk import Desk
    from planner.ui.importing.dialog import ProgrammeDialog
    from planner.ui.listing.dialog import ListDialog


class Outlets(QObject):
    """Opens the dialogs over the open database, one at a time.

    ``imported`` gives the event that a programme was laid onto, ``listed`` how many rows of a list were accepted,
    ``arrived`` the event of a package, ``made`` a new edition.
    """

    imported = Signal(int)
    listed = Signal(int)
    arrived = Signal(int)
    made = Signal(int)
    refused = Signal(object)

    def __init__(self, window: QWidget, databases: Databases, parent: QObject) -> None:
        super().__init__(parent)
        self._window = window
        self._databases = databases
        self._dialog: QDialog | None = None
        databases.closing.connect(self.dismiss)

    @property
    def _desk(self) -> "Desk":
        assert self._databases.desk is not None
        return self._databases.desk

    @property
    def event_id(self) -> int | None:
        """The event in view; None where there is none."""
        return self._databases.desk.event_id if self._databases.desk is not None else None

    # In

    def choose_programme(self) -> None:
        """Read a programme that the user will choose."""
        self.show(self._programme_dialog())

    def import_programme(self, path: Path) -> None:
        """Read a programme from a file."""
        dialog = self._programme_dialog()
        dialog.open_file(path)
        self.show(dialog)

    def paste_programme(self) -> None:
        """Read the programme that is on the clipboard."""
        dialog = self._programme_dialog()
        dialog.paste()
        self.show(dialog)

    def _programme_dialog(self) -> "ProgrammeDialog":
        from planner.ui.importing.dialog import ProgrammeDialog

        desk, settings = self._desk, self._databases.settings
        dialog = ProgrammeDialog(desk.workspace, desk.worker, desk.event_id, settings, self._window)
        dialog.imported.connect(self.imported)
        dialog.settings_changed.connect(partial(self._prefer, settings))
        return dialog

    def choose_list(self) -> None:
        """Read a list of people that the user will choose."""
        self.show(self._list_dialog())

    def import_list(self, path: Path) -> None:
        """Read a list of people from a file."""
        dialog = self._list_dialog()
        dialog.open_file(path)
        self.show(dialog)

    def _list_dialog(self) -> "ListDialog":
        from planner.ui.listing.dialog import ListDialog

        desk = self._desk
        settings = self._databases.settings
        dialog = ListDialog(desk.workspace, desk.worker, desk.door.event_id, settings, self._window)
        dialog.imported.connect(self.listed)
        dialog.settings_changed.connect(partial(self._prefer, settings))
        return dialog

    def show_waiting(self) -> None:
        """Show the rows of lists that wait at the event in view."""
        from planner.ui.listing.waiting import WaitingDialog

        desk = self._desk
        self.show(WaitingDialog(desk.workspace, desk.door.event_id, self._window))

    def open_package(self, path: Path) -> None:
        """Take the event of a package into the open database."""
        from planner.ui.taking.opening import open_package

        try:
            event_id = open_package(self._desk.workspace, path)
        except UserError as problem:
            self.refused.emit(problem)
        else:
            self.arrived.emit(event_id)

    # Out

    def print_programme(self) -> None:
        """Print the programme of the event in view."""
        from planner.ui.printing.dialog import PrintDialog

        desk, settings = self._desk, self._databases.settings
        dialog = PrintDialog(desk.workspace, desk.worker, desk.door.event_id, settings, self._window)
        dialog.saved.connect(self._remember_folder)
        dialog.settings_changed.connect(partial(self._prefer, settings))
        self.show(dialog)

    def show_states(self) -> None:
        """Show the States as the event in view sees them."""
        from planner.ui.states.dialog import StatesDialog

        desk = self._desk
        self.show(StatesDialog(desk.workspace, desk.door.event_id, self._window))

    def show_categories(self) -> None:
        """Show the categories of participants, and what ranks in delegations are called."""
        from planner.ui.participants.categories import CategoriesDialog

        self.show(CategoriesDialog(self._desk.door, self._window))

    def hand_out(self) -> None:
        """Hand out the lists of the event in view."""
        from planner.ui.handing.dialog import HandOutDialog

        desk, settings = self._desk, self._databases.settings
        dialog = HandOutDialog(desk.workspace, desk.worker, desk.door.event_id, settings, self._window)
        dialog.saved.connect(self._remember_folder)
        self.show(dialog)

    def remind(self, participant_id: int = 0) -> None:
        """Write to those from whom something is missing, or to one participant."""
        from planner.ui.reminding.dialog import RemindersDialog

        desk, settings = self._desk, self._databases.settings
        dialog = RemindersDialog(
            desk.workspace, desk.worker, desk.door.event_id, settings, participant_id, self._window
        )
        dialog.saved.connect(self._remember_folder)
        dialog.settings_changed.connect(partial(self._prefer, settings))
        self.show(dialog)

    def take_with_me(self) -> None:
        """Write the event in view into one file."""
        from planner.ui.taking.dialog import TakeDialog

        desk = self._desk
        dialog = TakeDialog(desk.workspace, desk.door.event_id, self._databases.settings, self._window)
        dialog.saved.connect(self._remember_folder)
        self.show(dialog)

    def personal_data(self) -> None:
        """Show what personal data is kept, and remove it."""
        from planner.ui.privacy.dialog import PersonalDataDialog

        today, door = datetime.now().date(), self._desk.door
        self.show(PersonalDataDialog(door.workspace, door.event_id, today, self._window))

    def new_edition(self) -> None:
        """Copy the event in view into its next edition."""
        from planner.ui.editions.dialog import EditionDialog

        dialog = EditionDialog(self._desk.workspace, self._desk.door.event_id, self._window)
        dialog.made.connect(self.made)
        self.show(dialog)

    def _remember_folder(self, path: Path) -> None:
        """Propose the folder of what was saved last for what is saved next."""
        self._databases.settings = replace(self._databases.settings, export_folder=str(path.parent))

    def _prefer(self, before: Settings, after: Settings) -> None:
        """Keep what a dialog changed; what others remembered meanwhile stays."""
        changed = {name: value for name, value in vars(after).items() if value != getattr(before, name)}
        self._databases.settings = replace(self._databases.settings, **changed)

    # The dialogs themselves

    def show(self, dialog: QDialog) -> bool:
        """Show a dialog until it is closed, and say whether it was accepted."""
        self._dialog = dialog
        accepted = bool(dialog.exec())
        self._dialog = None
        dialog.deleteLater()
        return accepted

    def dismiss(self) -> None:
        """Close the dialog in view as its Cancel does; what it writes is given up and leaves nothing half done."""
        if self._dialog is not None:
            self._dialog.reject()
