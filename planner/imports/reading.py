"""Reading a text and planning what it would change, as one task of the child process."""

from dataclasses import dataclass

from planner.domain.agenda import Agenda
from planner.domain.programme import Programme, ProgrammePlan, Provenance, Source
from planner.imports.plan import plan_programme
from planner.imports.programme import read_programme
from planner.imports.sources import read_html, read_text, refusals
from planner.imports.sources.kinds import MOST_TEXT_BYTES


@dataclass(frozen=True)
class Known:
    """The event in view, and where its words came from."""

    agenda: Agenda
    provenance: Provenance


@dataclass(frozen=True)
class Reading:
    """A text as it was read, and what it would make of a new event and of the event in view.

    ``asked`` is the programme before anybody answered for its year; ``is_of_known`` tells whether it seems to be about
    the event in view.
    """

    source: Source
    asked: Programme
    onto_new: ProgrammePlan
    onto_known: ProgrammePlan | None = None
    is_of_known: bool = False


def read_pasted(text: str, html: str, name: str, known: Known | None, _report: object = None) -> Reading:
    """Read what was copied, with its headings, lists and links where ``html`` has them; raises ``UserError``."""
    if max(len(text), len(html)) > MOST_TEXT_BYTES:
        raise refusals.too_large(name, "4 MB")
    return read_lines(read_html(html, name) if html else read_text(text, name), None, known)


def read_lines(source: Source, year: int | None, known: Known | None, _report: object = None) -> Reading:
    """Read the lines of a source; ``year`` answers for days without one, the proposed year where it is None."""
    asked = read_programme(source)
    settled = (year or asked.year_proposed) if asked.year_needed else None
    programme = read_programme(source, year=settled) if settled else asked
    onto_new = plan_programme(programme, None)
    if known is None:
        return Reading(source, asked, onto_new)
    onto_known = plan_programme(programme, known.agenda, known.provenance)
    return Reading(source, asked, onto_new, onto_known, _is_of(known.agenda, asked))


def _is_of(agenda: Agenda, programme: Programme) -> bool:
    """Whether a text is about an event: it has no sessions yet, or some of the text's."""
    changes = plan_programme(programme, agenda).changes
    return not agenda.sessions or any(change.session is not None and change.session_id for change in changes)
