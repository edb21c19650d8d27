"""Bringing in a calendar file: every event of it as a row with a tick, and nothing saved before the one button that says how many go in."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QCheckBox

from desktop.domain.ics_plan import IcsPlan, IcsRow
from desktop.domain.import_plan import State
from desktop.domain.thai_date import format_period
from desktop.errors import UserError
from desktop.views import file_dialogs, tokens
from desktop.views.ics_export import export_calendar
from desktop.views.messages import show_error
from desktop.views.page import Page
from desktop.views.page_work import PageWork
from desktop.views.plain_table import Column
from desktop.views.tick_table import TickTable
from desktop.views.widgets.buttons import button
from desktop.views.widgets.layout import column, column_frame, foot, frame
from desktop.views.widgets.notice import NoticeArea, NoticeBar
from desktop.views.widgets.text import Wrapped, label
from desktop.words import N_, _

if TYPE_CHECKING:
    from desktop.services.workspace import Workspace
    from desktop.views.main_window import MainWindow
    from desktop.views.work_thread import IsCancelled, Progress

STATES: dict[State, tuple[str, str]] = {
    State.READY: (N_("Ready"), "ok"),
    State.DUPLICATE: (N_("There already"), "warn"),
    State.UNCHANGED: (N_("Unchanged"), "draft"),
    State.SKIPPED: (N_("Passed over"), "off"),
    State.FAULTY: (N_("Must be mended"), "danger"),
}
"""Word and tone of each state."""
FILTERS = N_("Calendar (*.ics *.ical *.ifb *.vcs)")
_SLIP, _NAMELESS = "slip", "nameless"


class IcsPage(Page):
    """The rows of one calendar file. ``path`` None: the file is asked for when the page comes to the front."""

    def __init__(self, window: MainWindow, path: Path | str | None = None) -> None:
        super().__init__(window, _("Import a calendar (.ics)"))
        self.plan: IcsPlan | None = None
        self._path = Path(path) if path is not None else None
        self._writing = False
        self.notices = NoticeArea()
        self.words = Wrapped("", "second")
        self.past = QCheckBox("")
        self.past.toggled.connect(self._set_past)
        self.table = TickTable(self.title, self._columns(), self._may)
        self.table.changed.connect(self._ticked)
        self.said = label("", "second")
        self.import_button = button("", "check", "primary", tip="Ctrl+S", on_click=self.commit)
        self.choose_button = button(_("Choose a file …"), "file-up", on_click=self.browse)
        self.work_line = PageWork(self.table, self.past, self.import_button, self.choose_button)
        self.empty = frame("surface")
        above = column_frame("surface", self.words, self.past, margins=(tokens.S4, tokens.S2, tokens.S4, tokens.S2), spacing=tokens.S2)
        feet = foot(self.import_button, self.said, None, button(_("Cancel"), tip="Esc", on_click=self.leave))
        outer = column(self.head(self.choose_button), self.notices, self.work_line, above, self.table, self.empty, feet, parent=self)
        for stretched in (self.table, self.empty):
            outer.setStretchFactor(stretched, 1)
        self.add_deed("records", _("Import the ticked rows"), self.commit, "Ctrl+S", "check")
        self._show()

    def _columns(self) -> tuple[Column, ...]:
        return (
            Column("", 36, lambda _row: ""),
            Column(_("Status"), 128, lambda row: _(STATES[row.state][0]), state=lambda row: STATES[row.state][1]),
            Column(_("Date"), 168, lambda row: format_period(row.first, row.last or row.first) if row.first else "–", tone="text"),
            Column(_("Time"), 124, _times),
            Column(_("Activity / issue to be told"), 0, lambda row: row.name or _("(no name)"), tone="text"),
            Column(_("Place"), 168, lambda row: row.place),
            Column(_("Remark"), 336, self._remark),
        )

    def _may(self, row: Any) -> bool:
        return self.plan is not None and self.plan.may_go_in(row)

    def _remark(self, row: IcsRow) -> str:
        if row.trouble:
            return row.trouble
        if row.slip:
            return _("The year is written in the Buddhist Era; this date is meant.")
        if row.nameless:
            return _("The event has no name.")
        if row.settled and not row.same:
            return _("There already, and published or cancelled; it is not changed.")
        if row.record_id is not None and not row.same:
            return _("There already with other details; a tick brings it up to date.")
        if self.plan is not None and row.is_past(self.plan.today):
            return _("It is over.")
        return _("Cancelled in the file.") if row.status == "cancelled" else _("Published.") if row.status == "published" and not row.same else ""

    # --- reading the file --------------------------------------------------------------------------------------------------

    def entered(self) -> None:
        if self._path is None:
            self.choose_button.setFocus()
            self.browse()
        else:
            self.read(self._path)

    def ask_open_path(self) -> Path | None:
        """Ask for a file; None if the user turned back."""
        return file_dialogs.ask_open(self, self.work.settings, "import", self.title, _(FILTERS))

    def browse(self) -> None:
        """Ask for a file and show what it holds."""
        path = self.ask_open_path()
        if path is not None:
            self.read(path)

    def read(self, path: Path) -> None:
        """Show what a file holds."""
        work = self.work
        self._path = path
        self.notices.drop("failed")

        def look(progress: Progress, cancelled: IsCancelled) -> IcsPlan:
            return read_plan(work, path, progress, cancelled)

        self.work_line.run(_("Reading {name}", name=path.name), look, self._found, self._failed, self._show)

    def _found(self, plan: IcsPlan) -> None:
        self.plan = plan
        self.past.setChecked(False)
        self._fill()
        self._offer()
        self.table.setFocus()

    def _failed(self, error: BaseException) -> None:
        self._writing = False
        if isinstance(error, UserError):
            self.notices.show_notice(NoticeBar(str(error), "danger", key="failed"))
        else:
            show_error(self, error)
        self._show()

    def _offer(self) -> None:
        """Mend what can be mended in every row at once."""
        assert self.plan is not None
        slips, nameless = self.plan.slips(), self.plan.nameless()
        years = _("{count} rows have a year in the Buddhist Era, which calendar files do not use; the dates meant are shown.", count=f"{slips:,}")
        names = _("{count} rows have no name.", count=f"{nameless:,}")
        for key, count, words, deed, mend in (
            (_SLIP, slips, years, _("Use these dates in every row"), self.accept_years),
            (_NAMELESS, nameless, names, _("Call them “(no name)”"), self.give_names),
        ):
            self.notices.drop(key)
            if count:
                self.notices.show_notice(NoticeBar(words, "warn", ((deed, mend),), key=key))

    def accept_years(self) -> None:
        """Take the dates shown for years in พ.ศ."""
        self._mend(IcsPlan.accept_years)

    def give_names(self) -> None:
        """Call the events without a name so."""
        self._mend(lambda plan: plan.give_names(_("(no name)")))

    def _mend(self, mend: Callable[[IcsPlan], None]) -> None:
        if self.plan is not None:
            from desktop.services import ics_import

            mend(self.plan)
            ics_import.compare(self.work, self.plan)
            self._fill()
            self._offer()
            self.table.setFocus()

    # --- what is shown --------------------------------------------------------------------------------------------------------

    def _set_past(self, on: bool) -> None:
        if self.plan is not None:
            self.plan.past_published = on
            self._fill()

    def _fill(self) -> None:
        """Show the rows with the ticks the plan has."""
        plan = self.plan
        if plan is not None:
            goes_in = {id(row) for row in plan.rows if plan.goes_in(row)}
            chosen = {id(row): row.ticked for row in plan.rows}
            self.table.set_rows(plan.rows, self.table.current_place())
            for row in plan.rows:
                row.ticked = chosen[id(row)]
            self.table.tick_where(lambda row: id(row) in goes_in)
        self._show()

    def _ticked(self) -> None:
        """Keep the ticks in the plan."""
        if self.plan is not None and self.table.rows:
            for place, row in enumerate(self.table.rows):
                if self.plan.may_go_in(row):
                    row.ticked = place in self.table.ticks.ticked
        self._show()

    def _show(self) -> None:
        plan = self.plan
        count = len(self.table.ticked())
        past = plan.past() if plan else 0
        self.table.setVisible(plan is not None)
        self.empty.setVisible(plan is None)
        self.words.setText(" ".join((_("Nothing is saved yet."), *plan.notes)) if plan else _("Choose a calendar file (.ics) from another program; nothing is saved before you say so."))
        self.past.setText(_("Bring in the {count} events that are over, as published", count=f"{past:,}"))
        self.past.setVisible(bool(past))
        self.import_button.setText(_("Import {count} items", count=f"{count:,}"))
        self.import_button.setEnabled(bool(count) and not self.work_line.busy)
        self.said.setText(_say(plan) if plan else "")

    # --- saving ----------------------------------------------------------------------------------------------------------------

    def commit(self) -> None:
        """Write the ticked rows, as one deed; back to where the page was opened when it is done."""
        plan, work = self.plan, self.work
        if plan is None or self.work_line.busy or not self.import_button.isEnabled():
            return

        def write(progress: Progress, cancelled: IsCancelled) -> int:
            from desktop.services import ics_import

            return ics_import.commit(work, plan, progress, cancelled)

        self._writing = True
        self.work_line.run(_("Importing"), write, self._committed, self._failed, self._stopped, _("Cancel the import"))

    def _stopped(self) -> None:
        self._writing = False
        self._show()

    def _committed(self, count: int) -> None:
        window = self.window_
        self._writing = False
        self.finish(count)
        window.offer_undo(_("Imported {count} items from the calendar", count=f"{count:,}"))

    def may_close(self) -> bool:
        """A reading is dropped; a writing that began is waited for, or cancelled with its own button."""
        if not self._writing:
            self.work_line.stop()
        return not self._writing


def read_plan(work: Workspace, path: Path, progress: Progress, cancelled: IsCancelled) -> IcsPlan:
    """What a file holds, compared with the calendar (any thread).

    :raises UserError: the file cannot be read
    :raises Cancelled: stopped
    """
    from desktop.exchange import ics_in
    from desktop.services import ics_import

    return ics_import.compare(work, ics_in.read_calendar(path, work.today(), progress, cancelled))


def _times(row: IcsRow) -> str:
    return "–".join(filter(None, (row.start_time, row.end_time)))


def _say(plan: IcsPlan) -> str:
    """How many rows of each state."""
    counts = plan.counts()
    return " · ".join(f"{_(words)} {counts[state]:,}" for state, (words, _tone) in STATES.items() if counts[state])


__all__ = ["STATES", "IcsPage", "export_calendar", "read_plan"]
