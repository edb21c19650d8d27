"""All that is to be improved after a round, in the order of importance: the clerk ranks the lines and puts the chosen ones into the improvement plan (manual S20 step 6)."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from desktop.models.improvement_register import IMPROVEMENTS
from desktop.models.reader import Query
from desktop.views import tokens
from desktop.views.assess.words import short_score
from desktop.views.field_dialog import Asked, ask
from desktop.views.fresh_page import FreshPage
from desktop.views.plain_table import Column
from desktop.views.record_fields import LongTextField, make_field
from desktop.views.tick_table import TickTable
from desktop.views.widgets.buttons import button
from desktop.views.widgets.layout import column, column_frame, foot
from desktop.views.widgets.text import Wrapped, label
from desktop.words import _

if TYPE_CHECKING:
    from desktop.models.assessment_round import Round
    from desktop.views.main_window import MainWindow

_SHARED = ("owner_unit", "owner_officer", "starts_on", "due_on")


@dataclass(frozen=True)
class Finding:
    """One line that is to be improved."""

    code: str
    item: str
    text: str
    great: bool
    """Marked as urgent (−−)."""
    score: str
    share: float
    """The item's score between 0 and 1, for the order; 2 where it has none."""
    place: int
    """Its place among the lines of the edition."""
    plan_id: int = 0
    """The row of the improvement plan it became; 0: none yet."""
    plan_words: str = ""
    rank: int = 0
    """What it was ranked by the plan; 0: not yet."""


def findings(found: Round, planned: Sequence[Mapping[str, Any]], status_of: Callable[[Mapping[str, Any]], str]) -> list[Finding]:
    """The lines of a round: those in the plan (``planned``) by their rank, then the urgent ones, then by the lowest score."""
    known = {(str(row.get("item_code")), str(row["name"]).strip()): row for row in planned}
    lines: list[Finding] = []
    for one in found.answers.values():
        full = float(one.score.full) if one.score.points is not None and one.score.full else 0.0
        share = float(one.score.points) / full if full and one.score.points is not None else 2.0
        for line in one.lines("improvements"):
            row = known.get((one.code, line.text[:400].strip()))
            made = Finding(one.code, one.item.name, line.text, line.great, short_score(one.item, one.score), share, len(lines))
            if row is not None:
                made = replace(made, plan_id=int(row["id"]), plan_words=status_of(row), rank=int(row.get("rank") or 0))
            lines.append(made)
    return sorted(lines, key=lambda line: (line.rank or 10_000, not line.great, line.share, line.place))


class FindingTable(TickTable):
    """Alt+Up and Alt+Down (or + and −) move the line under the cursor."""

    def __init__(self, page: OfiPage) -> None:
        self._page = page
        super().__init__(_("To be improved, in order"), [
            Column(_("Rank"), 84, lambda row: str(page.place_of(row)), right=False, tone="text"),
            Column(_("Item (short)"), 80, lambda row: row.code),
            Column(_("To be improved"), 0, lambda row: row.text, tone="text"),
            Column(_("Urgency"), 132, lambda row: _("Urgent") if row.great else "", state=lambda row: "warn" if row.great else None),
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


class OfiPage(FreshPage):
    """The lines of one round (of a school, where it is one of schools)."""

    follows = ("assessment", "improvement")

    def __init__(self, window: MainWindow, assessment_id: int, subject_id: int | None = None) -> None:
        super().__init__(window, _("Order of what is to be improved"))
        self.assessment_id, self.subject_id = assessment_id, subject_id
        self.lines: list[Finding] = []
        self._own_order: list[tuple[str, str]] = []
        self.table = FindingTable(self)
        self.table.changed.connect(self._count)
        self.up = button(_("Earlier (order)"), "chevron-up", tip="Alt+↑", on_click=lambda: self.shift(-1))
        self.down = button(_("Later (order)"), "chevron-down", tip="Alt+↓", on_click=lambda: self.shift(1))
        self.take = button(_("Put into the improvement plan …"), "clipboard-check", "primary", tip="Ctrl+Enter", on_click=self.put)
        self.words = label("", "second")
        self.hint = Wrapped(_("Every line of “to be improved” of the round. Move the important ones up, tick what is to be worked on, and put it into the plan."), "muted")
        hint = column_frame("surface", self.hint, margins=(tokens.S4, tokens.S2, tokens.S4, tokens.S2))
        outer = column(self.head(self.up, self.down), hint, parent=self)
        outer.addWidget(self.table, 1)
        outer.addWidget(foot(self.words, None, self.take))
        self.table.doubleClicked.connect(lambda _index: self.open_row(self.table.current()))
        self.add_deed("records", _("Put into the improvement plan …"), self.put, "Ctrl+Return; Ctrl+Enter", "clipboard-check")
        self.fill()

    def fill(self) -> None:
        from desktop.models import assessment_reading

        found = assessment_reading.read(self.work.reader, self.assessment_id, self.subject_id)
        lists = self.work.lists()
        self._measures = {code: one.text("suggestions") for code, one in found.answers.items()}
        self._units = {code: str(one.row.get("owner_unit") or "") for code, one in found.answers.items()}
        self.title = _("To be improved: {round}", round=found.record["name"])
        self.heading.setText(self.title)
        lines = findings(found, self._planned(found), lambda row: lists.label("improvement_status", str(row["status"])))
        if self._own_order:
            kept = {key: at for at, key in enumerate(self._own_order)}
            lines.sort(key=lambda line: kept.get((line.code, line.text), len(kept)))
        self._show(lines)

    def _planned(self, found: Round) -> list[dict[str, Any]]:
        """What of the round stands in the plan today, also where the round itself was sent and is read as it was."""
        ids = [str(one) for one in (self.assessment_id, found.record.get("revision_of_id")) if one]
        reader = self.work.reader
        return reader.rows(IMPROVEMENTS, reader.ids(IMPROVEMENTS, Query(filters=(("assessment_id", tuple(ids)),))))

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
        self.words.setText(told if self.lines else _("Nothing to be improved was written to the items of this round."))
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
        self._show(lines, to)

    def open_row(self, line: Finding | None) -> None:
        """The row of the plan a line became, or the item it stands in."""
        if line is None:
            return
        if line.plan_id:
            self.window_.open_record(IMPROVEMENTS.name, line.plan_id)
            return
        from desktop.views.assessment_page import AssessmentPage

        self.window_.open_page(AssessmentPage(self.window_, self.assessment_id, self.subject_id, line.code))

    def put(self) -> None:
        """Make the ticked lines rows of the improvement plan, with their ranks."""
        from desktop.services import improvements

        chosen = self.table.ticked()
        if not chosen:
            self.window_.notice(_("Tick the lines that are to go into the plan (Space)."), "info", key="ofi", seconds=8)
            return
        asked = []
        for name in _SHARED:
            field = IMPROVEMENTS[name]
            made = make_field(field, self.work, IMPROVEMENTS.name)
            asked.append(Asked(name, _(field.label), made, field.required))
        asked[0].field.set_value(next((unit for line in chosen if (unit := self._units.get(line.code))), "ADMIN"))
        own = {line.code: self._measures[line.code] for line in chosen if self._measures.get(line.code)}
        measure = LongTextField(_("Measure"))
        needed = any(line.code not in own for line in chosen)
        asked.append(Asked("measure", _("Measure"), measure, needed))

        def deed(typed: dict[str, Any]) -> None:
            values = {name: typed[name] for name in (*_SHARED, "measure")}
            improvements.from_round(self.work, self.assessment_id, [(line.code, line.text, self.place_of(line)) for line in chosen], values, own)

        sentence = _("{count} rows of the plan are made, ranked as they stand here. Where an item says how to develop it, that is its measure.", count=len(chosen))
        if ask(self, _("Put into the improvement plan"), sentence, asked, _("Put into the plan"), deed):
            self.window_.offer_undo(_("{count} rows were put into the improvement plan", count=len(chosen)))

    def entered(self) -> None:
        self.table.setFocus()
