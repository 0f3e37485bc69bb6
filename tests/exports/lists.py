"""Single lists as workbooks, as the command line writes them."""

from pathlib import Path

from planner.domain.agenda import Agenda
from planner.domain.people import ParticipantList
from planner.exports.files import Report, no_report
from planner.exports.pack.source import PackSource
from planner.exports.pack.writing import write_pack
from planner.exports.workbook.contents import ListOptions


def write_participants(people: ParticipantList, options: ListOptions, target: Path, report: Report = no_report) -> int:
    """Write the participants and their summary, and give how many are listed."""
    wanted = frozenset({"participants", "summary"})
    return write_pack(PackSource(Agenda(people.event), people), wanted, options, target, report)[0].rows


def write_roster(agenda: Agenda, options: ListOptions, target: Path, report: Report = no_report) -> int:
    """Write the panellists, and give how many appearances are listed."""
    source = PackSource(agenda, ParticipantList(agenda.event))
    return write_pack(source, frozenset({"panellists"}), options, target, report)[0].rows
