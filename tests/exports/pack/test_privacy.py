"""What must not leave never does: words that occur nowhere else are looked for in every part of every workbook."""

import re
from pathlib import Path

import pytest

from planner.domain.kinds import Audience
from planner.exports.pack.registry import SHEETS, SheetKind, allowed
from planner.exports.pack.writing import write_pack
from tests.exports.pack.sources import source
from tests.exports.people import options
from tests.exports.workbooks import parts

_PUBLIC = {"name", "honorific", "given", "family", "function", "organisation", "country"}
_PARTNER = _PUBLIC | {"unit", "native_name", "languages", "arrives_where", "departs_where"}


def _leaked(path: Path) -> set[str]:
    """The fields of people that stand anywhere in a workbook, and other canaries by their words."""
    return set(re.findall(r"canary-(?:[123]-)?([a-z_]+)", "".join(parts(path).values())))


# A programme prints units, and those who drive know where people arrive.
@pytest.mark.parametrize(("audience", "may"), [(Audience.PUBLIC, _PUBLIC | {"unit"}), (Audience.PARTNER, _PARTNER)])
def test_nothing_but_what_an_audience_may_have_is_in_any_sheet(
    tmp_path: Path, audience: Audience, may: set[str]
) -> None:
    wanted = frozenset(kind.key for kind in SHEETS)
    write_pack(source(), wanted, options(audience, recipient="Canteen"), tmp_path / "a.xlsx")
    assert _leaked(tmp_path / "a.xlsx") == may


@pytest.mark.parametrize("kind", SHEETS, ids=lambda kind: kind.key)
@pytest.mark.parametrize("audience", [Audience.PUBLIC, Audience.PARTNER])
def test_a_restricted_person_is_in_no_sheet_that_leaves(tmp_path: Path, kind: SheetKind, audience: Audience) -> None:
    if audience not in kind.audiences:
        assert write_pack(source(), frozenset({kind.key}), options(audience), tmp_path / "a.xlsx") == ()
        return
    write_pack(source(), frozenset({kind.key}), options(audience), tmp_path / "a.xlsx")
    content = "".join(parts(tmp_path / "a.xlsx").values())
    assert "canary-3" not in content
    assert "participant-3" not in content


@pytest.mark.parametrize("key", ["summary", "statistics", "catering", "arrivals", "interpretation", "technical"])
def test_sheets_of_counts_name_nobody(tmp_path: Path, key: str) -> None:
    write_pack(source(), frozenset({key}), options(Audience.INTERNAL), tmp_path / "a.xlsx")
    assert _leaked(tmp_path / "a.xlsx") <= {"arrives_where", "departs_where"}


def test_identity_papers_are_in_no_other_sheet_than_that_for_visas(tmp_path: Path) -> None:
    together = frozenset(kind.key for kind in allowed(Audience.INTERNAL))
    write_pack(source(), together, options(Audience.INTERNAL), tmp_path / "a.xlsx")
    assert "canary-passport" not in "".join(parts(tmp_path / "a.xlsx").values())
    write_pack(source(), frozenset({"visa"}), options(Audience.INTERNAL, recipient="Consulate"), tmp_path / "b.xlsx")
    assert "canary-passport" in "".join(parts(tmp_path / "b.xlsx").values())
