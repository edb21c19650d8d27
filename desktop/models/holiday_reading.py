"""The office's working days out of the holiday table, for services and reports alike. Plain reading, no SQLAlchemy."""

from __future__ import annotations

from datetime import date
from weakref import WeakKeyDictionary

from desktop.domain.workdays import WorkCalendar
from desktop.models.publicity_reading import closed_days
from desktop.models.reader import Reader

_kept: WeakKeyDictionary[Reader, tuple[int, WorkCalendar]] = WeakKeyDictionary()


def work_calendar(reader: Reader) -> WorkCalendar:
    """The working days by the table as it stands. Read anew only after a deed, so it may be asked as often as one likes."""
    generation = reader.generation()
    kept = _kept.get(reader)
    if kept is None or kept[0] != generation:
        days = closed_days(reader, date.min, date.max)
        kept = _kept[reader] = (generation, WorkCalendar({day: found.name for day, found in days.items()}))
    return kept[1]
