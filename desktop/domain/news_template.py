"""The fields of the texts made from a piece of news: {หัวข้อข่าว}, {วันที่} … How they are put into a text stands in ``text_template.py``.

What a news text says and in which order follows the news of real area offices (domain.md B.2.3).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import date, time
from typing import Any

from desktop.domain import text_template
from desktop.domain.thai_date import DAYS, MONTHS, format_date, parse_time
from desktop.domain.thai_text import arabic_digits, normalise
from desktop.errors import Fault, UserError

FIELDS: tuple[str, ...] = (
    "หัวข้อข่าว", "เลขข่าว", "หมวดหมู่ข่าว", "วันที่", "เวลา", "สถานที่", "พื้นที่", "ประธาน", "ผู้เข้าร่วม", "จำนวนผู้เข้าร่วม", "วัตถุประสงค์", "เนื้อหาข่าว",
    "ผู้ถ่ายภาพ", "ผู้เขียนข่าว", "เครดิต", "เครดิตเครือข่าย", "หน่วยงาน", "ผู้ส่งข่าว", "ลิงก์", "วันที่เผยแพร่", "แฮชแท็ก", "สำนักงาน", "ชื่อย่อสำนักงาน",
    "โทรศัพท์สำนักงาน", "อีเมลสำนักงาน", "เว็บไซต์สำนักงาน",
)  # fmt: skip
"""The fields a template may hold, as they stand between the braces."""

_NOT_IN_TAG = re.compile(r"[^\w]", re.ASCII)


def unknown_fields(body: str) -> list[str]:
    """The names in braces that no field of news has, each once, as they were typed."""
    return text_template.unknown_fields(body, FIELDS)


def check(body: str) -> list[Fault]:
    """What is wrong with a template, as warnings at its field "body"; empty when every field is known."""
    return text_template.check(body, FIELDS)


def warning(body: str) -> str | None:
    """The first thing wrong with a template in one text, None when nothing is."""
    return text_template.warning(body, FIELDS)


def fill(body: str, values: Mapping[str, str]) -> str:
    """The text with the fields of news replaced; ``values`` by the names of ``FIELDS``."""
    return text_template.fill(body, values, FIELDS)


# --- What the fields of a piece of news say --------------------------------------------------------------------------------------------------


def news_values(news: Mapping[str, Any], office: Mapping[str, str], category: str) -> dict[str, str]:
    """Field → words of a piece of news (a record of the register "news") and of the office's profile; always in Thai, for the texts are.

    ``category`` is the label of its category.
    """
    texts = {
        "หัวข้อข่าว": news.get("name"), "เลขข่าว": news.get("number"), "หมวดหมู่ข่าว": category, "สถานที่": news.get("place"), "พื้นที่": news.get("area"),
        "ประธาน": news.get("chair"), "ผู้เข้าร่วม": news.get("participants"), "วัตถุประสงค์": news.get("purpose"), "เนื้อหาข่าว": news.get("content"),
        "ผู้ถ่ายภาพ": news.get("photographer"), "ผู้เขียนข่าว": news.get("writer"), "เครดิตเครือข่าย": news.get("credit"),
        "หน่วยงาน": news.get("source_id.title") or news.get("source_name"), "ผู้ส่งข่าว": news.get("sender"),
        "สำนักงาน": office.get("name_th"), "ชื่อย่อสำนักงาน": office.get("short_name"), "โทรศัพท์สำนักงาน": office.get("phone"),
        "อีเมลสำนักงาน": office.get("email"), "เว็บไซต์สำนักงาน": office.get("website"),
    }  # fmt: skip
    made = {
        "วันที่": event_days(news.get("event_on"), news.get("event_until")), "เวลา": event_time(news.get("event_time")),
        "จำนวนผู้เข้าร่วม": _count(news.get("participant_count")), "เครดิต": credit_line(news.get("photographer"), news.get("writer")),
        "ลิงก์": "\n".join(news.get("links") or ()), "วันที่เผยแพร่": event_days(news.get("published_on"), None),
        "แฮชแท็ก": hashtags(office.get("short_name") or "", category),
    }  # fmt: skip
    return {name: str(value or "") for name, value in (texts | made).items()}


def event_days(first: date | None, last: date | None) -> str:
    """วันพุธที่ 10 มิถุนายน 2569; of several days วันที่ 10–12 มิถุนายน 2569, วันที่ 30 กันยายน – 2 ตุลาคม 2569; nothing for None."""
    if first is None:
        return ""
    if last is None or last <= first:
        return f"{DAYS[first.weekday()]}ที่ {_long(first)}"
    if (first.year, first.month) == (last.year, last.month):
        return f"วันที่ {first.day}–{_long(last)}"
    if first.year == last.year:
        return f"วันที่ {first.day} {MONTHS[first.month - 1]} – {_long(last)}"
    return f"วันที่ {_long(first)} – {_long(last)}"


def _long(day: date) -> str:
    return arabic_digits(format_date(day, "official"))


def event_time(typed: str | None) -> str:
    """เวลา 09.30 น.; what is no time stays as it was typed."""
    try:
        moment: time | None = parse_time(typed or "")
    except UserError:
        return typed or ""
    return f"เวลา {moment:%H.%M} น." if moment else ""


def credit_line(photographer: str | None, writer: str | None) -> str:
    """(สมใจ ภาพ/สมหมาย ข่าว) as area offices close their news (domain.md B.2.2); one person for both is named once."""
    if photographer and photographer == writer:
        return f"({photographer} ภาพ/ข่าว)"
    said = [f"{name} {work}" for name, work in ((photographer, "ภาพ"), (writer, "ข่าว")) if name]
    return f"({'/'.join(said)})" if said else ""


def hashtags(*words: str) -> str:
    """#สพปเชียงราย1 #กิจกรรม: each word without what a tag cannot hold."""
    return " ".join(f"#{tag}" for word in words if (tag := "".join(_tag_letters(word))))


def _tag_letters(word: str) -> Iterator[str]:
    return (letter for letter in normalise(word) if "\u0e01" <= letter <= "\u0e5b" or not _NOT_IN_TAG.match(letter))


def _count(number: float | None) -> str:
    return f"{number:,.0f} คน" if number else ""
