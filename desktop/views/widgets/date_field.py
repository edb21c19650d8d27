"""A date in พ.ศ. that may be empty: typed in any of the usual ways, or picked from a calendar of the program's own."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.domain.thai_date import CeYearError, format_date, parse_date, weekday_name
from desktop.errors import UserError
from desktop.views import theme
from desktop.views.widgets.buttons import button
from desktop.views.widgets.field import FieldWidget
from desktop.views.widgets.layout import box, row
from desktop.views.widgets.text import label
from desktop.words import _, language

WIDTH = 140


class _DateEdit(QLineEdit):
    """The line that is typed into; F4 and Alt+Down open the calendar, Up and Down go a day further or back."""

    def __init__(self, field: DateField) -> None:
        super().__init__()
        self._field = field

    def keyPressEvent(self, event: QKeyEvent) -> None:
        alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        key = event.key()
        if key == Qt.Key.Key_F4 or (key == Qt.Key.Key_Down and alt):
            self._field.open_calendar()
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down) and not event.modifiers():
            self._field.step(1 if key == Qt.Key.Key_Up else -1)
        else:
            super().keyPressEvent(event)


class DateField(FieldWidget):
    """A nullable date. Bad text stays as it was typed, with a sentence under it; the weekday and the long form stand beside a good one."""

    def __init__(
        self, name: str, today: date | None = None, show_long: bool = True, parent: QWidget | None = None
    ) -> None:
        super().__init__(name, parent)
        self._today = today
        self._date: date | None = None
        self._bad = ""
        self._shown_long = show_long
        self.edit = _DateEdit(self)
        self.edit.setPlaceholderText(_("dd/mm/yyyy (B.E.)"))
        self._open = QAction(_("Open the calendar (F4)"), self.edit)
        self._open.triggered.connect(self.open_calendar)
        self.edit.addAction(self._open, QLineEdit.ActionPosition.TrailingPosition)
        self.long = label("", "muted")
        self.suggestion = button("", kind="link", on_click=self._take_suggestion)
        self.suggestion.hide()
        self._suggested: date | None = None
        self.set_content(box(row(self.edit, self.long, self.suggestion, None)), self.edit)
        self.edit.textEdited.connect(self._on_typed)
        self.edit.editingFinished.connect(self.commit)
        theme.follow(self, self._restyle)

    def _restyle(self) -> None:
        self.edit.setFixedWidth(theme.px(WIDTH))
        self._open.setIcon(theme.icon("calendar", "text2"))

    def value(self) -> date | None:
        """The date, or None when the field is empty or holds something that is no date."""
        return self._date

    def set_value(self, value: date | None) -> None:
        self._date = value
        self.edit.setText(format_date(value, "entry"))
        self._accept()

    def own_fault(self) -> str:
        self._read(self.edit.text())
        return self._bad

    def typed(self) -> str:
        """The text as it stands, also when it is no date (for drafts)."""
        return self.edit.text()

    def set_typed(self, text: str) -> None:
        """Put ``text`` in as if it were typed (from a draft)."""
        self.edit.setText(text)
        self.commit()

    def commit(self) -> None:
        """Read what was typed: show it as dd/mm/yyyy, or say what is wrong and leave it."""
        before = self._date
        self._read(self.edit.text())
        if self._bad:
            self.long.clear()
            self.set_fault(self._bad)
        else:
            self.edit.setText(format_date(self._date, "entry"))
            self._accept()
        if self._date != before:
            self.changed.emit()

    def step(self, days: int) -> None:
        """Go ``days`` further (back if negative); from an empty field to today."""
        from datetime import timedelta

        if self._bad or self.own_fault():
            return
        self._set_by_user(self._date + timedelta(days) if self._date else self._this_day())

    def open_calendar(self) -> None:
        """Open the calendar under the field."""
        from desktop.views.widgets.calendar_popup import CalendarPopup

        self._read(self.edit.text())
        popup = CalendarPopup(self._date, self._this_day(), self.edit)
        popup.picked.connect(self._set_by_user)
        popup.open_at(self.edit.mapToGlobal(QPoint(0, self.edit.height() + 2)))
        self.popup = popup

    def _set_by_user(self, value: date | None) -> None:
        changed = value != self._date or self._bad
        self.set_value(value)
        self.edit.setFocus()
        if changed:
            self.changed.emit()

    def _on_typed(self, text: str) -> None:
        """While typing nothing nags; a fault already shown goes as soon as the text is right."""
        before = self._date
        self._read(text)
        if not self._bad:
            self._accept()
        else:
            self.long.clear()
        if self._date != before or self._bad:
            self.changed.emit()

    def _read(self, text: str) -> None:
        self._suggested = None
        try:
            self._date = parse_date(text, self._today)
            self._bad = ""
        except UserError as error:
            self._date = None
            self._bad = str(error)
            self._suggested = error.suggested if isinstance(error, CeYearError) else None
        self._offer()

    def _offer(self) -> None:
        self.suggestion.setVisible(self._suggested is not None)
        if self._suggested is not None:
            self.suggestion.setText(_("Use {date}", date=format_date(self._suggested, "long")))

    def _take_suggestion(self) -> None:
        self._set_by_user(self._suggested)

    def _accept(self) -> None:
        self._bad = ""
        self._suggested = None
        self.suggestion.hide()
        self.set_fault("")
        self.long.setText(long_form(self._date) if self._shown_long else "")

    def _this_day(self) -> date:
        return self._today or date.today()


def long_form(day: date | None) -> str:
    """Weekday and the whole date in words: พุธ 8 เมษายน 2569."""
    if day is None:
        return ""
    weekday = weekday_name(day)
    if language() == "th":
        weekday = weekday.removeprefix("วัน")
    return f"{weekday} {format_date(day, 'long')}"
