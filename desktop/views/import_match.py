"""Second step of an import: which column of the file goes to which field, and what holds for every row."""

from __future__ import annotations

from collections import Counter
from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QStandardItem, QStandardItemModel, QWheelEvent
from PySide6.QtWidgets import QButtonGroup, QComboBox, QGridLayout, QRadioButton, QWidget

from desktop.domain.fields import Field, Kind, Register
from desktop.domain.import_plan import MODE_LABELS, Matching, Mode, column_letter, shown
from desktop.exchange.matching import Target, targets
from desktop.services.imports import STATUS
from desktop.views import theme, tokens
from desktop.views.widgets.date_field import DateField
from desktop.views.widgets.layout import column, column_frame, row, rule, scroll_area
from desktop.views.widgets.text import Elided, Wrapped, label
from desktop.words import N_, _

if TYPE_CHECKING:
    from desktop.exchange.sheet import Table
    from desktop.services.workspace import Workspace

SAMPLES = 3
_KEY = int(Qt.ItemDataRole.UserRole)
_CHOOSER = 280
_STATES = ("active", "draft")
_MODE_HINTS: dict[Mode, str] = {
    Mode.ADD: N_("Rows that may be double wait for your decision."),
    Mode.UPDATE: N_("Rows with a code or name that is there change that record; empty cells change nothing."),
    Mode.SKIP: N_("Only what is new is brought in."),
}
Headed = tuple[list[str], "Table", int]
"""The headings of the columns, the sheet, and its first row that is no heading."""


class Chooser(QComboBox):
    """A list to choose from; the wheel scrolls the page, not the choice, until it is clicked."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(8)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


def target_model(register: Register) -> QStandardItemModel:
    """Everything a column can go to, under the headings of the form; shared by all columns."""
    model = QStandardItemModel()
    nothing = QStandardItem(_("Do not import"))
    nothing.setData("", _KEY)
    model.appendRow(nothing)
    group = None
    for one in targets(register):
        heading = _group_of(one)
        if heading != group:
            model.appendRow(_heading_item(heading))
            group = heading
        item = QStandardItem(one.label)
        item.setData(one.key, _KEY)
        model.appendRow(item)
    return model


def _group_of(one: Target) -> str:
    return _("Contact person") if one.is_contact else _(one.field.group) if one.field.group else _("Other")


def _heading_item(words: str) -> QStandardItem:
    made = QStandardItem(words)
    made.setFlags(Qt.ItemFlag.NoItemFlags)
    made.setFont(theme.font("small", bold=True))
    made.setSizeHint(QSize(0, theme.px(tokens.ROW)))
    return made


class MatchStep(QWidget):
    """One line a column: its letter and heading, what it holds, where it goes. At the right what the file does not say and what to do with known rows."""

    changed = Signal()

    def __init__(self, work: Workspace, register: Register) -> None:
        super().__init__()
        self._work, self.register = work, register
        self._targets = {one.key: one for one in targets(register)}
        self._model = target_model(register)
        self.choosers: dict[int, Chooser] = {}
        self._notes: dict[int, Elided] = {}
        self._said: dict[int, tuple[Elided, Elided]] = {}
        self.constants: dict[str, Chooser | DateField] = {}
        self._constant_lines: dict[str, tuple[QWidget, ...]] = {}
        self._list = QWidget()
        self._grid_place = column(parent=self._list)
        self.told = Wrapped("", "second")
        left = QWidget()
        layout = column(column_frame("band", self.told, margins=(tokens.S4, tokens.S2, tokens.S4, tokens.S2)), parent=left)
        layout.addWidget(scroll_area(self._list), 1)
        across = row(spacing=0, parent=self)
        across.addWidget(left, 1)
        across.addWidget(self._side())

    # --- columns ------------------------------------------------------------------------------------------------------

    def show_columns(self, headed: Headed, matching: Matching, mode: Mode, remembered: bool) -> None:
        """Show the columns of a file and what suggests itself for each."""
        headings, table, body = headed
        self._clear()
        grid = self._new_grid()
        for at in range(table.width):
            self._add_column(grid, at, headings[at], samples(table, body, at), matching.columns.get(at, ""))
        for name, widget in self.constants.items():
            _set(widget, matching.constants.get(name))
        self.modes[mode].setChecked(True)
        self._remembered = remembered
        self._follow()

    def _clear(self) -> None:
        while (item := self._grid_place.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        self.choosers, self._notes, self._said = {}, {}, {}

    def _new_grid(self) -> QGridLayout:
        holder = QWidget()
        grid = QGridLayout(holder)
        grid.setContentsMargins(*(theme.px(side) for side in (tokens.S4, tokens.S2, tokens.S4, tokens.S4)))
        grid.setHorizontalSpacing(theme.px(tokens.S3))
        grid.setVerticalSpacing(theme.px(tokens.S1))
        for at, words in enumerate((_("Column"), _("Heading in the file"), _("What it holds"), _("Goes to"))):
            grid.addWidget(label(words, "second"), 0, at)
        grid.setColumnStretch(1, 2)
        grid.setColumnStretch(2, 3)
        grid.setColumnMinimumWidth(3, theme.px(_CHOOSER))
        self._grid_place.addWidget(holder)
        self._grid_place.addStretch(1)
        return grid

    def _add_column(self, grid: QGridLayout, at: int, heading: str, held: str, key: str) -> None:
        chooser = Chooser(_("Column {letter} goes to", letter=column_letter(at)))
        chooser.setModel(self._model)
        chooser.setCurrentIndex(max(0, chooser.findData(key, _KEY)))
        chooser.currentIndexChanged.connect(lambda *_: self._follow())
        chooser.setMinimumWidth(theme.px(_CHOOSER))
        self.choosers[at] = chooser
        note = self._notes[at] = Elided("", "danger", "small")
        note.hide()
        line = at * 2 + 1
        grid.addWidget(label(column_letter(at), "muted"), line, 0)
        self._said[at] = (Elided(heading or _("(no heading)")), Elided(held or _("(empty)")))
        for place, words in enumerate(self._said[at], 1):
            grid.addWidget(words, line, place)
        grid.addWidget(chooser, line, 3)
        grid.addWidget(note, line + 1, 3)

    # --- what holds for all rows ----------------------------------------------------------------------------------------

    def _side(self) -> QWidget:
        content = QWidget()
        items: list[QWidget | int | None] = [label(_("For every row of the file"), size="head", bold=True)]
        items.append(Wrapped(_("Where the file does not say it."), "second"))
        constants = QWidget()
        grid = QGridLayout(constants)
        grid.setContentsMargins(0, theme.px(tokens.S2), 0, 0)
        grid.setVerticalSpacing(theme.px(tokens.S1))
        grid.setHorizontalSpacing(theme.px(tokens.S2))
        grid.setColumnStretch(1, 1)
        for line, field in enumerate(constant_fields(self.register)):
            self._constant(field, grid, line)
        items.append(constants)
        items += [tokens.S4, rule(), tokens.S2, label(_("Rows already in the register"), size="head", bold=True)]
        self.modes: dict[Mode, QRadioButton] = {}
        self._mode_group = QButtonGroup(self)
        for mode in Mode:
            press = self.modes[mode] = QRadioButton(_(MODE_LABELS[mode]))
            press.toggled.connect(lambda *_: self._follow())
            self._mode_group.addButton(press)
            items += [press]
        self.mode_hint = Wrapped("", "second", "small")
        items += [self.mode_hint, None]
        column(*items, margins=(tokens.S4, tokens.S3, tokens.S4, tokens.S4), parent=content)
        frame = column_frame("pane", scroll_area(content))
        theme.follow(frame, lambda: frame.setFixedWidth(theme.px(tokens.PANE)))
        return frame

    def _constant(self, field: Field, grid: QGridLayout, line: int) -> None:
        made: Chooser | DateField
        if field.kind is Kind.DATE:
            made = DateField(_(field.label), self._work.today(), show_long=False)
            made.changed.connect(self._follow)
        else:
            made = Chooser(_(field.label))
            made.addItem(_unset_words(field, self._work), "")
            for item in self._work.lists().items(field.choices):
                if field.name != STATUS or item.key in _STATES:
                    made.addItem(item.label, item.key)
            made.currentIndexChanged.connect(lambda *_: self._follow())
        told = Elided("", "muted")
        told.hide()
        self.constants[field.name] = made
        self._constant_lines[field.name] = (made, told)
        grid.addWidget(label(_(field.label), "second"), line, 0)
        grid.addWidget(made, line, 1)
        grid.addWidget(told, line, 1)

    # --- what follows from it -------------------------------------------------------------------------------------------

    def _follow(self) -> None:
        used = Counter(key for key in self._keys().values() if not self._targets[key].takes_several)
        twice = {key for key, count in used.items() if count > 1}
        for at, chooser in self.choosers.items():
            key = chooser.currentData(_KEY) or ""
            theme.mark(chooser, "state", "fault" if key in twice else "")
            self._dim(at, not key)
            self._notes[at].setText(_("Another column goes there too.") if key in twice else "")
            self._notes[at].setVisible(key in twice)
        self._say_constants()
        mode = self.mode()
        self.mode_hint.setText(_(_MODE_HINTS[mode]))
        self._say()
        self.changed.emit()

    def _dim(self, at: int, out: bool) -> None:
        """A column that is not brought in steps back."""
        heading, held = self._said[at]
        theme.mark(heading, "tone", "muted" if out else "")
        theme.mark(heading, "weight", "" if out else "bold")
        theme.mark(held, "tone", "muted" if out else "second")

    def _say_constants(self) -> None:
        letters = {key: column_letter(at) for at, key in sorted(self._keys().items(), reverse=True)}
        for name, (widget, told) in self._constant_lines.items():
            widget.setVisible(name not in letters)
            told.setVisible(name in letters)
            assert isinstance(told, Elided)
            told.setText(_("from column {letter}", letter=letters.get(name, "")))

    def _say(self) -> None:
        """What is still missing, else how the columns were matched."""
        fault = self.fault()
        matched, width = len(self._keys()), len(self.choosers)
        said = _("{matched} of {count} columns are brought in.", matched=matched, count=width)
        if getattr(self, "_remembered", False):
            said = " ".join((said, _("Matched as the last time, by the headings.")))
        theme.mark(self.told, "tone", "danger" if fault else "second")
        self.told.setText(fault or said)

    def fault(self) -> str:
        """What keeps the rows from being checked; empty when nothing does."""
        keys = Counter(self._keys().values())
        if not keys[self.register.title]:
            words = _(self.register[self.register.title].label)
            return _("No column goes to “{field}” yet. Choose the column that holds it.", field=words)
        if any(count > 1 and not self._targets[key].takes_several for key, count in keys.items()):
            return _("Two columns go to the same field. Choose another field for one of them.")
        bad = [widget for widget in self.constants.values() if isinstance(widget, DateField) and widget.own_fault()]
        return bad[0].own_fault() if bad else ""

    def _keys(self) -> dict[int, str]:
        return {at: key for at, chooser in self.choosers.items() if (key := chooser.currentData(_KEY))}

    # --- what is chosen -------------------------------------------------------------------------------------------------

    def matching(self) -> Matching:
        """Where the columns go, and what holds for every row."""
        keys = self._keys()
        values = {name: _get(widget) for name, widget in self.constants.items() if name not in keys.values()}
        return Matching(keys, {name: value for name, value in values.items() if value})

    def mode(self) -> Mode:
        """What to do with rows that are already there."""
        return next((mode for mode, press in self.modes.items() if press.isChecked()), Mode.ADD)


def constant_fields(register: Register) -> list[Field]:
    """What can hold for every row of a file: the choices and days a record must have, and the status new records get."""
    needed = [field for field in register.fields if field.required and field.kind in (Kind.CHOICE, Kind.DATE)]
    return [*needed, *([register[STATUS]] if "next_review_on" in register.by_name else [])]


def samples(table: Table, body: int, at: int) -> str:
    """The first different values of a column."""
    found = dict.fromkeys(text for line in table.rows[body : body + 200] if (text := shown(line[at]).strip()))
    return " · ".join(list(found)[:SAMPLES])


def _unset_words(field: Field, work: Workspace) -> str:
    """What happens where nothing is chosen."""
    if field.name == "category":
        return _("By the name of each row")
    if field.name == "scope":
        return _("By the agency group")
    if field.name == STATUS:
        return work.lists().label(field.choices, "active")
    default = work.lists().label(field.choices, str(field.default)) if field.default else ""
    return default or _("Leave empty")


def _set(widget: Chooser | DateField, value: Any) -> None:
    if isinstance(widget, DateField):
        widget.set_value(value if isinstance(value, date) else None)
    else:
        widget.setCurrentIndex(max(0, widget.findData(value or "")))


def _get(widget: Chooser | DateField) -> Any:
    return widget.value() if isinstance(widget, DateField) else widget.currentData()
