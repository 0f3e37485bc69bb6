"""PySide6 6.12.0 drops a reference to None with each call that gives None: on Python 3.11 the process then aborts."""

import subprocess
import sys

LOOP = """
import sys
from PySide6.QtCore import QRect
rectangle = QRect(0, 0, 1, 1)
before = sys.getrefcount(None)
for _ in range(500):
    rectangle.adjust(0, 0, 0, 0)
lost = before - sys.getrefcount(None)
for _ in range(20_000):
    rectangle.adjust(0, 0, 0, 0)
print(lost < 100)
"""


def test_many_calls_of_qt_do_not_use_up_none() -> None:
    done = subprocess.run([sys.executable, "-c", LOOP], capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 0, done.stderr
    assert done.stdout.strip() == "True"
