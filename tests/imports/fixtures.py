"""The programmes that the reader is measured on: files beside this module, and documents built on the spot."""

from collections.abc import Iterator
from pathlib import Path

from planner.imports.programme import read_programme
from planner.imports.sources import read_source
from tests.imports.documents import DOCUMENTS
from tests.imports.grids import GRIDS
from tests.imports.pdf_tables import PDF_TABLES
from tests.imports.truth import FOLDER, Score, read_truth, score

_BUILT = DOCUMENTS | GRIDS | PDF_TABLES


def names() -> list[str]:
    """Give the file names of all programmes."""
    written = [path.name for path in FOLDER.iterdir() if path.suffix != ".truth"]
    return sorted([*written, *_BUILT])


def programme_file(name: str, folder: Path) -> Path:
    """Give the file of a programme, built in ``folder`` where it is not a text."""
    if name not in _BUILT:
        return FOLDER / name
    _BUILT[name](folder / name)
    return folder / name


def measured(name: str, folder: Path) -> Score:
    """Give how much of a programme is read right."""
    truth = read_truth((FOLDER / name).with_suffix(".truth"))
    programme = read_programme(read_source(programme_file(name, folder)), year=truth.year)
    return score(programme, truth)


def all_measured(folder: Path) -> Iterator[Score]:
    """Give the scores of all programmes."""
    return (measured(name, folder) for name in names())
