"""The files that a printed programme links to, laid beside it."""

import shutil
from collections.abc import Callable
from pathlib import Path
from urllib.parse import unquote

from planner.domain.agenda import Agenda
from planner.domain.kinds import Audience
from planner.domain.printed import document_link, named_documents
from planner.errors import UserError
from planner.exports.files import replacing


def lay_papers(agenda: Agenda, audience: Audience, stored: Callable[[str], Path], document: Path) -> tuple[str, ...]:
    """Copy what a programme for an audience links to beside ``document``; ``stored`` gives the file of a SHA-256.

    Gives the names of files that are missing. Raises ``UserError`` where one cannot be written.
    """
    missing: list[str] = []
    for paper in named_documents(agenda, audience):
        link = document_link(paper)
        if not paper.file_sha256 or not link or paper.url:
            continue
        source, target = stored(paper.file_sha256), document.parent / unquote(link)
        if not source.is_file():
            missing.append(paper.file_name)
        elif not (target.is_file() and target.stat().st_size == source.stat().st_size):
            _make_folder(target.parent)
            with replacing(target) as partial:
                shutil.copyfile(source, partial)
    return tuple(missing)


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as problem:
        raise UserError(
            "no-folder",
            f"The folder “{folder.name}” cannot be made beside the programme.",
            "The programme itself was saved; what it links to was not laid beside it.",
            "Save it into a folder of its own.",
        ) from problem
