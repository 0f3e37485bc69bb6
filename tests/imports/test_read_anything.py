from hypothesis import given, settings
from hypothesis import strategies as st

from planner.domain.programme import Source, SourceLine
from planner.imports.programme import read_programme
from planner.imports.sources import source_from_json, source_to_json
from tests.imports.truth import FOLDER

LINES = sorted({line for path in FOLDER.glob("*.txt") for line in path.read_text("utf-8").splitlines()})
MARKS = st.sampled_from([*" \t(),:;-–|.“”/", "10:00", "a)", "Mr. ", "by ", " and ", "•", "18/05", "TBC"])
line = st.one_of(st.sampled_from(LINES), st.text(max_size=80), st.lists(MARKS, max_size=12).map("".join))
spliced = st.tuples(line, line, st.integers(0, 60)).map(lambda parts: parts[0][: parts[2]] + parts[1][parts[2] :])


def source_of(lines: list[str]) -> Source:
    return Source("text", tuple(SourceLine(number, text) for number, text in enumerate(lines, 1)))


@settings(max_examples=300, deadline=None)
@given(st.lists(st.one_of(line, spliced), max_size=40), st.sampled_from([None, 2020]))
def test_any_text_is_read_and_every_line_is_accounted_for_once(lines: list[str], year: int | None) -> None:
    source = source_of(lines)
    programme = read_programme(source, year=year)
    assert [read.line for read in programme.lines] == list(source.lines)
    for read in programme.lines:
        assert (read.use == "blank") == (not read.line.text.strip())
        assert read.session is None or 0 <= read.session < len(programme.sessions)
    for session in programme.sessions:
        assert session.segment is None or 0 <= session.segment < len(programme.segments)
        assert session.continues is None or 0 <= session.continues < len(programme.sessions)


@settings(max_examples=100, deadline=None)
@given(st.lists(line, max_size=20))
def test_reading_twice_gives_the_same(lines: list[str]) -> None:
    assert read_programme(source_of(lines)) == read_programme(source_of(lines))


@given(st.lists(st.text(max_size=30), max_size=10))
def test_a_source_survives_json(lines: list[str]) -> None:
    source = Source(
        "n", tuple(SourceLine(i, text, bold=i % 2 == 0, links=(("a", text),)) for i, text in enumerate(lines))
    )
    assert source_from_json(source_to_json(source)) == source
