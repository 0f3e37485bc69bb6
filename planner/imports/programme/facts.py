"""What a text says of the event itself."""

import re
from collections.abc import Sequence
from itertools import pairwise

from planner.domain.countries import match
from planner.domain.kinds import HostRole
from planner.domain.names import fold
from planner.domain.programme import ProgrammeFacts, ProgrammeHost, ProgrammeSegment, ProgrammeSession
from planner.imports.programme.affiliation import nature
from planner.imports.programme.bullets import strip_bullet
from planner.imports.programme.contacts import EMAIL, read_contacts, read_links
from planner.imports.programme.dates import find_dates
from planner.imports.programme.labels import read_room
from planner.imports.programme.lexicon.page import LANGUAGE_WORDS
from planner.imports.programme.lexicon.places import CITIES
from planner.imports.programme.numbers import session_number
from planner.imports.programme.outline import Outline
from planner.imports.programme.pieces import Piece
from planner.imports.programme.titles import split_title
from planner.imports.programme.years import Years


def read_facts(
    outline: Outline, segments: Sequence[ProgrammeSegment], sessions: Sequence[ProgrammeSession], years: Years
) -> ProgrammeFacts:
    """Read what the lines outside the items say: title, theme, dates, place, hosts, contacts, links."""
    pieces = [*outline.preamble, *outline.tail]
    days = sorted({session.day for session in sessions if session.day})
    title, subtitle = _title(outline.preamble)
    theme = _theme(outline.preamble, title)
    if not title and segments:
        title, theme = segments[0].title, theme or segments[0].subtitle
    number, body = session_number(" ".join([title, *(piece.text for piece in outline.preamble[:6])]))
    city, country = _city(outline.preamble)
    return ProgrammeFacts(
        title=title,
        theme=theme,
        subtitle="" if subtitle == theme else subtitle,
        body=body,
        session_number=number,
        starts_on=days[0] if days else years.first_day,
        ends_on=days[-1] if days else years.last_day,
        venue=_venue(outline.preamble),
        city=city,
        country=country,
        language=_language(outline),
        media_policy=_media_policy(pieces),
        hosts=tuple(_hosts(pieces)),
        contacts=read_contacts(pieces),
        links=read_links(pieces),
    )


_EVENT = re.compile(
    r"\b(?:conference|meeting|forum|workshop|dialogue|session of|seminar|summit|consultations?|symposium"
    r"|assembly|congress|council"
    r"|conférence|réunion|atelier|séminaire|sommet|colloque|assises|session du|session de|forum|conseil"
    r"|conferencia|reunión|foro|taller|seminario|cumbre|simposio|diálogo|encuentro|congreso"
    r"|period[oó]s? de sesiones|consejo)\b",
    re.IGNORECASE,
)
_MARKS = re.compile(
    r"^(?:(?:from|to|subject|date|cc|objet|asunto|de)\s*:|(?:draft|provisional|final|restricted|original|distr"
    r"|rev|page|version|as of|as at|last updated|\W*$|[A-Z]{1,6}(?:/[\w.]+)+$"
    r"|updated|projet|provisoire|borrador|document)\b)",
    re.IGNORECASE,
)


_GENERIC = re.compile(
    r"^(?:(?:high-level|official|virtual|online|regional|technical)\s+)*"
    r"(?:side[- ]event|special event|event|webinar|workshop|seminar|meeting|conference)s?$"
    r"|^(?:seminario|jornadas?|taller|encuentro|congreso|reuni[oó]n|s[eé]minaire|colloque|atelier|conf[eé]rence)s?"
    r"(?: (?:internacional|international|r[eé]gional|nacional|national|t[eé]cnica|technique)e?)?$",
    re.IGNORECASE,
)
"""What an event is, without its name."""


def _title(preamble: Sequence[Piece]) -> tuple[str, str]:
    """Give (title, subtitle): the first short line that names an event, else the first that can be a title."""
    lines = [(index, strip_bullet(piece.text)) for index, piece in enumerate(preamble[:14])]
    lines = [(index, text) for index, text in lines if _can_be_title(text)]
    lines = [pair for pair in lines if not _GENERIC.match(pair[1])] or lines
    named = [pair for pair in lines if _EVENT.search(pair[1]) and not _only_place(pair[1])]
    named = [pair for pair in named if not _only_body(pair[1])] or named
    headed = [pair for pair in lines if preamble[pair[0]].heading]
    if named and named[0][0] > lines[0][0] + 4:
        named = lines[:1]
    chosen = (headed or named or [pair for pair in lines if not _only_body(pair[1])] or lines or [(0, "")])[0][1]
    title, subtitle = split_title(chosen) if not chosen.isupper() else (chosen, "")
    return (title, subtitle) if len(title) > 12 else (chosen, "")


def _can_be_title(text: str) -> bool:
    dated = next(find_dates(text), None)
    mostly_date = dated is not None and dated.end - dated.start > len(text) / 3
    return (
        6 < len(text) <= 180
        and not text.rstrip().endswith((".", ":", "?", ","))
        and not mostly_date
        and not _MARKS.match(text)
        and not EMAIL.search(text)
        and "http" not in text
        and "www." not in text
        and not _HOSTS.match(text)
        and not _THEME.match(text)
        and read_room(text) is None
    )


def _only_place(text: str) -> bool:
    return bool(_PLACE.search(text)) and len(text.split()) <= 7 and ":" not in text


def _only_body(text: str) -> bool:
    counted = session_number(text)[0] is not None
    return nature(text) == "organisation" and len(text.split()) <= 6 and not counted


_THEME = re.compile(r"^(?:theme|thème|tema|under the theme|sous le thème)\s*[:–-]?\s*(?P<theme>.{8,})$", re.IGNORECASE)
_DEDICATED = re.compile(
    r"(?:dedicated to|under the theme(?: of)?|on the theme(?: of)?|sur le thème"
    r"|bajo el lema)\s+[“\"«]?(?P<theme>[A-ZÀ-Ý][^.”\"»]{10,120})"
)


def _theme(preamble: Sequence[Piece], title: str) -> str:
    for piece in preamble:
        found = _THEME.match(piece.text) or _DEDICATED.search(piece.text)
        if found:
            return found["theme"].strip('“”"«» .')
    for before, piece in pairwise(preamble[:14]):
        quoted = re.match(r"^[“\"«](?P<theme>[^”\"»]{8,160})[”\"»]$", piece.text)
        if quoted and title and title in strip_bullet(before.text):
            return quoted["theme"].strip()
    return ""


_PLACE = re.compile(
    r"\b(?:conference cent(?:re|er)|palais|hotel|hôtel|headquarters|centre|center|hall|building|château"
    r"|university|cicg|unog"
    r"|centro|sede|maison|auditorium)\b",
    re.IGNORECASE,
)
_AT = re.compile(
    r"\b(?:at|in)\s+(?:the\s+)?(?P<venue>(?:[A-Z][\w’'-]*\s+){1,5}?(?:Conference Cent(?:re|er)|Office(?: (?:in"
    r"|at) [A-Z]\w+)|Hotel|Centre|Center"
    r"|Headquarters)|Palais des Nations)"
)


def _venue(preamble: Sequence[Piece]) -> str:
    for piece in preamble:
        room = read_room(piece.text) if len(piece.text) < 140 else None
        if room:
            return room
    for piece in preamble:
        if len(piece.text) <= 100 and _PLACE.search(piece.text) and not piece.text.endswith("."):
            words = [part.strip() for part in re.split(r",|\s[–—-]\s|\|", piece.text)]
            return next((word for word in words if _PLACE.search(word)), "")
    return next((found["venue"] for piece in preamble if (found := _AT.search(piece.text))), "")


_CITY = re.compile(
    r"(?:^|\b(?:in|at|the|à|en|a|de|and|et|y)\s+"
    r"|[,–-]\s*)(?P<city>[A-ZÀ-Ý][\w’'-]+(?:[ -][A-ZÀ-Ý][\w’'-]+)?)(?=(?P<after>[^\n]*))"
)


def _city(preamble: Sequence[Piece]) -> tuple[str, str]:
    """Give (city, country as printed), from a short line with a date first."""
    ordered = sorted(preamble, key=lambda piece: (len(piece.text) > 140, not any(find_dates(piece.text))))
    for piece in ordered:
        for found in _CITY.finditer(piece.text):
            for name in (found["city"], found["city"].split()[0], found["city"].split("-")[0]):
                after = found["city"][len(name) :] + found["after"]
                if fold(name) in CITIES and not (found.start() == 0 and re.match(r"\s+[A-ZÀ-Ý][a-z]", after)):
                    return name.removesuffix("’s").removesuffix("'s"), _country(after)
    return "", ""


def _country(after: str) -> str:
    found = re.match(r"\s*[,(]\s*([^,()\d.–-]{3,40})", after)
    return found[1].strip() if found and match(found[1].strip()) else ""


def _language(outline: Outline) -> str:
    texts = [piece.text for piece in (*outline.preamble, *outline.day_lines, *outline.tail)]
    texts += [piece.text for block in outline.blocks for piece in (block.opener, *block.lead, *block.pieces)]
    words = [fold(word) for text in texts for word in re.findall(r"[^\W\d_]+", text)]
    counts = {language: sum(word in marks for word in words) for language, marks in LANGUAGE_WORDS.items()}
    return max(counts, key=lambda language: counts[language])


_MEDIA = re.compile(
    r"\b(?:open|closed|not open)\s+to\s+(?:all\s+|the\s+|accredited\s+)*(?:media|press|journalists)\b"
    r"|\b(?:ouverte?s?|fermée?s?)\s+(?:à\s+la\s+|aux\s+)(?:presse|médias|journalistes)"
    r"|\b(?:abiert[oa]s?|cerrad[oa]s?)\s+a\s+(?:la\s+|los\s+)?(?:prensa|medios)",
    re.IGNORECASE,
)


def _media_policy(pieces: Sequence[Piece]) -> str:
    return next((found.group() for piece in pieces if (found := _MEDIA.search(piece.text))), "")


_HOST_WORDS = (
    (
        HostRole.CO_HOST,
        (
            "co-hosted by|co-hosts?:|jointly hosted by|coorganisé par|co-organi[sz]ed by|jointly organi[sz]ed by"
            "|coorganizado por"
        ),
    ),
    (HostRole.HOST, "hosted by|hosts?:|accueillie? par|hôtes?\\s?:|auspiciado por|acogid[oa] por"),
    (
        HostRole.ORGANIZER,
        (
            "organi[sz]ed by|organi[sz]ers?:|convened by|organisée? par|organisateurs?\\s?:|organizad[oa] por"
            "|convocad[oa] por"
        ),
    ),
    (
        HostRole.PARTNER,
        (
            "in (?:partnership|cooperation|collaboration) with|partners?:|en (?:partenariat|collaboration"
            "|coopération) avec|en (?:colaboración|cooperación) con"
        ),
    ),
    (HostRole.FUNDER, "funded by|financed by|financée? par|financiad[oa] por"),
    (
        HostRole.SPONSOR,
        "sponsored by|supported by|with the support of|avec le (?:soutien|concours|appui) d[eu]|con el apoyo de",
    ),
)
_HOSTS = re.compile(rf"^(?:{'|'.join(words for _, words in _HOST_WORDS)})\s*:?\s*", re.IGNORECASE)


_DATELINE = re.compile(r"^[A-ZÀ-Ý]\w+(?: [A-Z]\w+)?\s[–-]\s+")
_APPOSITION = re.compile(r"\b([A-Z]{2,8}), the [A-Z][^,]{3,60},")
_SENTENCES = (
    (
        HostRole.HOST,
        re.compile(
            r"^(?P<who>[A-Z][^.]{2,200}?),?\s+(?:is|are|will be)\s+(?:today\s*|jointly\s*)*"
            r"(?:\([^)]*\)\s*)?(?:co-)?hosting\b"
        ),
    ),
    (HostRole.INITIATOR, re.compile(r"\binitiated by (?:the )?(?P<who>[A-Z][^.,;]{3,80}?)(?= at | in |[.,;])")),
)


def _hosts(pieces: Sequence[Piece]) -> list[ProgrammeHost]:
    hosts = []
    for role, pattern in _SENTENCES:
        texts = (_APPOSITION.sub(r"\1,", _DATELINE.sub("", piece.text)) for piece in pieces)
        told = (pattern.search(text) for text in texts)
        hosts += [ProgrammeHost(name, role) for found in told if found for name in _bodies(found["who"])]
    for piece in pieces:
        text = strip_bullet(piece.text)
        for role, words in _HOST_WORDS:
            found = re.match(rf"^(?:{words})\s*:?\s*(?P<who>.{{2,200}})$", text, re.IGNORECASE)
            if found:
                hosts += [ProgrammeHost(name, role) for name in _bodies(found["who"])]
                break
    return hosts


def _bodies(text: str) -> list[str]:
    parts = re.split(
        r";|,\s+(?:and\s+)?(?:the\s+)?|\s+(?:and|et|y)\s+(?:the|le|la|el|l['’])\s*|\s+(?:and|et|y)\s+(?=[A-Z]{2,}\b)",
        text,
    )
    return [re.sub(r"^(?:the|le|la|el|les)\s+", "", part.strip(" .")) for part in parts if part and part.strip(" .")]
