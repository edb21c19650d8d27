"""Keeps what is typed in a form, so that a crash or a power cut takes nothing away; offers it back when the form is opened again."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer

from desktop.domain.thai_date import format_time
from desktop.views import work_thread
from desktop.words import _

if TYPE_CHECKING:
    from desktop.views.main_window import MainWindow
    from desktop.views.record_form import RecordForm

WAIT_MS = 1000
_CHILDREN = "children"
_TYPED = "typed"


class DraftKeeper(QObject):
    """The draft of one form. It is written a second after the last key, away from the window."""

    def __init__(self, form: RecordForm, window: MainWindow) -> None:
        super().__init__(form)
        self.form, self.window = form, window
        self._kept = False
        self._timer = QTimer(self, singleShot=True, interval=WAIT_MS)
        self._timer.timeout.connect(self.keep)

    def soon(self) -> None:
        """Something was typed: keep it after a moment."""
        self.window.status.set_unsaved(_("Unsaved changes"))
        self._timer.start()

    def keep(self) -> None:
        """Write the draft now."""
        form = self.form
        if not form.is_dirty():
            self.drop()
            return
        draft = self._draft()
        register, record_id, work = form.register, form.record_id, form.work

        def write(_progress: object, _cancelled: object) -> None:
            from desktop.services import drafts

            drafts.keep(work, register, record_id, draft)

        self._kept = True
        work_thread.run(self, write, lambda _result: self._said(), lambda _error: self.window.status.set_unsaved(_("Unsaved changes")))

    def _said(self) -> None:
        if self._kept:
            self.window.status.set_unsaved(_("Unsaved changes; draft kept {time}", time=format_time(datetime.now().time())))

    def _draft(self) -> dict[str, Any]:
        body = self.form.body
        values: dict[str, Any] = dict(self.form.changes() if self.form.record_id is not None else body.values())
        typed = {name: field.typed() for name, field in body.fields.items() if name not in body.apart and field.own_fault() and hasattr(field, "typed")}
        for name in [name for name, value in values.items() if value is None and self.form.record_id is None]:
            del values[name]
        children = {name: body.children_[name].records for name in self.form._touched_children}
        return {**values, **self.form.belongs_to(), **({_CHILDREN: children} if children else {}), **({_TYPED: typed} if typed else {})}

    def drop(self) -> None:
        """The record was saved or what was typed is given up: the draft goes."""
        self._timer.stop()
        self.window.status.set_unsaved("")
        self.window.notices.drop("drafts")
        self._kept = False
        if self._found() is not None:
            from desktop.services import drafts

            drafts.drop(self.form.work, self.form.register, self.form.record_id)

    def _found(self) -> dict[str, Any] | None:
        from desktop.services import drafts

        draft = drafts.find(self.form.work, self.form.register, self.form.record_id)
        if draft is not None and self.form.record_id is None and any(draft.get(name) != value for name, value in self.form.belongs_to().items()):
            return None  # a new record that belongs to something else
        return draft

    def offer(self) -> None:
        """If a draft of this record was left behind, offer it back."""
        draft = self._found()
        if draft:
            self.form.notify(
                _("There is a draft of this form that was not saved."),
                "info",
                ((_("Take up the draft"), lambda: self.take(draft)), (_("Discard it"), self.discard)),
                key="draft",
            )

    def take(self, draft: dict[str, Any]) -> None:
        """Put the draft into the form."""
        body = self.form.body
        values = dict(draft)
        children, typed = values.pop(_CHILDREN, {}), values.pop(_TYPED, {})
        body.set_values(values)
        for name, text in typed.items():
            if name in body.fields:
                body.fields[name].set_typed(text)  # type: ignore[attr-defined]
        for name, records in children.items():
            if name in body.children_:
                body.children_[name].set_records(records)
                self.form._touched_children.add(name)
        for name in values:
            if name not in self.form.belongs_to():
                self.form.typed(name)
        self._kept = True
        self.form.notices.drop("draft")
        self.soon()

    def discard(self) -> None:
        """Forget the draft."""
        self._kept = True
        self.drop()
        self.form.notices.drop("draft")
