"""Lines that are to be worked on, in the order of importance: the clerk ranks them and puts the chosen ones into the improvement plan (manual S16 step 7, S20 step 6)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from desktop.models.improvement_register import IMPROVEMENTS
from desktop.views import messages, tokens
from desktop.views.field_dialog import Asked, ask
from desktop.views.fresh_page import FreshPage
from desktop.views.plain_table import Column
from desktop.views.record_fields import LongTextField, make_field
from desktop.views.tick_table import TickTable
from desktop.views.widgets.buttons import button
from desktop.views.widgets.layout import column, column_frame, foot
from desktop.views.widgets.text import Wrapped, label
from desktop.words import N_, _

if TYPE_CHECKING:
    from desktop.views.main_window import MainWindow

_RANK_MS = 700
"""Moves made one after the other within it are one deed."""
SHARED = ("owner_unit", "owner_officer", "starts_on", "due_on")
"""What the rows of the plan made together share, beside the measure."""


@dataclass(frozen=True)
class Finding:
    """One line that is to be worked on."""

    code: str
    item: str
    text: str
    great: bool
    """Marked as urgent (−−), or as outstanding (++)."""
    score: str
    share: float
    """The item's score between 0 and 1, for the order; 2 where it has none."""
    place: int
    """Its place among the lines as they were written."""
    plan_id: int = 0
    """The row of the improvement plan it became; 0: none yet."""
    plan_words: str = ""
    rank: int = 0
    """What it was ranked by the plan; 0: not yet."""


class FindingTable(TickTable):
    """Alt+Up and Alt+Down move the line under the cursor."""

    def __init__(self, page: FindingsPage) -> None:
        self._page = page
        super().__init__(_("Findings, in order"), [
            Column(_("Rank"), 84, lambda row: str(page.place_of(row)), right=False, tone="text"),
            Column(_("Item (short)"), 80, lambda row: row.code),
            Column(_(page.line_word), 0, lambda row: row.text, tone="text"),
            Column(_(page.mark_word), 132, lambda row: page.mark_of(row)[1], state=lambda row: page.mark_of(row)[0]),
            Column(_("Score (item)"), 84, lambda row: row.score, right=True),
            Column(_("In the plan of improvement"), 190, lambda row: row.plan_words or "–", state=lambda row: "ok" if row.plan_id else None),
        ], lambda row: not row.plan_id)  # fmt: skip

    def keyPressEvent(self, event: QKeyEvent) -> None:
        ways = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        if alt and Qt.Key(event.key()) in ways:
            self._page.shift(ways[Qt.Key(event.key())])
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.current() is not None:
            self._page.open_row(self.current())
        else:
            super().keyPressEvent(event)


class FindingsPage(FreshPage):
    """Base: a subclass reads its lines (``read``), makes rows of the plan of the chosen ones (``make``) and opens what a line stands in (``open_source``)."""

    line_word, mark_word, great_word = N_("Finding (line)"), N_("Mark (finding)"), N_("Urgent")
    """Heads of the columns of the line and its mark, and the word of the mark."""
    hint_word = N_("Every line of “to be improved” of the round. Move the important ones up, tick what is to be worked on, and put it into the plan.")
    none_word = N_("Nothing to be improved was written to the items of this round.")

    def __init__(self, window: MainWindow, title: str, *tools: QWidget) -> None:
        """``tools`` stand in the head, before the buttons that move a line."""
        super().__init__(window, title)
        self.lines: list[Finding] = []
        self._own_order: list[tuple[str, str]] = []
        self._asks = False
        """Whether lines that are not in the plan yet were ordered by hand."""
        self._rank_soon = QTimer(self, singleShot=True, interval=_RANK_MS)
        self._rank_soon.timeout.connect(self._keep_ranks)
        self.table = FindingTable(self)
        self.table.changed.connect(self._count)
        self.up = button(_("Earlier (order)"), "chevron-up", tip="Alt+↑", on_click=lambda: self.shift(-1))
        self.down = button(_("Later (order)"), "chevron-down", tip="Alt+↓", on_click=lambda: self.shift(1))
        self.take = button(_("Put into the improvement plan …"), "clipboard-check", "primary", tip="Ctrl+Enter", on_click=self.put)
        self.words = label("", "second")
        self.hint = Wrapped(_(self.hint_word), "muted")
        hint = column_frame("surface", self.hint, margins=(tokens.S4, tokens.S2, tokens.S4, tokens.S2))
        outer = column(self.head(*tools, self.up, self.down), hint, parent=self)
        outer.addWidget(self.table, 1)
        outer.addWidget(foot(self.words, None, self.take))
        self.table.doubleClicked.connect(lambda _index: self.open_row(self.table.current()))
        self.add_deed("records", _("Put into the improvement plan …"), self.put, "Ctrl+Return; Ctrl+Enter", "clipboard-check")

    # what a subclass says -----------------------------------------------------------------------------------------------

    def read(self) -> list[Finding]:
        """The lines, the most important first; also title, and what is proposed for a line (``measure_of``, ``unit_of``)."""
        raise NotImplementedError

    def make(self, chosen: Sequence[tuple[Finding, int]], values: dict[str, Any], own: dict[str, str]) -> None:
        """Make rows of the plan of lines with their ranks, as one deed. ``own``: the measures of single items in place of the shared one."""
        raise NotImplementedError

    def open_source(self, line: Finding) -> None:
        """Open what a line stands in."""
        raise NotImplementedError

    def mark_of(self, line: Finding) -> tuple[str | None, str]:
        """Tone and word of the mark of a line."""
        return ("warn", _(self.great_word)) if line.great else (None, "")

    def measure_of(self, _line: Finding) -> str:
        """What is proposed as the measure of a line; empty where the clerk writes it."""
        return ""

    def unit_of(self, _line: Finding) -> str:
        """The group that answers for a line; empty where it is not known."""
        return ""

    # showing ------------------------------------------------------------------------------------------------------------

    def fill(self) -> None:
        lines = self.read()
        self.heading.setText(self.title)
        if self._own_order:
            kept = {key: at for at, key in enumerate(self._own_order)}
            lines.sort(key=lambda line: kept.get((line.code, line.text), len(kept)))
        self._show(lines)

    def _show(self, lines: list[Finding], current: int | None = None) -> None:
        ticked = {(row.code, row.text) for row in self.table.ticked()}
        self.lines = lines
        self.table.set_rows(lines, self.table.current_place() if current is None else current)
        self.table.tick_where(lambda row: (row.code, row.text) in ticked)
        self._count()

    def _count(self) -> None:
        count = len(self.table.ticked())
        planned = sum(1 for line in self.lines if line.plan_id)
        told = _("{count} lines, {planned} in the plan already", count=len(self.lines), planned=planned)
        self.words.setText(told if self.lines else _(self.none_word))
        self.take.setText(_("Put {count} into the improvement plan …", count=count) if count else _("Put into the improvement plan …"))
        self.take.setEnabled(bool(count))
        for made in (self.up, self.down):
            made.setEnabled(len(self.lines) > 1)

    def place_of(self, line: Finding) -> int:
        """The rank of a line by the order it is shown in."""
        return self.lines.index(line) + 1

    def shift(self, by: int) -> None:
        """Move the line under the cursor up or down."""
        at = self.table.current_place()
        to = at + by
        if not self.lines or not 0 <= to < len(self.lines):
            return
        lines = list(self.lines)
        lines.insert(to, lines.pop(at))
        self._own_order = [(line.code, line.text) for line in lines]
        self._asks = self._asks or not (lines[at].plan_id and lines[to].plan_id)
        self._show(lines, to)
        self._rank_soon.start()

    def _keep_ranks(self) -> bool:
        """Lines that are in the plan have there the rank they were moved to here: one deed for the moves made in a row."""
        from desktop.services import improvements

        self._rank_soon.stop()
        ranks = {line.plan_id: self.place_of(line) for line in self.lines if line.plan_id and line.rank != self.place_of(line)}
        if all(line.plan_id for line in self.lines):
            self._own_order = []  # the plan itself tells the order from now on, also when the deed is taken back
        return not ranks or messages.guarded(self, lambda: improvements.set_ranks(self.work, ranks))

    def may_close(self) -> bool:
        """What is in the plan has its rank; an order of other lines made by hand is kept nowhere, and asked about."""
        if self._rank_soon.isActive() and not self._keep_ranks():
            return False
        if not self._asks or all(line.plan_id for line in self.lines):
            return True
        sentence = _("The order of lines that are not in the improvement plan is kept only when they are put into it.")
        ways = (("leave", _("Close without the order"), ""), ("", _("Go on ranking"), "primary"))
        return messages.choose(self, _("Leave the order made by hand?"), sentence, ways) == "leave"

    # deeds --------------------------------------------------------------------------------------------------------------

    def open_row(self, line: Finding | None) -> None:
        """The row of the plan a line became, or what it stands in."""
        if line is None:
            return
        if line.plan_id:
            self.window_.open_record(IMPROVEMENTS.name, line.plan_id)
        else:
            self.open_source(line)

    def put(self) -> None:
        """Make the ticked lines rows of the improvement plan, with their ranks."""
        if self._rank_soon.isActive():
            self._keep_ranks()
        chosen = self.table.ticked()
        if not chosen:
            self.window_.notice(_("Tick the lines that are to go into the plan (Space)."), "info", key="ofi", seconds=8)
            return
        asked = []
        for name in SHARED:
            field = IMPROVEMENTS[name]
            made = make_field(field, self.work, IMPROVEMENTS.name)
            asked.append(Asked(name, _(field.label), made, field.required))
        asked[0].field.set_value(next((unit for line in chosen if (unit := self.unit_of(line))), "ADMIN"))
        own = {line.code: self.measure_of(line) for line in chosen if self.measure_of(line)}
        measure, needed = LongTextField(_("Measure")), any(line.code not in own for line in chosen)
        asked.append(Asked("measure", _("Measure"), measure, needed))

        def deed(typed: dict[str, Any]) -> None:
            self.make([(line, self.place_of(line)) for line in chosen], {name: typed[name] for name in (*SHARED, "measure")}, own)

        sentence = _("{count} rows of the plan are made, ranked as they stand here. Where an item says how to develop it, that is its measure.", count=len(chosen))
        if ask(self, _("Put into the improvement plan"), sentence, asked, _("Put into the plan"), deed):
            self.window_.offer_undo(_("{count} rows were put into the improvement plan", count=len(chosen)))

    def entered(self) -> None:
        self.table.setFocus()
