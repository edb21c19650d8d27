"""Bringing in a list: choose the file, match its columns, see every row, and only then save."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QLabel, QStackedWidget

from desktop.domain.fields import Register
from desktop.domain.import_plan import ImportPlan, Matching, Mode, State
from desktop.errors import UserError
from desktop.views import file_dialogs, theme, tokens
from desktop.views.import_check import CheckStep
from desktop.views.import_file import FileStep, Opened
from desktop.views.import_match import MatchStep
from desktop.views.messages import confirm, show_error
from desktop.views.page import Page
from desktop.views.page_work import PageWork
from desktop.views.widgets.buttons import button, icon_button
from desktop.views.widgets.layout import column, foot, row_frame
from desktop.views.widgets.notice import NoticeArea, NoticeBar
from desktop.views.widgets.text import Elided, label
from desktop.words import N_, _

if TYPE_CHECKING:
    from desktop.exchange.headings import Header
    from desktop.exchange.importer import LivePlan
    from desktop.services.imports import ImportResult
    from desktop.services.workspace import Workspace
    from desktop.views.main_window import MainWindow
    from desktop.views.work_thread import IsCancelled, Progress

FILE, MATCH, CHECK = 0, 1, 2
STEPS = (N_("Choose the file"), N_("Match the columns"), N_("Check before importing"))


class ImportPage(Page):
    """The three steps over one file. Nothing is written before the one button that says how many rows go in."""

    def __init__(self, window: MainWindow, register: Register, path: Path | str | None = None) -> None:
        super().__init__(window, _("Import {what}", what=_(register.one)))
        self.register = register
        self.plan: LivePlan | None = None
        self._planned: tuple[Header, Matching] | None = None
        self._writing = False
        self._path = Path(path) if path is not None else None
        self.notices = NoticeArea()
        self.steps = QStackedWidget()
        self.work_line = PageWork(self.steps)
        self.file_step = FileStep(register)
        self.match_step = MatchStep(self.work, register)
        self.check_step = CheckStep(self.work, register, self.work_line)
        for step in (self.file_step, self.match_step, self.check_step):
            self.steps.addWidget(step)
        self._build()
        self._connect()
        kept = [Path(one) for one in self.work.settings.recent_imports]
        self.file_step.show_recent([one for one in kept if one.is_file()])
        self._show_step(FILE)

    def _build(self) -> None:
        self.back = icon_button("chevron-left", _("Back (Esc)"), on_click=self.leave)
        self.file_name = Elided("", "second")
        self.step_words: list[QLabel] = [label(f"{at}  {_(words)}", "second") for at, words in enumerate(STEPS, 1)]
        head = row_frame(
            "band",
            self.back,
            label(self.title, size="head", bold=True),
            tokens.S1,
            self.file_name,
            *self.step_words,
            margins=(tokens.S2, tokens.S2, tokens.S4, tokens.S2),
            spacing=tokens.S4,
        )
        head.layout().setStretchFactor(self.file_name, 1)  # type: ignore[union-attr]
        self.said = Elided("", "second")
        self.next_button = button(_("Next"), kind="primary", on_click=self.go_on)
        self.import_button = button("", "check", "primary", on_click=self.commit)
        self.back_button = button(_("Back"), on_click=self.leave)
        self.cancel_button = button(_("Cancel"), on_click=self.give_up)
        feet = foot(self.said, self.next_button, self.import_button, self.back_button, self.cancel_button)
        feet.layout().setStretchFactor(self.said, 1)  # type: ignore[union-attr]
        layout = column(head, self.notices, self.work_line, parent=self)
        layout.addWidget(self.steps, 1)
        layout.addWidget(feet)

    def _connect(self) -> None:
        self.file_step.path_chosen.connect(self.open_path)
        self.file_step.browse_wanted.connect(self.browse)
        self.file_step.template_wanted.connect(self.save_template)
        self.file_step.sheet_chosen.connect(self._open_sheet)
        self.file_step.header_changed.connect(self._refresh)
        self.match_step.changed.connect(self._refresh)
        self.check_step.mended.connect(self._refresh)
        self.check_step.save_rejected_wanted.connect(self.save_rejected)
        self.add_deed("records", _("Next row to mend"), self.check_step.next_to_decide, "F8", "chevron-down")

    def entered(self) -> None:
        if self._path is not None:
            self.open_path(self._path)
        else:
            self.file_step.browse.setFocus()

    # --- where we are -----------------------------------------------------------------------------------------------------

    @property
    def step(self) -> int:
        """Which of the three steps is in front, from 0."""
        return self.steps.currentIndex()

    def _show_step(self, step: int) -> None:
        self.steps.setCurrentIndex(step)
        for at, words in enumerate(self.step_words):
            theme.mark(words, "weight", "bold" if at == step else "")
            theme.mark(words, "tone", "" if at == step else "second")
        self._refresh()

    def _refresh(self) -> None:
        """What the foot says and offers."""
        step, busy = self.step, self.work_line.busy
        ready = self.file_step.opened is not None if step == FILE else not self.match_step.fault()
        self.next_button.setVisible(step != CHECK and (step == MATCH or self.file_step.opened is not None))
        self.next_button.setEnabled(ready and not busy)
        self.import_button.setVisible(step == CHECK)
        self.back_button.setVisible(step != FILE)
        self.said.setText("")
        if step == CHECK and self.plan is not None:
            counts = self.plan.counts()
            self.import_button.setText(import_words(counts))
            self.import_button.setEnabled(bool(counts[State.READY] + counts[State.UPDATE]) and not busy)
            self.said.setText(left_words(counts))

    def leave(self) -> None:
        """One step back; from the first one out of the import."""
        self.notices.drop("failed")
        if self.work_line.busy:
            self.work_line.cancel()
        elif self.step == CHECK:
            self._show_step(MATCH)
        elif self.step == MATCH:
            self._show_step(FILE)
        else:
            self.give_up()

    def give_up(self) -> None:
        """Leave the import; asks when decisions would be lost."""
        if self.may_close():
            self.work_line.stop()
            self.finish()

    def may_close(self) -> bool:
        if self._writing:
            self.work_line.cancel()
            return False
        return self._may_forget(_("Leave the import?"), _("Leave the import"))

    def _may_forget(self, title: str, deed: str) -> bool:
        count = self.check_step.decisions
        if not count:
            return True
        sentence = _("What you mended and decided in this file ({count}) is lost. The file itself is unchanged.", count=count)
        return confirm(self, title, sentence, deed, danger=True, cancel=_("Go on mending"))

    # --- first step: the file -----------------------------------------------------------------------------------------------

    def ask_open_path(self) -> Path | None:
        """Ask for the file; None if the user turned back."""
        filters = _("Lists (*.xlsx *.xlsm *.xls *.ods *.csv *.tsv *.txt *.htm *.html);;All files (*)")
        return file_dialogs.ask_open(self, self.work.settings, "import", self.title, filters)

    def ask_save_path(self, name: str) -> Path | None:
        """Ask where to save an Excel file; None if the user turned back."""
        return file_dialogs.ask_save(self, self.work.settings, "import", _("Save as Excel"), name, _("Excel (*.xlsx)"))

    def browse(self) -> None:
        """Choose a file in a dialog."""
        path = self.ask_open_path()
        if path is not None:
            self.open_path(path)

    def open_path(self, path: Path) -> None:
        """Read a file and show its first rows."""
        if not self._may_forget(_("Open another file?"), _("Open the other file")):
            return
        self.check_step.decisions = 0
        self._show_step(FILE)
        self._read(partial(_open, self.register, path), path)

    def _open_sheet(self, sheet: str) -> None:
        opened = self.file_step.opened
        if opened is not None and sheet != opened.sheet:
            self._read(partial(_open_sheet, self.register, opened, sheet), opened.source.path)

    def _read(self, function: Callable[[Progress, IsCancelled], Opened], path: Path) -> None:
        self.notices.drop("failed")
        self.file_name.setText(path.name)
        self.work_line.run(
            _("Reading {name}", name=path.name), function, self._opened, self._not_opened, lambda: self._not_opened(None)
        )
        self._refresh()

    def _opened(self, opened: Opened) -> None:
        self.plan, self._planned = None, None
        file_dialogs.note_recent(self.work.settings, opened.source.path)
        self.file_step.show_file(opened)
        self._refresh()

    def _not_opened(self, error: BaseException | None) -> None:
        before = self.file_step.opened
        if before is not None:
            self.file_name.setText(before.source.path.name)
            self.file_step.show_file(before)
        else:
            self.file_name.setText("")
        if error is not None:
            self._say_failed(error)
        self._refresh()

    def _say_failed(self, error: BaseException) -> None:
        """What went wrong, in the page; the window goes on."""
        self._refresh()
        if isinstance(error, UserError):
            self.notices.show_notice(NoticeBar(str(error), "danger", key="failed"))
        else:
            show_error(self, error)

    def save_template(self) -> None:
        """Save an empty Excel form with the columns of the register."""
        name = file_dialogs.dated_name(_("Form for {what}", what=_(self.register.one)), self.work.today(), ".xlsx")
        path = self.ask_save_path(name)
        if path is None:
            return
        work, register = self.work, self.register

        def write(_progress: Progress, _cancelled: IsCancelled) -> None:
            from desktop.exchange import template

            template.write(work, register, path)

        self.work_line.run(
            _("Saving"), write, lambda _none: file_dialogs.say_saved(self.window_, path), self._say_failed
        )

    # --- second step: the columns -------------------------------------------------------------------------------------------

    def go_on(self) -> None:
        """To the next step."""
        self.notices.drop("failed")
        if self.step == FILE:
            self._match()
        elif self.step == MATCH:
            self._check()

    def _match(self) -> None:
        opened = self.file_step.opened
        if opened is None:
            return
        if self._planned is None or self._planned[0] != opened.header:
            headed, matching, remembered = suggestion(self.work, self.register, opened)
            self.match_step.show_columns(headed, matching, self.match_step.mode(), remembered)
            self._planned = None
        self._show_step(MATCH)
        self.next_button.setFocus()

    # --- third step: the rows -----------------------------------------------------------------------------------------------

    def _check(self) -> None:
        opened, matching, mode = self.file_step.opened, self.match_step.matching(), self.match_step.mode()
        assert opened is not None
        if self.plan is not None and self._planned == (opened.header, matching):
            self._take_mode(self.plan, mode)
            return
        if not self._may_forget(_("Check the rows anew?"), _("Check anew")):
            return
        self.work_line.run(
            _("Checking the rows"),
            partial(_plan, self.work, self.register, opened, matching, mode),
            partial(self._show_plan, (opened.header, matching)),
            self._say_failed,
            self._refresh,
        )
        self._refresh()

    def _take_mode(self, plan: LivePlan, mode: Mode) -> None:
        if plan.mode is mode:
            self._show_step(CHECK)
            return
        self.work_line.run(
            _("Checking the rows"), lambda _progress, _cancelled: plan.set_mode(mode), lambda _none: self._mode_taken()
        )

    def _mode_taken(self) -> None:
        self._show_step(CHECK)
        self.check_step.show_chip("all")

    def _show_plan(self, planned: tuple[Header, Matching], plan: LivePlan) -> None:
        self.plan, self._planned = plan, planned
        self.check_step.show_plan(plan)
        self._show_step(CHECK)

    def save_rejected(self) -> None:
        """Save the rows that are not brought in, with the reasons, as Excel."""
        if self.plan is not None:
            save_rejected(self.window_, self.plan, self.ask_save_path)

    def commit(self) -> None:
        """Write the ready rows; back to the register when it is done."""
        plan, work = self.plan, self.work
        if plan is None or self.work_line.busy:
            return
        written: list[ImportResult] = []

        def write(progress: Progress, cancelled: IsCancelled) -> ImportResult:
            from desktop.services import imports

            written.append(imports.commit(work, plan, progress, cancelled))
            return written[0]

        def stopped() -> None:
            """Too late to cancel when everything is written already."""
            self._committed(written[0]) if written else self._not_committed()

        self._writing = True
        self.work_line.run(_("Importing"), write, self._committed, self._commit_failed, stopped, _("Cancel the import"))
        self._refresh()

    def _commit_failed(self, error: BaseException) -> None:
        self._writing = False
        self._say_failed(error)

    def _not_committed(self) -> None:
        self._writing = False
        self._refresh()
        self.window_.say(_("The import was cancelled; nothing was saved"))

    def _committed(self, result: ImportResult) -> None:
        assert self.plan is not None
        window, plan = self.window_, self.plan
        self.check_step.decisions, self._writing = 0, False
        self.finish(result)
        say_imported(window, plan, result)


# --- away from the window ---------------------------------------------------------------------------------------------------


def _open(register: Register, path: Path, progress: Progress, cancelled: IsCancelled) -> Opened:
    from desktop.exchange import sheet

    source = sheet.open_workbook(path)
    return _read_sheet(register, source, source.first_sheet, progress, cancelled)


def _open_sheet(register: Register, opened: Opened, name: str, progress: Progress, cancelled: IsCancelled) -> Opened:
    return _read_sheet(register, opened.source, name, progress, cancelled)


def _read_sheet(register: Register, source: Any, name: str, progress: Progress, cancelled: IsCancelled) -> Opened:
    from desktop.exchange import headings, matching, sheet

    table = sheet.read(source, name, progress, cancelled)
    return Opened(source, name, table, headings.guess_header(table, matching.known_headings(register)))


def _plan(
    work: Workspace,
    register: Register,
    opened: Opened,
    matching: Matching,
    mode: Mode,
    progress: Progress,
    cancelled: IsCancelled,
) -> LivePlan:
    from desktop.exchange import importer

    name, header = opened.source.path.name, opened.header
    return importer.plan_table(work, register, opened.table, name, opened.sheet, header, matching, mode, progress, cancelled)


def suggestion(work: Workspace, register: Register, opened: Opened) -> tuple[Any, Matching, bool]:
    """The columns of a file as the second step shows them, where each may go, and whether that was remembered from an earlier file."""
    from desktop.exchange import headings, importer
    from desktop.services import imports

    heads = headings.headings(opened.table, opened.header)
    _header, matching = importer.guess(register, opened.table, opened.header)
    kept = imports.remembered(work, register, heads)
    if kept is not None:
        matching = Matching(kept.columns, {**matching.constants, **kept.constants})
    return (heads, opened.table, opened.header.body), matching, kept is not None


# --- in words ---------------------------------------------------------------------------------------------------------------


def import_words(counts: dict[State, int]) -> str:
    """What the one button does, with its numbers."""
    ready, update = counts[State.READY], counts[State.UPDATE]
    if ready and update:
        return _("Import {ready} and update {update} rows", ready=f"{ready:,}", update=f"{update:,}")
    if update:
        return _("Update {update} records", update=f"{update:,}")
    return _("Import the {ready} ready rows", ready=f"{ready:,}")


def left_words(counts: dict[State, int]) -> str:
    """What stays out, and how the import can be taken back."""
    faulty, double = counts[State.FAULTY], counts[State.DUPLICATE]
    back = _("All of it can be taken back with Ctrl+Z")
    if faulty and double:
        said = _("{faulty} rows to mend and {double} that may be double stay out.", faulty=f"{faulty:,}", double=f"{double:,}")
    elif faulty:
        said = _("{faulty} rows to mend stay out.", faulty=f"{faulty:,}")
    elif double:
        said = _("{double} rows that may be double stay out.", double=f"{double:,}")
    else:
        return back
    return f"{said} {back}"


def say_imported(window: MainWindow, plan: ImportPlan, result: ImportResult) -> None:
    """Say what was brought in, with the way back; offer the rows that were not as Excel."""
    said = [_("Imported {count} rows", count=f"{result.added:,}")] if result.added or not result.updated else []
    said += [_("updated {count} records", count=f"{result.updated:,}")] if result.updated else []
    said += [_("unchanged {count}", count=f"{result.unchanged:,}")] if result.unchanged else []
    said += [_("left out {count}", count=f"{result.rejected + result.skipped:,}")] if result.rejected + result.skipped else []
    actions: list[tuple[str, Callable[[], object]]] = [(_("Undo (Ctrl+Z)"), window.menus.undo)]
    if result.rejected:
        actions.insert(0, (_("Save the rows left out as Excel"), lambda: save_rejected(window, plan, _asker(window))))
    window.notice(" · ".join(said), icon="circle-check", key="undo", seconds=120, actions=tuple(actions))


def _asker(window: MainWindow) -> Callable[[str], Path | None]:
    return lambda name: file_dialogs.ask_save(
        window, window.settings, "import", _("Save as Excel"), name, _("Excel (*.xlsx)")
    )


def save_rejected(window: MainWindow, plan: ImportPlan, ask: Callable[[str], Path | None]) -> None:
    """Ask for a place and save the rows that were not brought in."""
    from desktop.exchange import importer
    from desktop.views import work_thread

    name = file_dialogs.dated_name(_("To be mended {name}", name=Path(plan.file_name).stem), window.work.today(), ".xlsx")
    path = ask(name)
    if path is not None:
        work_thread.run(
            window,
            lambda _progress, _cancelled: importer.write_rejected(plan, path),
            lambda _count: file_dialogs.say_saved(window, path),
        )


__all__ = ["ImportPage", "import_words", "left_words", "say_imported"]
