"""Settings: the office and its people, what may be chosen, and how the program looks and prints on this PC."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget, QStackedWidget, QWidget

from desktop.views import theme, tokens
from desktop.views.page import Page
from desktop.views.settings_complaints import ComplaintsSection
from desktop.views.settings_holidays import HolidaysSection
from desktop.views.settings_lists import PeopleSection, UnitsSection, ValueListsSection
from desktop.views.settings_office import OfficeSection
from desktop.views.settings_pc import BackupSection, LookSection, PrintSection, UserSection
from desktop.views.widgets.layout import box, column, frame, row
from desktop.words import N_, _

if TYPE_CHECKING:
    from desktop.views.main_window import MainWindow

SECTIONS: tuple[tuple[str, Callable[[Page], QWidget]], ...] = (
    (N_("Office"), OfficeSection),
    (N_("Groups and units"), UnitsSection),
    (N_("People"), PeopleSection),
    (N_("Lists to choose from"), ValueListsSection),
    (N_("Who works at this PC"), UserSection),
    (N_("Look and language"), LookSection),
    (N_("Printing"), PrintSection),
    (N_("Backup"), BackupSection),
    (N_("Holidays"), HolidaysSection),
    (N_("Complaints (settings)"), ComplaintsSection),
)


class SettingsPage(Page):
    """Sections at the left, the chosen one at the right; each is built when it is first shown."""

    def __init__(self, window: MainWindow, section: int = 0) -> None:
        super().__init__(window, _("Settings"))
        self.names = QListWidget()
        self.names.setAccessibleName(_("Sections of the settings"))
        self.names.setProperty("look", "side")
        self.names.addItems([_(name) for name, _make in SECTIONS])
        self.stack = QStackedWidget()
        self._made: dict[int, QWidget] = {}
        side = frame("side")
        column(self.names, margins=(0, tokens.S2, 0, tokens.S2), parent=side)
        theme.follow(side, lambda: side.setFixedWidth(theme.px(232)))
        self.names.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        content = frame("surface")
        column(self.stack, parent=content)
        body = row(side, spacing=0)
        body.addWidget(content, 1)
        column(self.head(None), parent=self).addWidget(box(body), 1)
        self.names.currentRowChanged.connect(self._show)
        self.names.setCurrentRow(section)

    def _show(self, at: int) -> None:
        before = self._made.get(self.stack.currentIndex())
        if before is not None and not self._may_leave(before):
            return
        if at not in self._made:
            self._made[at] = SECTIONS[at][1](self)
            self.stack.addWidget(self._made[at])
        self.stack.setCurrentWidget(self._made[at])

    def section(self) -> QWidget:
        """The section in front."""
        widget = self.stack.currentWidget()
        assert widget is not None
        return widget

    @staticmethod
    def _may_leave(section: QWidget) -> bool:
        asks = getattr(section, "may_close", None)
        return asks() if asks is not None else True

    def may_close(self) -> bool:
        return all(self._may_leave(section) for section in self._made.values())

    def entered(self) -> None:
        self.names.setFocus()
