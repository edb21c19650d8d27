"""What can be done with the items of the calendar: move, put back, paste, delete, change the status, print. Each is one deed that can be taken back."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, timedelta
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from desktop.domain.thai_date import format_date, weekday_name
from desktop.models.publicity_register import ITEMS
from desktop.views import theme, work_thread
from desktop.views.calendar.beginning import Step
from desktop.words import N_, _

if TYPE_CHECKING:
    from desktop.views.calendar_page import CalendarPage

SHIFTS: tuple[tuple[str, int, str], ...] = (
    (N_("One day later"), 1, "Alt+→"),
    (N_("One day earlier"), -1, "Alt+←"),
    (N_("One week later"), 7, "Alt+↓"),
    (N_("One week earlier"), -7, "Alt+↑"),
)
"""Moving by the keyboard: word, days, key."""


def _do(page: CalendarPage, deed: Callable[[], object], said: str, follow: int = 0) -> None:
    """Run a writing ``deed`` away from the window, then say ``said`` with the way back; the cursor goes with the item ``follow``."""
    page.follow_item = follow
    work_thread.run(page, lambda *_unused: deed(), lambda _result: page.window_.offer_undo(said))


def named(page: CalendarPage, ids: Sequence[int]) -> str:
    """An item in quotes, several by their number."""
    if len(ids) == 1:
        item = page.board.item(ids[0])
        return f"“{item.name if item else '–'}”"
    return _("{count} items", count=f"{len(ids):,}")


# --- moving -----------------------------------------------------------------------------------------------------------------


def move_by(page: CalendarPage, ids: Sequence[int], days: int) -> None:
    """Move items by days."""
    dated = [one for one in ids if (item := page.board.item(one)) and item.first]
    if not dated or not days:
        return
    from desktop.services import publicity

    work = page.work
    if len(dated) == 1 and (item := page.board.item(dated[0])) and item.first:
        said = _moved(page, item.id, item.first + timedelta(days))
    elif days > 0:
        said = _("Moved {what} {days} days later", what=named(page, dated), days=days)
    else:
        said = _("Moved {what} {days} days earlier", what=named(page, dated), days=-days)
    _do(page, lambda: publicity.move(work, dated, days), said, dated[0] if page.board.current in dated and len(dated) == 1 else 0)


def put_on(page: CalendarPage, item_id: int, day: date | None) -> None:
    """Put an item on a day; None puts it back into the tray."""
    from desktop.services import publicity

    work = page.work
    said = _moved(page, item_id, day) if day else _("{what} has no date now", what=named(page, [item_id]))
    _do(page, lambda: publicity.move_to(work, item_id, day), said, item_id if day else 0)


def put_back(page: CalendarPage, ids: Sequence[int]) -> None:
    """Take the day of items away: back into the tray, as one deed."""
    dated = [one for one in ids if (item := page.board.item(one)) and item.first]
    if not dated:
        return
    if len(dated) == 1:
        put_on(page, dated[0], None)
        return
    from desktop.services import publicity

    work = page.work

    def deed() -> None:
        with work.deed("move", ITEMS.name, str(len(dated))):
            for one in dated:
                publicity.move_to(work, one, None)

    _do(page, deed, _("{what} has no date now", what=named(page, dated)))


def paste(page: CalendarPage, ids: Sequence[int], day: date) -> None:
    """Put items on a day; several keep their distances, the earliest of them comes on ``day``."""
    items = [item for one in ids if (item := page.board.item(one))]
    dated = [item for item in items if item.first]
    if len(ids) == 1:
        put_on(page, ids[0], day)
    elif dated and (first := min(item.first for item in dated if item.first)):
        move_by(page, [item.id for item in dated], (day - first).days)


def ask_days(page: CalendarPage, ids: Sequence[int]) -> None:
    """Ask by how many days the items are to be moved, later or earlier."""
    from desktop.views.field_dialog import Asked, ask
    from desktop.views.record_fields import NumberField

    if not ids:
        page.window_.notice(_("Choose the items to be moved first: Ctrl+click, Shift with arrows, or Ctrl+A for the whole month."), "info", key="move", seconds=10)
        return
    days = NumberField(_("Days"), 80)
    days.set_value(7)
    asked = [Asked("days", _("Days (with − earlier)"), days, True)]
    title = _("Move {what} by days", what=named(page, ids))
    sentence = _("Items that lie on several days keep their length, internal deadlines move along. Published items are not moved.")
    ask(page, title, sentence, asked, _("Move"), lambda values: move_by(page, ids, int(values["days"] or 0)))


def remark(page: CalendarPage, day: date) -> str:
    """What is to be known of a day an item is put on: the office is closed, or the day is over; empty for any other."""
    if day < page.board.today:
        return _("this day is over already")
    if page.board.is_off(day):
        return _("the office is closed: {name}", name=page.board.name_of(day) or weekday_name(day))
    return ""


def _moved(page: CalendarPage, item_id: int, day: date) -> str:
    said = _("Moved {what} to {date}", what=named(page, [item_id]), date=format_date(day))
    return " · ".join(filter(None, (said, remark(page, day))))


# --- others -----------------------------------------------------------------------------------------------------------------


def trash(page: CalendarPage, ids: Sequence[int]) -> None:
    """Move items to the trash; no question is asked, for it can be taken back."""
    if not ids:
        return
    from desktop.services import records

    work = page.work
    _do(page, lambda: records.trash(work, ITEMS, list(ids)), _("Moved {what} to the trash", what=named(page, ids)))


def open_form(page: CalendarPage, item_id: int | None, values: dict[str, Any] | None = None) -> None:
    """The form of an item, or of a new one with ``values``; the cursor is on it when the form is closed."""
    from desktop.views.item_form import ItemForm

    form = ItemForm(page.window_, item_id, values)
    form.closed.connect(lambda result: page.board.read_again(result) if isinstance(result, int) and result else None)
    page.window_.open_page(form)


def first_steps(page: CalendarPage) -> tuple[Step, ...]:
    """How an office without any item begins."""
    from desktop.views import item_deeds

    ways = {icon: (text, deed) for text, icon, deed in item_deeds.pages(page)}

    def bring_in_list() -> None:
        from desktop.views.import_page import ImportPage

        page.window_.open_page(ImportPage(page.window_, ITEMS, None))

    return (
        Step(_("Tick ready-made items"), _("Official days and yearly work of every office, with their dates"), "list-checks", ways["list-checks"][1]),
        Step(_("Import from Excel or CSV"), _("The calendar is kept in a table already; every row can be checked first"), "file-spreadsheet", bring_in_list),
        Step(ways["file-up"][0], _("From another calendar program; looked through before anything is saved"), "file-up", ways["file-up"][1]),
        Step(_("Check the holidays"), _("They are filled in; compare them with the cabinet's resolution and confirm the year"), "calendar", ways["calendar"][1]),
    )


def export(page: CalendarPage) -> None:
    """What is shown (or selected) as Excel or CSV."""
    from desktop.views.export_page import open_export

    open_export(page.window_, ITEMS, None, page.shown_ids())


def print_out(page: CalendarPage, name: str = "") -> None:
    """A month or year as a wall calendar exactly as it is filtered; any other report about the items that are shown."""
    from desktop.views.report_page import open_reports

    name = name or page.report()
    values = page.report_values(name)
    open_reports(page.window_, ITEMS, None, None if values else page.shown_ids(), name, values)


# --- menus ------------------------------------------------------------------------------------------------------------------


def fill_menu(page: CalendarPage, menu: QMenu, ids: Sequence[int]) -> None:
    """What can be done with items, or with the day under the cursor."""
    if not ids:
        _add(menu, _("Add item"), "plus", page.add, "Ctrl+N")
        if page.board.cut:
            _add(menu, _("Put here what was cut"), "corner-down-right", page.paste, "Ctrl+V")
        _add(menu, _("All items of this day"), "list-checks", page.list_day)
        return
    from desktop.views.step_dialog import status_menu

    if len(ids) == 1:
        _add(menu, _("Open"), "pencil", lambda: open_form(page, ids[0]), "Enter")
    status_menu(menu, page, ITEMS, ids)
    _add(menu, _("Postpone …"), "clock", page.postpone, "Ctrl+Shift+D")
    menu.addSeparator()
    for words, days, key in SHIFTS:
        _add(menu, _(words), "", partial(move_by, page, ids, days), key)
    _add(menu, _("Move by days …"), "calendar", lambda: ask_days(page, ids), "Ctrl+M")
    _add(menu, _("Cut, to put on another day"), "corner-down-right", page.cut, "Ctrl+X")
    _add(menu, _("Take the date away"), "inbox", lambda: put_back(page, ids), "Ctrl+Backspace")
    menu.addSeparator()
    _add(menu, _("Move to the trash"), "trash-2", lambda: trash(page, ids), "Delete")


def _add(menu: QMenu, text: str, icon: str, deed: Callable[[], object], key: str = "") -> QAction:
    words = f"{text}\t{key}" if key else text
    made = menu.addAction(theme.icon(icon), words) if icon else menu.addAction(words)
    made.triggered.connect(lambda *_unused: deed())
    return made
