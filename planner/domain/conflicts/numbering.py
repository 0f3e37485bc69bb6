"""Letters and items that do not follow each other."""

from collections.abc import Iterator

from planner.domain.agenda import Agenda
from planner.domain.agenda import letter as written
from planner.domain.conflicts.conflict import Conflict, Rule


def in_segment(agenda: Agenda, segment_id: int) -> Iterator[Conflict]:
    """Find a letter that two sessions of a segment have, and one that is left out between them."""
    style = agenda.segment_by_id[segment_id].lettering
    first: dict[str, int] = {}
    for session in agenda.sessions_under(segment_id):
        letter = agenda.letters.get(session.id)
        if letter is None or session.continuation_of is not None:
            continue
        if letter in first:
            yield Conflict(Rule.LETTERS, (first[letter], session.id), figures=("twice", letter))
        elif style and letter != (wanted := written(len(first) + 1, style)):
            yield Conflict(Rule.LETTERS, (session.id,), figures=("gap", letter, wanted))
        first.setdefault(letter, session.id)


def in_items(agenda: Agenda, _key: int) -> Iterator[Conflict]:
    """Find items of the provisional agenda that no session treats."""
    treated = {treatment.agenda_item_id for treatment in agenda.treatments}
    for item in agenda.agenda_items:
        if item.id not in treated:
            yield Conflict(Rule.ITEM_NOT_TREATED, figures=(item.id, item.number))
