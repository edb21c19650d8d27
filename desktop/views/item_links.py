"""What belongs to an item beside its fields: how it was postponed, the news made from it, and the sendings."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.domain.thai_date import format_date
from desktop.models.publicity_register import DISTRIBUTIONS, NEWS
from desktop.models.reader import Query
from desktop.views import item_deeds, tokens
from desktop.views.widgets.buttons import button
from desktop.views.widgets.layout import box, column, row, section
from desktop.views.widgets.text import Wrapped
from desktop.words import _

if TYPE_CHECKING:
    from desktop.domain.fields import Register
    from desktop.views.item_form import ItemForm

_MOST = 20


class ItemLinks(QWidget):
    """Hidden while the item is new; read again whenever the form is loaded."""

    def __init__(self, form: ItemForm) -> None:
        super().__init__()
        self._form = form
        self._lines = column(spacing=tokens.S1, parent=self)

    def show_item(self, item_id: int | None) -> None:
        """Show what belongs to the item; nothing for a new one."""
        while (item := self._lines.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self.setVisible(item_id is not None)
        if item_id is None:
            return
        self._postponed(item_id)
        make = button(_("News from this item"), "plus", on_click=partial(self._after_saving, item_deeds.make_news, item_id))
        self._linked(_("News"), NEWS, item_id, make, _("No news was made from this item yet."))
        send = button(_("Send it out"), "mail", on_click=partial(self._after_saving, item_deeds.send_out, item_id))
        self._linked(_("Distribution"), DISTRIBUTIONS, item_id, send, _("Nothing was sent out yet."))

    def _after_saving(self, deed: object, item_id: int) -> None:
        self._form.after_saving(lambda: deed(self._form, item_id))  # type: ignore[operator]

    def _postponed(self, item_id: int) -> None:
        from desktop.services import publicity

        found = publicity.postponements(self._form.work, item_id)
        if found:
            self._lines.addWidget(section(_("Postponed")))
        for one in found:
            self._lines.addWidget(Wrapped(f"{format_date(one.decided_on)} · {item_deeds.postponement_words(one)}"))

    def _linked(self, heading: str, register: Register, item_id: int, make: QWidget, nothing: str) -> None:
        reader = self._form.work.reader
        self._lines.addWidget(section(heading, make))
        ids = list(reader.ids(register, Query(filters=(("item_id", (str(item_id),)),)), _MOST))
        if not ids:
            self._lines.addWidget(Wrapped(nothing, "muted"))
        for record in reader.rows(register, ids):
            day = format_date(record.get("published_on") or record.get("received_on") or record.get("sent_on"))
            words = " · ".join(filter(None, (record.get("number"), day, str(record["name"]))))
            made = button(words, "external-link", "link", tip=words, on_click=partial(self._open, item_id, register.name, record["id"]))
            made.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            self._lines.addWidget(box(row(made)))

    def _open(self, item_id: int, register: str, record_id: int) -> None:
        self._form.after_saving(lambda: item_deeds.open_linked(self._form, item_id, register, record_id))
