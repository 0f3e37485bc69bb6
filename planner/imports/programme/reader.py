"""From a source to a programme."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from planner.domain.names import fold
from planner.domain.programme import (
    LineUse,
    Problem,
    Programme,
    ProgrammeSession,
    ReadLine,
    Source,
)
from planner.imports.programme.dates import resolve_days
from planner.imports.programme.day_problems import read_day_problems
from planner.imports.programme.draft import Draft
from planner.imports.programme.facts import read_facts
from planner.imports.programme.headings import Headings, read_headings
from planner.imports.programme.leftovers import read_leftovers
from planner.imports.programme.menus import find_menu
from planner.imports.programme.outline import Outline, read_outline
from planner.imports.programme.parallel import split_parallel
from planner.imports.programme.pieces import read_pieces
from planner.imports.programme.quoted import without_quotes
from planner.imports.programme.session import read_session
from planner.imports.programme.times import settle_halves
from planner.imports.programme.titles import counted_part, repeats
from planner.imports.programme.years import Years, read_years


def read_programme(source: Source, *, year: int | None = None) -> Programme:
    """Read a programme from a text; ``year`` settles days that are printed without one.

    It never fails: a text without a timetable gives a programme without sessions, with the facts that were found.
    Every line that is not blank is in ``lines`` once.
    """
    plain = without_quotes(source)
    menu = find_menu(plain)
    pieces = read_pieces(plain, menu)
    outline = read_outline(pieces)
    outline.blocks = [part for block in outline.blocks for part in split_parallel(block)]
    _settle_times(outline)
    drafts = [read_session(block) for block in outline.blocks]
    headings = read_headings(drafts)
    years = read_years(pieces, outline, year)
    days = resolve_days(outline.days, years.settled, years.first_day)
    day_problems = tuple(read_day_problems(outline.days, days))
    sessions = _with_doubts(_sessions(drafts, headings, days, years), day_problems)
    facts = read_facts(outline, headings.segments, sessions, years)
    lines = _lines(source, menu, outline, drafts, headings)
    return Programme(
        facts=replace(facts, notes=read_leftovers(pieces, lines, facts)),
        segments=tuple(headings.segments),
        sessions=sessions,
        lines=lines,
        problems=_problems(drafts, sessions, day_problems),
        year_needed=years.needed,
        year_proposed=years.proposed,
    )


def _settle_times(outline: Outline) -> None:
    for block, slot in zip(outline.blocks, settle_halves([block.slot for block in outline.blocks]), strict=True):
        block.slot = slot


def _sessions(
    drafts: list[Draft], headings: Headings, days: list[date | None], years: Years
) -> tuple[ProgrammeSession, ...]:
    sessions: list[ProgrammeSession] = []
    for draft, segment in zip(drafts, headings.of_session, strict=True):
        day = days[draft.block.day] if draft.block.day is not None else years.first_day
        session = _session(draft, day, segment)
        if day and not session.start and not session.end:
            session = replace(session, notes=(*session.notes, f"{draft.block.slot.elsewhere}: {day.isoformat()}"))
        sessions.append(replace(session, continues=_continued(sessions, session, marked=draft.title.continued)))
    return tuple(sessions)


def _with_doubts(sessions: tuple[ProgrammeSession, ...], of_days: Iterable[Problem]) -> tuple[ProgrammeSession, ...]:
    """Give each session what is to be settled beside its own lines: a missing title, and its day."""
    doubts: dict[int, list[str]] = {}
    for problem in of_days:
        after = (number for number, session in enumerate(sessions) if session.line >= problem.line)
        doubts.setdefault(next(after, len(sessions) - 1), []).append(problem.message)
    for number, session in enumerate(sessions):
        if not session.title:
            doubts.setdefault(number, []).append(UNTITLED)
    return tuple(
        replace(session, doubts=(*doubts.get(number, ()), *session.doubts)) for number, session in enumerate(sessions)
    )


UNTITLED = "This time has no title."


def _session(draft: Draft, day: date | None, segment: int | None) -> ProgrammeSession:
    return ProgrammeSession(
        title=draft.title.title,
        day=day,
        start=draft.block.slot.start,
        end=draft.block.slot.end,
        kind=draft.kind,
        letter=draft.title.letter,
        subtitle=draft.title.subtitle,
        format_label=draft.format_label,
        description="\n".join(draft.description),
        room=draft.room,
        segment=segment,
        points=tuple(draft.points),
        talks=tuple(draft.talks),
        papers=tuple(draft.papers),
        notes=tuple(draft.notes),
        doubts=tuple(draft.doubts),
        line=draft.block.opener.line + 1,
    )


def _continued(before: list[ProgrammeSession], session: ProgrammeSession, *, marked: bool) -> int | None:
    """Give the index of the first session of the same title or number, where this one goes on with it."""
    if session.kind.is_pause or not (marked or repeats(session.title)):
        return None
    for same in (_has_title, _has_number)[: 1 + marked]:
        for index, other in enumerate(before):
            if same(other, session, marked) and (other.day, other.start) != (session.day, session.start):
                return index if other.continues is None else other.continues
    return None


def _has_title(other: ProgrammeSession, session: ProgrammeSession, marked: bool) -> bool:
    return fold(other.title) == fold(session.title) and (marked or fold(other.subtitle) == fold(session.subtitle))


def _has_number(other: ProgrammeSession, session: ProgrammeSession, _marked: bool) -> bool:
    counted = counted_part(session.title)
    return bool(counted) and counted == counted_part(other.title)


def _lines(
    source: Source, menu: frozenset[int], outline: Outline, drafts: list[Draft], headings: Headings
) -> tuple[ReadLine, ...]:
    uses: dict[int, tuple[LineUse, int | None]] = {}
    for number, draft in enumerate(drafts):
        for line, use in draft.uses.items():
            uses.setdefault(line, (use, number))
        for piece in draft.block.lead:
            for line in piece.lines:
                uses.setdefault(line, (headings.uses[line], number))
    plain: list[tuple[list[int], LineUse]] = [
        ([line for piece in outline.day_lines for line in piece.lines], "day"),
        ([line for piece in outline.plain_headings for line in piece.lines], "heading"),
        (sorted(menu), "menu"),
    ]
    for lines, use in plain:
        for line in lines:
            uses.setdefault(line, (use, None))
    return tuple(
        ReadLine(line, *(uses.get(index, ("event", None)) if line.text.strip() else ("blank", None)))
        for index, line in enumerate(source.lines)
    )


def _problems(
    drafts: list[Draft], sessions: tuple[ProgrammeSession, ...], of_days: Iterable[Problem]
) -> tuple[Problem, ...]:
    notes = [problem for draft in drafts for problem in draft.problems]
    untitled = [session.line for session in sessions if not session.title]
    problems = [*of_days, *notes, *(Problem(f"line {line}", UNTITLED) for line in untitled)]
    return tuple(sorted(problems, key=lambda problem: problem.line))
