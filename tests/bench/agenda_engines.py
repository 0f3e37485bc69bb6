"""The same large agenda by each engine, one process a build: ``python -m tests.bench.agenda_engines ENGINE N``."""

import json
import sys
import time
from collections.abc import Callable, Iterator
from datetime import datetime
from html import escape
from io import BytesIO
from pathlib import Path
from typing import Any

from planner.domain.agenda import Agenda
from planner.domain.printed import Line
from planner.exports.agenda_content import AgendaOptions, agenda_blocks
from planner.exports.blocks import DayHeading, Item
from resources import resource as shipped
from tests.exports.agendas import busy

OPTIONS = AgendaOptions(as_at=datetime(2027, 2, 20, 18))
Build = Callable[[Agenda], int]
"""Builds a PDF in memory and gives its number of bytes."""


def plenary() -> Build:
    """Our own."""
    from planner.exports.agenda_pdf import agenda_pdf_bytes

    return lambda agenda: len(agenda_pdf_bytes(agenda, OPTIONS)[0])


def longtable() -> Build:
    """ReportLab as its guide teaches it: a paragraph for each text, a table that may split for each day."""
    from reportlab.lib.pagesizes import A4
    from reportlab.lib.styles import ParagraphStyle
    from reportlab.pdfbase.pdfmetrics import registerFont, registerFontFamily
    from reportlab.pdfbase.ttfonts import TTFont
    from reportlab.platypus import LongTable, Paragraph, SimpleDocTemplate, TableStyle

    for name in ("Regular", "SemiBold", "Italic"):
        registerFont(TTFont(name, str(shipped(f"fonts/NotoSans-{name}.ttf"))))
    registerFontFamily("Regular", "Regular", "SemiBold", "Italic", "SemiBold")
    body = ParagraphStyle("body", fontName="Regular", fontSize=10, leading=14.5)
    hanging = ParagraphStyle("hanging", body, leftIndent=10.5, bulletIndent=0)
    day = ParagraphStyle("day", body, fontName="SemiBold", fontSize=11.5, spaceBefore=22, keepWithNext=1)
    table_style = TableStyle([("VALIGN", (0, 0), (-1, -1), "TOP"), ("LEFTPADDING", (0, 0), (-1, -1), 0)])

    def words(item: Item) -> list[Any]:
        lines = [Paragraph(_marked(item.title), body), Paragraph(f"<i>{escape(item.format_label)}</i>", body)]
        lines += [Paragraph(escape(group.label), body) for group in item.groups]
        lines += [Paragraph(_marked(talk), hanging, "–") for group in item.groups for talk in group.talks]
        return lines

    def build(agenda: Agenda) -> int:
        story: list[Any] = []
        for heading, items in _days(agenda):
            rows = [[Paragraph(item.time, body), words(item)] for item in items]
            story += [Paragraph(heading, day), LongTable(rows, (86, 390), style=table_style, splitInRow=1)]
        data = BytesIO()
        SimpleDocTemplate(data, pagesize=A4, leftMargin=62, rightMargin=57, topMargin=71, bottomMargin=76).build(story)
        return len(data.getvalue())

    return build


def weasyprint() -> Build:
    """WeasyPrint from a page of HTML without tables, its faster way."""
    from weasyprint import CSS, HTML
    from weasyprint.text.fonts import FontConfiguration

    faces = ("Regular", 400, "normal"), ("SemiBold", 600, "normal"), ("Italic", 400, "italic")
    rules = "".join(
        f"@font-face{{font-family:Noto;font-weight:{weight};font-style:{slant};"
        f"src:url({shipped(f'fonts/NotoSans-{name}.ttf').as_uri()})}}"
        for name, weight, slant in faces
    )
    rules += (
        "@page{size:A4;margin:25mm 20mm 27mm 22mm}body{font:10pt/14.5pt Noto}b,h2{font-weight:600}h2{font-size:11.5pt}"
        "div{margin:9pt 0 0 30.5mm}p{margin:0}.t{float:left;margin-left:-30.5mm}.h{margin:2pt 0 0 10.5pt}"
    )

    def words(item: Item) -> str:
        lines = [f"<p class=t>{item.time}</p><p>{_marked(item.title)}</p><p><i>{escape(item.format_label)}</i></p>"]
        lines += [f"<p>{escape(group.label)}</p>" for group in item.groups]
        lines += [f"<p class=h>{_marked(talk)}</p>" for group in item.groups for talk in group.talks]
        return f"<div>{''.join(lines)}</div>"

    def build(agenda: Agenda) -> int:
        body = "".join(f"<h2>{day}</h2>{''.join(map(words, items))}" for day, items in _days(agenda))
        fonts = FontConfiguration()
        style = CSS(string=rules, font_config=fonts)
        return len(HTML(string=f"<html lang=en><body>{body}").write_pdf(stylesheets=[style], font_config=fonts))

    return build


def _days(agenda: Agenda) -> Iterator[tuple[str, list[Item]]]:
    day = ""
    items: list[Item] = []
    for block in agenda_blocks(agenda, OPTIONS):
        if isinstance(block, DayHeading):
            if day:
                yield day, items
            day, items = block.text, []
        elif isinstance(block, Item):
            items.append(block)
    yield day, items


def _marked(runs: Line) -> str:
    marked = []
    for run in runs:
        text = escape(run.text)
        text = f"<b>{text}</b>" if run.style == "bold" else text
        marked.append(f'<a href="{escape(run.link)}" color="#1f4f80">{text}</a>' if run.link else text)
    return "".join(marked)


def _peak() -> float:
    """The largest resident size of this program so far, in megabytes; ``ru_maxrss`` would count its parent's too."""
    status = Path("/proc/self/status").read_text(encoding="ascii")
    return int(status.split("VmHWM:")[1].split()[0]) / 1024


ENGINES = {"plenary": plenary, "longtable": longtable, "weasyprint": weasyprint}


def main() -> None:
    """Build once and print the seconds, the megabytes above imports and data, and the kilobytes written."""
    engine, sessions = sys.argv[1], int(sys.argv[2])
    agenda = busy(sessions)
    build = ENGINES[engine]()
    before = _peak()
    start = time.perf_counter()
    size = build(agenda)
    print(json.dumps([time.perf_counter() - start, _peak() - before, size / 1024]))


if __name__ == "__main__":
    main()
