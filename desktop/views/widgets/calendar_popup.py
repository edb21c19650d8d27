"""The calendar that opens under a date field: months by name, years in พ.ศ., all of it by keyboard too."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, QEvent, QLocale, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QComboBox, QFrame, QTableView, QWidget

from desktop.domain.thai_date import BUDDHIST_ERA, FIRST_YEAR, LAST_YEAR, format_date, month_name
from desktop.views import theme, tokens
from desktop.views.widgets.buttons import button, icon_button
from desktop.views.widgets.layout import column, row, show_inside
from desktop.views.widgets.spin_box import spin_box
from desktop.words import _, language


class CalendarPopup(QFrame):
    """Sends ``picked`` with a date, or with None for "clear"; Esc closes it without a change.

    In the days: arrows, PageUp and PageDown for months, Ctrl+PageUp and Ctrl+PageDown for years, Home for today, Enter picks.
    """

    picked = Signal(object)

    def __init__(self, chosen: date | None, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setProperty("role", "popup")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAccessibleName(_("Calendar"))
        self._today = today
        self.days = self._calendar(chosen or today)
        self.month = QComboBox()
        self.month.setAccessibleName(_("Month"))
        self.month.addItems([month_name(number) for number in range(1, 13)])
        self.year = spin_box(_("Year (B.E.)"))
        self.year.setRange(FIRST_YEAR, LAST_YEAR)
        before = icon_button("chevron-left", _("Month before"), on_click=self.days.showPreviousMonth)
        after = icon_button("chevron-right", _("Next month"), on_click=self.days.showNextMonth)
        self.today_button = button(
            _("Today {date}", date=format_date(today)), kind="link", on_click=lambda: self._pick(today)
        )
        self.clear_button = button(_("Clear"), kind="link", on_click=lambda: self._pick(None))
        layout = column(margins=(tokens.S2,) * 4, spacing=tokens.S2, parent=self)
        layout.addLayout(row(before, self.month, self.year, None, after))
        layout.addWidget(self.days)
        layout.addLayout(row(self.today_button, None, self.clear_button))
        self._connect()
        self._show_page(self.days.yearShown(), self.days.monthShown())

    def _calendar(self, shown: date) -> QCalendarWidget:
        made = QCalendarWidget()
        made.setAccessibleName(_("Days"))
        made.setNavigationBarVisible(False)
        made.setDateEditEnabled(False)
        made.setLocale(QLocale(QLocale.Language.Thai if language() == "th" else QLocale.Language.English))
        made.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
        made.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        short = (
            QCalendarWidget.HorizontalHeaderFormat.SingleLetterDayNames
            if language() == "th"
            else QCalendarWidget.HorizontalHeaderFormat.ShortDayNames
        )
        made.setHorizontalHeaderFormat(short)
        made.setMinimumDate(QDate(FIRST_YEAR - BUDDHIST_ERA, 1, 1))
        made.setMaximumDate(QDate(LAST_YEAR - BUDDHIST_ERA, 12, 31))
        made.setSelectedDate(_to_qt(shown))
        made.setMinimumSize(theme.px(308), theme.px(232))
        self._dress(made)
        return made

    def _dress(self, made: QCalendarWidget) -> None:
        head = QTextCharFormat()
        head.setForeground(theme.colour("muted"))
        head.setBackground(theme.colour("surface"))
        made.setHeaderTextFormat(head)
        weekend = QTextCharFormat()
        weekend.setForeground(theme.colour("muted"))
        for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            made.setWeekdayTextFormat(day, weekend)
        marked = QTextCharFormat()
        marked.setForeground(theme.colour("link"))
        marked.setFontWeight(700)
        made.setDateTextFormat(_to_qt(self._today), marked)
        table = made.findChild(QTableView)
        assert table is not None
        table.installEventFilter(self)
        self.table = table

    def _connect(self) -> None:
        self.month.activated.connect(lambda at: self.days.setCurrentPage(self.days.yearShown(), at + 1))
        self.year.valueChanged.connect(
            lambda year: self.days.setCurrentPage(year - BUDDHIST_ERA, self.days.monthShown())
        )
        self.days.currentPageChanged.connect(self._show_page)
        self.days.activated.connect(self._pick_qt)
        self.days.clicked.connect(self._pick_qt)

    def _show_page(self, year: int, month: int) -> None:
        self.month.setCurrentIndex(month - 1)
        self.year.blockSignals(True)
        self.year.setValue(year + BUDDHIST_ERA)
        self.year.blockSignals(False)

    def open_at(self, corner: QPoint) -> None:
        """Open with the top left corner at a point of the screen, moved so that all of it can be seen."""
        self.adjustSize()
        show_inside(self, corner)
        self.days.setFocus()

    def _pick_qt(self, day: QDate) -> None:
        self._pick(date(day.year(), day.month(), day.day()))

    def _pick(self, day: date | None) -> None:
        self.close()
        self.picked.emit(day)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and self._on_key(event):
            return True
        return super().eventFilter(watched, event)

    def _on_key(self, event: QKeyEvent) -> bool:
        key, by_year = event.key(), bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            step = (12 if by_year else 1) * (-1 if key == Qt.Key.Key_PageUp else 1)
            self.days.setSelectedDate(self.days.selectedDate().addMonths(step))
        elif key == Qt.Key.Key_Home:
            self.days.setSelectedDate(_to_qt(self._today))
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._pick_qt(self.days.selectedDate())
        elif key == Qt.Key.Key_Delete:
            self._pick(None)
        elif key == Qt.Key.Key_Escape:
            self.close()
        else:
            return False
        return True


def _to_qt(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)
