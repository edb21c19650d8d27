"""A calendar file taken apart line by line, before any library sees it (RFC 5545, 3.1–3.6): how large it is, which events it holds, what each says.

Nothing here goes deeper or takes longer than the file is long: no recursion, no expansion, and a cap on everything that can be counted.
"""

from __future__ import annotations

import re
import stat
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple

from desktop.errors import UserError
from desktop.exchange import delimited
from desktop.words import _

MAX_FILE = 10 * 2**20
MAX_LINES = 300_000
MAX_EVENTS = 5_000
MAX_DEPTH = 8
MAX_TEXT = 20_000
"""Letters of one text of an event; the rest is left out."""
MAX_VALUES = 2_000
"""Lines of one event that are looked at."""

_KEPT = frozenset(
    (
        "UID", "SUMMARY", "DTSTART", "DTEND", "DURATION", "LOCATION", "DESCRIPTION", "STATUS", "RRULE", "RDATE", "EXDATE", "RECURRENCE-ID",
        "X-PRASAN-STATUS", "X-PRASAN-PUBLISHED", "X-PRASAN-OPEN-END",
    )
)  # fmt: skip
_LONGEST_HEAD = 2_000
_FOLD = re.compile(r"\n[ \t]")
_NAME = re.compile(r"[A-Za-z0-9-]{1,60}")
_HEAD = re.compile(r'[A-Za-z0-9-]{1,60}((?:;[^=;:"]{1,60}=(?:"[^"]*"|[^";:])*)*):')
_PARAMETER = re.compile(r';([^=;:"]{1,60})=((?:"[^"]*"|[^";:])*)')
_ESCAPED = re.compile(r"\\(.)", re.DOTALL)
_BLANK = {"n": "\n", "N": "\n"}


class Line(NamedTuple):
    """One property: its parameters and its value as it stands in the file."""

    parameters: dict[str, str]
    value: str

    @property
    def text(self) -> str:
        """The value as a text: \\n, \\, and \\; are taken for what they mean."""
        return _ESCAPED.sub(lambda found: _BLANK.get(found[1], found[1]), self.value[:MAX_TEXT]).strip()


@dataclass
class Event:
    """The properties of one VEVENT that are of use, by name, and which event of the file it is, from 1."""

    number: int
    lines: dict[str, list[Line]] = field(default_factory=dict)
    count: int = 0

    def first(self, name: str) -> Line | None:
        """The first property of that name."""
        found = self.lines.get(name)
        return found[0] if found else None

    def text(self, name: str) -> str:
        """The text of the first property of that name; empty when there is none."""
        found = self.first(name)
        return found.text if found else ""


@dataclass
class Scanned:
    """What a file holds. ``offsets``: for each zone of its own the hours from UTC it names; ``todos``: tasks and journals, which are no events."""

    events: list[Event] = field(default_factory=list)
    offsets: dict[str, set[str]] = field(default_factory=dict)
    todos: int = 0
    broken: int = 0
    """Lines that are no property."""
    cut_off: bool = False
    """The file ends inside a calendar."""


def scan(path: Path) -> Scanned:
    """Take a calendar file apart.

    :raises UserError: it cannot be read, is too large, is no calendar, or is built as no calendar program builds one
    """
    text = _text(path)
    found, open_parts, calendars, zone = Scanned(), [""], 0, ""
    event: Event | None = None
    for line in text.split("\n"):
        name = _NAME.match(line)
        if name is None:
            found.broken += bool(line.strip())
            continue
        word = name[0].upper()
        if word == "BEGIN":
            part = line[6:46].strip().upper()
            if len(open_parts) > MAX_DEPTH:
                raise _no_calendar(path)
            open_parts.append(part)
            calendars += part == "VCALENDAR"
            found.todos += part in ("VTODO", "VJOURNAL")
            if part == "VEVENT":
                event = _begin(found, path)
        elif word == "END":
            part = line[4:44].strip().upper()
            if part and part in open_parts:
                while open_parts.pop() != part:
                    pass
            event = None if part in ("VEVENT", "VCALENDAR") else event
        elif open_parts[-1] == "VEVENT" and event is not None:
            _keep(found, event, word, line)
        elif "VTIMEZONE" in open_parts and word in ("TZID", "TZOFFSETTO"):
            value = line.partition(":")[2].strip()[:200]
            zone = value if word == "TZID" else zone
            found.offsets.setdefault(zone, set()).update((value,) if word == "TZOFFSETTO" else ())
    if not calendars:
        raise _no_calendar(path)
    found.cut_off = len(open_parts) > 1
    return found


def _begin(found: Scanned, path: Path) -> Event:
    if len(found.events) >= MAX_EVENTS:
        raise UserError(
            _("“{name}” holds more than {most} events.", name=path.name, most=f"{MAX_EVENTS:,}"),
            _("Export a shorter time from the other calendar, one year at a time, and choose that file."),
        )
    found.events.append(Event(len(found.events) + 1))
    return found.events[-1]


def _keep(found: Scanned, event: Event, word: str, line: str) -> None:
    if word not in _KEPT:
        return
    head = _HEAD.match(line[:_LONGEST_HEAD])
    event.count += 1
    if head is None or event.count > MAX_VALUES:
        found.broken += 1
        return
    parameters = {one[1].upper(): one[2].strip('"') for one in _PARAMETER.finditer(head[1])}
    event.lines.setdefault(word, []).append(Line(parameters, line[head.end() :]))


def _text(path: Path) -> str:
    """The unfolded text of the file."""
    content = _content(path)
    if b"VCALENDAR" not in content[:4_000].replace(b"\x00", b"").upper():
        raise _no_calendar(path)
    encoding = delimited.encoding_of(content)
    text = content.decode(encoding, "replace").replace("\x00", "").replace("\r\n", "\n").replace("\r", "\n")
    if text.count("\n") > MAX_LINES:
        raise _too_large(path)
    return _FOLD.sub("", text)


def _content(path: Path) -> bytes:
    if path.is_dir():
        raise UserError(_("“{name}” is a folder, not a file.", name=path.name), _("Choose the calendar file (.ics) inside it."))
    try:
        known = path.stat()
        if not stat.S_ISREG(known.st_mode):
            raise OSError  # a device or a pipe, which may never end
        if known.st_size > MAX_FILE:
            raise _too_large(path)
        with path.open("rb") as file:
            return file.read(MAX_FILE)
    except FileNotFoundError:
        raise UserError(_("The file “{name}” is no longer there.", name=path.name), _("It may have been moved or renamed. Choose it again.")) from None
    except OSError:
        raise UserError(_("The file “{name}” cannot be read.", name=path.name), _("Copy it to this computer and try again.")) from None


def _too_large(path: Path) -> UserError:
    return UserError(
        _("“{name}” is too large for a calendar file (more than {most} MB).", name=path.name, most=MAX_FILE // 2**20),
        _("Export a shorter time from the other calendar, without attachments, and choose that file."),
    )


def _no_calendar(path: Path) -> UserError:
    return UserError(
        _("“{name}” is not a calendar file, or it is damaged.", name=path.name), _("Export it again from the other calendar as iCalendar (.ics), then choose it.")
    )
