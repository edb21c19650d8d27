"""Beside the rows of a file: what is the matter with the chosen one, and what can be done about it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QPushButton, QWidget

from desktop.domain.fields import Field, Kind, Register
from desktop.domain.import_plan import STATE_LABELS, CellFault, Choice, LeftOut, Likeness, PlanRow, Repair, State, shown
from desktop.exchange.values import CE_YEAR, CLEAR
from desktop.views import theme, tokens
from desktop.views.import_match import Chooser
from desktop.views.import_table import TONES, fault_at
from desktop.views.shown import NOTHING, Shown
from desktop.views.widgets.buttons import button
from desktop.views.widgets.layout import box, column, column_frame, pairs, row, rule, scroll_area
from desktop.views.widgets.status import Status
from desktop.views.widgets.text import Wrapped, label
from desktop.words import N_, _

if TYPE_CHECKING:
    from desktop.exchange.importer import LivePlan
    from desktop.services.workspace import Workspace

_BACK: dict[Choice, str] = {
    Choice.SKIP: N_("Do not pass over it"),
    Choice.NEW: N_("Not as a new record"),
    Choice.UPDATE: N_("Do not update that record"),
}
MOST_FAULTS = 6
"""More faults of one row than this are not offered at once."""


class RowPane(QWidget):
    """What is wrong with a row in words, what the file holds, and the ways to mend it as buttons."""

    repair_wanted = Signal(int, object, bool)
    """Column, ``Repair``, and whether every row that can be mended the same way is meant."""
    edit_wanted = Signal(int)
    """Column of the cell to type into."""
    cells_wanted = Signal(list, int, str)
    """Rows of the file, column, and the text to type into its cell in each of them."""
    choice_wanted = Signal(object, object)
    """``Choice`` for the selected rows, and the id of the record it is about (None: the one each row resembles)."""
    save_rejected_wanted = Signal()

    def __init__(self, work: Workspace, register: Register) -> None:
        super().__init__()
        self._register, self._reader, self._shown = register, work.reader, Shown(work)
        self._plan: LivePlan | None = None
        self._place = QWidget()
        self._layout = column(parent=self._place)
        self.save_rejected = button(
            _("Save what must be mended as Excel"), "file-down", "link", on_click=self.save_rejected_wanted.emit
        )
        frame = column_frame("pane", scroll_area(self._place))
        frame.layout().addWidget(  # type: ignore[union-attr]
            box(row(self.save_rejected, None, margins=(tokens.S3, tokens.S1, tokens.S3, tokens.S2)))
        )
        column(frame, parent=self)
        theme.follow(self, lambda: self.setFixedWidth(theme.px(tokens.PANE)))

    # --- what is shown --------------------------------------------------------------------------------------------------

    def show_lines(self, plan: LivePlan, current: PlanRow | LeftOut | None, chosen: Sequence[PlanRow]) -> None:
        """Show the current line, or what can be done with several chosen ones."""
        self._plan = plan
        if len(chosen) > 1:
            self._fill(self._many(chosen))
        elif isinstance(current, PlanRow):
            self.show_row(current)
        elif current is not None:
            self._fill(self._line(current))
        else:
            self._fill([])
        self.save_rejected.setVisible(any(True for _row in plan.of(State.FAULTY, State.DUPLICATE, State.SKIPPED)))

    def show_row(self, found: PlanRow, like: int = 0) -> None:
        """Show one row, compared with the ``like``-th record it resembles."""
        items: list[QWidget | int | None] = [self._head(_("Row {row}", row=found.number), TONES[found.state], _(STATE_LABELS[found.state]))]
        if name := found.values.get(self._register.title):
            items.append(Wrapped(str(name), bold=True))
        for fault in sorted(found.faults, key=lambda one: not one.blocking)[:MOST_FAULTS]:
            items += self._fault(found, fault)
        if found.likeness and not found.blocking:
            items += self._likeness(found, found.likeness[min(like, len(found.likeness) - 1)])
        elif found.state is State.UPDATE:
            items += self._comparison(found, found.record_id)
        if found.state in (State.READY, State.UNCHANGED):
            items += self._values(found)
        items += self._deeds(found)
        items += [Wrapped(note, "second", "small") for note in found.notes]
        self._fill(items)

    def _fill(self, items: Sequence[QWidget | int | None]) -> None:
        while (item := self._layout.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        inner = QWidget()
        column(*items, None, margins=(tokens.S4, tokens.S2, tokens.S4, tokens.S2), spacing=tokens.S1, parent=inner)
        self._layout.addWidget(inner)

    @staticmethod
    def _head(words: str, tone: str, state: str) -> QWidget:
        return box(row(label(words, size="head", bold=True), None, Status(tone, state, tinted=True)))

    def _line(self, line: LeftOut) -> list[QWidget | int | None]:
        head = self._head(_("Row {row}", row=line.number), "off", _("No record"))
        return [head, Wrapped(line.text), rule(), Wrapped(line.reason, bold=True), Wrapped(_("It is not brought in."), "second")]

    # --- faults ---------------------------------------------------------------------------------------------------------

    def _fault(self, found: PlanRow, fault: CellFault) -> list[QWidget | int | None]:
        assert self._plan is not None
        inside = fault.column >= 0
        words = self._plan.heading(fault.column) if inside else _(self._register[fault.field].label)
        held = shown(found.cells[fault.column]) if 0 <= fault.column < len(found.cells) else ""
        facts = [(_("Column"), f"{words} ({fault.cell})" if inside else words), (_("In the file"), held or _("(empty)"))]
        tone = "danger" if fault.blocking else "warn"
        items: list[QWidget | int | None] = [tokens.S1, pairs(facts, 88), rule(), Wrapped(fault.message, tone, bold=True)]
        if fault.hint:
            items.append(Wrapped(fault.hint))
        field = self._register.by_name.get(fault.field)
        if field is not None and field.kind is Kind.CHOICE and inside and fault.blocking:
            items += self._entries(found, fault, field, held)
        else:
            for repair in fault.repairs:
                items += self._repair(fault.column, repair)
        if inside:
            items.append(_wide(_("Edit this cell (F2)"), "pencil", lambda: self.edit_wanted.emit(fault.column)))
        return items

    def _repair(self, column: int, repair: Repair) -> list[QWidget | int | None]:
        """The button that mends the cell, and the one that mends all of its kind."""
        assert self._plan is not None
        items: list[QWidget | int | None] = [_wide(repair.label, "", lambda: self.repair_wanted.emit(column, repair, False))]
        count = len(self._plan.repairable(column, repair.kind)) if repair.kind != CLEAR else 0
        if count > 1:
            said = f"{count:,}"
            ce_year = _("In every row with a year in ค.ศ. ({count} rows)", count=said)
            words = ce_year if repair.kind == CE_YEAR else _("{repair} in all {count} rows", repair=repair.label, count=said)
            items.append(_wide(words, "", lambda: self.repair_wanted.emit(column, repair, True)))
        return items

    def _entries(self, found: PlanRow, fault: CellFault, field: Field, held: str) -> list[QWidget | int | None]:
        """The value list to choose from, those that are likely first, for this row or for all rows that say the same."""
        chooser = Chooser(_(field.label))
        labels = [item.label for item in self._shown.items(field.choices)]
        likely = [repair.text for repair in fault.repairs if repair.text in labels]
        chooser.addItems([*likely, *(words for words in labels if words not in likely)])
        same = self._saying(fault.column, held)
        items: list[QWidget | int | None] = [chooser]
        items.append(_wide(_("Use it in this row"), "", lambda: self.cells_wanted.emit([found.number], fault.column, chooser.currentText())))
        if len(same) > 1 and held:
            words = _("In all {count} rows with “{value}”", count=f"{len(same):,}", value=held)
            items.append(_wide(words, "", lambda: self.cells_wanted.emit(same, fault.column, chooser.currentText())))
        return items

    def _saying(self, column: int, held: str) -> list[int]:
        """The rows of the file whose cell says the very same and is wrong."""
        assert self._plan is not None
        return [
            found.number
            for found in self._plan.of(State.FAULTY)
            if column < len(found.cells) and shown(found.cells[column]) == held and fault_at(found, column) is not None
        ]

    # --- what it resembles ------------------------------------------------------------------------------------------------

    def _likeness(self, found: PlanRow, like: Likeness) -> list[QWidget | int | None]:
        tone = "warn" if found.state is State.DUPLICATE else "second"
        items: list[QWidget | int | None] = [tokens.S1, Wrapped(like.title, tone, bold=True), Wrapped(like.reason)]
        items += self._comparison(found, like.record_id)
        others = [(at, one) for at, one in enumerate(found.likeness) if one is not like]
        if others:
            items.append(label(_("It resembles these too"), "second"))
        for at, one in others:
            items.append(button(one.title, "", "link", tip=one.reason, on_click=self._comparing(found, at)))
        if found.state is State.DUPLICATE:
            items += self._decisions(like)
        return items

    def _comparing(self, found: PlanRow, at: int) -> Any:
        return lambda: self.show_row(found, at)

    def _decisions(self, like: Likeness) -> list[QWidget | int | None]:
        items: list[QWidget | int | None] = [tokens.S1]
        if like.record_id is not None:
            items.append(_wide(_("Update the record there is"), "", lambda: self.choice_wanted.emit(Choice.UPDATE, like.record_id)))
        items.append(_wide(_("Add as a new record"), "", lambda: self.choice_wanted.emit(Choice.NEW, None)))
        return items

    def _comparison(self, found: PlanRow, record_id: int | None) -> list[QWidget | int | None]:
        """Register and file side by side: what differs in bold."""
        record = self._reader.get(self._register, record_id) if record_id is not None else None
        if record is None:
            return []
        made = QWidget()
        grid = QGridLayout(made)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(theme.px(tokens.S2))
        grid.setVerticalSpacing(0)
        grid.setColumnMinimumWidth(0, theme.px(80))
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(2, 1)
        grid.addWidget(label(_("Now in the register"), "muted", "small"), 0, 1)
        grid.addWidget(label(_("In the file"), "muted", "small"), 0, 2)
        for line, field in enumerate(self._compared(found), 1):
            self._add_pair(grid, line, field, self._shown.of(field, record), self._shown.text(field, found.values[field.name]))
        items: list[QWidget | int | None] = [rule(), made]
        if found.adds_contact:
            items.append(Wrapped(_("Adds the contact person {name}", name=_person(found)), bold=True))
        return items

    def _compared(self, found: PlanRow) -> list[Field]:
        return [field for field in self._register if field.name in found.values and field.name != self._register.number]

    @staticmethod
    def _add_pair(grid: QGridLayout, line: int, field: Field, kept: str, given: str) -> None:
        differs = kept != given
        grid.addWidget(Wrapped(_(field.label), "muted", "small"), line, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(Wrapped(kept or NOTHING, "" if differs else "second", "small"), line, 1, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(Wrapped(given or NOTHING, "" if differs else "second", "small", bold=differs), line, 2, Qt.AlignmentFlag.AlignTop)

    # --- deeds --------------------------------------------------------------------------------------------------------

    def _deeds(self, found: PlanRow) -> list[QWidget | int | None]:
        if found.choice is not Choice.NONE:
            return [_wide(_(_BACK[found.choice]), "undo-2", lambda: self.choice_wanted.emit(Choice.NONE, None))]
        if found.state in (State.SKIPPED, State.UNCHANGED):
            return []
        return [_wide(_("Pass over this row (Delete)"), "", lambda: self.choice_wanted.emit(Choice.SKIP, None))]

    def _many(self, chosen: Sequence[PlanRow]) -> list[QWidget | int | None]:
        """Several rows: how many of each fate, and what can be decided for all of them."""
        counts = Counter(found.state for found in chosen)
        facts = [(_(STATE_LABELS[state]), f"{counts[state]:,}") for state in State if counts[state]]
        items: list[QWidget | int | None] = [
            label(_("{count} rows are selected", count=f"{len(chosen):,}"), size="head", bold=True),
            pairs(facts),
            rule(),
        ]
        if counts[State.DUPLICATE]:
            items.append(_wide(_("Update the records there are"), "", lambda: self.choice_wanted.emit(Choice.UPDATE, None)))
            items.append(_wide(_("Add all as new records"), "", lambda: self.choice_wanted.emit(Choice.NEW, None)))
        items.append(_wide(_("Pass over these rows (Delete)"), "", lambda: self.choice_wanted.emit(Choice.SKIP, None)))
        if any(found.choice is not Choice.NONE for found in chosen):
            items.append(_wide(_("Take the decisions back"), "undo-2", lambda: self.choice_wanted.emit(Choice.NONE, None)))
        return items

    # --- what will be recorded ------------------------------------------------------------------------------------------

    def _values(self, found: PlanRow) -> list[QWidget | int | None]:
        assert self._plan is not None
        if found.state is State.UNCHANGED:
            return [tokens.S1, Wrapped(_("The register says the same already."), "second")]
        values = self._plan.new_values(found)
        facts = [(_(field.label), text) for field in self._register if (text := self._shown.text(field, values.get(field.name)))]
        if found.contact:
            facts.append((_("Contact person"), _person(found)))
        return [tokens.S1, rule(), label(_("Will be recorded as"), bold=True), pairs(facts)]


def _wide(words: str, icon: str, deed: Any) -> QPushButton:
    return button(words, icon, on_click=deed)


def _person(found: PlanRow) -> str:
    """The contact person of a row on one line."""
    said = [f"{found.contact.get('title') or ''}{found.contact.get('first_name') or ''}", found.contact.get("last_name"), found.contact.get("position")]
    phones = ", ".join(found.contact.get("phones") or ())
    return " ".join(str(one) for one in (*said, phones) if one)
