"""The command line: ``planner [FILE]`` opens the window, ``planner COMMAND`` works without one."""

import argparse
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NoReturn

from planner import __version__
from planner.errors import Cancelled, UserError

INPUT_REFUSED = 2
COMMANDS = ("demo", "events", "import", "export", "check")
LISTS = (
    *("participants", "summary", "statistics", "delegations", "delegates", "contacts", "panellists", "timetable"),
    *("speakers", "catering", "interpretation", "technical", "badges", "plates", "sign-in", "arrivals"),
    *("changes", "visa"),
)
"""The keys of the sheets that can leave, written out, because a window starts without loading them."""

_YEARS = range(1900, 2201)


class _Parser(argparse.ArgumentParser):
    """A parser whose refusals read like all others."""

    def error(self, message: str) -> NoReturn:
        said = message.removeprefix("argument ")
        raise UserError("usage", f"{said[:1].upper()}{said[1:]}.", next=f"See “{self.prog} --help”.")


def main(arguments: Sequence[str] | None = None) -> int:
    """Run Plenary with command-line arguments and give the exit code: 0 done, 2 the input could not be used."""
    words = list(sys.argv[1:] if arguments is None else arguments)
    try:
        if words[:1] == ["_worker"]:
            from planner.child import serve

            return serve()
        if words[:1] == ["_read"]:
            from planner.child import read

            return read(words[1], Path(words[2]))
        return _run(words)
    except UserError as problem:
        print(f"planner: {problem}", file=sys.stderr)
        return INPUT_REFUSED
    except (KeyboardInterrupt, Cancelled):
        return 130


def _run(words: list[str]) -> int:
    if words and (words[0] in COMMANDS or words[0] in {"-h", "--help", "--version"}):
        options = _parser().parse_args(words)
        command: Callable[[argparse.Namespace], int] = options.command
        return command(options)
    return _window(words)


def _window(words: list[str]) -> int:
    parser = _Parser(prog="planner")
    parser.add_argument("file", nargs="?", type=Path)
    file: Path | None = parser.parse_args(words).file
    if file is not None and not file.is_file():
        raise UserError("no-database", f"There is no database “{file}”.", next="See “planner --help” for the commands.")
    from planner.ui.platform import check_platform

    check_platform()
    from planner.ui.app import run

    return run(file.absolute() if file is not None else None)


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(
        prog="planner",
        description="Plenary plans intergovernmental conferences.",
        epilog="planner [FILE] opens the window with a database, by default your own, or the package of an event.",
    )
    parser.add_argument("--version", action="version", version=f"Plenary {__version__}")
    commands = parser.add_subparsers(required=True, metavar="COMMAND", parser_class=_Parser)
    _demo(commands)
    _events(commands)
    _import(commands)
    _export(commands)
    _check(commands)
    return parser


_Commands = argparse._SubParsersAction  # noqa: SLF001 - argparse has no public name for it


def _demo(commands: "_Commands[_Parser]") -> None:
    parser = commands.add_parser("demo", help="make the sample events, their agendas and lists")
    parser.add_argument("--out", type=Path, default=Path("demo"), help="folder to write to (default: demo)")
    parser.add_argument("--no-window", action="store_true", help="do not open the window afterwards")
    parser.set_defaults(command=_demo_command)


def _demo_command(options: argparse.Namespace) -> int:
    from planner.commands.demo import demo

    return demo(options.out, window=not options.no_window)


def _events(commands: "_Commands[_Parser]") -> None:
    parser = commands.add_parser("events", help="list the events of a database")
    _database(parser)
    parser.add_argument("--json", action="store_true", help="print JSON")
    parser.set_defaults(command=_events_command)


def _events_command(options: argparse.Namespace) -> int:
    from planner.commands.events import events

    return events(options.db, as_json=options.json)


def _import(commands: "_Commands[_Parser]") -> None:
    parser = commands.add_parser("import", help="read a programme or a list of participants into a database")
    parser.add_argument(
        "source", type=Path, help="a text, Word, OpenDocument, web page or PDF file; a sheet for a list"
    )
    _database(parser)
    parser.add_argument("--event", help="id, uid or short code of the event to update; without it, a new event")
    kinds = ["programme", "participants"]
    parser.add_argument("--as", dest="kind", choices=kinds, help="what the source is (default: told by the file)")
    parser.add_argument(
        "--map",
        dest="columns",
        metavar="FIELD=COLUMN",
        action="append",
        default=[],
        help="which column of a list holds a field, by its heading or letter; may be repeated",
    )
    parser.add_argument(
        "--sheet",
        metavar="NAME|NUMBER",
        help="the sheet of a workbook to read, by its name or its place from 1 (default: the one most like a list)",
    )
    parser.add_argument(
        "--dates",
        choices=["day-first", "month-first"],
        help="how a list writes dates such as 3/4/2026, where nothing in it tells",
    )
    parser.add_argument("--left", type=Path, metavar="FILE", help="a sheet for the rows of a list that are not taken")
    parser.add_argument("--year", type=_year, help="the year of its days, where the text has none")
    parser.add_argument("--zone", default="", help="time zone of a new event, such as Europe/Zurich")
    parser.add_argument("--dry-run", action="store_true", help="say what would change, and change nothing")
    parser.add_argument("--json", action="store_true", help="print JSON")
    parser.set_defaults(command=_import_command)


def _year(word: str) -> int:
    if word not in map(str, _YEARS):
        raise argparse.ArgumentTypeError(f"“{word}” is no year from {_YEARS[0]} to {_YEARS[-1]}")
    return int(word)


def _import_command(options: argparse.Namespace) -> int:
    from planner.imports.lists import is_sheet

    if options.kind == "participants" or (options.kind is None and is_sheet(options.source)):
        return _import_list(options)
    for_lists = {
        "--map": options.columns,
        "--sheet": options.sheet,
        "--dates": options.dates,
        "--left": options.left,
    }
    if given := next((name for name, value in for_lists.items() if value), None):
        raise UserError("usage", f"{given} is for lists of participants.", next="Leave it out for a programme.")
    from planner.commands.importing import ImportOptions, import_programme

    return import_programme(
        ImportOptions(
            source=options.source,
            database=options.db,
            event=options.event,
            year=options.year,
            zone=options.zone,
            dry_run=options.dry_run,
            as_json=options.json,
        )
    )


def _import_list(options: argparse.Namespace) -> int:
    from planner.commands.listing import ListOptions, import_list

    if options.year is not None or options.zone:
        raise UserError("usage", "--year and --zone are for programmes.", next="Leave them out for a list.")
    return import_list(
        ListOptions(
            source=options.source,
            database=options.db,
            event=options.event,
            sheet=options.sheet,
            columns=options.columns,
            dates=options.dates,
            left=options.left,
            dry_run=options.dry_run,
            as_json=options.json,
        )
    )


def _export(commands: "_Commands[_Parser]") -> None:
    parser = commands.add_parser(
        "export",
        help="write an agenda or lists",
        description="Write an agenda, one list, or several lists as one workbook (pack). Every list is recorded "
        "as handed out.",
    )
    kinds = ["agenda", "reminders", "pack", *LISTS, "roster"]
    parser.add_argument(
        "kind", choices=kinds, metavar="KIND", help=f"what to write: {', '.join(kinds[:-1])}; roster is panellists"
    )
    parser.add_argument("--event", required=True, help="id, uid or short code of the event")
    parser.add_argument(
        "--out",
        type=Path,
        required=True,
        help="the file: .pdf or .docx for an agenda, .xlsx for lists; reminders go into a folder, or .xlsx",
    )
    _database(parser)
    parser.add_argument(
        "--lang",
        default="",
        help="language of an agenda, or two as en,fr (default: the event's); of the titles of a list (default: en)",
    )
    parser.add_argument(
        "--sheets", default="", metavar="A,B", help="the lists of a pack (default: the usual ones for the audience)"
    )
    parser.add_argument("--paper", choices=["a4", "letter"], default="a4")
    parser.add_argument("--audience", choices=["public", "partner", "internal"], default="public")
    parser.add_argument(
        "--preferences", action="store_true", help="print an agenda with the name, logo and look of your preferences"
    )
    parser.add_argument("--honorifics", action="store_true", help="print Mr., Ms. or H.E. before names in an agenda")
    parser.add_argument(
        "--with-consent", action="store_true", help="list for the public only participants who agreed to be named"
    )
    parser.add_argument("--recipient", default="", help="to whom a list is handed out, for your records")
    parser.set_defaults(command=_export_command)


def _export_command(options: argparse.Namespace) -> int:
    from planner.commands.exporting import ExportOptions, export

    return export(
        ExportOptions(
            kind=options.kind,
            event=options.event,
            out=options.out,
            database=options.db,
            language=options.lang,
            paper=options.paper,
            audience=options.audience,
            preferences=options.preferences,
            agreed_only=options.with_consent,
            honorifics=options.honorifics,
            recipient=options.recipient,
            sheets=[word for word in options.sheets.split(",") if word],
        )
    )


def _check(commands: "_Commands[_Parser]") -> None:
    parser = commands.add_parser("check", help="list conflicts; exit code 1 where one is more than information")
    parser.add_argument("--event", help="id, uid or short code of the event (default: all)")
    _database(parser)
    parser.add_argument("--json", action="store_true", help="print JSON")
    parser.set_defaults(command=_check_command)


def _check_command(options: argparse.Namespace) -> int:
    from planner.commands.checking import check

    return check(options.db, options.event, as_json=options.json)


def _database(parser: argparse.ArgumentParser) -> None:
    from planner.settings import default_database

    parser.add_argument("--db", type=Path, default=default_database(), help="the database (default: your own)")
