"""The window of who assesses away from the office: one file, no data folder. The same tree, item and criteria; everything is written into the file that was sent.

Opened by ``python -m desktop assess FILE`` or from the menu of the office's own window.
"""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QFrame, QMainWindow, QWidget

from desktop.domain.thai_date import format_date
from desktop.errors import UserError
from desktop.exchange import assessor_file
from desktop.views import messages, theme, tokens, work_thread
from desktop.views.assess.board import Board
from desktop.views.assess.file_desk import FileDesk
from desktop.views.widgets.buttons import button, press_focused_button
from desktop.views.widgets.layout import column, row
from desktop.views.widgets.notice import NoticeArea, NoticeBar
from desktop.views.widgets.text import Elided, HeadName, label
from desktop.words import _

if TYPE_CHECKING:
    from desktop.domain.assessor_book import Book

_FIRST_SIZE = 1366, 728
_LEAST_SIZE = 1024, 600
_LISTED = 8


def ask_who(owner: QWidget | None, book: Book) -> str:
    """The name of who fills the file in; asked once, then it stands in the file. Empty if the user turned back."""
    sentence = _("Your name goes into the file, so that the office knows whose answers these are.")
    return messages.ask_text(owner, _("Who fills this in?"), sentence, _("Begin (assessor)"), hint=_("Name and surname")) or ""


def open_file(owner: QWidget | None, path: Path, today: date) -> AssessorWindow | None:
    """Read a file and open its window; None if the user turned back when asked for the name.

    :raises UserError: it is missing, damaged, or no assessor file
    """
    book = assessor_file.read(path)
    fresh = not book.who
    if fresh:
        book.who = ask_who(owner, book)
        if not book.who:
            return None
    window = AssessorWindow(path, book, today)
    if fresh:
        messages.guarded(window, window.desk.write)
    return window


class AssessorWindow(QMainWindow):
    """One file. ``ended`` is sent when it was closed."""

    ended = Signal()

    def __init__(self, path: Path, book: Book, today: date) -> None:
        super().__init__()
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.desk = FileDesk(path, book)
        self.notices = NoticeArea()
        self.board = Board(self.desk, today)
        self.missing = button("", "flag", on_click=self.show_missing)
        self.said = label("", "muted", "small")
        centre = QWidget()
        outer = column(self._head(), self.notices, parent=centre)
        outer.addWidget(self.board, 1)
        self.setCentralWidget(centre)
        place = label(str(path), "muted", "small")
        place.setContentsMargins(theme.px(tokens.S3), 0, 0, 0)
        self.statusBar().addWidget(place)
        self.statusBar().addPermanentWidget(self.said)
        self.setWindowTitle(_("{who} – {round}", who=book.who, round=self.desk.title))
        self.setMinimumSize(*(theme.px(side) for side in _LEAST_SIZE))
        self.resize(*(theme.px(side) for side in _FIRST_SIZE))
        self.board.told.connect(self.said.setText)
        self.board.told.connect(lambda _words: self._count())
        self.board.failed.connect(self._failed)
        self.board.left_out.connect(lambda words: self.notices.show_notice(NoticeBar(words, "warn", key="left_out", seconds=20)))
        self._shortcuts()
        self._tell_faults(book)
        self._count()
        self.board.open_item(self.board.first_code())
        self.board.tree.setFocus()
        work_thread.run(self, lambda *_unused: _load_words(), lambda _result: theme.words_loaded())

    def _head(self) -> QFrame:
        book = self.desk.book
        made = QFrame()
        made.setProperty("role", "band")
        name = HeadName()
        name.setText(self.desk.title)
        who = Elided(_("Assessor: {who}", who=book.who) if book.kind == "assessor" else _("Filled in by: {who}", who=book.who), "second")
        due = label(_("due {date}", date=format_date(book.due_on)) if book.due_on else "", "second")
        line = row(name, margins=(tokens.S4, tokens.S2, tokens.S4, tokens.S2), spacing=tokens.S2, parent=made)
        line.addWidget(who, 1)
        line.addWidget(due)
        line.addWidget(self.missing)
        line.addWidget(button(_("Item before"), "chevron-left", tip="Ctrl+Page Up", on_click=lambda: self.board.step(-1)))
        line.addWidget(button(_("Next item"), "chevron-right", tip="Ctrl+Page Down", on_click=lambda: self.board.step(1)))
        line.addWidget(button(_("Save and close"), "save", "primary", tip="Ctrl+Shift+S", on_click=self.close))
        return made

    def _shortcuts(self) -> None:
        ways = {
            "Ctrl+PgDown": lambda: self.board.step(1), "Alt+Down": lambda: self.board.step(1), "Ctrl+PgUp": lambda: self.board.step(-1),
            "Alt+Up": lambda: self.board.step(-1), "F6": self.board.next_pane, "F7": self.show_missing, "Ctrl+S": self.save, "Ctrl+Shift+S": self.close,
            "Ctrl+W": self.close, "Ctrl+F": self.board.tree_pane.search.setFocus,
            "Ctrl+Z": self.undo, "Ctrl++": lambda: self._resize(1), "Ctrl+=": lambda: self._resize(1), "Ctrl+-": lambda: self._resize(-1),
        }  # fmt: skip
        for keys, deed in ways.items():
            QShortcut(QKeySequence(keys), self, deed)

    def _resize(self, step: int) -> None:
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        theme.apply(app, "dark" if theme.is_dark() else "light", theme.points() + step)

    # what is missing ------------------------------------------------------------------------------------------------

    def _count(self) -> None:
        """How many items are still open, on the button that goes to the next of them."""
        left = len(self.desk.missing())
        self.missing.setText(_("{count} items left", count=left) if left else _("Complete"))
        self.missing.setToolTip("F7")

    def show_missing(self) -> None:
        """The next item that is not answered; none: say that all is there."""
        if not self.board.next_open():
            if self.desk.missing():
                return
            self.notices.show_notice(NoticeBar(_("Every item is answered. Send the file back to the office."), "note", icon="circle-check", key="done", seconds=20))

    def _tell_faults(self, book: Book) -> None:
        """Cells that cannot be read are said before anything is written over them."""
        if book.faults:
            said = "; ".join(str(one) for one in book.faults[:_LISTED])
            words = _("{count} cells of the file cannot be read and are empty here: {said}", count=len(book.faults), said=said)
            self.notices.show_notice(NoticeBar(words, "warn", key="faults"))

    # saving ---------------------------------------------------------------------------------------------------------

    def save(self) -> bool:
        """Write what is not in the file yet."""
        return self.board.flush() and not self.desk.waits

    def undo(self) -> None:
        """Take the last change back, wherever it was made."""
        code = self.desk.undo()
        if code:
            self.board.open_item(code)
            self.board.show_answer()
            self.save()

    def _failed(self, error: BaseException) -> None:
        if isinstance(error, UserError) and self.desk.changed_outside:
            bar = NoticeBar(str(error), "danger", ((_("Write over it"), self._write_over),), key="error")
            self.notices.show_notice(bar)
        else:
            messages.show_error(self, error)

    def _write_over(self) -> None:
        self.notices.drop("error")
        if messages.guarded(self, lambda: self.desk.write(over=True)):
            self.save()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Everything is in the file before it closes; what is missing is said, and may be done another day."""
        wrong = self.board.finish()
        if wrong and self._stay(_("Something typed cannot be taken"), "; ".join(wrong), _("Leave it out")):
            event.ignore()
            return
        saved = self.save()
        if not saved and self._stay(_("Not saved yet"), _("What you typed last is not in the file yet."), _("Give it up")):
            event.ignore()
            return
        if not saved:
            self.desk.forget()  # it is not tried once more while the window goes
        missing = self.desk.missing()
        if missing and saved:
            codes = ", ".join(missing[:_LISTED]) + ("…" if len(missing) > _LISTED else "")
            words = _("Everything is saved. {count} items are not answered yet: {codes}. You can go on another day.", count=len(missing), codes=codes)
            if self._stay(_("Some items are still missing"), words, _("Close the file")):
                event.ignore()
                return
        self.ended.emit()
        super().closeEvent(event)

    def _stay(self, title: str, sentence: str, go: str) -> bool:
        return messages.choose(self, title, sentence, (("go", go, ""), ("", _("Go on answering"), "primary"))) != "go"

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button that has the focus, as Space does."""
        if not press_focused_button(self, event):
            super().keyPressEvent(event)


def _load_words() -> None:
    from desktop.domain.thai_break import soft

    soft("ประสาน")


