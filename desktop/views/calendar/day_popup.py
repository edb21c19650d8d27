"""Everything of one day in a list of its own, where its place in the month is too small."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QFrame, QWidget

from desktop.views import theme, tokens
from desktop.views.calendar.board import Board
from desktop.views.calendar.painted_list import ITEM, Line, PaintedList
from desktop.views.widgets.date_field import long_form
from desktop.views.widgets.layout import box, column
from desktop.views.widgets.text import label

_WIDTH, _MOST = 340, 10


class DayPopup(QFrame):
    """Opens over the day; Enter opens an item, Esc or a press elsewhere closes it."""

    def __init__(self, board: Board, day: date, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("role", "popup")
        self.day, self.board = day, board
        self.list = PaintedList(board, board.day_words(day))
        heading = column(label(long_form(day), bold=True), margins=(tokens.S4, tokens.S2, tokens.S2, tokens.S1))
        if name := board.name_of(day):
            heading.addWidget(label(name, "second", "small"))
        column(box(heading), self.list, margins=(1, 1, 1, 1), parent=self)
        self.list.left.connect(self.close)
        self.list.opened.connect(self.close)
        self.list.drag_began.connect(self.hide)
        self.list.current_changed.connect(lambda item_id: board.go_to(day, item_id))
        board.changed.connect(self.fill)
        self.fill()

    def fill(self) -> None:
        """List what the day has now; without anything the list closes."""
        entries = [entry for entry in self.board.on(self.day) if not entry.deadline]
        self.list.set_lines([Line(ITEM, entry.item, day=self.day) for entry in entries])
        if not entries and self.isVisible():
            self.close()

    def end(self) -> None:
        """Something was carried out of the list, which gave way to the calendar under it."""
        if not self.isVisible():
            self.deleteLater()

    def open_at(self, place: QRect) -> None:
        """Open at a rectangle of the screen, moved so that all of it can be seen."""
        lines = min(max(len(self.list.lines), 1), _MOST)
        head = self.sizeHint().height() - self.list.sizeHint().height()
        self.list.setFixedHeight(lines * theme.px(tokens.ROW))
        self.resize(theme.px(_WIDTH), head + lines * theme.px(tokens.ROW))
        self.adjustSize()
        self.setFixedWidth(theme.px(_WIDTH))
        room = self.screen().availableGeometry()
        self.move(min(place.left(), room.right() - self.width()), min(max(place.top() - theme.px(tokens.S8), room.top()), room.bottom() - self.height()))
        self.show()
        self.list.setFocus()
        self.list.go_to(0)
