from __future__ import annotations

import unicodedata

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from desktop.domain.thai_text import (
    arabic_digits,
    fold,
    foreign_letters,
    normalise,
    normalise_long,
    search_terms,
    thai_digits,
    width_columns,
)

THAI = st.text(st.sampled_from("กขนมวลอเแโไใะาำัิีึืฺุู็่้๊๋์ํๆฯ๐๙ .-\"'()\u200b\u00a0\n\tAé"), max_size=12)


@pytest.mark.parametrize(
    ("typed", "stored"),
    [
        ("น\u0e4d\u0e49\u0e32", "น้ำ"),
        ("น\u0e49\u0e4d\u0e32", "น้ำ"),
        ("น\u0e33\u0e49", "น้ำ"),
        ("น\u0e4d\u0e32", "นำ"),
        ("เเม่", "แม่"),
        ("ก\u0e48\u0e35", "กี่"),
        ("ก\u0e35\u0e48\u0e48", "กี่"),
        ("ก\u0e48\u0e39", "กู่"),
        ("สิทธ\u0e4c\u0e34", "สิทธิ์"),
        ("\ufeffก\u200bข\u200d", "กข"),
        ("  ก\u00a0\u00a0ข\tค\r\nง ", "ก ข ค ง"),
        ("\u0e1b\uf70a\u0e32", "ป่า"),
        ("\uf70f\u0e38", "ญุ"),
        ("a\x00b\x07", "ab"),
        ("\ud800ก", "ก"),
        ("cafe\u0301", "café"),
    ],
)
def test_what_looks_the_same_is_stored_the_same(typed: str, stored: str) -> None:
    assert normalise(typed) == stored


@given(st.one_of(THAI, st.text(max_size=20)))
def test_normalising_twice_changes_nothing(text: str) -> None:
    once = normalise(text)
    assert normalise(once) == once
    assert unicodedata.normalize("NFC", once) == once


@example("ก..")
@given(st.one_of(THAI, st.text(max_size=20)))
def test_folding_twice_changes_nothing_and_spelling_does_not_matter(text: str) -> None:
    assert fold(fold(text)) == fold(text)
    assert fold(normalise(text)) == fold(text)


def test_long_text_keeps_its_lines() -> None:
    assert normalise_long("\n ก  ข \r\n\r\nเเม่\u2028ค \n") == "ก ข\n\nแม่\nค"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("วัดภาชี “สุนทรอุปถัมภ์”", 'วัดภาชี "สุนทรอุปถัมภ์"'),
        ("อ. เมือง", "อ.เมือง"),
        ("สพป.สุรินทร์ เขต ๒", "สพป.สุรินทร์ เขต 2"),
        ("ต่าง ๆ", "ต่างๆ"),
        ("WiFi", "wifi"),
        ("2568–2569", "2568-2569"),
    ],
)
def test_search_does_not_mind_how_it_is_written(one: str, other: str) -> None:
    assert fold(one) == fold(other)


def test_search_terms_are_words_or_phrases_each_once() -> None:
    assert search_terms('บ้าน "หนองบัว เขต ๑" บ้าน') == ("หนองบัว เขต 1", "บ้าน")
    assert search_terms("อบต. ในเมือง") == ("อบตในเมือง",)
    assert search_terms("  \u200b ") == ()


@pytest.mark.parametrize(
    ("text", "drawn"),
    [
        ("ที่ ศธ 04123/ว 567 ลงวันที่ 1 มกราคม 2569", "ที่ ศธ ๐๔๑๒๓/ว ๕๖๗ ลงวันที่ ๑ มกราคม ๒๕๖๙"),
        ("โทร. 0 5555 0101", "โทร. ๐ ๕๕๕๕ ๐๑๐๑"),
        ("โทร 0812345678", "โทร ๐๘๑๒๓๔๕๖๗๘"),
        ("a1@example.go.th", "a1@example.go.th"),
        ("https://example.go.th/a/12?x=3 ข้อ 4", "https://example.go.th/a/12?x=3 ข้อ ๔"),
        ("example.go.th/12", "example.go.th/12"),
        ("รหัส 1032650001", "รหัส 1032650001"),
        ("แบบ AB-12/3 จำนวน 1,250.50 บาท", "แบบ AB-12/3 จำนวน ๑,๒๕๐.๕๐ บาท"),
        ("LINE @office12", "LINE @office12"),
        ("", ""),
    ],
)
def test_digits_turn_thai_but_not_in_codes(text: str, drawn: str) -> None:
    assert thai_digits(text) == drawn


@given(st.text(max_size=30))
def test_turning_digits_loses_nothing(text: str) -> None:
    assert arabic_digits(thai_digits(text)) == arabic_digits(text)


def test_marks_take_no_width() -> None:
    assert width_columns("น้ำที่") == 3
    assert width_columns("ก\nขคง") == 3
    assert width_columns("") == 0


@given(THAI)
def test_width_counts_what_is_no_mark(text: str) -> None:
    widest = max(sum(unicodedata.category(letter) not in ("Mn", "Cf") for letter in line) for line in text.split("\n"))
    assert width_columns(text) == widest


def test_letters_of_other_scripts_are_told() -> None:
    assert foreign_letters("โรงเรียน School é 12 “ก” – …") == ()
    assert foreign_letters("กаbລລ") == ("а", "ລ")
