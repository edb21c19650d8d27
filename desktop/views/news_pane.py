"""What stands beside the news register: the event, who sent it, the photographs with the consent for them, what was made and sent of it, the next steps."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.domain.thai_date import format_date
from desktop.views import file_dialogs, tokens
from desktop.views.detail_pane import Facts
from desktop.views.step_dialog import StepsPane
from desktop.views.widgets.buttons import button
from desktop.views.widgets.layout import box, column, column_frame, row
from desktop.views.widgets.status import Status
from desktop.views.widgets.text import label
from desktop.views.widgets.thumbnails import PictureStrip, is_picture
from desktop.words import _

CONSENT_TONES = {"none": "ok", "given": "ok", "not_checked": "warn", "refused": "danger"}
"""How the state of the consent for pupils in photographs looks (PDPA: domain C.11)."""

_LINES_SHOWN = 4
_PICTURES_SHOWN = 6

Row = tuple[str, str | QWidget]


def consent_tone(consent: str, has_pictures: bool) -> str:
    """The tone of the consent: what was not checked only presses where there are photographs."""
    if consent == "not_checked" and not has_pictures:
        return "draft"
    return CONSENT_TONES.get(consent, "warn")


class NewsPane(StepsPane):
    """One piece of news. ``record`` also holds ``attachments`` ((name, path) each), ``texts`` (purposes that are ready) and ``sendings`` (records)."""

    texts_wanted = Signal()
    send_wanted = Signal()
    sendings_wanted = Signal()

    def state_date(self, record: Mapping[str, Any]) -> str:
        published = record.get("status") in ("published", "archived")
        return format_date(record.get("published_on") if published else record.get("status_on") or record.get("received_on"))

    def facts(self, record: Mapping[str, Any], children: Mapping[str, Sequence[Mapping[str, Any]]]) -> list[Facts]:
        return [
            Facts(_("The event"), self._event(record)),
            Facts(_("Photographs and files"), self._files(record)),
            Facts(_("Where it comes from"), self._source(record)),
            Facts(_("Texts and sending"), self._made(record)),
            Facts(_("Publishing"), self._some(record, ("category", "embargo_on", "channels", "links", "reach_count", "item_id", "status_reason", "note"))),
        ]

    # what stands in it ----------------------------------------------------------------------------------------------

    def _event(self, record: Mapping[str, Any]) -> list[Row]:
        rows: list[Row] = []
        first, last = format_date(record.get("event_on")), format_date(record.get("event_until"))
        when = f"{first} – {last}" if first and last and last != first else first or last
        if time := record.get("event_time"):
            when = _("{day}  {time} hrs", day=when, time=time).strip()
        if when:
            rows.append((_("When"), when))
        for name in ("place", "area"):
            if record.get(name):
                rows.append((_(self.register[name].label), str(record[name])))
        rows += [(_("Presided over by"), str(record["chair"]))] if record.get("chair") else []
        who = " ".join(filter(None, (record.get("participants"), _("{count} persons", count=record["participant_count"]) if record.get("participant_count") else "")))
        return [*rows, (_("People taking part"), who)] if who else rows

    def _source(self, record: Mapping[str, Any]) -> list[Row]:
        rows = self._some(record, ("source_id",))
        sender = " · ".join(filter(None, (record.get("sender"), record.get("sender_position"))))
        if sender:
            rows.append((_(self.register["sender"].label), sender))
        return rows + self._some(record, ("sender_phones", "sender_emails", "received_on", "urgency", "photographer", "writer", "credit"))

    def _files(self, record: Mapping[str, Any]) -> list[Row]:
        files: Sequence[tuple[str, Path]] = record.get("attachments", ())
        pictures = [one for one in files if is_picture(one[0])]
        others = [one for one in files if not is_picture(one[0])]
        consent = str(record.get("child_consent") or "not_checked")
        state = Status(consent_tone(consent, bool(pictures)), self.shown.label("child_consent", consent))
        rows: list[Row] = [(_("Consent"), box(row(state, None)))]
        found = column(spacing=tokens.S1)
        if pictures:
            strip = PictureStrip(pictures[:_PICTURES_SHOWN])
            strip.opened.connect(file_dialogs.open_file)
            found.addWidget(strip)
        if len(pictures) > _PICTURES_SHOWN:
            found.addWidget(label(_("and {count} more", count=len(pictures) - _PICTURES_SHOWN), "muted"))
        for name, path in others[:_LINES_SHOWN]:
            found.addWidget(button(name, kind="fact", tip=_("Open"), on_click=partial(file_dialogs.open_file, path)))
        if not files:
            found.addWidget(label(_("No files"), "muted"))
        return [*rows, (_("Attached"), box(found))]

    def _made(self, record: Mapping[str, Any]) -> list[Row]:
        ready = [self.shown.label("text_purpose", purpose) for purpose in record.get("texts", ())]
        rows: list[Row] = [(_("Texts ready"), ", ".join(ready) or label(_("None written yet"), "muted"))]
        sendings: Sequence[Mapping[str, Any]] = record.get("sendings", ())
        for place, one in enumerate(sendings[:_LINES_SHOWN]):
            words = _("{day}  {channel}, {count} recipients", day=format_date(one["sent_on"]), channel=self.shown.label("pr_channel", one["channel"]), count=one["recipient_count"] or 0)
            rows.append((_("Sent") if place == 0 else "", words))
        if not sendings:
            rows.append((_("Sent"), label(_("Not yet"), "muted")))
        else:
            rows.append(("", button(_("All sendings of it ({count})", count=len(sendings)), kind="fact", on_click=self.sendings_wanted.emit)))
        return rows

    # foot -----------------------------------------------------------------------------------------------------------

    def _foot(self) -> QWidget:
        """The steps that can be taken now, and under them what is made of the news."""
        steps = self.foot_buttons()
        self.texts_button = button(_("Texts"), "file-text", tip="Ctrl+M", on_click=self.texts_wanted.emit)
        self.send_button = button(_("Send"), "send", tip="Ctrl+D", on_click=self.send_wanted.emit)
        deeds = box(row(button(_("Open (Enter)"), "pencil", on_click=self.open_wanted.emit), self.texts_button, self.send_button, None, spacing=tokens.S1))
        return column_frame("foot", *steps, deeds, margins=(tokens.S4, tokens.S2, tokens.S2, tokens.S2), spacing=tokens.S2)
