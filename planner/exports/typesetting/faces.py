"""Typefaces: parsed once per process, shaping single words into glyphs."""

import re
from functools import cached_property, lru_cache
from itertools import pairwise
from typing import Literal, NamedTuple

import uharfbuzz

from resources import resource

FaceName = Literal["Regular", "SemiBold", "Italic"]
EM = 1000
_AFTER_HYPHEN = re.compile(r"(?<=[^\W\d_]{2}[-–—])(?=[^\W\d_]{2})")
_REPLACEMENT = "\ufffd"
_REMEMBERED_WORDS = 50_000


class Glyph(NamedTuple):
    """A glyph of a shaped word, in thousandths of an em; it stands for ``text`` and shows it if it is ``known``."""

    id: int
    text: str
    advance: int
    rise: int
    shift: int
    known: bool


class Metrics(NamedTuple):
    """Measures of a face in thousandths of an em; ``descent`` is negative, ``slant`` in degrees, ``stem`` estimated."""

    ascent: int
    descent: int
    cap_height: int
    slant: int
    stem: int


class Face:
    """One font file; nothing in it depends on the document that uses it."""

    def __init__(self, name: FaceName) -> None:
        self.name = f"NotoSans-{name}"
        self.face = uharfbuzz.Face(uharfbuzz.Blob.from_file_path(str(resource(f"fonts/{self.name}.ttf"))))
        self._font = uharfbuzz.Font(self.face)
        self._font.scale = (EM, EM)
        self._replacement = self._font.get_nominal_glyph(ord(_REPLACEMENT)) or 0
        self.shaped = lru_cache(_REMEMBERED_WORDS)(self._shape)
        self.width = lru_cache(_REMEMBERED_WORDS)(self._width)
        self.parts = lru_cache(_REMEMBERED_WORDS)(self._parts)

    def advance(self, glyph: int) -> int:
        """Give the width of a glyph by itself."""
        return int(self._font.get_glyph_h_advance(glyph))

    @cached_property
    def metrics(self) -> Metrics:
        """The measures of the whole face."""
        extents = self._font.get_font_extents("ltr")
        return Metrics(
            int(extents.ascender),
            int(extents.descender),
            int(self._font.get_metric_position_with_fallback(uharfbuzz.OTMetricsTag.CAP_HEIGHT)),
            round(self._font.get_style_value(uharfbuzz.StyleTag.SLANT_ANGLE)),
            round(self._font.get_style_value(uharfbuzz.StyleTag.WEIGHT)) // 5,
        )

    def _width(self, word: str) -> int:
        return sum([glyph.advance for glyph in self.shaped(word)])

    def _parts(self, word: str) -> tuple[tuple[str, int], ...]:
        """A word in the parts that a line may end between, with their widths."""
        return tuple((part, self._width(part)) for part in _AFTER_HYPHEN.split(word) if part)

    def _shape(self, word: str) -> tuple[Glyph, ...]:
        if not word:
            return ()
        buffer = uharfbuzz.Buffer()
        buffer.cluster_level = uharfbuzz.BufferClusterLevel.MONOTONE_CHARACTERS
        buffer.not_found_glyph = self._replacement
        buffer.add_str(word)
        buffer.guess_segment_properties()
        buffer.direction = "ltr"
        uharfbuzz.shape(self._font, buffer, {"liga": False})
        infos = buffer.glyph_infos
        starts = [*sorted({info.cluster for info in infos}), len(word)]
        source = {start: word[start:end] for start, end in pairwise(starts)}
        return tuple(
            Glyph(
                info.codepoint,
                text := source.pop(info.cluster, ""),
                place.x_advance,
                place.y_offset,
                place.x_offset,
                info.codepoint != self._replacement or text == _REPLACEMENT,
            )
            for info, place in zip(infos, buffer.glyph_positions, strict=True)
        )


@lru_cache
def face(name: FaceName) -> Face:
    """Give a typeface, parsed on first use."""
    return Face(name)
