"""The four factors of an item of PMQA 2550/2558 in per cent, and the per cent of the item in steps of 5 (domain B.4.3)."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QSizePolicy, QWidget

from desktop.domain.interpolation import ADLI_BANDS, adli_band
from desktop.domain.item_scoring import FACTORS, suggestion
from desktop.views import theme, tokens
from desktop.views.assess.desk import Desk
from desktop.views.record_fields import NumberField
from desktop.views.widgets.buttons import button
from desktop.views.widgets.text import Wrapped, label
from desktop.words import N_, _

NAMES: dict[str, dict[str, str]] = {
    "adli": {"A": N_("A Approach"), "D": N_("D Deployment"), "L": N_("L Learning"), "I": N_("I Integration")},
    "letci": {"Le": N_("Le Level"), "T": N_("T Trend"), "C": N_("C Comparison"), "I": N_("I Integration")},
}
"""Scoring → key of a factor → its name."""
_STEP, _MOST = 5, 100
_FIELD = 72


class _PercentField(NumberField):
    """A per cent; up and down go a step of 5 further or back."""

    def __init__(self, name: str) -> None:
        super().__init__(name, _FIELD)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Maximum)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        ways = {Qt.Key.Key_Up: _STEP, Qt.Key.Key_Down: -_STEP}
        way = ways.get(Qt.Key(event.key()))
        if way is None or self.edit.isReadOnly():
            super().keyPressEvent(event)
            return
        now = self.value() or 0
        self.set_value(min(max((int(now) // _STEP) * _STEP + way, 0), _MOST))
        self.changed.emit()

    def own_fault(self) -> str:
        found = super().own_fault()
        value = self.value()
        return found or (_("Type a number from 0 to 100.") if value is not None and not 0 <= value <= _MOST else "")


class FactorRows(QWidget):
    """Five fields; hidden for items that are scored otherwise."""

    changed = Signal(dict, bool)
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.fields: dict[str, _PercentField] = {}
        self._names: dict[str, QLabel] = {}
        self._bands: dict[str, QLabel] = {}
        self._desk: Desk | None = None
        self._code = ""
        self._subject = 0
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(theme.px(tokens.S2))
        grid.setVerticalSpacing(theme.px(tokens.S1))
        grid.setColumnStretch(0, 1)
        for line, key in enumerate(("1", "2", "3", "4", "level")):
            self._names[key], self._bands[key] = label("", bold=key == "level"), label("", "muted", "small")
            self.fields[key] = _PercentField(_("Per cent of the item") if key == "level" else key)
            grid.addWidget(self._names[key], line, 0)
            grid.addWidget(self.fields[key], line, 1)
            grid.addWidget(self._bands[key], line, 2)
            self.fields[key].changed.connect(self._typed)
            self.fields[key].left.connect(self.left)
        self._names["level"].setText(_("Per cent of the item"))
        grid.setColumnMinimumWidth(2, theme.px(76))
        self.take = button("", kind="link", on_click=self._take)
        grid.addWidget(self.take, 5, 0, 1, 3)
        bands = ", ".join(f"{low}–{high}" for low, high in ADLI_BANDS)
        grid.addWidget(Wrapped(_("Bands in per cent: {bands}; the item goes in steps of 5.", bands=bands), "muted", "small"), 6, 0, 1, 3)

    def first(self) -> QWidget:
        """Where the focus goes."""
        return self.fields["1"].edit

    def _keys(self) -> dict[str, str]:
        """Field → key of the factor of the item that is shown."""
        assert self._desk is not None
        return dict(zip(("1", "2", "3", "4"), FACTORS[self._desk.item(self._code).scoring], strict=True))

    def show_item(self, desk: Desk, code: str, may: bool) -> None:
        """Show the factors of an item."""
        item = desk.item(code)
        self.setVisible(item.scoring in FACTORS)
        if item.scoring not in FACTORS:
            return
        same = (code, desk.subject_id) == (self._code, self._subject)
        self._desk, self._code, self._subject = desk, code, desk.subject_id
        numbers = desk.numbers(code)
        values: dict[str, Any] = {field: numbers.get(key) for field, key in self._keys().items()} | {"level": desk.row(code).get("level")}
        for name, field in self.fields.items():
            if not (same and (field.edit.hasFocus() or (field.own_fault() and values[name] is None))):  # what is wrong stands there until it is mended
                field.set_value(values[name])
                field.set_fault("")
            field.edit.setReadOnly(not may)
            self._bands[name].setText(_band(values[name]))
        for field_name, key in self._keys().items():
            word = _(NAMES[item.scoring][key])
            self._names[field_name].setText(word)
            self.fields[field_name].edit.setAccessibleName(word)
        proposed = suggestion(item, desk.answer(code))
        self.take.setText(_("Mean of the factors {percent}: use it", percent=proposed))
        self.take.setVisible(may and proposed is not None and values["level"] != proposed)

    def _typed(self) -> None:
        """Each per cent that is right is told; one that is not is none, and its field says so."""
        if self._desk is None:
            return
        factors = {key: self._right(name) for name, key in self._keys().items()}
        others = {name: value for name, value in self._desk.numbers(self._code).items() if name not in factors}
        numbers = {**others, **{key: value for key, value in factors.items() if value is not None}}
        self.changed.emit({"numbers": numbers or None, "level": self._right("level")}, False)

    def _right(self, name: str) -> int | float | None:
        field = self.fields[name]
        return None if field.own_fault() else field.value()

    def finish(self) -> list[str]:
        """What cannot be taken of what stands here, in a sentence each."""
        return [] if self.isHidden() else [f"{self._names[name].text()}: {fault}" for name, field in self.fields.items() if (fault := field.own_fault())]

    def _take(self) -> None:
        assert self._desk is not None
        proposed = suggestion(self._desk.item(self._code), self._desk.answer(self._code))
        if proposed is not None:
            self.fields["level"].set_value(proposed)
            self._typed()
            self.left.emit()


def _band(value: Any) -> str:
    if value is None or not 0 <= value <= _MOST:
        return ""
    low, high = adli_band(value)
    return f"{low}–{high} %"
