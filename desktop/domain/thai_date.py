"""Dates as a Thai office writes and reads them: the Buddhist year (พ.ศ. = C.E. + 543), Thai months, the fiscal year from October.

A ``datetime.date`` is Gregorian everywhere in the program; พ.ศ. exists only in what people type and see. The year stays พ.ศ. in English too.
"""

from __future__ import annotations

import calendar
import re
from datetime import UTC, date, datetime, time, timedelta, timezone
from typing import Literal

from desktop.errors import UserError
from desktop.words import _, language

BUDDHIST_ERA = 543
BANGKOK = timezone(timedelta(hours=7), "+07:00")
"""Thailand has had one time zone without summer time since 1920, so a fixed offset is right and needs no zone data."""

FIRST_YEAR, LAST_YEAR = 2400, 2700
"""The Buddhist years that can be typed; anything outside is a slip of the keyboard."""
CE_YEARS = range(1900, 2201)
"""Four-digit years that are surely meant as C.E."""

MONTHS = (
    "มกราคม",
    "กุมภาพันธ์",
    "มีนาคม",
    "เมษายน",
    "พฤษภาคม",
    "มิถุนายน",
    "กรกฎาคม",
    "สิงหาคม",
    "กันยายน",
    "ตุลาคม",
    "พฤศจิกายน",
    "ธันวาคม",
)
MONTHS_SHORT = (
    "ม.ค.",
    "ก.พ.",
    "มี.ค.",
    "เม.ย.",
    "พ.ค.",
    "มิ.ย.",
    "ก.ค.",
    "ส.ค.",
    "ก.ย.",
    "ต.ค.",
    "พ.ย.",
    "ธ.ค.",
)
DAYS = ("วันจันทร์", "วันอังคาร", "วันพุธ", "วันพฤหัสบดี", "วันศุกร์", "วันเสาร์", "วันอาทิตย์")
"""Monday first, as ``date.weekday()`` counts."""
DAYS_SHORT = ("จ.", "อ.", "พ.", "พฤ.", "ศ.", "ส.", "อา.")

_ENGLISH_MONTHS = tuple(calendar.month_name)[1:]
_ENGLISH_DAYS = tuple(calendar.day_name)

DateStyle = Literal["entry", "short", "medium", "long", "official"]

_TO_THAI = str.maketrans("0123456789", "๐๑๒๓๔๕๖๗๘๙")
_TO_ARABIC = str.maketrans("๐๑๒๓๔๕๖๗๘๙", "0123456789")
_NUMBERS = re.compile(r"(\d{1,2}) ?[/.\- ] ?(\d{1,2}) ?[/.\- ] ?(\d{1,5})")
_DIGITS = re.compile(r"(\d{2})(\d{2})(\d{4}|\d{2})")
_WORDS = re.compile(r"(?:วัน\S*ที่ ?|วันที่ ?)?(\d{1,2}) ?[/\-]? ?([^\d\s/\-]+?) ?[/\-]? ?(?:(?:พ\.?ศ|ค\.?ศ)\.? ?)?(\d{1,5})")
_TIME = re.compile(r"(\d{1,2})(?: ?[.:] ?(\d{2}))?(?: ?(?:น\.?|นาฬิกา))?")


class CeYearError(UserError):
    """A year that looks Christian was typed; ``suggested`` is the date it means if so. It is offered, never taken silently."""

    def __init__(self, typed_year: int, suggested: date) -> None:
        self.suggested = suggested
        super().__init__(
            _("Please type the year in the Buddhist Era (you typed {year}).", year=typed_year),
            _("If you mean {date}, choose that date.", date=format_date(suggested, "long")),
        )


def parse_date(text: str, today: date | None = None) -> date | None:
    """The date that ``text`` means, or None for an empty one.

    Read are d/m/yyyy, d.m.yy, d-m-yyyy, d m yyyy, ddmmyyyy, ddmmyy, "1 ม.ค. 2569", "10 มิถุนายน พ.ศ. 2568", the English months, Thai digits, and
    "d/m" alone in the year of ``today`` when that is given. Two digits of a year are 25xx: 69 is 2569.

    :raises CeYearError: the year looks Christian (1900–2200)
    :raises UserError: no such date; the sentence says why
    """
    words = " ".join(text.translate(_TO_ARABIC).split())
    if not words:
        return None
    day, month, year = _parts(words, today)
    if not 1 <= month <= 12:
        raise UserError(_("There is no month {month}.", month=month), _("Months run from 1 to 12. Check the date."))
    return _checked(day, month, _buddhist_year(day, month, year))


def _parts(words: str, today: date | None) -> tuple[int, int, str]:
    """Day, month and the year as typed."""
    if found := _NUMBERS.fullmatch(words) or _DIGITS.fullmatch(words):
        return int(found[1]), int(found[2]), found[3]
    if found := _WORDS.fullmatch(words):
        return int(found[1]), _month_number(found[2]), found[3]
    if today and (found := re.fullmatch(r"(\d{1,2})[/.\-](\d{1,2})", words)):
        return int(found[1]), int(found[2]), str(today.year + BUDDHIST_ERA)
    raise UserError(
        _("“{typed}” is not a date.", typed=words), _("Type day/month/year in the Buddhist Era, such as 10/06/2569.")
    )


def _month_number(name: str) -> int:
    wanted = _letters(name)
    for names in (MONTHS, MONTHS_SHORT, _ENGLISH_MONTHS, calendar.month_abbr[1:]):
        for number, month in enumerate(names, 1):
            if _letters(month) == wanted:
                return number
    raise UserError(_("There is no month “{name}”.", name=name), _("Type the month as a number, such as 10/06/2569."))


def _letters(name: str) -> str:
    return name.replace(".", "").casefold()


def _buddhist_year(day: int, month: int, typed: str) -> int:
    year = int(typed)
    if len(typed) == 2:
        return 2500 + year
    if len(typed) == 4 and FIRST_YEAR <= year <= LAST_YEAR:
        return year
    if len(typed) == 4 and year in CE_YEARS:
        raise CeYearError(year, _checked(day, month, year + BUDDHIST_ERA))
    raise UserError(
        _("The year {year} is not right.", year=typed),
        _("Type the year with 4 digits in the Buddhist Era, such as 2569."),
    )


def _checked(day: int, month: int, year: int) -> date:
    """The date, if the calendar has it; else a sentence that says how long that month is."""
    days = calendar.monthrange(year - BUDDHIST_ERA, month)[1]
    if 1 <= day <= days:
        return date(year - BUDDHIST_ERA, month, day)
    if month == 2:
        message = _("{month} {year} has {days} days.", month=month_name(month), year=year, days=days)
    else:
        message = _("{month} has {days} days.", month=month_name(month), days=days)
    raise UserError(message, _("Check the day again."))


def month_name(month: int) -> str:
    """The whole name of month 1–12 in the language in force."""
    return (MONTHS if language() == "th" else _ENGLISH_MONTHS)[month - 1]


def month_words(day: date) -> str:
    """มิถุนายน 2569."""
    return f"{month_name(day.month)} {buddhist_year(day)}"


def month_short(month: int) -> str:
    """The short name of month 1–12 in the language in force: มิ.ย., Jun."""
    return MONTHS_SHORT[month - 1] if language() == "th" else _ENGLISH_MONTHS[month - 1][:3]


def weekday_name(day: date) -> str:
    """วันพุธ, Wednesday."""
    return (DAYS if language() == "th" else _ENGLISH_DAYS)[day.weekday()]


def format_date(day: date | None, style: DateStyle = "medium") -> str:
    """``day`` in words of the language in force with the Buddhist year; nothing for None.

    "entry" 10/06/2569 · "short" 10 มิ.ย. 69 · "medium" 10 มิ.ย. 2569 · "long" 10 มิถุนายน 2569 · "official" ๑๐ มิถุนายน ๒๕๖๙ (always Thai, for
    letters: ระเบียบสำนักนายกรัฐมนตรีว่าด้วยงานสารบรรณ writes day, month and year so).
    """
    if day is None:
        return ""
    year = day.year + BUDDHIST_ERA
    if style == "entry":
        return f"{day.day:02}/{day.month:02}/{year}"
    if style == "short":
        return f"{day.day} {month_short(day.month)} {year % 100:02}"
    if style == "medium":
        return f"{day.day} {month_short(day.month)} {year}"
    if style == "long":
        return f"{day.day} {month_name(day.month)} {year}"
    return f"{day.day} {MONTHS[day.month - 1]} {year}".translate(_TO_THAI)


def format_period(first: date, last: date) -> str:
    """From one day to another without repeating what is the same: 10–12 มิ.ย. 2569, 30 ก.ย. – 2 ต.ค. 2569."""
    if first == last:
        return format_date(first)
    if (first.year, first.month) == (last.year, last.month):
        return f"{first.day}–{format_date(last)}"
    if first.year == last.year:
        return f"{first.day} {month_short(first.month)} – {format_date(last)}"
    return f"{format_date(first)} – {format_date(last)}"


def buddhist_year(day: date) -> int:
    """The พ.ศ. year of a day."""
    return day.year + BUDDHIST_ERA


def fiscal_year(day: date) -> int:
    """The government's fiscal year (พ.ศ.): 1 October to 30 September, named after the year it ends in (พ.ร.บ. วิธีการงบประมาณ พ.ศ. 2561 มาตรา 4)."""
    return day.year + BUDDHIST_ERA + (day.month >= 10)


def school_year(day: date) -> int:
    """The school year (พ.ศ.): named after the year of the 16 May it begins on (ระเบียบ ศธ. ว่าด้วยปีการศึกษา; domain C.1)."""
    return day.year + BUDDHIST_ERA - ((day.month, day.day) < (5, 16))


def fiscal_quarter(day: date) -> int:
    """Quarter 1–4 of the fiscal year: October to December is the first."""
    return (day.month + 2) // 3 % 4 + 1


def fiscal_period(year: int) -> tuple[date, date]:
    """First and last day of a fiscal year (พ.ศ.)."""
    ends = year - BUDDHIST_ERA
    return date(ends - 1, 10, 1), date(ends, 9, 30)


def month_after(day: date, months: int) -> date:
    """The first day of the month that comes ``months`` after the one of ``day``; a negative number goes back."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, 1)


def parse_time(text: str) -> time | None:
    """The time of day that ``text`` means, or None for an empty one: 9.30, 09:30, 0930, "9.30 น.", 9.

    :raises UserError: no such time
    """
    words = " ".join(text.translate(_TO_ARABIC).split())
    if not words:
        return None
    found = re.fullmatch(r"(\d{2})(\d{2})", words) or _TIME.fullmatch(words)
    if not found or int(found[1]) > 23 or int(found[2] or 0) > 59:
        raise UserError(_("“{typed}” is not a time.", typed=words), _("Type hours and minutes, such as 09.30."))
    return time(int(found[1]), int(found[2] or 0))


def format_time(moment: time | None) -> str:
    """09.30 น. (09:30 in English); nothing for None."""
    if moment is None:
        return ""
    return f"{moment:%H.%M} น." if language() == "th" else f"{moment:%H:%M}"


def local(moment: datetime) -> datetime:
    """A moment in Thailand's time; one without a zone is UTC, as the database keeps them."""
    return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).astimezone(BANGKOK)


def format_moment(moment: datetime | None) -> str:
    """Day and time in Thailand of a UTC moment: 10 มิ.ย. 2569 09.30 น.; nothing for None."""
    if moment is None:
        return ""
    here = local(moment)
    return f"{format_date(here.date())} {format_time(here.time())}"
