"""The printed faces: shaping with HarfBuzz, embedding with reportlab, and text that copies as it was typed.

reportlab's own shaping tears Thai marks off and corrupts copied text, so each word is shaped here and every glyph is given a character of its own: the
real one where the font's character map agrees, a private one where the glyph stands for something else. The font's ToUnicode table is then written from
what each glyph stands for.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from itertools import count
from pathlib import Path
from typing import Any, NamedTuple

import uharfbuzz
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import SUBSETN, TTFont

from desktop.errors import UserError
from desktop.paths import resource
from desktop.reports.measures import OFFICE_FACE_SCALE
from desktop.words import _

NIKHAHIT, SARA_AA, SARA_AM = 0xE4D, 0xE32, 0xE33
TALL_CONSONANTS = "ปฝฟฬ"
"""Their stem stands where the ring of ำ would, so their ring is moved and must stay a glyph of its own."""


class Glyph(NamedTuple):
    """One shaped glyph: its character in the font, offset, advance and natural width (1/1000 em), and whether a letter cluster ends after it."""

    code: int
    shift: float
    rise: float
    advance: float
    width: float
    ends: bool


@dataclass(frozen=True)
class Shaped:
    """A word as HarfBuzz sets it: its advance (1/1000 em) and its glyphs."""

    advance: float
    glyphs: tuple[Glyph, ...]


class Face(TTFont):  # type: ignore[misc]
    """One font file: shapes words (cached) and embeds only the glyphs used, with a correct ToUnicode table."""

    CACHED_WORDS = 60_000

    def __init__(self, name: str, path: Path) -> None:
        super().__init__(name, str(path), shapable=False)
        self._shaper = uharfbuzz.Font(uharfbuzz.Face(path.read_bytes()))
        self._private: dict[tuple[int, str], int] = {}
        self._stands_for: dict[int, str] = {}
        self._free_codes = count(0xF0000)
        self._words: dict[str, Shaped] = {}
        self._letters: dict[str, Glyph] = {}

    def shape(self, word: str) -> Shaped:
        """``word`` shaped; words of all documents share one bounded cache."""
        found = self._words.get(word)
        if found is None:
            if len(self._words) >= self.CACHED_WORDS:
                self._words.clear()
            plain = word.isascii() and not word.isalpha()  # numbers, codes, e-mails: nothing to place, and most of them occur once
            found = self._words[word] = self._side_by_side(word) if plain else self._shape(word)
        return found

    def _side_by_side(self, word: str) -> Shaped:
        glyphs = []
        for letter in word:
            found = self._letters.get(letter)
            if found is None:
                found = self._letters[letter] = self._shape(letter).glyphs[0]
            glyphs.append(found)
        return Shaped(sum([glyph.advance for glyph in glyphs]), tuple(glyphs))

    def _shape(self, word: str) -> Shaped:
        buffer = uharfbuzz.Buffer()
        buffer.add_str(word)
        buffer.guess_segment_properties()
        buffer.cluster_level = uharfbuzz.BufferClusterLevel.MONOTONE_CHARACTERS
        uharfbuzz.shape(self._shaper, buffer)
        placed = [
            (info.codepoint, info.cluster, position.x_advance, position.x_offset, position.y_offset)
            for info, position in zip(buffer.glyph_infos, buffer.glyph_positions, strict=True)
        ]
        placed = self._join_sara_am(placed, word)
        sources = _sources(word, [glyph[1] for glyph in placed])
        scale = self.face._pdfScale
        widths, usual = self.face.charWidths, self.face.defaultWidth
        follows = [glyph[2] > 0 for glyph in placed[1:]] + [True]
        glyphs = []
        for (glyph_id, _cluster, advance, right, up), source, ends in zip(placed, sources, follows, strict=True):
            scaled = scale(advance)
            code = self._code(glyph_id, source, scaled)
            glyphs.append(Glyph(code, scale(right) if right else 0, scale(up) if up else 0, scaled, widths.get(code, usual), ends))
        return Shaped(sum([glyph.advance for glyph in glyphs]), tuple(glyphs))

    def _join_sara_am(self, placed: list[tuple[int, int, int, int, int]], word: str) -> list[tuple[int, int, int, int, int]]:
        """Put ring + aa on a plain consonant back into the one glyph ำ: same picture, and it copies right even where ActualText is not read."""
        glyph_of = self.face.charToGlyph
        ring, stem, whole = glyph_of.get(NIKHAHIT), glyph_of.get(SARA_AA), glyph_of.get(SARA_AM)
        joined: list[tuple[int, int, int, int, int]] = []
        for glyph in placed:
            before = joined[-1] if joined else None
            if whole and before and glyph[0] == stem and before[0] == ring and len(joined) > 1 and word[joined[-2][1]] not in TALL_CONSONANTS:
                joined[-1] = (whole, before[1], glyph[2], 0, 0)
            else:
                joined.append(glyph)
        return joined

    def _code(self, glyph_id: int, source: str, advance: float) -> int:
        if len(source) == 1 and self.face.charToGlyph.get(ord(source)) == glyph_id:
            return ord(source)
        key = (glyph_id, source)
        code = self._private.get(key)
        if code is None:
            code = next(self._free_codes)
            self._stands_for[code] = source
            self.face.charToGlyph[code] = glyph_id
            self.face.charWidths[code] = advance
            self._private[key] = code
        return code

    def missing(self, character: str) -> bool:
        """Whether the font has no glyph for ``character``."""
        return ord(character) not in self.face.charToGlyph

    def addObjects(self, doc: Any) -> None:
        """Embed the subsets, then say what each glyph stands for."""
        subsets = [list(subset) for subset in self.state[doc].subsets] if doc in self.state else []
        super().addObjects(doc)
        for number, subset in enumerate(subsets):
            name = b"".join((SUBSETN(number), b"+", self.face.name, self.face.subfontNameX)).decode("pdfdoc")
            stream = doc.idToObject["toUnicodeCMap:" + name]
            stream.content = self._to_unicode(stream.content, subset)

    def _to_unicode(self, table: str, subset: list[int]) -> str:
        entries = []
        for position, code in enumerate(subset):
            source = self._stands_for.get(code, chr(code))
            entries.append(f"<{position:02X}> <{source.encode('utf-16-be', 'surrogatepass').hex().upper()}>")
        head, rest = table.split(f"{len(subset)} beginbfchar")
        chunks = (entries[start : start + 100] for start in range(0, len(entries), 100))
        body = "\n".join(f"{len(chunk)} beginbfchar\n" + "\n".join(chunk) + "\nendbfchar" for chunk in chunks)
        return head + body + rest.split("endbfchar")[1]


def _sources(word: str, clusters: list[int]) -> list[str]:
    """The characters each glyph carries: the glyphs of a cluster share its characters from the right ('' for glyphs that are left over)."""
    if clusters == list(range(len(word))):
        return list(word)
    sources = [""] * len(clusters)
    start = 0
    while start < len(clusters):
        stop = start
        while stop < len(clusters) and clusters[stop] == clusters[start]:
            stop += 1
        text = word[clusters[start] : clusters[stop] if stop < len(clusters) else len(word)]
        spare = (stop - start) - len(text)
        if spare >= 0:
            sources[start + spare : stop] = list(text)
        else:
            sources[start : stop - 1] = list(text[: stop - start - 1])
            sources[stop - 1] = text[stop - start - 1 :]
        start = stop
    return sources


@dataclass(frozen=True)
class Faces:
    """Regular and bold of one family, and how much larger than Sarabun it must be drawn to look the same size."""

    regular: Face
    bold: Face
    scale: float = 1.0

    def of(self, bold: bool) -> Face:
        return self.bold if bold else self.regular


@cache
def bundled_faces() -> Faces:
    """Sarabun, which comes with the program (SIL Open Font License)."""
    return Faces(_load("Sarabun", resource("fonts", "Sarabun-Regular.ttf")), _load("Sarabun-Bold", resource("fonts", "Sarabun-Bold.ttf")))


@cache
def office_faces(chosen: str) -> Faces:
    """The office's own TH Sarabun New: ``chosen`` is its regular file, or the folder it lies in with its bold.

    Raises ``UserError`` when there is no such font or it is no TrueType font.
    """
    try:
        regular, bold = _regular_and_bold(Path(chosen))
        return Faces(_load("OfficeFace", regular), _load("OfficeFace-Bold", bold), OFFICE_FACE_SCALE)
    except Exception as error:  # reportlab and the file system each raise their own kinds
        raise UserError(
            _("The chosen font cannot be used: {name}", name=Path(chosen).name),
            _("Choose the files of TH Sarabun New again in the settings, or clear the choice."),
        ) from error


def _regular_and_bold(chosen: Path) -> tuple[Path, Path]:
    """The two files, told apart by their names ("THSarabunNew Bold.ttf", "THSarabunNew-Bold.ttf"); raises ``FileNotFoundError`` when one is missing."""
    folder = chosen if chosen.is_dir() else chosen.parent
    fonts = [path for path in sorted(folder.iterdir()) if path.suffix.casefold() == ".ttf" and "sarabun" in path.stem.casefold()]
    upright = [path for path in fonts if "italic" not in path.stem.casefold()]
    bold = [path for path in upright if "bold" in path.stem.casefold()]
    regular = [chosen] if chosen.is_file() else [path for path in upright if path not in bold and "new" in path.stem.casefold()]
    if not regular or not bold:
        raise FileNotFoundError(chosen)
    stem = regular[0].stem.casefold()
    return regular[0], max(bold, key=lambda path: path.stem.casefold().startswith(stem))


def _load(name: str, path: Path) -> Face:
    face = Face(name, path)
    pdfmetrics.registerFont(face)
    return face
