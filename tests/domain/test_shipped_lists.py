"""The shipped value lists are complete, unambiguous, and understand the words offices write."""

import subprocess
import sys

import pytest

from desktop.domain import partner_rules
from desktop.domain.shipped_lists import folded, is_fixed, shipped_list, shipped_lists, unit_templates
from desktop.models.registers import ALL_REGISTERS

FILLED_ELSEWHERE = {"org_unit", "person", *ALL_REGISTERS}


def test_every_list_a_register_names_is_shipped():
    named = {field.choices for register in ALL_REGISTERS.values() for field in register if field.choices}
    assert named - FILLED_ELSEWHERE <= set(shipped_lists())


def test_the_twenty_categories():
    assert len(shipped_list("partner_category").entries) == 20


def test_the_statuses_are_those_of_the_rules():
    assert list(shipped_list("partner_status").by_key) == list(partner_rules.STATUSES)
    assert all(is_fixed(key) for key in ("scope", "kind", "direction", "partner_status"))
    assert not is_fixed("topic")
    assert not is_fixed("person")


@pytest.mark.parametrize("list_key", sorted(shipped_lists()))
def test_no_word_means_two_entries(list_key):
    entries = shipped_list(list_key).entries
    meanings = {}
    for entry in entries:
        assert entry.th.strip()
        assert entry.en.strip()
        for form in entry.forms:
            assert meanings.setdefault(form, entry.key) == entry.key, (list_key, form)
    assert len({entry.key for entry in entries}) == len(entries)


@pytest.mark.parametrize(
    ("list_key", "typed", "key"),
    [
        ("partner_category", "รร.", "school"),
        ("partner_category", "โรงเรียน", "school"),
        ("partner_category", "สถานศึกษา", "school"),
        ("partner_category", "อบต.", "local_gov"),
        ("partner_category", " องค์การบริหารส่วนตำบล ", "local_gov"),
        ("partner_category", "higher_ed", "higher_ed"),
        ("scope", "หน่วยงานภายนอก", "external"),
        ("name_title", "น.ส.", "miss"),
        ("verify_method", "โทร", "phone"),
        ("channel", "e-mail", "email"),
        ("topic", "ไม่มีในรายการ", None),
    ],
)
def test_words_of_offices_are_understood(list_key, typed, key):
    assert shipped_list(list_key).key_of(typed) == key


@pytest.mark.parametrize(
    ("typed", "keys"),
    [
        ("อนุบาล–ประถมศึกษา", ["anubal", "prathom"]),
        ("อนุบาล-มัทยมศึกษาตอนต้น", ["anubal", "prathom", "matthayom_lower"]),
        ("ปฐมวัย - มัธยมศึกษาตอนต้น", ["anubal", "prathom", "matthayom_lower"]),
        ("มัธยมศึกษา", ["matthayom_lower", "matthayom_upper"]),
        ("อนุบาล ๑ - ประถม", ["anubal", "prathom"]),
        ("ประถมศึกษา, อนุบาล", ["anubal", "prathom"]),
        ("อ.1 ถึง ป.6", ["anubal", "prathom"]),
        ("ปริญญาเอก", None),
    ],
)
def test_levels_and_their_ranges(typed, keys):
    assert shipped_list("school_level").keys_of(typed) == keys


def test_templates_share_the_keys_of_groups_they_share():
    first, second = unit_templates()["A"].units, unit_templates()["B"].units
    names = {unit.key: unit.name for unit in second}
    assert all(names.get(unit.key, unit.name) == unit.name for unit in first)
    assert len(second) == 10


def test_folding_ignores_dots_and_spaces():
    assert folded("อบต. ") == folded("อ บ ต")


def test_it_reads_without_a_database_library():
    code = "import sys, desktop.domain.shipped_lists as lists; lists.shipped_lists(); assert 'sqlalchemy' not in sys.modules"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
