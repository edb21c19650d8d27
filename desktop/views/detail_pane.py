"""The pane beside a list: the facts a clerk is asked on the telephone, first; what can be done now, at its foot."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from math import ceil
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from desktop.domain.fields import Field, Kind, Register
from desktop.domain.thai_date import format_date
from desktop.views import theme, tokens
from desktop.views.shown import Shown, state_of
from desktop.views.widgets.buttons import button, icon_button
from desktop.views.widgets.layout import box, column, foot, pairs, row, rule, scroll_area, section
from desktop.views.widgets.status import Status
from desktop.views.widgets.text import Wrapped, label
from desktop.words import N_, _

_WORDS, _WORDS_MOST = 116, 148
"""Least and greatest width of the column of words, px at 12 pt."""
_COPIED_KINDS = ("phone", "email")


@dataclass(frozen=True)
class Facts:
    """A heading of the pane and what stands under it: (word, value as text or widget)."""

    heading: str
    rows: Sequence[tuple[str, str | QWidget]]


class DetailPane(QFrame):
    """One record of a register. ``rows_of`` may be overridden to say what stands in it."""

    open_word = N_("Open (Enter)")
    """What opens the record, as its button says it."""
    open_wanted = Signal()
    folded = Signal()
    copied = Signal(str)
    """Something was put on the clipboard: the text."""

    def __init__(self, register: Register, shown: Shown, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.register, self.shown = register, shown
        self.record: Mapping[str, Any] | None = None
        self.setProperty("role", "pane")
        self.setAccessibleName(_("Details"))
        self._layout = column(parent=self)
        self._head = QWidget()
        self._body = scroll_area(QWidget())
        self.foot = self._foot()
        self._layout.addWidget(self._head)
        self._layout.addWidget(rule())
        self._layout.addWidget(self._body, 1)
        self._layout.addWidget(self.foot)
        theme.follow(self, lambda: self.setFixedWidth(theme.px(tokens.PANE)))
        self.show_record(None, {})

    # what is shown ------------------------------------------------------------------------------------------------

    def show_record(self, record: Mapping[str, Any] | None, children: Mapping[str, Sequence[Mapping[str, Any]]], message: str = "") -> None:
        """Show ``record`` with its children (by the child's name); None shows ``message`` instead."""
        self.record = record
        if record is None:
            self._swap_head(box(row(Wrapped(message or _("Choose a row to see its details."), "muted"), margins=(16, 12, 16, 12))))
            self._set_body(QWidget())
        else:
            self._swap_head(self._head_of(record))
            body = box(column(margins=(tokens.S4, tokens.S2, tokens.S4, tokens.S2), spacing=tokens.S1))
            self._fill(body.layout(), [part for part in self.facts(record, children) if part.rows])  # type: ignore[arg-type]
            self._set_body(body)
        self.foot.setEnabled(record is not None)

    def _set_body(self, body: QWidget) -> None:
        self._body.setWidget(body)
        body.setAutoFillBackground(False)

    def _swap_head(self, head: QWidget) -> None:
        self._layout.replaceWidget(self._head, head)
        self._head.deleteLater()
        self._head = head

    def _head_of(self, record: Mapping[str, Any]) -> QWidget:
        number = self.register.number
        words = f"{_(self.register[number].label)} {record.get(number) or '–'}" if number else _(self.register.one)
        close = icon_button("x", _("Hide the details (Space)"), on_click=self.folded.emit)
        top = row(label(words, "muted"), None, close)
        name = Wrapped(str(record.get(self.register.title) or ""), size="head", bold=True)
        name.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        head = column(margins=(tokens.S4, tokens.S2, tokens.S2, tokens.S2), spacing=tokens.S1)
        head.addLayout(top)
        head.addWidget(name)
        if (state := self._state_line(record)) is not None:
            head.addLayout(state)
        return box(head)

    def _state_line(self, record: Mapping[str, Any]) -> Any | None:
        field = self.register.by_name.get("status")
        tone = state_of(field, record.get("status")) if field else None
        if field is None or tone is None:
            return None
        line = row(Status(tone, self.shown.of(field, record)))
        if when := self.state_date(record):
            line.addWidget(label(when, "warn" if tone == "warn" else "second", bold=tone == "warn"))
        line.addStretch(1)
        return line

    def state_date(self, record: Mapping[str, Any]) -> str:
        """The date that belongs to the state."""
        return format_date(record.get("status_on"))

    def _fill(self, layout: QVBoxLayout, parts: Sequence[Facts]) -> None:
        """The values of all parts begin at one edge, behind the longest word."""
        words = self.fontMetrics()
        widest = max((words.horizontalAdvance(word) for part in parts for word, _value in part.rows), default=0)
        width = max(_WORDS, min(ceil(widest * 1000 / theme.px(1000)), _WORDS_MOST))
        for place, part in enumerate(parts):
            if place:
                layout.addSpacing(theme.px(tokens.S1))
                layout.addWidget(rule())
            layout.addWidget(section(part.heading))
            layout.addWidget(pairs(part.rows, width))
        layout.addStretch(1)

    def facts(self, record: Mapping[str, Any], children: Mapping[str, Sequence[Mapping[str, Any]]]) -> list[Facts]:
        """What stands in the pane: every filled field, in the groups of the declaration."""
        found = []
        for heading, fields in self.register.groups.items():
            rows = [self.fact(field, record) for field in fields if self._is_fact(field, record)]
            found.append(Facts(_(heading) if heading else _(self.register.one), rows))
        return found

    def _is_fact(self, field: Field, record: Mapping[str, Any]) -> bool:
        in_head = field.name in (self.register.title, self.register.number, "status")
        return not in_head and field.kind is not Kind.FILES and bool(self.shown.of(field, record))

    def fact(self, field: Field, record: Mapping[str, Any], word: str = "") -> tuple[str, str | QWidget]:
        """A field as a line of the pane; telephones and e-mails can be copied by a click."""
        if field.check in _COPIED_KINDS:
            values = record.get(field.name)
            return word or _(field.label), self.copyable([values] if isinstance(values, str) else list(values or ()))
        return word or _(field.label), self.shown.of(field, record)

    def _some(self, record: Mapping[str, Any], names: Sequence[str]) -> list[tuple[str, str | QWidget]]:
        """The filled ones of some fields, in the order given."""
        fields = [self.register[name] for name in names]
        return [self.fact(field, record) for field in fields if self.shown.of(field, record)]

    def copyable(self, texts: Sequence[str]) -> QWidget:
        """Each text on a line of its own; a click or Enter copies it."""
        lines = column()
        for text in texts:
            made = button(text, kind="fact", on_click=partial(self.copy, text))
            made.setToolTip(_("Copy"))
            made.setAccessibleName(_("Copy {text}", text=text))
            lines.addWidget(made, 0, Qt.AlignmentFlag.AlignLeft)
        return box(lines)

    def copy(self, text: str) -> None:
        """Put ``text`` on the clipboard and say so."""
        QGuiApplication.clipboard().setText(text)
        self.copied.emit(text)

    # foot ---------------------------------------------------------------------------------------------------------

    def _foot(self) -> QWidget:
        return foot(button(_(self.open_word), "pencil", tip="Enter", on_click=self.open_wanted.emit), *self.foot_buttons(), None)

    def foot_buttons(self) -> Sequence[QWidget]:
        """What else can be done with the record that is shown."""
        return ()

    @property
    def body(self) -> QScrollArea:
        """The part that scrolls."""
        return self._body
