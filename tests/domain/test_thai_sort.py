from __future__ import annotations

import random
import unicodedata
from functools import cache
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.thai_sort import natural, sort_key

PROVINCES = [
    "กระบี่",
    "กรุงเทพมหานคร",
    "กาญจนบุรี",
    "กาฬสินธุ์",
    "กำแพงเพชร",
    "ขอนแก่น",
    "จันทบุรี",
    "ฉะเชิงเทรา",
    "ชลบุรี",
    "ชัยนาท",
    "ชัยภูมิ",
    "ชุมพร",
    "เชียงราย",
    "เชียงใหม่",
    "ตรัง",
    "ตราด",
    "ตาก",
    "นครนายก",
    "นครปฐม",
    "นครพนม",
    "นครราชสีมา",
    "นครศรีธรรมราช",
    "นครสวรรค์",
    "นนทบุรี",
    "นราธิวาส",
    "น่าน",
    "บึงกาฬ",
    "บุรีรัมย์",
    "ปทุมธานี",
    "ประจวบคีรีขันธ์",
    "ปราจีนบุรี",
    "ปัตตานี",
    "พระนครศรีอยุธยา",
    "พะเยา",
    "พังงา",
    "พัทลุง",
    "พิจิตร",
    "พิษณุโลก",
    "เพชรบุรี",
    "เพชรบูรณ์",
    "แพร่",
    "ภูเก็ต",
    "มหาสารคาม",
    "มุกดาหาร",
    "แม่ฮ่องสอน",
    "ยโสธร",
    "ยะลา",
    "ร้อยเอ็ด",
    "ระนอง",
    "ระยอง",
    "ราชบุรี",
    "ลพบุรี",
    "ลำปาง",
    "ลำพูน",
    "เลย",
    "ศรีสะเกษ",
    "สกลนคร",
    "สงขลา",
    "สตูล",
    "สมุทรปราการ",
    "สมุทรสงคราม",
    "สมุทรสาคร",
    "สระแก้ว",
    "สระบุรี",
    "สิงห์บุรี",
    "สุโขทัย",
    "สุพรรณบุรี",
    "สุราษฎร์ธานี",
    "สุรินทร์",
    "หนองคาย",
    "หนองบัวลำภู",
    "อ่างทอง",
    "อำนาจเจริญ",
    "อุดรธานี",
    "อุตรดิตถ์",
    "อุทัยธานี",
    "อุบลราชธานี",
]

LISTS = [
    ["กา", "เก", "แก", "ไก", "ขา", "เข"],
    ["ปา", "ป่า", "ป้า", "ป๊า", "ป๋า", "ปาก", "ป่าน", "ป้าย"],
    ["เกง", "เก็ง", "เก่ง", "เก้ง", "เก๋ง"],
    ["การ", "การ์", "การก", "กาล"],
    ["บ้านดง", "บ้านดงเย็น", "บ้านดอน", "วัดป่า", "วัดป่าไม้"],
    ["รวย", "รูป", "ฤกษ์", "ฤทธิ์", "ลม"],
    ["มาก", "มากๆ"],
    ["เขต 1", "เขต 2", "เขต ๓", "เขต 10", "เขต ๑๑", "เขต 100"],
    ["ข้อ 1.2", "ข้อ 1.10", "ข้อ 2"],
    PROVINCES,
]

TEXT = st.text(st.sampled_from('กขฮรฤเแโไใะาำๅัิีึฺุู็่้๊๋์ํๆฯ 019๐๙.-("Aaéz'), max_size=10)


@cache
def collator() -> Any:
    from pyuca import Collator

    return Collator()


def slow_key(text: str) -> tuple[tuple[int, ...], ...]:
    """The three levels straight from the library, without any cache of ours."""
    elements = collator().collation_elements(unicodedata.normalize("NFD", natural(text)))
    return tuple(tuple(element[level] for element in elements if element[level]) for level in range(3))


@pytest.mark.parametrize("right", LISTS, ids=lambda words: words[0])
def test_dictionary_order(right: list[str]) -> None:
    mixed = list(right)
    random.Random(7).shuffle(mixed)
    assert sorted(mixed, key=sort_key) == right


def test_the_list_has_every_province() -> None:
    assert len(PROVINCES) == 77


@given(TEXT, TEXT)
def test_the_quick_key_orders_as_the_library_does(one: str, other: str) -> None:
    left, right = slow_key(one), slow_key(other)
    if left != right:
        assert (sort_key(one) < sort_key(other)) == (left < right)


@given(st.text(max_size=12), st.text(max_size=12))
def test_other_scripts_go_the_same_way(one: str, other: str) -> None:
    left, right = slow_key(one), slow_key(other)
    if left != right:
        assert (sort_key(one) < sort_key(other)) == (left < right)


@given(TEXT, TEXT)
def test_only_equal_texts_have_equal_keys(one: str, other: str) -> None:
    assert (sort_key(one) == sort_key(other)) == (one == other)


@given(st.integers(0, 10**20), st.integers(0, 10**20))
def test_numbers_sort_by_value(one: int, other: int) -> None:
    if one != other:
        assert (sort_key(f"เขต {one}") < sort_key(f"เขต {other}")) == (one < other)
