"""A link to a record of a register: found by typing part of its name."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.views import theme, tokens
from desktop.views.widgets.field import FieldWidget
from desktop.views.widgets.suggestions import Suggestions
from desktop.words import _

Find = Callable[[str], list[tuple[int, str]]]
WAIT_MS = 120


class ReferenceField(FieldWidget):
    """The id of a record, or None. ``find(text)`` gives (id, title) of what fits, ``title_of(id)`` the title of a stored one.

    ``open_record`` (if given) follows the link. A title that is typed and fits nothing keeps the field from being saved.
    """

    def __init__(
        self,
        name: str,
        find: Find,
        title_of: Callable[[int], str],
        *,
        open_record: Callable[[int], object] | None = None,
        hint: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(name, parent)
        self._find, self._title_of, self._open_record = find, title_of, open_record
        self._id: int | None = None
        self._title = ""
        self._found: list[tuple[int, str]] = []
        self.edit = QLineEdit()
        self.edit.setPlaceholderText(hint or _("Type part of the name"))
        self._suggestions = Suggestions(self.edit, name)
        self._suggestions.taken.connect(self._take)
        self._follow = QAction(_("Open this record"), self)
        self._follow.triggered.connect(self._on_follow)
        self._timer = QTimer(self, singleShot=True, interval=WAIT_MS)
        self._timer.timeout.connect(self.search)
        self.set_content(self.edit, self.edit)
        self.edit.textEdited.connect(self._on_typed)
        self.left.connect(self.commit)
        theme.follow(self, self._restyle)

    def _restyle(self) -> None:
        self._follow.setIcon(theme.icon("external-link", "text2", tokens.ICON_SMALL))

    def value(self) -> int | None:
        return self._id

    def set_value(self, value: Any) -> None:
        """``value``: the id (or (id, title) where the title is known already)."""
        self._id, self._title = value if isinstance(value, tuple) else (value, self._title_of(value) if value else "")
        self.edit.setText(self._title)
        self.edit.setCursorPosition(0)
        self.set_fault("")
        self._show_link()

    def _show_link(self) -> None:
        wanted = self._id is not None and self._open_record is not None
        if wanted and self._follow not in self.edit.actions():
            self.edit.addAction(self._follow, QLineEdit.ActionPosition.TrailingPosition)
        elif not wanted:
            self.edit.removeAction(self._follow)

    def own_fault(self) -> str:
        typed = self.edit.text().strip()
        if typed and self._id is None:
            return _("“{typed}” was not found. Choose one of the list.", typed=typed)
        return ""

    def search(self) -> None:
        """Look for what is typed and show what fits."""
        typed = self.edit.text().strip()
        self._found = self._find(typed) if typed else []
        self._suggestions.show_lines([title for _id, title in self._found])

    def _on_typed(self, text: str) -> None:
        self._id = None
        self._show_link()
        if self.fault():
            self.set_fault("")
        self._timer.start()
        self.changed.emit()

    def _take(self, at: int) -> None:
        if 0 <= at < len(self._found):
            self.set_value(self._found[at])
            self.changed.emit()

    def commit(self) -> None:
        """Take the only record that is called as typed; else say that it was not found."""
        if self._suggestions.is_open():
            return
        typed = self.edit.text().strip()
        if typed and self._id is None:
            same = [one for one in self._find(typed) if one[1] == typed]
            if len(same) == 1:
                self.set_value(same[0])
                self.changed.emit()
        self.set_fault(self.own_fault())

    def _on_follow(self) -> None:
        if self._id is not None and self._open_record is not None:
            self._open_record(self._id)
