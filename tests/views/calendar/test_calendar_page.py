"""The calendar as a clerk works it: by keys, by mouse, across the edge of a month, with the way back."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QLabel, QMenu

from desktop.models.publicity_reading import CalendarFilter
from desktop.views.calendar import deeds, drag
from desktop.views.item_form import ItemForm

Key, Held = Qt.Key, Qt.KeyboardModifier
NINTH = date(2026, 4, 9)


def month(page):
    return page.views["month"]


def place(view, area):
    return view.viewport().mapToGlobal(area.center())


def spot(page, item_id):
    view = page.view()
    return place(view, next(one.area for one in view.spots if one.entry.item.id == item_id and not one.entry.deadline))


def day_point(page, day):
    """The upper right corner of a day, where no item is."""
    area = page.view().day_area(day)
    return page.view().viewport().mapToGlobal(area.topRight() + QPoint(-40, 40))


def until_planned(qtbot, stored, item_id, start):
    qtbot.waitUntil(lambda: stored(item_id)[0] == start, timeout=8000)


# --- what is shown ------------------------------------------------------------------------------------------------------------


def test_the_month_opens_on_today_in_the_buddhist_era(page):
    assert page.header.title.text() == "เมษายน 2569"
    assert page.board.cursor == date(2026, 4, 8)
    assert month(page).day_area(date(2026, 3, 30)).isValid()
    assert len(page.board.month_weeks()) == 5


def test_late_near_and_plain_items_look_different(page, dated):
    tones = {name: page.board.tone_of(page.board.item(number)) for name, number in dated.items()}
    assert tones["ส่งช้า"] == "danger"
    assert tones["ข่าวเช้า"] == "warn"
    assert tones["นิทรรศการ"] == "warn", "its internal deadline is two working days off"
    assert tones["ปลายเดือน"] == "draft"


def test_holidays_and_weekends_are_off(page):
    assert page.board.is_off(date(2026, 4, 11))
    assert page.board.name_of(date(2026, 4, 13)) == "วันสงกรานต์"
    assert not page.board.is_off(date(2026, 4, 14))


def test_the_chips_count_what_is_shown(page):
    assert "4" in page.filters.open.text() or "5" in page.filters.open.text()
    assert "1" in page.filters.late.text()
    page.filters.late.click()
    assert page.board.month_total(*page.span()) == 1
    page.filters.all.click()
    assert page.board.month_total(*page.span()) == 5


def test_filters_by_channel_target_group_and_officer(page, dated):
    for chosen in (CalendarFilter(channels=("facebook",)), CalendarFilter(target_groups=("parents",)), CalendarFilter(owners=("นางสาวพิมพ์ใจ ตัวอย่างดี",))):
        page.set_filter(chosen)
        assert [entry.item.id for entry in page.board.entries(*page.span())] == [dated["ข่าวเช้า"]]
        assert page.filters.clear_button.isVisible()
    page.filters.clear()
    assert not page.board.chosen.narrows


def test_internal_deadlines_are_shown_when_wanted(page, dated, qtbot):
    assert not page.board.on(date(2026, 4, 10))
    page.board.show_deadlines(True)
    qtbot.waitUntil(lambda: [(entry.item.id, entry.deadline) for entry in page.board.on(date(2026, 4, 10))] == [(dated["นิทรรศการ"], True)])
    page.board.show_deadlines(False)
    qtbot.waitUntil(lambda: not page.board.on(date(2026, 4, 10)))


def test_a_week_begins_on_sunday_if_the_office_wants_it(page):
    page.settings.week_start = "sunday"
    month(page).follow()
    assert page.board.month_weeks()[0] == date(2026, 3, 29)
    assert month(page).day_at(QPoint(5, 60)) == date(2026, 3, 29)


def test_who_cannot_see_it_is_told_day_and_item(page, dated, qtbot):
    view = month(page)
    qtbot.keyClick(view, Key.Key_Right)
    assert "9" in view.accessibleName()
    qtbot.keyClick(view, Key.Key_Return)
    assert "ข่าวเช้า" in view.accessibleName()
    qtbot.keyClick(view, Key.Key_Down)
    assert "แถลงข่าวรับนักเรียน" in view.accessibleName()


# --- keys ---------------------------------------------------------------------------------------------------------------------


def test_work_begins_in_the_calendar_and_tab_leads_to_the_tray(page, window, qtbot):
    window.activateWindow()
    page.header.before.setFocus()
    page.hide()
    page.show()
    qtbot.waitUntil(lambda: window.focusWidget() is month(page))
    for mode in ("week", "month"):
        page.show_mode(mode)
    page.focusNextChild()
    assert window.focusWidget() is page.tray.list


def test_tab_from_the_search_over_the_page_leads_to_the_head_of_the_calendar(page, window, qtbot):
    window.search.setFocus()
    qtbot.keyClick(window.search, Key.Key_Tab)
    assert QApplication.focusWidget() is page.header.before


def test_arrows_cross_the_month_and_home_leads_back(page, qtbot):
    view = month(page)
    for _week in range(4):
        qtbot.keyClick(view, Key.Key_Down)
    assert page.board.cursor == date(2026, 5, 6)
    assert "2569" in page.header.title.text()
    assert month(page).day_area(date(2026, 5, 6)).isValid()
    page.go_today()
    assert page.board.cursor == date(2026, 4, 8)
    page.turn(-1)
    assert page.board.cursor == date(2026, 3, 8)


def test_enter_walks_into_the_day_and_opens_the_form(page, dated, window, qtbot):
    view = month(page)
    qtbot.keyClick(view, Key.Key_Right)
    qtbot.keyClick(view, Key.Key_Return)
    assert page.board.current == dated["ข่าวเช้า"]
    qtbot.keyClick(view, Key.Key_Down)
    assert page.board.current == dated["แถลงข่าวรับนักเรียน"]
    qtbot.keyClick(view, Key.Key_Escape)
    assert page.board.current == 0
    qtbot.keyClick(view, Key.Key_Return)
    qtbot.keyClick(view, Key.Key_Return)
    assert isinstance(window.page(), ItemForm)
    assert window.page().record_id == dated["ข่าวเช้า"]
    window.close_page()
    assert window.page() is page


def test_enter_on_an_empty_day_begins_an_item_of_that_day(page, window, qtbot):
    page.board.go_to(date(2026, 4, 22))
    qtbot.keyClick(month(page), Key.Key_Return)
    form = window.page()
    assert isinstance(form, ItemForm)
    assert form.body.values()["plan_start"] == date(2026, 4, 22)


def test_alt_and_an_arrow_move_an_item_by_a_day_and_a_week_with_undo_and_redo(page, dated, window, stored, qtbot):
    view, item_id = month(page), dated["แถลงข่าวรับนักเรียน"]
    page.board.go_to(NINTH, item_id)
    qtbot.keyClick(view, Key.Key_Right, Held.AltModifier)
    until_planned(qtbot, stored, item_id, "2026-04-10")
    qtbot.waitUntil(lambda: page.board.cursor == date(2026, 4, 10))
    assert page.board.current == item_id
    qtbot.waitUntil(lambda: "undo" in window.notices)
    qtbot.keyClick(view, Key.Key_Down, Held.AltModifier)
    until_planned(qtbot, stored, item_id, "2026-04-17")
    qtbot.waitUntil(window.menus.undo_deed.isEnabled)
    window.menus.undo()
    until_planned(qtbot, stored, item_id, "2026-04-10")
    qtbot.waitUntil(window.menus.redo_deed.isEnabled)
    window.menus.redo()
    until_planned(qtbot, stored, item_id, "2026-04-17")


def notices(window):
    """What the bars of the window say, without the marks by which long Thai text is broken into lines."""
    return [made.text().replace("\u200b", "").replace("\xa0", " ") for made in window.notices.findChildren(QLabel)]


def test_who_moves_onto_a_holiday_or_into_the_past_is_told_so(page, dated, window, stored, qtbot):
    item_id = dated["แถลงข่าวรับนักเรียน"]
    for day, told in ((date(2026, 4, 13), "ตรงกับวันหยุด: วันสงกรานต์"), (date(2026, 4, 18), "ตรงกับวันหยุด: วันเสาร์"), (date(2026, 4, 7), "ผ่านมาแล้ว")):
        deeds.put_on(page, item_id, day)
        until_planned(qtbot, stored, item_id, day.isoformat())
        qtbot.waitUntil(lambda told=told: any(told in text for text in notices(window)))
    deeds.put_on(page, item_id, NINTH)
    qtbot.waitUntil(lambda: any(text.endswith("9 เม.ย. 2569") for text in notices(window)))


def test_shift_selects_days_and_all_of_them_move_together(page, dated, stored, qtbot):
    view = month(page)
    page.board.go_to(date(2026, 4, 9))
    qtbot.keyClick(view, Key.Key_Down, Held.ShiftModifier)
    assert page.board.selected == {dated["ข่าวเช้า"], dated["แถลงข่าวรับนักเรียน"], dated["นิทรรศการ"]}
    qtbot.keyClick(view, Key.Key_Down, Held.AltModifier)
    until_planned(qtbot, stored, dated["ข่าวเช้า"], "2026-04-16")
    assert stored(dated["นิทรรศการ"])[:3] == ("2026-04-23", "2026-04-24", "2026-04-17")


def test_what_shift_selects_is_told_to_the_views_once_and_a_plain_choice_only_when_it_differs(page, dated, qtbot):
    told = []
    page.board.changed.connect(lambda: told.append(set(page.board.selected)))
    page.board.go_to(date(2026, 4, 9))
    qtbot.keyClick(month(page), Key.Key_Down, Held.ShiftModifier)
    assert told == [{dated["ข่าวเช้า"], dated["แถลงข่าวรับนักเรียน"], dated["นิทรรศการ"]}]
    page.board.select(())
    page.board.select(())
    assert len(told) == 2


def test_cut_and_paste_carry_an_item_across_months_by_keyboard(page, dated, stored, qtbot):
    page.board.go_to(NINTH, dated["ข่าวเช้า"])
    page.cut()
    page.turn(1)
    page.board.go_to(date(2026, 5, 20))
    page.paste()
    until_planned(qtbot, stored, dated["ข่าวเช้า"], "2026-05-20")
    assert not page.board.cut


def test_several_cut_items_keep_their_distance(page, dated, stored, qtbot):
    page.board.select((dated["ข่าวเช้า"], dated["นิทรรศการ"]))
    page.cut()
    page.board.go_to(date(2026, 5, 4))
    page.paste()
    until_planned(qtbot, stored, dated["ข่าวเช้า"], "2026-05-04")
    assert stored(dated["นิทรรศการ"])[:2] == ("2026-05-11", "2026-05-12")


def test_the_tray_is_emptied_onto_the_day_of_the_cursor_and_filled_again(page, dated, stored, qtbot):
    page.board.go_to(date(2026, 4, 21))
    page.tray.list.setFocus()
    qtbot.keyClick(page.tray.list, Key.Key_Home)
    chosen = page.tray.list.current_id()
    page.put_or_go()
    until_planned(qtbot, stored, chosen, "2026-04-21")
    qtbot.waitUntil(lambda: len(page.tray.list.lines) == 1)
    page.focus_view()
    page.board.go_to(date(2026, 4, 21), chosen)
    from desktop.views.calendar import deeds

    deeds.put_back(page, page.chosen_ids())
    until_planned(qtbot, stored, chosen, None)
    qtbot.waitUntil(lambda: len(page.tray.list.lines) == 2)


def test_delete_moves_to_the_trash_and_comes_back(page, dated, window, stored, qtbot):
    page.board.go_to(NINTH, dated["ข่าวเช้า"])
    qtbot.keyClick(month(page), Key.Key_Delete)
    qtbot.waitUntil(lambda: stored(dated["ข่าวเช้า"])[3] is not None)
    qtbot.waitUntil(lambda: page.board.item(dated["ข่าวเช้า"]) is None)
    qtbot.waitUntil(window.menus.undo_deed.isEnabled)
    window.menus.undo()
    qtbot.waitUntil(lambda: page.board.item(dated["ข่าวเช้า"]) is not None)


def test_shift_f10_opens_the_menu_of_the_item(page, dated, qtbot):
    page.board.go_to(NINTH, dated["ข่าวเช้า"])
    qtbot.keyClick(month(page), Key.Key_F10, Held.ShiftModifier)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert any("Alt+→" in deed.text() for deed in menu.actions())
    menu.close()


def test_the_status_is_changed_in_place(page, dated, work, qtbot):
    page.board.go_to(NINTH, dated["ข่าวเช้า"])
    page.open_steps()
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    menu.actions()[0].trigger()
    menu.close()
    qtbot.waitUntil(lambda: page.board.item(dated["ข่าวเช้า"]).stored == "preparing")


def test_a_published_item_is_not_moved_and_a_sentence_says_why(page, dated, work, window, stored, qtbot):
    from desktop.models.publicity_register import ITEMS
    from desktop.services import steps

    steps.take(work, ITEMS, [dated["ข่าวเช้า"]], "publish", on=work.today())
    page.board.go_to(NINTH, dated["ข่าวเช้า"])
    qtbot.keyClick(month(page), Key.Key_Right, Held.AltModifier)
    qtbot.waitUntil(lambda: "error" in window.notices)
    assert stored(dated["ข่าวเช้า"])[0] == "2026-04-09"


def test_an_item_is_put_off_from_the_calendar(page, dated, stored, monkeypatch, qtbot):
    def answer(_owner, _title, _sentence, fields, _word, deed):
        assert [one.name for one in fields] == ["to", "reason"]
        deed({"to": date(2026, 4, 27), "reason": "ประธานติดราชการ"})
        return True

    monkeypatch.setattr("desktop.views.step_dialog.ask", answer)
    page.board.go_to(NINTH, dated["ข่าวเช้า"])
    page.postpone()
    until_planned(qtbot, stored, dated["ข่าวเช้า"], "2026-04-27")
    qtbot.waitUntil(lambda: page.board.item(dated["ข่าวเช้า"]).stored == "postponed")


def test_midnight_makes_another_day_today(page, work, dated, monkeypatch, qtbot):
    assert page.board.tone_of(page.board.item(dated["ข่าวเช้า"])) == "warn"
    monkeypatch.setattr(work, "today", lambda: date(2026, 4, 10))
    page.board._look_at_clock()
    qtbot.waitUntil(lambda: page.board.item(dated["ข่าวเช้า"]).status == "overdue")
    assert page.board.today == date(2026, 4, 10)


def test_the_settings_ask_for_the_first_day_of_a_week(page, qtbot):
    from PySide6.QtWidgets import QRadioButton

    from desktop.views.settings_pc import LookSection

    section = LookSection(page)
    qtbot.addWidget(section)
    sunday = next(one for one in section.findChildren(QRadioButton) if "อาทิตย์" in one.text())
    sunday.click()
    assert page.settings.week_start == "sunday"
    assert page.board.starts_on == 6


def test_many_are_moved_by_days_that_are_asked_for(page, dated, stored, monkeypatch, qtbot):
    from desktop.views.calendar import deeds

    asked = {}

    def answer(_owner, title, _sentence, fields, _word, deed):
        asked["title"] = title
        fields[0].field.set_value(-1)
        deed({"days": fields[0].field.value()})
        return True

    monkeypatch.setattr("desktop.views.field_dialog.ask", answer)
    page.select_all()
    page.board.select(page.board.selected - {dated["ส่งช้า"]})
    deeds.ask_days(page, page.chosen_ids())
    until_planned(qtbot, stored, dated["ปลายเดือน"], "2026-04-28")
    assert "4" in asked["title"]
    assert stored(dated["ส่งช้า"])[0] == "2026-04-02"


# --- the mouse ----------------------------------------------------------------------------------------------------------------


def test_an_item_is_dragged_to_another_day(page, dated, stored, mouse, qtbot):
    hand = mouse(month(page).viewport())
    hand.press(spot(page, dated["ข่าวเช้า"]))
    hand.move(day_point(page, date(2026, 4, 20)))
    hand.move(day_point(page, date(2026, 4, 21)))
    assert page.carrier.carries
    assert month(page).drop_day == date(2026, 4, 21)
    hand.release(day_point(page, date(2026, 4, 21)))
    until_planned(qtbot, stored, dated["ข่าวเช้า"], "2026-04-21")
    assert not page.carrier.carries


def test_escape_puts_what_is_carried_back(page, dated, stored, mouse, qtbot):
    hand = mouse(month(page).viewport())
    hand.press(spot(page, dated["ข่าวเช้า"]))
    hand.move(day_point(page, date(2026, 4, 21)))
    qtbot.keyClick(month(page), Key.Key_Escape)
    assert not page.carrier.carries
    hand.release(day_point(page, date(2026, 4, 21)))
    assert stored(dated["ข่าวเช้า"])[0] == "2026-04-09"


@pytest.mark.parametrize("edge", ["button", "right"])
def test_a_drag_across_the_month_its_undo_and_its_redo(page, dated, window, stored, mouse, monkeypatch, qtbot, edge):
    monkeypatch.setattr(drag, "FIRST_TURN_MS", 10)
    monkeypatch.setattr(drag, "NEXT_TURN_MS", 100_000)
    view, item_id = month(page), dated["ปลายเดือน"]
    hand = mouse(view.viewport())
    hand.press(spot(page, item_id))
    hand.move(day_point(page, date(2026, 4, 28)))
    after = page.header.after
    area = view.viewport().rect()
    hand.move(after.mapToGlobal(after.rect().center()) if edge == "button" else view.viewport().mapToGlobal(QPoint(area.right() - 4, area.center().y())))
    qtbot.waitUntil(lambda: page.board.cursor.month == 5)
    hand.move(day_point(page, date(2026, 5, 13)))
    hand.release(day_point(page, date(2026, 5, 13)))
    until_planned(qtbot, stored, item_id, "2026-05-13")
    qtbot.waitUntil(lambda: page.board.cursor == date(2026, 5, 13))
    qtbot.waitUntil(window.menus.undo_deed.isEnabled)
    window.menus.undo()
    until_planned(qtbot, stored, item_id, "2026-04-29")
    qtbot.waitUntil(lambda: page.board.cursor == date(2026, 4, 29))
    qtbot.waitUntil(window.menus.redo_deed.isEnabled)
    window.menus.redo()
    until_planned(qtbot, stored, item_id, "2026-05-13")


def test_a_long_item_keeps_its_length_wherever_it_is_grasped(page, dated, stored, mouse, qtbot):
    view = month(page)
    hand = mouse(view.viewport())
    second = view.viewport().mapToGlobal(view.day_area(date(2026, 4, 17)).topLeft() + QPoint(60, 40))
    hand.press(second)
    hand.move(second + QPoint(30, 30))
    hand.move(day_point(page, date(2026, 4, 24)))
    hand.release(day_point(page, date(2026, 4, 24)))
    until_planned(qtbot, stored, dated["นิทรรศการ"], "2026-04-23")
    assert stored(dated["นิทรรศการ"])[1:3] == ("2026-04-24", "2026-04-17")


def test_from_the_tray_to_a_day_and_back(page, dated, stored, mouse, qtbot):
    tray = page.tray.list
    hand = mouse(tray.viewport())
    chosen = tray.lines[0].item.id
    hand.press(tray.viewport().mapToGlobal(tray.area_of(0).center()))
    hand.move(day_point(page, date(2026, 4, 21)))
    hand.release(day_point(page, date(2026, 4, 21)))
    until_planned(qtbot, stored, chosen, "2026-04-21")
    qtbot.waitUntil(lambda: any(one.entry.item.id == chosen for one in month(page).spots))
    back = mouse(month(page).viewport())
    back.press(spot(page, chosen))
    into = tray.viewport().mapToGlobal(QPoint(40, 90))
    back.move(into)
    back.release(into)
    until_planned(qtbot, stored, chosen, None)


def test_ctrl_and_a_press_select_several_and_they_are_carried_together(page, dated, stored, mouse, qtbot):
    hand = mouse(month(page).viewport())
    hand.click(spot(page, dated["ข่าวเช้า"]))
    hand.click(spot(page, dated["แถลงข่าวรับนักเรียน"]), Held.ControlModifier)
    assert page.board.selected == {dated["ข่าวเช้า"], dated["แถลงข่าวรับนักเรียน"]}
    hand.press(spot(page, dated["ข่าวเช้า"]))
    hand.move(day_point(page, date(2026, 4, 22)))
    hand.release(day_point(page, date(2026, 4, 22)))
    until_planned(qtbot, stored, dated["แถลงข่าวรับนักเรียน"], "2026-04-22")
    assert stored(dated["ข่าวเช้า"])[0] == "2026-04-22"


def test_more_than_there_is_room_for_opens_a_list_of_the_day(page, work, mouse, qtbot):
    from desktop.models.publicity_register import ITEMS
    from desktop.services import records

    for number in range(9):
        records.save(work, ITEMS, {"name": f"งานที่ {number}", "item_type": "news", "owner_unit": "ADMIN", "plan_start": date(2026, 4, 23)})
    qtbot.waitUntil(lambda: len(page.board.on(date(2026, 4, 23))) == 9)
    view = month(page)
    area, day = view.mores[0]
    assert day == date(2026, 4, 23)
    mouse(view.viewport()).click(place(view, area))
    popup = page.day_popup
    assert len(popup.list.lines) == 9
    popup.close()
