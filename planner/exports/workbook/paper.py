"""How a sheet prints: paper, fit, repeated header row, header and footer."""

from openpyxl.worksheet.header_footer import HeaderFooterItem
from openpyxl.worksheet.page import PageMargins
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.worksheet import Worksheet

from planner.exports.workbook.cells import cell_text
from planner.exports.workbook.contents import ReadMe
from planner.exports.workbook.readme import as_at_words, marked

_PAPER_NUMBERS = {"letter": 1, "a4": 9}
_MOST_OF_A_TITLE = 100
_MOST_OF_A_MARK = 60
"""Excel allows 255 signs in a header, its codes included."""


def set_up_page(page: Worksheet, readme: ReadMe, *, title: str = "", landscape: bool, pages_wide: int = 1) -> None:
    """Make a sheet print so many pages wide and as long as it is, every page marked with event, audience and time.

    ``title`` stands in the middle: which list it is, where a workbook holds several.
    """
    page.page_setup.orientation = "landscape" if landscape else "portrait"
    page.page_setup.paperSize = _PAPER_NUMBERS[readme.options.paper]
    page.page_setup.fitToWidth, page.page_setup.fitToHeight = pages_wide, 0
    page.page_setup.pageOrder = "overThenDown"
    page.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    page.page_margins = PageMargins(left=0.5, right=0.5, top=0.8, bottom=0.7, header=0.35, footer=0.3)
    page.HeaderFooter.oddHeader = _header(readme, title)
    page.HeaderFooter.oddFooter = _footer(readme)


def _header(readme: ReadMe, title: str) -> HeaderFooterItem:
    header = HeaderFooterItem()
    header.left.text = header_text(readme.event.title, _MOST_OF_A_TITLE)
    header.center.text = header_text(title, _MOST_OF_A_MARK) or None
    header.right.text = header_text(marked(readme), _MOST_OF_A_MARK)
    return header


def _footer(readme: ReadMe) -> HeaderFooterItem:
    footer = HeaderFooterItem()
    footer.left.text = header_text(as_at_words(readme), _MOST_OF_A_TITLE)
    footer.center.text = "Provisional" if readme.options.provisional else ""
    footer.right.text = "Page &P of &N"
    return footer


def header_text(text: str, most: int) -> str:
    """Give a text as a header or footer shows it: ``&`` doubled, one line, at most ``most`` signs long."""
    line = " ".join(cell_text(text).split())
    if _length(line) <= most:
        return line.replace("&", "&&")
    line = line[:most]
    while _length(line) >= most:
        line = line[:-1]
    return line.rstrip().replace("&", "&&") + "…"


def _length(line: str) -> int:
    return len(line.replace("&", "&&").encode("utf-16-le")) // 2
