"""The holidays in the settings: whether the years are confirmed, and the way to their table."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from desktop.domain.thai_date import BUDDHIST_ERA
from desktop.views import tokens
from desktop.views.widgets.buttons import button
from desktop.views.widgets.layout import box, column, row, section
from desktop.views.widgets.text import Wrapped, label
from desktop.words import _

if TYPE_CHECKING:
    from desktop.views.page import Page


class HolidaysSection(QWidget):
    """One line a year, and a button that opens the table."""

    def __init__(self, page: Page) -> None:
        super().__init__()
        from desktop.services import holidays

        self.page = page
        words = Wrapped(_("Deadlines and the calendar go by the holidays of each year, which the office confirms."), "second")
        lines = column(section(_("Holidays")), words, margins=(tokens.S6, tokens.S4, tokens.S6, tokens.S4), spacing=tokens.S2, parent=self)
        for state in holidays.years(page.work):
            year = state.year + BUDDHIST_ERA
            lines.addWidget(label(_("{year}: confirmed", year=year) if state.confirmed else _("{year}: not confirmed yet", year=year)))
        self.open_button = button(_("Open the holidays"), "calendar", on_click=self.open)
        lines.addWidget(box(row(self.open_button, None)))
        lines.addStretch(1)

    def open(self) -> None:
        """The holiday table, over the settings."""
        from desktop.views.holidays_page import HolidaysPage

        self.page.window_.open_page(HolidaysPage(self.page.window_))
