"""The text of the guide, dressed as the window is."""

from typing import Any

from PySide6.QtCore import QEvent, Qt, QUrl
from PySide6.QtGui import (
    QColor,
    QFont,
    QImage,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextTable,
    QTextTableCellFormat,
    QTextTableFormat,
)
from PySide6.QtWidgets import QTextBrowser

from planner.ui.help.pages import anchor
from planner.ui.theme import sized, tokens_now
from planner.ui.tokens import DARK

_SIZES = {1: 20, 2: 15, 3: 13}
_ABOVE = {1: 0, 2: 20, 3: 12}
_LEADING = 130
_WIDEST = 780
"""Pictures in pixels; a wider one is shown smaller."""


class GuideBrowser(QTextBrowser):
    """Shows Markdown pages with our sizes and colours; links go from page to page and to their headings."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("guide")
        self.setOpenExternalLinks(True)
        self.document().setDocumentMargin(24)
        self.document().setIndentWidth(24)
        self.document().setDefaultFont(sized(13))

    def doSetSource(
        self,
        name: QUrl | str,
        type: QTextDocument.ResourceType = QTextDocument.ResourceType.UnknownResource,  # noqa: A002
    ) -> None:
        """Show a page, at the heading that the address names."""
        super().doSetSource(name, type)
        self._dress()
        if QUrl(name).hasFragment():
            self._go_to(QUrl(name).fragment())

    def loadResource(self, kind: int, name: QUrl | str) -> Any:
        """Give what a page needs; a picture in the colours of the window where there is one."""
        if kind != QTextDocument.ResourceType.ImageResource.value:
            return super().loadResource(kind, name)
        address = self.source().resolved(QUrl(name)).toLocalFile()
        picture = QImage(address.replace(".png", "_dark.png")) if tokens_now() is DARK else QImage()
        return self._fitted(QImage(address) if picture.isNull() else picture)

    def _fitted(self, picture: QImage) -> QImage:
        dots = self.devicePixelRatioF()
        if picture.width() > _WIDEST * dots:
            picture = picture.scaledToWidth(int(_WIDEST * dots), Qt.TransformationMode.SmoothTransformation)
        if picture.width() > _WIDEST:
            picture.setDevicePixelRatio(dots)
        return picture

    def changeEvent(self, event: QEvent) -> None:
        """Take the colours of the new palette."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and not self.source().isEmpty():
            self.reload()

    def _dress(self) -> None:
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        block = self.document().firstBlock()
        while block.isValid():
            _dress_block(cursor, block)
            block = block.next()
        for table in self.document().rootFrame().childFrames():
            if isinstance(table, QTextTable):
                _dress_table(table)
        cursor.endEditBlock()

    def _go_to(self, heading: str) -> None:
        block = self.document().firstBlock()
        while block.isValid():
            if block.blockFormat().headingLevel() and anchor(block.text()) == heading:
                place = self.document().documentLayout().blockBoundingRect(block)
                self.verticalScrollBar().setValue(int(place.top()))
                return
            block = block.next()


def _dress_block(cursor: QTextCursor, block: QTextBlock) -> None:
    level = block.blockFormat().headingLevel()
    shape = QTextBlockFormat()
    shape.setLineHeight(_LEADING, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    if level:
        shape.setTopMargin(_ABOVE[level])
        shape.setBottomMargin(4)
    elif not block.textList():
        shape.setBottomMargin(8)
    cursor.setPosition(block.position())
    cursor.mergeBlockFormat(shape)
    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
    if level:
        letters = QTextCharFormat()
        letters.setFont(sized(_SIZES[level], strong=True))
        cursor.setCharFormat(letters)
    for piece in _bold(block):
        _embolden(cursor, *piece)


def _bold(block: QTextBlock) -> list[tuple[int, int]]:
    """Where a block is bolder than our typeface is, as (position, length)."""
    start, most = block.position(), QFont.Weight.DemiBold
    return [(start + piece.start, piece.length) for piece in block.textFormats() if piece.format.fontWeight() > most]


def _embolden(cursor: QTextCursor, position: int, length: int) -> None:
    letters = QTextCharFormat()
    letters.setFontWeight(QFont.Weight.DemiBold)
    cursor.setPosition(position)
    cursor.setPosition(position + length, QTextCursor.MoveMode.KeepAnchor)
    cursor.mergeCharFormat(letters)


def _dress_table(table: QTextTable) -> None:
    """Rows parted by hairlines."""
    frame = table.format()
    frame.setBorder(0)
    frame.setCellSpacing(0)
    frame.setCellPadding(0)
    frame.setTopMargin(4)
    frame.setBottomMargin(8)
    table.setFormat(frame)
    line = QColor(tokens_now().line)
    for row in range(table.rows()):
        for column in range(table.columns()):
            shape = QTextTableCellFormat(table.cellAt(row, column).format().toTableCellFormat())
            shape.setBottomBorder(1)
            shape.setBottomBorderStyle(QTextTableFormat.BorderStyle.BorderStyle_Solid)
            shape.setBottomBorderBrush(line)
            shape.setRightPadding(24)
            shape.setTopPadding(6)
            table.cellAt(row, column).setFormat(shape)
