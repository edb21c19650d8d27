"""The standard reports about partners, printed from a real database of an invented office."""

from __future__ import annotations

import re
from pathlib import Path

import openpyxl
import pytest

from desktop.errors import UserError
from desktop.models.conditions import Query
from desktop.models.partner_register import ACTIVITIES, PARTNERS
from desktop.reports import catalogue, pdf
from desktop.reports.catalogue import REPORTS, Request
from desktop.services import records, versions
from desktop.services.workspace import Workspace
from desktop.words import _
from tests.reports.samples import OFFICE, copied


def printed(work: Workspace, name: str, request: Request | None = None) -> list[str]:
    return copied(catalogue.preview(work, name, request))


@pytest.mark.parametrize("name", list(REPORTS))
def test_every_report_is_written_in_each_of_its_formats(office_work: Workspace, tmp_path: Path, name: str) -> None:
    for ending in REPORTS[name].formats:
        path = tmp_path / f"{name}.{ending}"
        catalogue.write(office_work, name, path)
        assert path.stat().st_size > 2_000


@pytest.mark.parametrize("name", list(REPORTS))
def test_no_page_shows_a_missing_value_or_a_christian_year(office_work: Workspace, name: str) -> None:
    text = "\n".join(printed(office_work, name))

    assert "None" not in text
    assert "nan" not in text
    assert not re.search(r"(?<![\d@])20(?:25|26|27)(?!\d)", text)


@pytest.mark.parametrize("name", list(REPORTS))
def test_every_report_is_printed_of_an_empty_office(work: Workspace, name: str) -> None:
    assert pdf.render(catalogue.make(work, name)).startswith(b"%PDF")


def test_the_register_groups_partners_and_says_what_was_filtered(office_work: Workspace) -> None:
    query = Query(text="ตัวอย่าง", filters=(("category", ("school", "local_gov")),))
    [page] = printed(office_work, "partner-register", Request(query))

    assert "โรงเรียนบ้านโคกตัวอย่าง" in page
    assert "วัดตัวอย่างวนาราม" not in page
    assert "ค้นหา “ตัวอย่าง”" in page
    assert "สถานศึกษาในสังกัด" in page
    assert OFFICE in page
    assert "20 พฤศจิกายน 2569" in page


def test_the_register_shows_at_least_fourteen_partners_a_page(office_work: Workspace) -> None:
    ids = list(office_work.reader.ids(PARTNERS, Query())) * 3
    first = printed(office_work, "partner-register", Request(ids=ids, values={"grouped": False, "signed": False}))[0]

    assert first.count("@example.go.th") >= 14


def test_the_register_lists_chosen_records_in_their_order(office_work: Workspace) -> None:
    chosen = list(office_work.reader.ids(PARTNERS, Query(filters=(("category", ("school",)),))))[:3][::-1]
    [page] = printed(office_work, "partner-register", Request(ids=chosen))

    names = [record["name"] for record in office_work.reader.rows(PARTNERS, chosen)]
    assert sorted(names, key=page.index) == names
    assert page.count("@example.go.th") == 3


def test_a_kept_version_prints_as_it_was(office_work: Workspace) -> None:
    version = versions.make(office_work, "ประจำปี 2569", office_work.today())
    [school] = office_work.reader.ids(PARTNERS, Query(text="บ้านหนองสมมติ"))
    records.save(office_work, PARTNERS, {"name": "โรงเรียนชื่อใหม่"}, school)
    [page] = printed(office_work, "partner-register", Request(values={"version": version}))

    assert "โรงเรียนบ้านหนองสมมติ" in page
    assert "โรงเรียนชื่อใหม่" not in page
    assert "ฉบับ “ประจำปี 2569”" in page
    with pytest.raises(UserError):
        catalogue.make(office_work, "partner-register", Request(values={"version": version + 1}))


def test_the_directory_of_a_small_office_is_one_page(office_work: Workspace) -> None:
    [page] = printed(office_work, "phone-directory")

    assert "0 5555 0100" in page
    assert "วัดตัวอย่างวนาราม" in page


def test_the_card_tells_everything_about_one_partner(office_work: Workspace) -> None:
    [school] = office_work.reader.ids(PARTNERS, Query(text="บ้านหนองสมมติ"))
    page = "\n".join(printed(office_work, "partner-card", Request(ids=[school])))

    for words in ("โรงเรียนบ้านหนองสมมติ", "1099000000", "นางสาวพิมพ์ใจ ตัวอย่าง", "เครือข่ายประชาสัมพันธ์ สมมตินคร", "ขอข้อมูลพื้นฐาน", "ครั้งที่ 1"):
        assert words in page.replace("\n", "")


def test_what_is_overdue_comes_stalest_first(office_work: Workspace) -> None:
    text = "\n".join(printed(office_work, "overdue-review"))
    days = [int(found) for found in re.findall(r"(\d+) นางสาวพิมพ์ใจ ตัวอย่างดี", text)]

    assert len(days) == 11
    assert days == sorted(days, reverse=True)


def test_a_verification_sheet_is_one_page_a_partner(office_work: Workspace) -> None:
    found = printed(office_work, "verification-sheets")

    assert len(found) == 11
    assert all("หน้า 1 จาก 1" in page for page in found)
    assert all(_("Correct") in page and _("Change to") in page for page in found)
    assert "20 ธันวาคม 2569" in found[0]


def test_labels_are_addressed_to_heads(office_work: Workspace) -> None:
    text = "\n".join(printed(office_work, "labels"))

    assert "เรียน ผู้อำนวยการโรงเรียน" in text
    assert "เรียน นายกเทศมนตรี" in text
    assert "นมัสการ เจ้าอาวาสวัดตัวอย่างวนาราม" in text
    assert "99000" in text.replace(" ", "")


def test_activities_of_a_fiscal_year_with_their_total(office_work: Workspace) -> None:
    text = "\n".join(printed(office_work, "network-activities", Request(values={"year": 2569})))

    assert "เครือข่ายประชาสัมพันธ์ สมมตินคร" in text
    assert "10–11 ก.พ. 2569" in text
    assert "93" in text


def test_suggestions_and_the_share_that_became_plans(office_work: Workspace) -> None:
    text = "\n".join(printed(office_work, "participation-suggestions", Request(values={"year": 2569})))

    assert "จัดอบรมการเขียนข่าวทุกภาคเรียน" in text
    assert "50.00" in text


def test_contacts_are_counted_by_month_channel_and_group(office_work: Workspace, tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    catalogue.write(office_work, "contact-statistics", path, Request(values={"year": 2569}))
    months, channels, groups = openpyxl.load_workbook(path).worksheets

    assert [cell.value for cell in list(months.rows)[-1]] == [_("Total"), 3, 3, 6]
    assert [row[3].value for row in channels.iter_rows(min_row=3)][-1] == 6
    assert groups.max_row >= 3


def test_an_unknown_report_or_ending_is_a_sentence(office_work: Workspace, tmp_path: Path) -> None:
    with pytest.raises(UserError):
        catalogue.make(office_work, "ไม่มี")
    with pytest.raises(UserError):
        catalogue.write(office_work, "labels", tmp_path / "a.docx")


def test_chosen_activities_are_printed(office_work: Workspace) -> None:
    ids = list(office_work.reader.ids(ACTIVITIES, Query()))[:1]
    [page] = printed(office_work, "participation-suggestions", Request(ids=ids))

    assert _("The chosen records") in page


def test_declared_options_have_words_and_defaults() -> None:
    for report in REPORTS.values():
        assert report.label
        assert report.description
        for option in report.options:
            assert option.label
            assert option.name in report.defaults
