"""Records of the register that are perhaps the same partner twice: look, merge, or say that they are not the same."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from desktop.models.partner_register import PARTNERS
from desktop.views import messages, work_thread
from desktop.views.page import Page
from desktop.views.plain_table import Column, PlainTable
from desktop.views.widgets.buttons import button
from desktop.views.widgets.layout import column, foot, frame
from desktop.views.widgets.progress import ProgressLine
from desktop.views.widgets.text import Wrapped, label
from desktop.words import _

if TYPE_CHECKING:
    from desktop.services.duplicates import Pair
    from desktop.views.main_window import MainWindow


@dataclass(frozen=True)
class Couple:
    """A pair with both records."""

    pair: Pair
    first: dict[str, Any]
    second: dict[str, Any]


class DuplicatesPage(Page):
    """The likely duplicates of the whole register, surest first."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window, _("Likely duplicates"))
        self._job: work_thread.Job | None = None
        self.total = label("", "second")
        self.progress: ProgressLine | None = None
        self.table = PlainTable(self.title, self._columns(), several=True)
        self.words = Wrapped("", "muted")
        self.empty = frame("surface")
        column(self.words, None, margins=(24, 24, 24, 24), parent=self.empty)
        self.merge_button = button(_("Merge into one"), "merge", "primary", on_click=self.merge)
        self.open_first = button(_("Open the first"), "external-link", on_click=lambda: self.open_one(0))
        self.open_second = button(_("Open the second"), "external-link", on_click=lambda: self.open_one(1))
        self.apart_button = button(_("Not the same"), "x", on_click=self.not_the_same)
        self.again = button(_("Search again"), "refresh-cw", on_click=self.search)
        self._outer = outer = column(
            self.head(self.total, self.again), self.table, self.empty,
            foot(self.merge_button, self.apart_button, None, self.open_first, self.open_second), parent=self,
        )  # fmt: skip
        for stretched in (self.table, self.empty):
            outer.setStretchFactor(stretched, 1)
        self.table.chosen.connect(self._enable)
        self.table.opened.connect(lambda _row: self.merge())
        self.add_deed("records", _("Merge into one"), self.merge, "Ctrl+M", "merge")
        self.add_deed("records", _("Not the same"), self.not_the_same, "Delete", "x")
        self.search()

    def _columns(self) -> tuple[Column, ...]:
        return (
            Column(_("First"), 0, lambda one: _name(one.first), tone="text"),
            Column(_("Second"), 0, lambda one: _name(one.second), tone="text"),
            Column(_("Amphoe"), 176, lambda one: one.first.get("amphoe") or one.second.get("amphoe") or ""),
            Column(_("Likeness"), 88, lambda one: f"{one.pair.score:.0f}", right=True),
            Column(_("Why"), 232, lambda one: one.pair.reason),
        )

    # searching ----------------------------------------------------------------------------------------------------

    def search(self) -> None:
        """Compare the whole register, away from the window."""
        work = self.work

        def look(progress: Callable[[int, int], None], cancelled: Callable[[], bool]) -> list[Couple]:
            from desktop.services import duplicates

            pairs = duplicates.pairs(work, progress, cancelled)
            records: dict[int, dict[str, Any]] = {}
            wanted = sorted({record_id for pair in pairs for record_id in (pair.first, pair.second)})
            for start in range(0, len(wanted), 400):
                records |= {record["id"]: record for record in work.reader.rows(PARTNERS, wanted[start : start + 400])}
            return [Couple(pair, records[pair.first], records[pair.second]) for pair in pairs if pair.first in records and pair.second in records]

        self._stop()
        self._show([], _("Comparing the names of the register …"))
        self.progress = ProgressLine(_("Comparing the names of the register"))
        self.progress.cancelled.connect(self._stop)
        self._outer.insertWidget(1, self.progress)
        self.progress.start()
        self._job = work_thread.run(self, look, self._found, self._failed, self.progress.set_progress, self._stopped)

    def _ended(self) -> None:
        self._job = None
        if self.progress is not None:
            self.progress.deleteLater()
            self.progress = None

    def _stopped(self) -> None:
        self._ended()
        self._show([], _("The search was stopped."))

    def _found(self, couples: list[Couple]) -> None:
        self._ended()
        self._show(couples, _("No likely duplicates were found."))
        if self.window_.page() is self and self.focusWidget() in (None, self.again, self.back):
            self._focus()

    def _failed(self, error: BaseException) -> None:
        self._ended()
        self._show([], "")
        messages.show_error(self, error)

    def _stop(self) -> None:
        if self._job is not None:
            self._job.cancel()

    def _show(self, couples: list[Couple], otherwise: str) -> None:
        self.table.set_rows(couples, self.table.current_place())
        self.table.setVisible(bool(couples))
        self.words.setText(otherwise)
        self.empty.setVisible(not couples)
        self.total.setText(_("{count} pairs", count=f"{len(couples):,}") if couples else "")
        self._enable()

    # deeds --------------------------------------------------------------------------------------------------------

    def _enable(self) -> None:
        count = len(self.table.selected())
        for press in (self.merge_button, self.open_first, self.open_second):
            press.setEnabled(count == 1)
        self.apart_button.setEnabled(count > 0)

    def merge(self) -> None:
        """Merge the two records of the pair under the cursor."""
        from desktop.views.merge_page import MergePage

        couple = self.table.current()
        if couple is not None:
            page = MergePage(self.window_, [couple.pair.first, couple.pair.second])
            page.closed.connect(self._merged)
            self.window_.open_page(page)

    def _merged(self, kept: object) -> None:
        """The pair is settled: it leaves the list, and so does every pair with the record that went."""
        couple = self.table.current()
        if kept and couple is not None:
            gone = couple.pair.second if kept == couple.pair.first else couple.pair.first
            left = [one for one in self.table.rows if gone not in (one.pair.first, one.pair.second)]
            self._show(left, _("No likely duplicates were found."))

    def not_the_same(self) -> None:
        """The selected pairs are told apart for good; the list does not name them again."""
        from desktop.services import duplicates

        chosen = self.table.selected()
        couples = [(one.pair.first, one.pair.second) for one in chosen]
        if couples and messages.guarded(self, lambda: duplicates.mark_distinct(self.work, couples)):
            left = [one for one in self.table.rows if one not in chosen]
            self._show(left, _("No likely duplicates were found."))
            self.window_.offer_undo(_("Marked {count} pairs as not the same", count=len(couples)))

    def open_one(self, which: int) -> None:
        """Look at one record of the pair."""
        from desktop.views.partner_form import PartnerForm

        couple = self.table.current()
        if couple is not None:
            self.window_.open_page(PartnerForm(self.window_, (couple.pair.first, couple.pair.second)[which]))

    def entered(self) -> None:
        self._focus()

    def _focus(self) -> None:
        """On the list where there is one; while it is made, and where nothing was found, on what searches again."""
        (self.table if self.table.rows else self.again).setFocus()

    def may_close(self) -> bool:
        self._stop()
        return True


def _name(record: dict[str, Any]) -> str:
    return " ".join(filter(None, (record.get("number"), record.get("name"))))
