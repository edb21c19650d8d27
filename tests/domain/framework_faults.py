"""A framework document without faults, and faults to plant in it: each with what it does to the document and where it must be found."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

Document = dict[str, Any]
Path = tuple[str | int, ...]


@dataclass(frozen=True)
class Planted:
    """A fault: ``put`` puts it into a document, ``path`` is where it must be named, ``word`` a word its sentence must have."""

    name: str
    path: Path
    put: Callable[[Document], None]
    word: str = ""


def clean() -> Document:
    """A document of every kind of node, without faults."""
    five = [{"value": n, "label": f"ระดับ {n}", "text": f"ทำขั้นที่ {n}", "threshold": 60 + 10 * n} for n in range(1, 6)]
    return {
        "code": "ทดสอบ", "edition": "2570", "name": "กรอบทดสอบ", "instrument": "agreement", "scoring": "direct", "total": "weighted",
        "starts_on": "2026-10-01", "ends_on": "2027-09-30",
        "levels": [{"value": n, "label": f"ระดับ {n}", "least": n} for n in range(1, 6)],
        "bands": [{"least": 1.0, "label": "ปรับปรุง"}, {"least": 1.51, "label": "พอใช้"}, {"least": 2.51, "label": "ดี"}, {"least": 4.51, "label": "ดีเยี่ยม"}],
        "sections": [
            {"code": "1", "name": "มิติหนึ่ง", "kind": "dimension", "weight": 40, "items": [_item(f"1.{n}", 10) for n in range(1, 5)]},
            {"code": "2", "name": "นับประเด็น", "kind": "standard", "scoring": "checkpoints", "items": [_points(f"2.{n}") for n in range(1, 5)]},
            {"code": "3", "name": "ตัวชี้วัด", "kind": "dimension", "scoring": "interpolate", "items": [_kpi(f"3.{n}", [dict(one) for one in five]) for n in range(1, 7)]},
            {"code": "4", "name": "รายการตรวจ", "kind": "category", "scoring": "checklist", "items": [_lines(f"4.{n}") for n in range(1, 4)]},
            {"code": "5", "name": "ตัววัด", "kind": "category", "scoring": "success", "items": [_measured(f"5.{n}") for n in range(1, 3)]},
            {"code": "6", "name": "แบบสอบถาม", "kind": "part", "items": [_likert(), _choice("6.2"), _choice("6.3")]},
            {"code": "7", "name": "ขั้นตอน", "kind": "dimension", "items": [_item("7.1", 5) | {"scoring": "milestone", "levels": [dict(one) for one in five]}]},
            {"code": "ก", "name": "บริบท", "kind": "profile", "scoring": "narrative", "items": [{"code": "ก.1", "name": "สภาพทั่วไป"}, {"code": "ก.2", "name": "บุคลากร"}]},
        ],
    }  # fmt: skip


def _item(code: str, weight: float) -> Document:
    return {"code": code, "name": f"ตัวชี้วัด {code}", "weight": weight, "hints": ["คำสั่ง"], "owners": ["กลุ่มอำนวยการ"], "source": "satisfaction"}


def _points(code: str) -> Document:
    return {"code": code, "name": f"ตัวบ่งชี้ {code}", "weight": 5, "checkpoints": [{"code": str(n), "text": f"ประเด็น {n}"} for n in range(1, 6)]}


def _kpi(code: str, levels: list[Document]) -> Document:
    periods = [{"key": "m6", "weight": 4, "closes": "03-31", "thresholds": [1, 2, 3, 4, 5]}, {"key": "m9", "closes": "06-30"}, {"key": "m12", "closes": "09-30"}]
    return {
        "code": code, "name": f"ตัวชี้วัด {code}", "weight": 5, "unit": "ร้อยละ", "target": 90, "levels": levels, "periods": periods,
        "baseline": [[2567, 80.5], [2568, 81], [2569, 82]], "texts": {"formula": "ก × 100 ÷ ข", "population": "ทุกคน"},
    }  # fmt: skip


def _lines(code: str) -> Document:
    lines = [{"code": f"{level}{n}", "text": f"รายการ {n}", "level": level} for level in range(1, 6) for n in (1, 2)]
    return {"code": code, "name": f"หัวข้อ {code}", "weight": 5, "checkpoints": lines}


def _measured(code: str) -> Document:
    return {"code": code, "name": f"ผลลัพธ์ {code}", "weight": 5, "measures": [{"code": f"{code}-{n}", "name": f"ตัววัด {n}", "target": 10, "direction": "down"} for n in (1, 2)]}


def _likert() -> Document:
    return {"code": "6.1", "name": "สุภาพ", "scoring": "likert"}


def _choice(code: str) -> Document:
    return {"code": code, "name": "เพศ", "scoring": "choice", "choices": [{"key": "f", "label": "หญิง"}, {"key": "m", "label": "ชาย"}]}


def _set(path: Path, value: Any) -> Callable[[Document], None]:
    def put(document: Document) -> None:
        node: Any = document
        for key in path[:-1]:
            node = node[key]
        node[path[-1]] = value

    return put


def _drop(path: Path) -> Callable[[Document], None]:
    def put(document: Document) -> None:
        node: Any = document
        for key in path[:-1]:
            node = node[key]
        del node[path[-1]]

    return put


def _at(section: int, item: int | None = None, *rest: str | int) -> Path:
    return ("sections", section, *(() if item is None else ("items", item)), *rest)


def _to(name: str, path: Path, value: Any, word: str = "") -> Planted:
    return Planted(name, path, _set(path, value), word)


PLANTED = (
    Planted("edition left out", ("edition",), _drop(("edition",))),
    _to("unknown instrument", ("instrument",), "sarr", "sarr"),
    _to("unknown scoring at the head", ("scoring",), "guess", "guess"),
    _to("unknown total", ("total",), "average", "average"),
    _to("ends before it starts", ("ends_on",), "2026-09-30"),
    _to("unknown key at the head", ("autority",), "สพฐ.", "authority"),
    _to("bands out of order", ("bands", 1, "least"), 0.5, "0.5"),
    _to("bands overlapping", ("bands", 3, "least"), 2.51, "2.51"),
    _to("least does not rise", ("levels", 3, "least"), 3),
    Planted("level there twice", ("levels", 5, "value"), lambda document: document["levels"].append({"value": 5, "label": "อีกระดับ"}), "5"),
    _to("empty section name", _at(0, None, "name"), "   "),
    _to("section code there twice", _at(2, None, "code"), "1", "1"),
    _to("unknown kind of section", _at(1, None, "kind"), "chapter", "chapter"),
    _to("weights of the items differ from the section", _at(0, None, "weight"), 41, "41"),
    _to("item code there twice", _at(0, 1, "code"), "1.1", "1.1"),
    _to("space in a code", _at(0, 2, "code"), "1. 3", "1. 3"),
    _to("unknown source", _at(0, 3, "source"), "complaints"),
    _to("weight in words", _at(1, 0, "weight"), "ห้า"),
    _to("weight below zero", _at(1, 1, "weight"), -1),
    _to("empty item name", _at(1, 0, "name"), ""),
    _to("checkpoint without a text", _at(1, 0, "checkpoints", 2, "text"), ""),
    _to("checkpoint there twice", _at(1, 1, "checkpoints", 4, "code"), "1", "1"),
    _to("too few checkpoints", _at(1, 2, "checkpoints"), [{"code": "1", "text": "ประเด็นเดียว"}], "1"),
    _to("level on a counted checkpoint", _at(1, 3, "checkpoints", 0, "level"), 2),
    _to("thresholds not in one direction", _at(2, 0, "levels", 2, "threshold"), 75),
    Planted("threshold left out", _at(2, 1, "levels", 2, "threshold"), _drop(_at(2, 1, "levels", 2, "threshold"))),
    _to("direction against the thresholds", _at(2, 2, "direction"), "down"),
    _to("unknown round", _at(2, 3, "periods", 1, "key"), "m7", "m7"),
    _to("round there twice", _at(2, 4, "periods", 2, "key"), "m6", "m6"),
    _to("closes on no day", _at(2, 3, "periods", 0, "closes"), "31-03", "31-03"),
    _to("too few thresholds of a round", _at(2, 4, "periods", 0, "thresholds"), [1, 2, 3], "3"),
    _to("year of the baseline in ค.ศ.", _at(2, 5, "baseline", 0, 0), 2024, "2024"),
    _to("unknown word of a template", _at(2, 5, "texts", "formulas"), "ก", "formula"),
    _to("words that are a list", _at(2, 5, "unit"), ["ร้อยละ"]),
    _to("line of a level that is not there", _at(3, 0, "checkpoints", 0, "level"), 7, "7"),
    _to("required line of a checklist", _at(3, 1, "checkpoints", 1, "required"), True),
    Planted("line without a level", _at(3, 2, "checkpoints", 1, "level"), _drop(_at(3, 2, "checkpoints", 1, "level"))),
    _to("measure without a direction", _at(4, 0, "measures", 0, "direction"), "sideways", "sideways"),
    _to("target in words", _at(4, 1, "measures", 1, "target"), "สิบ"),
    _to("likert with a weight", _at(5, 0, "weight"), 5),
    _to("one answer to choose", _at(5, 1, "choices"), [{"key": "f", "label": "หญิง"}]),
    _to("answer there twice", _at(5, 2, "choices", 1, "key"), "f", "f"),
    _to("step without words", _at(6, 0, "levels", 4, "text"), ""),
    _to("unknown key in an item", _at(6, 0, "wieght"), 5, "weight"),
    _to("yes and no in words", _at(6, 0, "slot"), "ใช่"),
    _to("items that are a table", _at(7, None, "items"), {"code": "ก.1"}),
    Planted("no weight at all", _at(3, 2, "weight"), _drop(_at(3, 2, "weight"))),
)  # fmt: skip
"""Faults that lie apart from each other, so that any of them may stand beside any other."""

ALONE = (
    _to("day that is none", ("starts_on",), "2026-02-30", "2026-02-30"),
    _to("day in พ.ศ.", ("ends_on",), "2570-09-30", "2027"),
    _to("no section", ("sections",), []),
    _to("points that do not add up", ("full",), 1000, "1,000"),
    _to("newer format", ("format",), 2),
    _to("letter that cannot be printed", ("note",), "ก\x07"),
    _to("name too long", ("name",), "ก" * 301, "300"),
    _to("endless number", _at(0, 0, "target"), float("inf")),
    _to("pair of three", _at(2, 5, "baseline"), [[2567, 80, 1]]),
)
"""Faults that would hide or be another of those above."""
