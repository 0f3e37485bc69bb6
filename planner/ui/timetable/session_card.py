"""How a session looks in a list."""

from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QCoreApplication, QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPainterPath
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from planner.domain.agenda import Agenda
from planner.domain.kinds import AppearanceStatus, Role, SessionStatus
from planner.domain.printed import time_range
from planner.domain.session import SessionRow
from planner.ui.counting import counted, line_of
from planner.ui.mirroring import mirrored
from planner.ui.theme import sized, tokens_now
from planner.ui.timetable.list_entries import DayHeading, EmptyDays, SegmentHeading
from planner.ui.tints import tint
from planner.ui.tokens import Tokens
from planner.ui.typed import day_heading, short_day
from planner.ui.vocabulary import word

ENTRY = Qt.ItemDataRole.UserRole + 1
CardStyle = Literal["line", "card"]
"""A line across the day, or a card in the tray."""

_EDGE, _TIME, _PAD = 16, 104, 12
_DAY_HEIGHT, _SEGMENT_HEIGHT, _EMPTY_HEIGHT = 48, 32, 28
CARD_WORDS = 154
"""How wide the words of a card in the tray are."""
_WRAPPED = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop) | int(Qt.TextFlag.TextWordWrap)
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True)
class SessionCard:
    """A session as its card says it."""

    session: SessionRow
    time: str
    title: str
    detail: str
    place: str

    @property
    def spoken(self) -> str:
        """Everything in one line, for those who listen and for a tip."""
        said = (self.time, self.title, self.detail, word(self.session.kind), self.place, _status(self.session))
        return ", ".join(part for part in said if part)


def session_card(agenda: Agenda, session: SessionRow) -> SessionCard:
    """Compose the words of a session's card."""
    translate = QCoreApplication.translate
    room = agenda.room_by_id.get(session.room_id or 0)
    declined = AppearanceStatus.DECLINED
    people = {row.participant_id for row in agenda.appearances_of(session.id) if row.status is not declined}
    points = len(agenda.points_of(session.id))
    title = " ".join(part for part in (agenda.letters.get(session.id, ""), session.title) if part)
    place = line_of(
        room.name if room else "",
        _leading(agenda, session),
        counted(len(people), translate("SessionCard", "1 speaker"), translate("SessionCard", "{n} speakers")),
        counted(points, translate("SessionCard", "1 agenda point"), translate("SessionCard", "{n} agenda points")),
    )
    time = times_of(session)
    detail = session.subtitle or session.format_label
    return SessionCard(session, time, title, detail, place)


def _leading(agenda: Agenda, session: SessionRow) -> str:
    """Who chairs or moderates; empty where nobody does."""
    seats = agenda.appearances_of(session.id)
    leading = (seat for role in (Role.CHAIR, Role.MODERATOR) for seat in seats if seat.role is role)
    expected = (seat for seat in leading if seat.status is not AppearanceStatus.DECLINED)
    return next((agenda.participant_by_id[seat.participant_id].name for seat in expected), "")


def times_of(session: SessionRow) -> str:
    """Give when a session takes place, as its card says it."""
    return time_range(session).replace(" – ", "–")


def _status(session: SessionRow) -> str:
    return "" if session.status is SessionStatus.CONFIRMED else word(session.status)


class CardDelegate(QStyledItemDelegate):
    """Paints days, headings and sessions."""

    def __init__(self, parent: QObject, style: CardStyle) -> None:
        super().__init__(parent)
        self._style = style

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        """Two lines take more room than one."""
        entry = index.data(ENTRY)
        if not isinstance(entry, SessionCard):
            heights = {DayHeading: _DAY_HEIGHT, SegmentHeading: _SEGMENT_HEIGHT, EmptyDays: _EMPTY_HEIGHT}
            return QSize(100, heights[type(entry)])
        if self._style == "card":
            long = QFontMetrics(sized(13, strong=True)).horizontalAdvance(entry.title) > CARD_WORDS
            return QSize(100, 84 if long else 66)
        return QSize(100, 56 if entry.detail or entry.place else 40)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint an entry."""
        tokens, entry = tokens_now(), index.data(ENTRY)
        rect: QRect = option.rect
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if isinstance(entry, SessionCard):
            if self._style == "card":
                _paint_card(painter, rect.adjusted(12, 0, -12, -8), tokens, entry, selected=selected)
            else:
                _paint_line(painter, rect.adjusted(_EDGE, 0, -_EDGE, -4), tokens, entry, selected=selected)
        elif isinstance(entry, EmptyDays):
            _paint_empty(painter, rect.adjusted(_EDGE, 1, -_EDGE, -1), tokens, entry, selected=selected)
        elif isinstance(entry, DayHeading):
            _paint_day(painter, rect.adjusted(_EDGE, 0, -_EDGE, -8), tokens, day_heading(entry.day))
        else:
            place = rect.adjusted(_EDGE + _TIME, 0, -_EDGE, -4)
            _paint_segment(painter, mirrored(painter, rect, place), tokens, entry.words)
        painter.restore()


def _paint_day(painter: QPainter, rect: QRect, tokens: Tokens, words: tuple[str, str]) -> None:
    text = rect.adjusted(0, 12, 0, 0)
    width = _write(painter, text, words[0], sized(13, strong=True), tokens.ink)
    rest = mirrored(painter, text, text.adjusted(width + 6, 0, 0, 0))
    _write(painter, rest, words[1], sized(13), tokens.grey)
    painter.fillRect(rect.x(), rect.bottom(), rect.width(), 1, QColor(tokens.line))


def empty_words(entry: EmptyDays) -> tuple[str, str]:
    """Name a day without sessions, or the first and last of several, and say that there are none."""
    translate = QCoreApplication.translate
    if entry.count == 1:
        return " ".join(day_heading(entry.first)), translate("SessionCard", "no sessions")
    words = translate("SessionCard", "{n} days without sessions").format(n=entry.count)
    return f"{short_day(entry.first)} – {short_day(entry.last)}", words


def _paint_empty(painter: QPainter, rect: QRect, tokens: Tokens, entry: EmptyDays, *, selected: bool) -> None:
    _fill(painter, rect, QColor(tokens.accent_tint if selected else tokens.window))
    inner = rect.adjusted(_PAD, 0, -_PAD, 0)
    day, words = empty_words(entry)
    width = _write(painter, inner, day, sized(12, strong=True), tokens.grey)
    rest = mirrored(painter, inner, inner.adjusted(width + 8, 0, 0, 0))
    _write(painter, rest, words, sized(12), tokens.grey)
    if selected:
        translate = QCoreApplication.translate
        adds, opens = translate("SessionCard", "Enter: add a session"), translate("SessionCard", "Enter: open")
        act = adds if entry.count == 1 else opens
        _write(painter, inner, act, sized(12), tokens.accent, flags=_RIGHT)


def _paint_segment(painter: QPainter, rect: QRect, tokens: Tokens, words: str) -> None:
    _fill(painter, rect, QColor(tokens.accent_tint))
    _write(painter, rect.adjusted(_PAD, 0, -_PAD, 0), words, sized(11, strong=True), tokens.accent)


def _paint_line(painter: QPainter, rect: QRect, tokens: Tokens, card: SessionCard, *, selected: bool) -> None:
    times = mirrored(painter, rect, QRect(rect.x(), rect.y() + 9, _TIME, 18))
    _write(painter, times, card.time, sized(12), tokens.grey)
    block = mirrored(painter, rect, rect.adjusted(_TIME, 0, 0, 0))
    _paint_block(painter, block, tokens, card, selected=selected)
    inner = mirrored(painter, block, block.adjusted(_PAD + 3, 0, -_PAD, 0))
    first = QRect(inner.x(), inner.y() + 8, inner.width(), 19)
    second = QRect(inner.x(), inner.y() + 27, inner.width(), 18)
    colour = _kind_colour(tokens, card.session)
    kind = _write(painter, first, _kind(card.session), sized(12), colour, flags=_RIGHT)
    place = _write(painter, second, card.place, sized(12), tokens.grey, flags=_RIGHT)
    _title(painter, mirrored(painter, first, first.adjusted(0, 0, -kind - _PAD, 0)), tokens, card.session, card.title)
    below = mirrored(painter, second, second.adjusted(0, 0, -place - _PAD, 0))
    _write(painter, below, card.detail, sized(12), tokens.grey)


def _paint_card(painter: QPainter, rect: QRect, tokens: Tokens, card: SessionCard, *, selected: bool) -> None:
    _paint_block(painter, rect, tokens, card, selected=selected)
    inner = mirrored(painter, rect, rect.adjusted(_PAD, 9, -_PAD + 4, -9))
    painter.setFont(sized(13, strong=True))
    painter.setPen(QColor(tokens.ink))
    painter.drawText(inner.adjusted(0, 0, 0, -17), _WRAPPED, card.title)
    minutes = card.session.length_minutes
    note = f"{minutes} min · {_kind(card.session)}" if minutes else _kind(card.session)
    _write(painter, QRect(inner.x(), inner.bottom() - 17, inner.width(), 18), note, sized(12), tokens.grey)


def _paint_block(painter: QPainter, rect: QRect, tokens: Tokens, card: SessionCard, *, selected: bool) -> None:
    colours = tint(tokens, card.session.kind)
    path = QPainterPath()
    path.addRoundedRect(QRectF(rect), 4, 4)
    painter.fillPath(path, colours.ground)
    painter.save()
    painter.setClipPath(path)
    painter.fillRect(mirrored(painter, rect, QRect(rect.x(), rect.y(), 3, rect.height())), colours.bar)
    painter.restore()
    if selected:
        pen = painter.pen()
        pen.setColor(QColor(tokens.accent))
        pen.setWidth(2)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), 4, 4)


def _fill(painter: QPainter, rect: QRect, colour: QColor) -> None:
    path = QPainterPath()
    path.addRoundedRect(QRectF(rect), 4, 4)
    painter.fillPath(path, colour)


def _title(painter: QPainter, rect: QRect, tokens: Tokens, session: SessionRow, words: str) -> None:
    font = sized(13, strong=True)
    font.setStrikeOut(session.status is SessionStatus.CANCELLED)
    _write(painter, rect, words, font, tokens.ink)


def _kind(session: SessionRow) -> str:
    return line_of(_status(session), word(session.kind))


def _kind_colour(tokens: Tokens, session: SessionRow) -> str:
    return tokens.stop if session.status is SessionStatus.CANCELLED else tokens.grey


def _write(
    painter: QPainter, rect: QRect, words: str, font: QFont, colour: str, *, flags: Qt.AlignmentFlag = _LEFT
) -> int:
    painter.setFont(font)
    painter.setPen(QColor(colour))
    metrics = QFontMetrics(font)
    shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, rect.width())
    painter.drawText(rect, flags, shown)
    return metrics.horizontalAdvance(shown)
