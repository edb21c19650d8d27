"""Taking a register out: in which form, which records, which fields; remembered for the next time."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QButtonGroup, QListWidget, QListWidgetItem, QRadioButton, QWidget

from desktop.domain.fields import Register
from desktop.errors import UserError
from desktop.models.conditions import Query
from desktop.views import file_dialogs, theme, tokens
from desktop.views.messages import show_error
from desktop.views.page import Page
from desktop.views.page_work import PageWork
from desktop.views.report_options import Part, PartChoice, parts
from desktop.views.widgets.buttons import button
from desktop.views.widgets.layout import box, column, column_frame, foot, row, scroll_area
from desktop.views.widgets.notice import NoticeArea, NoticeBar
from desktop.views.widgets.text import Elided, Wrapped, label
from desktop.words import N_, _

if TYPE_CHECKING:
    from desktop.services.workspace import Workspace
    from desktop.views.main_window import MainWindow
    from desktop.views.work_thread import IsCancelled, Progress

XLSX, CSV, VCARD = "xlsx", "csv", "vcf"
_NAME = int(Qt.ItemDataRole.UserRole)
_SIDE, _FIELD, _FIELD_ROW = 376, 238, 30


@dataclass(frozen=True)
class Format:
    """A form of file: its ending, words, what it is good for, the filter of the file dialog."""

    ending: str
    label: str
    hint: str
    filters: str


FORMATS = (
    Format(XLSX, N_("Excel"), N_("To work on in Excel, and to bring in again"), N_("Excel (*.xlsx)")),
    Format(CSV, N_("CSV"), N_("For other programs and systems; opens in Excel too"), N_("CSV (*.csv)")),
    Format(VCARD, N_("vCard"), N_("Contacts for telephones and e-mail programs"), N_("vCard (*.vcf)")),
)
CARD_FIELDS: tuple[tuple[str, str], ...] = (
    ("phones", N_("Telephone")),
    ("fax", N_("Fax")),
    ("emails", N_("E-mail")),
    ("website", N_("Website")),
    ("address", N_("Address")),
    ("note", N_("School codes")),
    ("contacts", N_("Contact persons")),
)
"""What a card can hold, by the names ``exchange.out.write_vcard`` knows."""


def open_export(
    window: MainWindow, register: Register, query: Query | None = None, ids: Sequence[int] | None = None
) -> ExportPage:
    """Open the page that takes the list of a register out: ``ids`` if some are chosen, else what ``query`` finds."""
    page = ExportPage(window, register, query or Query(), ids)
    window.open_page(page)
    return page


class ExportPage(Page):
    """At the left form and records, at the right the fields with a tick each."""

    def __init__(self, window: MainWindow, register: Register, query: Query, ids: Sequence[int] | None) -> None:
        super().__init__(window, _("Export {what}", what=_(register.label)))
        self.register = register
        self._kept: dict[str, Any] = dict(self.work.settings.report_options.get(f"export.{register.name}", {}))
        self.part = PartChoice(parts(self.work, register, query, ids))
        self.part.changed.connect(self._say)
        self.formats: dict[str, QRadioButton] = {}
        self.fields = QListWidget()
        self.notices = NoticeArea()
        self._build()
        self._choose_format(str(self._kept.get("format", XLSX)))

    # --- widgets ------------------------------------------------------------------------------------------------------

    def _build(self) -> None:
        centre = QWidget()
        self.work_line = PageWork(centre)
        across = row(spacing=0, parent=centre)
        across.addWidget(self._left())
        across.addWidget(self._right(), 1)
        layout = column(self.head(), self.notices, self.work_line, parent=self)
        layout.addWidget(centre, 1)
        layout.addWidget(self._foot())

    def _left(self) -> QWidget:
        content = QWidget()
        items: list[QWidget | int | None] = [label(_("Kind of file"), size="head", bold=True)]
        group = QButtonGroup(self)
        for form in self._offered():
            press = self.formats[form.ending] = QRadioButton(_(form.label))
            press.toggled.connect(self._format_toggled)
            group.addButton(press)
            items += [press, box(row(Wrapped(_(form.hint), "second"), margins=(tokens.S6, 0, 0, tokens.S2)))]
        items += [tokens.S3, label(_("Which records"), size="head", bold=True), self.part, None]
        column(*items, margins=(tokens.S4, tokens.S3, tokens.S4, tokens.S4), parent=content)
        side = column_frame("side", scroll_area(content))
        theme.follow(side, lambda: side.setFixedWidth(theme.px(_SIDE)))
        return side

    def _offered(self) -> list[Format]:
        has_contacts = any(child.name == "contacts" for child in self.register.children)
        return [form for form in FORMATS if form.ending != VCARD or has_contacts]

    def _right(self) -> QWidget:
        self.fields.setAccessibleName(_("Fields"))
        self.fields.setFrameShape(QListWidget.Shape.NoFrame)
        self.fields.setFlow(QListWidget.Flow.LeftToRight)
        self.fields.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.fields.setWrapping(True)
        self.fields.setResizeMode(QListWidget.ResizeMode.Adjust)
        theme.follow(self.fields, self._fit_fields)
        self.fields.itemChanged.connect(lambda *_: self._say())
        self.fields.itemActivated.connect(_turn)
        tools = row(
            label(_("Fields"), size="head", bold=True),
            None,
            button(_("Tick all"), kind="flat", on_click=lambda: self.tick(None)),
            button(_("Untick all"), kind="flat", on_click=lambda: self.tick(())),
            button(_("As in the list"), kind="flat", on_click=lambda: self.tick(self._in_list())),
            margins=(tokens.S4, tokens.S2, tokens.S3, tokens.S2),
            spacing=tokens.S1,
        )
        made = column_frame("surface", box(tools))
        holder = box(row(self.fields, margins=(tokens.S2, 0, 0, 0)))
        made.layout().addWidget(holder, 1)  # type: ignore[union-attr, call-arg]
        return made

    def _foot(self) -> QWidget:
        self.said = Elided("", "second")
        self.save_button = button(_("Save the file …"), "file-down", "primary", on_click=self.save)
        self.add_deed("file", _("Save the file …"), self.save, "Ctrl+S", "file-down")
        cancel = button(_("Cancel"), on_click=self.leave)
        made = foot(self.said, self.save_button, cancel)
        made.layout().setStretchFactor(self.said, 1)  # type: ignore[union-attr]
        return made

    def entered(self) -> None:
        self.save_button.setFocus()

    # --- choosing -------------------------------------------------------------------------------------------------------

    def _choose_format(self, ending: str) -> None:
        self.formats.get(ending, self.formats[XLSX]).setChecked(True)

    @property
    def format(self) -> Format:
        """The form that is chosen."""
        return next(form for form in FORMATS if form.ending in self.formats and self.formats[form.ending].isChecked())

    def _format_toggled(self, on: bool) -> None:
        if on:
            self._fill_fields()

    def _fill_fields(self) -> None:
        """What can be taken out in the chosen form, ticked as the last time."""
        known = self._known_fields()
        kept = self._kept.get(self._kept_key(), [name for name, _words in known])
        self.fields.clear()
        for name, words in known:
            item = QListWidgetItem(words)
            item.setData(_NAME, name)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked if name in kept else Qt.CheckState.Unchecked)
            item.setToolTip(words)
            self.fields.addItem(item)
        self._fit_fields()
        self._say()

    def _fit_fields(self) -> None:
        """Every field as wide as its column, so that as many columns stand beside each other as there is room for."""
        size = QSize(theme.px(_FIELD), theme.px(_FIELD_ROW))
        self.fields.setGridSize(size)
        for item in self._items():
            item.setSizeHint(size)

    def _kept_key(self) -> str:
        return "cards" if self.format.ending == VCARD else "fields"

    def _known_fields(self) -> list[tuple[str, str]]:
        from desktop.exchange import out

        if self.format.ending == VCARD:
            return [(name, _(words)) for name, words in CARD_FIELDS]
        return [(field.name, _(field.label)) for field in out.exported_fields(self.register)]

    def _items(self) -> list[QListWidgetItem]:
        return [self.fields.item(at) for at in range(self.fields.count())]

    def tick(self, names: Sequence[str] | None) -> None:
        """Tick exactly the fields ``names``; None ticks all."""
        for item in self._items():
            on = names is None or item.data(_NAME) in names
            item.setCheckState(Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)

    def _in_list(self) -> list[str]:
        """The fields that are columns of the list on the screen."""
        layout = self.work.settings.tables.get(self.register.name)
        if layout is not None and layout.columns:
            return [name for name, _width in layout.columns if name not in layout.hidden]
        return [field.name for field in self.register if field.shown]

    def names(self) -> list[str]:
        """The fields that are ticked, in their order."""
        return [item.data(_NAME) for item in self._items() if item.checkState() is Qt.CheckState.Checked]

    def _say(self) -> None:
        part, count = self.part.part(), len(self.names())
        self.said.setText(_("{part} · {count} fields", part=part.words, count=count))
        self.save_button.setEnabled(bool(count and part.count))

    # --- saving ---------------------------------------------------------------------------------------------------------

    def ask_save_path(self, name: str, filters: str) -> Path | None:
        """Ask where to save; None if the user turned back."""
        return file_dialogs.ask_save(self, self.work.settings, "export", self.title, name, filters)

    def save(self) -> None:
        """Ask for a place and write the file."""
        if not self.save_button.isEnabled() or self.work_line.busy:
            return
        form = self.format
        name = file_dialogs.dated_name(_(self.register.label), self.work.today(), f".{form.ending}")
        path = self.ask_save_path(name, _(form.filters))
        if path is None:
            return
        self._keep()
        self.notices.drop("failed")
        work, register, part, names = self.work, self.register, self.part.part(), self.names()
        self.work_line.run(
            _("Saving {name}", name=path.name),
            lambda progress, cancelled: write(work, register, part, path, names, progress, cancelled),
            lambda _count: self._saved(path),
            self._failed,
        )

    def _keep(self) -> None:
        self._kept |= {"format": self.format.ending, self._kept_key(): self.names()}
        self.work.settings.report_options[f"export.{self.register.name}"] = self._kept

    def _saved(self, path: Path) -> None:
        window, said = self.window_, _("Saved {part} in “{name}”", part=self.part.part().words, name=path.name)
        self.finish(path)
        file_dialogs.say_saved(window, path, said)

    def _failed(self, error: BaseException) -> None:
        if isinstance(error, UserError):
            self.notices.show_notice(NoticeBar(str(error), "danger", key="failed"))
        else:
            show_error(self, error)


def _turn(item: QListWidgetItem) -> None:
    on = item.checkState() is Qt.CheckState.Checked
    item.setCheckState(Qt.CheckState.Unchecked if on else Qt.CheckState.Checked)


def write(
    work: Workspace,
    register: Register,
    part: Part,
    path: Path,
    names: Sequence[str],
    progress: Progress,
    cancelled: IsCancelled,
) -> None:
    """Write the fields ``names`` of a part of a register, in the form the ending of ``path`` says (any thread).

    :raises UserError: the file cannot be written
    :raises Cancelled: stopped; no file is left behind
    """
    from desktop.exchange import out

    ids = part.ids if part.ids is not None else work.reader.ids(register, part.query)
    ending = path.suffix.lower().removeprefix(".")
    if ending == VCARD:
        out.write_vcard(work, register, ids, path, names, progress, cancelled)
    elif ending == CSV:
        out.write_csv(work, register, ids, path, names, progress, cancelled)
    else:
        _write_excel(work, register, ids, path, names, progress, cancelled)


def _write_excel(
    work: Workspace,
    register: Register,
    ids: Sequence[int],
    path: Path,
    names: Sequence[str],
    progress: Progress,
    cancelled: IsCancelled,
) -> None:
    from desktop.reports import xlsx
    from desktop.reports.whole_register import whole_register

    document = whole_register(work, register, ids, names)
    xlsx.write(document, path, lambda done: progress(min(done, len(ids)), len(ids)), cancelled)
