"""A calendar of April 2569 with a few items, in a window of its own."""

from __future__ import annotations

from contextlib import closing
from datetime import date

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication

from desktop.models.publicity_register import HOLIDAYS, ITEMS
from desktop.services import records
from desktop.views import work_thread
from desktop.views.calendar_page import CalendarPage
from desktop.views.modules import Module

TODAY = date(2026, 4, 8)
"""A Wednesday; 13 to 15 April are holidays."""


def april(day: int) -> date:
    return date(2026, 4, day)


@pytest.fixture
def dated(work, monkeypatch):
    """Name → id of the items of the calendar."""
    monkeypatch.setattr(work, "today", lambda: TODAY)
    made = {}

    def add(name: str, **values) -> None:
        made[name] = records.save(work, ITEMS, {"name": name, "item_type": "news", "owner_unit": "ADMIN"} | values)

    add("ข่าวเช้า", plan_start=april(9), channels=["facebook"], target_groups=["parents"], owner_officer="นางสาวพิมพ์ใจ ตัวอย่างดี")
    add("แถลงข่าวรับนักเรียน", plan_start=april(9), start_time="13.30", channels=["website"])
    add("นิทรรศการ", plan_start=april(16), plan_end=april(17), due_on=april(10))
    add("ปลายเดือน", plan_start=april(29))
    add("ส่งช้า", plan_start=april(2))
    add("ไม่มีวัน")
    add("ไม่มีวันเหมือนกัน")
    records.save(work, HOLIDAYS, {"name": "วันสงกรานต์", "on": april(13), "kind": "public"})
    return made


@pytest.fixture
def window(dated, open_window):
    module = Module("publicity", "calendar-days", "Publicity calendar", CalendarPage, ("item",))
    made = open_window(module)
    yield made
    assert work_thread.wait_for_all()
    made.page().board.reader.close() if isinstance(made.page(), CalendarPage) else None


@pytest.fixture
def page(window, qtbot):
    made = window.page()
    qtbot.waitUntil(lambda: made.board.block is not None)
    made.focus_view()
    return made


class Mouse:
    """Presses, moves and lets go as a hand does, on a view's viewport; the points are of the screen."""

    def __init__(self, widget) -> None:
        self.widget = widget

    def _send(self, kind, point: QPoint, button, held, keys=Qt.KeyboardModifier.NoModifier) -> None:
        local = QPointF(self.widget.mapFromGlobal(point))
        QApplication.sendEvent(self.widget, QMouseEvent(kind, local, QPointF(point), button, held, keys))

    def press(self, point: QPoint, keys=Qt.KeyboardModifier.NoModifier) -> None:
        self._send(QEvent.Type.MouseButtonPress, point, Qt.MouseButton.LeftButton, Qt.MouseButton.LeftButton, keys)

    def move(self, point: QPoint) -> None:
        self._send(QEvent.Type.MouseMove, point, Qt.MouseButton.NoButton, Qt.MouseButton.LeftButton)

    def release(self, point: QPoint, keys=Qt.KeyboardModifier.NoModifier) -> None:
        self._send(QEvent.Type.MouseButtonRelease, point, Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton, keys)

    def click(self, point: QPoint, keys=Qt.KeyboardModifier.NoModifier) -> None:
        self.press(point, keys)
        self.release(point, keys)


@pytest.fixture
def mouse():
    return Mouse


def planned(work, item_id: int):
    """(plan_start, plan_end, due_on, deleted_at) as they stand in the database."""
    with closing(work.reader.connection.execute("SELECT plan_start, plan_end, due_on, deleted_at FROM pr_item WHERE id = ?", (item_id,))) as found:
        return found.fetchone()


@pytest.fixture
def stored(work):
    return lambda item_id: planned(work, item_id)
