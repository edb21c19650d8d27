"""What the office sets for its complaints, and the ways from there."""

from __future__ import annotations

import pytest

from desktop.models import case_timeline
from desktop.models.clock_reading import clocks_of
from desktop.models.complaint_register import LIMITS
from desktop.models.publicity_register import HOLIDAYS
from desktop.models.reader import Query
from desktop.services import complaint_clocks, complaint_settings, history, records
from desktop.views.disposal_page import DisposalPage
from desktop.views.holidays_page import HolidaysPage
from desktop.views.limit_list import LimitForm, LimitsPage
from desktop.views.moves_page import MovesPage
from desktop.views.settings_complaints import ComplaintsSection
from desktop.views.settings_page import SECTIONS, SettingsPage
from desktop.views.template_list import TemplatesPage
from desktop.views.vault_page import VaultPage
from tests.views.case.samples import TODAY, press, settled


@pytest.fixture
def section(window):
    at = next(place for place, (_name, make) in enumerate(SECTIONS) if make is ComplaintsSection)
    return window.open_page(SettingsPage(window, at)).section()


def holiday(work, day):
    return records.save(work, HOLIDAYS, {"on": day, "name": "วันหยุดพิเศษ", "kind": "special"})


def test_numbers_count_at_once(section, work):
    assert "ยังไม่ตั้งรหัส" in section.state.accessibleName()
    section._set("least_channels", 7)
    section._set_reminder(1, 21)
    found = complaint_settings.settings(work)
    assert found.least_channels == 7
    assert found.reminder_days[1] == 21


@pytest.mark.parametrize(
    ("way", "page"), [("open_vault", VaultPage), ("open_templates", TemplatesPage), ("open_moves", MovesPage), ("open_disposal", DisposalPage)],
)  # fmt: skip
def test_every_way_opens_its_page_and_leads_back(section, window, qtbot, way, page):
    behind = window.page()
    getattr(section, way)()
    settled(qtbot)
    assert isinstance(window.page(), page)
    window.page().leave()
    assert window.page() is behind


@pytest.mark.parametrize("register", ["limit", "case_type", "purpose"])
def test_every_list_opens(section, window, qtbot, register):
    section.open_list(register)
    settled(qtbot)
    assert window.page().register.name == register
    qtbot.waitUntil(lambda: bool(window.page().model.ids), timeout=10_000)


# --- limits --------------------------------------------------------------------------------------------------------------------


@pytest.fixture
def limits(window, section, qtbot):
    section.open_list(LIMITS.name)
    settled(qtbot)
    return window.page()


def first_reply(work):
    return next(one for one in work.reader.ids(LIMITS, Query()) if work.reader.get(LIMITS, one)["clock"] == "first_reply")


def test_a_limit_shows_what_it_gives_from_today_with_its_working(limits, window, work, qtbot):
    limits.open_record(first_reply(work))
    form = window.page()
    assert isinstance(form, LimitForm)
    assert "23 เมษายน 2569" in form.example.plain_text()
    form.body.fields["amount"].set_value(5)
    form.body.changed.emit("amount")
    qtbot.waitUntil(lambda: "เมษายน 2569" in form.example.plain_text() and "23" not in form.example.plain_text())
    assert "16" in form.example.plain_text()  # day 5 is 13 April, Songkran
    press(form, "Ctrl+Shift+W")
    assert form.working.isVisible()
    assert form.working.strip.hasFocus()
    assert any(day.kind == "rolled" for day in form.working.reckoning.days)
    press(form, "Ctrl+Shift+W")
    assert not form.working.isVisible()


def test_a_limit_without_days_says_what_is_missing(limits, window):
    limits.add()
    form = window.page()
    assert form.reckoning() is None
    assert not form.how.isEnabled()
    form.body.fields["amount"].set_value(10**9)
    form.show_example()
    assert form.reckoning() is None


def test_a_changed_limit_says_at_once_what_it_would_move(limits, window, work, case_id, qtbot):
    assert isinstance(limits, LimitsPage)
    limits.open_record(first_reply(work))
    form = window.page()
    form.body.fields["amount"].set_value(20)
    assert form.save()
    settled(qtbot)
    bar = window.notices.bar("moves")
    assert bar is not None
    assert "1" in bar.text.plain_text()


# --- due days that would move --------------------------------------------------------------------------------------------------


def test_a_holiday_lists_what_it_moves_and_confirming_is_logged_and_undone(window, work, case_id, qtbot):
    page = window.open_page(HolidaysPage(window))
    holiday(work, TODAY.replace(day=16))
    settled(qtbot)
    bar = window.notices.bar("moves")
    assert bar is not None
    page.leave()
    moves = window.open_page(MovesPage(window))
    move = next(one for one in moves.table.rows if one.clock == "first_reply")
    assert (move.old.day, move.new.day) == (16, 17)
    assert moves.confirm_button.isEnabled()
    press(moves, "Ctrl+S")
    settled(qtbot)
    assert not complaint_clocks.pending_moves(work)
    assert window.notices.bar("moves") is None
    due = next(line.due_on for line in clocks_of(work.reader, case_id) if line.clock == "first_reply")
    assert due.day == 17
    assert any(event.kind == "move" for event in case_timeline.of_case(work.reader, case_id))
    history.undo(work)
    assert complaint_clocks.pending_moves(work)


def test_the_days_are_read_again_when_the_page_is_in_front_again(window, work, case_id, qtbot):
    holiday(work, TODAY.replace(day=16))
    moves = window.open_page(MovesPage(window))
    assert moves.table.rows
    moves.table.tick_all(False)
    moves.table.ticks.tick([0], True)
    ticked = moves.table.ticked()
    over = window.open_page(HolidaysPage(window))
    holiday(work, TODAY.replace(day=17))
    settled(qtbot)
    before = list(moves.table.rows)
    assert moves.table.ticked() == ticked  # nothing is read while it is out of sight
    over.leave()
    assert moves.isVisible()
    assert moves.table.rows == complaint_clocks.pending_moves(work) != before
    assert not moves.table.ticked()  # it would move to another day now
    history.undo(work)
    history.undo(work)
    qtbot.waitUntil(lambda: not moves.table.rows)


def test_without_moves_the_page_says_so(window, work, case_id):
    page = window.open_page(MovesPage(window))
    assert page.empty.isVisible()
    assert not page.confirm_button.isEnabled()
    assert page.back.hasFocus()
