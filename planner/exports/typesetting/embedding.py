"""The fonts of one document: which glyphs it uses, under which codes, and what they stand for.

A font is embedded as a CID font whose codes are given out in order of use, one for each glyph and the text it stands
for. The codes live and die with the document, so that its bytes do not depend on the documents made before it.
"""

from itertools import islice

import uharfbuzz
from reportlab.pdfbase import pdfdoc

from planner.exports.typesetting.faces import EM, Face, FaceName, Glyph, face

_UNNEEDED_TABLES = (b"GSUB", b"GPOS", b"GDEF", b"cmap", b"name", b"OS/2", b"post", b"STAT")
_SPACE = " "
_SYMBOLIC, _ITALIC = 4, 64
_UNBROKEN = "\u00a0"
_UNREAD = "\u200b"


class EmbeddedFont:
    """A face in one document; ``missing`` gathers the characters that it prints as a replacement."""

    def __init__(self, face: Face, name: str) -> None:
        self.name = name
        self.missing: set[str] = set()
        self._face = face
        self._codes: dict[tuple[int, str], int] = {}
        self._glyphs: dict[Glyph, str] = {}
        self._words: dict[str, str] = {}

    def written(self, text: str) -> str:
        """Give the inside of a ``TJ`` array that shows a text at a font size of one."""
        known = self._words
        words = [known[word] if word in known else self._word(word) for word in text.split(_SPACE)]
        return self._word(_SPACE).join(words).replace("><", "")

    def _word(self, word: str) -> str:
        if word not in self._words:
            shown = self._glyphs
            glyphs = self._face.shaped(word)
            self._words[word] = "".join([shown[glyph] if glyph in shown else self._glyph(glyph) for glyph in glyphs])
        return self._words[word]

    def _glyph(self, glyph: Glyph) -> str:
        if not glyph.known:
            self.missing.update(glyph.text)
        code = self._codes.setdefault((glyph.id, glyph.text), len(self._codes) + 1)
        shown = f"<{code:04X}>"
        if glyph.rise:
            shown = f"] TJ {glyph.rise / EM:g} Ts [{shown}] TJ 0 Ts ["
        kern = self._face.advance(glyph.id) - glyph.advance + glyph.shift
        before, after = (f" {-glyph.shift}" if glyph.shift else ""), (f"{kern} " if kern else "")
        return self._glyphs.setdefault(glyph, before + shown + after)

    def addObjects(self, document: pdfdoc.PDFDocument) -> None:
        """Write the font into a document that is being saved; ReportLab calls it by this name."""
        subset_name = f"PLENRY+{self._face.name}"
        font = pdfdoc.PDFDictionary(
            {
                "Type": "/Font",
                "Subtype": "/Type0",
                "BaseFont": f"/{subset_name}",
                "Encoding": "/Identity-H",
                "DescendantFonts": pdfdoc.PDFArray([self._cid_font(document, subset_name)]),
                "ToUnicode": self._stream(document, self._to_unicode(), "unicode"),
            }
        )
        document.idToObject["BasicFonts"].dict[self.name] = document.Reference(font, self.name)

    def _cid_font(self, document: pdfdoc.PDFDocument, subset_name: str) -> pdfdoc.PDFDictionary:
        advances = (self._face.advance(glyph) for glyph, _ in self._codes)
        return pdfdoc.PDFDictionary(
            {
                "Type": "/Font",
                "Subtype": "/CIDFontType2",
                "BaseFont": f"/{subset_name}",
                "CIDSystemInfo": "<< /Registry (Adobe) /Ordering (Identity) /Supplement 0 >>",
                "FontDescriptor": self._descriptor(document, subset_name),
                "W": pdfdoc.PDFArray([1, pdfdoc.PDFArray(advances)]),
                "CIDToGIDMap": self._stream(document, self._glyph_map(), "glyphs"),
            }
        )

    def _descriptor(self, document: pdfdoc.PDFDocument, subset_name: str) -> pdfdoc.PDFObjectReference:
        metrics = self._face.metrics
        descriptor = pdfdoc.PDFDictionary(
            {
                "Type": "/FontDescriptor",
                "FontName": f"/{subset_name}",
                "Flags": _SYMBOLIC | (_ITALIC if metrics.slant else 0),
                "FontBBox": pdfdoc.PDFArray([-EM, metrics.descent, 3 * EM, metrics.ascent]),
                "ItalicAngle": metrics.slant,
                "Ascent": metrics.ascent,
                "Descent": metrics.descent,
                "CapHeight": metrics.cap_height,
                "StemV": metrics.stem,
                "FontFile2": self._stream(document, self._subset(), "file"),
            }
        )
        return document.Reference(descriptor, f"{self.name} descriptor")

    def _subset(self) -> bytes:
        wanted = uharfbuzz.SubsetInput()
        wanted.flags = uharfbuzz.SubsetFlags.RETAIN_GIDS | uharfbuzz.SubsetFlags.NO_HINTING
        wanted.glyph_set.update({glyph for glyph, _ in self._codes})
        wanted.drop_table_tag_set.update(int.from_bytes(table, "big") for table in _UNNEEDED_TABLES)
        return bytes(wanted.subset(self._face.face).blob.data)

    def _glyph_map(self) -> bytes:
        return b"\0\0" + b"".join(glyph.to_bytes(2, "big") for glyph, _ in self._codes)

    def _to_unicode(self) -> bytes:
        rows = iter([f"<{code:04X}> <{_utf16(text)}>" for (_, text), code in self._codes.items()])
        lines = [_CMAP_HEAD]
        while chunk := list(islice(rows, 100)):
            lines += [f"{len(chunk)} beginbfchar", *chunk, "endbfchar"]
        return "\n".join([*lines, _CMAP_TAIL]).encode("ascii")

    def _stream(self, document: pdfdoc.PDFDocument, content: bytes, use: str) -> pdfdoc.PDFObjectReference:
        stream = pdfdoc.PDFStream(content=content, filters=[pdfdoc.PDFZCompress])
        if use == "file":
            stream.dictionary["Length1"] = len(content)
        return document.Reference(stream, f"{self.name} {use}")


class DocumentFonts:
    """The faces of one document, taken in as they are first used."""

    def __init__(self, document: pdfdoc.PDFDocument) -> None:
        self._document = document
        self._fonts: dict[FaceName, EmbeddedFont] = {}

    def __getitem__(self, name: FaceName) -> EmbeddedFont:
        if name not in self._fonts:
            self._fonts[name] = EmbeddedFont(face(name), f"F{len(self._fonts) + 1}")
            self._document.delayedFonts.append(self._fonts[name])
        return self._fonts[name]

    @property
    def missing(self) -> tuple[str, ...]:
        """The characters that no font of the document shows, in order."""
        return tuple(sorted(set().union(*(font.missing for font in self._fonts.values()))))


def _utf16(text: str) -> str:
    """Encode what a glyph stands for; a space that forbids a line break is read as any other."""
    return (text or _UNREAD).replace(_UNBROKEN, _SPACE).encode("utf-16-be").hex().upper()


_CMAP_HEAD = """/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <FFFF>
endcodespacerange"""
_CMAP_TAIL = """endcmap
CMapName currentdict /CMap defineresource pop
end
end"""
