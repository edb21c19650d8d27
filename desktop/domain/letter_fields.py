"""The fields of the letters of a case: {เลขที่เรื่อง}, {วันที่รับ}, {ผลการพิจารณา} … and who may be named in which letter (domain B.3.7, C.5).

Who complains is never written into a letter that is kept: {ผู้ร้อง}, {ที่อยู่ผู้ร้อง} and {โทรศัพท์ผู้ร้อง} stay fields in it and are filled at drawing, by the rules of
``person_values`` (พ.ร.ฎ. ว่าด้วยหลักเกณฑ์และวิธีการบริหารกิจการบ้านเมืองที่ดี พ.ศ. 2546 ม.38, 41: the result is told without giving the complainant away).
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from typing import Any

from desktop.domain import text_template
from desktop.domain.complaint_rules import HIDDEN_IDENTITIES
from desktop.domain.thai_date import format_date
from desktop.domain.thai_text import arabic_digits

PERSON_FIELDS: tuple[str, ...] = ("ผู้ร้อง", "ที่อยู่ผู้ร้อง", "โทรศัพท์ผู้ร้อง")
"""The fields that tell who complains: filled at drawing only."""

CASE_FIELDS: tuple[str, ...] = (
    "เลขที่เรื่อง", "ประเภทเรื่อง", "วันที่รับ", "ช่องทาง", "เรื่อง", "หมวดเรื่อง", "ข้อเท็จจริง", "ความประสงค์", "งานบริการ", "หนังสือรับ", "เลขเรื่องต้นทาง", "หน่วยงานต้นทาง",
    "วันที่เกิดเหตุ", "สถานที่เกิดเหตุ", "หน่วยงานที่เกี่ยวข้อง", "ผู้ถูกร้อง", "ตำแหน่งผู้ถูกร้อง", "ผู้ได้รับคำชม", "กลุ่มผู้รับผิดชอบ", "ผู้รับผิดชอบ", "กำหนดตอบ", "กำหนดแล้วเสร็จ",
    "ข้อมูลที่ขอเพิ่ม", "กำหนดส่งข้อมูล", "เหตุผลที่ไม่รับ", "คำสั่งคณะกรรมการ", "ผลการสืบข้อเท็จจริง", "ผลโดยสรุป", "ผลการพิจารณา", "วันที่แล้วเสร็จ", "ช่องทางโต้แย้ง",
    "การนำไปปรับปรุง", "ข้อชี้แจงของกลุ่ม",
)  # fmt: skip

REFERRAL_FIELDS: tuple[str, ...] = (
    "ผู้รับหนังสือ", "หน่วยงานที่ส่งต่อ", "ส่งเพื่อ", "หนังสือที่ส่ง", "วันที่ส่ง", "กำหนดรายงาน", "ครั้งที่เตือน", "หนังสือเตือนครั้งก่อน",
)  # fmt: skip

OFFICE_FIELDS: tuple[str, ...] = (
    "สำนักงาน", "ชื่อย่อสำนักงาน", "โทรศัพท์สำนักงาน", "อีเมลสำนักงาน", "เว็บไซต์สำนักงาน", "ผู้อำนวยการ", "ตำแหน่งผู้อำนวยการ", "ผู้จัดทำ", "วันนี้",
)  # fmt: skip

KEPT_FIELDS: tuple[str, ...] = (*CASE_FIELDS, *REFERRAL_FIELDS, *OFFICE_FIELDS)
"""The fields that are filled when a letter is made from a template."""

FIELDS: tuple[str, ...] = (*KEPT_FIELDS, *PERSON_FIELDS)
"""Every field a template of a letter may hold."""

DETAIL = "ข้อเท็จจริง"
"""The field that tells the facts: whoever is outside, or complained about, gets the text made for them."""

TO_COMPLAINANT = ("acknowledge", "answer")
"""Kinds of letters that go to the complainant by post."""

OUTSIDE = ("forward", "reminder", "summons")
"""Kinds of letters that go to another agency, a unit or the respondent: they tell the facts by the redacted text only (domain B.3.7)."""

NAMELESS = ("reminder", "summons", "reply")
"""Kinds of letters that never name the complainant, whoever it is: to the respondent, to an agency reminded, and through the network (ม.41)."""

HIDDEN_WORDS = {"confidential": "ผู้ร้องเรียน (ขอปกปิดชื่อ)", "anonymous": "ผู้ร้องเรียน (ไม่ระบุชื่อ)"}
UNNAMED = "ผู้ร้องเรียน"
_SPACES = re.compile(" {2,}")


def warning(body: str) -> str | None:
    """The first thing wrong with a template of a letter in one text, None when nothing is."""
    return text_template.warning(body, FIELDS)


def may_name(kind: str, anonymity: str) -> bool:
    """Whether a letter of this kind may name a complainant of this wish: one who asked to be hidden only in a letter to themselves, and only after a revealing."""
    if kind in NAMELESS or anonymity == "anonymous":
        return False
    return anonymity == "named" or kind in TO_COMPLAINANT


def person_values(kind: str, anonymity: str, number: str, person: Mapping[str, Any] | None) -> dict[str, str]:
    """What the fields of ``PERSON_FIELDS`` say in a letter of ``kind``.

    ``person`` is the opened identity, None while it is hidden or locked. Where it may not be named the letter says ผู้ร้องเรียน (เรื่องเลขที่ …) as its address, and in a text who
    wished to be hidden.
    """
    if person and person.get("first_name") and may_name(kind, anonymity):
        name = " ".join(filter(None, (f"{person.get('title') or ''}{person['first_name']}", person.get("last_name"))))
        where = " ".join(str(person.get("address") or "").split())
        return dict(zip(PERSON_FIELDS, (name, where, str(person.get("phone") or "")), strict=True))
    addressed = kind in TO_COMPLAINANT or kind == "reply"
    said = f"{UNNAMED} (เรื่องเลขที่ {number})" if addressed else HIDDEN_WORDS.get(anonymity, UNNAMED)
    return dict(zip(PERSON_FIELDS, (said, "", ""), strict=True))


def fill_kept(body: str, values: Mapping[str, str]) -> str:
    """A template with everything filled in but who complains; what stayed empty leaves no double space."""
    return _SPACES.sub(" ", text_template.fill(body, values, KEPT_FIELDS))


def fill_person(text: str, values: Mapping[str, str]) -> str:
    """A letter as it is sent: who complains filled in, too."""
    return text_template.fill(text, values, PERSON_FIELDS)


def facts_for(kind: str, case: Mapping[str, Any]) -> str:
    """The facts a letter of this kind may tell: to the respondent and through the network only the text made for them, to an agency likewise where there is one.

    Without that text nothing is told to them of a complainant who is hidden (see ``needs_redaction``), and an agency is told what was told to the office.
    """
    made, told = str(case.get("detail_redacted") or ""), str(case.get("detail") or "")
    if kind in ("summons", "reply"):
        return made
    if kind in OUTSIDE:
        return made or (told if case.get("anonymity") == "named" else "")
    return told


def needs_redaction(kind: str, case: Mapping[str, Any], body: str) -> bool:
    """Whether a letter would tell the facts outside while the complainant is hidden and no text was made for it yet (domain B.3.7)."""
    hidden = case.get("anonymity") in HIDDEN_IDENTITIES
    return kind in OUTSIDE and hidden and not case.get("detail_redacted") and DETAIL in text_template.used_fields(body)


def long_date(day: date | None) -> str:
    """10 มิถุนายน 2569, in Thai whatever language the window speaks; "" for None."""
    return arabic_digits(format_date(day, "official")) if day else ""


def letter_named(number: str | None, day: date | None) -> str:
    """ที่ ศธ 04999/123 ลงวันที่ 10 มิถุนายน 2569; what is not known is left out."""
    said = [f"ที่ {number}" if number else "", f"ลงวันที่ {long_date(day)}" if day else ""]
    return " ".join(filter(None, said))


def case_values(kind: str, case: Mapping[str, Any], labels: Mapping[str, str], due: Mapping[str, date | None]) -> dict[str, str]:
    """Field → words of a case. ``labels``: the words of its choices by field name; ``due``: the last days of its clocks by clock."""
    order = f"คำสั่งสำนักงานเขตพื้นที่การศึกษา ที่ {case['committee_order_no']}" if case.get("committee_order_no") else ""
    texts = {
        "เลขที่เรื่อง": case.get("number"), "ประเภทเรื่อง": labels.get("record_type"), "วันที่รับ": long_date(case.get("received_on")), "ช่องทาง": labels.get("channel"),
        "เรื่อง": case.get("name"), "หมวดเรื่อง": labels.get("category"), DETAIL: facts_for(kind, case), "ความประสงค์": case.get("wish") if kind == "memo" else "",
        "งานบริการ": case.get("service_id.title"), "หนังสือรับ": letter_named(case.get("in_doc_no"), case.get("in_doc_on")),
        "เลขเรื่องต้นทาง": case.get("external_ref"), "หน่วยงานต้นทาง": labels.get("external_source"), "วันที่เกิดเหตุ": long_date(case.get("event_on")),
        "สถานที่เกิดเหตุ": " ".join(filter(None, (case.get("event_place"), case.get("event_area")))) or None, "หน่วยงานที่เกี่ยวข้อง": case.get("school_id.title"), "ผู้ถูกร้อง": case.get("respondent_name"),
        "ตำแหน่งผู้ถูกร้อง": case.get("respondent_position"), "ผู้ได้รับคำชม": case.get("praised"), "กลุ่มผู้รับผิดชอบ": labels.get("owner_unit"),
        "ผู้รับผิดชอบ": case.get("owner_officer"), "กำหนดตอบ": long_date(due.get("first_reply")), "กำหนดแล้วเสร็จ": long_date(due.get("close") or case.get("close_due_on")),
        "ข้อมูลที่ขอเพิ่ม": case.get("asked"), "กำหนดส่งข้อมูล": long_date(due.get("missing_details")), "เหตุผลที่ไม่รับ": labels.get("inadmissible_reason"),
        "คำสั่งคณะกรรมการ": " ".join(filter(None, (order, f"ลงวันที่ {long_date(case.get('committee_order_on'))}" if case.get("committee_order_on") else ""))),
        "ผลการสืบข้อเท็จจริง": case.get("committee_conclusion"), "ผลโดยสรุป": labels.get("result_code"), "ผลการพิจารณา": case.get("result"),
        "วันที่แล้วเสร็จ": long_date(case.get("resolved_on")), "ช่องทางโต้แย้ง": case.get("recourse"), "การนำไปปรับปรุง": labels.get("accepted_to_plan"),
        "ข้อชี้แจงของกลุ่ม": case.get("unit_reply"),
    }  # fmt: skip
    return {name: str(value or "").strip() for name, value in texts.items()}


def referral_values(referral: Mapping[str, Any] | None, labels: Mapping[str, str]) -> dict[str, str]:
    """Field → words of the forwarding a letter is about; all empty where there is none."""
    if referral is None:
        return dict.fromkeys(REFERRAL_FIELDS, "")
    sent = next_reminder(referral)
    before = [letter_named(referral.get(f"reminder{number}_no"), referral.get(f"reminder{number}_on")) for number in range(1, sent)]
    texts = {
        "ผู้รับหนังสือ": labels.get("addressee") or referral.get("name"), "หน่วยงานที่ส่งต่อ": referral.get("partner_id.title") or referral.get("name"), "ส่งเพื่อ": labels.get("purpose"),
        "หนังสือที่ส่ง": letter_named(referral.get("doc_no"), referral.get("sent_on")), "วันที่ส่ง": long_date(referral.get("sent_on")),
        "กำหนดรายงาน": long_date(referral.get("due_on")), "ครั้งที่เตือน": str(sent), "หนังสือเตือนครั้งก่อน": " และ".join(filter(None, before)),
    }  # fmt: skip
    return {name: str(value or "") for name, value in texts.items()}


def next_reminder(referral: Mapping[str, Any]) -> int:
    """Which reminder comes next, 1 to 3 (the third is repeated; domain B.3.3)."""
    return next((number for number in (1, 2, 3) if not referral.get(f"reminder{number}_on")), 3)


def office_values(office: Mapping[str, str], maker: str, today: date) -> dict[str, str]:
    """Field → words of the office's profile, of who writes, and of the day."""
    texts = {
        "สำนักงาน": office.get("name_th"), "ชื่อย่อสำนักงาน": office.get("short_name"), "โทรศัพท์สำนักงาน": office.get("phone"),
        "อีเมลสำนักงาน": office.get("email"), "เว็บไซต์สำนักงาน": office.get("website"), "ผู้อำนวยการ": office.get("director_name"),
        "ตำแหน่งผู้อำนวยการ": f"ผู้อำนวยการ{office['name_th']}" if office.get("name_th") else office.get("director_title"), "ผู้จัดทำ": maker, "วันนี้": long_date(today),
    }  # fmt: skip
    return {name: value or "" for name, value in texts.items()}
