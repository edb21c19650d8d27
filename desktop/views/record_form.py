"""The form of one record: opens in place of the list, keeps what is typed, says what is wrong, saves."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from itertools import pairwise
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QMenu

from desktop.domain.fields import Register
from desktop.errors import Fault, Faults, UserError
from desktop.views import form_checks, messages, theme, tokens
from desktop.views.draft_keeper import DraftKeeper
from desktop.views.form_body import LABEL, FormBody, close_popup
from desktop.views.form_plan import Section
from desktop.views.page import Page
from desktop.views.shown import called, state_of
from desktop.views.widgets.buttons import button, chip, icon_button, more_button
from desktop.views.widgets.layout import column, column_frame, foot, row_frame
from desktop.views.widgets.notice import NoticeArea, NoticeBar
from desktop.views.widgets.status import Status
from desktop.views.widgets.text import label
from desktop.words import _

if TYPE_CHECKING:
    from desktop.views.main_window import MainWindow
    from desktop.views.widgets.field import FieldWidget

TWO_COLUMNS = 1100
"""Width of the window (px at 12 pt) from which the sections stand in two columns."""
SIDE = 192


class RecordForm(Page):
    """Adds or edits one record of any register. ``closed`` tells the id that was saved, 0 if nothing was."""

    arrangement: Sequence[Sequence[str]] = ()
    """Keys of the sections of the left and the right column; empty: balanced by height."""
    carried: Sequence[str] = ()
    """Fields whose values "save and add new" takes over."""
    beside: Register | None = None
    """A register whose fields are typed in the same form, apart from its own (see ``FormBody``)."""
    label_width = LABEL
    """Width of the column of labels, px at 12 pt."""
    page_names: Sequence[str] = ()
    """Words (untranslated) of the pages of a form that has several."""

    def __init__(self, window: MainWindow, register: Register, record_id: int | None = None, values: Mapping[str, Any] | None = None) -> None:
        super().__init__(window, "")
        self.register, self.record_id = register, record_id
        self.version: int | None = None
        self.saved_id = 0
        self._stored: dict[str, Any] = {}
        self._touched_children: set[str] = set()
        self.notices = NoticeArea()
        self.middle = row_frame("surface", spacing=0)
        self._build()
        self.drafts = DraftKeeper(self, window)
        self._add_deeds()
        self.load(values)
        self.body.changed.connect(self._changed)
        self.body.left.connect(self._left)

    # widgets ------------------------------------------------------------------------------------------------------

    def _build(self) -> None:
        self.number = label("", "second", size="head")
        self.history_button = icon_button("history", _("History of this record"), on_click=self.open_history)
        self.more_menu = QMenu(self)
        self.more = more_button(_("More"), self.more_menu)
        self.more_menu.aboutToShow.connect(self._fill_more)
        self.state = Status("draft", "")
        self.state.hide()
        self.page_chips = [chip(_(word), checked=not page, on_click=partial(self.show_page, page)) for page, word in enumerate(self.page_names)]
        self.head_band = self.head(self.state, *self.page_chips, label(_("* required"), "second"), self.history_button, self.more)
        layout = self.head_band.layout()
        layout.insertWidget(1, self.number)  # type: ignore[union-attr]
        self.sections = QListWidget()
        self.sections.setAccessibleName(_("Sections of the form"))
        self.sections.setFrameShape(QListWidget.Shape.NoFrame)
        self.sections.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.sections.itemActivated.connect(self._go_to_item)
        self.sections.itemClicked.connect(self._go_to_item)
        self.sections.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.side = column_frame("side", self.sections, margins=(tokens.S1, tokens.S2, 0, 0))
        theme.follow(self.side, lambda: self.side.setFixedWidth(theme.px(SIDE)))
        outer = column(self.head_band, self.notices, parent=self)
        outer.addWidget(self.middle, 1)
        self.body = FormBody(self.work, self.register, self.record_id, self.arrangement, self.middle, parts=self.parts(), beside=self.beside, labels=self.label_width, own=self.own_fields())
        for part in (self.side, self.body):
            self.middle.layout().addWidget(part)  # type: ignore[union-attr]
        outer.addWidget(self._foot())  # made after the fields, so that Tab comes to it after them
        for before, after in pairwise((self.save_button, self.save_new_button, self.cancel_button, self.trash_button)):
            self.setTabOrder(before, after)
        self.body.verticalScrollBar().rangeChanged.connect(lambda *_: self._show_side())
        self.body.verticalScrollBar().valueChanged.connect(lambda _value: self._mark_section())
        self.body.page_shown.connect(self._page_shown)

    def belongs_to(self) -> Mapping[str, Any]:
        """Values that are not typed here and say what a new record belongs to; its draft is offered only where they are the same."""
        return {}

    def parts(self) -> Sequence[Section]:
        """The sections of the form, where it names them itself (overridden by modules)."""
        return ()

    def own_fields(self) -> Mapping[str, Callable[[], FieldWidget]]:
        """What makes the widgets of fields that have another one here than their kind has (overridden by modules)."""
        return {}

    def show_page(self, page: int) -> None:
        """Bring a page of the form to the front, with the focus in its first field."""
        self.body.show_page(page)
        if stops := self.body.stops():
            stops[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _page_shown(self) -> None:
        for page, made in enumerate(self.page_chips):
            made.setChecked(page == self.body.page)
        self._show_side()

    def _foot(self) -> Any:
        self.trash_button = button(_("Move to the trash"), "trash-2", "danger", on_click=self.move_to_trash)
        self.save_button = button(_("Save (Ctrl+S)"), "save", "primary", on_click=self.save)
        self.save_new_button = button(_("Save and add new"), tip="Ctrl+Enter", on_click=self.save_and_new)
        self.cancel_button = button(_("Cancel"), tip="Esc", on_click=self.leave)
        return foot(self.trash_button, None, self.save_button, self.save_new_button, self.cancel_button)

    def _add_deeds(self) -> None:
        self.add_deed("records", _("Save"), self.save, "Ctrl+S", "save")
        self.add_deed("records", _("Save and add new"), self.save_and_new, "Ctrl+Return; Ctrl+Enter")
        self.add_deed("records", _("Next field to mend"), self.next_fault, "F8", separated=True)
        self.add_deed("records", _("History of this record"), self.open_history, "Ctrl+H", "history")
        if self.page_names:
            self.add_deed("view", _("The other page of the form"), lambda: self.show_page(1 - self.body.page), "Ctrl+PgDown; Ctrl+PgUp")

    def _fill_more(self) -> None:
        self.more_menu.clear()
        self.more_deeds(self.more_menu)
        self.more_menu.addAction(_("Next field to mend") + "\tF8").triggered.connect(self.next_fault)
        copy = self.more_menu.addAction(theme.icon("copy"), _("Add another like this one"))
        copy.triggered.connect(self.add_like_this)
        copy.setEnabled(self.record_id is not None)

    def more_deeds(self, menu: QMenu) -> None:
        """What else can be done with the record (overridden by modules)."""

    # loading ------------------------------------------------------------------------------------------------------

    def load(self, values: Mapping[str, Any] | None = None) -> None:
        """Fill the form from the database (or with the defaults and ``values`` for a new record)."""
        from desktop.services import records

        stored: Mapping[str, Any] = {}
        if self.record_id is not None:
            stored = self.work.reader.get(self.register, self.record_id) or {}
        else:
            stored = {**self._known(records.defaults(self.work, self.register)), **(values or {})}
        self.version = stored.get("version") if self.record_id is not None else None
        self.body.set_values({name: stored.get(name) for name in self.body.fields if name not in self.body.apart})
        for child in self.register.children:
            lines = self.work.reader.children(child.register, self.record_id) if self.record_id is not None else []
            self.body.children_[child.name].set_records(lines)
        for files in self.body.files:
            files.set_record(self.record_id)
        self._stored = self.body.values()
        self._touched_children.clear()
        self.body.show_faults(())
        self._say_what(stored)
        self.drafts.offer()

    def _known(self, values: Mapping[str, Any]) -> dict[str, Any]:
        """Defaults without those that this office has no word for (its list of groups may be empty yet), where the field may stay empty."""
        lists = self.work.lists()

        def known(name: str, value: Any) -> bool:
            field = self.register[name]
            return not field.choices or field.required or not isinstance(value, str) or any(one.key == value for one in lists.items(field.choices))

        return {name: value for name, value in values.items() if known(name, value)}

    def _say_what(self, stored: Mapping[str, Any]) -> None:
        is_new = self.record_id is None
        name = str(stored.get(self.register.title) or "")
        self.title = _("Add {what}", what=_(self.register.one)) if is_new else _("Edit {name}", name=name)
        self.setAccessibleName(self.title)
        self.heading.setText(self.title)
        number = str(stored.get(self.register.number) or "") if self.register.number else ""
        self.number.setText(number)
        self.number.setVisible(bool(number))
        self._show_state(stored)
        self.trash_button.setVisible(not is_new)
        self.history_button.setVisible(not is_new)

    def _show_state(self, stored: Mapping[str, Any]) -> None:
        """The record's state in the head, as shape and word."""
        field = self.register.by_name.get("status")
        tone = state_of(field, stored.get("status")) if field is not None and self.record_id is not None else None
        self.state.setVisible(tone is not None)
        if field is not None and tone is not None:
            self.state.set_status(tone, self.work.lists().label(field.choices, str(stored["status"])))

    def entered(self) -> None:
        self._fit_columns()
        if (first := self.first_field()) is not None:
            self.body.fields[first].setFocus()

    def first_field(self) -> str | None:
        """The field in which typing begins: the title of a new record, else the first."""
        first = next(iter(self.body.reading_order()), None)
        if first is None or not first.fields:
            return None
        return self.register.title if self.record_id is None and self.register.title in self.body.fields else first.fields[0].name

    # what is typed ------------------------------------------------------------------------------------------------

    def changes(self) -> dict[str, Any]:
        """The fields whose value is not the stored one."""
        now = self.body.values()
        return {name: value for name, value in now.items() if value != self._stored.get(name)}

    def is_dirty(self) -> bool:
        """Whether something is typed that is not saved."""
        typing = any(table.is_editing() for table in self.body.children_.values())
        waiting = any(files.pending for files in self.body.files)
        return bool(self.changes() or self._touched_children or typing or waiting or self.body.own_faults())

    def _changed(self, name: str) -> None:
        if name in self.body.children_:
            self._touched_children.add(name)
        self.drafts.soon()
        self.typed(name)
        if self.notices.bar("faults"):
            QTimer.singleShot(0, self, self._count_faults)

    def typed(self, name: str) -> None:
        """A field was changed by the user (overridden by modules)."""

    def _left(self, name: str) -> None:
        """The focus left a field: say what looks wrong about it; a warning never keeps the record from being saved."""
        form_checks.warn_about(self, name)

    def judge(self, values: Mapping[str, Any]) -> list[Fault]:
        """What is wrong with the values, warnings too; a module whose service checks more than the record overrides this."""
        from desktop.services import records

        return records.check(self.work, self.register, values, self.record_id)

    # saving -------------------------------------------------------------------------------------------------------

    def save(self) -> bool:
        """Save and go back to the list; False if something keeps it from being saved."""
        if self._save():
            window, name = self.window_, called(self.work, self.register, self.saved_id)
            self.finish(self.saved_id)
            window.say(_("Saved “{name}”", name=name))
            return True
        return False

    def save_and_new(self) -> None:
        """Save, then an empty form that keeps what the last one had in common with the next."""
        kept = {name: self.body.fields[name].value() for name in self.carried if name in self.body.fields}
        if self._save():
            name = called(self.work, self.register, self.saved_id)
            self.record_id = None
            self.load(kept)
            self.body.verticalScrollBar().setValue(0)
            self.entered()
            self.window_.status.showMessage(_("Saved “{name}”. Add the next one.", name=name), 6000)

    def store(self, version: int | None) -> int:
        """Write what is typed and return the record's id; a module whose service saves more than the record overrides this.

        :raises Faults: what keeps it from being saved; nothing was saved
        """
        from desktop.services import records

        values = self.body.values() if self.record_id is None else self.changes()
        children = {name: self.body.children_[name].records for name in self._touched_children}
        return records.save(self.work, self.register, values, self.record_id, children or None, version)

    def _save(self, over: bool = False) -> bool:
        close_popup()
        if not all(table.commit() for table in self.body.children_.values()):
            return False
        faults = form_checks.everything(self)
        if any(fault.blocking for fault in faults):
            self._show_faults(faults)
            return False
        if not over and self._was_changed_elsewhere():
            self._offer_both()
            return False
        try:
            saved = self.store(None if over else self.version)
        except Faults as found:
            self._show_faults(found.faults)
            return False
        except UserError as error:
            self.notices.show_notice(NoticeBar(str(error), "danger", key="error"))
            return False
        self._saved(saved)
        return True

    def _saved(self, record_id: int) -> None:
        self.drafts.drop()
        self.saved_id = self.record_id = record_id
        for files in self.body.files:
            messages.guarded(self, partial(files.attach, record_id))
        self.version = (self.work.reader.get(self.register, record_id) or {}).get("version")  # the form may stay open
        self._stored = self.body.values()
        self._touched_children.clear()
        for key in ("faults", "error", "conflict", "draft"):
            self.notices.drop(key)

    def _was_changed_elsewhere(self) -> bool:
        if self.record_id is None:
            return False
        now = self.work.reader.get(self.register, self.record_id)
        return now is not None and now.get("version") != self.version

    def _offer_both(self) -> None:
        """Somebody changed the record meanwhile: both ways on, nothing is decided for the clerk."""
        self.notices.show_notice(
            NoticeBar(
                _("This record was changed after the form was opened. What you typed is still here and nothing was saved."),
                "warn",
                ((_("Save mine over it"), self._save_over), (_("Show what is stored now"), self._take_stored)),
                key="conflict",
            )
        )

    def _save_over(self) -> None:
        if self._save(over=True):
            self.finish(self.saved_id)

    def _take_stored(self) -> None:
        self.drafts.drop()
        self.notices.drop("conflict")
        self.load()

    # faults -------------------------------------------------------------------------------------------------------

    def _show_faults(self, faults: Sequence[Fault]) -> None:
        self.body.show_faults(faults)
        self._count_faults()
        known = {*self.body.fields, *self.body.children_}
        elsewhere = [fault for fault in faults if fault.blocking and fault.field.split(".")[0] not in known]
        if elsewhere:  # nothing on this form could show it
            self.notify(f"{elsewhere[0].message} {elsewhere[0].hint}".strip(), "danger", key="error")
        blocked = {fault.field for fault in faults if fault.blocking}
        names = [name for name in self.body.faulty() if name in blocked] or self.body.faulty()
        if names:
            self.body.go_to(names[0])

    def _count_faults(self) -> None:
        count = len(form_checks.blocking_names(self))
        if count:
            text = _("Not saved yet. {count} fields must be mended; F8 goes to each of them.", count=count)
            shown = self.notices.bar("faults")
            if shown is None:
                self.notices.show_notice(NoticeBar(text, "danger", key="faults", closable=False))
            else:
                shown.text.setText(text)
        else:
            self.notices.drop("faults")

    def next_fault(self) -> None:
        """Go to the next field that carries a fault or a warning."""
        names = self.body.faulty()
        if not names:
            return
        here = next((name for name in names if self._holds_focus(name)), None)
        self.body.go_to(names[(names.index(here) + 1) % len(names)] if here else names[0])

    def _holds_focus(self, name: str) -> bool:
        widget = self.body.children_.get(name) or self.body.fields.get(name)
        focus = self.focusWidget()
        return widget is not None and focus is not None and (widget is focus or widget.isAncestorOf(focus))

    # leaving ------------------------------------------------------------------------------------------------------

    def leave(self) -> None:
        """Esc: first out of an open line of a table, then out of the form."""
        for table in self.body.children_.values():
            if table.is_editing() and table.editor is not None and self.focusWidget() is not None and table.isAncestorOf(self.focusWidget()):
                table.editor.cancelled.emit()
                return
        if self.may_close():
            self.finish(self.saved_id)

    def may_close(self) -> bool:
        if not self.is_dirty():
            self.drafts.drop()
            return True
        answer = messages.choose(
            self,
            _("Leave without saving?"),
            _("What you typed in “{title}” is not saved yet.", title=self.title),
            (("save", _("Save"), "primary"), ("drop", _("Discard"), "danger"), ("", _("Go on editing"), "")),
        )
        if answer == "save":
            return self._save()
        if answer == "drop":
            self.drafts.drop()
            return True
        return False

    def move_to_trash(self) -> None:
        """Move the record to the trash and go back; the list offers to take it back."""
        from desktop.services import records

        if self.record_id is None:
            return
        record_id, name = self.record_id, called(self.work, self.register, self.record_id)
        if messages.guarded(self, lambda: records.trash(self.work, self.register, [record_id])):
            self.drafts.drop()
            window = self.window_
            self.finish(0)
            window.offer_undo(_("Moved {what} to the trash", what=f"“{name}”"))

    def add_like_this(self) -> None:
        """A new form with the values of this one, without its codes."""
        if self.may_close():
            values = {name: value for name, value in self.body.values().items() if name not in self.register.keys}
            self.record_id = None
            self.load(values)
            self.entered()

    def open_history(self) -> None:
        """Who changed what in this record."""
        from desktop.views.history_page import HistoryPage

        if self.record_id is not None:
            self.window_.open_page(HistoryPage(self.window_, self.register, self.record_id))

    def after_saving(self, deed: Callable[[], object]) -> None:
        """Do something with the stored record: what is typed is saved first."""
        if not self.is_dirty() or self._save():
            deed()

    # layout -------------------------------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_columns()

    def _fit_columns(self) -> None:
        self.body.arrange(2 if self.width() >= theme.px(TWO_COLUMNS) else 1)
        self._show_side()

    def _show_side(self) -> None:
        """A form taller than the window lists its sections at the left."""
        parts = [part for part in self.body.shown_sections() if part.heading]
        last = self.body.page == self.body.pages - 1  # the page before it is made to be seen whole
        self.side.setVisible(last and len(parts) > 2 and self.body.verticalScrollBar().maximum() > 0)
        keys = [part.key for part in parts]
        if keys != [self.sections.item(at).data(Qt.ItemDataRole.UserRole) for at in range(self.sections.count())]:
            self.sections.clear()
            for part in parts:
                item = QListWidgetItem(_(part.heading))
                item.setData(Qt.ItemDataRole.UserRole, part.key)
                self.sections.addItem(item)

    def _mark_section(self) -> None:
        """Nothing is marked while scrolling: the list is a way to go, not a place."""
        self.sections.clearSelection()

    def _go_to_item(self, item: QListWidgetItem) -> None:
        self.body.go_to_section(str(item.data(Qt.ItemDataRole.UserRole)))

    def notify(self, text: str, kind: str, actions: tuple[tuple[str, Callable[[], object]], ...] = (), key: str = "", icon: str = "") -> NoticeBar:
        """Show a notice over the fields of this form."""
        return self.notices.show_notice(NoticeBar(text, kind, actions, key=key, icon=icon))
