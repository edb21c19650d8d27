"""The page on which a framework is edited: its tree at the left, the fields of the chosen node at the right, faults and the sum of the weights always in sight."""

from __future__ import annotations

import copy
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QMenu, QScrollArea, QSplitter, QStackedWidget, QWidget

from desktop.domain.framework_nodes import Path, tidy
from desktop.domain.framework_words import values_of
from desktop.domain.workflows import tone
from desktop.models.assessment_register import FRAMEWORKS
from desktop.views import messages, step_dialog, theme, work_thread
from desktop.views.framework import deeds
from desktop.views.framework.editing import Editing
from desktop.views.framework.node_form import NodeForm, undo_key
from desktop.views.framework.outline import Outline, node_of
from desktop.views.page import Page
from desktop.views.widgets.buttons import button, icon_button, more_button
from desktop.views.widgets.layout import box, chip_band, column, foot, scroll_area
from desktop.views.widgets.notice import NoticeArea, NoticeBar
from desktop.views.widgets.status import Status
from desktop.views.widgets.text import Elided, label
from desktop.words import _

if TYPE_CHECKING:
    from desktop.services.workspace import Changed
    from desktop.views.main_window import MainWindow

_WAIT_MS = 500
"""Faults are looked for (24 ms in the largest edition) when nothing was typed for so long."""
_LEFT, _RIGHT = 420, 900


class FrameworkPage(Page):
    """One edition. A draft is edited and saved (Ctrl+S), also unfinished; a published one is only read. ``closed`` tells its id."""

    def __init__(self, window: MainWindow, framework_id: int) -> None:
        from desktop.services import frameworks

        self.framework_id = framework_id
        record = window.work.reader.get(FRAMEWORKS, framework_id) or {}
        super().__init__(window, str(record.get("name") or _(FRAMEWORKS.one)))
        self.record: dict[str, Any] = record
        self.editing = Editing(frameworks.document(self.work, framework_id), self)
        self.forms: dict[str, NodeForm] = {}
        self._areas: dict[str, QScrollArea] = {}
        self._fault_at = -1
        self._saving = False
        self._build()
        self._connect()
        self._add_deeds()
        self._show_state()
        self.outline.go_to(())
        document = copy.deepcopy(self.editing.document)  # the other thread gets what stands here now, and no widget
        work_thread.run(self, lambda *_unused: frameworks.faults(document), self._show_faults)

    # building -----------------------------------------------------------------------------------------------------------

    def _build(self) -> None:
        self.state = Status("draft", "", True)
        self.sum = label("", bold=True)
        self.save_button = button(_("Save"), "save", "primary", tip="Ctrl+S", on_click=self.save)
        self.publish_button = button(_("Publish the edition"), "stamp", on_click=self.publish)
        self.menu = QMenu(self)
        self.menu.aboutToShow.connect(self._fill_menu)
        self.more = more_button(_("Everything that can be done"), self.menu)
        head = self.head(self.state, self.publish_button, self.save_button, self.more)
        self.notices = NoticeArea()
        self.outline = Outline(self.editing)
        self.stack = QStackedWidget()
        self.tools = chip_band(
            button(_("Add a section"), "plus", "flat", tip="Ctrl+Shift+N", on_click=lambda: self.add(True)),
            button(_("Add an item"), "plus", "flat", tip="Ctrl+N", on_click=lambda: self.add(False)),
            icon_button("copy", _("Copy the item (Ctrl+D)"), on_click=self.duplicate),
            icon_button("chevron-up", _("Move up (Alt+Up)"), on_click=lambda: self.move_node(-1)),
            icon_button("chevron-down", _("Move down (Alt+Down)"), on_click=lambda: self.move_node(1)),
            icon_button("trash-2", _("Take out (Delete)"), on_click=self.remove),
            None,
        )
        left = box(column(self.tools))
        left.layout().addWidget(self.outline)  # type: ignore[union-attr]
        split = QSplitter(Qt.Orientation.Horizontal)
        split.addWidget(left)
        split.addWidget(self.stack)
        split.setChildrenCollapsible(False)
        split.setSizes([theme.px(_LEFT), theme.px(_RIGHT)])
        split.setStretchFactor(1, 1)
        self.fault_words = Elided("", "danger")
        self.next_button = button(_("Next fault"), "circle-alert", tip="F8", on_click=self.next_fault)
        self.next_button.hide()
        self.foot_ = foot(self.sum, self.fault_words, self.next_button)
        self.foot_.layout().setStretchFactor(self.fault_words, 1)  # type: ignore[union-attr]
        outer = column(head, self.notices, parent=self)
        outer.addWidget(split, 1)
        outer.addWidget(self.foot_)
        self._soon = QTimer(self, singleShot=True, interval=_WAIT_MS)
        self._soon.timeout.connect(self.check)

    def _connect(self) -> None:
        self.outline.chosen.connect(self._show_node)
        self.outline.removal_wanted.connect(self.remove)
        self.outline.move_wanted.connect(self.move_node)
        self.outline.form_wanted.connect(lambda: self.form().focus_first())
        self.editing.changed.connect(self._changed)
        self.editing.rebuilt.connect(self._rebuilt)
        self.window_.data_changed.connect(self._follow)

    def _add_deeds(self) -> None:
        self.add_deed("records", _("Save"), self.save, "Ctrl+S", "save")
        self.add_deed("records", _("Publish the edition"), self.publish, "Ctrl+T", "stamp")
        self.add_deed("records", _("Add a section"), lambda: self.add(True), "Ctrl+Shift+N", "plus", separated=True)
        self.add_deed("records", _("Add an item"), lambda: self.add(False), "Ctrl+N", "plus")
        self.add_deed("records", _("Copy the item"), self.duplicate, "Ctrl+D", "copy")
        self.add_deed("records", _("New edition from this one …"), self.new_edition, "", "refresh-cw", separated=True)
        self.add_deed("edit", _("Take the last change back (this page)") + "\tCtrl+Z", lambda: self.take_back(False), "", "undo-2")
        self.add_deed("edit", _("Do it again (this page)") + "\tCtrl+Y", lambda: self.take_back(True), "", "redo-2")
        self.add_deed("view", _("Next fault"), self.next_fault, "F8", "circle-alert")
        self.add_deed("view", _("Tree and fields in turn"), self.other_side, "F6")
        self.add_deed("file", _("Export to Excel …"), self.export, "Ctrl+E", "file-down")

    def _fill_menu(self) -> None:
        self.menu.clear()
        for text, icon, deed in (
            (_("Export to Excel …"), "file-down", self.export),
            (_("New edition from this one …"), "refresh-cw", self.new_edition),
            (_("Copy as a framework of our own …"), "copy", self.copy_framework),
        ):
            self.menu.addAction(theme.icon(icon), text).triggered.connect(lambda _checked=False, deed=deed: deed())
        step_dialog.status_menu(self.menu, self, FRAMEWORKS, [self.framework_id])

    # showing ------------------------------------------------------------------------------------------------------------

    @property
    def may(self) -> bool:
        """Whether it is a draft."""
        return self.record.get("status") == "draft"

    def load(self) -> None:
        """Read the edition again (a step was taken, or it was changed elsewhere)."""
        from desktop.services import frameworks

        self.record = self.work.reader.get(FRAMEWORKS, self.framework_id) or self.record
        if not self.editing.dirty or not self.may:
            self.editing.document = frameworks.document(self.work, self.framework_id)
            self.editing.saved()
            self.outline.build(self.outline.path if self.editing.holds(self.outline.path) else ())
        self._show_state()

    def _show_state(self) -> None:
        status = str(self.record.get("status") or "draft")
        self.state.set_status(tone("framework_status", status) or "draft", self.work.lists().label("framework_status", status))
        self.heading.setText(_("{name} ({edition})", name=self.record.get("name", ""), edition=self.record.get("edition", "")))
        for part in (self.save_button, self.publish_button, self.tools):
            part.setVisible(self.may)
        if self.may:
            self.notices.drop("frozen")
        elif self.notices.bar("frozen") is None:
            words = _("This edition is published and is only read. A change is a new edition.")
            self.notices.show_notice(NoticeBar(words, "note", ((_("Make a new edition"), self.new_edition),), icon="lock", key="frozen"))
        self._show_sum()
        self._say_unsaved()

    def form(self) -> NodeForm:
        """The form of the node the cursor is at."""
        path = self.outline.path
        kind = {0: "framework", 2: "section"}.get(len(path), "item")
        if kind not in self.forms:
            made = self.forms[kind] = NodeForm(kind, self.work.today())
            made.typed.connect(lambda key, value: self.editing.set_value(self.outline.path, key, value))
            made.typed_text.connect(lambda key, value: self.editing.set_text(self.outline.path, key, value))
            made.undone.connect(self.take_back)
            made.left.connect(self.editing.pause)
            self._areas[kind] = scroll_area(made)
            self.stack.addWidget(self._areas[kind])
        return self.forms[kind]

    def _show_node(self, path: Path) -> None:
        form = self.form()
        form.show_node(self.editing.node(path), self.may)
        if self.stack.currentWidget() is not self._areas[form.kind]:
            self.stack.setCurrentWidget(self._areas[form.kind])
        self._show_faults_here()

    def _changed(self) -> None:
        path = self.outline.path
        self.form().show_wanted(self.editing.node(path))
        self.outline.tell()
        self._show_sum()
        self._say_unsaved()
        self._soon.start()

    def _rebuilt(self, path: Path) -> None:
        self.outline.build(path)
        self._show_sum()
        self._say_unsaved()
        self._soon.start()

    def _say_unsaved(self) -> None:
        self.window_.status.set_unsaved(_("There are changes that are not saved") if self.editing.dirty and self.may else "")

    def _show_sum(self) -> None:
        """The sum of the weights, of each round of the year where they differ, and what it should be for points."""
        total, periods = self.editing.weight_of(()), self.editing.periods()
        words = _("Weights: {sum}", sum=f"{total.normalize():,f}")
        if self.editing.document.get("total") == "points" and self.editing.document.get("full"):
            words = _("Points: {sum} of {full}", sum=f"{total.normalize():,f}", full=f"{self.editing.document['full']:,}")
        names = values_of("period")
        words = " · ".join([words, *(f"{names[key]} {self.editing.weight_of((), key).normalize():,f}" for key in periods)])
        self.sum.setText(words)
        self.sum.setVisible(bool(total or periods))

    # faults -------------------------------------------------------------------------------------------------------------

    def check(self) -> None:
        """Look for faults now."""
        from desktop.services import frameworks

        self._show_faults(frameworks.faults(tidy(self.editing.document)) if self.may else [])

    def _show_faults(self, faults: list[Any]) -> None:
        self.editing.faults = faults if self.may else []
        count = len(self.editing.faults)
        slots = len(self.editing.slots()) if self.may else 0
        words = _("{count} items wait for their name from the manual", count=f"{slots:,}") if slots else ""
        self.fault_words.setText(_("{count} faults; it cannot be published before they are mended", count=f"{count:,}") if count else words)
        theme.mark(self.fault_words, "tone", "danger" if count else "second")
        self.next_button.setText(_("Next fault") if count else _("Next name to be given"))
        self.next_button.setVisible(bool(count or slots))
        self.outline.tell()
        self._show_faults_here()

    def _show_faults_here(self) -> None:
        path = self.outline.path
        self.form().show_faults([fault for fault in self.editing.faults if node_of(fault.path) == path], path)

    def next_fault(self) -> None:
        """Go to the next node with a fault, and into the field it is at; from the last on to the first. Without faults, to the next slot that has no name yet."""
        if not self.editing.faults:
            if self.may and (slots := self.editing.slots()):
                self.outline.go_to(next((path for path in slots if path > self.outline.path), slots[0]))
                self.form().focus_first(whole=True)
                return
            self.window_.notice(_("No fault was found."), "info", key="faults", seconds=5)
            return
        self._fault_at = (self._fault_at + 1) % len(self.editing.faults)
        fault = self.editing.faults[self._fault_at]
        path = node_of(fault.path)
        if path != self.outline.path:
            self.outline.go_to(path)
        self.form().go_to(fault.path[len(path) :])
        self.window_.say(str(fault))

    # deeds --------------------------------------------------------------------------------------------------------------

    def add(self, section: bool) -> None:
        """A new section or item, and into its name."""
        if self.may:
            self.editing.add(self.outline.path, section)
            self.form().focus_first()

    def duplicate(self) -> None:
        """A copy of the item under the cursor."""
        if self.may:
            self.editing.duplicate(self.outline.path)

    def remove(self) -> None:
        """Take the node under the cursor out; it can be taken back."""
        if self.may and self.outline.path:
            name = str(self.editing.at(self.outline.path).get("name") or "")
            self.editing.remove(self.outline.path)
            self.window_.say(_("“{name}” was taken out; Ctrl+Z brings it back.", name=name))
            self.outline.setFocus()

    def move_node(self, step: int) -> None:
        """Move the node under the cursor up or down."""
        if self.may:
            self.editing.move(self.outline.path, step)

    def take_back(self, forwards: bool) -> None:
        """Take the last change of this page back, or do it again."""
        if not self.may:
            return
        focused = self.window().focusWidget()
        if not (self.editing.redo() if forwards else self.editing.undo()):
            self.window_.say(_("There is nothing more to take back on this page.") if not forwards else _("Nothing was taken back on this page."))
        if isinstance(focused, QWidget) and focused.isVisible():
            focused.setFocus()

    def other_side(self) -> None:
        """From the tree into the fields and back."""
        if self.outline.hasFocus():
            self.form().focus_first()
        else:
            self.outline.setFocus()

    def save(self) -> bool:
        """Save the draft, also an unfinished one."""
        from desktop.services import frameworks

        self._take_cell()
        if not self.may or not self.editing.dirty:
            self.window_.say(_("Everything is saved already."))
            return True
        self._saving = True
        done = messages.guarded(self, lambda: frameworks.save_document(self.work, self.framework_id, self.editing.document, unfinished=True))
        self._saving = False
        if done:
            self.editing.saved()
            self.record = self.work.reader.get(FRAMEWORKS, self.framework_id) or self.record
            self._show_state()
            self.check()
            self.window_.say(_("Saved; {count} faults are left before it can be published", count=f"{len(self.editing.faults):,}") if self.editing.faults else _("Saved (framework)"))
        return done

    def _take_cell(self) -> None:
        """What is being typed in a cell counts, also before its editor is left."""
        focused = self.window().focusWidget()
        if isinstance(focused, QWidget) and self.isAncestorOf(focused):
            focused.clearFocus()
            focused.setFocus()

    def publish(self) -> None:
        """Save and publish; with faults, go to the first."""
        self.check()
        if not self.may or not self.save():
            return
        if self.editing.faults:
            words = _("It cannot be published yet: {count} faults are left.", count=f"{len(self.editing.faults):,}")
            self.window_.notice(words, "danger", actions=((_("Next fault"), self.next_fault),), key="faults")
            self._fault_at = -1
            self.next_fault()
            return
        if not (slots := self.editing.slots()) or self._publish_with(len(slots)):
            step_dialog.ask_step(self, FRAMEWORKS, [self.framework_id], "publish")

    def _publish_with(self, slots: int) -> bool:
        """Names the office has not given yet are said before the edition is frozen; what is chosen otherwise leads to the first."""
        sentence = _("{count} items still carry the words of a slot to be filled in from the manual. Names cannot be given once the edition is published.", count=f"{slots:,}")
        deeds_ = (("", _("Name them first"), "primary"), ("yes", _("Publish it so"), ""))
        if messages.choose(self, _("Not every item has its name"), sentence, deeds_) == "yes":
            return True
        self.next_fault()
        return False

    def new_edition(self) -> None:
        """A draft of the next edition, opened in place of this page."""
        if self.may_close() and (made := deeds.ask_new_edition(self, self.framework_id)):
            deeds.open_instead(self, made)

    def copy_framework(self) -> None:
        """A draft of the office's own with this content, opened in place of this page."""
        if self.may_close() and (made := deeds.ask_copy(self, self.framework_id)):
            deeds.open_instead(self, made)

    def export(self) -> None:
        """Write what stands here to an Excel or TOML file."""
        deeds.export(self, tidy(self.editing.document))

    # the page -----------------------------------------------------------------------------------------------------------

    def _follow(self, change: Changed) -> None:
        if not self._saving and change.register in ("", FRAMEWORKS.name) and (change.ids is None or self.framework_id in change.ids):
            self.load()

    def entered(self) -> None:
        self.outline.setFocus()

    def may_close(self) -> bool:
        self._take_cell()
        if not self.may or not self.editing.dirty:
            return True
        sentence = _("What was changed in this framework since it was saved is lost otherwise.")
        answer = messages.choose(self, _("Save the changes?"), sentence, (("yes", _("Save"), "primary"), ("leave", _("Do not save"), ""), ("", _("Go on editing"), "")))
        return self.save() if answer == "yes" else answer == "leave"

    def leave(self) -> None:
        if self.may_close():
            self.finish(self.framework_id)

    def event(self, event: QEvent) -> bool:
        """Ctrl+Z and Ctrl+Y belong to this page as long as it is in front."""
        if isinstance(event, QKeyEvent) and event.type() in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress) and self.may:
            way = undo_key(event)
            if way is not None:
                event.accept()
                if event.type() == QEvent.Type.KeyPress:
                    self.take_back(way)
                return True
        return super().event(event)

