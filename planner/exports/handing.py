"""Sheets that are looked at before they leave: the very workbook, and what each sheet of it holds."""

import re
from dataclasses import replace
from pathlib import Path
from zipfile import ZipFile

from planner.domain.kinds import Audience
from planner.exports.drafts import ListDraft, SheetDraft
from planner.exports.files import Report, no_report
from planner.exports.pack.registry import BY_KEY
from planner.exports.pack.source import Keys, PackSource
from planner.exports.pack.writing import Written, rows_of, write_pack
from planner.exports.workbook.contents import ListOptions
from planner.exports.workbook.speaking import in_language


def draft_pack(
    source: PackSource, wanted: Keys, options: ListOptions, target: Path, report: Report = no_report
) -> ListDraft:
    """Write the sheets to ``target`` as ``write_pack`` does, and say what they hold."""
    written = write_pack(source, wanted, options, target, report)
    nobody = _emptied(source)
    sheets = (_described(one, place, nobody, options, target) for place, one in enumerate(written, 2))
    return ListDraft(rows_of(written), tuple(sheets))


def _described(one: Written, place: int, nobody: PackSource, options: ListOptions, target: Path) -> SheetDraft:
    of_the_house = BY_KEY[one.key].make(nobody, replace(options, audience=Audience.INTERNAL))
    everything = [column.title for column in in_language(of_the_house.sheet, options.language).columns]
    withheld = tuple(title for title in everything if title not in one.columns)
    return SheetDraft(one.key, one.title, one.rows, one.columns, one.hidden, withheld, _pages_wide(target, place))


def _emptied(source: PackSource) -> PackSource:
    """Give an event without anybody, of which only the columns are asked."""
    people = replace(source.people, participants=(), representations=())
    return replace(source, agenda=replace(source.agenda, sessions=(), appearances=()), people=people, changes=())


def _pages_wide(target: Path, place: int) -> int:
    """Read how many pages beside each other a sheet prints on, without reading its rows into cells."""
    with ZipFile(target) as archive:
        found = re.search(rb'fitToWidth="(\d+)"', archive.read(f"xl/worksheets/sheet{place}.xml"))
    return int(found[1]) if found else 1
