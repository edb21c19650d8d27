"""Tab and Enter through a whole form: every field once, in reading order, and the buttons after them."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication

from desktop.models.partner_register import PARTNERS
from desktop.services import records
from desktop.views.partner_form import PartnerForm


@pytest.fixture
def window(open_window):
    made = open_window()
    made.activateWindow()
    return made


@pytest.fixture
def form(window):
    values = {"name": "กลุ่มโรงเรียนตัวอย่าง", "category": "school_cluster", "stakeholder_roles": ["stakeholder", "client"], "phones": ["0 5555 0101"]}
    made = PartnerForm(window, records.save(window.work, PARTNERS, values))
    window.open_page(made)
    return made


def walk(qtbot, key, count):
    passed = []
    for _step in range(count):
        qtbot.keyClick(QApplication.focusWidget(), key)
        passed.append(QApplication.focusWidget())
    return passed


@pytest.mark.parametrize("width", [1366, 1040])
def test_tab_comes_to_every_field_once_in_reading_order_and_then_to_save(form, window, qtbot, width):
    window.resize(width, 768)
    stops = form.body.stops()
    passed = [QApplication.focusWidget(), *walk(qtbot, Qt.Key.Key_Tab, len(stops))]
    assert passed[:-1] == stops
    assert passed[-1] is form.save_button
    fields = [field for field in form.body.fields.values() if field.isVisible()]
    assert all(any(field.isAncestorOf(stop) for stop in stops) for field in fields)


def test_shift_tab_goes_the_same_way_back(form, qtbot):
    stops = form.body.stops()
    stops[-1].setFocus()
    assert walk(qtbot, Qt.Key.Key_Backtab, len(stops) - 1) == stops[-2::-1]
    assert walk(qtbot, Qt.Key.Key_Backtab, 1) == [form.more]


def test_what_is_chosen_stands_before_the_place_where_more_is_added(form):
    field = form.body.fields["stakeholder_roles"]
    own = [stop for stop in form.body.stops() if field.isAncestorOf(stop)]
    assert own == [*field.chips(), field.add_chip]


def test_opening_a_form_shows_no_window_of_its_own(window, qapp):
    """A chip that was shown before it had its place was a window for a moment and took the focus away."""
    shown = []

    class Watch(QObject):
        def eventFilter(self, watched, event):
            if event.type() is QEvent.Type.Show and watched.isWidgetType() and watched.isWindow():
                shown.append(watched)
            return False

    watch = Watch()
    qapp.installEventFilter(watch)
    record_id = records.save(window.work, PARTNERS, {"name": "โรงเรียนตัวอย่าง", "category": "school", "stakeholder_roles": ["stakeholder"]})
    window.open_page(PartnerForm(window, record_id))
    qapp.processEvents()
    qapp.removeEventFilter(watch)
    assert shown == []
    assert QApplication.focusWidget() is not None


def test_the_size_of_a_school_follows_from_its_pupils_until_another_is_chosen(window):
    form = PartnerForm(window, None, {"category": "school"})
    window.open_page(form)
    pupils, size = form.body.fields["pupils"], form.body.fields["size"]
    for typed, wanted in (("85", "small"), ("601", "large")):
        pupils.set_value(int(typed))
        pupils.changed.emit()
        assert size.value() == wanted
    size.set_value("small")
    pupils.set_value(1600)
    pupils.changed.emit()
    assert size.value() == "small"
    form.load()


def test_a_long_name_in_the_warning_does_not_push_the_columns_apart(window, qtbot):
    from desktop.services.duplicates import Likeness

    long = "โรงเรียนบ้านตัวอย่างที่มีชื่อยาวมากเป็นพิเศษเพื่อให้เห็นว่าแบบกรอกไม่กว้างตามชื่อที่ยาวเกินไป"
    other = records.save(window.work, PARTNERS, {"name": long, "category": "school"})
    form = PartnerForm(window, None, {})
    window.open_page(form)
    qtbot.wait(10)
    before = [holder.width() for holder in form.body.findChildren(type(form.body.line_of("name"))) if holder.isVisible()]
    form._show_like([Likeness(other, 100, "ชื่อเหมือนกัน แต่ไม่ทราบที่ตั้งของรายการหนึ่ง")])
    qtbot.wait(10)
    assert [holder.width() for holder in form.body.findChildren(type(form.body.line_of("name"))) if holder.isVisible()] == before
    assert form.body.widget().width() <= form.body.viewport().width()


def test_names_of_places_stay_whole_where_a_line_ends(look, qtbot):
    from PySide6.QtWidgets import QLabel

    from desktop.views.widgets.flow_layout import unbroken

    box = unbroken("99 หมู่ 4 ต.ทุ่งน้ำใส อ.เมืองสมมตินคร จ.สมมตินคร 99000")
    qtbot.addWidget(box)
    assert [part.text() for part in box.findChildren(QLabel)] == ["99", "หมู่ 4", "ต.ทุ่งน้ำใส", "อ.เมืองสมมตินคร", "จ.สมมตินคร", "99000"]
    assert box.accessibleName().startswith("99 หมู่ 4")


@pytest.mark.parametrize(("room", "wanted"), [((1366, 728), True), ((1366, 768), True), ((1920, 1040), False), ((800, 600), False)])
def test_the_first_window_fills_a_screen_that_is_not_larger(room, wanted):
    from PySide6.QtCore import QSize

    from desktop.views.main_window import _fills

    assert _fills(QSize(*room)) is wanted


def test_escape_leaves_the_search_over_everything_and_goes_back_to_the_page(window, qtbot, typing):
    table = window.page().focusProxy()
    table.setFocus()
    qtbot.keyClick(table, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    assert window.search.hasFocus()
    typing(window.search, "ก")
    qtbot.keyClick(window.search, Qt.Key.Key_Escape)
    assert window.search.text() == ""
    assert QApplication.focusWidget() is table


def test_the_pages_around_the_list_are_in_the_menu_of_tools(window):
    window.menuBar()
    titles = [deed.text() for deed in window.page().deeds["tools"]]
    for wanted in ("ตรวจสอบ", "ซ้ำ", "ถังขยะ"):
        assert any(wanted in title for title in titles), titles
    for place in range(len(titles)):
        window.page().deeds["tools"][place].trigger()
        assert window.page().title
        assert QApplication.focusWidget() is not None
        window.page().leave()


def test_escape_in_the_editor_of_a_contact_leaves_the_focus_in_sight(form, window, qtbot):
    window.resize(1100, 640)
    contacts = form.body.children_["contacts"]
    contacts.add()
    form.body.verticalScrollBar().setValue(form.body.verticalScrollBar().maximum())
    qtbot.keyClick(next(iter(contacts.editor.fields.values())).focusProxy() or QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert not contacts.is_editing()
    assert contacts.add_button.hasFocus()
    qtbot.waitUntil(lambda: not contacts.add_button.visibleRegion().isEmpty())


def test_a_list_of_suggestions_that_went_first_is_not_open(look):
    import shiboken6
    from PySide6.QtWidgets import QLineEdit

    from desktop.views.widgets.suggestions import Suggestions

    edit = QLineEdit()
    made = Suggestions(edit, "สังกัด")
    assert not made.is_open()
    shiboken6.delete(edit)
    assert not made.is_open()
