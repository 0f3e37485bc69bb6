"""Which year a programme's days are in."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from planner.imports.programme.dates import DateMention, DayMark, find_dates, find_years, propose_year
from planner.imports.programme.outline import Outline
from planner.imports.programme.pieces import Piece


@dataclass(frozen=True)
class Years:
    """What is known of the year: ``settled`` is used where days have none, ``proposed`` only shown."""

    settled: int | None
    proposed: int | None
    needed: bool
    first: DateMention | None
    first_day: date | None
    last_day: date | None


def read_years(pieces: Sequence[Piece], outline: Outline, year: int | None) -> Years:
    """Find the year of a text: given, printed with the days, printed with the event's dates, or else to be asked."""
    today = date.today()  # noqa: DTZ011 - only to tell the past from plans far ahead
    first = _event_dates(outline)
    printed = next((mark.year for mark in outline.days if mark.year), None) or (first.year if first else None)
    proposed = printed or propose_year(_marks(outline, first), _years(pieces, today), today)
    settled = year or printed
    bare = any(mark.day and not mark.year for mark in outline.days) or (not outline.days and first is not None)
    needed = settled is None and (bare or bool(outline.blocks))
    begins = first.on(settled) if first and settled else None
    ends = first.until(settled) if first and settled else None
    return Years(settled, None if printed else proposed, needed, first, begins, ends)


def _event_dates(outline: Outline) -> DateMention | None:
    """Give the event's dates from the text before and after the items: a range rather than the first single day."""
    mentions = [(len(piece.text) <= 120, found) for piece in outline.preamble for found in find_dates(piece.text)]
    ranges = (found for short, found in mentions if short and found.to_day)
    return next(ranges, mentions[0][1] if mentions else None)


def _marks(outline: Outline, first: DateMention | None) -> list[DayMark]:
    return outline.days or ([DayMark(first.day, first.month)] if first else [])


def _years(pieces: Sequence[Piece], today: date) -> list[int]:
    """Give the years a text names, but not the far ones that programmes of work aim at."""
    return [year for piece in pieces for year in find_years(piece.text) if year <= today.year + 3]
