"""What was done about a case, in order: one table out of its timeline (domain B.3.3, ``models/case_timeline.py``)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from desktop.domain.thai_date import format_date, format_time, local
from desktop.models import case_timeline
from desktop.reports.blocks import Block, Column, Row, Shape, Table
from desktop.reports.request import Work
from desktop.words import _

if TYPE_CHECKING:
    from desktop.models.case_timeline import Event

LEFT_OUT = frozenset({"reveal"})
"""Events whose words stay in the program: why somebody looked at a name."""
NOT_STATED = "–"
LONGEST = 600
"""Letters of an event's text that a row shows; a whole letter lies in the file by itself."""


def deeds_table(work: Work, record: Mapping[str, Any]) -> Iterator[Block]:
    """The events from the first to the last; without a single file there is no column for evidence."""
    events = [event for event in case_timeline.of_case(work.reader, int(record["id"])) if event.kind not in LEFT_OUT]
    if not events:
        return
    names = _file_names(work, (file for event in events for file in event.files))
    columns = (
        Column(_("No."), Shape.ORDINAL),
        Column(_("Date / time"), width_mm=22),
        Column(_("What was done (file)")),
        Column(_("By (file)"), Shape.NAME, width_mm=36),
        *((Column(_("Evidence (file)"), width_mm=32),) if names else ()),
    )
    rows = [_row(number, event, names) for number, event in enumerate(reversed(events), 1)]
    yield Table(columns, rows, name=_("What was done, in order"))


def _row(number: int, event: Event, names: Mapping[int, str]) -> Row:
    text = event.text if len(event.text) <= LONGEST else f"{event.text[:LONGEST].rstrip()}…"
    words = "\n".join(part for part in (event.title, text) if part)
    files = ("\n".join(names[file] for file in event.files if file in names) or NOT_STATED,) if names else ()
    return (number, _moment(event.at), words, event.by or NOT_STATED, *files)


def _moment(at: datetime | date) -> str:
    if isinstance(at, datetime):
        here = local(at)
        return f"{format_date(here.date(), 'short')}\n{format_time(here.time())}"
    return format_date(at, "short")


def _file_names(work: Work, ids: Iterable[int]) -> dict[int, str]:
    """Attachment → the name it came with."""
    wanted = list(dict.fromkeys(ids))
    found: dict[int, str] = {}
    for start in range(0, len(wanted), 500):
        part = wanted[start : start + 500]
        sql = f"SELECT id, original_name FROM attachment WHERE deleted_at IS NULL AND id IN ({','.join('?' * len(part))})"
        found |= dict(work.reader.connection.execute(sql, part).fetchall())
    return found
