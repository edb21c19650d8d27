"""What a letter of a case may say, and whom it may name."""

from __future__ import annotations

import tomllib
from typing import Any

import pytest

from desktop.domain import letter_fields, text_template
from desktop.domain.addressee import addressee, greeting
from desktop.paths import resource

PERSON = {"title": "นาง", "first_name": "สมร", "last_name": "ลับลี้", "address": "12 หมู่ 3\nต.ทุ่งน้ำใส", "phone": "08 1111 1111"}
KINDS = ("acknowledge", "answer", "memo", "forward", "reminder", "summons", "reply")


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("anonymity", ["named", "confidential", "anonymous"])
def test_who_may_be_named(kind: str, anonymity: str) -> None:
    """A named complainant not to the respondent nor through the network; a hidden one only in a letter to themselves; an anonymous one never."""
    said = letter_fields.person_values(kind, anonymity, "ร.1/2569", PERSON)
    allowed = {"named": KINDS[:4], "confidential": KINDS[:2], "anonymous": ()}[anonymity]
    assert ("สมร" in said["ผู้ร้อง"]) is (kind in allowed)
    assert bool(said["ที่อยู่ผู้ร้อง"]) is bool(said["โทรศัพท์ผู้ร้อง"]) is (kind in allowed)


def test_without_a_name_the_number_of_the_case_stands_in_the_address() -> None:
    assert letter_fields.person_values("answer", "confidential", "ร.1/2569", None)["ผู้ร้อง"] == "ผู้ร้องเรียน (เรื่องเลขที่ ร.1/2569)"
    assert letter_fields.person_values("memo", "confidential", "ร.1/2569", PERSON)["ผู้ร้อง"] == "ผู้ร้องเรียน (ขอปกปิดชื่อ)"
    assert letter_fields.person_values("answer", "named", "ร.1/2569", PERSON)["ที่อยู่ผู้ร้อง"] == "12 หมู่ 3 ต.ทุ่งน้ำใส"


@pytest.mark.parametrize(
    ("kind", "anonymity", "redacted", "told"),
    [
        ("memo", "confidential", "", "ทั้งหมด"),
        ("answer", "confidential", "", "ทั้งหมด"),
        ("summons", "named", "", ""),
        ("summons", "named", "ย่อ", "ย่อ"),
        ("forward", "named", "", "ทั้งหมด"),
        ("forward", "confidential", "", ""),
        ("forward", "confidential", "ย่อ", "ย่อ"),
        ("reply", "named", "", ""),
    ],
)
def test_which_facts_are_told(kind: str, anonymity: str, redacted: str, told: str) -> None:
    case = {"detail": "ทั้งหมด", "detail_redacted": redacted, "anonymity": anonymity}
    assert letter_fields.facts_for(kind, case) == told


def test_facts_outside_need_the_text_made_for_it() -> None:
    case: dict[str, Any] = {"detail": "ทั้งหมด", "detail_redacted": None, "anonymity": "confidential"}
    assert letter_fields.needs_redaction("summons", case, "ความว่า { ข้อเท็จจริง }")
    assert not letter_fields.needs_redaction("summons", case, "เรื่อง {เรื่อง}")
    assert not letter_fields.needs_redaction("memo", case, "{ข้อเท็จจริง}")
    assert not letter_fields.needs_redaction("summons", case | {"anonymity": "named"}, "{ข้อเท็จจริง}")


def test_who_complains_stays_a_field_until_it_is_drawn() -> None:
    kept = letter_fields.fill_kept("เรียน {ผู้ร้อง}[ ที่อยู่ {ที่อยู่ผู้ร้อง}] เรื่อง {เรื่อง}  {หมวดเรื่อง}", {"เรื่อง": "ก"})
    assert kept == "เรียน {ผู้ร้อง}[ ที่อยู่ {ที่อยู่ผู้ร้อง}] เรื่อง ก"
    assert letter_fields.fill_person(kept, {"ผู้ร้อง": "นางสมร"}) == "เรียน นางสมร เรื่อง ก"


def test_reminders_are_counted() -> None:
    assert [letter_fields.next_reminder({f"reminder{n}_on": "x" for n in range(1, done + 1)}) for done in range(4)] == [1, 2, 3, 3]


def test_every_shipped_template_knows_its_fields() -> None:
    tables = tomllib.loads(resource("letter_templates.toml").read_text(encoding="utf-8"))
    assert {row["kind"] for row in tables.values()} == set(KINDS)
    for row in tables.values():
        for name in ("subject", "recipient", "body"):
            assert letter_fields.warning(row.get(name, "")) is None, row["name"]
        if row["kind"] in letter_fields.NAMELESS and row["kind"] != "reply":
            assert not text_template.used_fields(row["body"]) & set(letter_fields.PERSON_FIELDS)


@pytest.mark.parametrize(
    ("name", "post", "category", "said"),
    [
        ("เทศบาลตำบลสมมตินคร", "นายกเทศมนตรี", "local_gov", "นายกเทศมนตรีตำบลสมมตินคร"),
        ("องค์การบริหารส่วนตำบลตัวอย่าง", "นายกองค์การบริหารส่วนตำบล", "local_gov", "นายกองค์การบริหารส่วนตำบลตัวอย่าง"),
        ("โรงเรียนบ้านสมมติ", "", "school", "ผู้อำนวยการโรงเรียนบ้านสมมติ"),
        ("วัดตัวอย่าง", "", "religious", "เจ้าอาวาสวัดตัวอย่าง"),
    ],
)
def test_to_whom_a_letter_goes(name: str, post: str, category: str, said: str) -> None:
    partner = {"name": name, "head_position": post, "category": category, "kind": "agency"}
    assert addressee(partner) == said
    assert greeting(partner) == ("นมัสการ" if category == "religious" else "เรียน")
