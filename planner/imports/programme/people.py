"""The line of a panellist: who speaks, for whom, on what, with which papers."""

import re
from dataclasses import replace

from planner.domain.countries import match
from planner.domain.kinds import Role
from planner.domain.names import fold, split_honorific
from planner.domain.programme import Paper, ProgrammePerson, ProgrammeTalk
from planner.imports.programme.affiliation import Affiliation, read_affiliation
from planner.imports.programme.bullets import strip_bullet
from planner.imports.programme.commas import cut, find_outside
from planner.imports.programme.labels import role_of
from planner.imports.programme.lexicon.papers import TO_BE_CONFIRMED
from planner.imports.programme.lexicon.places import TERRITORIES
from planner.imports.programme.papers import Links, read_papers, strip_brackets
from planner.imports.programme.person_names import AND, NameCut, cut_name, is_affiliation, is_name

_TOPIC = re.compile(r",\s+(?:(?:speaking\s+)?on|sur|sobre|regarding|concerning)\s+(?P<topic>\S.+)$", re.IGNORECASE)


_QUOTED = re.compile(r"[\s,:–—-]*[“\"«]\s*(?P<topic>[^”\"»]{6,}?)\s*[”\"»]\.?$")


_FOR = re.compile(
    r"^(?:the\s+)?(?:representative|delegate|representante|représentante?)s?\s+(?:of|from|de|du|del)\b", re.IGNORECASE
)


def read_talks(text: str, role: Role, links: Links = (), line: int = 0) -> tuple[ProgrammeTalk, ...]:
    """Read one line of people: a talk for each, but one for those who share a topic; none where nobody is named."""
    talks = []
    for part in _split_line(_without_stop(strip_bullet(text))):
        talk = _read_talk(part, role, links, line)
        if talk.people:
            talks.append(talk)
    return tuple(talks)


_ABBREVIATED = re.compile(r"(?:\b(?:Inc|Ltd|Corp|Co|Jr|Sr|etc|S\.A|[A-Z])|\.[A-Za-z])\.$")


def _without_stop(text: str) -> str:
    plain = text.strip(" ;")
    return plain if _ABBREVIATED.search(plain) else plain.strip(" .;")


def _split_line(text: str) -> list[str]:
    parts = cut(text, ";")
    if len(parts) > 1 and all(is_name(cut_name(strip_brackets(part).text).name) for part in parts):
        return parts
    commas = cut(text, ",")
    names = _names_of(commas)
    listed = len(names) > 2 or all(split_honorific(name)[0] for name in names)
    if len(commas) > 1 and listed and all(is_name(name) for name in names) and not AND.search(commas[0]):
        return names
    people = _affiliated(commas)
    return people if len(people) > 1 else [text]


_NAME_AND_BRACKET = re.compile(r"^(?P<name>[^()]+?)\s*\((?P<inside>[^()]+)\)")


def _affiliated(commas: list[str]) -> list[str]:
    """Give the people of a list in which each has an affiliation of their own: Ana Ruiz (EBRD), Ben Li (Peru)."""
    if len(commas) < 2:
        return []
    begins = _is_titled if _is_titled(commas[0]) else _is_bracketed
    people: list[str] = []
    for part in commas:
        if begins(part):
            people.append(part)
        elif people:
            people[-1] = f"{people[-1]}, {part}"
        else:
            return []
    return people if all("(" in person or "," in person for person in people) else []


def _is_titled(part: str) -> bool:
    """Whether a part begins with somebody who has an honorific."""
    name = part.partition("(")[0].strip()
    return bool(split_honorific(name)[0]) and is_name(name)


def _is_bracketed(part: str) -> bool:
    """Whether a part is a name with an affiliation in brackets, not with papers or a remark."""
    found = _NAME_AND_BRACKET.match(part)
    return found is not None and is_name(found["name"]) and strip_brackets(part).text == part


def _names_of(parts: list[str]) -> list[str]:
    """Give the names of a plain list, its last two joined by ``and``."""
    return [
        name.strip()
        for part in parts
        for name in re.split(r"\s+(?:and|et|y|&)\s+|^(?:and|et|y|&)\s+", part)
        if name.strip()
    ]


def _read_talk(text: str, role: Role, links: Links, line: int) -> ProgrammeTalk:
    role, text = _take_role(text, role)
    topic, text, given = _take_topic(text, links)
    people: list[ProgrammePerson] = []
    for part in _split_people(text):
        stripped = strip_brackets(part, links)
        person = _read_person(stripped.text)
        if person is None:
            continue
        given += stripped.given
        people.append(replace(person, status=stripped.status, mode=stripped.mode, papers=stripped.own, line=line))
    return ProgrammeTalk(role, tuple(_sharing(people)), topic, given)


_SEAT = re.compile(r"\s*\((?P<inside>[^\W\d_][^()]{3,24})\)")


def _take_role(text: str, role: Role) -> tuple[Role, str]:
    """Give the role that brackets behind a name say, and the line without them: ``Ada Mensah (Chair), Director``."""
    found = _SEAT.search(text)
    said = role_of(found["inside"]) if found and "," not in text[: found.start()] else None
    return (said, f"{text[: found.start()]}{text[found.end() :]}") if found and said in _SEATS else (role, text)


_SEATS = frozenset({Role.CHAIR, Role.CO_CHAIR, Role.MODERATOR, Role.RAPPORTEUR, Role.DISCUSSANT})
_AFFILIATION = ("function", "unit", "organisation", "country", "country_code")


def _sharing(people: list[ProgrammePerson]) -> list[ProgrammePerson]:
    """Give people of one line who are named before a common affiliation that affiliation: A and B, Co-directors."""
    if not people or any(getattr(person, name) for person in people[:-1] for name in _AFFILIATION):
        return people
    shared = {name: getattr(people[-1], name) for name in _AFFILIATION}
    return [replace(person, **shared) for person in people]


def _take_topic(text: str, links: Links) -> tuple[str, str, tuple[Paper, ...]]:
    """Give (topic, line without it, papers that stand behind the topic)."""
    found = find_outside(_TOPIC, text) or _QUOTED.search(text)
    if not found or not found.start():
        return "", text, ()
    topic = strip_brackets(found["topic"], links)
    return topic.text.strip(' .“”"'), text[: found.start()], topic.own + topic.given


def _split_people(text: str) -> list[str]:
    """Cut a line where ``and`` joins two people rather than two words of one affiliation."""
    for found in AND.finditer(text):
        left, right = text[: found.start()], text[found.end() :]
        if _is_whole(left) and _begins_person(right, listed=left.endswith(")")):
            return [*_listed(left), *_split_people(right)]
    return [text]


def _listed(text: str) -> list[str]:
    """Cut a text at its commas where each part is somebody with an honorific: Mr. A, Ms. B."""
    parts = cut(text, ",")
    return parts if all(split_honorific(part)[0] and is_name(part) for part in parts) else [text]


def _is_whole(text: str) -> bool:
    stripped = strip_brackets(text)
    return is_name(cut_name(stripped.text).name) and text.count("(") == text.count(")")


def _begins_person(text: str, *, listed: bool) -> bool:
    """Whether words behind ``and`` begin with somebody; in a list of names with brackets one bracket is enough."""
    name = re.split(r"\s*[,(:]|\s[–—-]\s", text, maxsplit=1)[0]
    if not is_name(name):
        return False
    bracket = re.match(r"\s*\(([^()]*)\)", text[len(name) :])
    follows = text[len(name) :].lstrip(" ,")
    named = bool(split_honorific(name)[0]) or bool(bracket and (listed or read_papers(bracket[1])))
    return named or not follows or (text[len(name) :].lstrip().startswith(",") and is_affiliation(follows))


def _read_person(text: str) -> ProgrammePerson | None:
    text = text.strip(" ,;:–—-")
    if not text or fold(text).strip(" .") in TO_BE_CONFIRMED or not any(char.isalpha() for char in text):
        return None
    line = _turned(cut_name(text), text)
    if _is_body(line.name):
        return None
    honorific, name = split_honorific(line.name)
    affiliation = _affiliation_of(line.rest)
    return ProgrammePerson(
        name.strip(" *"),
        honorific,
        affiliation.function,
        affiliation.unit,
        affiliation.organisation,
        affiliation.country,
        affiliation.country_code,
    )


def _is_body(name: str) -> bool:
    """Whether a State or an acronym stands where a person is expected: ``Chair: Switzerland``."""
    return match(name) is not None or (name.isupper() and " " not in name and len(name) <= 6)


def _turned(line: NameCut, text: str) -> NameCut:
    """Put the name first where the function stands before it: Director of Migration, Ms. Ana Ruiz."""
    if is_name(line.name):
        return line
    parts = cut(text, ",")
    for index in range(len(parts) - 1, 0, -1):
        inner = cut_name(parts[index])
        if is_name(inner.name) and (index == len(parts) - 1 or split_honorific(inner.name)[0]):
            others = [*parts[:index], *parts[index + 1 :]]
            return NameCut(inner.name, ", ".join([*others, inner.rest.strip("()")] if inner.rest else others))
    inside = re.search(r"\s((?:H\.E\.|Mr|Mrs|Ms|Dr|Prof|Sr|Sra|señora?|Amb)\b.*)$", text)
    if inside and is_name(inside[1].split(",")[0]):
        name, _, rest = inside[1].partition(",")
        return NameCut(name, f"{text[: inside.start()]}, {rest}".strip(" ,"))
    return line if line.rest or not _FOR.match(text) else NameCut(text, "")


def _affiliation_of(text: str) -> Affiliation:
    bracket = re.match(r"^\(([^()]+)\)\s*,?\s*(.*)$", text)
    if not bracket:
        return read_affiliation(text)
    inside, rest = bracket.groups()
    country = match(inside)
    if not rest and (country or fold(inside) in TERRITORIES):
        return Affiliation(country=inside, country_code=country.iso3 if country else "")
    return read_affiliation(f"{rest}, {inside}" if rest else inside)


def with_detail(person: ProgrammePerson, detail: str) -> ProgrammePerson:
    """Give a person whose affiliation stands on the line below the name."""
    read = read_affiliation(detail)
    return replace(
        person,
        function=read.function,
        unit=read.unit,
        organisation=read.organisation,
        country=read.country or person.country,
        country_code=read.country_code or person.country_code,
    )
