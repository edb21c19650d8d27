"""What can be done with the records of a list: move to the trash, copy, print, export, import, the menus of a row and of many rows."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QMenu

from desktop.domain.fields import Kind, Register
from desktop.views import messages, theme, work_thread
from desktop.views.shown import called
from desktop.views.widgets.file_drop import FileDrop
from desktop.words import _

if TYPE_CHECKING:
    from desktop.views.register_tab import RegisterTab

_AT_ONCE = 50
"""So many records are written in the window's thread without being felt; more go to another thread."""
_COPIED_ROWS = 5_000


def named(tab: RegisterTab, ids: Sequence[int]) -> str:
    """A few records in words: “โรงเรียน…”, or "12 agencies"."""
    if len(ids) == 1:
        return f"“{called(tab.work, tab.register, ids[0])}”"
    return _("{count} {what}", count=f"{len(ids):,}", what=_(tab.register.named(len(ids))))


def write(tab: RegisterTab, ids: Sequence[int], deed: Callable[[], object], said: str) -> None:
    """Run a writing ``deed()`` about ``ids``, away from the window if there are many, then say ``said`` with the way back."""

    def done(_result: object = None) -> None:
        tab.window_.offer_undo(said)

    if len(ids) <= _AT_ONCE:
        if messages.guarded(tab, deed):
            done()
    else:
        work_thread.run(tab, lambda _progress, _cancelled: deed(), done)


def trash(tab: RegisterTab, ids: Sequence[int]) -> None:
    """Move records to the trash; no question is asked, for it can be taken back."""
    if not ids:
        return
    from desktop.services import records

    said = _("Moved {what} to the trash", what=named(tab, ids))
    write(tab, ids, lambda: records.trash(tab.work, tab.register, list(ids)), said)


def open_trash(tab: RegisterTab) -> None:
    """The records in the trash."""
    from desktop.views.trash_page import TrashPage

    tab.window_.open_page(TrashPage(tab.window_, tab.register))


def change_field(tab: RegisterTab) -> None:
    """One field of many records."""
    from desktop.views.bulk_change import BulkChangePage

    tab.window_.open_page(BulkChangePage(tab.window_, tab.register, tab.chosen_ids()))


def print_list(tab: RegisterTab, name: str | None = None) -> None:
    """The reports that can be printed about the list (or about the selected rows); one that has pages for each record begins with the one under the cursor."""
    from desktop.views.report_page import is_of_one, open_reports

    ids = _several(tab)
    if ids is None and is_of_one(tab.register, name) and (record_id := tab.table.current_id()):
        ids = [record_id]
    open_reports(tab.window_, tab.register, tab.query, ids, name)


def export_list(tab: RegisterTab) -> None:
    """Excel, CSV, vCard of the list (or of the selected rows)."""
    from desktop.views.export_page import open_export

    open_export(tab.window_, tab.register, tab.query, _several(tab))


def import_list(tab: RegisterTab, path: Path | None = None) -> None:
    """Bring in an Excel or CSV list; ``path`` if it is known already."""
    from desktop.views.import_page import ImportPage

    tab.window_.open_page(ImportPage(tab.window_, tab.register, path))


def take_files(tab: RegisterTab) -> None:
    """A list that is dropped on the register opens its import."""
    FileDrop(tab, _is_list_file).dropped.connect(lambda path: import_list(tab, path))


def _is_list_file(path: Path) -> bool:
    from desktop.views.import_file import is_list_file

    return is_list_file(path)


def _several(tab: RegisterTab) -> list[int] | None:
    """The selected records if several are selected, else None: the whole list is meant."""
    return tab.table.selected_ids() if tab.table.selected_count() > 1 else None


def copy_rows(tab: RegisterTab) -> None:
    """The selected rows as they are seen, tabs between the columns, for a spreadsheet or a letter."""
    ids = tab.chosen_ids()[:_COPIED_ROWS]
    fields = tab.table.visible_fields()
    lines = ["\t".join(_(field.label) for field in fields)] if len(ids) > 1 else []
    for record in tab.work.reader.rows(tab.register, ids):
        lines.append("\t".join(tab.shown.of(field, record).replace("\t", " ").replace("\n", " ") for field in fields))
    if ids:
        QGuiApplication.clipboard().setText("\n".join(lines))
        tab.say(_("Copied {count} rows", count=f"{len(ids):,}"))


def copy_field(tab: RegisterTab, check: str) -> None:
    """The telephone or e-mail of the record under the cursor; its contact persons' if it has none of its own."""
    record_id = tab.table.current_id()
    record = tab.work.reader.get(tab.register, record_id) if record_id else None
    if record is None:
        return
    rows = [(tab.register, record)]
    for child in tab.register.children:
        rows += [(child.register, line) for line in tab.work.reader.children(child.register, record_id)]
    for register, line in rows:
        for field in register:
            if field.check == check and field.kind is Kind.LINES and line.get(field.name):
                text = str(line[field.name][0])
                QGuiApplication.clipboard().setText(text)
                tab.say(_("Copied {text}", text=text))
                return
    tab.say(_("There is nothing to copy in this row"))


def knows(register: Register, check: str) -> bool:
    """Whether a register or what belongs to its records holds telephones ("phone") or e-mails ("email")."""
    return any(field.check == check for part in (register, *(child.register for child in register.children)) for field in part)


def fill_row_menu(tab: RegisterTab, menu: QMenu) -> None:
    """The context menu of a row (Shift+F10)."""
    ids = tab.chosen_ids()
    if ids:
        _add(menu, _("Open"), "pencil", tab.edit, "Enter").setEnabled(len(ids) == 1)
        if knows(tab.register, "phone"):
            _add(menu, _("Copy the telephone"), "phone", lambda: tab.copy_field("phone"), "Ctrl+Shift+C")
        if knows(tab.register, "email"):
            _add(menu, _("Copy the e-mail"), "mail", lambda: tab.copy_field("email"), "Ctrl+Shift+E")
        _add(menu, _("Copy the rows"), "copy", tab.copy_rows, "Ctrl+C")
        menu.addSeparator()
        tab.row_deeds(menu, ids)
        _add(menu, _("Change a field"), "sliders-horizontal", lambda: change_field(tab))
        _add(menu, _("Print"), "printer", tab.print_list, "Ctrl+P")
        _add(menu, _("Export"), "file-down", tab.export_list)
        if len(ids) == 1:
            _add(menu, _("History"), "history", lambda: open_history(tab, ids[0]))
        menu.addSeparator()
        _add(menu, _("Move to the trash"), "trash-2", tab.trash_selected, "Delete")
    else:
        _add(menu, tab.add_button.text(), "plus", tab.add, "Ctrl+N")


def open_history(tab: RegisterTab, record_id: int) -> None:
    """Who changed what in a record, and when."""
    from desktop.views.history_page import HistoryPage

    tab.window_.open_page(HistoryPage(tab.window_, tab.register, record_id))


def _add(menu: QMenu, text: str, icon: str, deed: Callable[[], object], key: str = "") -> QAction:
    """A line of a menu; ``key`` is shown at its right, and works from the window's own deed."""
    made = menu.addAction(theme.icon(icon), f"{text}\t{key}" if key else text)
    made.triggered.connect(lambda *_unused: deed())
    return made
