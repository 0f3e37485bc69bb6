"""Whom to ask, and web addresses, as a text prints them."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from planner.domain.names import fold, split_honorific
from planner.domain.programme import ProgrammeContact, ProgrammeLink
from planner.imports.programme.affiliation import read_affiliation
from planner.imports.programme.bullets import strip_bullet
from planner.imports.programme.person_names import is_name
from planner.imports.programme.pieces import Piece

EMAIL = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
_PHONE = re.compile(r"(?<![\w.])\+?\(?\d[\d\s().\-/]{6,22}\d(?:\s*(?:ext|x)\.?\s*\d+)?")
_URL = re.compile(r"(?:https?://|www\.)[^\s\"'<>()\[\]]+", re.IGNORECASE)
_LABELS = re.compile(
    r"\b(?:tel(?:ephone)?|tél(?:éphone)?|teléfono|phone|mobile|mob|cell|fax|e-?mail|courriel"
    r"|correo(?: electr[oó]nico)?|mailto)"
    r"\b\s*[.:]*(?:\s*:)?",
    re.IGNORECASE,
)
_MARKERS = re.compile(
    r"(?:for (?:further|more|additional) (?:information|details|enquiries)|media contacts?|press contacts?"
    r"|contact(?: persons?| us)?:"
    r"|pour (?:de )?plus (?:d['’]informations?|ample|amples)|pour tout renseignement|para (?:más"
    r"|mayor(?:es)?) informaci[oó]n"
    r"|^contacts?$|^contactos?$|please contact|prière de contacter|veuillez contacter|sírvase contactar|contacter\s*:)",
    re.IGNORECASE,
)
_CONTACT = re.compile(
    (
        r"^.{0,120}\b(?:contact(?:er|o|ar|ez)?s?(?: (?:a|con|us|persons?))?|information|informaci[oó]n"
        r"|renseignements?)\b\s*:?\s*"
    ),
    re.IGNORECASE,
)


@dataclass
class _Draft:
    name: str = ""
    rest: list[str] = field(default_factory=list)
    phones: list[str] = field(default_factory=list)
    email: str = ""
    line: int = 0

    @property
    def row(self) -> ProgrammeContact:
        """Give the contact as it stands."""
        read = read_affiliation(", ".join(self.rest))
        unit = ", ".join(part for part in (read.function, read.unit) if part)
        return ProgrammeContact(self.name, unit, read.organisation, tuple(self.phones), self.email, self.line)


def read_contacts(pieces: Sequence[Piece]) -> tuple[ProgrammeContact, ...]:
    """Read the contacts that follow ``For further information, please contact``."""
    drafts: list[_Draft] = []
    reading = 0
    for piece in pieces:
        text = piece.text
        if _MARKERS.search(text) and (len(text) < 300 or EMAIL.search(text)):
            reading, text = 14, _CONTACT.sub("", text) if not EMAIL.match(text) else text
        elif reading and len(text) > 250:
            reading = 0
        if reading:
            reading -= 1
            _read_contact(drafts, text, piece)
    return tuple(draft.row for draft in drafts if draft.phones or draft.email)


def _read_contact(drafts: list[_Draft], text: str, piece: Piece) -> None:
    emails = list(dict.fromkeys(EMAIL.findall(text)))
    plain = EMAIL.sub(" ", _URL.sub(" ", text))
    phones = [" ".join(found.split()) for found in _PHONE.findall(plain)]
    words = [
        word.strip(" ,;:.\"'<>-–")
        for word in re.split(r"[,;\t|]| at (?=[A-Z])", _LABELS.sub(",", _PHONE.sub(",", plain)))
    ]
    words = [strip_bullet(word) for word in words if any(char.isalpha() for char in word)]
    if words and _starts_contact(words[0], drafts, bool(emails)):
        drafts.append(_Draft(words.pop(0), line=piece.line + 1))
    elif not drafts and (emails or phones):
        drafts.append(_Draft(line=piece.line + 1))
    if drafts:
        drafts[-1].rest.extend(word for word in words if len(word) < 120)
        drafts[-1].phones.extend(phones)
        drafts[-1].email = drafts[-1].email or (emails[0] if emails else "")


def _starts_contact(word: str, drafts: list[_Draft], has_email: bool) -> bool:
    name = split_honorific(word)[1]
    if not (is_name(word) or is_name(name)):
        return False
    fresh = not drafts or bool(drafts[-1].phones or drafts[-1].email)
    return fresh or has_email


def read_links(pieces: Sequence[Piece]) -> tuple[ProgrammeLink, ...]:
    """Read the web addresses of the event itself, each once, with what they lead to."""
    links: dict[str, ProgrammeLink] = {}
    before = ""
    for piece in pieces:
        for label, url in _addresses(piece):
            links.setdefault(url, ProgrammeLink(_kind(f"{before} {piece.text} {label}"), url, label))
        before = piece.text[-200:]
    return tuple(links.values())


def _addresses(piece: Piece) -> Iterator[tuple[str, str]]:
    for label, url in piece.links:
        if url.lower().startswith(("http://", "https://")):
            yield label, url
    for found in _URL.findall(piece.text):
        url = found.rstrip(".,;:!?")
        yield "", url if url.lower().startswith("http") else f"https://{url}"


def _kind(context: str) -> str:
    words = fold(context)
    for kind, marks in _KINDS:
        if any(mark in words for mark in marks):
            return kind
    return "event"


_KINDS = (
    ("story", ("story", "temoignage", "historia de")),
    ("agenda", ("agenda", "programme", "programa", "ordre du jour")),
    ("background", ("background", "document", "paper", "concept note", "note conceptuelle")),
)
