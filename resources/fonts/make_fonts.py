"""Make the bundled Sarabun from the unmodified files of its makers.

    python resources/fonts/make_fonts.py Sarabun_400Regular.ttf Sarabun_700Bold.ttf

The unmodified files are those of Google Fonts, e.g. from the npm package ``@expo-google-fonts/sarabun``. Needs fontTools.

Two things are mended. The stock line height (ascent 1060, descent 272 of 1000) cuts tone marks over tall vowels and the vowels below a letter
off in labels, combo boxes and tabs, so it becomes 1290 and 450. And U+200B, by which the window tells Qt where a Thai line may break, gets an
empty glyph instead of a box. Outlines, shaping tables (GSUB, GPOS) and the family name stay as they were: the licence (OFL.txt) reserves no name.
"""

from __future__ import annotations

import sys
from pathlib import Path

from fontTools.ttLib import TTFont
from fontTools.ttLib.tables._g_l_y_f import Glyph

ASCENT, DESCENT = 1290, 450
ZERO_WIDTH_SPACE = 0x200B
NAMES = ("Sarabun-Regular.ttf", "Sarabun-Bold.ttf")


def mend(source: Path, target: Path) -> None:
    """Write ``target``: ``source`` with room for Thai marks and with an empty U+200B."""
    font = TTFont(source, recalcTimestamp=False)
    widen(font)
    add_empty_glyph(font, ZERO_WIDTH_SPACE, "uni200B")
    font.save(target)


def widen(font: TTFont) -> None:
    """Set the line height in all three places that Windows, Linux and Qt look at."""
    font["hhea"].ascent, font["hhea"].descent, font["hhea"].lineGap = ASCENT, -DESCENT, 0
    metrics = font["OS/2"]
    metrics.sTypoAscender, metrics.sTypoDescender, metrics.sTypoLineGap = ASCENT, -DESCENT, 0
    metrics.usWinAscent, metrics.usWinDescent = ASCENT, DESCENT


def add_empty_glyph(font: TTFont, character: int, name: str) -> None:
    """Map ``character`` to a new glyph without ink or width."""
    if character in font.getBestCmap():
        return
    order = [*font.getGlyphOrder(), name]
    font["glyf"][name] = Glyph()
    font["hmtx"][name] = (0, 0)
    font.setGlyphOrder(order)
    for table in font["cmap"].tables:
        if table.isUnicode():
            table.cmap[character] = name


if __name__ == "__main__":
    for given, name in zip(sys.argv[1:], NAMES, strict=True):
        mend(Path(given), Path(__file__).with_name(name))
