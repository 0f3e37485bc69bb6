"""Programmes in PDF whose cells only their place on the page tells apart: with rules, or by nothing but space."""

from collections.abc import Sequence
from pathlib import Path

from reportlab.lib.pagesizes import A4
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfgen.canvas import Canvas

_SIZE = 9
_LEADING = 11
_PAD = 5
_LEFT = 60
_FONT = "Helvetica"
Rows = Sequence[Sequence[str]]


def _wrapped(text: str, width: float) -> list[list[str]]:
    """Give the paragraphs of a cell, each as the lines that fit."""
    return [_lines(paragraph.split(" "), width) for paragraph in text.split("\n")]


def _lines(words: list[str], width: float) -> list[str]:
    lines = [words[0]]
    for word in words[1:]:
        longer = f"{lines[-1]} {word}"
        if pdfmetrics.stringWidth(longer, _FONT, _SIZE) <= width:
            lines[-1] = longer
        else:
            lines.append(word)
    return lines


def _save(path: Path, above: str, rows: Rows, widths: Sequence[float], *, ruled: bool) -> None:
    canvas = Canvas(str(path), pagesize=A4)
    canvas.setFont(_FONT, _SIZE)
    top = A4[1] - 60
    for line in above.split("\n"):
        canvas.drawString(_LEFT, top, line)
        top -= 2 * _LEADING
    for row in rows:
        top = _draw_row(canvas, top, row, widths if len(row) > 1 else [sum(widths)], ruled=ruled)
    canvas.drawCentredString(300, 30, "Programme – Page 1")
    canvas.save()


def _draw_row(canvas: Canvas, top: float, row: Sequence[str], widths: Sequence[float], *, ruled: bool) -> float:
    bottom, left = top, float(_LEFT)
    for text, width in zip(row, widths, strict=True):
        height = top - _PAD
        for lines in _wrapped(text, width - 2 * _PAD):
            for line in lines:
                height -= _LEADING
                canvas.drawString(left + _PAD, height, line)
            height -= 0 if ruled else _LEADING
        bottom, left = min(bottom, height - _PAD), left + width
    if ruled:
        for place in range(len(widths) + 1):
            x = _LEFT + sum(widths[:place])
            canvas.line(x, top, x, bottom)
        canvas.line(_LEFT, top, _LEFT + sum(widths), top)
        canvas.line(_LEFT, bottom, _LEFT + sum(widths), bottom)
    return bottom


def ruled_pdf(path: Path) -> None:
    """Three narrow columns between rules, so that times, titles and speakers are wrapped."""
    official = "Mr. Johannes Nghipandulwa, Executive Director, Ministry of Water Affairs, Namibia"
    engineer = "Ms. Lerato Khumalo, Principal Engineer, Dam Safety Office, South Africa"
    rows = (
        ("Tuesday, 2 July 2024",),
        ("08:30 – 09:00", "Registration", ""),
        ("09:00 – 09:30", "Welcome and opening statements", official),
        (
            "09:30 – 11:00",
            "Session 1: Inspecting embankments and the appurtenant structures of small dams",
            f"{engineer}\nMr. Elias Phiri, Engineer, River Authority, Zambia",
        ),
        ("11:00 – 11:15", "Break", ""),
        ("11:15 – 12:45", "Session 2: Warning the people downstream", f"Moderator: {engineer}"),
        ("12:45 – 14:00", "Lunch", ""),
        ("Wednesday, 3 July 2024",),
        ("09:00 – 12:00", "Exercise: A night of rain", ""),
        ("12:00 – 12:30", "Closing", official),
    )
    _save(path, "Regional Training on Dam Safety\nWindhoek, 2–3 July 2024", rows, (48, 150, 150), ruled=True)


def ruled_days_pdf(path: Path) -> None:
    """A column for each day, between rules."""
    minister = "Ms. Amra Delic, Minister of Civil Affairs, Bosnia and Herzegovina"
    rows = (
        ("Time", "Friday, 6 September 2019", "Saturday, 7 September 2019"),
        ("9:00–10:00", f"Opening\n{minister}", "Workshop: Maps of home"),
        (
            "10:00–11:30",
            (
                "Panel: Leaving and coming back\nMr. Filip Jovanovic, Student, University of Niš, Serbia\n"
                "Ms. Arta Krasniqi, Director, Youth House"
            ),
            "Presentation of results",
        ),
        ("11:30–12:00", "Coffee break", "Coffee break"),
        ("12:00–13:00", "Debate", f"Closing\n{minister}"),
    )
    _save(path, "Youth Summit on Open Borders\nSarajevo, 6–7 September 2019", rows, (70, 200, 200), ruled=True)


def aligned_pdf(path: Path) -> None:
    """Three columns without any rule, their cells wrapped."""
    mayor = "Mr. Dragan Vuksan, Mayor of Kotor, Montenegro"
    rows = (
        ("9:00–9:30", "Registration", ""),
        ("9:30–10:00", "Opening", mayor),
        (
            "10:00–11:15",
            "Session 1: Walls that drain, walls that last, and walls nobody sees",
            (
                "Ms. Nerys Pugh, Master Waller, Wales Craft Trust\n"
                "Mr. Ante Šimunic, Conservator, Institute for Heritage, Croatia"
            ),
        ),
        ("11:15–11:45", "Coffee break", ""),
        ("11:45–13:00", "Session 2: Teaching the craft", f"Chair: {mayor}"),
    )
    above = "Symposium on Dry-stone Walling\nKotor, 18 September 2015\nFriday, 18 September 2015"
    _save(path, above, rows, (140, 140, 140), ruled=False)


def broken_times_pdf(path: Path) -> None:
    """Times that a narrow column breaks in two, in the middle of their rows, without rules."""
    days = {
        "Wednesday, 21 October 2026": (
            ("8.30 –", "9.00", ["Registration"]),
            (
                "9.00 –",
                "9.45",
                [
                    "Opening",
                    "Chair: Ms. Nana Owusu, Director of Ports, Ghana",
                    "Keynote: Mr. Tiago Reis, Harbour Institute",
                ],
            ),
            ("9.45 –", "10.00", ["Coffee break"]),
            (
                "10.00 –",
                "12.30",
                [
                    "Session 1: Berths and tides",
                    "Moderator: Ms. Ines Duarte, Pilot, Portugal",
                    "Speaker: Mr. Kofi Addo, Engineer, Ghana",
                    "Speaker: Ms. Rosa Vidal, Captain, Spain",
                    "Speaker: Mr. Jan Smit, Adviser, Netherlands",
                ],
            ),
            ("12.30 –", "14.00", ["Lunch"]),
        ),
        "Thursday, 22 October 2026": (("9.00 –", "11.00", ["Site visit"]), ("11.30 –", "12.30", ["Closing"])),
    }
    canvas = Canvas(str(path), pagesize=A4)
    canvas.setFont(_FONT, _SIZE)
    top = A4[1] - 60
    canvas.drawString(_LEFT, top, "Forum on Small Harbours")
    for day, rows in days.items():
        top -= 3 * _LEADING
        canvas.drawCentredString(300, top, day)
        top -= 2 * _LEADING
        for start, end, lines in rows:
            height = max(len(lines), 2) * _LEADING
            canvas.drawString(_LEFT, top - height / 2 + _LEADING / 2, start)
            canvas.drawString(_LEFT, top - height / 2 - _LEADING / 2, end)
            for number, line in enumerate(lines):
                canvas.drawString(_LEFT + 60, top - height / 2 + _LEADING * (len(lines) - 1 - 2 * number) / 2, line)
            top -= height + 1.5 * _LEADING
    canvas.save()


PDF_TABLES = {
    "broken_times_pdf.pdf": broken_times_pdf,
    "ruled_pdf.pdf": ruled_pdf,
    "ruled_days_pdf.pdf": ruled_days_pdf,
    "aligned_pdf.pdf": aligned_pdf,
}
