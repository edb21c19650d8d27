"""What stands in place of the chips while several rows are selected: how many, and what can be done to all of them."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QWidget

from desktop.domain.fields import Register
from desktop.views import theme, tokens
from desktop.views.widgets.buttons import button
from desktop.views.widgets.layout import row
from desktop.views.widgets.text import label
from desktop.words import _


class SelectionBar(QFrame):
    """Counts the selected rows and offers the deeds for all of them."""

    cleared = Signal()
    change_wanted = Signal()
    export_wanted = Signal()
    print_wanted = Signal()
    trash_wanted = Signal()

    def __init__(self, register: Register, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.register = register
        self.setProperty("role", "band")
        self.setAccessibleName(_("Selected rows"))
        self.words = label("", bold=True)
        self._line = row(self.words, margins=(tokens.S4, 0, tokens.S4, 0), spacing=tokens.S1, parent=self)
        self._line.addSpacing(theme.px(tokens.S3))
        self.add_deed(_("Change a field"), "pencil", self.change_wanted.emit)
        self._end = self._line.count()
        self.add_deed(_("Export"), "file-down", self.export_wanted.emit)
        self.add_deed(_("Print"), "printer", self.print_wanted.emit)
        self.add_deed(_("Move to the trash"), "trash-2", self.trash_wanted.emit)
        self._line.addStretch(1)
        self._line.addWidget(button(_("Select one only (Esc)"), "x", "link", on_click=self.cleared.emit))
        theme.follow(self, lambda: self.setFixedHeight(theme.px(tokens.ROW + tokens.S2) + 1))

    def add_deed(self, text: str, icon: str, deed: object, place: bool = False) -> QWidget:
        """One more deed; ``place`` puts it among the first ones."""
        made = button(text, icon, "link", on_click=deed)  # type: ignore[arg-type]
        if place:
            self._line.insertWidget(self._end, made)
            self._end += 1
        else:
            self._line.addWidget(made)
        return made

    def set_count(self, count: int) -> None:
        """Say how many rows are selected."""
        self.words.setText(_("Selected {count} {what}", count=f"{count:,}", what=_(self.register.named(count))))
