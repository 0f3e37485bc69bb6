"""What one row says of a person: names taken apart, States recognised, words for states understood."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from planner.domain.countries import meanings
from planner.domain.list_fields import TIMES_OF, ListField
from planner.domain.lists import Cause, Entry, ListLine, Mapped, Remark
from planner.domain.names import fold, split_honorific, split_name
from planner.domain.ranks import HEAD
from planner.imports.lists.phones import phone_of, plain_phone, region_of
from planner.imports.lists.readings import INTERPRETED, Reading, Said, plain_words, said
from planner.imports.lists.several import MAY_BE_SEVERAL, people_in
from planner.imports.lists.words import answer_of

LONGEST_NAME = 200

# A member of an enumeration takes as long to look up as a short function: not once more for every row.
_NAME, _GIVEN, _FAMILY, _HONORIFIC = ListField.NAME, ListField.GIVEN, ListField.FAMILY, ListField.HONORIFIC
_COUNTRY, _DELEGATION, _ORGANISATION = ListField.COUNTRY, ListField.DELEGATION, ListField.ORGANISATION
_RANK, _PHONE, _EMAIL, _UID = ListField.RANK, ListField.PHONE, ListField.EMAIL, ListField.UID

Read = tuple[Entry, tuple[Remark, ...], tuple[Remark, ...]]
"""What a row says, what of it is left out, and why it waits, if it does."""


class _Texts(dict[str, str]):
    """What the cells of a plain column say, each worked out once."""

    def __init__(self, field: ListField) -> None:
        self._field = field

    def __missing__(self, cell: str) -> str:
        text = self[cell] = plain_words(cell, self._field)
        return text


class _Meanings(dict[str, Said]):
    """What the cells of a column mean that are more than words, each worked out once."""

    def __init__(self, field: ListField, reading: Reading) -> None:
        self._field = field
        self._reading = reading

    def __missing__(self, cell: str) -> Said:
        found = self[cell] = said(cell, self._field, self._reading)
        return found


class Reader:
    """Reads the rows of one list: column by column, which is many times faster than cell by cell, then row by row."""

    def __init__(self, mapped: Mapped, reading: Reading) -> None:
        self._mapped = mapped
        self._reading = reading
        self._sections = _Meanings(_DELEGATION, reading)
        self._phones: dict[tuple[str, str], str] = {}
        self._has_times = bool(TIMES_OF.keys() & mapped.keys())
        self._takes_section = not {_DELEGATION, _COUNTRY} & mapped.keys()

    def read(self, lines: Sequence[ListLine]) -> Iterator[Read]:
        """Give what each row says."""
        found = _Columns(len(lines))
        columns = list(zip(*(line.cells for line in lines), strict=True))
        for field, column in self._mapped.items():
            found.take(field, columns[column] if lines else (), self._reading)
        several = self._several(columns)
        fields = tuple(found.texts)
        codes = found.codes[_COUNTRY], found.codes[_DELEGATION]
        for number, (line, texts, country, delegation) in enumerate(zip(lines, found.rows(), *codes, strict=True)):
            said_words = zip(fields, texts, strict=True)
            words = dict(said_words) if all(texts) else {field: text for field, text in said_words if text}
            remarks, waits = found.remarks.get(number, ()), found.waits.get(number, ())
            if self._takes_section and line.section:
                section = self._sections[line.section]
                words[_DELEGATION], delegation = section.words, section.code
                waits = (*waits, section.why) if section.why else waits
            if number in several:
                waits = (several[number], *waits)
            parts = _settle_name(words)
            if _DELEGATION in words:
                country = _follow_delegation(words, country, delegation)
            remarks = self._settle(words, country, remarks)
            yield Entry(words, country, delegation, parts), remarks, waits

    def _several(self, columns: Sequence[tuple[str, ...]]) -> Mapping[int, Remark]:
        """Give why the rows wait whose name cells name several people, by their place here."""
        at = self._mapped.get(_NAME)
        names = columns[at] if at is not None and columns else ()
        asked = (number for number, found in enumerate(map(MAY_BE_SEVERAL.search, names)) if found)
        people = {number: people_in(names[number]) for number in asked}
        return {
            number: Remark(Cause.TWO_PEOPLE, " ".join(names[number].split()), str(len(found)))
            for number, found in people.items()
            if found
        }

    def _settle(self, words: dict[ListField, str], country: str, remarks: tuple[Remark, ...]) -> tuple[Remark, ...]:
        """Let the cells of a row say of each other what they mean, and give what is left out."""
        if _RANK in words:
            _settle_rank(words)
        if self._has_times:
            _settle_times(words)
        if _PHONE in words:
            words[_PHONE] = self._phone(words[_PHONE], country)
        if "@" not in words.get(_EMAIL, "@"):
            return (*remarks, Remark(Cause.NO_ADDRESS, words.pop(_EMAIL)))
        return remarks

    def _phone(self, words: str, iso3: str) -> str:
        if plain := plain_phone(words):
            return plain
        key = (words, iso3)
        if key not in self._phones:
            self._phones[key] = phone_of(words, region_of(iso3) or self._reading.region)
        return self._phones[key]


class _Columns:
    """What the columns of a list say: words by field, codes of States, and by row what is left out and why it waits."""

    def __init__(self, rows: int) -> None:
        self._count = rows
        nothing = ("",) * rows
        self.texts: dict[ListField, Sequence[str]] = {}
        self.codes: dict[ListField, Sequence[str]] = {_COUNTRY: nothing, _DELEGATION: nothing}
        self.remarks: dict[int, tuple[Remark, ...]] = {}
        self.waits: dict[int, tuple[Remark, ...]] = {}

    def take(self, field: ListField, cells: Sequence[str], reading: Reading) -> None:
        """Read one column."""
        if field not in INTERPRETED:
            self.texts[field] = list(map(_Texts(field).__getitem__, cells))
            return
        found = list(map(_Meanings(field, reading).__getitem__, cells))
        self.texts[field] = [one.words for one in found]
        if field in self.codes:
            self.codes[field] = [one.code for one in found]
        for number, one in enumerate(found):
            if one.remark:
                self.remarks[number] = (*self.remarks.get(number, ()), one.remark)
            if one.why:
                self.waits[number] = (*self.waits.get(number, ()), one.why)

    def rows(self) -> Iterable[tuple[str, ...]]:
        """Give the words of each row, in the order of the fields."""
        return zip(*self.texts.values(), strict=True) if self.texts else ((),) * self._count


def _settle_name(words: dict[ListField, str]) -> tuple[str, str]:
    """Settle the name and the honorific, and give the parts that the name as settled has.

    Capitals give way only to words that the row itself shows.
    """
    given, family = words.get(_GIVEN, ""), words.get(_FAMILY, "")
    whole = words.get(_NAME, "") or f"{given} {family}".strip()
    honorific, name = split_honorific(whole)
    if honorific:
        words.setdefault(_HONORIFIC, honorific)
    parts = split_name(name)
    settled = _turned(name, parts) if "," in name else name
    if (given or family) and _UID not in words:
        settled = _in_natural_case(settled, f"{given} {family}".split())
    words[_NAME] = settled
    words[_GIVEN] = given or ("" if family else parts[0])
    words[_FAMILY] = family or ("" if given else parts[1])
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
    if _RANK not in words:
        return
    leads = answer_of(words[_RANK])
    if leads == "yes":
        words[_RANK] = HEAD
    elif leads:
        del words[_RANK]


def _settle_times(words: dict[ListField, str]) -> None:
    """Put a time from a column of its own behind its date."""
    for field, of in TIMES_OF.items():
        at = words.pop(field, "")
        if at and of in words and words[of].endswith("00:00"):
            words[of] = f"{words[of].partition(' ')[0]} {at}"


def _follow_delegation(words: dict[ListField, str], country: str, delegation: str) -> str:
    """Let a delegation say the country or the organization that the row does not, and give the country's code."""
    said_words = words[_DELEGATION]
    if delegation:
        if _COUNTRY in words:
            return country
        words[_COUNTRY] = said_words
        return delegation
    if _ORGANISATION not in words and not meanings(said_words):
        words[_ORGANISATION] = said_words
    return country


def date_cells(lines: Sequence[ListLine], mapped: Mapped) -> Iterator[str]:
    """Give the different cells of a list that hold dates, as read."""
    for field, column in mapped.items():
        if field.is_date:
            yield from (
                plain_words(cell, field) for cell in dict.fromkeys(line.cells[column] for line in lines) if cell
            )


def problem_of_name(name: str) -> Remark | None:
    """Give why a row cannot be anybody; None where it can."""
    if not name:
        return Remark(Cause.NO_NAME)
    if not any(map(str.isalpha, name)):
        return Remark(Cause.NO_LETTERS, name)
    return Remark(Cause.TOO_LONG, name[:40] + "…") if len(name) > LONGEST_NAME else None
