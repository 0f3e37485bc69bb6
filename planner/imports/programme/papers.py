"""What stands in brackets in a person's line: papers, confirmation, where somebody speaks from."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from planner.domain.kinds import AppearanceStatus, DocumentKind, Mode
from planner.domain.names import fold
from planner.domain.programme import Paper
from planner.imports.programme.lexicon.papers import BY_VIDEO, CONFIRMED, INVITED, PAPERS, REMOTE, TO_BE_CONFIRMED

Links = Sequence[tuple[str, str]]

_BRACKETS = re.compile(r"\s*[(\[]([^()\[\]]{1,90})[)\]]")
_SEPARATORS = re.compile(r"\s*(?:[|/;,&]|\band\b|\bet\b|\by\b)\s*")
_TRAILING = re.compile(
    r"\s*(?:[,;–—-]\s*)?\b(?P<word>tbc|t\.b\.c\.|tba|to be confirmed|à confirmer|(?:por|a) confirmar"
    r"|sous réserve)[.*]*\s*$",
    re.IGNORECASE,
)
_OWN = frozenset({DocumentKind.BIO, DocumentKind.PHOTO})


@dataclass(frozen=True)
class Stripped:
    """A person's line without what stood in brackets; ``given`` belongs to the talk, ``own`` to the person."""

    text: str
    own: tuple[Paper, ...] = ()
    given: tuple[Paper, ...] = ()
    status: AppearanceStatus = AppearanceStatus.CONFIRMED
    mode: Mode = Mode.ROOM


def read_papers(inside: str, links: Links = ()) -> tuple[Paper, ...]:
    """Read a bracket such as ``Bio | Presentation``; nothing where any part is not a kind of paper."""
    whole = _paper(inside, links)
    papers = [whole] if whole else [_paper(part, links) for part in _SEPARATORS.split(inside) if part.strip()]
    return tuple(paper for paper in papers if paper) if papers and all(papers) else ()


def _paper(text: str, links: Links) -> Paper | None:
    key = fold(text).strip(" .:")
    kind = PAPERS.get(key) or PAPERS.get(re.sub(r"\s*\(?\b(?:pdf|ppt|en|fr|es|english|french|spanish)\)?$", "", key))
    if kind is None:
        return None
    url = next((url for words, url in links if fold(words).strip(" .:") == key), "")
    plain = kind.value == key or kind in _OWN
    return Paper(kind, "" if plain else text.strip(), url)


def strip_brackets(text: str, links: Links = ()) -> Stripped:
    """Take papers and remarks out of a person's line; papers before the first comma are the person's own."""
    result = Stripped(text)
    for found in _BRACKETS.finditer(text):
        before = text[: found.start()]
        papers = read_papers(found[1], links)
        if papers:
            alone = "," not in before
            own = tuple(paper for paper in papers if alone or paper.kind in _OWN)
            given = tuple(paper for paper in papers if paper not in own)
            result = replace(result, own=result.own + own, given=result.given + given)
        else:
            marked = _marked(result, found[1])
            if marked is None:
                continue
            result = marked
        result = replace(result, text=result.text.replace(found[0], "", 1))
    return _without_trailing(result)


def _marked(result: Stripped, inside: str) -> Stripped | None:
    """Give the result with what a remark such as ``TBC, remote`` says; None where any part of it says nothing known."""
    parts = [fold(part).strip(" .*").replace(".", "") for part in _SEPARATORS.split(inside)]
    for part in (fold(inside).strip(" ."), *parts):
        known = _with(result, part)
        if known is None and part in parts:
            return None
        result = known or result
    return result


def _with(result: Stripped, word: str) -> Stripped | None:
    if word in INVITED:
        return replace(result, status=AppearanceStatus.INVITED)
    if word in TO_BE_CONFIRMED:
        return replace(result, status=AppearanceStatus.TO_BE_CONFIRMED)
    if word in REMOTE:
        return replace(result, mode=Mode.REMOTE)
    if word in BY_VIDEO:
        return replace(result, mode=Mode.VIDEO)
    return result if word in CONFIRMED else None


def _without_trailing(result: Stripped) -> Stripped:
    text = result.text.strip()
    found = _TRAILING.search(text)
    if found:
        result = replace(result, status=AppearanceStatus.TO_BE_CONFIRMED)
        text = text[: found.start()]
    for part in _last_parts(text):
        known = _with(result, fold(part).strip(" ."))
        if known:
            result, text = known, text[: text.rindex(part)].rstrip(" ,–—-")
    return replace(result, text=text.strip().rstrip("*").strip())


def _last_parts(text: str) -> Iterator[str]:
    part = re.split(r",\s+|\s[–—-]\s", text)[-1]
    if part != text and part:
        yield part
