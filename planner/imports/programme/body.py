"""The lines under a title: rooms, remarks, labels, people, topics, papers, formats and points."""

import re
from collections.abc import Callable
from dataclasses import replace

from planner.domain.kinds import Role, SessionKind
from planner.domain.names import fold
from planner.domain.programme import Problem
from planner.imports.programme.affiliation import nature
from planner.imports.programme.bullets import strip_bullet
from planner.imports.programme.commas import cut
from planner.imports.programme.draft import Draft
from planner.imports.programme.labels import is_format, read_given, read_label, read_note_label, read_room
from planner.imports.programme.lexicon.papers import TO_BE_CONFIRMED
from planner.imports.programme.lexicon.phrases import phrases
from planner.imports.programme.outline import is_lettered
from planner.imports.programme.papers import read_papers
from planner.imports.programme.people import with_detail
from planner.imports.programme.person_names import cut_name, is_detail, is_name, looks_like_person
from planner.imports.programme.pieces import Piece, is_agenda_item
from planner.imports.programme.times import is_impossible


def read_line(draft: Draft, piece: Piece, following: Piece | None) -> None:
    """Read one line with the first reader that understands it; the last one takes any."""
    for reader in _READERS:
        if reader(draft, piece, following):
            return


Reader = Callable[[Draft, Piece, Piece | None], bool]


def _read_room(draft: Draft, piece: Piece, _following: Piece | None) -> bool:
    room = read_room(piece.text)
    if room is None:
        return False
    if draft.room:
        draft.notes.append(piece.text)
    draft.room = draft.room or room
    draft.mark(piece, "detail")
    return True


def _read_remark(draft: Draft, piece: Piece, _following: Piece | None) -> bool:
    if read_note_label(piece.text) is None:
        return False
    draft.notes.append(strip_bullet(piece.text))
    draft.mark(piece, "detail")
    draft.role = None
    return True


def _read_label_line(draft: Draft, piece: Piece, following: Piece | None) -> bool:
    label = read_label(piece.text)
    if label is None or (not label.colon and not _begins_list(label.rest, following)):
        return False
    if label.rest:
        if fold(label.rest).strip(" .()[]") in TO_BE_CONFIRMED:
            draft.notes.append(piece.text)
            draft.mark(piece, "detail")
            return True
        if not draft.seat(label.rest, _role_here(draft, label.role, label.words), piece):
            draft.notes.append(strip_bullet(piece.text))
            draft.mark(piece, "detail")
            return True
        draft.role = label.role if _is_plural(label.words) else None
        return True
    draft.role, draft.label = _role_here(draft, label.role, label.words), label.words
    draft.mark(piece, "detail")
    return True


_AS_USUAL = frozenset(
    {"avec", "con", "with", "featuring", "participan", "participants", "participantes", "intervienen"}
)
_INTRODUCES = frozenset({"introduction", "introduccion", "introductory remarks"})


def _role_here(draft: Draft, role: Role, words: str) -> Role:
    """Give the role that words say in this session: who introduces an item of it does not open the event."""
    words = fold(words).strip(" .:")
    if words in _AS_USUAL or (words in _INTRODUCES and draft.kind is not SessionKind.OPENING):
        return draft.default_role
    return role


def _is_plural(words: str) -> bool:
    """Whether a label announces several people, so that the lines under it are theirs too."""
    return fold(words).rstrip(" :)").endswith("s")


def _begins_list(rest: str, following: Piece | None) -> bool:
    if rest or following is None:
        return False
    return looks_like_person(following.text) or is_name(strip_bullet(following.text))


_UNNAMED = re.compile(
    r"^[\[(]?(?:tb[acd]|t\.b\.c\.|names? to be confirmed|nom à confirmer|nombre por confirmar|to be confirmed"
    r"|à confirmer|por confirmar|à désigner|por designar|to be (?:determined|announced|nominated))\b",
    re.IGNORECASE,
)


def _read_unnamed(draft: Draft, piece: Piece, _following: Piece | None) -> bool:
    """Keep a seat for which nobody is named yet, such as ``[Name to be confirmed], UNDP``, as a note."""
    text = strip_bullet(piece.text)
    if not _UNNAMED.match(text):
        return False
    draft.notes.append(text)
    draft.mark(piece, "note")
    return True


def _read_office(draft: Draft, piece: Piece, _following: Piece | None) -> bool:
    """Keep an office in a list of people as a note, where nobody is named for it: ``Minister of Health, Ghana``."""
    text = strip_bullet(piece.text)
    listed = piece.bullet and draft.role is not None and bool(draft.label)
    if (
        not listed
        or nature(cut(text)[0]) != "function"
        or any(is_name(part) for part in cut(text))
        or looks_like_person(text)
    ):
        return False
    draft.doubts.append(text)
    draft.problems.append(Problem(f"line {piece.line + 1}", f"“{_short(text)}” names nobody; it was kept as a note."))
    draft.mark(piece, "note")
    return True


_ABOUT = re.compile(
    r"^(?:presentation|présentation|presentación|exposé|exposición|ponencia|lecture|talk|briefing)\s+"
    r"(?:on|about|sur|sobre|acerca de)\s+",
    re.IGNORECASE,
)


def _topic_of(words: str) -> str:
    """Give the topic in words such as ``Presentation on “River data”``."""
    return _ABOUT.sub("", words).strip("“”«»\"' ")


_SAYING_NOTHING = phrases(
    """
    a cargo|comentarios|comments|communication|conference|delivered|expose|exposes|exposicion|given|intervencion
    |intervention|introduced|introduccion|introduction|ponencia|presentacion|presentation|presented|statement|testimonio
    """
)
"""What is said before ``by`` somebody without naming a topic."""


def _read_given_line(draft: Draft, piece: Piece, _following: Piece | None) -> bool:
    given = read_given(piece.text)
    if given is None or (given.role is None and not re.search(r"[a-z]", given.words)):
        return False
    if given.role is None or given.role is Role.SPEAKER:
        role = draft.role or draft.default_role
    else:
        role = _role_here(draft, given.role, given.words)
    if not draft.seat(given.who, role, piece):
        return False
    if given.role is None and fold(given.words) not in _SAYING_NOTHING:
        draft.talks[-1] = replace(draft.talks[-1], topic=draft.talks[-1].topic or _topic_of(given.words))
    return True


def _read_person_line(draft: Draft, piece: Piece, following: Piece | None) -> bool:
    text = strip_bullet(piece.text)
    person = looks_like_person(text)
    if not person and draft.role is None and not (_is_name_above_detail(text, following)):
        return False
    if not person and not is_name(text.split(" (")[0]) and not _is_listed(draft, piece):
        return False
    return draft.seat(text, draft.role or draft.default_role, piece)


def _is_name_above_detail(text: str, following: Piece | None) -> bool:
    return is_name(text) and following is not None and is_detail(strip_bullet(following.text))


def _is_listed(draft: Draft, piece: Piece) -> bool:
    """Whether a line stands in a list of people: bulleted, or the first under a label, and short of a sentence."""
    under_label = bool(draft.label) and draft.role is not None
    return (
        under_label
        and (piece.bullet or is_detail(piece.text))
        and not _is_sentence(piece.text)
        and (not _named_last(draft) or (piece.bullet and _stands_whole(draft)))
    )


def _named_last(draft: Draft) -> bool:
    """Whether the last person has a name alone, so that the next line can be the affiliation."""
    if not draft.talks or not draft.talks[-1].people:
        return False
    person = draft.talks[-1].people[-1]
    return not (person.function or person.organisation or person.country) and draft.talks[-1].role == draft.role


def _is_sentence(text: str) -> bool:
    return (text.rstrip().endswith((".", "?", "!")) and len(text) > 60) or len(text) > 260


def _read_detail(draft: Draft, piece: Piece, _following: Piece | None) -> bool:
    """The affiliation of the name on the line above."""
    text = strip_bullet(piece.text)
    if not (_only_name(draft) or draft.detail) or not is_detail(text) or is_agenda_item(text):
        return False
    if piece.bullet and _stands_whole(draft):
        return False
    talk = draft.talks[-1]
    draft.detail = ", ".join(part for part in (draft.detail, text) if part)
    draft.talks[-1] = replace(talk, people=(*talk.people[:-1], with_detail(talk.people[-1], draft.detail)))
    draft.mark(piece, "person")
    return True


def _stands_whole(draft: Draft) -> bool:
    """Whether the list item that named somebody said more than the name, so that the next item is another's."""
    return bool(draft.seated and draft.seated.bullet and cut_name(strip_bullet(draft.seated.text)).rest)


def _only_name(draft: Draft) -> bool:
    if not draft.talks or not draft.talks[-1].people:
        return False
    person = draft.talks[-1].people[-1]
    return not (person.function or person.unit or person.organisation or person.country)


_TOPIC = re.compile(
    r"^(?:[“\"«‘]\s*(?P<quoted>.+?)\s*[”\"»’]\.?|(?:topic|title|sujet|thème|titre|tema|título)\s*:\s*(?P<named>.+))$",
    re.IGNORECASE,
)


def _read_topic(draft: Draft, piece: Piece, _following: Piece | None) -> bool:
    found = _TOPIC.match(strip_bullet(piece.text))
    if found is None or not draft.talks or draft.talks[-1].topic:
        return False
    draft.talks[-1] = replace(draft.talks[-1], topic=found["quoted"] or found["named"])
    draft.mark(piece, "detail")
    return True


def _read_papers_line(draft: Draft, piece: Piece, _following: Piece | None) -> bool:
    papers = read_papers(strip_bullet(piece.text).strip("()[] "), piece.links)
    if not papers or not (piece.links or piece.text.startswith(("(", "["))):
        return False
    if draft.talks:
        draft.talks[-1] = replace(draft.talks[-1], papers=draft.talks[-1].papers + papers)
    else:
        draft.papers.extend(papers)
    draft.mark(piece, "detail")
    return True


def _read_format(draft: Draft, piece: Piece, _following: Piece | None) -> bool:
    text = strip_bullet(piece.text).strip(" ()")
    if not is_format(text):
        return False
    if draft.format_label:
        draft.points.append(text)
    draft.format_label = draft.format_label or text
    draft.mark(piece, "detail")
    return True


def _read_point(draft: Draft, piece: Piece, _following: Piece | None) -> bool:
    text = strip_bullet(piece.text) if piece.bullet and not re.match(r"^\(?\w{1,3}[.)]", piece.text) else piece.text
    if _is_sentence(text) and not piece.bullet:
        draft.description.append(text)
    elif is_impossible(text) or (
        draft.talks and not piece.bullet and not is_lettered(piece.text) and not is_agenda_item(text)
    ):
        draft.doubts.append(text)
        why = " has times that no clock shows; it" if is_impossible(text) else ""
        message = f"“{_short(text)}”{why} was kept as a note on “{_short(draft.title.title)}”."
        draft.problems.append(Problem(f"line {piece.line + 1}", message))
        draft.mark(piece, "note")
        return True
    else:
        draft.points.append(text)
    draft.mark(piece, "session")
    return True


def _short(text: str) -> str:
    return text if len(text) <= 60 else f"{text[:57].rstrip()}…"


_READERS: tuple[Reader, ...] = (
    _read_room,
    _read_remark,
    _read_papers_line,
    _read_topic,
    _read_label_line,
    _read_given_line,
    _read_format,
    _read_unnamed,
    _read_detail,
    _read_office,
    _read_person_line,
    _read_point,
)
