"""The forms of manual S02: แบบฟอร์มการส่งข่าว (7.2) and กระดานข่าว (7.1), blank to hand out or filled from the register (domain B.2.3)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any

from desktop.domain.thai_date import format_date, weekday_name
from desktop.models.publicity_register import NEWS
from desktop.reports.blocks import Blank, Block, Document, Form, Heading, Note, PageBreak, Signatures, Signer, Title
from desktop.reports.calendar_entries import clock
from desktop.reports.publicity_news import source_words
from desktop.reports.request import Request, Work, document, office_name, record_ids, records
from desktop.words import _

PHOTOS = 4
"""Places for the names of photographs on a blank form, two a row."""
CONTENT_LINES = 5


def news_form(work: Work, request: Request) -> Document:
    """แบบฟอร์มการส่งข่าว: blank, or one page for each piece of news asked for."""
    return document(work, _("Form for sending in news"), Forms(work, request, "news"), "form")


def webboard_form(work: Work, request: Request) -> Document:
    """กระดานข่าว: a notice for the board, blank, or one for each piece of news asked for."""
    return document(work, _("Notice board form"), Forms(work, request, "board"), "form")


@dataclass(frozen=True)
class Forms:
    """The pages of one of the forms, made as they are printed."""

    work: Work
    request: Request
    kind: str

    def __iter__(self) -> Iterator[Block]:
        make = _news_page if self.kind == "news" else _board_page
        if self.request["blank"]:
            yield from make(self.work, {})
            return
        count = 0
        for record in records(self.work, NEWS, record_ids(self.work, NEWS, self.request)):
            if count:
                yield PageBreak(restart=True)
            count += 1
            yield from make(self.work, record)
        if not count:
            yield from make(self.work, {})


# --- the news form -----------------------------------------------------------------------------------------------------------------------------


def _news_page(work: Work, record: dict[str, Any]) -> Iterator[Block]:
    line = _("Filled from the news register on {date}", date=format_date(work.today(), "long")) if record else _("Write or type, and send it with the photographs to the office")
    yield Title(_("Form for sending in news"), (office_name(work),) if office_name(work) else (), line, corner=_("Form 7.2"))
    urgency = Blank(_("Urgency"), share=1.8, boxes=_choices(work, "urgency", record.get("urgency")))
    yield Form(((urgency, Blank(_("News no."), str(record.get("number") or ""))),))
    yield Heading(_("Who sends it"), "1", 3)
    yield Form(_sender(work, record))
    yield Heading(_("The event"), "2", 3)
    yield Form(_event(record))
    yield Heading(_("The news"), "3", 3)
    yield Form(_story(work, record))
    yield Heading(_("Photographs and consent"), "4", 3)
    yield Form(_pictures(work, record))
    yield Signatures((Signer(_("Sender of the news"), record.get("sender") or "", record.get("sender_position") or ""), Signer(_("Receiver of the news"))))
    yield Note(_("Photographs: up to 2 MB each. Pictures in which pupils can be recognised are published only with the written consent of their guardians."))


def _sender(work: Work, record: dict[str, Any]) -> tuple[tuple[Blank, ...], ...]:
    phones, emails = (", ".join(record.get(name) or ()) for name in ("sender_phones", "sender_emails"))
    return (
        (Blank(_("School or agency"), source_words(work, record) if record else "", share=1.7), Blank(_("Date sent"), format_date(record.get("received_on"), "long"))),
        (Blank(_("Sent by"), record.get("sender") or ""), Blank(_("Position"), record.get("sender_position") or "")),
        (Blank(_("Telephone"), phones), Blank(_("E-mail"), emails)),
    )


def _event(record: dict[str, Any]) -> tuple[tuple[Blank, ...], ...]:
    time = clock(record["event_time"]) if record.get("event_time") else ""
    count = record.get("participant_count")
    return (
        (Blank(_("Day of the event"), _days(record), share=1.7), Blank(_("Time"), time)),
        (Blank(_("Place"), record.get("place") or "", share=1.7), Blank(_("Area"), record.get("area") or "")),
        (Blank(_("Presided over by (name, position)"), record.get("chair") or ""),),
        (Blank(_("Those who took part"), record.get("participants") or "", share=2.4), Blank(_("Number"), f"{count:,}" if count else "")),
    )


def _days(record: dict[str, Any]) -> str:
    """วันพุธ 18 พฤศจิกายน 2569, to the last day if there are several."""
    first, last = record.get("event_on"), record.get("event_until")
    if not isinstance(first, date):
        return ""
    words = f"{weekday_name(first)} {format_date(first, 'long')}"
    return f"{words} – {format_date(last, 'long')}" if isinstance(last, date) and last != first else words


def _story(work: Work, record: dict[str, Any]) -> tuple[tuple[Blank, ...], ...]:
    return (
        (Blank(_("Headline"), record.get("name") or ""),),
        (Blank(_("News category"), boxes=_choices(work, "news_category", record.get("category"))),),
        (Blank(_("Purpose"), record.get("purpose") or ""),),
        (Blank(_("Text of the news"), record.get("content") or "", lines=3 if record else CONTENT_LINES),),
        (Blank(_("Written by"), record.get("writer") or ""), Blank(_("Photographs by"), record.get("photographer") or "")),
    )


def _pictures(work: Work, record: dict[str, Any]) -> tuple[tuple[Blank, ...], ...]:
    names = _photo_names(work, record)
    consent = tuple(
        (words, record.get("child_consent") == key)
        for key, words in (
            ("none", _("No pupils can be recognised")),
            ("given", _("Pupils can be recognised; their guardians have consented in writing")),
            ("refused", _("Some guardians do not consent; these pictures must not be used")),
        )
    )
    embargo = format_date(record.get("embargo_on"), "long")
    asked = (bool(record) and not embargo, bool(embargo))
    places = [Blank(f"{number})", name) for number, name in enumerate(names or [""] * PHOTOS, 1)]
    listed = [tuple(places[start : start + 2]) for start in range(0, len(places), 2)]
    return (
        (Blank(_("Photographs sent (number)"), f"{len(names):,}" if names else ""),),
        *listed,
        (Blank(_("Pupils in the photographs"), boxes=consent),),
        (Blank(_("Publish"), boxes=((_("at once"), asked[0]), (_("not before {date}", date=embargo) if embargo else _("not before …"), asked[1]))),),
    )


def _photo_names(work: Work, record: dict[str, Any]) -> list[str]:
    """The names of the files that belong to a piece of news."""
    if not record:
        return []
    sql = "SELECT original_name FROM attachment WHERE register = 'news' AND record_id = ? AND deleted_at IS NULL ORDER BY id"
    return [row[0] for row in work.reader.connection.execute(sql, (record["id"],))]


def _choices(work: Work, list_key: str, chosen: str | None) -> tuple[tuple[str, bool], ...]:
    """The values of a list as boxes, the chosen one ticked."""
    return tuple((item.label, item.key == chosen) for item in work.reader.value_lists().items(list_key))


# --- the notice board --------------------------------------------------------------------------------------------------------------------------


def _board_page(work: Work, record: dict[str, Any]) -> Iterator[Block]:
    yield Title(_("Notice board form"), (office_name(work),) if office_name(work) else (), _("For the notice board and the web board of the office"), corner=_("Form 7.1"))
    contact = ", ".join([*(record.get("sender_phones") or ()), *(record.get("sender_emails") or ())])
    yield Form(
        (
            (Blank(_("Subject"), record.get("name") or "", lines=1 if record else 2),),
            (Blank(_("News category"), boxes=_choices(work, "news_category", record.get("category"))),),
            (Blank(_("Posted by"), record.get("sender") or record.get("writer") or ""), Blank(_("Agency"), source_words(work, record) if record else "")),
            (Blank(_("Posted on"), format_date(record.get("published_on"), "long")), Blank(_("Take down on"), "")),
            (Blank(_("Text"), _board_text(work, record), lines=4 if record else 12),),
            (Blank(_("Links"), ", ".join(record.get("links") or ()), lines=1 if record else 2),),
            (Blank(_("Ask here"), contact),),
            (Blank(_("Posted where"), boxes=((_("Notice board of the office"), False), (_("Web board"), "webboard" in (record.get("channels") or ())), (_("Website"), "website" in (record.get("channels") or ())))),),
        )
    )
    yield Signatures((Signer(_("Posted by"), record.get("sender") or record.get("writer") or ""), Signer(_("Permitted by"), record.get("editor") or "")))


def _board_text(work: Work, record: dict[str, Any]) -> str:
    """The text made for the web board and kept with the news, else the news itself."""
    if not record:
        return ""
    found = work.reader.connection.execute("SELECT body FROM news_text WHERE news_id = ? AND purpose = 'webboard' AND deleted_at IS NULL", (record["id"],)).fetchone()
    return str(found[0]) if found else record["content"] or ""
