import pytest

from planner.domain.kinds import SessionKind
from planner.ui.stylesheet import stylesheet
from planner.ui.theme import tone_colours
from planner.ui.tints import tint
from planner.ui.tokens import DARK, LIGHT, Tokens

LEAST = 4.5
BOTH = pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])


def _luminance(colour: str) -> float:
    channels = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _contrast(one: str, other: str) -> float:
    low, high = sorted((_luminance(one), _luminance(other)))
    return (high + 0.05) / (low + 0.05)


@BOTH
def test_text_reads_on_every_ground(tokens: Tokens) -> None:
    for ground in (tokens.window, tokens.panel, tokens.accent_tint):
        for text in (tokens.ink, tokens.grey, tokens.accent):
            assert _contrast(text, ground) >= LEAST, (text, ground)
    assert _contrast(tokens.panel, tokens.accent) >= LEAST


@BOTH
def test_text_reads_on_the_tint_of_every_kind(tokens: Tokens) -> None:
    for kind in SessionKind:
        ground = tint(tokens, kind).ground.name()
        assert _contrast(tokens.ink, ground) >= LEAST, kind
        assert _contrast(tokens.grey, ground) >= LEAST, kind


@BOTH
@pytest.mark.parametrize("tone", ["quiet", "accent", "stop", "warn", "done"])
def test_chips_and_refusals_read(tokens: Tokens, tone: str) -> None:
    ink, ground = tone_colours(tokens, tone)  # type: ignore[arg-type]
    assert _contrast(ink.name(), ground.name()) >= LEAST
    assert _contrast(ink.name(), tokens.panel) >= LEAST


@BOTH
def test_the_style_sheet_is_filled(tokens: Tokens) -> None:
    sheet = stylesheet(tokens)
    assert "$" not in sheet
    assert tokens.ink in sheet
