"""What one row says of a person: names taken apart, States recognised, words for states understood."""

import re
from collections.abc import Iterable, Iterator

from planner.domain.countries import meanings
from planner.domain.list_fields import TIMES_OF, ListField
from planner.domain.lists import Cause, Entry, ListLine, Mapped, Remark
from planner.domain.names import fold, split_honorific, split_name
from planner.domain.ranks import HEAD
from planner.imports.lists.phones import phone_of, region_of
from planner.imports.lists.readings import INTERPRETED, Reading, Said, plain_words, said
from planner.imports.lists.words import answer_of

LONGEST_NAME = 200

_BETWEEN_PEOPLE = re.compile(r"\s*(?:;|\n|\s/\s|\s(?:and|et|y|и|&|/)\s)\s*")

Read = tuple[Entry, tuple[Remark, ...], tuple[Remark, ...]]
"""What a row says, what of it is left out, and why it waits, if it does."""


class Reader:
    """Reads the rows of one list; what one cell says is worked out once, however many rows say it."""

    def __init__(self, mapped: Mapped, reading: Reading) -> None:
        self._reading = reading
        self._cells: list[tuple[ListField, int, dict[str, Said] | None, dict[str, str]]] = [
            (field, column, {} if field in INTERPRETED else None, {}) for field, column in mapped.items()
        ]
        self._phones: dict[tuple[str, str], str] = {}
        self._name = mapped.get(ListField.NAME)
        self._has_rank = ListField.RANK in mapped
        self._has_times = bool(TIMES_OF.keys() & mapped.keys())
        self._takes_section = not {ListField.DELEGATION, ListField.COUNTRY} & mapped.keys()

    def read(self, line: ListLine) -> Read:
        """Give what a row says."""
        words: dict[ListField, str] = {}
        codes: dict[ListField, str] = {}
        remarks: list[Remark] = []
        waits: list[Remark] = []
        cells = line.cells
        for field, column, meanings_of, plain in self._cells:
            cell = cells[column]
            if not cell:
                continue
            if meanings_of is None:
                text = plain.get(cell)
                if text is None:
                    text = plain[cell] = plain_words(cell, field)
                words[field] = text
                continue
            found = meanings_of.get(cell)
            if found is None:
                found = meanings_of[cell] = said(cell, field, self._reading)
            _take(found, field, words, codes, remarks, waits)
        if self._takes_section and line.section:
            found = said(line.section, ListField.DELEGATION, self._reading)
            _take(found, ListField.DELEGATION, words, codes, remarks, waits)
        if self._name is not None and (several := _several(cells[self._name])):
            waits.insert(0, Remark(Cause.TWO_PEOPLE, several))
        parts = _settle_name(words)
        self._settle(words, codes, remarks)
        country, delegation = codes.get(ListField.COUNTRY, ""), codes.get(ListField.DELEGATION, "")
        return Entry(words, country, delegation, parts), tuple(remarks), tuple(waits)

    def _settle(self, words: dict[ListField, str], codes: dict[ListField, str], remarks: list[Remark]) -> None:
        """Let the cells of a row say of each other what they mean."""
        if self._has_rank:
            _settle_rank(words)
        if self._has_times:
            _settle_times(words)
        if ListField.DELEGATION in words:
            _follow_delegation(words, codes)
        if "@" not in words.get(ListField.EMAIL, "@"):
            remarks.append(Remark(Cause.NO_ADDRESS, words.pop(ListField.EMAIL)))
        if ListField.PHONE in words:
            words[ListField.PHONE] = self._phone(words[ListField.PHONE], codes.get(ListField.COUNTRY, ""))

    def _phone(self, words: str, iso3: str) -> str:
        key = (words, iso3)
        if key not in self._phones:
            self._phones[key] = phone_of(words, region_of(iso3) or self._reading.region)
        return self._phones[key]


def _take(
    found: Said,
    field: ListField,
    words: dict[ListField, str],
    codes: dict[ListField, str],
    remarks: list[Remark],
    waits: list[Remark],
) -> None:
    text, code, remark, why = found
    if text:
        words[field] = text
    if code:
        codes[field] = code
    if remark:
        remarks.append(remark)
    if why:
        waits.append(why)


def _several(cell: str) -> str:
    """Give the words of a name cell that names two people; empty where it names one."""
    if not _BETWEEN_PEOPLE.search(cell):
        return ""
    parts = [part for part in _BETWEEN_PEOPLE.split(cell) if part]
    names = [split_honorific(part) for part in parts]
    titled = sum(bool(honorific) for honorific, _ in names)
    if len(parts) > 1 and all(len(name.split()) > 1 for _, name in names) and (titled != 1 or ";" in cell):
        return " ".join(cell.split())
    return ""


def _settle_name(words: dict[ListField, str]) -> tuple[str, str]:
    """Settle the name and the honorific, and give the parts that the name as settled has.

    Capitals give way only to words that the row itself shows.
    """
    given, family = words.get(ListField.GIVEN, ""), words.get(ListField.FAMILY, "")
    whole = words.get(ListField.NAME, "") or f"{given} {family}".strip()
    honorific, name = split_honorific(whole)
    if honorific:
        words.setdefault(ListField.HONORIFIC, honorific)
    parts = split_name(name)
    settled = _turned(name, parts) if "," in name else name
    if (given or family) and ListField.UID not in words:
        settled = _in_natural_case(settled, f"{given} {family}".split())
    words[ListField.NAME] = settled
    words[ListField.GIVEN] = given or ("" if family else parts[0])
    words[ListField.FAMILY] = family or ("" if given else parts[1])
    return parts if settled == name else split_name(settled)


def _turned(name: str, parts: tuple[str, str]) -> str:
    """Give a name with the given name first where a comma says that the family name stands first."""
    before, _, behind = name.partition(",")
    return " ".join(parts).strip() if parts == (behind.strip(), before.strip()) else name


def _in_natural_case(name: str, shown: list[str]) -> str:
    """Give a name with its words in capitals as the row shows them elsewhere."""
    natural = {fold(word): word for word in shown if not word.isupper()}
    words = name.split()
    return " ".join(natural.get(fold(word), word) if len(word) > 1 and word.isupper() else word for word in words)


def _settle_rank(words: dict[ListField, str]) -> None:
    """Read a column that only says whether somebody leads the delegation."""
    if ListField.RANK not in words:
        return
    leads = answer_of(words[ListField.RANK])
    if leads == "yes":
        words[ListField.RANK] = HEAD
    elif leads:
        del words[ListField.RANK]


def _settle_times(words: dict[ListField, str]) -> None:
    """Put a time from a column of its own behind its date."""
    for field, of in TIMES_OF.items():
        at = words.pop(field, "")
        if at and of in words and words[of].endswith("00:00"):
            words[of] = f"{words[of].partition(' ')[0]} {at}"


def _follow_delegation(words: dict[ListField, str], codes: dict[ListField, str]) -> None:
    """Let a delegation say the country or the organization that the row does not."""
    delegation = words[ListField.DELEGATION]
    if ListField.DELEGATION in codes:
        if ListField.COUNTRY not in words:
            words[ListField.COUNTRY] = delegation
            codes[ListField.COUNTRY] = codes[ListField.DELEGATION]
    elif ListField.ORGANISATION not in words and not meanings(delegation):
        words[ListField.ORGANISATION] = delegation


def date_cells(lines: Iterable[ListLine], mapped: Mapped) -> Iterator[str]:
    """Give the cells of a list that hold dates, as read."""
    columns = [(field, column) for field, column in mapped.items() if field.is_date]
    if columns:
        for line in lines:
            for field, column in columns:
                if line.cells[column]:
                    yield plain_words(line.cells[column], field)


def problem_of_name(name: str) -> Remark | None:
    """Give why a row cannot be anybody; None where it can."""
    if not name:
        return Remark(Cause.NO_NAME)
    if not any(map(str.isalpha, name)):
        return Remark(Cause.NO_LETTERS, name)
    return Remark(Cause.TOO_LONG, name[:40] + "…") if len(name) > LONGEST_NAME else None
