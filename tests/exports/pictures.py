"""The picture of a printed page for the README: ``python -m tests.exports.pictures FOLDER``."""

import sys
import tempfile
from contextlib import closing
from datetime import datetime
from functools import partial
from pathlib import Path

import pypdfium2
from PIL import Image

from planner.exports.agenda_content import AgendaOptions
from planner.exports.agenda_pdf import write_agenda_pdf
from planner.queries import find_event
from planner.samples import open_samples
from planner.workspace import Workspace

COUNCIL = "C96"
AS_AT = datetime(2008, 11, 24, 18, 0)
PIXELS_A_POINT = 1.4
GREYS = 32
"""Few shades keep the picture small."""


def main(folder: Path) -> None:
    """Write the first page of the sample Council's agenda."""
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as place:
        pdf = Path(place) / "agenda.pdf"
        with closing(Workspace.open(open_samples(Path(place)))) as workspace:
            agenda = workspace.agenda(workspace.read(partial(find_event, name=COUNCIL)))
        write_agenda_pdf(agenda, AgendaOptions(AS_AT), pdf)
        with closing(pypdfium2.PdfDocument(pdf)) as document:
            page: Image.Image = document[0].render(scale=PIXELS_A_POINT).to_pil()
    page.quantize(GREYS).save(folder / "agenda_page.png", optimize=True)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
