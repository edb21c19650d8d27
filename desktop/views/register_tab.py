"""A register on the screen: tool band, search, chips, table, detail pane. One class for every register; a module overrides what differs."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QMenu, QStackedWidget, QWidget

from desktop.domain.fields import Register
from desktop.models.reader import Query
from desktop.views import register_deeds, saved_filters, theme
from desktop.views.detail_pane import DetailPane
from desktop.views.filter_bar import FilterBar
from desktop.views.page import Page
from desktop.views.register_empty import Begin, empty_register, nothing_at_all, nothing_found, take_away
from desktop.views.register_table import RegisterTable
from desktop.views.search_runner import Found, SearchRunner
from desktop.views.selection_bar import SelectionBar
from desktop.views.shown import Shown
from desktop.views.table_model import RegisterModel
from desktop.views.widgets.buttons import button, more_button, set_icon
from desktop.views.widgets.layout import band, box, column, row
from desktop.views.widgets.search_box import SearchBox
from desktop.words import N_, _

if TYPE_CHECKING:
    from desktop.services.workspace import Changed
    from desktop.views.main_window import MainWindow
    from desktop.views.record_form import RecordForm

_SLOW_MS = 400
_SAID_MS = 5000


class RegisterTab(Page):
    """The list of one register and what can be done with it.

    Overridden by modules: ``open_form``, ``make_pane``, ``more_deeds``, ``row_deeds``, ``begin``.
    """

    hidden_at_first: Sequence[str] = ()
    """Columns the declaration shows but the pane beside the list says anyway; one tick in the heading's menu brings them back."""
    edit_word = N_("Edit")
    """What Enter does with a record, as the button of the tool band says it."""
    words: type[Shown] = Shown
    """What says the values of its records."""

    def __init__(self, window: MainWindow, register: Register, extra: QWidget | None = None) -> None:
        super().__init__(window, _(register.label))
        self.register = register
        self.shown = self.words(self.work)
        self.runner = SearchRunner(self.work.reader, register, self)
        self.model = RegisterModel(register, self.shown, self)
        self.table = RegisterTable(self.model, self.work.settings, self.hidden_at_first, self)
        self.filters = FilterBar(register, self.runner, self.shown)
        self.selection = SelectionBar(register)
        self.pane = self.make_pane()
        self.search = SearchBox(self.search_hint(), wait_ms=0)
        self._order: tuple[str, bool] | None = None
        self._last: Query | None = None
        self._first_shown: Query | None = None
        """The question whose first rows are shown while the rest is being looked for."""
        self._wanted_id = self._sought_id = 0
        self._empty: QWidget | None = None
        self._assemble(extra)
        self._connect()
        self._add_deeds()
        window.closing.connect(self.runner.close)
        self.destroyed.connect(self.runner.close)
        self.show_pane(self.work.settings.pane_open)
        self.reload()

    # widgets ------------------------------------------------------------------------------------------------------

    def _assemble(self, extra: QWidget | None) -> None:
        one = _(self.register.one)
        self.add_button = button(_("Add {what}", what=one), "plus", "primary", tip="Ctrl+N", on_click=self.add)
        self.edit_button = button(_(self.edit_word), "pencil", tip="Enter", on_click=self.edit)
        self.print_button = button(_("Print"), "printer", tip="Ctrl+P", on_click=self.print_list)
        self.export_button = button(_("Export"), "file-down", on_click=self.export_list)
        self.import_button = button(_("Import"), "file-up", on_click=self.import_list)
        self.more_menu = QMenu(self)
        self.more = more_button(_("More (Shift+F10)"), self.more_menu)
        self.more_menu.aboutToShow.connect(self._fill_more)
        tools: list[QWidget | int | None] = [self.add_button, self.edit_button, self.print_button, self.export_button, self.import_button, self.more, None]
        self.tools = band(*tools, *([extra] if extra else []), self.search)
        self.chips = QStackedWidget()
        self.chips.addWidget(self.filters)
        self.chips.addWidget(self.selection)
        self.chips.setFixedHeight(self.filters.height())
        self.listing = box(row(self.table, self.pane, spacing=0))
        self.centre = QStackedWidget()
        self.centre.addWidget(self.listing)
        column(self.tools, self.chips, self.centre, parent=self)
        self.layout().setStretchFactor(self.centre, 1)  # type: ignore[union-attr]
        self.setTabOrder(self.search, self.table)

    def _connect(self) -> None:
        self.search.searched.connect(lambda _text: self.reload(keep_place=False))
        self.search.down_pressed.connect(self.table.setFocus)
        self.search.returnPressed.connect(self.table.setFocus)
        self.filters.changed.connect(lambda: self.reload(keep_place=False))
        self.filters.saved_menu_wanted.connect(lambda anchor: saved_filters.open_menu(self, anchor))
        self.model.page_wanted.connect(self._read_page, Qt.ConnectionType.QueuedConnection)
        self.runner.found.connect(self._show)
        self.runner.failed.connect(self._search_failed)
        self.runner.page_read.connect(self.model.put_page)
        self.runner.counted.connect(self._show_counts)
        self.table.opened.connect(self.open_record)
        self.table.current_changed.connect(self._current_changed)
        self.table.selected_changed.connect(self._selected_changed)
        self.table.trash_wanted.connect(self.trash_selected)
        self.table.fold_wanted.connect(self.fold_pane)
        self.table.search_wanted.connect(self._type_in_search)
        self.table.sort_wanted.connect(self.sort_by)
        self.table.menu_wanted.connect(self._row_menu)
        self.selection.cleared.connect(self.clear_selection)
        self.pane.open_wanted.connect(self.edit)
        self.pane.folded.connect(self.fold_pane)
        self.pane.copied.connect(lambda text: self.say(_("Copied {text}", text=text)))
        self._slow = QTimer(self, singleShot=True, interval=_SLOW_MS)
        self._slow.timeout.connect(lambda: self.filters.set_total(_("Searching …")))
        self._detail_soon = QTimer(self, singleShot=True, interval=30)
        self._detail_soon.timeout.connect(self._show_detail)
        self.window_.data_changed.connect(self._follow)
        for watched in (self.table, self.search):
            watched.installEventFilter(self)
        self.selection.change_wanted.connect(lambda: register_deeds.change_field(self))
        self.selection.export_wanted.connect(self.export_list)
        self.selection.print_wanted.connect(self.print_list)
        self.selection.trash_wanted.connect(self.trash_selected)
        register_deeds.take_files(self)

    def _add_deeds(self) -> None:
        one = _(self.register.one)
        self.add_deed("records", _("Add {what}", what=one), self.add, "Ctrl+N", "plus")
        self.add_deed("records", _("Open"), self.edit, "Ctrl+O", "pencil")
        self.add_deed("records", _("Move to the trash"), self.trash_selected, "", "trash-2")
        self.add_deed("edit", _("Find in this register"), self.focus_search, "Ctrl+F", "search", separated=True)
        self.add_deed("edit", _("Copy the rows"), self.copy_rows, "Ctrl+C", "copy")
        if register_deeds.knows(self.register, "phone"):
            self.add_deed("edit", _("Copy the telephone"), lambda: self.copy_field("phone"), "Ctrl+Shift+C", "phone")
        if register_deeds.knows(self.register, "email"):
            self.add_deed("edit", _("Copy the e-mail"), lambda: self.copy_field("email"), "Ctrl+Shift+E", "mail")
        self.add_deed("edit", _("Select all"), self.table.selectAll, "")
        self.add_deed("view", _("Details beside the list"), self.fold_pane, "F4", separated=True)
        self.add_deed("view", _("Clear search and filters"), self.clear_search, "Ctrl+Shift+F", "funnel-x")
        self.add_deed("tools", _("Trash"), lambda: register_deeds.open_trash(self), "", "trash-2")
        self.add_deed("file", _("Print the list"), self.print_list, "Ctrl+P", "printer", separated=True)
        self.add_deed("file", _("Export"), self.export_list, "Ctrl+E", "file-down")
        self.add_deed("file", _("Import"), self.import_list, "Ctrl+I", "file-up")

    # what modules override ----------------------------------------------------------------------------------------

    def make_pane(self) -> DetailPane:
        """The pane beside the list."""
        return DetailPane(self.register, self.shown)

    def more_facts(self, record: dict[str, Any]) -> dict[str, Any]:
        """What else the pane says about a record, under names of its own."""
        return {}

    def make_form(self, record_id: int | None, values: dict[str, Any] | None = None) -> RecordForm:
        """The form in which a record is edited; ``values`` fill a new one."""
        from desktop.views.record_form import RecordForm

        return RecordForm(self.window_, self.register, record_id, values)

    def more_deeds(self, menu: QMenu) -> None:
        """What else can be done with the register ("…")."""

    def row_deeds(self, menu: QMenu, ids: Sequence[int]) -> None:
        """What else can be done with the selected records (context menu)."""

    def begin(self) -> Begin:
        """What an empty register is for and how it begins."""
        return Begin(
            _("Nothing in “{register}” yet", register=_(self.register.label)),
            _("Add the first entry, or bring in a list you already have."),
        )

    def search_hint(self) -> str:
        """What stands in the empty search field."""
        return _("Search {register} (Ctrl+F)", register=_(self.register.label))

    # searching ----------------------------------------------------------------------------------------------------

    @property
    def query(self) -> Query:
        """What is looked for now."""
        return replace(self.filters.query, text=self.search.text(), order=self._order)

    def reload(self, keep_place: bool = True) -> None:
        """Search again; ``keep_place`` keeps cursor, selection and scroll (the data changed, not the question)."""
        pages = self.table.pages_seen() if keep_place and self._last is not None else None
        self.filters.set_base(self.query)
        self._slow.start()
        self.runner.search(self.query, pages)
        if keep_place:
            self.runner.count(Query())

    def _show(self, found: Found) -> None:
        if found.complete and self._first_shown == found.query:
            self._first_shown = None
            self.model.complete(found.ids)
            self._say_total()
            if self._wanted_id:
                self.table.select(self._wanted_id)
                self._wanted_id = 0
            self._widen()
            return
        self._first_shown = None if found.complete else found.query
        self._slow.stop()
        same = found.query == self._last
        self._last = found.query
        selected = self.table.selected_ids() if same and self.table.selected_count() > 1 else []
        current, scroll = self._wanted_id or self.table.current_id(), self.table.verticalScrollBar().value()
        before = self.table.currentIndex().row()
        self.model.set_result(found.ids, found.pages)
        self._restore(current, selected, before if same else 0, scroll if same and not self._wanted_id else None)
        if found.complete or self.table.current_id() == self._wanted_id:
            self._wanted_id = 0
        if found.complete:
            self._say_total()
        self._show_centre()
        self._current_changed(self.table.current_id())
        if found.complete:
            self._widen()

    def _widen(self) -> None:
        """A record that was to be shown and is not in the first view: the view that holds the whole register comes in its place."""
        sought, self._sought_id = self._sought_id, 0
        whole = next((view.key for view in self.register.views if not view.filters), "")
        if sought and whole and sought not in self.model.ids and self.filters.query.view != whole:
            self._wanted_id = sought
            self.filters.set_query(Query(view=whole))

    def _restore(self, current: int, selected: list[int], row: int, scroll: int | None) -> None:
        """Put cursor and scroll back where they were; if the record is gone the cursor stays at its row."""
        ids = self.model.ids
        if ids and not (current and self.table.select(current, scroll=scroll is None)):
            self.table.select(ids[min(max(row, 0), len(ids) - 1)], scroll=scroll is None)
        self.table.select_ids(selected)
        if scroll is not None:
            self.table.verticalScrollBar().setValue(scroll)

    def _say_total(self) -> None:
        self.filters.set_total(_("{count} {what}", count=f"{len(self.model.ids):,}", what=_(self.register.named(len(self.model.ids)))))

    def _show_centre(self) -> None:
        """The list, or what an empty register or an empty result says."""
        held = self._empty is not None and take_away(self.centre, self._empty)
        self._empty = None
        is_empty = not self.model.ids and nothing_at_all(self)
        if not self.model.ids:
            self._empty = empty_register(self, self.begin()) if is_empty else nothing_found(self)
            self.centre.addWidget(self._empty)
            self.centre.setCurrentWidget(self._empty)
        else:
            self.centre.setCurrentWidget(self.listing)
            if held:
                self.table.setFocus()
        self.chips.setVisible(not is_empty)
        for press in (self.print_button, self.export_button, self.more):
            press.setEnabled(not is_empty)
        self.more.setEnabled(True)
        self.search.setEnabled(not is_empty)
        self._dress_primary(is_empty)

    def _dress_primary(self, is_empty: bool) -> None:
        """Where an empty register offers its first deed in the middle, the tool band does not compete with it."""
        kind = "" if is_empty else "primary"
        if self.add_button.property("kind") != kind:
            theme.mark(self.add_button, "kind", kind)
            set_icon(self.add_button, "plus", "text2" if is_empty else "on_accent")

    def _search_failed(self, error: object) -> None:
        from desktop.views.messages import show_error

        self._slow.stop()
        self.filters.set_total("")
        if isinstance(error, BaseException):
            show_error(self, error)

    def _read_page(self, number: int) -> None:
        self.runner.read_page(self.model.generation, number, self.model.page_ids(number))

    def _show_counts(self, counts: object) -> None:
        if isinstance(counts, dict):
            self.filters.set_counts(counts)

    def _follow(self, change: Changed) -> None:
        """A deed was done somewhere: read what it touched again."""
        self.shown.forget()
        if change.register in ("", self.register.name) or change.ids is None:
            self.model.forget(change.ids if change.register == self.register.name else None)
            self.reload()

    # places -------------------------------------------------------------------------------------------------------

    def focus_search(self) -> None:
        """Into the search, what is typed there selected."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def _type_in_search(self, letters: str) -> None:
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)
        self.search.setText(letters)

    def clear_search(self) -> None:
        """Neither search nor filters."""
        self.search.clear()
        if self.filters.narrowed:
            self.filters.clear()

    def clear_selection(self) -> None:
        """Only the row under the cursor stays selected."""
        self.table.select(self.table.current_id(), scroll=False)

    def entered(self) -> None:
        self.table.setFocus()

    def returned(self) -> None:
        self.table.setFocus()

    def leave(self) -> None:
        """Esc in a list goes back one step: many rows selected, then the search, then the filters."""
        if self.table.selected_count() > 1:
            self.clear_selection()
        elif self.search.text():
            self.search.clear()
            self.table.setFocus()
        elif self.filters.narrowed:
            self.filters.clear()

    def sort_by(self, name: str) -> None:
        """Order by a column; the same heading again turns it round. The order is not remembered."""
        descending = self._order == (name, False)
        self._order = (name, descending)
        way = Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder
        header = self.table.horizontalHeader()
        header.setSortIndicatorShown(True)
        header.setSortIndicator(self.model.column_of(name), way)
        self.reload(keep_place=False)

    def go_to(self, record_id: int) -> None:
        """Put the cursor on a record, showing the whole register if it is not in the list."""
        if not self.table.select(record_id):
            self._wanted_id = self._sought_id = record_id
            self.search.blockSignals(True)
            self.search.clear()
            self.search.blockSignals(False)
            if self.filters.narrowed:
                self.filters.clear()
            else:
                self.reload(keep_place=False)

    def apply_query(self, query: Query) -> None:
        """Look for what a kept filter says."""
        self._order = query.order
        self.search.blockSignals(True)
        self.search.setText(query.text)
        self.search.blockSignals(False)
        self.filters.set_query(query)

    def search_everywhere(self, text: str) -> None:
        """Hand what was typed to the search over all registers."""
        self.window_.search.setFocus()
        self.window_.search.setText(text)

    def say(self, text: str) -> None:
        """A word in the status row that passes by itself."""
        self.window_.status.showMessage(text, _SAID_MS)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Esc belongs to the list while the focus is in it or in its search."""
        if isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape and not event.modifiers():
            if event.type() == QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            if event.type() == QEvent.Type.KeyPress:
                self.leave()
                return True
        return super().eventFilter(watched, event)

    # the record under the cursor ----------------------------------------------------------------------------------

    def _current_changed(self, record_id: int) -> None:
        self.edit_button.setEnabled(bool(record_id))
        self._detail_soon.start()

    def _selected_changed(self, count: int) -> None:
        self.selection.set_count(count)
        self.chips.setCurrentWidget(self.selection if count > 1 else self.filters)

    def _show_detail(self) -> None:
        if not self.pane.isVisible():
            return
        record_id = self.table.current_id()
        record = self.work.reader.get(self.register, record_id) if record_id else None
        if record is not None:
            record |= self.more_facts(record)
        children = {child.name: self.work.reader.children(child.register, record_id) for child in self.register.children} if record else {}
        self.pane.show_record(record, children)

    def fold_pane(self) -> None:
        """Show or hide the pane; remembered."""
        self.show_pane(not self.work.settings.pane_open)
        self.table.setFocus()

    def show_pane(self, seen: bool) -> None:
        """Show or hide the pane."""
        self.work.settings.pane_open = seen
        self.pane.setVisible(seen)
        self._detail_soon_start()

    def _detail_soon_start(self) -> None:
        if hasattr(self, "_detail_soon"):
            self._detail_soon.start()

    # deeds --------------------------------------------------------------------------------------------------------

    def add(self) -> None:
        """An empty form."""
        self._open(self.make_form(None))

    def add_named(self, name: str) -> None:
        """A form for what was looked for and not found."""
        self._open(self.make_form(None, {self.register.title: name}))

    def edit(self) -> None:
        """The form of the record under the cursor."""
        self.open_record(self.table.current_id())

    def open_record(self, record_id: int) -> None:
        """The form of a record."""
        if record_id:
            self._open(self.make_form(record_id))

    def _open(self, form: RecordForm) -> None:
        form.closed.connect(self._form_closed)
        self.window_.open_page(form)

    def _form_closed(self, record_id: object) -> None:
        if isinstance(record_id, int) and record_id:
            self._wanted_id = record_id
            self.reload()

    def chosen_ids(self) -> list[int]:
        """The records a deed is about: the selected ones, else the one under the cursor."""
        selected = self.table.selected_ids()
        current = self.table.current_id()
        return selected or ([current] if current else [])

    def trash_selected(self) -> None:
        """Move the selected records to the trash and offer to take it back."""
        register_deeds.trash(self, self.chosen_ids())

    def print_list(self) -> None:
        """Reports about what is listed (or selected)."""
        register_deeds.print_list(self)

    def export_list(self) -> None:
        """Excel, CSV … of what is listed (or selected)."""
        register_deeds.export_list(self)

    def import_list(self) -> None:
        """Bring in a list."""
        register_deeds.import_list(self)

    def copy_rows(self) -> None:
        """The selected rows as they are seen, with tabs between the columns."""
        register_deeds.copy_rows(self)

    def copy_field(self, check: str) -> None:
        """The first telephone or e-mail of the record under the cursor."""
        register_deeds.copy_field(self, check)

    # menus --------------------------------------------------------------------------------------------------------

    def _fill_more(self) -> None:
        self.more_menu.clear()
        self.more_deeds(self.more_menu)
        if not self.more_menu.isEmpty():
            self.more_menu.addSeparator()
        self.more_menu.addAction(theme.icon("trash-2"), _("Trash")).triggered.connect(lambda: register_deeds.open_trash(self))
        columns = self.table.column_menu()
        columns.setTitle(_("Columns"))
        columns.setIcon(theme.icon("columns-3"))
        self.more_menu.addMenu(columns)

    def _row_menu(self, place: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        register_deeds.fill_row_menu(self, menu)
        menu.popup(place)
