"""The frame of a portrait keeps its proportions, and never leaves the picture."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.domain.crop import Crop, pixels, read_crop, shifted, usual_crop, widened

SIDES = st.integers(40, 20_000)


def inside(crop: Crop) -> bool:
    return (
        min(crop.left, crop.top) >= 0
        and min(crop.width, crop.height) > 0
        and max(crop.left + crop.width, crop.top + crop.height) <= 1000
    )


@pytest.mark.parametrize(
    ("width", "height", "crop"),
    [
        (350, 450, Crop(0, 0, 1000, 1000)),
        (700, 450, Crop(250, 0, 500, 1000)),
        (350, 900, Crop(0, 166, 1000, 500)),
    ],
)
def test_the_usual_frame_is_the_largest(width: int, height: int, crop: Crop) -> None:
    assert usual_crop(width, height) == crop


@given(SIDES, SIDES)
def test_a_usual_frame_has_the_proportions_of_print(width: int, height: int) -> None:
    crop = usual_crop(width, height)
    assert inside(crop)
    across, down = crop.width * width, crop.height * height
    assert abs(across / down - 35 / 45) <= 0.02 or min(crop.width, crop.height) < 60


@given(SIDES, SIDES, st.lists(st.tuples(st.booleans(), st.integers(-1200, 1200), st.integers(-1200, 1200)), max_size=9))
def test_no_hand_moves_a_frame_out_of_the_picture(width: int, height: int, moves: list[tuple[bool, int, int]]) -> None:
    crop = usual_crop(width, height)
    for widens, one, two in moves:
        crop = widened(crop, one, width, height) if widens else shifted(crop, one, two)
        assert inside(crop)
        left, top, right, bottom = pixels(crop, width, height)
        assert 0 <= left < right <= width
        assert 0 <= top < bottom <= height


def test_a_frame_narrows_around_its_middle() -> None:
    assert widened(Crop(0, 0, 1000, 1000), -200, 350, 450) == Crop(100, 100, 800, 800)
    assert widened(Crop(100, 100, 800, 800), 500, 350, 450) == Crop(0, 0, 1000, 1000)
    assert widened(Crop(0, 0, 1000, 1000), -2000, 350, 450).width == 100


@given(st.builds(Crop, *[st.integers(0, 400)] * 2, *[st.integers(1, 600)] * 2))
def test_a_frame_is_read_as_it_is_stored(crop: Crop) -> None:
    assert read_crop(str(crop)) == crop


@pytest.mark.parametrize(
    "words", ["", "1 2 3", "a b c d", "0 0 0 1000", "900 0 200 500", "-1 0 5 5", "1 2 3 4 5", "٣ 1 1 1"]
)
def test_other_words_are_no_frame(words: str) -> None:
    assert read_crop(words) is None
