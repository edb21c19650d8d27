"""The partner list as a clerk works it: find, choose, delete, undo, sort, filter – through the real window and its keys."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QCoreApplication, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QMenu

from desktop.models.partner_register import PARTNERS
from desktop.models.reader import Query
from desktop.services import history, records, saved_filters
from desktop.views.import_page import ImportPage
from desktop.views.live import Live
from desktop.views.main_window import MainWindow
from desktop.views.record_form import RecordForm

NAMES = ("โรงเรียนบ้านหนองบัว", "โรงเรียนบ้านหนองแวง", "โรงเรียนวัดป่าปี่", "เทศบาลตำบลทุ่งน้ำใส", "หนังสือพิมพ์ข่าวตัวอย่าง")
CATEGORIES = ("school", "school", "school", "local_gov", "media")


@pytest.fixture
def window(work, open_window):
    for name, category in zip(NAMES, CATEGORIES, strict=True):
        scope = "internal" if category == "school" else "external"
        records.save(
            work, PARTNERS,
            {"name": name, "category": category, "scope": scope, "phones": ["0 5555 0101"], "emails": ["info@example.go.th"], "data_as_of": work.today()},
        )  # fmt: skip
    return open_window()


@pytest.fixture
def tab(window, qtbot):
    made = window.page().current
    qtbot.waitUntil(lambda: made.model.rowCount() == len(NAMES))
    made.table.setFocus()
    return made


def listed(tab):
    records_ = tab.work.reader.rows(PARTNERS, tab.model.ids)
    return [record["name"] for record in records_]


def wait_for(qtbot, tab, count):
    qtbot.waitUntil(lambda: tab.model.rowCount() == count)


def test_the_list_opens_in_thai_order_with_the_first_row_chosen(tab):
    assert listed(tab) == sorted(listed(tab), key=lambda name: NAMES.index(name)) or len(listed(tab)) == len(NAMES)
    assert listed(tab)[0] == "เทศบาลตำบลทุ่งน้ำใส"
    assert tab.table.current_id() == tab.model.ids[0]


def test_letters_typed_in_the_table_search_and_one_letter_is_enough(tab, qtbot, typing):
    typing(tab.table, "ว")
    assert tab.search.text() == "ว"
    assert tab.search.hasFocus()
    typing(tab.search, "ัดป่า")
    wait_for(qtbot, tab, 1)
    assert listed(tab) == ["โรงเรียนวัดป่าปี่"]
    qtbot.keyClick(tab.search, Qt.Key.Key_Down)
    assert tab.table.hasFocus()
    qtbot.keyClick(tab.table, Qt.Key.Key_Escape)
    wait_for(qtbot, tab, len(NAMES))


def test_nothing_found_says_so_and_offers_the_way_back(tab, qtbot, typing):
    typing(tab.search, "ไม่มีเลย")
    wait_for(qtbot, tab, 0)
    assert tab.centre.currentWidget() is not tab.listing
    tab.search.clear()
    wait_for(qtbot, tab, len(NAMES))
    assert tab.centre.currentWidget() is tab.listing


def test_delete_moves_to_the_trash_and_undo_brings_back(window, tab, qtbot):
    gone = tab.table.current_id()
    qtbot.keyClick(tab.table, Qt.Key.Key_Delete)
    wait_for(qtbot, tab, len(NAMES) - 1)
    assert gone in records.trash_ids(tab.work, PARTNERS)
    assert window.notices.bar("undo") is not None
    assert tab.table.current_id() == tab.model.ids[0]
    window.menus.undo()
    wait_for(qtbot, tab, len(NAMES))
    assert gone in tab.model.ids


def test_deleting_after_sorting_deletes_the_row_that_is_seen(tab, qtbot):
    tab.sort_by("name")
    tab.sort_by("name")
    qtbot.waitUntil(lambda: listed(tab)[0] != "เทศบาลตำบลทุ่งน้ำใส")
    tab.table.select(tab.model.ids[2])
    seen = listed(tab)[2]
    qtbot.keyClick(tab.table, Qt.Key.Key_Delete)
    wait_for(qtbot, tab, len(NAMES) - 1)
    trashed = [record["name"] for record in tab.work.reader.rows(PARTNERS, records.trash_ids(tab.work, PARTNERS))]
    assert trashed == [seen]


def test_several_rows_bring_the_bar_and_escape_takes_it_away(tab, qtbot):
    qtbot.keyClick(tab.table, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert tab.table.selected_count() == len(NAMES)
    assert tab.chips.currentWidget() is tab.selection
    assert f"{len(NAMES)}" in tab.selection.words.text()
    assert tab.table.selected_ids() == list(tab.model.ids)
    qtbot.keyClick(tab.table, Qt.Key.Key_Escape)
    assert tab.table.selected_count() == 1
    assert tab.chips.currentWidget() is tab.filters


def test_a_change_elsewhere_keeps_selection_and_cursor(tab, qtbot):
    chosen = [tab.model.ids[1], tab.model.ids[3]]
    tab.table.select(chosen[0])
    tab.table.select_ids(chosen)
    records.save(tab.work, PARTNERS, {"name": "โรงเรียนก้าวหน้า", "category": "school", "data_as_of": tab.work.today()})
    wait_for(qtbot, tab, len(NAMES) + 1)
    assert set(tab.table.selected_ids()) == set(chosen)
    assert tab.table.current_id() == chosen[0]


def test_views_count_and_narrow(tab, qtbot):
    qtbot.waitUntil(lambda: tab.filters._views["internal"].text().endswith("3"))
    tab.filters.set_view("external")
    wait_for(qtbot, tab, 2)
    tab.clear_search()
    wait_for(qtbot, tab, len(NAMES))


def test_a_filter_takes_several_values_and_is_kept_under_a_name(tab, qtbot, monkeypatch):
    tab.filters.set_filter("category", ("media", "local_gov"))
    wait_for(qtbot, tab, 2)
    saved_filters.save(tab.work, PARTNERS, "สื่อและ อปท.", tab.query)
    tab.filters.clear()
    wait_for(qtbot, tab, len(NAMES))
    kept = saved_filters.saved(tab.work, PARTNERS)[0]
    tab.apply_query(kept.query)
    wait_for(qtbot, tab, 2)
    assert dict(tab.filters.query.filters) == {"category": ("media", "local_gov")}


def test_the_list_of_values_finds_while_typing_and_ticks_with_enter(tab, qtbot, typing):
    tab.filters.open_filter("category")
    qtbot.waitUntil(lambda: bool(popups(tab)))
    popup = popups(tab)[0]
    typing(popup.search, "สื่อ")
    qtbot.keyClick(popup.search, Qt.Key.Key_Return)
    wait_for(qtbot, tab, 1)
    popup.close()
    assert listed(tab) == ["หนังสือพิมพ์ข่าวตัวอย่าง"]


def test_a_filter_takes_a_span_of_days_and_of_numbers(tab, qtbot, typing):
    from desktop.views.range_popup import RangePopup

    records.save(tab.work, PARTNERS, {"pupils": 240, "founded_on": date(1950, 5, 1)}, find(tab, NAMES[0]))
    records.save(tab.work, PARTNERS, {"pupils": 90}, find(tab, NAMES[1]))
    tab.filters.open_filter("pupils")
    popup = next(one for one in tab.filters.findChildren(RangePopup) if one.isVisible())
    typing(popup.low.edit, "100")
    qtbot.keyClick(popup.low.edit, Qt.Key.Key_Return)
    wait_for(qtbot, tab, 1)
    assert dict(tab.filters.query.filters) == {"pupils": ("100..",)}
    assert "ตั้งแต่ 100" in tab.filters._filters["pupils"].text()
    tab.filters.clear()
    tab.filters.open_filter("founded_on")
    popup = next(one for one in tab.filters.findChildren(RangePopup) if one.isVisible())
    typing(popup.low.edit, "1/1/2493")
    typing(popup.high.edit, "31/12/2493")
    popup.show_button.click()
    wait_for(qtbot, tab, 1)
    assert listed(tab) == [NAMES[0]]


def find(tab, name):
    return tab.work.reader.find_references("partner", name)[0][0]


def popups(tab):
    from desktop.views.filter_popup import FilterPopup

    return [popup for popup in tab.filters.findChildren(FilterPopup) if popup.isVisible()]


def test_enter_opens_the_form_and_escape_comes_back_to_the_row(window, tab, qtbot):
    tab.table.select(tab.model.ids[2])
    qtbot.keyClick(tab.table, Qt.Key.Key_Return)
    form = window.page()
    assert isinstance(form, RecordForm)
    assert form.record_id == tab.model.ids[2]
    form.leave()
    assert window.page() is not form
    assert tab.table.current_id() == tab.model.ids[2]


def test_space_folds_the_pane_and_it_is_remembered(tab, qtbot):
    assert tab.pane.isVisible()
    qtbot.keyClick(tab.table, Qt.Key.Key_Space)
    assert not tab.pane.isVisible()
    assert not tab.work.settings.pane_open
    qtbot.keyClick(tab.table, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: tab.pane.record is not None and tab.pane.record["id"] == tab.table.current_id())


def test_columns_are_remembered_and_the_order_is_not(window, tab, qtbot):
    tab.table._show_column(tab.model.column_of("amphoe"), True)
    tab.table.setColumnWidth(tab.model.column_of("category"), 222)
    tab.sort_by("category")
    qtbot.waitUntil(lambda: "partner" in tab.work.settings.tables)
    layout = tab.work.settings.tables["partner"]
    assert "amphoe" in dict(layout.columns)
    again = MainWindow(tab.work, Live(tab.work))
    qtbot.addWidget(again)
    again.show()
    other = again.page().current
    qtbot.waitUntil(lambda: other.model.rowCount() == len(NAMES))
    assert not other.table.isColumnHidden(other.model.column_of("amphoe"))
    assert other._order is None
    again.live.stop()


def test_telephone_and_rows_go_to_the_clipboard(tab):
    tab.copy_field("phone")
    assert QGuiApplication.clipboard().text() == "0 5555 0101"
    tab.table.selectAll()
    tab.copy_rows()
    assert len(QGuiApplication.clipboard().text().splitlines()) == len(NAMES) + 1


def test_the_menus_of_a_row_and_of_the_register_can_be_opened(tab):
    from desktop.views import register_deeds

    menu = QMenu()
    register_deeds.fill_row_menu(tab, menu)
    assert len(menu.actions()) > 6
    tab._fill_more()
    assert len(tab.more_menu.actions()) > 3


def test_shift_f10_opens_the_menu_of_the_row_under_the_cursor(tab, qtbot):
    tab.table.select(tab.model.ids[2])
    qtbot.keyClick(tab.table, Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert len(menu.actions()) > 6
    assert menu.pos().y() >= tab.table.viewport().mapToGlobal(tab.table.visualRect(tab.table.currentIndex()).topLeft()).y()
    menu.close()


def test_what_was_just_done_is_said_no_longer_on_another_page(window, tab, qtbot):
    qtbot.keyClick(tab.table, Qt.Key.Key_Delete)
    wait_for(qtbot, tab, len(NAMES) - 1)
    window.notice("สำรองข้อมูลไม่ได้", "warn", key="backup")
    assert "undo" in window.notices
    tab.edit()
    assert "undo" not in window.notices
    assert "backup" in window.notices


def test_verifying_is_one_deed_that_can_be_undone(tab):
    from desktop.services import partners

    record_id = tab.table.current_id()
    partners.change_status(tab.work, [record_id], "submit", tab.work.today())
    partners.change_status(tab.work, [record_id], "approve", tab.work.today(), memo_number="ศธ 1/2569")
    partners.verify(tab.work, [record_id], tab.work.today(), "", "phone")
    assert tab.work.reader.get(PARTNERS, record_id)["last_verified_on"] == tab.work.today()
    history.undo(tab.work)
    assert tab.work.reader.get(PARTNERS, record_id)["last_verified_on"] is None


def test_an_empty_register_offers_three_ways_to_begin(work, qtbot, open_window):
    tab = open_window().page().current
    qtbot.waitUntil(lambda: tab.centre.currentWidget() is not tab.listing)
    from desktop.views.widgets.empty import EmptyState

    assert len(tab.centre.currentWidget().findChild(EmptyState).buttons) == 3
    assert not tab.print_button.isEnabled()
    assert work.reader.count(PARTNERS, Query()) == 0


def dropped(tab, path):
    """Let a file fall on the list; whether it was taken."""
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path))])
    held = Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(5, 5), *held)
    QCoreApplication.sendEvent(tab, enter)
    if enter.isAccepted():
        QCoreApplication.sendEvent(tab, QDropEvent(QPointF(5, 5), *held))
    return enter.isAccepted()


def test_a_list_dropped_on_the_register_opens_its_import(tab, qtbot, tmp_path):
    path = tmp_path / "รายชื่อ.csv"
    path.write_text("ชื่อหน่วยงาน,โทรศัพท์\nเทศบาลตัวอย่าง,0 5555 0101\n", encoding="utf-8")
    assert dropped(tab, path)
    page = tab.window_.page()
    assert isinstance(page, ImportPage)
    qtbot.waitUntil(lambda: page.file_step.opened is not None)
    assert page.file_step.opened.source.path == path
    page.finish()


def test_what_is_no_list_cannot_be_dropped_on_the_register(tab, tmp_path):
    picture = tmp_path / "ภาพ.png"
    picture.write_bytes(b"\x89PNG")
    assert not dropped(tab, picture)
    assert tab.window_.page().current is tab


def test_the_tool_band_folds_words_where_there_is_no_room_and_unfolds_them(tab, window, qtbot):
    window.showNormal()
    window.resize(1366, 768)
    qtbot.waitUntil(lambda: tab.export_button.text() != "")
    words = tab.export_button.text()
    window.resize(1024, 640)
    qtbot.waitUntil(lambda: tab.export_button.text() == "")
    assert words in tab.export_button.toolTip()
    assert tab.export_button.accessibleName() == words
    assert tab.add_button.text()
    window.resize(1366, 768)
    qtbot.waitUntil(lambda: tab.export_button.text() == words)


def test_large_letters_in_a_small_window_leave_every_menu_in_sight(tab, window, qtbot, look, qapp):
    window.showNormal()
    window.resize(1024, 640)
    look.apply(qapp, "light", 16)
    bar = window.menuBar()
    qtbot.waitUntil(lambda: not window.year.isVisible())
    last = [action for action in bar.actions() if action.isVisible()][-1]
    qtbot.waitUntil(lambda: 0 < bar.actionGeometry(last).right() <= window.search.mapTo(bar, window.search.rect().topLeft()).x())
    look.apply(qapp, "light", 12)
    for width in (1366, 1100, 1366):
        window.resize(width, 700)
        qtbot.waitUntil(lambda width=width: bar.width() - window.search.mapTo(bar, window.search.rect().topRight()).x() in range(60))
