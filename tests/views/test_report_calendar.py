"""The wall calendar from the window: it begins with what the calendar shows, and every answer can still be changed."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtWidgets import QCheckBox, QComboBox

from desktop import words
from desktop.domain.thai_date import fiscal_year
from desktop.models.publicity_reading import CalendarFilter
from desktop.models.publicity_register import ITEMS, NEWS, PLANS
from desktop.services import records
from desktop.views.report_page import is_of_one, open_reports, report_names
from tests.views import printed

MAY, JUNE = date(2027, 5, 1), date(2027, 6, 1)


@pytest.fixture
def window(work, open_window):
    words.set_language("th")
    for name, channel in (("ข่าวเปิดภาคเรียน", "website"), ("เสียงตามสายหน้าเสาธง", "radio")):
        records.save(work, ITEMS, {"name": name, "owner_unit": "ADMIN", "item_type": "news", "channels": [channel], "plan_start": date(2027, 5, 17)})
    return open_window()


def text_of(page) -> str:
    return printed.text_of(page._pdf)


def shown(page, qtbot) -> str:
    qtbot.waitUntil(lambda: page.print_button.isEnabled() and page.view.page_count > 0, timeout=15000)
    return text_of(page)


def test_the_printed_month_begins_as_the_calendar_shows_it(window, qtbot):
    values = {"month": MAY, "week_start": "sunday", "deadlines": True, "calendar": CalendarFilter(channels=("website",))}
    page = open_reports(window, ITEMS, None, None, "month-calendar", values)
    text = shown(page, qtbot)

    assert "พฤษภาคม 2570" in text
    assert "ข่าวเปิดภาคเรียน" in text
    assert "เสียงตามสาย" not in text
    assert page.options.widgets["month"].currentData() == MAY
    assert page.options.widgets["deadlines"].isChecked()
    assert [part.words for part in page.part.parts] == ["ตามที่เห็นในปฏิทิน พร้อมตัวกรองที่ใช้อยู่"]


def test_another_month_can_be_chosen_and_is_not_kept_for_next_time(window, qtbot):
    page = open_reports(window, ITEMS, None, None, "month-calendar", {"month": MAY})
    shown(page, qtbot)
    months = page.options.widgets["month"]
    assert isinstance(months, QComboBox)
    months.setCurrentIndex(months.findData(JUNE))
    qtbot.waitUntil(lambda: page.print_button.isEnabled() and "มิถุนายน 2570" in text_of(page), timeout=15000)

    assert "month" not in page.work.settings.report_options.get("month-calendar", {})


def test_the_reports_of_the_module_come_first(look):
    names = [name for name, _words in report_names(ITEMS)]

    assert names[0] == "item-register"
    assert names.index("publicity-plan") < names.index("partner-register")


def test_every_option_of_the_calendar_has_a_name(window, qtbot):
    page = open_reports(window, ITEMS, None, None, "year-calendar", {"year": 2572})
    shown(page, qtbot)

    assert page.options.widgets["year"].currentData() == 2572, "a year that is not among the usual ones"
    assert all(widget.accessibleName() for widget in page.options.widgets.values())
    assert any(isinstance(widget, QCheckBox) for widget in page.options.widgets.values())


def test_a_year_calendar_begins_with_the_present_fiscal_year(window, qtbot):
    page = open_reports(window, ITEMS, None, None, "year-calendar")
    text = shown(page, qtbot)
    year = fiscal_year(page.work.today())

    assert page.options.widgets["year"].currentData() == year
    assert f"ปีงบประมาณ {year}" in text


def test_a_plan_is_of_one_fiscal_year(window, qtbot):
    page = open_reports(window, PLANS, None, None, "publicity-plan")
    shown(page, qtbot)
    years = page.options.widgets["year"]

    assert "ทุกปีงบประมาณ" not in [years.itemText(at) for at in range(years.count())]
    assert years.findData("all") < 0
    assert [part.words for part in page.part.parts] == ["แผนฉบับล่าสุดของปีงบประมาณที่เลือก"]


def test_what_belongs_to_one_printing_is_not_kept(window, qtbot):
    page = open_reports(window, NEWS, None, None, "news-form", {"blank": True})
    shown(page, qtbot)
    assert page.options.widgets["blank"].isChecked()

    again = open_reports(window, NEWS, None, None, "news-form")
    shown(again, qtbot)
    assert not again.options.widgets["blank"].isChecked()


def test_the_forms_of_a_list_begin_with_the_record_under_the_cursor():
    assert is_of_one(PLANS, None)
    assert is_of_one(NEWS, "news-form")
    assert not is_of_one(NEWS, "news-register")
    assert not is_of_one(ITEMS, "publicity-plan"), "the plans are another list"
