from hypothesis import given
from hypothesis import strategies as st

from planner.domain.printed import Run
from planner.exports.typesetting.looks import Look
from planner.exports.typesetting.pages import Page, paginated
from planner.exports.typesetting.paragraph import broken
from planner.exports.typesetting.strips import Strip, beside, stacked


def heights(pages: list[Page]) -> list[list[float]]:
    return [[strip.height for _, strip in page.strips] for page in pages]


def test_strips_flow_onto_pages() -> None:
    assert heights(paginated([Strip(40), Strip(50), Strip(30)], 100)) == [[40, 50], [30]]


def test_nothing_makes_one_empty_page() -> None:
    assert heights(paginated([], 100)) == [[]]


def test_what_is_tied_together_moves_together() -> None:
    strips = [Strip(60), Strip(20, keep=True), Strip(10, keep=True), Strip(30)]
    assert heights(paginated(strips, 100)) == [[60], [20, 10, 30]]


def test_what_is_tied_but_higher_than_a_page_is_parted() -> None:
    strips = [Strip(60, keep=True) for _ in range(4)]
    assert heights(paginated(strips, 100)) == [[60], [60], [60], [60]]


def test_a_gap_is_dropped_at_the_top_of_a_page() -> None:
    pages = paginated([Strip(90, gap=20), Strip(90, gap=20)], 100)
    assert [[top for top, _ in page.strips] for page in pages] == [[0], [0]]


def test_a_page_repeats_the_heading_it_goes_on_with() -> None:
    strips = [Strip(60, running="Day 1"), Strip(60), Strip(60, running="Day 2"), Strip(60), Strip(60, running="")]
    assert [page.running for page in paginated(strips, 100)] == ["", "Day 1", "", "Day 2", ""]


def test_two_lines_of_a_paragraph_stay_together_at_either_side() -> None:
    lines = broken((Run("word " * 30),), Look(10, 10), 60)
    strips = stacked(lines, 0)
    assert [strip.keep for strip in strips] == [True, *[False] * (len(lines) - 3), True, False]
    assert all(strip.keep for strip in stacked(lines, 0, whole=True)[:-1])


def test_what_stands_beside_may_reach_below() -> None:
    times = broken((Run("22:00 – 02:30 (+1)"),), Look(10, 14), 70)
    strips = beside(stacked(broken((Run("Drafting"),), Look(10, 14), 200), 90), times, 0)
    assert [[x for x, _, _ in strip.lines] for strip in strips] == [[0, 90], [0]]
    assert strips[0].keep


@given(
    st.lists(st.tuples(st.floats(1, 120), st.floats(0, 30), st.booleans()), max_size=60),
)
def test_every_strip_is_printed_once_in_order_and_within_the_page(shapes: list[tuple[float, float, bool]]) -> None:
    strips = [Strip(height, gap=gap, keep=keep) for height, gap, keep in shapes]
    pages = paginated(strips, 100)
    assert [strip for page in pages for _, strip in page.strips] == strips
    for page in pages:
        assert page.used <= 100.001 or len(page.strips) == 1
