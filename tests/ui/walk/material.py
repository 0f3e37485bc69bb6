"""What the organiser of the walk has at hand: a programme, a list of delegates, both invented."""

from dataclasses import dataclass
from pathlib import Path

from openpyxl import Workbook

OWN = """First Regional Forum on Safe Pathways
Geneva, 3 and 4 March 2027
Wednesday, 3 March 2027
09:30 - 10:00 Registration
10:00 - 11:00 Opening of the forum
Chair: Ana Lima, Ambassador, Portugal
11:00 - 13:00 Panel 1: Pathways for students
Panellists:
- Vera Okafor, Deputy Minister of Education, Nigeria
- Minister of Labour, Ghana
- Tomas Novak, Director, Ministry of the Interior, Czechia
15:00 - 18:00 General debate
Thursday, 4 March 2027
10:00 - 12:30 Panel 2: Portability of pensions
Panellists:
- Mei Lin, Head of Unit, Ministry of Manpower, Singapore
- Minister of Finance, Chile
12:30 - 13:00 Closing of the forum
"""
"""A programme with two lines that name nobody."""

_DELEGATES = (
    ("Name", "Function", "Organization", "Country", "E-mail"),
    ("Iris Bauer", "Adviser", "Federal Chancellery", "Austria", "iris.bauer@example.org"),
    ("Samuel Owusu", "Director", "Ministry of the Interior", "Ghana", "samuel.owusu@example.org"),
    ("Lea Martin", "Second Secretary", "Permanent Mission", "France", "lea.martin@example.org"),
    ("Kenji Mori", "Counsellor", "Permanent Mission", "Japan", "kenji.mori@example.org"),
)


@dataclass(frozen=True)
class Material:
    """A programme as a text and what the notice says of it, how many lines of it are doubtful, and a list."""

    text: str
    said: str
    doubts: int
    folder: Path

    @property
    def programme(self) -> Path:
        """The programme as a file."""
        path = self.folder / "programme.txt"
        path.write_text(self.text, encoding="utf-8")
        return path

    @property
    def delegates(self) -> Path:
        """A list of four delegates as Excel writes it."""
        path, book = self.folder / "delegates.xlsx", Workbook()
        sheet = book.active
        assert sheet is not None
        for row in _DELEGATES:
            sheet.append(row)
        book.save(path)
        return path


def own(folder: Path) -> Material:
    """The invented programme."""
    return Material(OWN, "6 sessions, 4 panellists, 2 lines to check", 2, folder)


def reference(seed: Path, folder: Path) -> Material:
    """The reference programme, which leaves nothing in doubt."""
    return Material(seed.read_text(encoding="utf-8"), "8 sessions, 11 panellists", 0, folder)
