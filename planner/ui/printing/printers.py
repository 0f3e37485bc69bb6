"""Printers: the one that was used last, with its choices, and what to remember of it."""

from dataclasses import replace
from typing import Literal

from PySide6.QtGui import QPageLayout, QPageSize
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from planner.settings import Settings

_DUPLEX: dict[Literal["no", "long", "short"], QPrinter.DuplexMode] = {
    "no": QPrinter.DuplexMode.DuplexNone,
    "long": QPrinter.DuplexMode.DuplexLongSide,
    "short": QPrinter.DuplexMode.DuplexShortSide,
}


def printer_of(settings: Settings, paper: str) -> QPrinter:
    """The printer that was used last, or the workstation's own, set to a paper: ``a4`` or ``letter``."""
    info = QPrinterInfo.printerInfo(settings.printer) if settings.printer else QPrinterInfo.defaultPrinter()
    if info.isNull():
        info = QPrinterInfo.defaultPrinter()
    printer = QPrinter(info, QPrinter.PrinterMode.HighResolution)
    printer.setPageSize(QPageSize(page_size(paper)))
    printer.setPageOrientation(QPageLayout.Orientation.Portrait)
    printer.setFullPage(True)
    if settings.two_sided:
        printer.setDuplex(_DUPLEX[settings.two_sided])
    if settings.grey:
        printer.setColorMode(QPrinter.ColorMode.GrayScale)
    return printer


def page_size(paper: str) -> QPageSize.PageSizeId:
    """What Qt calls a paper."""
    return QPageSize.PageSizeId.Letter if paper == "letter" else QPageSize.PageSizeId.A4


def remembered(settings: Settings, printer: QPrinter) -> Settings:
    """Keep which printer was used and how, for the next time."""
    turned = next((name for name, mode in _DUPLEX.items() if mode is printer.duplex()), settings.two_sided)
    grey = printer.colorMode() is QPrinter.ColorMode.GrayScale
    return replace(settings, printer=printer.printerName(), two_sided=turned, grey=grey)
