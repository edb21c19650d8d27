"""The band over the calendar: which month, the way to others, print, a new item."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QWidget

from desktop.domain.thai_date import month_words
from desktop.views import theme, tokens
from desktop.views.widgets.buttons import button, icon_button
from desktop.views.widgets.layout import box, row
from desktop.views.widgets.text import label
from desktop.views.widgets.tool_band import ToolBand
from desktop.words import _


class Header(ToolBand):
    """Sends what is pressed; ``set_title`` shows where one is."""

    turned = Signal(int)
    today_wanted = Signal()
    date_wanted = Signal()
    print_wanted = Signal()
    add_wanted = Signal()

    def __init__(self, switch: QWidget | None) -> None:
        super().__init__()
        self.title = label("", size="title")
        self.before = icon_button("chevron-left", _("Earlier (Page Up)"), on_click=lambda: self.turned.emit(-1))
        self.after = icon_button("chevron-right", _("Later (Page Down)"), on_click=lambda: self.turned.emit(1))
        self.today = button(_("Today"), tip="Ctrl+Home", on_click=self.today_wanted.emit)
        self.date = button(_("Go to date …"), "calendar", tip="Ctrl+G", on_click=self.date_wanted.emit)
        self.print_button = button(_("Print"), "printer", tip="Ctrl+P", on_click=self.print_wanted.emit)
        self.add_button = button(_("Add item"), "plus", "primary", tip="Ctrl+N", on_click=self.add_wanted.emit)
        ways = box(row(self.before, self.after, spacing=0))
        parts = [self.title, ways, self.today, self.date, None, self.print_button, self.add_button]
        row(*parts, *([switch] if switch else []), margins=(tokens.S4, tokens.S2, tokens.S4, tokens.S2), parent=self)
        theme.follow(self, self._restyle)

    def _restyle(self) -> None:
        measured = QFontMetrics(theme.font("title"))
        widest = max(measured.horizontalAdvance(month_words(date(2024, month, 1))) for month in range(1, 13))
        self._widest = widest + theme.px(tokens.S1)
        self._keep_title_whole()

    def _keep_title_whole(self) -> None:
        """The title has room for any month, so that the buttons beside it stand still."""
        measured = QFontMetrics(theme.font("title"))
        self.title.setMinimumWidth(max(self._widest, measured.horizontalAdvance(self.title.text()) + theme.px(tokens.S1)))

    def set_title(self, words: str) -> None:
        """Say which month (week, year) is shown."""
        if words != self.title.text():
            self.title.setText(words)
            before = self.title.minimumWidth()
            self._keep_title_whole()
            if self.title.minimumWidth() != before:
                self.fit()

    def set_turning(self, possible: bool) -> None:
        """Whether there is anything to turn to."""
        for press in (self.before, self.after):
            press.setEnabled(possible)

    def sizeHint(self) -> QSize:
        return QSize(0, theme.px(tokens.BAND) + 1)
