"""Handing the calendar to other calendar programs as an .ics file: what goes in, then where it is saved."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QButtonGroup, QCheckBox, QRadioButton

from desktop.domain.thai_date import fiscal_period, fiscal_year
from desktop.errors import UserError
from desktop.views import file_dialogs, tokens
from desktop.views.messages import show_error
from desktop.views.page import Page
from desktop.views.page_work import PageWork
from desktop.views.widgets.buttons import button
from desktop.views.widgets.layout import column, column_frame, foot
from desktop.views.widgets.notice import NoticeArea, NoticeBar
from desktop.views.widgets.text import Wrapped, label
from desktop.words import N_, _

if TYPE_CHECKING:
    from desktop.models.publicity_reading import CalendarItem
    from desktop.services.workspace import Workspace
    from desktop.views.main_window import MainWindow
    from desktop.views.work_thread import IsCancelled, Progress

FILTERS = N_("Calendar (*.ics)")
_FIRST, _LAST = date(1900, 1, 1), date(2200, 12, 31)


def export_calendar(page: Page) -> IcsExportPage:
    """Open the page that hands the calendar out."""
    made = IcsExportPage(page.window_)
    page.window_.open_page(made)
    return made


class IcsExportPage(Page):
    """Which part of the calendar, and what goes along with it."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window, _("Export the calendar (.ics)"))
        year = fiscal_year(self.work.today())
        self.years = {
            (year, year): QRadioButton(_("Fiscal year {year}", year=year)),
            (year, year + 1): QRadioButton(_("Fiscal years {first}–{last}", first=year, last=year + 1)),
            None: QRadioButton(_("Everything in the calendar")),
        }
        group = QButtonGroup(self)
        for press in self.years.values():
            group.addButton(press)
            press.toggled.connect(self._show)
        self.deadlines = QCheckBox(_("With the internal deadlines, as events of their own"))
        self.holidays = QCheckBox(_("With the holidays of the office"))
        self.said = Wrapped("", "second")
        self.notices = NoticeArea()
        self.save_button = button(_("Save the file …"), "file-down", "primary", tip="Ctrl+S", on_click=self.save)
        body = column_frame(
            "surface", Wrapped(_("The file opens in Google Calendar, Outlook, Thunderbird and telephones. Planned items are in it as well as published ones."), "second"),
            label(_("Which items"), size="head", bold=True), *self.years.values(), label(_("What goes along"), size="head", bold=True),
            self.deadlines, self.holidays, self.said, None, margins=(tokens.S4, tokens.S3, tokens.S4, tokens.S4), spacing=tokens.S3,
        )  # fmt: skip
        self.work_line = PageWork(body, self.save_button)
        feet = foot(self.save_button, None, button(_("Cancel"), tip="Esc", on_click=self.leave))
        outer = column(self.head(), self.notices, self.work_line, body, feet, parent=self)
        outer.setStretchFactor(body, 1)
        self.add_deed("file", _("Save the file …"), self.save, "Ctrl+S", "file-down")
        next(iter(self.years.values())).setChecked(True)

    def entered(self) -> None:
        next(press for press in self.years.values() if press.isChecked()).setFocus()

    def chosen(self) -> list[CalendarItem]:
        """The items of the chosen years; with everything, those without a day too."""
        from desktop.models.publicity_reading import items_between, undated_items

        years = next(key for key, press in self.years.items() if press.isChecked())
        first, last = (fiscal_period(years[0])[0], fiscal_period(years[1])[1]) if years else (_FIRST, _LAST)
        today = self.work.today()
        return [*items_between(self.work.reader, first, last, today), *(undated_items(self.work.reader, today) if years is None else ())]

    def _show(self) -> None:
        if not any(press.isChecked() for press in self.years.values()):
            return
        items = self.chosen()
        without = sum(item.first is None for item in items)
        count = len(items) - without
        left = _("{count} items without a day stay out.", count=f"{without:,}") if without else ""
        self.said.setText(" ".join(filter(None, (_("{count} items will be in the file.", count=f"{count:,}"), left))))
        self.save_button.setEnabled(bool(count))

    def ask_save_path(self, name: str) -> Path | None:
        """Ask where to save; None if the user turned back."""
        return file_dialogs.ask_save(self, self.work.settings, "export", self.title, name, _(FILTERS))

    def save(self) -> None:
        """Ask for a place and write the file."""
        if not self.save_button.isEnabled() or self.work_line.busy:
            return
        path = self.ask_save_path(file_dialogs.dated_name(_("Publicity calendar"), self.work.today(), ".ics"))
        if path is None:
            return
        self.notices.drop("failed")
        work, items, deadlines, holidays = self.work, self.chosen(), self.deadlines.isChecked(), self.holidays.isChecked()
        self.work_line.run(
            _("Saving {name}", name=path.name),
            lambda progress, cancelled: _write(work, items, path, deadlines, holidays, progress, cancelled),
            lambda count: self._saved(path, count),
            self._failed,
        )

    def _saved(self, path: Path, count: int) -> None:
        window = self.window_
        self.finish(path)
        file_dialogs.say_saved(window, path, _("Saved {count} items in “{name}”", count=f"{count:,}", name=path.name))

    def _failed(self, error: BaseException) -> None:
        if isinstance(error, UserError):
            self.notices.show_notice(NoticeBar(str(error), "danger", key="failed"))
        else:
            show_error(self, error)


def _write(
    work: Workspace, items: list[CalendarItem], path: Path, deadlines: bool, holidays: bool, progress: Progress, cancelled: IsCancelled
) -> int:
    from desktop.exchange import ics_out

    return ics_out.write_calendar(
        work, items, path, deadlines="events" if deadlines else "none", holidays=holidays, progress=progress, cancelled=cancelled
    )  # fmt: skip
