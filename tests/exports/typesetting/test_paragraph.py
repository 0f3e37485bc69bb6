from hypothesis import given
from hypothesis import strategies as st

from planner.domain.printed import Run
from planner.exports.typesetting.looks import Look
from planner.exports.typesetting.paragraph import Line, broken, single
from planner.exports.typesetting.text import prepared

LOOK = Look(10, 14)


def words(lines: list[Line]) -> list[str]:
    return ["".join(piece.text for piece in line.pieces) for line in lines]


def test_a_paragraph_breaks_at_spaces() -> None:
    assert words(broken((Run("one two three"),), LOOK, 45)) == ["one two", "three"]


def test_runs_that_touch_stay_together() -> None:
    runs = (Run("Vandi Minah ("), Run("Bio", link="https://example.org"), Run("), Minister"))
    assert words(broken(runs, LOOK, 70)) == ["Vandi Minah", "(Bio), Minister"]


def test_an_empty_run_between_two_does_not_part_them() -> None:
    assert words(broken((Run("Opening"), Run(""), Run(", closing")), LOOK, 50)) == ["Opening,", "closing"]


def test_a_line_may_end_after_a_hyphen_between_letters() -> None:
    assert words(broken((Run("Jean-Christophe"),), LOOK, 60)) == ["Jean-", "Christophe"]
    assert words(broken((Run("2008-2009 x"),), LOOK, 52)) == ["2008-2009", "x"]


def test_a_space_that_forbids_a_break_is_kept() -> None:
    assert words(broken((Run("one two\u00a0three"),), LOOK, 60)) == ["one", "two\u00a0three"]


def test_tracked_lines_are_no_wider_than_they_may_be() -> None:
    tracked = Look(10, 14, tracking=200)
    lines = broken((Run("one two three four five six seven"),), tracked, 60)
    assert all(line.width <= 60 for line in lines)
    assert len(lines) > len(broken((Run("one two three four five six seven"),), LOOK, 60))


def test_a_word_wider_than_the_line_breaks_where_it_must() -> None:
    lines = broken((Run("see " + "m" * 40),), LOOK, 100)
    assert words(lines)[0] == "see"
    assert "".join(words(lines)[1:]) == "m" * 40
    assert all(line.width <= 100 for line in lines)


def test_a_short_last_word_does_not_stand_alone() -> None:
    assert words(broken((Run("Ministry of Migration, Republic of Mali"),), LOOK, 170))[-1] == "of Mali"
    assert words(broken((Run("Republic of Mali"),), LOOK, 65))[-1] == "Mali"


def test_pieces_follow_each_other_without_gaps() -> None:
    runs = (Run("bold ", "bold"), Run("regular "), Run("link", link="https://example.org"))
    (line,) = broken(runs, LOOK, 500)
    assert [piece.text for piece in line.pieces] == ["bold ", "regular ", "link"]
    for before, after in zip(line.pieces, line.pieces[1:], strict=False):
        assert abs(before.x + before.width - after.x) < 1e-6


def test_white_space_alone_makes_no_line() -> None:
    assert broken((Run("  \n "),), LOOK, 100) == []


@given(st.text(max_size=200), st.floats(20, 400))
def test_no_character_is_lost_and_no_line_is_too_wide(text: str, width: float) -> None:
    lines = broken((Run(text),), LOOK, width)
    ours = "".join(words(lines)).replace(" ", "")
    assert ours == prepared(text).replace(" ", "")
    assert all(line.width <= width + 0.01 for line in lines if len("".join(words([line]))) > 1)


def test_a_single_line_gives_way_to_an_ellipsis_between_words() -> None:
    line = single("Ninety-sixth Session of the Council", LOOK, 120)
    assert words([line]) == ["Ninety-sixth Session…"]
    assert line.width <= 120
    assert words([single("short", LOOK, 120)]) == ["short"]
    assert single("", LOOK, 120).pieces == []
