"""The look: contrast, sizes from the letters, Thai that is not clipped and breaks between words."""

from __future__ import annotations

from dataclasses import fields

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics, QImage

from desktop.paths import resource
from desktop.views import tokens
from desktop.views.widgets.status import Status
from desktop.views.widgets.text import Elided, Wrapped, label, tooltip


@pytest.mark.parametrize(("front", "back", "needed"), tokens.PAIRS)
@pytest.mark.parametrize("name", ["light", "dark"])
def test_every_pair_of_colours_can_be_told_apart(name, front, back, needed):
    palette = tokens.PALETTES[name]
    assert tokens.contrast(getattr(palette, front), getattr(palette, back)) >= needed


def test_both_palettes_name_every_colour_in_full():
    for palette in tokens.PALETTES.values():
        assert all(len(getattr(palette, role.name)) == 7 for role in fields(palette))


def test_distances_follow_the_letters(look, qapp):
    look.apply(qapp, "light", 18)
    assert look.px(tokens.ROW) == pytest.approx(tokens.ROW * 1.5, abs=1)
    look.apply(qapp, "light", 12)
    assert look.px(tokens.ROW) == tokens.ROW


def test_no_letter_of_thai_is_cut_off(look):
    metrics = QFontMetrics(look.font())
    for word in ("ปิ่น", "ฟุ้ง", "ญี่ปุ่น", "ฎีกา", "กฺฤษฺณ", "นํ้า", "ผู้ใหญ่"):
        ink = metrics.tightBoundingRect(word)
        assert -ink.top() <= metrics.ascent()
        assert ink.bottom() <= metrics.descent()


def test_an_icon_follows_the_palette(look, qapp):
    def ink():
        image = look.pixmap("pencil", "text").toImage().convertToFormat(QImage.Format.Format_ARGB32)
        found = [image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height())]
        return max(found, key=lambda colour: colour.alpha()).name()

    light = ink()
    look.apply(qapp, "dark", 12)
    assert ink() != light
    look.apply(qapp, "light", 12)


def test_every_icon_named_by_the_tokens_and_the_style_is_there():
    for name in ("ui-chevron-down", "ui-chevron-right", "ui-chevron-up", "ui-check", "ui-tick"):
        assert resource("icons", f"{name}.svg").exists()


def test_text_is_never_markup(look):
    for made in (label("<b>โรงเรียน</b>"), Wrapped("<img src=x>"), Elided("<i>ก</i>")):
        assert made.textFormat() is Qt.TextFormat.PlainText
    assert "<b>" not in tooltip("<b>x</b>")


def test_wrapped_thai_breaks_between_words_and_keeps_its_own_text(look, qtbot):
    look.words_loaded()
    sentence = "ทะเบียนนี้เก็บหน่วยงานองค์กรและบุคคลที่สำนักงานประสานงานด้วย"
    made = Wrapped(sentence)
    qtbot.addWidget(made)
    made.resize(180, 20)
    made.show()
    assert "\u200b" in made.text()
    assert made.plain_text() == sentence
    assert made.minimumHeight() > 2 * made.fontMetrics().height()
    made.resize(900, made.height())
    assert made.minimumHeight() < 2 * made.fontMetrics().height()


def test_a_state_is_a_word_with_a_shape(look, qtbot):
    shapes = {shape for _role, shape in tokens.STATUS.values()}
    assert len(shapes) == len(tokens.STATUS)
    for tone in tokens.STATUS:
        made = Status(tone, "สถานะ")
        qtbot.addWidget(made)
        assert made.accessibleName() == "สถานะ"
        assert not made.grab().isNull()
