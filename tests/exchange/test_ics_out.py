"""The calendar as an .ics file, read back by programs that are not ours: khal, libical, and a reader of a few lines in this file."""

from __future__ import annotations

import ctypes
import ctypes.util
import os
import subprocess
import sys
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest

from desktop.domain.thai_text import sort_key
from desktop.errors import Cancelled
from desktop.exchange import ics_in, ics_out
from desktop.models.publicity_reading import items_between, undated_items
from desktop.models.publicity_register import HOLIDAYS, ITEMS
from desktop.services import changes, ics_import, records

FIRST = date(2026, 10, 1)
COUNT = 600
NAMES = ("ประชุมเครือข่ายประชาสัมพันธ์", "ข่าว “เปิดภาคเรียน”; รอบ 2, ครั้งที่ 1", "วารสารปิ่นฟุ้งที่น้ำท่วม\\เล่มใหม่", "แถลงข่าว: ผลสอบ NT/RT")
KHAL = Path(sys.executable).with_name("khal.exe" if sys.platform == "win32" else "khal")
LIBICAL = ctypes.util.find_library("ical")
KHAL_SETTINGS = """
[calendars]
[[office]]
path = {folder}/calendar
[locale]
local_timezone = Asia/Bangkok
default_timezone = Asia/Bangkok
timeformat = %H.%M
dateformat = %Y-%m-%d
longdateformat = %Y-%m-%d
datetimeformat = %Y-%m-%d %H.%M
longdatetimeformat = %Y-%m-%d %H.%M
[sqlite]
path = {folder}/khal.db
[default]
default_calendar = office
"""


@pytest.fixture
def year(work):
    """A year of 600 items: whole days, several days, with times, of every status; and two without a day."""
    statuses = ("planned", "preparing", "review", "approved", "scheduled", "published", "evaluated", "postponed", "cancelled")
    rows = []
    for place in range(COUNT + 2):
        name, first = f"{NAMES[place % 4]} ที่ {place}", FIRST + timedelta(days=place * 364 // COUNT)
        values = {field.name: field.default for field in ITEMS.stored} | {
            "name": name, "name_sort": sort_key(name), "plan_start": first if place < COUNT else None, "plan_end": first + timedelta(days=2) if place % 7 == 0 else None,
            "start_time": ("09.30", None, "13.00", "23.45")[place % 4], "end_time": "16.30" if place % 4 == 0 else None, "status": statuses[place % 9],
            "place": "ห้องประชุม 1, อาคาร 2" if place % 3 else None, "channels": ["website", "facebook"], "due_on": first - timedelta(days=3),
            "key_message": "บรรทัดแรก\nบรรทัดที่สอง", "actual_start": first if place % 9 in (5, 6) else None,
        }  # fmt: skip
        rows.append(values)
    for row in rows[COUNT:]:
        row |= {"plan_end": None, "status": "planned"}
    with work.deed("import", ITEMS.name, "ปี") as session:
        changes.insert_many(session, records.model_of(ITEMS), rows)
    return rows[:COUNT]


@pytest.fixture
def written(work, year, tmp_path):
    path = tmp_path / "ปฏิทิน.ics"
    assert ics_out.write_calendar(work, of_year(work), path, "th") == COUNT
    return path


def of_year(work):
    today = date(2027, 1, 15)
    return [*items_between(work.reader, FIRST, date(2027, 9, 30), today), *undated_items(work.reader, today)]


def expected(rows):
    """Name, beginning and end of every item, the end of whole days being the last day."""
    found = []
    for row in rows:
        last = row["plan_end"] or row["plan_start"]
        if row["start_time"] is None:
            found.append((row["name"], f"{row['plan_start']}", f"{last}"))
            continue
        start = row["start_time"]
        end = row["end_time"] or {"09.30": "10.30", "13.00": "14.00", "23.45": "23.59"}[start]
        found.append((row["name"], f"{row['plan_start']} {start}", f"{last} {end}"))
    return sorted(found)


# --- readers that are not ours ------------------------------------------------------------------------------------------------------------------------


def plainly_read(path):
    """Every event as name → values, by the three rules of RFC 5545: CR LF, unfold, name[;parameter]:value."""
    content = path.read_bytes()
    assert content.endswith(b"END:VCALENDAR\r\n")
    assert b"\n" not in content.replace(b"\r\n", b"")
    found, event = [], None
    for line in content.decode("utf-8").replace("\r\n ", "").split("\r\n"):
        name, _colon, value = line.partition(":")
        if line == "BEGIN:VEVENT":
            event = {}
        elif line == "END:VEVENT":
            found.append(event)
            event = None
        elif event is not None:
            event[name] = value.replace("\\n", "\n").replace("\\,", ",").replace("\\;", ";").replace("\\\\", "\\")
    return found


def span(event):
    """Beginning and end of a plainly read event in the words of ``expected``."""
    if "DTSTART;VALUE=DATE" in event:
        first, after = (datetime.strptime(event[f"{name};VALUE=DATE"], "%Y%m%d").date() for name in ("DTSTART", "DTEND"))
        return f"{first}", f"{after - timedelta(days=1)}"
    first, last = (datetime.strptime(event[f"{name};TZID=Asia/Bangkok"], "%Y%m%dT%H%M%S") for name in ("DTSTART", "DTEND"))
    return f"{first:%Y-%m-%d %H.%M}", f"{last:%Y-%m-%d %H.%M}"


def test_plain_reader(year, written):
    events = plainly_read(written)
    assert sorted((event["SUMMARY"], *span(event)) for event in events) == expected(year)
    assert len({event["UID"] for event in events}) == COUNT
    for event in events:
        assert event.keys() >= {"DTSTAMP", "LAST-MODIFIED", "SEQUENCE", "STATUS", "CATEGORIES", "DESCRIPTION"}
        assert event["STATUS"] in ("TENTATIVE", "CONFIRMED", "CANCELLED")


def test_lines_are_folded_between_letters(written):
    lines = written.read_bytes().split(b"\r\n")
    assert max(map(len, lines)) <= 75
    for line in lines:
        line.decode("utf-8")
    zone = written.read_text(encoding="utf-8").partition("END:VTIMEZONE")[0]
    assert "COMMENT" not in zone
    assert "TZOFFSETTO:+0700" in zone


def test_khal_reads_the_same(year, written, tmp_path):
    """khal is a program of its own, with settings and a calendar of its own."""
    (tmp_path / "calendar").mkdir()
    settings = tmp_path / "khal.conf"
    settings.write_text(KHAL_SETTINGS.format(folder=tmp_path), encoding="utf-8")
    form = "{start-date-long}|{start-time}|{end-date-long}|{end-time}|{title}"
    done = subprocess.run(
        [KHAL, "-c", settings, "printics", "--format", form, written],
        capture_output=True, check=True, timeout=60, env={**os.environ, "LC_ALL": "C.UTF-8", "PYTHONIOENCODING": "utf-8", "HOME": str(tmp_path)},
    )  # fmt: skip
    lines = done.stdout.decode("utf-8").splitlines()
    assert str(COUNT) in lines[0]
    found = []
    for line in lines[1:]:
        first, begins, last, ends, name = line.split("|", 4)
        found.append((name, f"{first} {begins}".strip(), f"{last} {ends}".strip()))
    assert sorted(found) == expected(year)


@pytest.mark.skipif(LIBICAL is None, reason="libical is not on this computer")
def test_libical_reads_the_same(year, written):
    library = ctypes.CDLL(LIBICAL)
    pointer = ctypes.c_void_p
    for name, result in (
        ("icalparser_parse_string", pointer), ("icalcomponent_get_first_component", pointer), ("icalcomponent_get_next_component", pointer),
        ("icalcomponent_get_summary", ctypes.c_char_p), ("icalcomponent_get_first_property", pointer), ("icalproperty_get_value_as_string", ctypes.c_char_p),
        ("icalproperty_get_parameter_as_string", ctypes.c_char_p), ("icalcomponent_free", None), ("icalcomponent_count_errors", ctypes.c_int),
    ):  # fmt: skip
        getattr(library, name).restype = result
        getattr(library, name).argtypes = {
            "icalparser_parse_string": [ctypes.c_char_p], "icalproperty_get_parameter_as_string": [pointer, ctypes.c_char_p],
        }.get(name, [pointer, ctypes.c_int] if name.endswith(("_component", "first_property")) else [pointer])  # fmt: skip
    event_kind = library.icalcomponent_string_to_kind(b"VEVENT")
    start_kind, end_kind = (library.icalproperty_string_to_kind(name) for name in (b"DTSTART", b"DTEND"))
    whole = library.icalparser_parse_string(written.read_bytes())
    assert whole
    assert library.icalcomponent_count_errors(whole) == 0
    found = []
    event = library.icalcomponent_get_first_component(whole, event_kind)
    while event:
        said = {"SUMMARY": library.icalcomponent_get_summary(event).decode()}
        for name, kind in (("DTSTART", start_kind), ("DTEND", end_kind)):
            one = library.icalcomponent_get_first_property(event, kind)
            value = library.icalproperty_get_value_as_string(one).decode()
            zone = library.icalproperty_get_parameter_as_string(one, b"TZID")
            said[f"{name};TZID={zone.decode()}" if zone else f"{name};VALUE=DATE"] = value
        found.append((said["SUMMARY"], *span(said)))
        event = library.icalcomponent_get_next_component(whole, event_kind)
    library.icalcomponent_free(whole)
    assert sorted(found) == expected(year)


# --- what is in it ------------------------------------------------------------------------------------------------------------------------------------


def test_undated_items_are_counted(work, year):
    assert ics_out.undated(of_year(work)) == 2


def test_uid_stays_and_sequence_grows(work, year, written, tmp_path):
    before = {event["SUMMARY"]: event for event in plainly_read(written)}
    item = items_between(work.reader, FIRST, FIRST, FIRST)[0]
    records.save(work, ITEMS, {"place": "หอประชุม"}, item.id)
    ics_out.write_calendar(work, of_year(work), tmp_path / "again.ics")
    after = {event["SUMMARY"]: event for event in plainly_read(tmp_path / "again.ics")}
    assert after[item.name]["UID"] == before[item.name]["UID"]
    assert int(after[item.name]["SEQUENCE"]) > int(before[item.name]["SEQUENCE"])
    assert {name: event["UID"] for name, event in after.items()} == {name: event["UID"] for name, event in before.items()}


def test_deadlines_and_holidays_go_along_when_asked(work, year, tmp_path):
    records.save(work, HOLIDAYS, {"on": date(2026, 12, 10), "name": "วันรัฐธรรมนูญ", "kind": "public"})
    items = of_year(work)
    waiting = sum(item.stored not in ("published", "evaluated", "cancelled") for item in items if item.first)
    ics_out.write_calendar(work, items, tmp_path / "all.ics", "th", deadlines="events", holidays=True)
    events = plainly_read(tmp_path / "all.ics")
    assert len(events) == COUNT + waiting + 1
    assert sum(event["SUMMARY"].startswith("กำหนดส่งภายใน: ") for event in events) == waiting
    assert [event["DTSTART;VALUE=DATE"] for event in events if event["SUMMARY"] == "วันรัฐธรรมนูญ"] == ["20261210"]
    ics_out.write_calendar(work, items, tmp_path / "tasks.ics", deadlines="tasks")
    assert (tmp_path / "tasks.ics").read_text(encoding="utf-8").count("BEGIN:VTODO") == waiting
    plan = ics_in.read_calendar(tmp_path / "all.ics", date(2027, 1, 15))
    assert len(plan.rows) == COUNT


def test_our_own_file_is_known_again(work, year, written):
    plan = ics_import.compare(work, ics_in.read_calendar(written, date(2027, 1, 15)))
    assert {row.state.value for row in plan.rows} == {"unchanged"}
    assert len(plan.rows) == COUNT


def test_cancelled_leaves_no_file(work, year, tmp_path):
    with pytest.raises(Cancelled):
        ics_out.write_calendar(work, of_year(work), tmp_path / "stopped.ics", cancelled=lambda: True)
    assert not list(tmp_path.glob("*stopped*"))


def test_empty_calendar_is_a_calendar(work, tmp_path):
    assert ics_out.write_calendar(work, [], tmp_path / "empty.ics") == 0
    assert plainly_read(tmp_path / "empty.ics") == []
