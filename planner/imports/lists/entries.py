"""What one row says of a person: names taken apart, States recognised, words for states understood."""

import re
from collections.abc import Callable, Iterator, Mapping
from functools import lru_cache

from planner.domain.countries import Country, by_code, match, meanings
from planner.domain.lists import Cause, Entry, ListField, ListLine, Mapped, Remark
from planner.domain.names import fold, split_honorific, split_name
from planner.imports.lists.words import answer_of, mode_of, status_of

LONGEST_NAME = 200
HEAD_OF_DELEGATION = "Head of delegation"
_LONGEST = 10_000

_SEVERAL_LINES = frozenset({ListField.NOTES, ListField.NEEDS, ListField.TRAVEL})
_UNDERSTOOD: Mapping[ListField, Callable[[str], str]] = {
    ListField.STATUS: status_of,
    ListField.MODE: mode_of,
    **{field: answer_of for field in ListField if field.is_answer},
}
_BETWEEN_PEOPLE = re.compile(r"\s*(?:;|\n|\s/\s|\s(?:and|et|y|и|&|/)\s)\s*")
_CODE = re.compile(r"[A-Z]{3}")

Read = tuple[Entry, tuple[Remark, ...], Remark | None]
"""What a row says, what of it is left out, and why it waits, if it does."""


def read_entry(line: ListLine, mapped: Mapped, language: str, meant: Mapping[str, str]) -> Read:
    """Give what a row says; States come in the words of ``language``, and ``meant`` by their codes where asked."""
    words = {field: _words(line.cells[column], field) for field, column in mapped.items()}
    words = {field: text for field, text in words.items() if text}
    if not {ListField.DELEGATION, ListField.COUNTRY} & mapped.keys() and line.section:
        words[ListField.DELEGATION] = line.section
    several = _several(line, mapped)
    _name(words)
    _rank(words)
    remarks = [remark for field in _UNDERSTOOD if (remark := _understand(words, field))]
    if "@" not in words.get(ListField.EMAIL, "@"):
        remarks.append(Remark(Cause.NO_ADDRESS, words.pop(ListField.EMAIL)))
    codes, unclear = _states(words, language, meant, remarks)
    why = Remark(Cause.TWO_PEOPLE, several) if several else unclear
    return Entry(words, codes[ListField.COUNTRY], codes[ListField.DELEGATION]), tuple(remarks), why


def _words(cell: str, field: ListField) -> str:
    if field in _SEVERAL_LINES:
        return cell[:_LONGEST]
    return " ".join(cell.split())[:_LONGEST]


def _several(line: ListLine, mapped: Mapped) -> str:
    """Give the words of a name cell that names two people; empty where it names one."""
    cell = line.cells[mapped[ListField.NAME]] if ListField.NAME in mapped else ""
    parts = [part for part in _BETWEEN_PEOPLE.split(cell) if part]
    names = [split_honorific(part) for part in parts]
    titled = sum(bool(honorific) for honorific, _ in names)
    if len(parts) > 1 and all(len(name.split()) > 1 for _, name in names) and (titled != 1 or ";" in cell):
        return " ".join(cell.split())
    return ""


def _name(words: dict[ListField, str]) -> None:
    """Settle the name, its parts and the honorific; capitals give way only to words that the row itself shows."""
    given, family = words.get(ListField.GIVEN, ""), words.get(ListField.FAMILY, "")
    whole = words.get(ListField.NAME, "") or " ".join(filter(None, (given, family)))
    honorific, name = split_honorific(whole)
    if honorific:
        words.setdefault(ListField.HONORIFIC, honorific)
    before, comma, behind = name.partition(",")
    parts = split_name(name)
    if comma and parts == (behind.strip(), before.strip()):
        name = " ".join(parts).strip()
    if ListField.UID not in words and (given or family):
        name = _in_natural_case(name, f"{given} {family}".split())
    words[ListField.NAME] = name
    words[ListField.GIVEN] = given or ("" if family else parts[0])
    words[ListField.FAMILY] = family or ("" if given else parts[1])


def _in_natural_case(name: str, shown: list[str]) -> str:
    """Give a name with its words in capitals as the row shows them elsewhere."""
    natural = {fold(word): word for word in shown if not word.isupper()}
    words = name.split()
    return " ".join(natural.get(fold(word), word) if len(word) > 1 and word.isupper() else word for word in words)


def _rank(words: dict[ListField, str]) -> None:
    """Read a column that only says whether somebody leads the delegation."""
    leads = answer_of(words.get(ListField.RANK, ""))
    if leads == "yes":
        words[ListField.RANK] = HEAD_OF_DELEGATION
    elif leads:
        del words[ListField.RANK]


def _understand(words: dict[ListField, str], field: ListField) -> Remark | None:
    said = words.get(field, "")
    meant = _UNDERSTOOD[field](said)
    if said and not meant:
        del words[field]
        return Remark(Cause.WORD_UNKNOWN, said, field.value)
    if meant:
        words[field] = meant
    return None


def _states(
    words: dict[ListField, str], language: str, meant: Mapping[str, str], remarks: list[Remark]
) -> tuple[dict[ListField, str], Remark | None]:
    """Recognise the States, and let a delegation say the country or organization that the row does not."""
    codes, unclear = {ListField.COUNTRY: "", ListField.DELEGATION: ""}, None
    for field in codes:
        said = words.get(field, "")
        country = by_code(meant[fold(said)]) if fold(said) in meant else _country(said)
        if country:
            words[field] = country.short[language]
            codes[field] = country.iso3
        elif meanings(said):
            unclear = Remark(Cause.COUNTRY_UNCLEAR, said)
        elif said and field is ListField.COUNTRY:
            remarks.append(Remark(Cause.COUNTRY_UNKNOWN, said))
    _follow_delegation(words, codes)
    return codes, unclear


def _follow_delegation(words: dict[ListField, str], codes: dict[ListField, str]) -> None:
    delegation = words.get(ListField.DELEGATION)
    if not delegation:
        return
    if codes[ListField.DELEGATION] and ListField.COUNTRY not in words:
        words[ListField.COUNTRY] = delegation
        codes[ListField.COUNTRY] = codes[ListField.DELEGATION]
    elif not codes[ListField.DELEGATION] and not meanings(delegation):
        words.setdefault(ListField.ORGANISATION, delegation)


@lru_cache(1024)
def _country(words: str) -> Country | None:
    if _CODE.fullmatch(words):
        return by_code(words) or match(words)
    return match(words) if words else None


def code_of(words: str) -> str:
    """Give the code of the State that words mean; empty where they mean none, or more than one."""
    country = _country(words)
    return country.iso3 if country else ""


def problems_of_name(entry: Entry) -> Iterator[Remark]:
    """Give why a row cannot be anybody."""
    if not entry.name:
        yield Remark(Cause.NO_NAME)
    elif not any(map(str.isalpha, entry.name)):
        yield Remark(Cause.NO_LETTERS, entry.name)
    elif len(entry.name) > LONGEST_NAME:
        yield Remark(Cause.TOO_LONG, entry.name[:40] + "…")
