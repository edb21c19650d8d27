"""Which school of a round is answered: type part of its name, or go to the next one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFrame

from desktop.views import tokens
from desktop.views.assess.desk import SubjectLine
from desktop.views.widgets.buttons import icon_button
from desktop.views.widgets.choice_field import ChoiceField
from desktop.views.widgets.layout import row
from desktop.views.widgets.text import tooltip
from desktop.words import _


class SchoolChooser(QFrame):
    """``chosen(id)`` when another school is wanted."""

    chosen = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "band")
        self.subjects: list[SubjectLine] = []
        self.current = 0
        self._words: dict[str, int] = {}
        """Line of a school in the list → its id."""
        self.field = ChoiceField(_("School (answers)"), [], hint=_("Part of the school's name"))
        self.before = icon_button("chevron-left", _("School before (Ctrl+Shift+Page Up)"), on_click=lambda: self.step(-1))
        self.after = icon_button("chevron-right", _("Next school (Ctrl+Shift+Page Down)"), on_click=lambda: self.step(1))
        line = row(spacing=0, margins=(tokens.S3, tokens.S1, tokens.S1, tokens.S1), parent=self)
        line.addWidget(self.field, 1)
        line.addWidget(self.before)
        line.addWidget(self.after)
        self.field.changed.connect(self._picked)
        self.field.edit.returnPressed.connect(self._settled)
        self.field.left.connect(lambda: QTimer.singleShot(0, self, self._settled))

    def show_subjects(self, subjects: Sequence[SubjectLine], current: int, of: int) -> None:
        """Offer the schools of a round, each with how much of it is answered."""
        self.current = current
        fresh = [(str(one.id), _("{done}/{of}  {school}", school=one.name, done=one.done, of=of)) for one in subjects]
        if list(subjects) != self.subjects and not self._is_typed():
            self.subjects = list(subjects)
            self.field.set_items(fresh)
            self._words = {words: int(key) for key, words in fresh}
        self._show_current()
        self.field.combo.setToolTip(tooltip(next((one.name for one in subjects if one.id == current), "")))

    def _is_typed(self) -> bool:
        """Whether a name is being typed: what stands in the line is then left alone."""
        return self.field.edit.hasFocus() and self.field.edit.isModified()

    def _show_current(self) -> None:
        if not self._is_typed():
            self.field.set_value(str(self.current))

    def _settled(self) -> None:
        """Enter, or the focus went on: what stands in the line is meant."""
        self.field.commit()
        self._picked()

    def _picked(self) -> None:
        """A whole name stands in the line: it was chosen, or what was typed was settled by Enter or by going on. Part of a name chooses nothing yet."""
        wanted = self._words.get(self.field.typed())
        if wanted is not None and wanted != self.current:
            self.chosen.emit(wanted)
        if wanted != self.current:
            self._show_current()  # it was refused, or the line was emptied

    def step(self, by: int) -> None:
        """The school after the one that is shown, or before it; round at the ends."""
        ids = [one.id for one in self.subjects]
        if len(ids) > 1:
            at = ids.index(self.current) if self.current in ids else 0
            self.chosen.emit(ids[(at + by) % len(ids)])
