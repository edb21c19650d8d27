"""The pages around the calendar: plans, evaluations, coverage, archive, holidays, recurring and ready-made items, and how each is reached."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from desktop.domain import rounds
from desktop.domain.publicity_templates import templates
from desktop.domain.thai_date import fiscal_year
from desktop.models.plan_progress import plan_progress
from desktop.models.publicity_register import (
    ARCHIVE,
    DISTRIBUTIONS,
    EVALUATIONS,
    HOLIDAYS,
    ITEMS,
    NEWS,
    PLANS,
    SERIES,
    TEXTS,
)
from desktop.models.reader import Query
from desktop.services import evaluation, history, holidays, records, series, steps
from desktop.views import item_deeds, messages, work_thread
from desktop.views.archive_list import PublishedPage
from desktop.views.coverage_page import CoveragePage
from desktop.views.evaluations import EvaluationForm
from desktop.views.holiday_import import HolidayImportPage
from desktop.views.holidays_page import HolidaysPage
from desktop.views.ics_page import IcsPage
from desktop.views.item_form import ItemForm
from desktop.views.plans import PlanForm
from desktop.views.record_form import RecordForm
from desktop.views.register_tab import RegisterTab
from desktop.views.series_page import SeriesForm, SeriesPage
from desktop.views.templates_page import TemplatesPage

DAY = timedelta(days=1)


@pytest.fixture
def window(open_window, monkeypatch):
    monkeypatch.setattr(messages, "choose", lambda *_args: "drop")  # a form left open by a test is thrown away
    return open_window()


@pytest.fixture
def today(work):
    return work.today()


@pytest.fixture
def year(today):
    return fiscal_year(today)


def shown(window, qtbot, part):
    made = window.root_page("publicity").show_part(part)
    qtbot.waitUntil(lambda: not isinstance(made, RegisterTab) or made._last is not None)
    QApplication.processEvents()
    return made


def settled(qtbot):
    qtbot.waitUntil(lambda: not work_thread.busy())
    QApplication.processEvents()


# --- the tab -------------------------------------------------------------------------------------------------------------------


def test_the_parts_are_changed_by_keys_and_by_chips(window, qtbot):
    root = window.root_page("publicity")
    names = list(root.parts())
    assert names == ["calendar", "item", "news", "plan", "evaluation", "archive"]
    deed = next(one for one in root.deeds["view"] if one.shortcut().toString() == "Alt+4")
    deed.trigger()
    assert root.current is root._parts["plan"]
    root.current.findChild(type(root._switch("plan"))).chips["news"].click()
    assert root.current is root._parts["news"]


def test_the_chips_fold_into_one_where_there_is_no_room(window, qtbot):
    root = window.root_page("publicity")
    tab = root.show_part("item")
    switch = tab.findChild(type(root._switch("item")))
    assert switch.folded.isHidden()
    window.resize(1024, 640)
    QApplication.processEvents()
    assert not switch.folded.isHidden()
    assert all(one.isHidden() for one in switch.chips.values())
    switch._menu.actions()[3].trigger()
    assert root.current is root._parts["plan"]
    window.resize(1366, 768)


def test_a_record_of_every_register_of_the_module_opens_from_the_search_over_everything(window, work, today, year, qtbot):
    item = records.save(work, ITEMS, {"name": "รายการ", "plan_start": today})
    made = {
        "item": item,
        "news": records.save(work, NEWS, {"name": "ข่าว"}),
        "plan": records.save(work, PLANS, {"name": "แผน", "fiscal_year": year}),
        "evaluation": records.save(work, EVALUATIONS, {"name": "รอบ", "starts_on": today, "ends_on": today}),
        "archive": records.save(work, ARCHIVE, {"name": "คู่มือ"}),
        "series": series.save(work, {"name": "เสียงตามสาย", "item_type": "news", "rule": "weekly", "weekday": "friday", "starts_on": today, "ends_on": today + 20 * DAY}),
        "distribution": records.save(work, DISTRIBUTIONS, {"name": "ส่งข่าว", "item_id": item}),
        "text": records.save(work, TEXTS, {"name": "ข่าวแจก", "body": "ข่าว"}),
    }
    for register, record_id in made.items():
        window.open_record(register, record_id)
        form = window.page()
        assert isinstance(form, RecordForm), register
        assert (form.register.name, form.record_id) == (register, record_id)
        while window.page() is not window.root_page("publicity"):
            window.close_page()


def test_a_holiday_opens_its_year(window, work, today):
    day = records.save(work, HOLIDAYS, {"on": date(today.year + 1, 3, 9), "name": "วันสมมติ"})
    window.open_record("holiday", day)
    page = window.page()
    assert isinstance(page, HolidaysPage)
    assert page.year == today.year + 1
    assert page.table.current()["id"] == day


def test_every_page_around_the_calendar_opens_from_the_tools_and_leads_back(window, qtbot, monkeypatch):
    monkeypatch.setattr(IcsPage, "ask_open_path", lambda _self: None)  # the file dialog of the system
    root = window.root_page("publicity")
    for part in ("calendar", "item"):
        tab = shown(window, qtbot, part)
        words = [deed.text() for deed in tab.deeds["tools"]]
        for text, _icon, open_page in item_deeds.pages(tab):
            assert text in words
            open_page()
            page = window.page()
            assert page is not root
            assert page.accessibleName()
            settled(qtbot)
            page.leave()
            assert window.page() is root, text


# --- plans ---------------------------------------------------------------------------------------------------------------------


def test_a_new_plan_is_of_this_fiscal_year_and_a_year_of_the_common_era_is_refused(window, work, year):
    form = PlanForm(window)
    window.open_page(form)
    assert form.body.fields["fiscal_year"].value() == year
    assert form.body.fields["fiscal_year"].edit.text() == str(year)
    form.body.fields["fiscal_year"].set_value(year - 543)
    assert not form.save()
    assert form.body.faulty() == ["fiscal_year"]
    form.body.fields["fiscal_year"].set_value(year)
    assert form.save()
    assert str(year) in work.reader.get(PLANS, form.saved_id)["name"]


def test_the_progress_of_a_plan_counts_its_own_items(work, today, year):
    plan = records.save(work, PLANS, {"name": "แผน", "fiscal_year": year})
    ids = [records.save(work, ITEMS, {"name": f"งาน {n}", "plan_start": today - DAY, "plan_id": plan, "budget": 100 * n}) for n in range(1, 5)]
    records.save(work, ITEMS, {"name": "นอกแผน", "plan_start": today, "budget": 9000})
    steps.take(work, ITEMS, ids[:2], "publish", today)
    steps.take(work, ITEMS, ids[3:], "cancel", reason="งบไม่พอ")
    found = plan_progress(work.reader, plan, today)
    assert found == (3, 2, 1, 1, 600.0, 300.0)
    assert round(found.percent) == 67


def test_the_items_of_a_plan_are_listed_from_it_and_the_plan_is_approved_with_its_memo(window, work, today, year, qtbot, fill):
    plan = records.save(work, PLANS, {"name": "แผน", "fiscal_year": year})
    mine = records.save(work, ITEMS, {"name": "ในแผน", "plan_start": today, "plan_id": plan})
    records.save(work, ITEMS, {"name": "นอกแผน", "plan_start": today})
    tab = shown(window, qtbot, "plan")
    qtbot.waitUntil(lambda: (tab.pane.record or {}).get("id") == plan)
    tab.pane.steps.buttons[0].click()
    fill |= {"memo_number": "ศธ 04999/12", "approver": "นายทดสอบ สมมติกุล"}
    qtbot.waitUntil(lambda: (tab.pane.record or {}).get("status") == "submitted")
    tab.pane.steps.buttons[0].click()
    assert work.reader.get(PLANS, plan)["status"] == "approved"
    assert steps.approvals(work, "plan", plan)[0]["memo_number"] == "ศธ 04999/12"
    tab.open_items()
    items = window.root_page("publicity").current
    qtbot.waitUntil(lambda: list(items.model.ids) == [mine])


# --- evaluation ----------------------------------------------------------------------------------------------------------------


@pytest.fixture
def done_round(work, today):
    this = rounds.last_ended("quarter", today)
    ids = [records.save(work, ITEMS, {"name": f"งาน {n}", "plan_start": this.first + n * DAY, "channels": ["line"], "target_groups": ["parents"]}) for n in range(4)]
    steps.take(work, ITEMS, ids[:3], "publish", this.first + 2 * DAY)
    return this


def test_a_round_evaluated_before_is_said_with_the_way_there(window, work, today):
    this = rounds.last_ended("quarter", today)
    one = records.save(work, EVALUATIONS, {"name": "รอบเดิม", "period": "quarter", "starts_on": this.first, "ends_on": this.last})
    form = EvaluationForm(window)
    window.open_page(form)
    assert "twice" in form.notices
    form.step(-1)
    form.show_figures()
    assert "twice" not in form.notices
    window.root_page("publicity")
    assert "twice" not in EvaluationForm(window, one).notices


def test_a_new_evaluation_is_of_the_round_that_ended_last_and_shows_its_figures(window, work, done_round):
    form = EvaluationForm(window)
    window.open_page(form)
    values = form.body.values()
    assert (values["starts_on"], values["ends_on"], values["period"]) == (done_round.first, done_round.last, "quarter")
    assert done_round.name in values["name"]
    assert (form.panel.figures.planned, form.panel.figures.done) == (4, 3)
    assert form.panel.months.picture() is not None
    form.step(-1)
    assert form.body.fields["ends_on"].value() == done_round.first - DAY
    assert rounds.before(done_round).name in form.body.fields["name"].value()
    form.step(1)
    form.body.fields["name"].set_value("ชื่อที่ตั้งเอง")
    form.body.fields["period"].set_value("year")
    form.typed("period")
    assert form.body.fields["name"].value() == "ชื่อที่ตั้งเอง"


def test_the_figures_go_into_words_once_and_stay_when_the_round_is_closed(window, work, done_round, today, fill):
    form = EvaluationForm(window)
    window.open_page(form)
    form.body.fields["result_summary"].set_value("ภาพรวมดี")
    form.fill_words()
    form.fill_words()
    words = form.body.fields["result_summary"].value()
    assert words.startswith("ภาพรวมดี\n")
    assert "75" in words
    form.close_round()
    assert form.is_closed
    assert form.panel.close_button.isHidden()
    records.save(work, ITEMS, {"name": "เพิ่มทีหลัง", "plan_start": done_round.first})
    form.load()
    assert form.panel.figures.planned == 4
    fill["reason"] = "นับใหม่"
    form.reopen()
    assert not form.is_closed
    assert form.panel.figures.planned == 5
    assert evaluation.of_round(work, form.record_id).planned == 5


def test_printing_from_a_list_prints_the_one_under_the_cursor(window, work, today, year, qtbot):
    plans = [records.save(work, PLANS, {"name": f"แผน {n}", "fiscal_year": year - n}) for n in range(2)]
    first = records.save(work, EVALUATIONS, {"name": "รอบแรก", "starts_on": today - 90 * DAY, "ends_on": today - 60 * DAY})
    records.save(work, EVALUATIONS, {"name": "รอบสอง", "starts_on": today - 30 * DAY, "ends_on": today})
    for part, wanted, deed in (("plan", plans[1], "print_plan"), ("evaluation", first, "print_round")):
        tab = shown(window, qtbot, part)
        tab.go_to(wanted)
        qtbot.waitUntil(lambda tab=tab, wanted=wanted: tab.table.current_id() == wanted)
        getattr(tab, deed)()
        page = window.page()
        assert list(page.request().ids) == [wanted]
        settled(qtbot)
        window.close_page()


# --- coverage ------------------------------------------------------------------------------------------------------------------


def test_enter_on_a_gap_plans_an_item_for_that_group_and_quarter(window, work, year, today, qtbot):
    plan = records.save(work, PLANS, {"name": "แผนปีหน้า", "fiscal_year": year + 1})
    page = CoveragePage(window, year + 1)
    window.open_page(page)
    lists = [line.group for line in page.table.matrix.lines]
    assert "parents" in lists
    assert all(cell.is_gap for line in page.table.matrix.lines for cell in line.cells)
    page.table.setCurrentIndex(page.table.matrix.index(lists.index("parents"), 3))
    qtbot.keyClick(page.table, Qt.Key.Key_Return)
    form = window.page()
    assert isinstance(form, ItemForm)
    third = rounds.quarters(year + 1)[2]
    assert form.body.fields["target_groups"].value() == ["parents"]
    assert form.body.fields["plan_id"].value() == plan
    assert form.body.fields["plan_start"].value() == holidays.calendar(work).next_working(third.first)
    form.body.fields["name"].set_value("ประชุมผู้ปกครอง")
    assert form.save()
    QApplication.processEvents()
    page.show_year(year + 1)
    assert not page.table.matrix.lines[lists.index("parents")].cells[2].is_gap


def test_a_cell_with_items_lists_them(window, work, today, year, qtbot):
    item = records.save(work, ITEMS, {"name": "ข่าว", "plan_start": today, "target_groups": ["media"]})
    records.save(work, ITEMS, {"name": "อื่น", "plan_start": today, "target_groups": ["pupils"]})
    page = CoveragePage(window)
    window.root_page("publicity")
    window.open_page(page)
    cell = next(cell for line in page.table.matrix.lines for cell in line.cells if line.group == "media" and not cell.is_gap)
    page.open_cell(cell)
    items = window.root_page("publicity").current
    qtbot.waitUntil(lambda: list(items.model.ids) == [item])
    assert items.filters.narrowed == 2


# --- archive -------------------------------------------------------------------------------------------------------------------


def test_what_was_published_is_ticked_and_goes_into_the_archive_as_one_deed(window, work, today, qtbot):
    items = [records.save(work, ITEMS, {"name": f"งาน {n}", "plan_start": today}) for n in range(3)]
    news = records.save(work, NEWS, {"name": "ข่าวโรงเรียน", "child_consent": "none"})
    steps.take(work, ITEMS, items[:2], "publish", today)
    steps.take(work, NEWS, [news], "publish", today)
    window.root_page("publicity")
    page = PublishedPage(window)
    window.open_page(page)
    assert len(page.table.rows) == 3
    page.table.setFocus()
    qtbot.keyClick(page.table, Qt.Key.Key_Space)
    assert len(page.table.ticked()) == 1
    qtbot.keyClick(page.table, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert "3" in page.take_button.text()
    page.take()
    assert len(work.reader.ids(ARCHIVE, Query())) == 3
    history.undo(work)
    assert not work.reader.ids(ARCHIVE, Query())
    again = PublishedPage(window)
    window.open_page(again)
    assert len(again.table.rows) == 3


# --- holidays ------------------------------------------------------------------------------------------------------------------


def test_a_year_is_filled_corrected_and_confirmed(window, work, today, qtbot, fill):
    page = HolidaysPage(window)
    window.open_page(page)
    page.fill()
    QApplication.processEvents()
    count = len(page.table.rows)
    assert count > 15
    assert not page.states[today.year].confirmed
    fill |= {"on": date(today.year, 3, 2), "name": "วันหยุดจังหวัด", "kind": "local"}
    page.add()
    QApplication.processEvents()
    assert len(page.table.rows) == count + 1
    assert page.table.current()["name"] == "วันหยุดจังหวัด"
    assert not holidays.calendar(work).is_working(date(today.year, 3, 2))
    page.trash()
    QApplication.processEvents()
    assert len(page.table.rows) == count
    fill |= {"by": "นายทดสอบ สมมติกุล", "on": today}
    page.confirm()
    QApplication.processEvents()
    assert page.states[today.year].confirmed_by == "นายทดสอบ สมมติกุล"
    page.unconfirm()
    QApplication.processEvents()
    assert not page.states[today.year].confirmed


def test_holidays_come_from_a_file_after_a_look_at_them(window, work, today, tmp_path, qtbot):
    file = tmp_path / "holidays.csv"
    file.write_text(f"วันที่,วันหยุด\n02/03/{today.year + 543},วันหยุดพิเศษสมมติ\n01/05/{today.year + 543},วันแรงงานแห่งชาติ\n", encoding="utf-8-sig")
    page = HolidaysPage(window)
    window.open_page(page)
    page.read_file(file)
    preview = window.page()
    assert isinstance(preview, HolidayImportPage)
    assert not work.reader.ids(HOLIDAYS, Query())
    assert (len(preview.plan.rows), len(preview.plan.new)) == (2, 1)
    preview.commit()
    assert window.page() is page
    QApplication.processEvents()
    assert [one["name"] for one in page.table.rows] == ["วันหยุดพิเศษสมมติ"]
    page.read_file(tmp_path / "none.csv")
    assert window.page() is page


# --- recurring and ready-made items --------------------------------------------------------------------------------------------


def test_the_days_of_a_rule_are_shown_while_it_is_typed_and_become_items(window, work, today, qtbot):
    page = SeriesPage(window)
    window.open_page(page)
    page.add()
    form = window.page()
    assert isinstance(form, SeriesForm)
    assert form.preview.table.isHidden()
    assert form.preview.words.plain_text()
    assert form.body.fields["nth"].isHidden()
    assert not form.body.fields["weekday"].isHidden()
    for name, value in (("name", "เสียงตามสาย"), ("weekday", "monday"), ("on_holiday", "after"), ("starts_on", today), ("ends_on", today + 90 * DAY)):
        form.body.fields[name].set_value(value)
    form.show_days()
    days = list(form.preview.table.rows)
    assert 12 <= len(days) <= 14
    assert form.save()
    made = series.item_ids(work, form.saved_id)
    assert [work.reader.get(ITEMS, one)["plan_start"] for one in made] == [one.on for one in days]


def test_a_series_goes_on_skips_and_goes(window, work, today, qtbot, fill):
    made = series.save(work, {"name": "เสียงตามสาย", "item_type": "news", "rule": "weekly", "weekday": "monday", "starts_on": today, "ends_on": today + 28 * DAY})
    count = len(series.item_ids(work, made))
    page = SeriesPage(window)
    window.open_page(page)
    qtbot.waitUntil(lambda: page.table.current_id() == made)
    fill["ends_on"] = today + 56 * DAY
    page.extend()
    assert len(series.item_ids(work, made)) == count + 4
    page.skip()
    assert len(series.item_ids(work, made)) == count + 3
    page.open_items()
    items = window.root_page("publicity").current
    qtbot.waitUntil(lambda: len(items.model.ids) == count + 3)
    page = SeriesPage(window)
    window.open_page(page)
    qtbot.waitUntil(lambda: page.table.current_id() == made)
    page.trash_selected()
    assert not work.reader.ids(SERIES, Query())
    assert not work.reader.ids(ITEMS, Query())
    history.undo(work)
    assert len(work.reader.ids(ITEMS, Query())) == count + 3


def test_ticked_templates_become_items_of_the_chosen_year_and_plan(window, work, year, qtbot):
    plan = records.save(work, PLANS, {"name": "แผน", "fiscal_year": year + 1})
    window.root_page("publicity")
    page = TemplatesPage(window, year)
    window.open_page(page)
    page.show_year(year + 1)
    assert page.plan.value() == str(plan)
    page.table.tick_where(lambda one: one.template.key in ("fiscal_year", "obec_thursday"))
    said = sum(len(one.days) for one in page.table.ticked())
    assert f"{said:,}" in page.add_button.text()
    page.add()
    items = work.reader.rows(ITEMS, list(work.reader.ids(ITEMS, Query())))
    assert len(items) == said
    assert {item["plan_id"] for item in items} == {plan}
    again = TemplatesPage(window, year + 1)
    window.open_page(again)
    again.table.tick_all()
    assert len(again.table.ticked()) == len(templates()) - 2
