"""Third step of an import: every row with its fate, the faulty cells tinted, and the ways to mend them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QTimer, Signal
from PySide6.QtWidgets import QToolButton, QWidget

from desktop.domain.fields import Register
from desktop.domain.import_plan import Choice, PlanRow, Repair, State
from desktop.views.import_pane import RowPane
from desktop.views.import_table import ALL, CHIPS, STATE, CheckModel, CheckTable
from desktop.views.page_work import PageWork
from desktop.views.widgets.buttons import chip
from desktop.views.widgets.layout import chip_band, column, row
from desktop.views.widgets.text import label
from desktop.words import _

if TYPE_CHECKING:
    from desktop.exchange.importer import LivePlan
    from desktop.services.workspace import Workspace

ALWAYS = 4
"""The first chips stand there even when they hold nothing."""
PANE_MS = 30
AT_ONCE = 300
"""More rows than this are mended away from the window."""


class CheckStep(QWidget):
    """Chips, table and pane over one plan. ``mended`` comes after every change of it; ``decisions`` counts them."""

    mended = Signal()
    save_rejected_wanted = Signal()

    def __init__(self, work: Workspace, register: Register, work_line: PageWork) -> None:
        super().__init__()
        self._register, self._work_line = register, work_line
        self.plan: LivePlan | None = None
        self.decisions = 0
        self.table = CheckTable()
        self.pane = RowPane(work, register)
        self.chips: dict[str, QToolButton] = {}
        for key, words in CHIPS:
            self.chips[key] = chip(_(words), on_click=self._showing(key))
        self.nothing_saved = label(_("Nothing has been saved yet"), "second")
        across = row(spacing=0)
        across.addWidget(self.table, 1)
        across.addWidget(self.pane)
        column(chip_band(*self.chips.values(), None, self.nothing_saved), parent=self).addLayout(across, 1)
        self._soon = QTimer(self, singleShot=True, interval=PANE_MS)
        self._soon.timeout.connect(self.refresh_pane)
        self.table.skip_wanted.connect(lambda: self.choose(Choice.SKIP))
        self.pane.repair_wanted.connect(self.repair)
        self.pane.cells_wanted.connect(self.type_into)
        self.pane.edit_wanted.connect(self.table.edit_cell)
        self.pane.choice_wanted.connect(self.choose)
        self.pane.save_rejected_wanted.connect(self.save_rejected_wanted)

    def _showing(self, key: str) -> Callable[[], object]:
        return lambda: self.show_chip(key)

    # --- what is shown --------------------------------------------------------------------------------------------------

    def show_plan(self, plan: LivePlan) -> None:
        """Show a plan from its first row, or from what must be mended if anything must."""
        self.plan, self.decisions = plan, 0
        model = CheckModel(plan, self._register)
        model.edited.connect(self.edit)
        self.table.show_model(model)
        selection = self.table.selectionModel()
        selection.currentChanged.connect(self._on_current)
        selection.selectionChanged.connect(lambda *_unused: self._soon.start())
        self.show_chip(ALL)

    def show_chip(self, key: str) -> None:
        """Show the rows of one chip and put the cursor on the first."""
        model = self.table.check_model()
        model.show_chip(key)
        if model.rowCount():
            self.table.go_to(0)
        self.refresh_chips()
        self._soon.start()
        self.table.setFocus()

    def refresh_chips(self) -> None:
        """Say how many rows each chip holds."""
        model = self.table.check_model()
        counts = model.counts()
        for at, (key, words) in enumerate(CHIPS):
            press, count = self.chips[key], counts[key]
            press.setText(f"{_(words)}  {count:,}")
            press.setAccessibleName(press.text())
            press.setChecked(key == model.chip)
            press.setVisible(at < ALWAYS or count > 0)

    def refresh_pane(self) -> None:
        """Show the row under the cursor in the pane."""
        if self.plan is not None:
            current = self.table.check_model().item(self.table.currentIndex().row())
            self.pane.show_lines(self.plan, current, self.table.chosen())

    def _on_current(self, now: QModelIndex, before: QModelIndex) -> None:
        if now.row() != before.row():
            self._soon.start()

    def next_to_decide(self) -> bool:
        """Go to the next row that must be mended or decided (F8); whether there is one."""
        model = self.table.check_model()
        at = model.next_to_decide(self.table.currentIndex().row())
        if at < 0 and model.chip != ALL:
            self.show_chip(ALL)
            at = model.next_to_decide(-1)
        if at >= 0:
            item = model.item(at)
            wrong = [fault.column for fault in item.blocking] if isinstance(item, PlanRow) else []
            self.table.go_to(at, max(STATE, model.section_of(wrong[0])) if wrong else STATE)
            self.table.setFocus()
        return at >= 0

    # --- mending --------------------------------------------------------------------------------------------------------

    def edit(self, number: int, column: int, text: str) -> None:
        """Type ``text`` into a cell of the file's row ``number``."""
        plan = self._plan()
        self._mend(lambda: plan.set_cell(number, column, text), 1)

    def type_into(self, numbers: Sequence[int], column: int, text: str) -> None:
        """Type ``text`` into one column of several rows of the file."""
        plan = self._plan()
        self._mend(lambda: [plan.set_cell(number, column, text) for number in numbers], len(numbers))

    def repair(self, column: int, repair: Repair, everywhere: bool) -> None:
        """Mend a cell of the current row, or every cell of its column that can be mended the same way."""
        plan, current = self._plan(), self.table.check_model().item(self.table.currentIndex().row())
        if isinstance(current, PlanRow):
            count = len(plan.repairable(column, repair.kind)) if everywhere else 1
            self._mend(lambda: plan.repair(current.number, column, repair, everywhere), count)

    def choose(self, choice: Choice, record_id: int | None = None) -> None:
        """Decide about the selected rows; what makes no sense for one of them leaves it as it is."""
        plan, chosen = self._plan(), self.table.chosen()
        numbers = [found.number for found in chosen if _may(found, choice)]
        if numbers:
            self._mend(lambda: plan.choose(numbers, choice, record_id), len(numbers))

    def _plan(self) -> LivePlan:
        assert self.plan is not None
        return self.plan

    def _mend(self, deed: Callable[[], object], count: int) -> None:
        """Change the plan, away from the window when many rows change, and show what became of it."""
        self.decisions += 1
        if count <= AT_ONCE:
            deed()
            self._mended()
        else:
            text = _("Checking {count} rows", count=f"{count:,}")
            self._work_line.run(text, lambda _progress, _cancelled: deed(), lambda _result: self._mended())

    def _mended(self) -> None:
        self.table.check_model().rows_changed()
        self.refresh_chips()
        self.refresh_pane()
        self.mended.emit()


def _may(found: PlanRow, choice: Choice) -> bool:
    """Whether a decision says anything about a row."""
    if choice is Choice.NONE:
        return found.choice is not Choice.NONE
    if choice is Choice.UPDATE:
        return any(one.record_id is not None for one in found.likeness)
    if choice is Choice.NEW:
        return bool(found.likeness)
    return found.state not in (State.SKIPPED, State.UNCHANGED)
