"""A programme in two languages at once."""

from dataclasses import replace
from datetime import datetime
from pathlib import Path

from planner.domain.printed import plain
from planner.exports.agenda_content import AgendaOptions, agenda_blocks
from planner.exports.agenda_pdf import write_agenda_pdf
from planner.exports.blocks import DayHeading, Item, Masthead, SegmentHeading
from tests.exports.agendas import council

BOTH = AgendaOptions(as_at=datetime(2008, 11, 24, 18), second="fr")


def _items(options: AgendaOptions) -> list[Item]:
    return [block for block in agenda_blocks(council(), options) if isinstance(block, Item)]


def test_headings_are_in_both_languages() -> None:
    blocks = agenda_blocks(council(), BOTH)
    days = [block for block in blocks if isinstance(block, DayHeading)]
    assert days[0].text == "Tuesday, 2 December 2008 / Mardi 2 décembre 2008"
    assert days[0].continued == "Tuesday, 2 December 2008 / Mardi 2 décembre 2008 (cont’d)"
    (masthead,) = (block for block in blocks if isinstance(block, Masthead))
    assert masthead.mark == "Provisional / Provisoire"
    labels = {group.label for item in _items(BOTH) for group in item.groups if group.label}
    assert "Panellists / Intervenants" in labels


def test_what_is_not_translated_stands_once() -> None:
    assert [item.title for item in _items(BOTH)] == [item.title for item in _items(replace(BOTH, second=""))]
    segments = [plain(block.runs) for block in agenda_blocks(council(), BOTH) if isinstance(block, SegmentHeading)]
    assert segments[1] == "International Dialogue on Migration (cont’d)"


def test_people_stand_once_in_the_first_language() -> None:
    for both, one in zip(_items(BOTH), _items(replace(BOTH, second="")), strict=True):
        for shown, own in zip(both.groups, one.groups, strict=True):
            assert [plain(talk).split(":")[-1] for talk in shown.talks] == [plain(t).split(":")[-1] for t in own.talks]


def test_a_translated_title_stands_behind_the_first() -> None:
    agenda = council()
    session = next(row for row in agenda.sessions if row.title)
    texts = {**agenda.texts, ("session", session.id, "fr"): {"title": "Titre"}}
    titles = [
        plain(block.title) for block in agenda_blocks(replace(agenda, texts=texts), BOTH) if isinstance(block, Item)
    ]
    assert any(title.startswith(f"{session.title}") and " / Titre" in title for title in titles)


def test_the_same_language_twice_is_one() -> None:
    assert agenda_blocks(council(), replace(BOTH, second="en")) == agenda_blocks(council(), replace(BOTH, second=""))


def test_it_prints(tmp_path: Path) -> None:
    assert write_agenda_pdf(council(), BOTH, tmp_path / "both.pdf").missing == ()
