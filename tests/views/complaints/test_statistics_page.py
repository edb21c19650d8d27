"""The statistics on the screen: counted once, followed, one step from the cases."""

from __future__ import annotations

from desktop.models import complaint_figures
from desktop.models.complaint_register import CASES
from desktop.models.reader import Query
from desktop.services import cases, steps
from desktop.views.case_list import CaseList
from tests.views.case.samples import make, press, settled, words


def counted(monkeypatch):
    """How often the year was counted."""
    times, count = [], complaint_figures.figures

    def one_more(*given, **named):
        times.append(1)
        return count(*given, **named)

    monkeypatch.setattr(complaint_figures, "figures", one_more)
    return times


def ready(page, qtbot):
    qtbot.waitUntil(lambda: not page._soon.isActive())
    settled(qtbot)


def test_figures_stand_with_rate_median_and_share_on_time(work, part):
    make(work)
    page = part("statistics")
    assert page.figures.total.received == 1
    said = words(page.side)
    for word in ("รับเรื่อง", "แล้วเสร็จ", "เสร็จทันกำหนด", "ระยะเวลามัธยฐาน", "ไม่มีเรื่องที่เข้าเกณฑ์"):
        assert word in said


def test_a_year_without_cases_says_so_and_the_arrows_go_on(work, part, qtbot):
    make(work)
    page = part("statistics")
    assert page.table.isVisible()
    press(page, "Ctrl+PgUp")
    ready(page, qtbot)
    assert not page.table.isVisible()
    assert "2568" in page.empty.plain_text()
    press(page, "Ctrl+PgDown")
    ready(page, qtbot)
    assert page.table.isVisible()


def test_enter_on_a_heading_lists_its_cases(window, work, part, qtbot):
    wanted, _other = make(work), make(work, channel="phone", received_on=work.today())
    page = part("statistics")
    page.by.set_value("1")
    page._show_table(keep=False)
    line = next(line for line in page.table.rows if line.key == "letter")
    page.table.set_rows(page.table.rows, page.table.rows.index(line))
    page.table.opened.emit(line)
    settled(qtbot)
    shown = window.root_page("complaints").current
    assert isinstance(shown, CaseList)
    assert list(shown.model.ids) == [wanted]


def test_several_deeds_are_counted_once_and_none_while_another_part_is_in_front(window, work, part, qtbot, monkeypatch):
    one = make(work)
    page = part("statistics")
    times = counted(monkeypatch)
    for name in ("หนึ่ง", "สอง", "สาม"):
        cases.save(work, {"name": name}, None, one)
    ready(page, qtbot)
    assert len(times) == 1
    part("case")
    steps.take(work, CASES, [one], "screen")
    settled(qtbot)
    assert len(times) == 1
    part("statistics")
    ready(page, qtbot)
    assert len(times) == 2


def test_the_heading_under_the_cursor_stays_when_it_is_counted_anew(work, part, qtbot):
    make(work)
    two = make(work, category="service")
    page = part("statistics")
    page.table.set_rows(page.table.rows, next(place for place, line in enumerate(page.table.rows) if line.key == "service"))
    cases.save(work, {"name": "เปลี่ยนชื่อ"}, None, two)
    ready(page, qtbot)
    assert page.table.current().key == "service"


def test_the_printed_statistics_are_of_the_year_that_is_shown(window, work, part, built):
    make(work)
    page = part("statistics")
    page.year -= 1
    press(page, "Ctrl+P")
    shown = built()
    assert shown.report.name == "complaint-statistics"
    assert shown.request()["year"] == page.year
    assert len(work.reader.ids(CASES, Query())) == 1
