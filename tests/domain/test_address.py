from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.address import (
    Address,
    amphoe_of,
    amphoes,
    bare_province,
    check,
    complete,
    format_address,
    parse_address,
    postcodes,
    provinces,
    tambons,
)


@pytest.mark.parametrize(
    ("line", "parts"),
    [
        (
            "99/1 หมู่ 4 ถ.ริมปิง ต.ในเมือง อ.เมือง จ.สุรินทร์ 32000",
            Address("99/1", "4", "", "", "ริมปิง", "ในเมือง", "เมืองสุรินทร์", "สุรินทร์", "32000"),
        ),
        (
            "เลขที่ ๑๒ ซอยสุขุมวิท 22 ถนนสุขุมวิท แขวงคลองตัน เขตคลองเตย กรุงเทพฯ 10110",
            Address("12", "", "", "สุขุมวิท 22", "สุขุมวิท", "คลองตัน", "คลองเตย", "กรุงเทพมหานคร", "10110"),
        ),
        (
            "ตำบลนอกเมืองอำเภอเมืองจังหวัดสุรินทร์",
            Address(tambon="นอกเมือง", amphoe="เมืองสุรินทร์", province="สุรินทร์", postcode="32000"),
        ),
        (
            "ถนนพหลโยธิน ต.คลองหนึ่ง อ.คลองหลวง ปทุมธานี 12120",
            Address(road="พหลโยธิน", tambon="คลองหนึ่ง", amphoe="คลองหลวง", province="ปทุมธานี", postcode="12120"),
        ),
        ("อาคารเรียน 2", Address("2", village="เรียน")),
        ("หน้าวัด", Address("หน้าวัด")),
        ("", Address()),
    ],
)
def test_an_address_line_is_taken_apart(line: str, parts: Address) -> None:
    assert parse_address(line) == parts


@pytest.mark.parametrize("province", provinces())
def test_every_province_is_complete_and_its_addresses_are_read_again(province: str) -> None:
    assert len(amphoes(province)) >= 3
    for amphoe, tambon in [(one, other) for one in amphoes(province) for other in tambons(province, one)]:
        code = postcodes(province, amphoe, tambon)[0]
        address = Address("1", tambon=tambon, amphoe=amphoe, province=province, postcode=code)
        assert check(address) == []
        assert parse_address(format_address(address)) == address
        assert parse_address(format_address(address, whole_words=True)) == address


def test_there_are_77_in_dictionary_order() -> None:
    assert len(provinces()) == 77
    assert provinces()[:2] == ("กระบี่", "กรุงเทพมหานคร")


def test_names_as_people_write_them() -> None:
    assert bare_province("จ.สุรินทร์") == "สุรินทร์"
    assert bare_province("กทม.") == "กรุงเทพมหานคร"
    assert amphoe_of("อ.เมือง", "สุรินทร์") == "เมืองสุรินทร์"
    assert amphoe_of("เขตดุสิต", "กรุงเทพมหานคร") == "ดุสิต"
    assert amphoes("ไม่มี") == ()
    assert tambons("สุรินทร์", "ไม่มี") == ()


def test_suggestions_from_any_part() -> None:
    assert {place.province for place in complete(tambon="ในเมือง", limit=100)} >= {"สุรินทร์", "ขอนแก่น"}
    only = complete(tambon="ในเมือง", province="สุรินทร์")
    assert [(place.amphoe, place.postcode) for place in only] == [("เมืองสุรินทร์", "32000")]
    assert all(place.postcode == "32000" for place in complete(postcode="๓๒๐๐๐"))
    assert complete(amphoe="อ.ท่าตูม")[0].province == "สุรินทร์"
    assert complete() == []
    assert complete(tambon="ไม่มีตำบลนี้") == []


def test_what_does_not_fit_is_only_a_warning() -> None:
    wrong = [
        (Address(province="สุรินทุ์"), "province", "ไม่พบจังหวัด"),
        (Address(amphoe="ท่าตูม", province="ระยอง"), "amphoe", "สุรินทร์"),
        (Address(tambon="เขวาสินรินทร์", amphoe="ท่าตูม", province="สุรินทร์"), "tambon", "เขวาสินรินทร์"),
        (Address(tambon="ในเมือง", amphoe="เมือง", province="สุรินทร์", postcode="10100"), "postcode", "32000"),
    ]
    for address, field, said in wrong:
        (fault,) = check(address)
        assert (fault.field, fault.blocking) == (field, False)
        assert said in f"{fault.message} {fault.hint}"
    assert check(Address(tambon="ที่ไหน")) == []


def test_an_abolished_area_names_its_successors() -> None:
    (fault,) = check(Address(tambon="บางนา", amphoe="บางนา", province="กรุงเทพมหานคร"))
    assert "บางนาเหนือ" in fault.hint
    assert "บางนาใต้" in fault.hint


def test_a_record_gives_its_address() -> None:
    assert Address.of({"tambon": "ในเมือง", "province": None, "name": "x"}) == Address(tambon="ในเมือง")


def test_bangkok_is_written_its_own_way() -> None:
    address = Address("1", tambon="ดุสิต", amphoe="ดุสิต", province="กรุงเทพมหานคร", postcode="10300")
    assert format_address(address) == "1 แขวงดุสิต เขตดุสิต กรุงเทพมหานคร 10300"


@given(st.text(max_size=40))
def test_any_line_is_taken_apart_without_an_error(line: str) -> None:
    check(parse_address(line))
