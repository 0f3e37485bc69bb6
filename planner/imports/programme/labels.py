"""Labels before people and remarks: ``Moderator:``, ``Panellists:``, ``Venue:``, ``Interpretation:``."""

import re
from dataclasses import dataclass
from functools import lru_cache

from planner.domain.kinds import Role
from planner.domain.names import fold, split_honorific
from planner.imports.programme.bullets import has_bullet, strip_bullet
from planner.imports.programme.lexicon.kinds import FORMATS
from planner.imports.programme.lexicon.phrases import longest_first
from planner.imports.programme.lexicon.places import CITIES, PLACE_LABELS, ROOM_WORDS
from planner.imports.programme.lexicon.roles import NOTE_LABELS, ROLES, WEAK_LABELS
from planner.imports.programme.person_names import is_name, looks_like_person

_HEAD = re.compile(r"^(?P<head>[^:：]{2,70}?)\s*[:：]\s*(?P<rest>.*)$")
_DASHED = re.compile(r"^(?P<head>[^:,]{2,40}?)\s+[–—-]\s+(?P<rest>.+)$")
_WITH = re.compile(r"^(?P<head>avec|with|con|featuring)\s+(?P<rest>[A-ZÀ-Ý].*)$", re.IGNORECASE)
_EXTRAS = re.compile(r"\s*\([^()]*\)|\s+(?:\d{1,2}|[IVX]{1,4})$|[*]+$")
_BY = re.compile(
    r"^(?P<head>.{3,90}?),?\s+"
    r"(?P<verb>delivered |given |presented |made |chaired |moderated |facilitated |animée? |présentée? |prononcée?s? )?"
    r"(?P<by>by|par|por|a cargo del?|from)\s*:?\s+(?:the |la |el |le )?(?P<who>\S.*)$",
    re.IGNORECASE,
)
_OF = re.compile(
    r"^(?P<head>palabras|allocutions?|discours|mots?|discurso|intervenci[oó]n|intervention|mensaje|message"
    r"|remarks|statement|address|expos[ée]s?|exposici[oó]n|présentation|presentaci[oó]n|communication|ponencia"
    r"|témoignage|testimonio|conférence|introduction|introducci[oó]n|comentarios|comments|a cargo)"
    r"(?P<more>\s+(?:de|d['’])\s?(?:bienvenid?a|apertura|clausura|cierre|bienvenue|ouverture|clôture))?"
    r"\s+(?:de la |del |de l['’]|de los |de |du |of the |of )(?P<who>\S.*)$",
    re.IGNORECASE,
)


_UNDER = re.compile(
    r"^(?P<head>.{3,90}?),?\s+(?:sous la présidence de|bajo la presidencia de|under the chair(?:person"
    r"|man)?ship of|chaired by"
    r"|présidée? par|presidid[oa] por)\s+(?:la |el |the )?(?P<who>\S.*)$",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Label:
    """A label for people and what follows it on the line; ``words`` are the label's own."""

    role: Role
    rest: str
    words: str
    colon: bool


@lru_cache(maxsize=2048)  # several rules ask for the label of a line, one after the other
def read_label(text: str) -> Label | None:
    """Read a line that begins with the name of a role, with a colon or alone on its line."""
    line = strip_bullet(text)
    found = _HEAD.match(line)
    if found:
        role = role_of(found["head"])
        rest = found["rest"].strip()
        weak = bool(rest) and _is_weak(found["head"])
        if role is None or (weak and (rest.startswith(("“", "«", '"')) or not _names_somebody(rest))):
            return None
        return Label(role, rest, found["head"].strip(), colon=True)
    beside = _WITH.match(line)
    if beside and split_honorific(beside["rest"])[0] and _names_somebody(beside["rest"]):
        return Label(Role.SPEAKER, beside["rest"], beside["head"], colon=True)
    dashed = _DASHED.match(line)
    if dashed and role_of(dashed["head"]) and looks_like_person(dashed["rest"]):
        return Label(ROLES[_key(dashed["head"])], dashed["rest"].strip(), dashed["head"], colon=True)
    role = role_of(line) if len(line) <= 60 else None
    return Label(role, "", line, colon=False) if role else None


def is_label(text: str) -> bool:
    """Whether a line labels people and cannot as well be a title, as ``Closing`` alone can."""
    label = read_label(text)
    return label is not None and (label.colon or not _is_weak(label.words))


def _is_weak(head: str) -> bool:
    return _key(head) in WEAK_LABELS


def role_of(head: str) -> Role | None:
    """Give the role that a label names; of two such as ``Chair and moderator`` the first."""
    key = _key(head)
    if key in {"panel", "keynote"} and key != fold(head).strip(" .:*"):
        return None
    if key in ROLES:
        return ROLES[key]
    described = _described(key)
    if described:
        return described
    for part in re.split(r"\s*/\s*|\s+(?:and|et|y|&)\s+", key)[:1]:
        if (
            part != key
            and part in ROLES
            and all(_known(other) for other in re.split(r"\s*/\s*|\s+(?:and|et|y|&)\s+", key))
        ):
            return ROLES[part]
    return None


_DESCRIBED = re.compile(r"^(?P<first>[a-z-]+)\s+(?:of|for|de|du|del|de la|of the)\s+\S.{0,30}$")


def _described(key: str) -> Role | None:
    """Read a role with a word that describes it: ``kick-off speaker``, ``moderator of the session``."""
    words = key.split()
    if "," in key or ")" in key:
        return None
    found = _DESCRIBED.match(key)
    for word in (words[-1] if 1 < len(words) <= 3 else "", found["first"] if found else ""):
        if word in _PEOPLE:
            return ROLES[word]
    return None


_PEOPLE = frozenset(
    word
    for word, role in ROLES.items()
    if " " not in word and word not in WEAK_LABELS and role not in {Role.OPENING_ADDRESS, Role.CLOSING_REMARKS}
)


def _known(word: str) -> bool:
    return word in ROLES


def _key(head: str) -> str:
    return fold(_EXTRAS.sub("", head)).strip(" .:*-–")


@dataclass(frozen=True)
class Given:
    """Something that a named person gives: ``Opening remarks by H.E. Mr. Ali Diallo``; ``labelled`` with a colon."""

    role: Role | None
    words: str
    who: str
    labelled: bool = False


def read_given(text: str) -> Given | None:
    """Read words that end with the person who gives them; None where ``by`` is not followed by somebody's name."""
    line = strip_bullet(text)
    under = _UNDER.match(line)
    if under and _names_somebody(under["who"]):
        return Given(Role.CHAIR, under["head"].strip(" ,:–-"), under["who"])
    for pattern in (_BY, _OF):
        found = pattern.match(line)
        if found and _names_somebody(found["who"]) and _is_unquoted(found["head"]):
            words = found["head"] + (found["more"] or "" if pattern is _OF else "")
            role = role_of(words) or (_role_before_by(found) if pattern is _BY else None)
            office = _OFFICE.match(found["who"])
            seat = role_of(office["office"]) if office and split_honorific(office["who"])[0] else None
            who = office["who"] if office and seat else found["who"]
            return Given(seat or role, words.strip(" ,:–-"), who)
    found = _HEAD.match(line)
    quoted = found is not None and found["rest"].startswith(("“", "«", '"'))
    if found and not quoted and read_note_label(line) is None and _names_somebody(found["rest"]):
        role = role_of(found["head"])
        listed = has_bullet(text) and looks_like_person(found["rest"])
        if role or listed or split_honorific(found["rest"])[0]:
            return Given(role, found["head"].strip(), found["rest"].strip(), labelled=True)
    comma = re.match(r"^(?P<head>[^,:]{4,40}),\s+(?P<who>\S.*)$", line)
    if comma and role_of(comma["head"]) and split_honorific(comma["who"])[0] and _names_somebody(comma["who"]):
        return Given(role_of(comma["head"]), comma["head"], comma["who"], labelled=True)
    dashed = read_label(line)
    if dashed and dashed.rest and _names_somebody(dashed.rest):
        return Given(dashed.role, dashed.words, dashed.rest, labelled=True)
    return _behind_dash(line) or _beside(line)


def _is_unquoted(head: str) -> bool:
    """Whether words end outside quotation marks."""
    return head.count("“") == head.count("”") and head.count("«") == head.count("»") and head.count('"') % 2 == 0


_OFFICE = re.compile(r"^(?P<office>[^\W\d_]{4,15}),?\s+(?P<who>[A-ZÀ-Ý].*)$")
_LONGEST = 400
"""Characters within which a title and somebody stand on one line."""
_BESIDE = (
    re.compile(r"^(?P<head>.{4,120}?)\s*\((?P<who>[^()]{6,160})\)$"),
    re.compile(
        r"^(?P<head>(?:[^“«\":]{3,30}:\s*)?[“«\"][^”»\"]{4,160}[”»\"]),?\s+(?:(?:by|par|por)\s+)?(?P<who>[A-ZÀ-Ý].*)$"
    ),
)
_TOGETHER = re.compile(r"^(?P<head>.{4,80}?),?\s+(?:with|avec|con)\s+(?P<who>[A-ZÀ-Ý].*)$")


def _beside(line: str) -> Given | None:
    """Read a title with somebody in brackets, behind quotation marks, or behind ``with``."""
    if len(line) > _LONGEST:
        return None
    for pattern in _BESIDE:
        found = pattern.match(line)
        if found is None or looks_like_person(found["head"]) or is_name(found["head"]):
            continue
        quoted = found["head"].endswith(("”", "»", '"')) and looks_like_person(found["who"])
        if quoted or _is_titled(found["who"]):
            return Given(role_of(found["head"]), found["head"], found["who"])
    found = _TOGETHER.match(line)
    if found and looks_like_person(found["who"]) and not looks_like_person(found["head"]):
        return Given(None, found["head"], found["who"])
    return None


def _is_titled(who: str) -> bool:
    """Whether words begin with somebody who has an honorific."""
    name = re.split(r"\s*[,(;:]", who, maxsplit=1)[0]
    return bool(split_honorific(name)[0]) and is_name(name)


_BEHIND_DASH = re.compile(r"\s+[–—-]\s+(?=[A-ZÀ-Ý])")


def _behind_dash(line: str) -> Given | None:
    """Read a title that a dash parts from somebody with an honorific: ``Peat and carbon – Prof. Liina Kask``."""
    for found in _BEHIND_DASH.finditer(line[:_LONGEST]):
        head, who = line[: found.start()].strip(), line[found.end() :]
        if _is_titled(who) and len(head) > 3 and not is_name(head) and not looks_like_person(head):
            return Given(role_of(head), head.rstrip(" ,:"), who)
    return None


def _role_before_by(found: re.Match[str]) -> Role | None:
    """Give the role of the verb before ``by``, or of all the words before it: ``moderated by``, ``Statement by``."""
    return role_of(f"{found['verb'] or ''}{found['by']}") or role_of(f"{found['head']} {found['by']}")


def _names_somebody(text: str) -> bool:
    first = re.split(r"\s*[,(;:]|\s[–—-]\s", text, maxsplit=1)[0]
    if is_name(first) or looks_like_person(text):
        return True
    parts = (part.partition("(")[0].strip() for part in re.split(r",|\s[–—-]\s", text))
    return any(split_honorific(part)[0] and is_name(part) for part in parts)


def read_note_label(text: str) -> str | None:
    """Give the label of a remark such as ``Interpretation: English, French``; None for any other line."""
    found = _HEAD.match(strip_bullet(text))
    return found["head"] if found and fold(found["head"]).strip() in NOTE_LABELS else None


_ROOM = re.compile(
    rf"^(?:{'|'.join(re.escape(word) for word in longest_first(ROOM_WORDS))})\b(?P<more>.*)$", re.IGNORECASE
)
_PLACED = re.compile(r"^(?P<head>[^:]{2,25})\s*:\s*(?P<rest>.+)$")
_ROOM_NUMBER = re.compile(
    r"^(?:\s+(?:[IVXLC]+|\d+(?:\.\d+)?\s?[A-Z]?|[A-Z]\d*|[A-Z]{1,3}[-\s]?\d[\w-]*)|[-\s]*)(?=$|,|\s*\(|\s+[–—-]|\s+(?:and"
    r"|et|y)\s)"
)


_NAMED_ROOM = re.compile(r"^(?:[Ss]alle|[Ss]ala|[Ss]al[oó]n|SALLE|SALA)(?:\s+[A-ZÀ-Ý\d][\w'’-]*){1,3}$")


def read_room(text: str) -> str | None:
    """Give the room that a whole line names: ``Room XVII``, ``Salle 3, 2e étage``, ``Venue: Assembly Hall``."""
    line = strip_bullet(text).strip("()[]. ")
    placed = _PLACED.match(line)
    if placed and fold(placed["head"]).strip() in PLACE_LABELS:
        label = fold(placed["head"]).strip()
        return (
            f"{placed['head'].strip()} {placed['rest'].strip()}"
            if label in {"room", "salle", "sala"} and len(placed["rest"]) < 4
            else placed["rest"].strip()
        )
    found = _ROOM.match(line) if len(line) <= 80 else None
    if found and _NAMED_ROOM.match(line):
        return line
    if found and (_ROOM_NUMBER.match(found["more"]) or found["more"].lstrip().startswith((",", "(", "–", "-"))):
        return line
    named = re.match(
        (
            r"^(?:[A-ZÀ-Ý][\w'’.-]+\s+){1,4}(?:Room|Hall|Auditorium|Ballroom|Theatre"
            r"|Chamber)(?:\s+[\dIVX]+)?(?:,.{1,60})?$"
        ),
        line,
    )
    return line if named and len(line) <= 80 and fold(line.split(",")[0]) not in CITIES else None


def is_room(inside: str) -> bool:
    """Whether words in brackets name a room; there its own name may follow, as in ``Banquet Hall Sakura``."""
    return read_room(inside) is not None or (bool(_ROOM.match(inside)) and len(inside.split()) <= 4)


def _plain(text: str) -> str:
    return fold(strip_bullet(text)).strip(" .:()")


def is_format(text: str) -> bool:
    """Whether a line only says how an item is held, such as ``Interactive discussion``."""
    plain = re.sub(r"^(?:followed by|suivie? d[eu']s?|seguid[oa] (?:de|por))\s*", "", _plain(text))
    return plain in FORMATS or re.sub(r"\s*\((?:\d+\s*(?:min|minutes)[^)]*)\)?$", "", plain) in FORMATS
