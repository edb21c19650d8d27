"""The office's listening channels: whether there are enough of them, that each is looked into, and how well each works (manual S16, step 3)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from desktop.domain.complaint_rules import LEAST_CHANNELS
from desktop.domain.thai_date import fiscal_year
from desktop.models import complaint_figures
from desktop.models.complaint_register import CHANNELS
from desktop.words import _

if TYPE_CHECKING:
    from desktop.services.workspace import Workspace


_NAMED = 4
"""So many channels are named in a sentence."""


def active(work: Workspace) -> list[str]:
    """The kinds of channel that are in use, each once."""
    sql = "SELECT DISTINCT channel FROM listening_channel WHERE active = 1 AND deleted_at IS NULL ORDER BY channel"
    return [row[0] for row in work.reader.connection.execute(sql)]


def warning(work: Workspace) -> str:
    """What to say when the office listens by fewer channels than it must; empty when there are enough."""
    from desktop.services import complaint_settings

    least, count = complaint_settings.settings(work).least_channels or LEAST_CHANNELS, len(active(work))
    if count >= least:
        return ""
    return _("Only {count} kinds of listening channel are in use; an office offers at least {least}.", count=count, least=least)


def unchecked(work: Workspace) -> list[tuple[int, str]]:
    """The channels in use that were not looked into for longer than their number of days, as (id, name); one that never was counts from its beginning.

    A day on which the office is closed is no day on which somebody should have looked: working days are counted.
    """
    from desktop.models.holiday_reading import work_calendar

    calendar, today = work_calendar(work.reader), work.today()
    sql = "SELECT id, name, check_days, coalesce(checked_on, starts_on, date(created_at)) FROM listening_channel WHERE active = 1 AND deleted_at IS NULL AND check_days > 0 ORDER BY name_sort, id"
    found = []
    for channel_id, name, days, last in work.reader.connection.execute(sql):
        if last is not None and calendar.add(date.fromisoformat(last), int(days)) < today:
            found.append((channel_id, name))
    return found


def late_words(work: Workspace) -> str:
    """What to say of channels nobody has looked into in time; empty when all were."""
    late = [name for _id, name in unchecked(work)]
    if not late:
        return ""
    names = ", ".join(late[:_NAMED])
    more = _(" and {count} more", count=len(late) - _NAMED) if len(late) > _NAMED else ""
    return _("{count} channels were not looked into in time: {names}{more}.", count=len(late), names=names, more=more)


def checked(work: Workspace, ids: Sequence[int]) -> int:
    """Write down that channels were looked into today by who works at this PC; how many."""
    with work.deed("bulk", CHANNELS.name, str(len(ids)) if len(ids) != 1 else work.reader.reference_title(CHANNELS.name, ids[0]), _(CHANNELS["checked_on"].label)) as session:
        from desktop.services import changes

        note = changes.recorder(session)
        before = note.read_rows(CHANNELS.table, ids)
        return note.set_values(CHANNELS.table, before, {one: {"checked_on": work.today().isoformat(), "checked_by": work.actor or None} for one in before})


def effect_rows(work: Workspace, channel: str) -> list[tuple[str, str]]:
    """How one kind of channel worked in this fiscal year, as (word, value): cases, settled, share on time, median days."""
    today = work.today()
    first, last = complaint_figures.fiscal_span(fiscal_year(today))
    found = complaint_figures.figures(work.reader, first, last, today).by_channel.get(channel)
    if found is None:
        return [(_("Received (cases)"), _("None in this year"))]
    return [(_("Received (cases)"), f"{found.received:,}"), *complaint_figures.in_words(found)]
