"""What became of an erasure, in plain sentences."""

from collections.abc import Iterable, Iterator, Sequence

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from planner.domain.privacy import ErasureReport, HandedOutRow
from planner.domain.retention import Kept
from planner.ui.counting import counted, line_of
from planner.ui.handing.words import audience_words, sheet_words
from planner.ui.history_words import noun_word
from planner.ui.typed import write_day
from planner.ui.vocabulary import word


def kept_words(rows: Iterable[Kept]) -> str:
    """Say what would be removed, a line for each event."""
    by_event: dict[str, list[str]] = {}
    for row in rows:
        line = QCoreApplication.translate("Erasure", "{matter} ({people})")
        by_event.setdefault(row.event, []).append(line.format(matter=word(row.matter), people=row.people))
    return "\n".join(f"{event}: {', '.join(matters)}" for event, matters in by_event.items())


def report_words(report: ErasureReport, *, proved: bool) -> str:
    """Say what was reached and, where it was searched for, what is still found."""
    return "\n".join([_done(report), *_rows(report), *(_remains(report) if proved else ()), *_unread(report)])


def left_words(lists: Sequence[HandedOutRow]) -> str:
    """Say which lists left the house since somebody was added to their events; nothing where none did."""
    one = QCoreApplication.translate("Erasure", "1 list left the house since this person was added, and may name them:")
    many = QCoreApplication.translate(
        "Erasure", "{n} lists left the house since this person was added, and may name them:"
    )
    more = QCoreApplication.translate("Erasure", "and {n} before")
    said = [
        line_of(sheet_words(row.document), row.recipient or audience_words(row.audience), write_day(row.made_at.date()))
        for row in lists[:_NAMED]
    ]
    rest = counted(len(lists) - len(said), more.format(n=1), more)
    return "\n".join(filter(None, (counted(len(lists), one, many), *said, rest)))


_NAMED = 5
"""How many lists are named one by one."""


def is_clean(report: ErasureReport) -> bool:
    """Whether nothing that says who it was is left; a part of a name may be anybody's."""
    return not report.unread and not any(trace.names or trace.marks for trace in report.traces)


def _done(report: ErasureReport) -> str:
    numbers = (report.people, report.files, len(report.cleaned), len(report.removed))
    words = QCoreApplication.translate("Erasure", "Erased: {what}.")
    return words.format(what=_counted(_REACHED, numbers) or QCoreApplication.translate("Erasure", "nothing was left"))


def _rows(report: ErasureReport) -> Iterator[str]:
    if report.rows:
        words = QCoreApplication.translate("Erasure", "Rows: {what}.")
        yield words.format(what=line_of(*(f"{_row_word(table)} {number:,}" for table, number in report.rows)))


def _row_word(table: str) -> str:
    if table == "participant_private":  # the history says of whom these are
        return QCoreApplication.translate("Erasure", "Papers and health")
    return noun_word(table)


def _remains(report: ErasureReport) -> Iterator[str]:
    if is_clean(report):
        yield QCoreApplication.translate("Erasure", "No byte of the database, its files and its backups holds a trace.")
    words = QCoreApplication.translate("Erasure", "{place} still holds {what}: look whether that is somebody else.")
    for trace in report.traces:
        yield words.format(place=trace.place, what=_counted(_LEFT, (trace.names, trace.marks, trace.parts)))


def _unread(report: ErasureReport) -> Iterator[str]:
    if report.unread:
        words = QCoreApplication.translate("Erasure", "These backups cannot be opened. Remove them by hand: {names}.")
        yield words.format(names=", ".join(report.unread))


def _counted(words: Sequence[tuple[object, object]], numbers: Sequence[int]) -> str:
    pairs = ((QCoreApplication.translate("Erasure", str(word)) for word in pair) for pair in words)
    return ", ".join(filter(None, (counted(number, *pair) for number, pair in zip(numbers, pairs, strict=True))))


_REACHED = (
    (QT_TRANSLATE_NOOP("Erasure", "1 person"), QT_TRANSLATE_NOOP("Erasure", "{n} people")),
    (QT_TRANSLATE_NOOP("Erasure", "1 stored file"), QT_TRANSLATE_NOOP("Erasure", "{n} stored files")),
    (QT_TRANSLATE_NOOP("Erasure", "1 backup cleaned"), QT_TRANSLATE_NOOP("Erasure", "{n} backups cleaned")),
    (QT_TRANSLATE_NOOP("Erasure", "1 backup removed"), QT_TRANSLATE_NOOP("Erasure", "{n} backups removed")),
)
_LEFT = (
    (QT_TRANSLATE_NOOP("Erasure", "the name once"), QT_TRANSLATE_NOOP("Erasure", "the name {n} times")),
    (QT_TRANSLATE_NOOP("Erasure", "a contact once"), QT_TRANSLATE_NOOP("Erasure", "contacts {n} times")),
    (QT_TRANSLATE_NOOP("Erasure", "a part of the name once"), QT_TRANSLATE_NOOP("Erasure", "parts of it {n} times")),
)
