from __future__ import annotations

import re
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import pytest

from desktop.paths import resource

FONTS = ("Sarabun-Regular.ttf", "Sarabun-Bold.ttf")
ICONS = sorted(resource("icons").glob("*.svg"))


@pytest.mark.parametrize("name", FONTS)
@pytest.mark.parametrize("word", ["ป่า", "น้ำ", "ญุ", "ฐุ", "ที่", "ปิ่น", "ก๊อก", "ฤๅษี", "๑๒๓", "Prasan", "ฟ้า"])
def test_the_fonts_have_and_shape_every_letter(name: str, word: str) -> None:
    import uharfbuzz

    font = uharfbuzz.Font(uharfbuzz.Face(resource("fonts", name).read_bytes()))
    buffer = uharfbuzz.Buffer()
    buffer.add_str(word)
    buffer.guess_segment_properties()
    uharfbuzz.shape(font, buffer)
    assert all(info.codepoint for info in buffer.glyph_infos)


@pytest.mark.parametrize("name", FONTS)
def test_marks_have_room_and_the_zero_width_space_has_no_ink(name: str) -> None:
    import uharfbuzz

    face = uharfbuzz.Face(resource("fonts", name).read_bytes())
    font = uharfbuzz.Font(face)
    extents = font.get_font_extents("ltr")
    assert (extents.ascender, extents.descender) == (1290, -450)
    glyph = font.get_nominal_glyph(0x200B)
    assert glyph
    assert font.get_glyph_h_advance(glyph) == 0


def test_a_shifted_tone_mark_is_used_over_a_tall_letter() -> None:
    import uharfbuzz

    font = uharfbuzz.Font(uharfbuzz.Face(resource("fonts", FONTS[0]).read_bytes()))
    buffer = uharfbuzz.Buffer()
    buffer.add_str("ป่า")
    buffer.guess_segment_properties()
    uharfbuzz.shape(font, buffer)
    assert font.glyph_to_string(buffer.glyph_infos[1].codepoint) == "uni0E48.narrow"


@pytest.mark.parametrize("icon", ICONS, ids=lambda path: path.stem)
def test_icons_are_drawings_in_one_colour(icon: Path) -> None:
    drawing = ElementTree.parse(icon).getroot()
    assert drawing.get("viewBox") == "0 0 24 24"
    if icon.stem.startswith("ui-"):  # style sheets cannot colour a drawing
        assert re.fullmatch("#[0-9A-F]{6}", drawing.get("stroke", ""))
    else:
        assert drawing.get("stroke") == "currentColor"


def test_licences_lie_beside_what_they_are_of() -> None:
    assert "SIL Open Font License" in resource("fonts", "OFL.txt").read_text(encoding="utf-8")
    assert "ISC License" in resource("icons", "LICENSE").read_text(encoding="utf-8")
    assert "CC0" in resource("words", "README.md").read_text(encoding="utf-8")
