"""The lines of a text, and what each of them became."""

from collections.abc import Iterator, Sequence
from itertools import groupby

from PySide6.QtWidgets import QWidget

from planner.domain.kinds import SessionKind
from planner.domain.programme import LineUse, Problem, Programme, ReadLine
from planner.ui.importing.ledger import LedgerRow, LedgerView
from planner.ui.refusals import in_window_words
from planner.ui.theme import Tone

_COLOURS: dict[LineUse, SessionKind | Tone | None] = {
    "person": "done",
    "detail": "accent",
    "heading": SessionKind.SCREENING,
    "day": SessionKind.SCREENING,
    "event": SessionKind.SIDE_EVENT,
    "note": "quiet",
}
_RULES = " -–—_*•|"
_LONGEST = 240
"""Characters that tell what a line was; its tip has them all."""


class SourceSide(LedgerView):
    """The source as it was read, each line with its number, its use as a bar and a word, and what is to be checked."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("The text"), gutter=44, use=56, parent=parent)

    def show_programme(self, programme: Programme, problems: Sequence[Problem]) -> None:
        """Show the lines of a programme's source; blank ones are left out."""
        by_line: dict[int, list[str]] = {}
        for problem in problems:
            by_line.setdefault(problem.line, []).append(in_window_words(problem.message))
        rows: list[LedgerRow] = []
        for is_menu, lines in groupby(filter(_has_words, programme.lines), _is_menu):
            run = list(lines)
            rows += [self._menu(run)] if is_menu else self._run(programme, run, by_line)
        self.rows.show(rows)

    def _run(self, programme: Programme, run: list[ReadLine], problems: dict[int, list[str]]) -> Iterator[LedgerRow]:
        """The lines of a run, each followed by what is to be checked in it."""
        for read in run:
            asked = problems.get(read.line.number, [])
            yield self._row(programme, read, to_check=bool(asked))
            for message in asked:
                yield LedgerRow(message, "quiet", colour="warn", line=read.line.number, session=read.session)

    def _menu(self, lines: list[ReadLine]) -> LedgerRow:
        """A run of lines of a page's menu as one row."""
        first, last = lines[0].line.number, lines[-1].line.number
        gutter = str(first) if first == last else f"{first}–{last}"
        text = " · ".join(filter(None, (read.line.text.strip(_RULES) for read in lines)))
        return LedgerRow(_shortened(text), "quiet", gutter=gutter, use=self._word("menu"), tip=text)

    def _row(self, programme: Programme, read: ReadLine, *, to_check: bool) -> LedgerRow:
        text = read.line.text.strip()
        shown = _shortened(text)
        colour = _COLOURS.get(read.use)
        if read.use == "session" and read.session is not None:
            colour = programme.sessions[read.session].kind
        return LedgerRow(
            text=shown,
            gutter=str(read.line.number),
            use=self._word(read.use),
            colour=colour,
            mark=self.tr("check") if to_check else "",
            mark_tone="warn",
            line=read.line.number,
            session=read.session,
            tip=text if text != shown else "",
        )

    def _word(self, use: LineUse) -> str:
        words: dict[LineUse, str] = {
            "session": self.tr("session"),
            "person": self.tr("person"),
            "detail": self.tr("detail"),
            "heading": self.tr("heading"),
            "day": self.tr("day"),
            "event": self.tr("event"),
            "menu": self.tr("menu"),
            "note": self.tr("note"),
        }
        return words.get(use, "")


def _has_words(read: ReadLine) -> bool:
    return bool(read.line.text.strip(_RULES)) if _is_menu(read) else read.use != "blank"


def _is_menu(read: ReadLine) -> bool:
    return read.use == "menu"


def _shortened(text: str) -> str:
    return text if len(text) <= _LONGEST else text[:_LONGEST].rsplit(" ", 1)[0] + " …"
