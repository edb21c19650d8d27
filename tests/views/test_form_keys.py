"""Tab and Enter through a whole form: every field once, in reading order, and the buttons after them."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication

from desktop.models.partner_register import PARTNERS
from desktop.services import records
from desktop.views import work_thread
from desktop.views.live import Live
from desktop.views.main_window import MainWindow
from desktop.views.partner_form import PartnerForm


@pytest.fixture
def window(work, qtbot, look):
    made = MainWindow(work, Live(work))
    qtbot.addWidget(made)
    made.resize(1366, 768)
    made.show()
    made.activateWindow()
    yield made
    assert work_thread.wait_for_all()
    made.live.stop()


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
