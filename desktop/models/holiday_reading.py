"""The office's working days out of the holiday table, for services and reports alike. Plain reading, no SQLAlchemy."""

from __future__ import annotations

from datetime import date
from weakref import WeakKeyDictionary

from desktop.domain.workdays import WorkCalendar
from desktop.models.publicity_reading import closed_days
from desktop.models.reader import Reader

_kept: WeakKeyDictionary[Reader, tuple[int, WorkCalendar]] = WeakKeyDictionary()


def known_days(reader: Reader) -> dict[date, str]:
    """Every day of the table with its name."""
    return {day: found.name for day, found in closed_days(reader, date.min, date.max).items()}


def work_calendar(reader: Reader) -> WorkCalendar:
    """The working days by the table as it stands. Read anew only after a deed, so it may be asked as often as one likes."""
    generation = reader.generation()
    kept = _kept.get(reader)
    if kept is None or kept[0] != generation:
        kept = _kept[reader] = (generation, WorkCalendar(known_days(reader)))
    return kept[1]
