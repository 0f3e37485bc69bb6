"""How soon the window stands and can be used, beside an empty window of the same toolkit on the same machine.

It can be used when the tab in view has been painted with its event and the event loop is free again.
"""

import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from statistics import median

from planner.workspace import Workspace
from tests.bench.figures import Figure
from tests.ui.reference import add_reference_event

ROOT = Path(__file__).parents[2]
RUNS = 7
PAINT_GOAL = 1.3
USABLE_GOAL_MS = 400.0
EMPTY_WINDOW_MS = 110.0
"""What an empty window takes to be painted on the machine that the goal of 400 ms was set on."""

_CLOCK = """
import json, sys, time
started = float(sys.argv[1])
moments = {}
def note(name):
    moments[name] = (time.time() - started) * 1000
"""

_EMPTY = (
    _CLOCK
    + """
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow
class Window(QMainWindow):
    def paintEvent(self, event):
        note("painted")
        QTimer.singleShot(0, app.quit)
app = QApplication([])
app.setStyle("Fusion")
window = Window()
window.resize(1366, 768)
window.show()
app.exec()
print(json.dumps(moments))
"""
)

_OURS = (
    _CLOCK
    + """
from planner.cli import main
from planner.ui import app
from planner.ui.main_window import MainWindow
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication
class Eye(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint:
            QTimer.singleShot(0, usable)
        return False
def usable():
    assert window.desk.page.isVisible() and window.desk.events
    note("usable")
    QApplication.quit()
def watched_window(*arguments):
    global window
    window = first_window(*arguments)
    window.ready.connect(lambda: window.desk.page.installEventFilter(eye))
    return window
paint = MainWindow.paintEvent
def painted(self, event):
    paint(self, event)
    moments.setdefault("painted", (time.time() - started) * 1000)
MainWindow.paintEvent = painted
eye = Eye()
first_window, app.first_window = app.first_window, watched_window
main([sys.argv[2]])
print(json.dumps(moments))
"""
)


def measure() -> list[Figure]:
    """Time the first paint and the first use in fresh processes, ours and the empty window by turns."""
    with tempfile.TemporaryDirectory() as folder:
        database = Path(folder) / "bench.planner"
        workspace = Workspace.open(database)
        add_reference_event(workspace)
        workspace.close()
        _run(_OURS, database)  # compiles, as an installation has done
        runs = [(_run(_EMPTY, database), _run(_OURS, database)) for _ in range(RUNS)]
    empty = median(plain["painted"] for plain, _ in runs)
    painted = median(ours["painted"] for _, ours in runs)
    after = median(ours["usable"] - ours["painted"] for _, ours in runs)
    ratio, goal = painted / empty, USABLE_GOAL_MS * max(empty / EMPTY_WINDOW_MS, 1)
    note = f"{painted:.0f} ms; an empty window {empty:.0f} ms"
    return [
        Figure("First paint", ratio, "×", f"≤ {PAINT_GOAL} × an empty window", ratio <= PAINT_GOAL, note),
        Figure("Usable after first paint", after, "ms", f"≤ {goal:.0f} ms on this machine", after <= goal),
    ]


def _run(program: str, database: Path) -> dict[str, float]:
    home = str(database.parent)
    environment = {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen",
        "PYTHONPATH": str(ROOT),
        "PYTHONPYCACHEPREFIX": home,
        "PYTHONDONTWRITEBYTECODE": "",
        "XDG_CONFIG_HOME": home,
        "XDG_DATA_HOME": home,
        "XDG_RUNTIME_DIR": home,
        "XDG_STATE_HOME": home,
    }

    done = subprocess.run(  # the clock starts before the interpreter does
        [sys.executable, "-c", program, str(time.time()), str(database)],
        env=environment,
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    moments: dict[str, float] = json.loads(done.stdout)
    return moments


if __name__ == "__main__":
    for figure in measure():
        print(figure)
