"""The print dialog over the reference programme."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from planner.settings import Settings
from planner.ui.printing.dialog import PrintDialog
from planner.worker import Worker
from planner.workspace import Workspace

WAIT = 30_000
"""Milliseconds a child may take on a busy machine."""


@pytest.fixture
def dialog(qtbot: QtBot, workspace: Workspace, worker: Worker, council: int, tmp_path: Path) -> PrintDialog:
    """The dialog with its pages ready; files go to the test's folder."""
    opened = PrintDialog(workspace, worker, council, Settings(export_folder=str(tmp_path)))
    qtbot.addWidget(opened)
    opened.show()
    qtbot.waitUntil(opened.pdf_button.isEnabled, timeout=WAIT)
    return opened
