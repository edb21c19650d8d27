"""The week, the year, the list over any range; what the calendar hands to reports and export, and what it hears from elsewhere."""

from __future__ import annotations

from contextlib import closing
from datetime import date

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QApplication

from desktop.models.publicity_reading import CalendarFilter
from desktop.models.publicity_register import ITEMS
from desktop.services import records
from desktop.views.calendar_page import CalendarPage
from desktop.views.modules import Module
from desktop.views.templates_page import TemplatesPage

Key = Qt.Key


def test_the_week_shows_each_item_and_turns_by_weeks(page, dated, qtbot):
    page.show_mode("week")
    view = page.view()
    assert {one.entry.item.id for one in view.spots} == {dated["ข่าวเช้า"], dated["แถลงข่าวรับนักเรียน"]}
    page.turn(1)
    assert view.span() == (date(2026, 4, 13), date(2026, 4, 19))
    assert {one.entry.item.id for one in view.spots} == {dated["นิทรรศการ"]}


def test_the_year_counts_its_months_and_leads_into_one(page, qtbot):
    page.show_mode("year")
    view = page.view()
    assert view.span() == (date(2025, 10, 1), date(2026, 9, 30))
    qtbot.waitUntil(lambda: view._counts.get(date(2026, 4, 1)) == 5)
    view.set_fiscal(False)
    assert view.span() == (date(2026, 1, 1), date(2026, 12, 31))
    page.board.go_to(date(2026, 7, 1))
    qtbot.keyClick(view, Key.Key_Return)
    assert page.mode == "month"
    assert page.board.cursor == date(2026, 7, 1)


def test_the_list_over_any_range_is_searched_by_typing(page, dated, typing, qtbot):
    page.show_mode("list")
    agenda = page.agenda()
    assert agenda.count == 5
    agenda.choose("year")
    assert agenda.span() == (date(2025, 10, 1), date(2026, 9, 30))
    typing(agenda.list, "แ")
    assert agenda.search.hasFocus()
    typing(agenda.search, "ถลง")
    qtbot.waitUntil(lambda: agenda.ids() == [dated["แถลงข่าวรับนักเรียน"]])
    assert page.shown_ids() == [dated["แถลงข่าวรับนักเรียน"]]
    agenda.search.clear()
    agenda.set_range(date(2026, 4, 16), date(2026, 4, 17))
    assert agenda.ids() == [dated["นิทรรศการ"]]


def test_every_view_is_painted_light_dark_narrow_and_large(page, window, qapp, look, qtbot):
    for name, size, width in (("light", 12, 1366), ("dark", 12, 1024), ("light", 16, 1366)):
        look.apply(qapp, name, size)
        window.resize(width, 768)
        for mode in ("month", "week", "year", "list"):
            page.show_mode(mode)
            assert not window.grab().isNull()
    look.apply(qapp, "light", 12)


def test_export_and_print_get_what_is_shown(page, dated, window, qtbot):
    page.board.select((dated["ข่าวเช้า"],))
    from desktop.views.calendar import deeds

    deeds.export(page)
    assert window.page() is not page
    window.close_page()
    assert window.page() is page


def test_the_printed_calendar_is_given_exactly_what_is_seen(page, qtbot):
    page.set_filter(CalendarFilter(channels=("facebook",)))
    page.turn(1)
    assert page.report() == "month-calendar"
    given = page.report_values(page.report())
    assert given["month"] == date(2026, 5, 1)
    assert given["calendar"].channels == ("facebook",)
    page.show_mode("year")
    assert page.report_values(page.report())["year"] == 2569
    page.show_mode("list")
    assert page.report() == "item-register"
    assert page.report_values(page.report()) == {}


def test_the_menu_of_reports_begins_with_those_about_items(page, window):
    menu = window.menus.menu("reports")
    menu.aboutToShow.emit()
    menu.actions()[0].trigger()
    assert window.page().report.register == "item"
    window.close_page()


def test_the_shortcuts_are_in_the_menus(page):
    keys = {sequence.toString() for menu in page.deeds.values() for deed in menu for sequence in deed.shortcuts()}
    assert {"Ctrl+N", "Ctrl+G", "PgUp", "PgDown", "Ctrl+Home", "Ctrl+X", "Ctrl+V", "Ctrl+A", "Ctrl+P", "F4", "Ctrl+Shift+1", "Ctrl+Shift+4"} <= keys


def test_folding_the_tray_is_remembered(page):
    page.fold_tray()
    assert not page.tray.isVisible()
    assert page.settings.pane_open is False
    page.fold_tray()
    assert page.tray.isVisible()


def test_a_change_from_elsewhere_is_shown(page, work, dated, qtbot):
    from desktop.models.publicity_register import ITEMS
    from desktop.services import records

    records.save(work, ITEMS, {"plan_start": date(2026, 4, 27)}, dated["ข่าวเช้า"])
    qtbot.waitUntil(lambda: any(entry.item.id == dated["ข่าวเช้า"] for entry in page.board.on(date(2026, 4, 27))))
    with closing(work.reader.connection.execute("SELECT count(*) FROM pr_item")) as counted:
        assert counted.fetchone()[0] == len(dated)


def test_an_office_without_items_is_told_how_to_begin_until_it_has_one(work, open_window, qtbot):
    window = open_window(Module("publicity", "calendar-days", "Publicity calendar", CalendarPage, ("item",)))
    page = window.page()
    qtbot.waitUntil(lambda: page.tray.beginning is not None and page.tray.beginning.isVisible())
    assert len(page.tray.beginning.buttons) == 4
    page.tray.beginning.buttons[0].click()
    assert isinstance(window.page(), TemplatesPage)
    window.close_page()
    records.save(work, ITEMS, {"name": "รายการแรก", "item_type": "news", "owner_unit": "ADMIN"})
    qtbot.waitUntil(lambda: not page.tray.beginning.isVisible() and page.tray.list.isVisible())
    page.board.reader.close()


def test_small_months_never_press_a_number_on_the_shape_of_the_day_before(page, window, qtbot):
    page.show_mode("year")
    for width, across in ((1366, 4), (1024, 3), (700, 2)):
        page.view().resize(width, 500)
        qtbot.waitUntil(lambda across=across: len({small.left for small in page.view()._months}) == across)


def test_a_digit_is_known_by_its_place_where_a_thai_layout_bears_a_sign(page, window, qtbot):
    first = {"windows": 2}.get(QGuiApplication.platformName(), 10)
    held = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    for place, key, mode in ((2, Key.Key_Minus, "year"), (0, Key.Key_Plus, "month"), (1, Key.Key_Slash, "week")):
        for kind in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress):
            QApplication.sendEvent(page.view(), QKeyEvent(kind, key, held, first + place, 0, 0))
        assert page.mode == mode
