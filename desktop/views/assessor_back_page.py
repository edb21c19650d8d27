"""Files of assessors and schools that came back: looked at before anything is written, then taken in as one deed."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QCheckBox, QWidget

from desktop.domain import assessor_book
from desktop.domain.thai_date import format_date
from desktop.views import file_dialogs, messages, theme, tokens
from desktop.views.assessor_files_page import FOLDER
from desktop.views.page import Page
from desktop.views.page_work import PageWork
from desktop.views.plain_table import Column, PlainTable
from desktop.views.tick_table import TickTable
from desktop.views.widgets.buttons import button
from desktop.views.widgets.layout import band, box, column, column_frame, foot, frame, row
from desktop.views.widgets.text import Wrapped, label
from desktop.words import N_, _

if TYPE_CHECKING:
    from desktop.domain.assessor_book import Book
    from desktop.services.assessor_files import Line, Looked, Result
    from desktop.services.workspace import Workspace
    from desktop.views.main_window import MainWindow

_SIDE = 470
"""Width of what one file says, px at 12 pt."""
_STATES = {
    "ready": ("ok", N_("Ready (file)")),
    "conflict": ("warn", N_("Both sides changed it")),
    "mend": ("danger", N_("To be mended (file)")),
    "same": ("off", N_("Nothing new (file)")),
}
_LINES = {
    "new": ("ok", N_("New (answer)")),
    "changed": ("wait", N_("Changed (answer)")),
    "conflict": ("warn", N_("Both sides changed it")),
    "closed": ("lock", N_("Sent for review; stays")),
    "kept": ("off", N_("Newer in the office; stays")),
    "same": ("off", N_("The same (answer)")),
}


@dataclass
class Came:
    """One file: what was found in it, or why it could not be read."""

    source: str
    looked: Looked | None = None
    message: str = ""
    path: Path = Path()
    """Where it lies; two files of one name from two folders are two files."""

    @property
    def state(self) -> str:
        """"ready", "conflict", "mend" or "same"."""
        return self.looked.state if self.looked is not None else "mend"

    @property
    def faults(self) -> list[str]:
        """What keeps it from being taken in, in sentences."""
        return [self.message] if self.looked is None else [str(one) for one in self.looked.faults]

    @property
    def whose(self) -> str:
        """The school or the assessor."""
        if self.looked is None:
            return "–"
        book = self.looked.book
        return " · ".join(word for word in ((book.subject, book.who) if book.kind == "school" else (book.who, book.subject)) if word) or "–"


class AssessorBackPage(Page):
    """Left the files with their state and ticks, right what the one under the cursor says; one button that names how many go in."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window, _("Files that came back"))
        self.came: list[Came] = []
        self.setAcceptDrops(True)
        self._build()
        self.add_deed("file", _("Choose files …"), self.choose_files, "Ctrl+O", "file-up")
        self.add_deed("file", _("Choose a folder …"), self.choose_folder, "Ctrl+Shift+O", "file-up")
        self.add_deed("records", _("Take the ticked files in"), self.take, "Ctrl+S", "check")
        self.add_deed("records", _("Take files out of this list"), self.leave_out, "Delete", "x")
        self.show_files([])

    def _build(self) -> None:
        self.files_button = button(_("Choose files …"), "file-up", tip="Ctrl+O", on_click=self.choose_files)
        self.folder_button = button(_("Choose a folder …"), "file-up", tip="Ctrl+Shift+O", on_click=self.choose_folder)
        self.overwrite = QCheckBox(_("Where both sides changed an answer, take that of the file"))
        self.overwrite.toggled.connect(self._say)
        tools = band(self.files_button, self.folder_button, None)
        self.table = TickTable(self.title, self._columns(), lambda one: one.state in ("ready", "conflict"))
        self.table.changed.connect(self._say)
        self.table.chosen.connect(self._show_current)
        self.empty = frame("surface")
        words = _("Choose the files that came back, or drop them here. Nothing is written before you have seen what is in them.")
        column(Wrapped(words, "muted"), None, margins=(tokens.S6, tokens.S6, tokens.S6, 0), parent=self.empty)
        self.lines = PlainTable(_("Answers in the file"), self._line_columns())
        self.faults = Wrapped("", "danger")
        self.about = Wrapped("", "second")
        texts = box(column(self.about, self.faults, margins=(tokens.S3, tokens.S2, tokens.S3, tokens.S2), spacing=tokens.S1))
        self.below = QWidget()
        self.side = column_frame("pane", texts, self.lines, self.below)
        for stretched in (self.lines, self.below):
            self.side.layout().setStretchFactor(stretched, 1)  # type: ignore[union-attr]
        theme.follow(self, lambda: self.side.setFixedWidth(theme.px(_SIDE)))
        self.take_button = button("", "check", "primary", tip="Ctrl+S", on_click=self.take)
        self.total = label("", "second")
        body = row(spacing=0)
        left = column(self.table, self.empty)
        for stretched in (self.table, self.empty):
            left.setStretchFactor(stretched, 1)
        body.addWidget(box(left), 1)
        body.addWidget(self.side)
        self.body = box(body)
        self.work_line = PageWork(tools, self.body)
        outer = column(self.head(self.total), tools, self.work_line, self.body, foot(self.overwrite, None, self.take_button), parent=self)
        outer.setStretchFactor(self.body, 1)

    def _columns(self) -> tuple[Column, ...]:
        return (
            Column(_("From (file)"), 0, lambda one: one.whose, tone="text"),
            Column(_("State (file)"), 190, lambda one: _(_STATES[one.state][1]), state=lambda one: _STATES[one.state][0]),
            Column(_("New (answer)"), 60, lambda one: _count(one, "new"), right=True),
            Column(_("Changed (answers)"), 76, lambda one: _count(one, "changed"), right=True),
            Column(_("Stays (answers)"), 76, lambda one: _count(one, "closed", "kept", "conflict"), right=True),
            Column(_("Name of the file"), 210, lambda one: one.source),
        )

    def _line_columns(self) -> tuple[Column, ...]:
        return (
            Column(_("No. (item)"), 58, lambda one: one.code, tone="text"),
            Column(_("State (answer)"), 178, lambda one: _(_LINES[one.state][1]), state=lambda one: _LINES[one.state][0]),
            Column(_("Here now"), 92, lambda one: _in_words(one.now)),
            Column(_("In the file"), 0, lambda one: _in_words(one.given), tone="text"),
        )

    # choosing files ---------------------------------------------------------------------------------------------------

    def choose_files(self) -> None:
        """Ask for files, and look at them."""
        paths = file_dialogs.ask_open_many(self, self.work.settings, FOLDER, _("Files that came back"), _("Excel and LibreOffice (*.xlsx *.ods *.xlsm)"))
        if paths:
            self.look_at(paths)

    def choose_folder(self) -> None:
        """Ask for a folder, and look at every file in it."""
        from desktop.exchange import assessor_file

        folder = file_dialogs.ask_folder(self, self.work.settings, FOLDER, _("Folder with the files that came back"))
        if folder is None:
            return
        paths = assessor_file.files_in(folder)
        if paths:
            self.look_at(paths)
        else:
            self.window_.notice(_("There is no Excel file in “{name}”.", name=folder.name), "info", key="files", seconds=8)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        from desktop.exchange import assessor_file

        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        found = [file for path in paths for file in (assessor_file.files_in(path) if path.is_dir() else [path])]
        if found:
            event.acceptProposedAction()
            self.look_at(found)

    def look_at(self, paths: Sequence[Path]) -> None:
        """Read files beside the window and add them to the list; one that is there already is read anew."""
        from desktop.exchange import assessor_file
        from desktop.exchange.assessor_file import UnreadFile

        wanted = list(dict.fromkeys(path.absolute() for path in paths))
        kept = [one for one in self.came if one.path not in wanted]
        work = self.work

        def read(progress: Any, cancelled: Any) -> list[Came]:
            found = list(zip(wanted, assessor_file.read_many(wanted, progress, cancelled), strict=True))
            fresh = [(path, one) for path, one in found if not isinstance(one, UnreadFile)]
            unread = [Came(one.source, None, one.message, path) for path, one in found if isinstance(one, UnreadFile)]
            return _look(work, kept, fresh) + unread

        self.work_line.run(_("Reading {count} files …", count=f"{len(paths):,}"), read, self.show_files, partial(messages.show_error, self))

    def leave_out(self) -> None:
        """Take the file under the cursor out of the list; what it stood against is looked at again."""
        current = self.table.current()
        if current is None or self.work_line.busy:
            return
        ticked, left = self.table.ticked(), [one for one in self.came if one is not current]
        shunned = {one.path for one in left if one.state in ("ready", "conflict") and one not in ticked}
        self._look_again(left, {one.path for one in left} - shunned)

    def _look_again(self, left: list[Came], ticked: Collection[Path]) -> None:
        """Look at what is left beside the window; only ``ticked`` are ticked then."""
        work = self.work
        words = _("Looking at {count} files …", count=f"{len(left):,}")
        self.work_line.run(words, lambda *_unused: _look(work, left), lambda came: self.show_files(came, ticked), partial(messages.show_error, self))

    # what is shown ----------------------------------------------------------------------------------------------------

    def show_files(self, came: list[Came], ticked: Collection[Path] | None = None) -> None:
        """Show what was found: first what is to be mended, then conflicts, then what is ready, which is ticked (of ``ticked`` only, where given)."""
        order = {"mend": 0, "conflict": 1, "ready": 2, "same": 3}
        self.came = sorted(came, key=lambda one: (order[one.state], one.whose))
        self.table.set_rows(self.came)
        self.table.tick_where(lambda one: one.state in ("ready", "conflict") and (ticked is None or one.path in ticked))
        self.table.setVisible(bool(came))
        self.side.setVisible(bool(came))
        self.empty.setVisible(not came)
        counts = {state: sum(1 for one in came if one.state == state) for state in _STATES}
        said = [f"{_(_STATES[state][1])} {count:,}" for state, count in counts.items() if count]
        self.total.setText(" · ".join(said))
        self.overwrite.setVisible(any(one.looked is not None and one.looked.count("conflict") for one in came))
        self._show_current()
        self._say()
        if came:
            self.table.setFocus()

    def _show_current(self) -> None:
        one: Came | None = self.table.current()
        self.about.setText(_about(one) if one is not None else "")
        faults = one.faults if one is not None else []
        self.faults.setText("\n".join(faults[:12] + ([_("and {count} more", count=len(faults) - 12)] if len(faults) > 12 else [])))
        self.faults.setVisible(bool(faults))
        order = {state: place for place, state in enumerate(("conflict", "closed", "new", "changed", "kept", "same"))}
        lines: list[Line] = sorted(one.looked.lines, key=lambda line: order[line.state]) if one is not None and one.looked is not None else []
        self.lines.set_rows(lines)
        self.lines.setVisible(bool(lines))
        self.below.setVisible(not lines)

    def _say(self) -> None:
        count = len(self.table.ticked())
        self.take_button.setText(_("Take {count} files in", count=f"{count:,}") if count != 1 else _("Take the file in"))
        self.take_button.setEnabled(bool(count))

    # taking in --------------------------------------------------------------------------------------------------------

    def take(self) -> None:
        """Take the ticked files in, as one deed that can be taken back."""
        from desktop.services import assessor_files

        ticked: list[Came] = self.table.ticked()
        if not ticked or self.work_line.busy:
            return
        work, overwrite = self.work, self.overwrite.isChecked() and self.overwrite.isVisible()
        books = [one.looked.book for one in ticked if one.looked is not None]

        def take(progress: Any, cancelled: Any) -> Result:
            return assessor_files.take_in(work, books, overwrite, progress, cancelled)

        self.work_line.run(_("Taking in {count} files …", count=f"{len(books):,}"), take, partial(self._taken, ticked), partial(messages.show_error, self))

    def _taken(self, ticked: list[Came], result: Result) -> None:
        said = _("Took in {count} files: {new} new answers, {changed} changed", count=f"{result.files:,}", new=f"{result.new:,}", changed=f"{result.changed:,}")
        if result.left:
            said += " · " + _("{count} stay as they are in the office", count=f"{result.left:,}")
        gone = {one.path for one in ticked}
        window, left = self.window_, [one for one in self.came if one.path not in gone and one.state != "same"]
        if left:
            self._look_again(left, ())
        else:
            self.finish()
        window.offer_undo(said)

    def may_close(self) -> bool:
        self.work_line.stop()
        return True

    def entered(self) -> None:
        (self.table if self.came else self.files_button).setFocus()


def _look(work: Workspace, known: Sequence[Came], fresh: Sequence[tuple[Path, Book]] = ()) -> list[Came]:
    """Look at files again together with fresh ones (other thread); those that could not be read stay what they are."""
    from desktop.services import assessor_files

    books = [(one.path, one.looked.book) for one in known if one.looked is not None] + list(fresh)
    looked = assessor_files.look(work, [book for _path, book in books])
    return [Came(one.book.source, one, "", path) for (path, _book), one in zip(books, looked, strict=True)] + [one for one in known if one.looked is None]


def _count(one: Came, *states: str) -> str:
    count = one.looked.count(*states) if one.looked is not None else 0
    return f"{count:,}" if count else "–"


def _about(one: Came) -> str:
    if one.looked is None:
        return one.source
    book = one.looked.book
    made = format_date(assessor_book.day_made(book)) if assessor_book.day_made(book) else ""
    sent = _("made {day}", day=made) if made else ""
    return " · ".join(word for word in (book.round_name, sent) if word)


def _in_words(answer: dict[str, Any]) -> str:
    """An answer in one short line: ticks by number, level, value, the beginning of its words."""
    said = []
    if answer.get("not_applicable"):
        said.append(_("not applicable (answer)"))
    if answer.get("ticks"):
        said.append(_("{count} ticks", count=len(answer["ticks"])))
    said += [f"{answer[name]:g}" for name in ("level", "actual") if answer.get(name) is not None]
    said += [str(answer[name]).split("\n")[0][:60] for name in ("result", "comment", "strengths", "improvements", "suggestions", "link") if answer.get(name)]
    if answer.get("numbers") and not said:
        said.append(_("numbers (answer)"))
    return ", ".join(said) or "–"


