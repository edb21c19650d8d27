from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.contact import (
    check_email,
    check_obec6,
    check_phone,
    check_postcode,
    check_school_id10,
    check_smis8,
    split_phones,
    split_values,
)


@pytest.mark.parametrize(
    ("typed", "shown", "digits"),
    [
        ("055-550101", "0 5555 0101", "055550101"),
        ("0-5555-0101", "0 5555 0101", "055550101"),
        ("(055) 550101", "0 5555 0101", "055550101"),
        ("๐๕๕๕๕๐๑๐๑", "0 5555 0101", "055550101"),
        ("โทร. 055 550 101", "0 5555 0101", "055550101"),
        ("055-550101-5", "0 5555 0101-5", "055550101"),
        ("0 5555 0101-5 ต่อ 12", "0 5555 0101-5 ต่อ 12", "055550101"),
        ("055-550101 ถึง 6", "0 5555 0101-6", "055550101"),
        ("055-550101 ext. 5", "0 5555 0101 ต่อ 5", "055550101"),
        ("02 555 0101", "0 2555 0101", "025550101"),
        ("081-555-0101", "08 1555 0101", "0815550101"),
        ("+66 81 555 0101", "08 1555 0101", "0815550101"),
        ("081-5550101 (ครูตัวอย่าง)", "08 1555 0101 (ครูตัวอย่าง)", "0815550101"),
        ("1579", "1579", "1579"),
        ("1111", "1111", "1111"),
        ("191", "191", "191"),
        ("", "", ""),
    ],
)
def test_telephones_are_shown_one_way(typed: str, shown: str, digits: str) -> None:
    checked = check_phone(typed)
    assert (checked.display, checked.digits, checked.warning) == (shown, digits, None)


@pytest.mark.parametrize(
    ("typed", "said"),
    [("0815550", "มี 7 หลัก"), ("055-55010", "มี 8 หลัก"), ("ไม่มี", "ไม่เหมือน"), ("5550101", "ขึ้นต้นด้วย 0"), ("-", "ไม่เหมือน")],
)
def test_odd_telephones_are_kept_with_a_warning(typed: str, said: str) -> None:
    checked = check_phone(typed)
    assert checked.display == typed
    assert said in (checked.warning or "")


def test_foreign_telephones_are_known() -> None:
    assert check_phone("+81 3 1234 5678").warning is None


@pytest.mark.parametrize(
    ("cell", "phones"),
    [
        ("055550101/0815550101", ["055550101", "0815550101"]),
        ("055550101 หรือ 0815550101\n1579", ["055550101", "0815550101", "1579"]),
        ("055-550101, 5", ["055-550101-5"]),
        ("055-550101 ต่อ 12, 13", ["055-550101 ต่อ 12,13"]),
        ("0 5555 0101-5", ["0 5555 0101-5"]),
        (" ; ", []),
    ],
)
def test_several_telephones_of_one_cell(cell: str, phones: list[str]) -> None:
    assert split_phones(cell) == phones


@given(st.text(max_size=25))
def test_nothing_typed_as_telephone_or_mail_ever_fails(text: str) -> None:
    check_phone(text)
    check_email(text)
    split_phones(text)


@given(st.from_regex(r"0[2-7][0-9]{7}|0[689][0-9]{8}", fullmatch=True))
def test_the_shown_telephone_is_read_as_the_same(number: str) -> None:
    shown = check_phone(number)
    assert shown.digits == number
    assert check_phone(shown.display) == shown


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("Name@Example.GO.TH", "Name@example.go.th"),
        ("ครู@โรงเรียน.ไทย", "ครู@โรงเรียน.ไทย"),
        ("mailto:a@example.com", "a@example.com"),
        ("<a@example.com>", "a@example.com"),
        ("", ""),
    ],
)
def test_right_mails(typed: str, shown: str) -> None:
    assert (check_email(typed).display, check_email(typed).warning) == (shown, None)


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("a b@example.com", "ช่องว่าง"),
        ("example.com", "@"),
        ("a@b@example.com", "สองอีเมล"),
        ("a..b@example.com", "ไม่ถูกต้อง"),
        ("a@example", "ไม่ถูกต้อง"),
    ],
)
def test_wrong_mails_are_kept_with_a_warning(typed: str, said: str) -> None:
    assert check_email(typed).display == typed
    assert said in (check_email(typed).warning or "")


def test_several_values_of_one_cell() -> None:
    assert split_values("a@example.com, b@example.com;c@example.com\nd@example.com") == [
        f"{name}@example.com" for name in "abcd"
    ]


def test_codes() -> None:
    assert check_school_id10("1032 650001") is None
    assert check_school_id10("๑๐๓๒๖๕๐๐๐๑") is None
    assert check_school_id10("") is None
    assert "10 หลัก" in (check_school_id10("103265000") or "")
    assert "ขึ้นต้นด้วย 10" in (check_school_id10("2032650001") or "")
    assert check_smis8("32010001") is None
    assert check_smis8("3201001")
    assert check_obec6("650001") is None
    assert check_obec6("65000x")
    assert check_postcode("32000") is None
    assert check_postcode("3200")
    assert check_postcode("01000")
