"""Fields in braces: what is replaced, what disappears, what stays."""

from __future__ import annotations

from datetime import date

import pytest

from desktop.domain import news_template
from desktop.domain.news_template import (
    FIELDS,
    check,
    credit_line,
    event_days,
    event_time,
    fill,
    hashtags,
    unknown_fields,
)


@pytest.mark.parametrize(
    ("body", "values", "text"),
    [
        ("{หัวข้อข่าว}", {"หัวข้อข่าว": "ข่าว"}, "ข่าว"),
        ("{ หัวข้อข่าว }", {"หัวข้อข่าว": "ข่าว"}, "ข่าว"),
        ("ก\nณ {สถานที่}\nข", {}, "ก\nข"),
        ("{วันที่}[ ณ {สถานที่}]", {"วันที่": "วันพุธ"}, "วันพุธ"),
        ("{วันที่}[ ณ {สถานที่}]", {"วันที่": "วันพุธ", "สถานที่": "หอประชุม"}, "วันพุธ ณ หอประชุม"),
        ("[ทั่วไป] {ไม่รู้จัก}", {}, "[ทั่วไป] {ไม่รู้จัก}"),
        ("{หัวข้อข่าว.__class__} {0} {}", {}, "{หัวข้อข่าว.__class__} {0} {}"),
        ("{หัวข้อข่าว}", {"หัวข้อข่าว": "{สถานที่}", "สถานที่": "ลับ"}, "{สถานที่}"),
        ("ก\n\n{สถานที่}\n\n{เวลา}\n\nข", {}, "ก\n\nข"),
        ("%(a)s $a \\1 {หัวข้อข่าว}", {"หัวข้อข่าว": r"\1 \g<0>"}, r"%(a)s $a \1 \1 \g<0>"),
    ],
)
def test_filling(body: str, values: dict[str, str], text: str) -> None:
    assert fill(body, values) == text


def test_a_template_that_is_right_has_no_fault() -> None:
    assert check("\n".join("{" + name + "}" for name in FIELDS)) == []


def test_what_is_wrong_is_said_and_never_blocks() -> None:
    assert unknown_fields("{ก} {วันที่} {ก} {ข}") == ["ก", "ข"]
    assert [fault.blocking for fault in check("{ผู้ถ่ายพาพ} {")] == [False, False]
    assert "{ผู้ถ่ายภาพ}" in check("{ผู้ถ่ายพาพ}")[0].hint
    assert news_template.warning("{วันที่}") is None


@pytest.mark.parametrize(
    ("first", "last", "said"),
    [
        (date(2026, 6, 10), None, "วันพุธที่ 10 มิถุนายน 2569"),
        (date(2026, 6, 10), date(2026, 6, 12), "วันที่ 10–12 มิถุนายน 2569"),
        (date(2026, 9, 30), date(2026, 10, 2), "วันที่ 30 กันยายน – 2 ตุลาคม 2569"),
        (date(2026, 12, 31), date(2027, 1, 1), "วันที่ 31 ธันวาคม 2569 – 1 มกราคม 2570"),
        (None, None, ""),
    ],
)
def test_days(first: date | None, last: date | None, said: str) -> None:
    assert event_days(first, last) == said


def test_time_credit_and_tags() -> None:
    assert event_time("9.30") == "เวลา 09.30 น."
    assert event_time("ช่วงเช้า") == "ช่วงเช้า"
    assert event_time(None) == ""
    assert credit_line("สมใจ", "สมหมาย") == "(สมใจ ภาพ/สมหมาย ข่าว)"
    assert credit_line("สมใจ", "สมใจ") == "(สมใจ ภาพ/ข่าว)"
    assert credit_line(None, "สมหมาย") == "(สมหมาย ข่าว)"
    assert credit_line(None, None) == ""
    assert hashtags("สพป.เชียงราย เขต 1", "", "PR-News!") == "#สพปเชียงรายเขต1 #PRNews"


def test_a_hostile_template_is_quick() -> None:
    body = "{" * 50_000 + "[" * 50_000 + "}" * 50_000
    assert fill(body, {}) == body
    assert check(body)
