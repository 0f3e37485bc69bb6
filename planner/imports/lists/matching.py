"""Who of an event a row is about: by its key, else by name together with State or organization."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal

from planner.domain.list_fields import ListField
from planner.domain.lists import Cause, Entry, Remark
from planner.domain.names import fold
from planner.domain.row_numbers import place_in_sheet
from planner.imports.lists.stored import Known, NameKey, name_key

Agreement = Literal["same", "open", "other"]

_GIVEN, _FAMILY, _UID = ListField.GIVEN, ListField.FAMILY, ListField.UID
"""Looked up once and not for every row, which takes as long as a short function."""


@dataclass(frozen=True)
class Found:
    """Whom a row is about, or why that is not known and who it may be; nobody at all for somebody new."""

    known: Known | None = None
    why: Remark | None = None
    namesakes: tuple[int, ...] = ()


_NOBODY = Found()


@dataclass
class Matching:
    """Finds whom rows are about; everybody is found once, by the row that agrees with them in everything if any does.

    ``claim`` is called for every row before ``find`` is called for the first.
    """

    people: Sequence[Known]
    taken: dict[int, int] = field(default_factory=dict)
    """The number of the row that a participant was found by."""
    _claimed: dict[int, Known] = field(default_factory=dict)
    _new: dict[NameKey, list[tuple[int, Entry]]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self._by_id = {known.row.id: known for known in self.people}
        self._by_uid = {known.row.uid: known for known in self.people}
        self._by_key = _grouped((key, known) for known in self.people for key in known.keys)
        self._turned = _grouped((_unordered(key), known) for known in self.people for key in known.keys)

    def claim(self, number: int, entry: Entry, chosen: int | None) -> None:
        """Give somebody to the first row that has their key, or their name and just what they come for and from."""
        for known in self._certain(entry, chosen):
            if self.taken.setdefault(known.row.id, number) == number:
                self._claimed[number] = known
                return

    def _certain(self, entry: Entry, chosen: int | None) -> Iterable[Known]:
        if chosen is not None:
            return filter(None, [self._by_id.get(chosen)])
        by_key = self.by_key(entry)
        if by_key is not None:
            return [by_key]
        same_name = (known for key in _keys(entry) for known in self._by_key.get(key, ()))
        return (known for known in same_name if _is_certain(entry, known))

    def by_key(self, entry: Entry) -> Known | None:
        """Give whom a row names by their key; None where it has none of this event."""
        uid = entry.words.get(_UID)
        return self._by_uid.get(uid.lower()) if uid else None

    def find(self, number: int, entry: Entry, chosen: int | None) -> Found:
        """Find whom a row is about; ``chosen`` is whom the user says, 0 for somebody new."""
        if number in self._claimed:
            return Found(self._claimed[number])
        if chosen is not None:
            return (
                self._take(number, self._by_id[chosen])
                if chosen in self._by_id
                else self._add(number, entry, _keys(entry))
            )
        by_key = self.by_key(entry)
        return self._take(number, by_key) if by_key is not None else self._by_name(number, entry)

    def _by_name(self, number: int, entry: Entry) -> Found:
        keys = _keys(entry)
        same_name = self._of(keys, self._by_key) if self._by_key else []
        if same_name:
            return self._among(number, entry, same_name)
        repeated = self._repeated(keys, entry)
        if repeated is not None:
            return Found(why=Remark(Cause.REPEATED, entry.name, str(place_in_sheet(repeated))))
        turned = self._of(map(_unordered, keys), self._turned) if self._turned else []
        alike = [known for known in turned if _agreement(entry, known) != "other"]
        if alike:
            ids = tuple(known.row.id for known in alike)
            return Found(why=Remark(Cause.TURNED, entry.name, alike[0].row.name), namesakes=ids)
        return self._add(number, entry, keys)

    def _of(self, keys: Iterable[NameKey], by_key: Mapping[NameKey, list[Known]]) -> list[Known]:
        return list(dict.fromkeys(known for key in keys for known in by_key.get(key, ())))

    def _among(self, number: int, entry: Entry, same_name: Sequence[Known]) -> Found:
        """Find whom of those of the same name a row is about."""
        agreeing = [known for known in same_name if _agreement(entry, known) == "same"]
        nobody_else = [known for known in same_name if _agreement(entry, known) == "open"]
        for candidates in (agreeing, nobody_else, same_name):
            one = _only(candidates, entry, sure=candidates is not same_name)
            if one is not None:
                return self._take(number, one)
        return _unclear(same_name, agreeing or nobody_else)

    def _take(self, number: int, known: Known) -> Found:
        earlier = self.taken.setdefault(known.row.id, number)
        if earlier != number:
            return Found(why=Remark(Cause.REPEATED, known.row.name, str(place_in_sheet(earlier))))
        return Found(known)

    def _add(self, number: int, entry: Entry, keys: Iterable[NameKey]) -> Found:
        for key in keys:
            self._new.setdefault(key, []).append((number, entry))
        return _NOBODY

    def _repeated(self, keys: Iterable[NameKey], entry: Entry) -> int | None:
        """Give the number of an earlier row with the same new person."""
        for key in keys:
            for number, other in self._new.get(key, ()):
                if _compared(_states(entry), _states(other), _organisations(entry), _organisations(other)) != "other":
                    return number
        return None


def _unclear(same_name: Sequence[Known], possible: Sequence[Known]) -> Found:
    about = same_name[0].row
    cause = Cause.NAMESAKES if len(possible) > 1 else Cause.NAMESAKE
    other = str(len(possible)) if len(possible) > 1 else about.country or about.organisation
    return Found(why=Remark(cause, about.name, other), namesakes=tuple(known.row.id for known in same_name))


def _only(candidates: Sequence[Known], entry: Entry, *, sure: bool) -> Known | None:
    """Give the one candidate; the e-mail decides among several, and where nothing else agrees."""
    if sure and len(candidates) == 1:
        return candidates[0]
    email = fold(entry.words.get(ListField.EMAIL, ""))
    same = [known for known in candidates if email and fold(known.row.email) == email]
    if len(same) == 1:
        return same[0]
    organisation = fold(entry.words.get(ListField.ORGANISATION, ""))
    same = [known for known in candidates if sure and organisation in known.organisations]
    return same[0] if len(same) == 1 else None


def _is_certain(entry: Entry, known: Known) -> bool:
    """Whether a row of the same name says the very State and organization."""
    return _states(entry) == known.states and _organisations(entry) == known.organisations


def _agreement(entry: Entry, known: Known) -> Agreement:
    return _compared(_states(entry), known.states, _organisations(entry), known.organisations)


def _compared(
    states: frozenset[str], other_states: frozenset[str], names: frozenset[str], other_names: frozenset[str]
) -> Agreement:
    """Say whether two people come for or from the same, for others, or whether that is open."""
    if states & other_states or names & other_names:
        return "same"
    return "other" if (states and other_states) or (names and other_names) else "open"


def _states(entry: Entry) -> frozenset[str]:
    return frozenset(filter(None, (entry.country_code, entry.delegation_code)))


def _organisations(entry: Entry) -> frozenset[str]:
    delegation = "" if entry.delegation_code else entry.words.get(ListField.DELEGATION, "")
    said = (entry.words.get(ListField.ORGANISATION, ""), delegation)
    return frozenset(filter(None, map(fold, said)))


def _keys(entry: Entry) -> tuple[NameKey, ...]:
    """Give the names that a row may be known by: as it says the parts, and as the name itself has them."""
    stated = entry.words.get(_GIVEN, ""), entry.words.get(_FAMILY, "")
    key = name_key(*stated)
    if stated == entry.parts:
        return (key,)
    of_name = name_key(*entry.parts)
    return (key,) if of_name == key else (key, of_name)


def _unordered(key: NameKey) -> NameKey:
    return "", " ".join(sorted(f"{key[0]} {key[1]}".split()))


def _grouped(pairs: Iterable[tuple[NameKey, Known]]) -> Mapping[NameKey, list[Known]]:
    found: dict[NameKey, list[Known]] = {}
    for key, known in pairs:
        if known not in found.setdefault(key, []):
            found[key].append(known)
    return found
