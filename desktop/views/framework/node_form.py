"""The fields of one node of a framework: which there are for the head, a section and an item, and the form they stand in."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from desktop.domain.framework_check import FrameworkFault
from desktop.domain.framework_nodes import TEXTS, Node, Path, label
from desktop.domain.framework_words import values_of
from desktop.views import theme, tokens
from desktop.views.child_table import bring_into_sight
from desktop.views.form_body import label_cell
from desktop.views.framework.rows_grid import GridField, RowsGrid, as_number
from desktop.views.record_fields import LongTextField, NumberField, TextField, YesNoField
from desktop.views.widgets.choice_field import ChoiceField
from desktop.views.widgets.date_field import DateField
from desktop.views.widgets.field import FieldWidget
from desktop.views.widgets.layout import box, column, row, section
from desktop.views.widgets.lines_field import LinesField
from desktop.views.widgets.text import Wrapped
from desktop.words import N_, _

_LABEL = 168
_SHORT, _MIDDLE = 120, 300
_LOW, _HIGH = 44, 96
"""Heights (px at 12 pt) of a text of a line or two, and of one that is read."""

Test = Callable[[Node], bool]


@dataclass(frozen=True)
class Line:
    """One field: its key, how it is typed ("text", "long", "number", "choice", "flag", "lines", "date"), how wide, and when it is there."""

    key: str
    kind: str = "text"
    size: int = 0
    required: bool = False
    wanted: Test | None = None
    heading: str = ""


def _scored_by(*names: str) -> Test:
    return lambda node: node.scoring in names


def _has(key: str, *names: str) -> Test:
    """There for these ways of scoring, and wherever something stands in it."""
    return lambda node: node.scoring in names or bool(node.data.get(key))


def _of_agreement(node: Node) -> bool:
    return node.root.text("instrument") == "agreement" or bool(node.data.get("texts"))


_MEASURED = ("interpolate", "milestone", "success")
_SCALED = ("checkpoints", "checklist", "direct", "milestone", "likert", "interpolate", "success")

LINES: dict[str, tuple[Line, ...]] = {
    "framework": (
        Line("name", "long", _LOW, required=True),
        Line("code", size=_SHORT + 60, required=True),
        Line("edition", size=_SHORT + 60, required=True),
        Line("instrument", "choice", _MIDDLE, required=True),
        Line("authority"),
        Line("starts_on", "date"),
        Line("ends_on", "date"),
        Line("scoring", "choice", _MIDDLE),
        Line("total", "choice", _MIDDLE),
        Line("full", "number", _SHORT, wanted=lambda node: node.data.get("total") == "points" or "full" in node.data),
        Line("note", "long", _HIGH),
        Line("levels", "grid"),
        Line("bands", "grid"),
    ),
    "section": (
        Line("name", "long", _LOW, required=True),
        Line("code", size=_SHORT, required=True),
        Line("kind", "choice", _MIDDLE),
        Line("weight", "number", _SHORT),
        Line("scoring", "choice", _MIDDLE),
        Line("description", "long", _HIGH),
    ),
    "item": (
        Line("name", "long", _LOW, required=True),
        Line("code", size=_SHORT, required=True),
        Line("weight", "number", _SHORT, wanted=_has("weight", *_SCALED, "adli", "letci", "yes_no")),
        Line("scoring", "choice", _MIDDLE),
        Line("slot", "flag"),
        Line("description", "long", _LOW),
        Line("checkpoints", "grid", wanted=_has("checkpoints", "checkpoints", "checklist")),
        Line("measures", "grid", wanted=_has("measures", "success", "letci")),
        Line("choices", "grid", wanted=_has("choices", "choice")),
        Line("unit", size=_SHORT + 60, wanted=_has("unit", *_MEASURED)),
        Line("direction", "choice", _MIDDLE, wanted=_has("direction", "interpolate", "success")),
        Line("target", "number", _SHORT, wanted=_has("target", *_MEASURED)),
        Line("levels", "grid", wanted=_has("levels", *_SCALED)),
        Line("periods", "grid", wanted=_has("periods", "interpolate", "milestone")),
        Line("baseline", "grid", wanted=_has("baseline", "interpolate", "milestone")),
        Line("source", "choice", _MIDDLE),
        Line("hints", "lines"),
        Line("owners", "lines"),
        *(Line(f"texts.{key}", "text" if "phone" in key or key == "frequency" else "long", _LOW if "phone" not in key else _SHORT + 60, wanted=_of_agreement,
               heading=N_("Details of the KPI") if key == TEXTS[0] else "") for key in TEXTS),
    ),
}  # fmt: skip
"""Kind of node → its fields, from the top."""

_INHERITED = {"section": N_("As the framework says"), "item": N_("As the section says")}
"""What stands in an empty way of scoring."""


class NodeForm(QWidget):
    """The fields of one kind of node. ``typed(key, value)``, ``typed_text(key, value)`` for words of a template; ``undone(forwards)`` for Ctrl+Z and Ctrl+Y."""

    typed = Signal(str, object)
    typed_text = Signal(str, object)
    undone = Signal(bool)
    left = Signal()

    def __init__(self, kind: str, today: date) -> None:
        super().__init__()
        self.kind, self.today = kind, today
        self.fields: dict[str, FieldWidget] = {}
        self.grids: dict[str, RowsGrid] = {}
        self._boxes: dict[str, QWidget] = {}
        self._node: Node | None = None
        self._may = True
        self.general = Wrapped("", "danger")
        self.general.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*(theme.px(side) for side in (tokens.S4, tokens.S3, tokens.S4, tokens.S4)))
        layout.setSpacing(theme.px(tokens.S1))
        layout.addWidget(self.general)
        for line in LINES[kind]:
            made = self._grid(line) if line.kind == "grid" else self._field(line)
            self._boxes[line.key] = made
            layout.addWidget(made)
        layout.addStretch(1)

    # making -------------------------------------------------------------------------------------------------------------

    def _field(self, line: Line) -> QWidget:
        word = label(line.key.removeprefix("texts."))
        field = self.fields[line.key] = self._widget(line, word)
        field.changed.connect(lambda: self._tell(line))
        field.left.connect(self.left)
        for edit in _edits(field):
            edit.installEventFilter(self)
        cell = row(label_cell(word, line.required, _LABEL), spacing=tokens.S2)
        cell.addWidget(field, 1, Qt.AlignmentFlag.AlignTop)
        made = box(cell)
        return box(column(section(_(line.heading)), made, spacing=tokens.S2)) if line.heading else made

    def _widget(self, line: Line, word: str) -> FieldWidget:
        if line.kind == "long":
            return LongTextField(word, height=line.size)
        if line.kind == "number":
            return NumberField(word, line.size)
        if line.kind == "flag":
            return YesNoField(word)
        if line.kind == "lines":
            return LinesField(word, _("one a line"), split=str.splitlines)
        if line.kind == "date":
            return DateField(word, self.today)
        if line.kind == "choice":
            hint = _(_INHERITED[self.kind]) if line.key == "scoring" and self.kind in _INHERITED else ""
            return ChoiceField(word, list(values_of(line.key).items()), width=line.size, hint=hint)
        return TextField(word, line.size)

    def _grid(self, line: Line) -> QWidget:
        grid = self.grids[line.key] = RowsGrid(label(line.key), _grid_fields(line.key, None), lambda rows: _new_row(line.key, rows, self._node))
        grid.changed.connect(lambda key: self._tell_rows(line.key, key))
        grid.table.installEventFilter(self)
        return box(column(section(label(line.key)), grid, spacing=tokens.S1, margins=(0, tokens.S2, 0, tokens.S2)))

    # showing ------------------------------------------------------------------------------------------------------------

    def show_node(self, node: Node, may: bool) -> None:
        """Show a node."""
        self._node, self._may = node, may
        for line in LINES[self.kind]:
            if line.kind == "grid":
                grid = self.grids[line.key]
                grid.set_fields(_grid_fields(line.key, node))
                grid.set_may(may)
                grid.set_rows(_baseline_rows(node) if line.key == "baseline" else node.data.get(line.key) or [])
            else:
                self._show_value(line, _value(node.data, line.key))
        self.show_wanted(node)
        self._lock(not may)

    def show_wanted(self, node: Node) -> None:
        """Only the fields that mean something for this node; a field with something in it is always there."""
        self._node = node
        for line in LINES[self.kind]:
            self._boxes[line.key].setVisible(line.wanted is None or line.wanted(node))
            if line.key == "slot":  # naming it takes it away
                self._show_value(line, _value(node.data, line.key))
        for key, grid in self.grids.items():
            grid.set_fields(_grid_fields(key, node))

    def _show_value(self, line: Line, value: Any) -> None:
        field = self.fields[line.key]
        shown = _as_shown(line.kind, value)
        if field.value() != shown or isinstance(field, NumberField):
            if isinstance(field, NumberField) and field.edit.hasFocus() and field.value() == value:
                return
            field.set_value(shown)

    def _lock(self, locked: bool) -> None:
        """A published edition is read, not typed into; its words can still be copied."""
        for field in self.fields.values():
            for edit in _edits(field):
                edit.setReadOnly(locked)
            if isinstance(field, ChoiceField | YesNoField | DateField):
                field.setEnabled(not locked)
            for combo in field.findChildren(QComboBox):
                combo.setEnabled(not locked)

    def show_faults(self, faults: Sequence[FrameworkFault], path: Path) -> None:
        """Each fault at its field, those of rows at their table, the rest above."""
        at_fields: dict[str, str] = {}
        at_rows: dict[str, list[tuple[int, str, str]]] = {}
        above: dict[str, list[str]] = {}
        general: list[str] = []
        for fault in faults:
            inner = fault.path[len(path) :]
            key = _field_key(inner)
            if key in self.grids and len(inner) > 1 and isinstance(inner[1], int):
                at_rows.setdefault(key, []).append((inner[1], _row_key(key, inner), fault.message))
            elif key in self.grids:
                above.setdefault(key, []).append(fault.message)
            elif key in self.fields:
                at_fields.setdefault(key, fault.message)
            else:
                general.append(fault.message)
        for key, field in self.fields.items():
            field.set_fault(at_fields.get(key, "") or field.own_fault())
        for key, grid in self.grids.items():
            grid.set_faults(at_rows.get(key, ()), above.get(key, ()))
        self.general.setText("\n".join(general))
        self.general.setVisible(bool(general))

    def go_to(self, inner: Path) -> None:
        """Put the focus into the field or the cell a fault is at."""
        key = _field_key(inner)
        if key in self.grids:
            self.grids[key].go_to(int(inner[1]) if len(inner) > 1 else 0, _row_key(key, inner))
        elif key in self.fields:
            self.fields[key].setFocus()
        if key in self._boxes:
            bring_into_sight(self._boxes[key])

    def focus_first(self, whole: bool = False) -> None:
        """Into the name; ``whole``: what is typed takes the place of what stands there."""
        self.fields["name"].setFocus()
        if whole:
            for edit in _edits(self.fields["name"]):
                edit.selectAll()

    # typing -------------------------------------------------------------------------------------------------------------

    def _tell(self, line: Line) -> None:
        if not self._may or self._node is None:
            return
        value = self._typed(line)
        if line.key.startswith("texts."):
            self.typed_text.emit(line.key.removeprefix("texts."), value)
        else:
            self.typed.emit(line.key, value)

    def _typed(self, line: Line) -> Any:
        """What stands in a field as the document keeps it; a number that is none stays words."""
        field = self.fields[line.key]
        if isinstance(field, NumberField):
            return as_number(field.typed()) if field.typed().strip() else None
        value = field.value()
        if isinstance(value, date):
            return value.isoformat()
        return None if value in (False, [], "") else value

    def _tell_rows(self, key: str, cell: str) -> None:
        rows: list[Any] = self.grids[key].rows()
        if key == "baseline":
            rows = [[one.get("year", ""), one.get("value", "")] for one in rows]
        self.typed.emit(key, rows or None)
        if not cell:
            self.left.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Ctrl+Z and Ctrl+Y take back what was done to the framework, in whatever field the focus is."""
        if isinstance(event, QKeyEvent) and event.type() in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress):
            way = undo_key(event)
            if way is not None:
                event.accept()
                if event.type() == QEvent.Type.KeyPress:
                    self.undone.emit(way)
                return True
        return super().eventFilter(watched, event)


def _edits(field: FieldWidget) -> list[QLineEdit | QPlainTextEdit]:
    """What is typed into in a field."""
    return [*field.findChildren(QLineEdit), *field.findChildren(QPlainTextEdit)]


def undo_key(event: QKeyEvent) -> bool | None:
    """False for the keys of undo, True for those of redo, None for others."""
    if event.matches(QKeySequence.StandardKey.Undo):
        return False
    again = event.key() == Qt.Key.Key_Y and event.modifiers() == Qt.KeyboardModifier.ControlModifier
    return True if again or event.matches(QKeySequence.StandardKey.Redo) else None


def _value(data: Mapping[str, Any], key: str) -> Any:
    if key.startswith("texts."):
        texts = data.get("texts")
        return texts.get(key.removeprefix("texts.")) if isinstance(texts, Mapping) else None
    return data.get(key)


def _as_shown(kind: str, value: Any) -> Any:
    if kind == "date":
        try:
            return date.fromisoformat(value) if value else None
        except (TypeError, ValueError):
            return None
    if kind == "flag":
        return value is True
    return value if kind != "lines" else [str(one) for one in value or ()]


def _field_key(inner: Path) -> str:
    """The field that a path within a node means."""
    if inner[:1] == ("texts",) and len(inner) > 1:
        return f"texts.{inner[1]}"
    return str(inner[0]) if inner else ""


def _row_key(key: str, inner: Path) -> str:
    if key == "baseline":
        return "year" if len(inner) > 2 and inner[2] == 0 else "value"
    return str(inner[2]) if len(inner) > 2 else ""


def _baseline_rows(node: Node) -> list[dict[str, Any]]:
    found = node.data.get("baseline")
    return [{"year": pair[0], "value": pair[1]} for pair in found or () if isinstance(pair, list) and len(pair) == 2]


def _grid_fields(key: str, node: Node | None) -> tuple[GridField, ...]:
    """The columns of a table of rows, those that mean something for the node."""
    scoring = node.scoring if node is not None else ""
    used = {name for one in (node.data.get(key) or () if node is not None else ()) if isinstance(one, Mapping) for name in one}
    return tuple(field for field in _GRIDS()[key] if field.key not in _ONLY_FOR or field.key in used or scoring in _ONLY_FOR[field.key] or (node is not None and node.kind == "framework"))


_ONLY_FOR = {"threshold": ("interpolate", "success"), "least": ("checkpoints",), "level": ("checklist",), "required": ("checkpoints",)}
"""Column → the ways of scoring it means something for."""


def _GRIDS() -> dict[str, tuple[GridField, ...]]:
    return {
        "levels": (
            GridField("value", _("Level (column)"), 64, "number"), GridField("label", label("label"), 120), GridField("text", label("text"), 0, "long"),
            GridField("threshold", label("threshold"), 84, "number"), GridField("least", _("Needs checkpoints"), 112, "number"),
        ),
        "bands": (GridField("least", _("From (score)"), 96, "number"), GridField("label", label("label"), 0)),
        "checkpoints": (
            GridField("code", label("code"), 72), GridField("text", label("text"), 0, "long"), GridField("level", _("Level (column)"), 64, "number"),
            GridField("required", label("required"), 64, "flag"),
        ),
        "measures": (
            GridField("code", label("code"), 80), GridField("name", label("name"), 0, "long"), GridField("unit", label("unit"), 80),
            GridField("direction", label("direction"), 112, "choice", {key: words for key, words in values_of("direction").items() if key != "equal"}),
            GridField("target", label("target"), 84, "number"), GridField("weight", label("weight"), 72, "number"),
        ),
        "periods": (
            GridField("key", _("Round (column)"), 132, "choice", values_of("period")), GridField("weight", label("weight"), 72, "number"),
            GridField("thresholds", label("thresholds"), 0, "numbers"), GridField("closes", label("closes"), 168),
        ),
        "choices": (GridField("key", label("key"), 120), GridField("label", label("label"), 0)),
        "baseline": (GridField("year", _("Year (B.E., column)"), 120, "year"), GridField("value", _("Value (framework)"), 0, "number")),
    }  # fmt: skip


def _new_row(key: str, rows: Sequence[Mapping[str, Any]], node: Node | None) -> dict[str, Any]:
    """What a new row of a table begins with."""
    count = len(rows) + 1
    if key == "levels":
        return {"value": max((one["value"] for one in rows if isinstance(one.get("value"), int | float)), default=0) + 1}
    if key in ("checkpoints", "measures"):
        prefix = f"{node.text('code')}-" if key == "measures" and node is not None else ""
        codes = {str(one.get("code")) for one in rows}
        made: dict[str, Any] = {"code": next(code for number in range(count, 10_000) if (code := f"{prefix}{number}") not in codes)}
        if key == "checkpoints" and node is not None and node.scoring == "checklist" and rows and "level" in rows[-1]:
            made["level"] = rows[-1]["level"]
        return made
    if key == "periods":
        taken, closes = {one.get("key") for one in rows}, {"m6": "03-31", "m9": "06-30", "m12": "09-30"}
        return next(({"key": one, "closes": day} for one, day in closes.items() if one not in taken), {"key": "year"})
    return {}

