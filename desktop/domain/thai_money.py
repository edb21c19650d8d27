"""Amounts of money in Thai words, as official documents write them in brackets behind the figures (domain C.14)."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal

_DIGITS = ("", "หนึ่ง", "สอง", "สาม", "สี่", "ห้า", "หก", "เจ็ด", "แปด", "เก้า")
_PLACES = ("", "สิบ", "ร้อย", "พัน", "หมื่น", "แสน")
_MILLION = 1_000_000


def baht_words(amount: float | Decimal) -> str:
    """แปดหมื่นห้าพันบาทถ้วน; สองร้อยห้าสิบบาทห้าสิบสตางค์. Fractions of a satang are rounded half up; a negative amount begins with ลบ."""
    total = (Decimal(str(amount)) * 100).quantize(Decimal(1), ROUND_HALF_UP)
    baht, satang = divmod(abs(int(total)), 100)
    sign = "ลบ" if total < 0 else ""
    if not satang:
        return f"{sign}{_number(baht) or 'ศูนย์'}บาทถ้วน"
    words = f"{_number(baht)}บาท" if baht else ""
    return f"{sign}{words}{_number(satang)}สตางค์"


def _number(value: int) -> str:
    """A whole number in words; empty for 0."""
    millions, rest = divmod(value, _MILLION)
    if millions:
        return f"{_number(millions)}ล้าน{_below_million(rest, after=True)}"
    return _below_million(rest, after=False)


def _below_million(value: int, after: bool) -> str:
    words = ""
    for place in range(5, -1, -1):
        digit = value // 10**place % 10
        if not digit:
            continue
        if place == 1 and digit in (1, 2):
            words += "สิบ" if digit == 1 else "ยี่สิบ"
        elif place == 0 and digit == 1 and (words or after):
            words += "เอ็ด"
        else:
            words += _DIGITS[digit] + _PLACES[place]
    return words
