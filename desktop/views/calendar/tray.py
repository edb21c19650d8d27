"""What has no day yet, at the right of the calendar, with the legend of the shapes under it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QStackedWidget, QWidget

from desktop.models.publicity_reading import CalendarItem
from desktop.views import theme, tokens
from desktop.views.calendar import painting
from desktop.views.calendar.beginning import Beginning, Step
from desktop.views.calendar.board import Board
from desktop.views.calendar.painted_list import ITEM, Line, PaintedList
from desktop.views.widgets.layout import box, column, row, rule, scroll_area
from desktop.views.widgets.text import Wrapped, label
from desktop.words import N_, _

WIDTH = 264
LEGEND: tuple[tuple[str, str], ...] = (
    ("draft", N_("As planned")),
    ("wait", N_("In the making")),
    ("warn", N_("Due soon")),
    ("ok", N_("Published")),
    ("danger", N_("Overdue")),
    ("off", N_("Postponed/cancelled")),
)
_COLUMN, _LINE = 116, 28
_LEAST, _SHARE = 150, 0.26


class Legend(QWidget):
    """The shapes and what they say, in two columns."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(_("What the shapes say"))
        self.setAccessibleDescription(", ".join(_(word) for _tone, word in LEGEND))
        theme.follow(self, self.updateGeometry)

    def sizeHint(self) -> QSize:
        return QSize(theme.px(_COLUMN * 2), theme.px(_LINE) * ((len(LEGEND) + 1) // 2))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        wide, high = self.width() // 2, theme.px(_LINE)
        for at, (tone, word) in enumerate(LEGEND):
            area = QRect(at % 2 * wide, at // 2 * high, wide, high)
            painting.mark(painter, tone, area.left(), area.center().y() + 1)
            painting.caption(painter, area.adjusted(theme.px(painting.MARK + painting.GAP), 0, 0, 0), _(word), "text2")
        painter.end()


class TrayList(PaintedList):
    """The items themselves. Ctrl+G puts the chosen one on the day under the calendar's cursor."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right) and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self.left.emit()
        else:
            super().keyPressEvent(event)


class Tray(QFrame):
    """Heading with count, a word on how to use it, the list, the legend."""

    taken_back = Signal(object)
    """The ids of items dropped here: they lose their day."""

    def __init__(self, board: Board, first_steps: Callable[[], Sequence[Step]] = tuple) -> None:
        """``first_steps`` are asked for, and shown in place of the list, while the office has no item at all."""
        super().__init__()
        self.board = board
        self._first_steps = first_steps
        self.beginning: Beginning | None = None
        self.setProperty("role", "pane")
        self.setAccessibleName(_("No date yet"))
        self.list = TrayList(board, _("No date yet"))
        self.count = label("", "second")
        self.hint = Wrapped(_("Choose one and press Ctrl+G, or drag it to a day"), "muted", "small")
        title = box(row(label(_("No date yet"), size="head", bold=True), None, self.count))
        head = column(title, self.hint, margins=(tokens.S4, tokens.S2, tokens.S4, tokens.S2))
        listing = column(box(head))
        listing.addWidget(self.list, 1)
        listing.addWidget(rule())
        listing.addWidget(box(row(Legend(), margins=(tokens.S4, tokens.S2, tokens.S2, tokens.S2))))
        self.centre = QStackedWidget()
        self.centre.addWidget(box(listing))
        layout = column(parent=self)
        layout.addWidget(self.centre, 1)
        self._room = 0
        theme.follow(self, self._fit)
        board.changed.connect(self.refresh)
        self.refresh()

    def fit_into(self, width: int) -> None:
        """Take no more than its share of a page of ``width`` px: the days come first."""
        self._room = width
        self._fit()

    def _fit(self) -> None:
        share = max(int(self._room * _SHARE), theme.px(_LEAST)) if self._room and not self._begins else theme.px(WIDTH)
        self.setFixedWidth(min(theme.px(WIDTH), share))

    def refresh(self) -> None:
        """Show what has no day now."""
        items = self.board.undated()
        self._show_beginning(self.board.block is not None and not self.board.block.begun)
        self.count.setText(f"{len(items):,}")
        self.list.nothing = _("Nothing here passes the filter.") if self.board.chosen.narrows else _("Everything has its day.")
        self.list.set_lines([Line(ITEM, item) for item in items])

    def _show_beginning(self, shown: bool) -> None:
        if shown and self.beginning is None and (steps := self._first_steps()):
            self.beginning = Beginning(steps)
            self.centre.addWidget(scroll_area(self.beginning, "pane"))
        self.centre.setCurrentIndex(1 if shown and self.beginning is not None else 0)
        self._fit()

    @property
    def _begins(self) -> bool:
        """Whether the first steps are shown: their words need their room, and the days have nothing to show yet."""
        return self.centre.currentIndex() == 1

    def show_drop(self, over: bool) -> None:
        """Show that something carried would be put here."""
        theme.mark(self, "role", "note" if over else "pane")

    def current(self) -> CalendarItem | None:
        """The chosen item."""
        return self.list.current()
