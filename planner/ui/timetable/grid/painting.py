"""How a block looks: a tint, a bar in its kind's colour, time, title, and what else fits."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from planner.domain.conflicts.conflict import Severity
from planner.domain.kinds import SessionKind, SessionStatus
from planner.domain.session import SessionRow
from planner.ui.theme import tokens_now
from planner.ui.timetable.grid.wrapping import fits, font_of, lines, prepared
from planner.ui.timetable.session_card import SessionCard
from planner.ui.tints import tint
from planner.ui.tokens import Tokens

_PAD = 8
_LEADING = 17
_NOTE_LEADING = 16
_BAR = 3
_LEAST_WIDTH, _LEAST_HEIGHT = 32, 11
"""A block that is smaller has no room for words; its tooltip has them."""

_LEAST_MARKED = 18
"""Beside narrower neighbours the marks would cover each other; the list of conflicts names them all."""

_BOTH_WIDTH = 180
"""A block of one line has room for time and title from this width on; below it the scale tells the time."""
_RADIUS = 4
_MARK = 12
"""The room that the mark of a conflict takes."""


@dataclass(frozen=True, slots=True)
class BlockLook:
    """How a block stands out: chosen, lifted by the hand, or marked with its worst conflict."""

    selected: bool = False
    lifted: bool = False
    mark: Severity | None = None


def paint_block(painter: QPainter, rect: QRect, kind: SessionKind, card: SessionCard | None, look: BlockLook) -> None:
    """Paint a session of a kind in its place, with its words or without."""
    tokens = tokens_now()
    colours = tint(tokens, kind)
    path = QPainterPath()
    path.addRoundedRect(QRectF(rect), _RADIUS, _RADIUS)
    painter.setOpacity(0.85 if look.lifted else 1.0)
    painter.fillPath(path, colours.ground)
    painter.save()
    bar = _leading_edge(painter, rect)
    painter.setClipRect(bar, Qt.ClipOperation.IntersectClip)  # text under a rounded clip would take thrice as long
    painter.fillPath(path, colours.bar)
    painter.restore()
    if card is not None:
        painter.save()
        painter.setClipRect(rect, Qt.ClipOperation.IntersectClip)
        _words(painter, rect, tokens, card, marked=look.mark is not None)
        painter.restore()
    painter.setOpacity(1.0)
    if look.mark is not None and rect.width() >= _LEAST_MARKED:
        _mark(painter, rect, tokens, look.mark)
    if look.selected or look.lifted:
        painter.setPen(QPen(QColor(tokens.accent), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), _RADIUS, _RADIUS)


def _leading_edge(painter: QPainter, rect: QRect) -> QRect:
    right = painter.layoutDirection() is Qt.LayoutDirection.RightToLeft
    return QRect(rect.right() - _BAR + 1 if right else rect.x(), rect.y(), _BAR, rect.height())


def _words(painter: QPainter, rect: QRect, tokens: Tokens, card: SessionCard, *, marked: bool) -> None:
    inner = rect.adjusted(_PAD + _BAR, 4, -_PAD, -3)
    if inner.width() < _LEAST_WIDTH or rect.height() < _LEAST_HEIGHT:
        return
    free = _MARK if marked else 0
    if inner.height() < 2 * _NOTE_LEADING:
        alone = rect.adjusted(_PAD + _BAR, 0, -_PAD, 0)
        words = f"{card.time}  {card.title}" if alone.width() >= _BOTH_WIDTH else card.title
        line = lines(words, alone.width() - free, 1, 11)
        _write(painter, alone, line, 11, tokens.ink, alone.height())
        return
    time = lines(_time(card, inner.width() - free), inner.width() - free, 1, 11)
    inner.setTop(_write(painter, inner, time, 11, tokens.grey, _NOTE_LEADING))
    title = lines(card.title, inner.width(), max((inner.height()) // _LEADING, 1), 13, strong=True)
    struck = card.session.status is SessionStatus.CANCELLED
    inner.setTop(_write(painter, inner, title, 13, tokens.ink, _LEADING, strong=True, struck=struck))
    foot = bool(card.place) and inner.height() >= 2 * _NOTE_LEADING
    room = (inner.height() - (_NOTE_LEADING + 4 if foot else 0)) // _NOTE_LEADING
    if room > 0 and card.detail:
        _write(painter, inner, lines(card.detail, inner.width(), room, 12), 12, tokens.grey, _NOTE_LEADING)
    if foot:
        last = QRect(inner.x(), rect.bottom() - _NOTE_LEADING - 3, inner.width(), _NOTE_LEADING)
        _write(painter, last, lines(card.place, inner.width(), 1, 11), 11, tokens.grey, _NOTE_LEADING)


def _time(card: SessionCard, width: int) -> str:
    """When a session is: from when until when, or where that is too long, from when."""
    words = card.time or _length(card.session)
    return words if fits(words, width, 11) else words.partition("–")[0]


def _length(session: SessionRow) -> str:
    minutes = session.length_minutes
    return QCoreApplication.translate("TimetableGrid", "{n} min").format(n=minutes) if minutes else ""


def _write(
    painter: QPainter,
    rect: QRect,
    words: tuple[str, ...],
    pixels: int,
    colour: str,
    leading: int,
    *,
    strong: bool = False,
    struck: bool = False,
) -> int:
    """Write lines from the top of a rectangle, and give where the next one would stand."""
    painter.setFont(font_of(pixels, strong=strong, struck=struck))
    painter.setPen(QColor(colour))
    mirrored = painter.layoutDirection() is Qt.LayoutDirection.RightToLeft
    top = rect.top()
    for line in words:
        written = prepared(line, pixels, strong=strong, struck=struck)
        size = written.size()
        left = rect.right() + 1 - size.width() if mirrored else rect.x()
        painter.drawStaticText(QPointF(left, top + round((leading - size.height()) / 2)), written)
        top += leading
    return top


def _mark(painter: QPainter, rect: QRect, tokens: Tokens, severity: Severity) -> None:
    right = painter.layoutDirection() is Qt.LayoutDirection.RightToLeft
    paint_mark(painter, QPointF(rect.x() + 10 if right else rect.right() - 9, rect.y() + 11), tokens, severity)


def paint_mark(painter: QPainter, centre: QPointF, tokens: Tokens, severity: Severity) -> None:
    """Mark a conflict: a disc to settle, a triangle to be warned of, a ring to know of."""
    colours = {Severity.SETTLE: tokens.stop, Severity.WARNING: tokens.warn, Severity.INFORMATION: tokens.grey}
    painter.setPen(QPen(QColor(colours[severity]), 1.5))
    painter.setBrush(QColor(colours[severity]))
    if severity is Severity.WARNING:
        painter.drawPolygon([centre + QPointF(-4, 3.5), centre + QPointF(4, 3.5), centre + QPointF(0, -4)])
        return
    if severity is Severity.INFORMATION:
        painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawEllipse(centre, 3.5, 3.5)
