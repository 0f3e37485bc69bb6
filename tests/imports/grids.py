"""Documents whose programme is a grid: rooms or days as columns, columns that say what a cell is."""

from collections.abc import Sequence
from pathlib import Path

import docx

Row = Sequence[str]


def _save_grid(path: Path, above: str, rows: Sequence[Row]) -> None:
    document = docx.Document()
    title, *others = above.split("\n")
    document.add_heading(title, 1)
    for line in others:
        document.add_paragraph(line)
    table = document.add_table(rows=0, cols=max(len(row) for row in rows))
    for row in rows:
        cells = table.add_row().cells
        for cell, text in zip(cells, row, strict=False):
            cell.text = text
        if len(row) == 1:
            cells[0].merge(cells[-1])
    document.save(str(path))


def rooms_as_columns(path: Path) -> None:
    """A grid: what goes on side by side stands in a column for each room."""
    _save_grid(
        path,
        "Congress on Village Theatres\nZadar, 27 September 2022\nTuesday, 27 September 2022",
        [
            ("Time", "Hall 1", "Room B"),
            ("09:00 – 10:00", "Opening plenary\nMs. Vesna Kralj, Director, Theatre Union, Croatia", ""),
            ("10:00 – 10:30 Coffee",),
            (
                "10:30 – 12:00",
                "Session 1: Stages in barns\nChair: Mr. Pavel Novak, Czechia",
                "Session 2: Costumes and looms\nChair: Ms. Irma Toth, Curator, Puppet Museum, Hungary",
            ),
        ],
    )


def room_column(path: Path) -> None:
    """A table whose columns say what a cell is: a room, a moderator; times without a colon."""
    _save_grid(
        path,
        "Training Day on Seed Banks\nOslo, 19 April 2023\nWednesday, 19 April 2023",
        [
            ("Time", "Session", "Room", "Speakers", "Moderator"),
            ("0900-0930", "Welcome", "Aurora", "Mr. Oddvar Lie, Keeper, Seed Vault, Norway", ""),
            (
                "0930-1030",
                "Session 1: Drying and storing",
                "Salón Verde",
                "Ms. Nino Beridze, Botanist, Institute of Crops, Georgia",
                "Ms. Aylin Kaya, Ministry of Agriculture, Türkiye",
            ),
            ("1030-1100", "Coffee", "Foyer", "", ""),
            ("1100-1200", "Session 2: Exchange", "Aurora", "", "Mr. Samir Haddad, Arab Centre for Dry Areas"),
        ],
    )


def days_as_columns(path: Path) -> None:
    """A timetable with a column for each day and the breaks merged over all of them."""
    _save_grid(
        path,
        "School on Water Law\nOhrid, 13-14 May 2024",
        [
            ("Time", "Monday 13 May 2024", "Tuesday 14 May 2024"),
            (
                "09:00-10:30",
                "Lecture 1: Springs\nProf. Ana Horvat, University of Split, Croatia",
                "Lecture 2: Lakes\nDr. Milan Zupan, Slovenia",
            ),
            ("10:30-11:00", "Tea", "Tea"),
            ("11:00-12:30", "Exercise: a treaty", "Moot court"),
        ],
    )


def days_without_months(path: Path) -> None:
    """A column with the weekday and the day alone; the month stands above the table."""
    deputy = "Emb. Jorge Quiroz, Viceministro de Integración, Bolivia"
    _save_grid(
        path,
        "Reunión de Coordinadores de Fronteras\nLa Paz, Bolivia, 2 y 3 de marzo de 2020",
        [
            ("Día", "Hora", "Tema", "Expositor"),
            ("Lunes 2", "09:00 – 09:15", "Apertura", deputy),
            (
                "",
                "09:15 – 10:30",
                "Pasos fronterizos habilitados",
                "Sra. Camila Duarte, Directora, Administración de Aduanas, Paraguay",
            ),
            ("", "10:30 – 10:45", "Pausa café", ""),
            ("", "10:45 – 12:30", "Ronda de países", "Moderador: Sr. Raúl Achá, Coordinador, Comité de Fronteras"),
            ("Martes 3", "09:00 – 11:00", "Redacción del acta", ""),
            ("", "11:00 – 11:30", "Firma y clausura", deputy),
        ],
    )


GRIDS = {
    "rooms_as_columns.docx": rooms_as_columns,
    "room_column.docx": room_column,
    "days_as_columns.docx": days_as_columns,
    "days_without_months.docx": days_without_months,
}
