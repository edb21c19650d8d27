"""Frameworks are checked as a whole: every fault is named at once, at its place, in a sentence that says what to do."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.domain import framework_check
from desktop.domain.framework import from_document
from desktop.errors import UserError
from desktop.paths import resource
from tests.domain.framework_faults import ALONE, PLANTED, Planted, clean

SHIPPED = sorted(resource("frameworks").glob("*.toml"))
_THAI = re.compile("[฀-๿]")


_LEAVES = st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8)
_KEYS = st.sampled_from(["code", "name", "items", "levels", "weight", "checkpoints", "periods", "thresholds", "value", "baseline", "texts", "sections", "bands", "least", "scoring", "target"])


def _found(document: dict[str, Any]) -> dict[tuple[str | int, ...], str]:
    return {fault.path: str(fault) for fault in framework_check.check(document)}


def test_a_good_document_has_no_fault() -> None:
    assert framework_check.check(clean()) == []


@pytest.mark.parametrize("planted", (*PLANTED, *ALONE), ids=lambda planted: planted.name)
def test_each_fault_alone_is_found_at_its_place_and_nothing_else(planted: Planted) -> None:
    document = clean()
    if planted.path == ("full",):
        document["total"] = "points"
    planted.put(document)
    found = _found(document)
    assert [path[: len(planted.path)] for path in found] == [planted.path]
    assert planted.word in next(iter(found.values()))


def test_all_faults_together_are_all_named_in_thai() -> None:
    document = clean()
    for planted in PLANTED:
        planted.put(document)
    found = _found(document)
    missing = [planted.name for planted in PLANTED if planted.path not in found]
    assert not missing
    assert len(found) >= len(PLANTED) >= 30
    assert all(_THAI.search(sentence) and "{" not in sentence for sentence in found.values())


def test_numbers_and_entries_that_would_not_come_back_are_faults() -> None:
    document = clean()
    document["sections"][0]["items"][0] |= {"hints": ["คำสั่ง", "ภาพ\nถ่าย"], "owners": ["กลุ่ม\x01อำนวยการ"], "baseline": [[2568, 10**400]], "texts": {"note": "ก\x02"}}
    document["sections"][0]["items"][1]["weight"] = 10**400
    first = ("sections", 0, "items", 0)
    found = _found(document)
    assert {(*first, "hints", 1), (*first, "owners", 0), (*first, "baseline", 0, 1), (*first, "texts", "note"), ("sections", 0, "items", 1, "weight")} <= set(found)
    assert all(_THAI.search(sentence) for sentence in found.values())


def test_thresholds_of_a_result_that_should_equal_its_target_are_distances() -> None:
    document = clean()
    kpi = document["sections"][2]["items"][0] | {"direction": "equal"}
    document["sections"][2]["items"][0] = kpi
    kpi["levels"] = [{**level, "threshold": 80 + 5 * place} for place, level in enumerate(kpi["levels"])]
    assert {path[4:] for path in _found(document)} == {("levels",), ("periods", 0, "thresholds")}
    kpi["levels"] = [{**level, "threshold": 20 - 5 * place} for place, level in enumerate(kpi["levels"])]
    kpi["periods"][0]["thresholds"] = [8, 6, 4, 2, 0.5]
    assert _found(document) == {}


@settings(max_examples=120, deadline=None)
@given(st.sets(st.sampled_from(PLANTED), max_size=12))
def test_any_faults_beside_each_other_are_each_found(planted: set[Planted]) -> None:
    document = clean()
    for one in sorted(planted, key=lambda fault: PLANTED.index(fault)):
        one.put(document)
    found = _found(document)
    assert {one.path for one in planted} <= set(found)


def test_a_place_reads_as_an_office_would_say_it() -> None:
    document = clean()
    document["sections"][2]["items"][0]["levels"][2]["threshold"] = 75
    assert framework_check.check(document)[0].place == "มิติ 3 › ตัวชี้วัด 3.1 › ระดับ 3"


@settings(max_examples=150, deadline=None)
@given(st.recursive(_LEAVES, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(_KEYS, inner, max_size=5), max_leaves=25))
def test_nonsense_is_at_fault_and_never_an_error(sections: Any) -> None:
    assert framework_check.check({"sections": sections})
    assert framework_check.check(clean() | {"levels": sections, "bands": sections}) is not None


@pytest.mark.parametrize("path", SHIPPED, ids=lambda path: path.stem)
def test_shipped_editions_are_without_fault_and_honest(path: Path) -> None:
    document = framework_check.load_toml(path)
    assert framework_check.check(document) == []
    found = from_document(document)
    assert found.note
    assert all(item.slot for item in found if "กรอกชื่อ" in item.name)


def test_what_is_known_of_each_instrument_is_there() -> None:
    found = {path.stem: from_document(framework_check.load_toml(path)) for path in SHIPPED}
    profiles = {key: [section for section in one.sections if section.kind == "profile"] for key, one in found.items()}
    assert [len(one.items) for one in found["sar-5"].sections if one.kind == "standard"] == [2, 2, 3, 2, 2]
    assert sum(one.kind == "standard" for one in found["sar-3"].sections) == 3
    assert sum(len(one.items) for one in profiles["pmqa-2550"]) == 15
    assert sum(len(one.items) for one in profiles["pmqa-2558"]) == 13
    weights = {key: [section.weight for section in found[key].sections if section.kind == "category"] for key in ("pmqa-2550", "pmqa-2558")}
    assert weights["pmqa-2550"] == [120, 80, 110, 80, 90, 120, 400]
    assert sum(weights["pmqa-2558"]) == 1000
    assert sum(item.scored for item in found["pmqa-2550"]) == 17
    assert sum(item.scored for item in found["pmqa-4.0"]) == 30
    assert {item.scoring for item in found["pmqa-2550"] if item.code.startswith("7")} == {"letci"}
    assert sum(len(section.items) for section in found["control-2561"].sections if section.kind == "component") == 17
    assert {period.key: period.closes for period in found["agreement"].items["1.1"].periods} == {"m6": "03-31", "m9": "06-30", "m12": "09-30"}
    assert {found["ita-oit"].items[code].slot for code in ("O18", "O19")} == {False}


def test_a_file_that_is_no_toml_names_the_line() -> None:
    with pytest.raises(UserError) as refused:
        framework_check.load_toml("code = 'ก'\nname = \n".encode())
    assert "2" in refused.value.message
    for raw in ("ก".encode("cp874"), b"full = 1" + b"0" * 5000, b"a = " + b"[" * 5000):
        with pytest.raises(UserError):
            framework_check.load_toml(raw)
    with pytest.raises(UserError):
        framework_check.load_toml(Path("there") / "is-none.toml")


def test_a_level_without_its_number_is_one_fault_however_many_lines_belong_to_it() -> None:
    document = clean()
    del document["levels"][0]["value"]
    document["sections"][3]["items"][0]["checkpoints"][2]["level"] = 9
    found = framework_check.check(document)
    assert [fault.path for fault in found] == [("levels", 0, "value"), ("sections", 3, "items", 0, "checkpoints", 2, "level")]


def test_what_may_stand_there_is_told_in_words_with_its_key() -> None:
    document = clean()
    document["sections"][4]["items"][0]["measures"][0]["direction"] = "equal"
    document["total"] = "average"
    head, measure = framework_check.check(document)
    assert "ค่าเฉลี่ยถ่วงน้ำหนัก (weighted)" in head.message
    assert "(down)" in measure.message
    assert "(equal)" not in measure.message


def test_a_file_saved_with_a_mark_and_with_days_is_read() -> None:
    document = framework_check.load_toml(b"\xef\xbb\xbfcode = 'A'\nstarts_on = 2026-10-01\n")
    assert document == {"code": "A", "starts_on": "2026-10-01"}
