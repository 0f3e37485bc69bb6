"""Programmes in Word, OpenDocument and PDF, built for the tests in the layouts that offices use."""

import zipfile
from collections.abc import Callable, Sequence
from pathlib import Path
from xml.sax.saxutils import escape

import docx
from docx.document import Document
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.table import _Cell
from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

Row = tuple[str, ...]


def _fill(cell: _Cell, text: str) -> None:
    first, *others = text.split("\n")
    cell.paragraphs[0].text = first
    for line in others:
        cell.add_paragraph(line.removeprefix("• "), style="List Bullet" if line.startswith("• ") else None)


def _table(document: Document, rows: Sequence[Row]) -> None:
    table = document.add_table(rows=0, cols=max(len(row) for row in rows))
    for row in rows:
        cells = table.add_row().cells
        for cell, text in zip(cells, row, strict=False):
            _fill(cell, text)
        if len(row) == 1:
            cells[0].merge(cells[-1])


def _lines(document: Document, text: str) -> None:
    for line in text.strip().split("\n"):
        if line.startswith("# "):
            document.add_heading(line[2:], 1)
        elif line.startswith("## "):
            document.add_heading(line[3:], 2)
        elif line.startswith("• "):
            document.add_paragraph(line[2:], style="List Bullet")
        elif line.startswith("**"):
            document.add_paragraph().add_run(line.strip("*")).bold = True
        elif line.strip():
            document.add_paragraph(line)


def table_programme(path: Path) -> None:
    """A two-column table, days as merged rows, whole panels in a cell."""
    document = docx.Document()
    _lines(document, "# Regional Consultation on Cross-border Pastoralism\nGarissa, 12–13 July 2016\n**PROGRAMME**")
    _table(
        document,
        [
            ("Time", "Activity"),
            ("Tuesday, 12 July 2016",),
            ("08:30 – 09:00", "Registration"),
            (
                "09:00 – 09:45",
                (
                    "Opening session\n"
                    "Chair: Mr. Abdullahi Warsame, County Secretary, Garissa County\n"
                    "• Welcome remarks by Ms. Halima Noor, Deputy Governor, Garissa County\n"
                    "• Opening address by H.E. Mr. James Otieno, Principal Secretary, State Department for "
                    "Livestock, Kenya"
                ),
            ),
            (
                "09:45 – 11:15",
                (
                    "Session 1: Corridors and water points\n"
                    "Moderator: Dr. Selam Tesfaye, Senior Lecturer, University of Jijiga\n"
                    "Panellists:\n"
                    "• Mr. Hassan Adan, Chairperson, Wajir Pastoralists Association\n"
                    "• Ms. Rahel Bekele, Expert, Bureau of Agriculture, Ethiopia\n"
                    "• Mr. Ali Gedi, Director of Livestock, Ministry of Livestock, Somalia (TBC)"
                ),
            ),
            ("11:15 – 11:30", "Tea/coffee break"),
            (
                "11:30 – 13:00",
                "Session 2: Animal health at the border\nModerator: Ms. Halima Noor, Deputy Governor, Garissa County",
            ),
            ("13:00 – 14:00", "Lunch"),
            ("Wednesday, 13 July 2016",),
            ("09:00 – 12:00", "Field visit to the livestock market"),
            ("12:00 – 12:30", "Closing remarks\nMr. Abdullahi Warsame, County Secretary, Garissa County"),
        ],
    )
    document.save(str(path))


def three_columns(path: Path) -> None:
    """A table with the speakers in a column of their own."""
    document = docx.Document()
    _lines(document, "**Seminar on Public Procurement**\nRiga, 8 November 2022\n## Tuesday, 8 November 2022")
    _table(
        document,
        [
            ("Time", "Session", "Speakers"),
            ("9.00–9.15", "Opening", "Ms. Ilze Ozola, State Secretary, Ministry of Finance, Latvia"),
            (
                "9.15–10.45",
                "Buying together: joint procurement in small States",
                (
                    "Mr. Mark Zammit, Director, Department of Contracts, Malta\n"
                    "Ms. Kadri Tamm, Head, Procurement Division, Ministry of Finance, Estonia"
                ),
            ),
            ("10.45–11.15", "Coffee break", ""),
            (
                "11.15–12.30",
                "Open data on contracts",
                (
                    "Mr. Bogdan Marinescu, Analyst, Open Contracts Network\n"
                    "Ms. Aoife Walsh, Auditor, Court of Auditors, Ireland"
                ),
            ),
            ("12.30–12.45", "Concluding remarks", "Ms. Ilze Ozola, State Secretary, Ministry of Finance, Latvia"),
        ],
    )
    document.save(str(path))


def headings_and_bullets(path: Path) -> None:
    """Headings for days, bold titles after the times, bulleted speakers."""
    document = docx.Document()
    _lines(
        document,
        """
# Second Forum of Border Cities
Theme: Cities that share a river
San José, Costa Rica, 3–4 October 2023
## Day 1: Tuesday, 3 October
**09:00–09:30 Registration and coffee
**09:30–10:00 Opening ceremony
• Sr. Rodrigo Arias, Mayor of Los Chiles
• H.E. Ms. Paola Vargas, Vice-Minister of Foreign Affairs, Costa Rica
**10:00–11:30 Roundtable 1: Services for people on the move
Facilitator: Ms. Wendy Solís, Programme Manager, River Cities Alliance
• Mr. Pablo Cruz, Municipal Manager, City of Rivas, Nicaragua
• Ms. Jeanne Baptiste, Coordinator, Bridges Foundation, Haiti
• Mr. Omar Díaz, Chief of Staff, Mayor’s Office of Cúcuta, Colombia (via video link)
**11:30–13:00 Roundtable 2: Shared ambulances
Facilitator: Dr. Luis Brenes, Professor of Public Health, National University
**13:00–14:30 Lunch
## Day 2: Wednesday, 4 October
**09:00–11:00 Drafting of the declaration
**11:00–11:30 Closing ceremony
• Ms. Wendy Solís, Programme Manager, River Cities Alliance
""",
    )
    document.save(str(path))


def soft_breaks(path: Path) -> None:
    """Tabs after the times, soft line breaks inside paragraphs."""
    document = docx.Document()
    _lines(document, "Annual Conference of Election Administrators\nAccra, 18 May 2018\n**Friday, 18 May 2018**")
    for text in (
        "8:30 am – 9:00 am\tRegistration",
        (
            "9:00 am – 9:30 am\tOpening remarks\n"
            "Mrs. Charlotte Quaye, Chairperson, Electoral Commission, Ghana\n"
            "Mr. Femi Adeyemi, Executive Secretary, Network of Election Administrators"
        ),
        (
            "9:30 am – 11:00 am\tPanel 1 – Registering voters abroad\n"
            "Moderator: Mr. Femi Adeyemi, Executive Secretary, Network of Election Administrators\n"
            "Panellists: Ms. Isatou Jallow, Commissioner, Electoral Commission, Gambia; Mr. Brima Kamara, "
            "Director of Operations, Electoral Commission, Sierra Leone"
        ),
        "11:00 am – 11:30 am\tCoffee break",
        (
            "11:30 am – 1:00 pm\tPanel 2 – Results on time\n"
            "Moderator: Mrs. Charlotte Quaye, Chairperson, Electoral Commission, Ghana"
        ),
        "1:00 pm\tLunch and departure",
    ):
        document.add_paragraph(text)
    document.save(str(path))


def tracked_changes(path: Path) -> None:
    """Insertions and deletions that nobody has accepted yet."""
    document = docx.Document()
    _lines(document, "Meeting of Chief Statisticians\nThursday, 14 June 2012")
    document.add_paragraph("10:00 – 11:00 Opening of the meeting")
    _changed(document, "11:00 – ", gone="12:00", now="12:30", after=" Population registers")
    _changed(
        document,
        "Speaker: ",
        gone="Mr. Old Name, Director, Bureau of Statistics, Chad",
        now="Ms. Zara Idriss, Director, Bureau of Statistics, Chad",
    )
    document.add_paragraph("12:30 – 14:00 Lunch")
    document.add_paragraph("14:00 – 15:30 Any other business")
    document.save(str(path))


def _changed(document: Document, before: str, *, gone: str, now: str, after: str = "") -> None:
    paragraph = document.add_paragraph(before)
    for tag, text_tag, text in (("w:del", "w:delText", gone), ("w:ins", "w:t", now)):
        change = OxmlElement(tag)
        change.set(qn("w:id"), "1")
        change.set(qn("w:author"), "A. Clerk")
        change.append(
            parse_xml(f'<w:r {nsdecls("w")}><{text_tag} xml:space="preserve">{escape(text)}</{text_tag}></w:r>')
        )
        paragraph._p.append(change)
    paragraph.add_run(after)


def french_table(path: Path) -> None:
    """A French table with the times in the h form and the sub-lines in one cell."""
    document = docx.Document()
    _lines(
        document,
        "# Assises des langues de travail\nGenève, 20 mars 2014\n**ORDRE DU JOUR PROVISOIRE**\nJeudi 20 mars 2014",
    )
    _table(
        document,
        [
            ("9h30 – 10h00", "Accueil des délégations"),
            ("10h00 – 10h30", "Séance d’ouverture\nMots de bienvenue : M. Alain Rochat, Directeur, Maison des langues"),
            (
                "10h30 – 12h00",
                (
                    "Table ronde 1 : Interpréter à distance\n"
                    "Présidente : S.E. Mme Khadija Amrani, Ambassadrice, Représentante permanente du Maroc\n"
                    "Intervenants :\n"
                    "• Mme Irène Blanc, Cheffe interprète, Office des conférences\n"
                    "• M. Didier Kasongo, Traducteur, Secrétariat des langues"
                ),
            ),
            ("12h00 – 14h00", "Pause déjeuner"),
            ("14h00 – 16h00", "Débat général"),
            ("16h00 – 16h15", "Clôture"),
        ],
    )
    document.save(str(path))


def spanish_merged(path: Path) -> None:
    """A Spanish table with the day merged down the first of three columns."""
    document = docx.Document()
    _lines(document, "**Seminario sobre Aguas Subterráneas**\nMontevideo, 6 y 7 de agosto de 2019")
    rows = (
        (
            "Martes 6 de agosto de 2019",
            "09:00 a 09:30",
            "Apertura\n• Sra. Gabriela Techera, Directora Nacional de Aguas, Uruguay",
        ),
        (
            "",
            "09:30 a 11:00",
            (
                "Panel 1: Acuíferos compartidos\n"
                "Moderador: Sr. Iván Rolón, Investigador, Universidad de Asunción, Paraguay\n"
                "• Sra. Lucila Funes, Asesora, Ministerio de Ambiente, Argentina\n"
                "• Sr. Renato Prado, Gerente, Agencia de Aguas, Brasil"
            ),
        ),
        ("", "11:00 a 11:15", "Pausa"),
        ("Miércoles 7 de agosto de 2019", "09:00 a 12:00", "Taller de cartografía"),
        ("", "12:00 a 12:15", "Cierre"),
    )
    table = document.add_table(rows=0, cols=3)
    for row in rows:
        cells = table.add_row().cells
        for cell, text in zip(cells, row, strict=True):
            if text:
                _fill(cell, text)
    table.cell(0, 0).merge(table.cell(2, 0))
    table.cell(3, 0).merge(table.cell(4, 0))
    document.save(str(path))


def lettered_segment(path: Path) -> None:
    """A heading over lettered panels on two days, with links on the papers."""
    document = docx.Document()
    _lines(
        document,
        (
            "# Forty-second Session of the Executive Committee\n"
            "## Monday, 9 May 2011\n"
            "10:00 - 13:00 Election of officers and adoption of the agenda"
        ),
    )
    _lines(
        document,
        (
            "**Dialogue on Ports - Ports as neighbours\n"
            "15:00 - 16:30 A. Noise and night work\n"
            "Interactive discussion\n"
            "Speakers:"
        ),
    )
    paragraph = document.add_paragraph("Vera Santos (", style="List Bullet")
    _link(paragraph._p, "Presentation", "https://example.org/santos.pdf")
    paragraph.add_run("), Harbour Master, Port of Luanda, Angola")
    _lines(
        document,
        (
            "• Nils Bakke, Adviser, Coastal Administration, Norway, on quiet cranes\n"
            "16:30 - 18:00 B. Waste at sea\n"
            "Interactive discussion"
        ),
    )
    _lines(
        document,
        (
            "## Tuesday, 10 May 2011\n"
            "**Dialogue on Ports (cont’d)\n"
            "10:00 - 12:00 C. Training of pilots\n"
            "Interactive discussion\n"
            "12:00 - 13:00 Closing of the session"
        ),
    )
    document.save(str(path))


def _link(paragraph: object, words: str, address: str) -> None:
    part = docx.Document().part  # the namespace map alone
    assert part is not None
    run = f"<w:r><w:t>{escape(words)}</w:t></w:r>"
    field = f"<w:fldSimple {nsdecls('w')} w:instr=' HYPERLINK \"{address}\" '>{run}</w:fldSimple>"
    paragraph.append(parse_xml(field))  # type: ignore[attr-defined]


def open_document(path: Path) -> None:
    """An OpenDocument text with headings, lists and a line break."""
    content = """<?xml version="1.0" encoding="UTF-8"?>
<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
 xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" office:version="1.2"><office:body><office:text>
<text:h text:outline-level="1">Workshop on Lighthouse Heritage</text:h>
<text:p>Tallinn, 25 September 2020</text:p>
<text:h text:outline-level="2">Friday, 25 September 2020</text:h>
<text:p>09:30 – 10:00<text:tab/>Welcome coffee</text:p>
<text:p>10:00 – 11:30<text:tab/>Session 1: Who owns a lighthouse?<text:line-break/>
Moderator: Ms. Liis Kask, Curator, Maritime Museum, Estonia</text:p>
<text:list><text:list-item><text:p>Mr. Eoin Daly, Engineer, Lights Board, Ireland</text:p></text:list-item>
<text:list-item><text:p>Ms. Hanna Lind, Architect, Heritage Agency, Sweden</text:p></text:list-item></text:list>
<text:p>11:30 – 12:00<text:tab/>Closing discussion</text:p>
</office:text></office:body></office:document-content>"""
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.text")
        archive.writestr("content.xml", content)


def pdf_pages(path: Path) -> None:
    """A PDF with wrapped lines, as a word processor prints it."""
    canvas = Canvas(str(path), pagesize=A4, invariant=1)
    text = """High-level Workshop on Flood Insurance
Manila, 21-22 January 2025
Tuesday, 21 January 2025
09:00 - 09:30 Registration
09:30 - 10:00 Opening remarks
- Ms. Corazon Reyes, Undersecretary, Department of Finance, The Philippines
- Mr. Taro Ishii, Country Director, Pacific Development Fund
10:00 - 11:30 Panel 1: Insuring the uninsured in river deltas and low-lying coastal
towns
Moderator: Ms. Nguyen Thi Hoa, Professor, University of Can Tho, Viet Nam
Panellists:
- Mr. Anwar Hossain, Managing Director, Delta Insurance Company, Bangladesh
- Ms. Sok Chanthy, Deputy Secretary General, National Committee for Disaster
Management, Cambodia
- Dr. Peter Wells, Chief Actuary, Southern Reinsurance
11:30 - 12:00 Coffee break
12:00 - 13:00 Panel 2: Who pays after the water has gone?
Moderator: Mr. Taro Ishii, Country Director, Pacific Development Fund
Wednesday, 22 January 2025
09:00 - 11:00 Simulation exercise
11:00 - 11:15 Closing remarks"""
    y = 790.0
    canvas.setFont("Helvetica", 11)
    for line in text.split("\n"):
        canvas.drawString(60, y, line)
        y -= 16
    canvas.showPage()
    canvas.save()


DOCUMENTS: dict[str, Callable[[Path], None]] = {
    "table_programme.docx": table_programme,
    "three_columns.docx": three_columns,
    "headings_and_bullets.docx": headings_and_bullets,
    "soft_breaks.docx": soft_breaks,
    "tracked_changes.docx": tracked_changes,
    "french_table.docx": french_table,
    "spanish_merged.docx": spanish_merged,
    "lettered_segment.docx": lettered_segment,
    "open_document.odt": open_document,
    "pdf_pages.pdf": pdf_pages,
}
