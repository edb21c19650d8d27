from __future__ import annotations

import contextlib
from datetime import UTC, date, datetime, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.thai_date import (
    CeYearError,
    fiscal_period,
    fiscal_quarter,
    fiscal_year,
    format_date,
    format_moment,
    format_period,
    format_time,
    parse_date,
    parse_time,
    school_year,
    weekday_name,
)
from desktop.errors import UserError

DAYS = st.dates(date(1943, 1, 1), date(2156, 12, 31))


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("10/6/2569", date(2026, 6, 10)),
        ("10.6.69", date(2026, 6, 10)),
        ("10-06-2569", date(2026, 6, 10)),
        ("10 6 2569", date(2026, 6, 10)),
        ("10062569", date(2026, 6, 10)),
        ("100669", date(2026, 6, 10)),
        ("๑๐/๐๖/๒๕๖๙", date(2026, 6, 10)),
        ("10 มิ.ย. 2569", date(2026, 6, 10)),
        ("10 มิย 69", date(2026, 6, 10)),
        ("10มิ.ย.69", date(2026, 6, 10)),
        ("10-มิ.ย.-69", date(2026, 6, 10)),
        ("10 มิถุนายน พ.ศ. 2569", date(2026, 6, 10)),
        ("วันพุธที่ 10 มิถุนายน 2569", date(2026, 6, 10)),
        ("10 June 2569", date(2026, 6, 10)),
        ("29/02/2567", date(2024, 2, 29)),
        ("5/6", date(2026, 6, 5)),
        ("", None),
        ("  ", None),
    ],
)
def test_dates_are_read_as_people_write_them(typed: str, meant: date | None) -> None:
    assert parse_date(typed, date(2026, 1, 1)) == meant


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("31/04/2569", "เดือนเมษายนมี 30 วัน ตรวจวันที่อีกครั้ง"),
        ("29/02/2568", "เดือนกุมภาพันธ์ 2568 มี 28 วัน ตรวจวันที่อีกครั้ง"),
        ("1/13/2569", "ไม่มีเดือนที่ 13"),
        ("1/1/250", "ปี 250 ไม่ถูกต้อง"),
        ("1/1/25665", "ปี 25665 ไม่ถูกต้อง"),
        ("1/1/2301", "ปี 2301 ไม่ถูกต้อง"),
        ("10 มิถุนา 2569", "ไม่มีเดือน “มิถุนา”"),
        ("เมื่อวาน", "อ่าน “เมื่อวาน” เป็นวันที่ไม่ได้"),
        ("5/6", "อ่าน “5/6” เป็นวันที่ไม่ได้"),
    ],
)
def test_a_wrong_date_gets_a_clear_sentence(typed: str, said: str) -> None:
    with pytest.raises(UserError) as refused:
        parse_date(typed)
    assert str(refused.value).startswith(said)


def test_a_christian_year_is_offered_but_never_taken() -> None:
    with pytest.raises(CeYearError) as refused:
        parse_date("15/8/2026")
    assert refused.value.suggested == date(2026, 8, 15)
    assert "15 สิงหาคม 2569" in refused.value.hint


def test_a_christian_year_with_a_wrong_day_is_a_wrong_day() -> None:
    with pytest.raises(UserError) as refused:
        parse_date("31/4/2026")
    assert not isinstance(refused.value, CeYearError)


@given(DAYS, st.sampled_from(["entry", "medium", "long", "official"]))
def test_what_is_written_can_be_read(day: date, style: str) -> None:
    assert parse_date(format_date(day, style)) == day  # type: ignore[arg-type]


@given(st.dates(date(1957, 1, 1), date(2056, 12, 31)))
def test_short_dates_can_be_read(day: date) -> None:
    assert parse_date(format_date(day, "short")) == day


@given(st.text(max_size=20))
def test_any_text_is_a_date_or_refused_as_a_user_error(text: str) -> None:
    with contextlib.suppress(UserError):
        parse_date(text, date(2026, 1, 1))


def test_every_style() -> None:
    day = date(2026, 6, 10)
    assert format_date(day, "entry") == "10/06/2569"
    assert format_date(day, "short") == "10 มิ.ย. 69"
    assert format_date(day, "medium") == "10 มิ.ย. 2569"
    assert format_date(day, "long") == "10 มิถุนายน 2569"
    assert format_date(day, "official") == "๑๐ มิถุนายน ๒๕๖๙"
    assert format_date(None) == ""
    assert weekday_name(day) == "วันพุธ"


@pytest.mark.usefixtures("english")
def test_english_names_with_buddhist_years() -> None:
    day = date(2026, 6, 10)
    assert format_date(day, "long") == "10 June 2569"
    assert format_date(day, "short") == "10 Jun 69"
    assert format_date(day, "official") == "๑๐ มิถุนายน ๒๕๖๙"
    assert weekday_name(day) == "Wednesday"
    assert format_time(time(9, 30)) == "09:30"


def test_periods_do_not_repeat_themselves() -> None:
    assert format_period(date(2026, 6, 10), date(2026, 6, 10)) == "10 มิ.ย. 2569"
    assert format_period(date(2026, 6, 10), date(2026, 6, 12)) == "10–12 มิ.ย. 2569"
    assert format_period(date(2026, 6, 10), date(2026, 7, 1)) == "10 มิ.ย. – 1 ก.ค. 2569"
    assert format_period(date(2026, 12, 31), date(2027, 1, 1)) == "31 ธ.ค. 2569 – 1 ม.ค. 2570"


@given(DAYS)
def test_the_fiscal_year_holds_its_days(day: date) -> None:
    first, last = fiscal_period(fiscal_year(day))
    assert first <= day <= last
    assert fiscal_quarter(day) == (day.year * 12 + day.month - first.year * 12 - first.month) // 3 + 1


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("9.30", time(9, 30)),
        ("09:05 น.", time(9, 5)),
        ("0930", time(9, 30)),
        ("๑๓.๐๐", time(13)),
        ("9", time(9)),
        ("", None),
    ],
)
def test_times_are_read(typed: str, meant: time | None) -> None:
    assert parse_time(typed) == meant


@pytest.mark.parametrize("typed", ["24.00", "9.60", "เช้า", "9.5"])
def test_wrong_times_are_explained(typed: str) -> None:
    with pytest.raises(UserError):
        parse_time(typed)


@given(st.times())
def test_times_can_be_read_again(moment: time) -> None:
    assert parse_time(format_time(moment)) == moment.replace(second=0, microsecond=0)


def test_moments_are_shown_in_thailand() -> None:
    assert format_moment(datetime(2026, 6, 9, 18, 0, tzinfo=UTC)) == "10 มิ.ย. 2569 01.00 น."
    assert format_moment(datetime(2026, 6, 9, 18, 0)) == "10 มิ.ย. 2569 01.00 น."
    assert format_moment(None) == ""


@pytest.mark.parametrize(("day", "year"), [(date(2026, 5, 15), 2568), (date(2026, 5, 16), 2569), (date(2026, 11, 21), 2569), (date(2027, 3, 31), 2569)])
def test_the_school_year_begins_on_16_may(day: date, year: int) -> None:
    assert school_year(day) == year
