"""Collecting the lines of a source, within limits."""

import re
from dataclasses import dataclass, field

from planner.domain.programme import Source, SourceLine
from planner.imports.sources import refusals

MOST_LINES = 20_000
LONGEST_LINE = 20_000

_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff\ud800-\udfff]")
Links = tuple[tuple[str, str], ...]


@dataclass
class Lines:
    """The lines read so far of the file ``name``; raises ``UserError`` past the limits.

    ``head`` names the columns of the table that is being read.
    """

    name: str
    rows: list[SourceLine] = field(default_factory=list)
    head: tuple[str, ...] = ()

    def add(
        self, text: str, *, bold: bool = False, heading: bool = False, bullet: bool = False, links: Links = ()
    ) -> None:
        """Add a text; line breaks in it make several lines."""
        for part in _CONTROL.sub("", text).replace("\r\n", "\n").replace("\r", "\n").split("\n"):
            if len(self.rows) >= MOST_LINES or len(part) > LONGEST_LINE:
                raise refusals.too_large(self.name, f"{MOST_LINES:,} lines of {LONGEST_LINE:,} characters")
            own = tuple(link for link in links if link[0] in part)
            self.rows.append(SourceLine(len(self.rows) + 1, part.rstrip(), bold, heading, bullet, own))

    def source(self) -> Source:
        """Give what was read; raises ``UserError`` where there is no text at all."""
        if not any(row.text.strip() for row in self.rows):
            raise refusals.empty(self.name)
        return Source(self.name, tuple(self.rows))
