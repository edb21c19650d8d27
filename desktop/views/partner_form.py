"""The form of a partner: addresses that complete each other, and a warning while a name is typed that is there already."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QMenu, QSizePolicy, QVBoxLayout

from desktop.domain.partner_rules import school_size
from desktop.models.partner_register import PARTNERS
from desktop.views import partner_deeds, tokens, work_thread
from desktop.views.record_fields import TextField
from desktop.views.record_form import RecordForm
from desktop.views.widgets.address_helper import PARTS, AddressHelper
from desktop.views.widgets.buttons import button
from desktop.views.widgets.layout import column, frame
from desktop.views.widgets.text import Wrapped
from desktop.words import _

if TYPE_CHECKING:
    from desktop.services.duplicates import Likeness
    from desktop.views.main_window import MainWindow

_WAIT_MS = 250
_LIKE_BY = ("name", "category", "tambon", "amphoe", "province", "school_id10")


class PartnerForm(RecordForm):
    """Adds or edits an agency, organisation or person."""

    arrangement = (
        ("Agency", "School", "contacts", "Relation to the office", "memberships"),
        ("Channels", "Address", "Keeping the data", "Other", "agreements", "contact_log"),
    )
    carried = ("scope", "kind", "category", "sector", "tambon", "amphoe", "province", "postcode", "owner_unit", "owner_officer", "data_as_of", "stakeholder_roles")

    def __init__(self, window: MainWindow, record_id: int | None = None, values: Mapping[str, Any] | None = None) -> None:
        super().__init__(window, PARTNERS, record_id, values)
        self._job: work_thread.Job | None = None
        self._size_given: str | None = None
        self._like_soon = QTimer(self, singleShot=True, interval=_WAIT_MS)
        self._like_soon.timeout.connect(self._look_for_like)
        self._like_box = frame("warn")
        self._like_lines = column(margins=(tokens.S3, tokens.S1, tokens.S3, tokens.S1), parent=self._like_box)
        self._like_box.hide()
        self._put_under("name")
        edits = {part: field.edit for part in PARTS if isinstance(field := self.body.fields.get(part), TextField)}
        self.address = AddressHelper(edits, lambda: self.body.changed.emit("tambon"), self)

    def _put_under(self, name: str) -> None:
        """Stand the warning right under the line of the name."""
        line = self.body.line_of(name)
        holder = line.parentWidget()
        layout = holder.layout() if holder is not None else None
        if isinstance(layout, QVBoxLayout):
            layout.insertWidget(layout.indexOf(line) + 1, self._like_box)

    def typed(self, name: str) -> None:
        if name == "pupils":
            self._follow_pupils()
        if name in _LIKE_BY:
            self._like_soon.start()

    def _follow_pupils(self) -> None:
        """The size of a school follows from its pupils, as long as nobody chose another."""
        pupils, size = self.body.fields["pupils"], self.body.fields["size"]
        if size.value() in (None, "", self._size_given):
            self._size_given = school_size(pupils.value())
            size.set_value(self._size_given)

    def _look_for_like(self) -> None:
        """Ask for likely duplicates, away from the window."""
        values = {name: self.body.fields[name].value() for name in _LIKE_BY}
        if len(str(values["name"] or "")) < 4:
            self._show_like([])
            return
        work, record_id = self.work, self.record_id

        def look(_progress: object, _cancelled: object) -> list[Likeness]:
            from desktop.services import duplicates

            return duplicates.like(work, values, record_id)

        if self._job is not None:
            self._job.cancel()
        self._job = work_thread.run(self, look, self._show_like, lambda _error: None)

    def _show_like(self, found: list[Likeness]) -> None:
        while (item := self._like_lines.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        self._like_box.setVisible(bool(found))
        if not found:
            return
        self._like_lines.addWidget(Wrapped(_("Perhaps it is in the register already. Look before you save:")))
        for one in found:
            record = self.work.reader.get(PARTNERS, one.id)
            if record is not None:
                words = " · ".join(filter(None, (str(record["name"]), record.get("number"))))
                link = button(words, "external-link", "link", tip=words, on_click=partial(self.open_other, one.id))
                link.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)  # a long name does not push the columns apart
                self._like_lines.addWidget(link)
                self._like_lines.addWidget(Wrapped(" · ".join(filter(None, (record.get("amphoe"), one.reason))), "second"))

    def open_other(self, record_id: int) -> None:
        """Open another record over this form; what is typed here stays."""
        self.window_.open_page(PartnerForm(self.window_, record_id))

    def more_deeds(self, menu: QMenu) -> None:
        if self.record_id is not None:
            partner_deeds.fill_form_deeds(self, menu)
