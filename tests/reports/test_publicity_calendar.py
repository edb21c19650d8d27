"""The calendars on paper: exactly the items that were asked for, holidays named, and nothing lost where a square is too small."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import openpyxl
import pypdfium2
import pytest

from desktop.models.conditions import Query
from desktop.models.publicity_reading import CalendarFilter
from desktop.models.publicity_register import HOLIDAYS, ITEMS
from desktop.reports import catalogue
from desktop.reports.calendar_entries import read
from desktop.reports.request import Request
from desktop.services import publicity, records, steps
from desktop.services.workspace import Workspace
from tests.reports.publicity_samples import item
from tests.reports.samples import OFFICE, copied

NOVEMBER, DECEMBER = date(2026, 11, 1), date(2026, 12, 1)


def printed(work: Workspace, name: str, *, query: Query | None = None, ids: list[int] | None = None, **values: object) -> list[str]:
    return copied(catalogue.preview(work, name, Request(query or Query(), ids, values)))


def _sign(work: Workspace, item_id: int) -> str:
    days = read(work, Request(ids=[item_id]), date(2027, 2, 1), date(2027, 3, 31))
    [entry] = days.in_order()
    return entry.sign


def flat(text: str) -> str:
    """Without line ends: a name broken over two lines of a square is still that name."""
    return text.replace("\n", "")


def test_the_month_names_its_days_its_holidays_and_what_was_filtered(publicity_work: Workspace) -> None:
    [page, *_rest] = printed(publicity_work, "month-calendar", month=DECEMBER)

    assert "ธันวาคม 2569" in page
    assert "พฤศจิกายน 2569" in page, "the month before, small"
    assert "มกราคม 2570" in page
    assert OFFICE in page
    assert "ชดเชยวันพ่อแห่งชาติ" in page
    assert "จดหมายข่าวรายเดือน ฉบับที่ 2" in page
    assert "เงื่อนไข: ทั้งหมด" in page
    assert "20 พฤศจิกายน 2569" in page


def test_a_crowded_day_says_how_many_more_and_the_next_page_holds_all_of_them(publicity_work: Workspace) -> None:
    first, second = printed(publicity_work, "month-calendar", month=NOVEMBER)

    assert "และอีก" in first
    assert "รายการของวันที่แสดงในปฏิทินไม่ครบ" in second
    assert "วันพุธที่ 18 พฤศจิกายน 2569" in second
    for number in range(6):
        assert item(number, NOVEMBER)["name"][:12] in flat(second)


def test_only_what_the_calendar_on_the_screen_shows_is_printed(publicity_work: Workspace) -> None:
    chosen = CalendarFilter(channels=("facebook",))
    [page, *_rest] = printed(publicity_work, "month-calendar", month=DECEMBER, calendar=chosen)

    assert "ประชุมผู้บริหารสถานศึกษา" in flat(page)
    assert "จดหมายข่าว" not in page
    assert "เฟซบุ๊ก" in page, "the first page says what was filtered"


@pytest.mark.parametrize("query", [Query(text="จดหมายข่าว"), Query(filters=(("item_type", ("journal",)),))])
def test_the_search_and_the_filters_of_the_list_count_too(publicity_work: Workspace, query: Query) -> None:
    [page, *_rest] = printed(publicity_work, "month-calendar", query=query, month=DECEMBER)

    assert "จดหมายข่าวรายเดือน ฉบับที่ 2" in page
    assert "ประชุมผู้บริหารสถานศึกษา" not in flat(page)


def test_internal_deadlines_are_printed_where_they_are_asked_for(publicity_work: Workspace) -> None:
    without = printed(publicity_work, "month-calendar", month=NOVEMBER)[0]
    with_them = printed(publicity_work, "month-calendar", month=NOVEMBER, deadlines=True)[0]

    assert "กำหนดส่ง:" not in without
    assert "กำหนดส่ง:" in with_them


def test_an_item_of_several_days_is_one_bar_a_week(publicity_work: Workspace) -> None:
    new = records.save(publicity_work, ITEMS, item(5, date(2027, 2, 4)) | {"name": "ตลาดนัดวิชาการ", "start_time": None, "plan_end": date(2027, 2, 9)})
    [page] = printed(publicity_work, "month-calendar", ids=[new], month=date(2027, 2, 1), week_start="monday")

    assert page.count("ตลาดนัดวิชาการ") == 2
    assert page.count("(ต่อ)") == 1, "in the second week it says that it began before"


def test_more_bars_than_a_week_holds_lose_nothing(publicity_work: Workspace) -> None:
    names = [f"สัปดาห์ที่ {number} ของการรณรงค์" for number in range(9)]
    ids = [records.save(publicity_work, ITEMS, item(5, date(2027, 2, 2)) | {"name": name, "plan_end": date(2027, 2, 4)}) for name in names]
    first, second = printed(publicity_work, "month-calendar", ids=ids, month=date(2027, 2, 1))

    assert "และอีก" in first
    assert all(name in flat(second) for name in names)


def test_a_cancelled_item_says_so_first_and_is_crossed_out(publicity_work: Workspace) -> None:
    new = records.save(publicity_work, ITEMS, item(2, date(2027, 2, 10)) | {"name": "เสวนาครู " + "เพื่อพัฒนาการอ่านออกเขียนได้ " * 9})
    steps.take(publicity_work, ITEMS, [new], "cancel", reason="ผู้บรรยายติดราชการ")
    page = printed(publicity_work, "month-calendar", ids=[new], month=date(2027, 2, 1))[0]

    assert "(ยกเลิก)" in flat(page), "however much of the name had to be cut"
    assert "เสวนาครู" in flat(page)
    assert _sign(publicity_work, new) == "off"


def test_an_item_that_was_put_off_stands_on_its_new_day(publicity_work: Workspace) -> None:
    new = records.save(publicity_work, ITEMS, item(2, date(2027, 2, 10)) | {"name": "เสวนาครู"})
    publicity.postpone(publicity_work, [new], date(2027, 3, 3), "ผู้บรรยายติดราชการ")
    [page] = printed(publicity_work, "month-calendar", ids=[new], month=date(2027, 3, 1))

    assert "(เลื่อนมา)" in flat(page)
    assert _sign(publicity_work, new) != "off", "it will take place"


def test_the_week_begins_as_asked(publicity_work: Workspace) -> None:
    by_sunday = printed(publicity_work, "month-calendar", month=DECEMBER, week_start="sunday")[0]
    by_monday = printed(publicity_work, "month-calendar", month=DECEMBER, week_start="monday")[0]

    assert by_sunday.index("อาทิตย์") < by_sunday.index("จันทร์")
    assert by_monday.index("จันทร์") < by_monday.index("อาทิตย์")


def test_a3_is_twice_the_paper(publicity_work: Workspace) -> None:
    sizes = []
    for paper in ("a4", "a3"):
        document = pypdfium2.PdfDocument(catalogue.preview(publicity_work, "month-calendar", Request(values={"month": DECEMBER, "paper": paper})))
        sizes.append(document[0].get_size())
        document.close()

    assert sizes[0] == pytest.approx((841.9, 595.3), abs=0.5)
    assert sizes[1] == pytest.approx((1190.6, 841.9), abs=0.5)


def test_a_month_without_anything_is_still_a_calendar(work: Workspace) -> None:
    [page] = printed(work, "month-calendar", month=date(2027, 2, 1))

    assert "กุมภาพันธ์ 2570" in page
    assert "28" in page


def test_the_workbook_holds_the_list_and_the_grid(publicity_work: Workspace, tmp_path: Path) -> None:
    catalogue.write(publicity_work, "month-calendar", tmp_path / "month.xlsx", Request(values={"month": DECEMBER, "week_start": "monday"}))
    listed, grid = openpyxl.load_workbook(tmp_path / "month.xlsx").worksheets
    cells = [str(cell.value or "") for row in listed.iter_rows() for cell in row]
    squares = [str(cell.value or "") for row in grid.iter_rows() for cell in row]

    assert any("จดหมายข่าวรายเดือน ฉบับที่ 2" in text for text in cells)
    assert "วันรัฐธรรมนูญ" in cells
    assert any(text.startswith("3") and "○ จดหมายข่าว" in text for text in squares)
    assert "วันจันทร์" in squares


def test_the_year_has_twelve_months_and_lists_its_items(publicity_work: Workspace) -> None:
    pages = printed(publicity_work, "year-calendar", year=2570)

    assert all(month in pages[0] for month in ("ตุลาคม 2569", "มกราคม 2570", "กันยายน 2570"))
    text = "".join(pages[1:])
    assert "วันหยุด: วันปิยมหาราช" in text
    assert text.count("รายการวิทยุเพื่อการศึกษา") >= 5
    assert "ยังไม่กำหนดวัน" in text or "ยังไม่มีวัน" in text, "the tray comes last"


def test_a_calendar_year_begins_in_january(publicity_work: Workspace) -> None:
    first = printed(publicity_work, "year-calendar", span="calendar", year=2569)[0]

    assert "มกราคม 2569" in first
    assert "มกราคม 2570" not in first


def test_the_holidays_of_a_year_say_whether_they_are_confirmed(publicity_work: Workspace) -> None:
    records.save(publicity_work, HOLIDAYS, {"on": date(2026, 11, 27), "name": "วันหยุดพิเศษจังหวัด", "kind": "local"})
    [page] = printed(publicity_work, "holiday-list", year=2569)

    assert "วันหยุดพิเศษจังหวัด" in flat(page)
    assert "ยังไม่ได้ยืนยัน" in page
    assert "วันขึ้นปีใหม่" not in page, "that one is of the next year"
