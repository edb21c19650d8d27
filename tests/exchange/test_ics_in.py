"""Calendar files as other programs and enemies make them: each is answered with rows and sentences, nothing else is ever raised, and nothing is saved unasked."""

from __future__ import annotations

import os
from collections import Counter
from datetime import date

import pytest

from desktop.domain.import_plan import State
from desktop.errors import Cancelled, UserError
from desktop.exchange import ics_in, ics_scan
from desktop.models.publicity_register import ITEMS
from desktop.models.reader import Query
from desktop.services import history, ics_import, records

TODAY = date(2026, 11, 21)


def event(*lines, uid="1@example.go.th", name="ประชุมเครือข่าย"):
    head = [f"UID:{uid}"] * bool(uid) + [f"SUMMARY:{name}"] * bool(name)
    return "\r\n".join(("BEGIN:VEVENT", *head, *lines, "END:VEVENT", ""))


def calendar(*parts):
    return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n" + "".join(parts) + "END:VCALENDAR\r\n"


@pytest.fixture
def read(tmp_path):
    def read(*parts, encoding="utf-8", raw=None, **window):
        path = tmp_path / "ปฏิทิน.ics"
        path.write_bytes(raw if raw is not None else calendar(*parts).encode(encoding))
        return ics_in.read_calendar(path, TODAY, **window)

    return read


def when(row):
    return row.first, row.last, row.start_time, row.end_time


# --- days, times and zones ----------------------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("lines", "found"),
    [
        (("DTSTART;VALUE=DATE:20261201",), (date(2026, 12, 1), date(2026, 12, 1), "", "")),
        (("DTSTART;VALUE=DATE:20261201", "DTEND;VALUE=DATE:20261203"), (date(2026, 12, 1), date(2026, 12, 2), "", "")),
        (("DTSTART:20261201T093000",), (date(2026, 12, 1), date(2026, 12, 1), "09.30", "")),
        (("DTSTART:20261201T180000Z", "DTEND:20261201T190000Z"), (date(2026, 12, 2), date(2026, 12, 2), "01.00", "02.00")),
        (("DTSTART;TZID=Europe/Berlin:20260701T090000", "DURATION:PT1H30M"), (date(2026, 7, 1), date(2026, 7, 1), "14.00", "15.30")),
        (("DTSTART;TZID=SE Asia Standard Time:20261201T090000", "DTEND;TZID=SE Asia Standard Time:20261202T000000"), (date(2026, 12, 1), date(2026, 12, 1), "09.00", "23.59")),
        (("DTSTART;TZID=/mozilla.org/20050126_1/Asia/Tokyo:20261201T090000",), (date(2026, 12, 1), date(2026, 12, 1), "07.00", "")),
        (('DTSTART;TZID="ที่ไหนสักแห่ง":20261201T090000',), (date(2026, 12, 1), date(2026, 12, 1), "09.00", "")),
        (("DTSTART:20261201T000000", "DTEND:20261203T000000"), (date(2026, 12, 1), date(2026, 12, 2), "", "")),
        (("DTSTART:2026-12-01T09:30:00", "DTEND:20261130T090000"), (date(2026, 12, 1), date(2026, 12, 1), "09.30", "")),
        (("DTSTART;VALUE=DATE:๒๐๒๖๑๒๐๑", "DURATION:P2D"), (date(2026, 12, 1), date(2026, 12, 2), "", "")),
    ],
)
def test_days_and_times_are_thailands(read, lines, found):
    assert [when(row) for row in read(event(*lines)).rows] == [found]


def test_zone_of_the_file_itself(read):
    zone = "BEGIN:VTIMEZONE\r\nTZID:ห้องประชุม\r\nBEGIN:STANDARD\r\nTZOFFSETFROM:+0900\r\nTZOFFSETTO:+0900\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\n"
    plan = read(zone, event("DTSTART;TZID=ห้องประชุม:20261201T090000"))
    assert plan.rows[0].start_time == "07.00"
    assert not plan.notes


def test_texts_mean_what_they_say(read):
    row = read(event("DTSTART;VALUE=DATE:20261201", "LOCATION:ห้อง 1\\, ชั้น 2", "DESCRIPTION:บรรทัดแรก\\nบรรทัด\r\n ที่สอง", name="ข่าว\\; รอบ 2")).rows[0]
    assert (row.name, row.place, row.description) == ("ข่าว; รอบ 2", "ห้อง 1, ชั้น 2", "บรรทัดแรก\nบรรทัดที่สอง")


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp874"])
def test_encodings(read, encoding):
    assert read(event("DTSTART;VALUE=DATE:20261201"), encoding=encoding).rows[0].name == "ประชุมเครือข่าย"


# --- years in พ.ศ., names that are missing -------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("typed", "meant"), [("25691201", date(2026, 12, 1)), ("25670229", date(2024, 2, 29))])
def test_year_in_buddhist_era_shows_the_day_meant_and_waits(read, typed, meant):
    plan = read(event(f"DTSTART;VALUE=DATE:{typed}"), event("DTSTART;VALUE=DATE:20261205", uid="2"))
    row = next(one for one in plan.rows if one.slip)
    assert row.first == meant
    assert row.state is State.FAULTY
    assert plan.slips() == 1
    plan.accept_years()
    assert row.state is State.READY


def test_rule_with_years_in_buddhist_era(read):
    plan = read(event("DTSTART;VALUE=DATE:25691203", "RRULE:FREQ=WEEKLY;UNTIL=25691217"))
    assert [row.first for row in plan.rows] == [date(2026, 12, 3), date(2026, 12, 10), date(2026, 12, 17)]
    assert all(row.slip for row in plan.rows)


@pytest.mark.parametrize("line", ["DTEND;VALUE=DATE:25691205", "RRULE:FREQ=DAILY;UNTIL=25691204"])
def test_end_in_buddhist_era_alone_waits_too(read, line):
    plan = read(event("DTSTART;VALUE=DATE:20261203", line))
    assert plan.rows[0].first == date(2026, 12, 3)
    assert max(row.last for row in plan.rows) == date(2026, 12, 4)
    assert plan.slips() == len(plan.rows)


def test_missing_name_waits_for_one(read):
    plan = read(event("DTSTART;VALUE=DATE:20261201", name=""))
    assert plan.nameless() == 1
    assert not plan.goes_in(plan.rows[0])
    plan.give_names("(ไม่มีชื่อ)")
    assert plan.goes_in(plan.rows[0])


# --- events that repeat ---------------------------------------------------------------------------------------------------------------------------------


def test_series_with_a_day_left_out_and_one_moved(read):
    plan = read(
        event("DTSTART;TZID=Asia/Bangkok:20261203T090000", "RRULE:FREQ=WEEKLY;COUNT=4", "EXDATE;TZID=Asia/Bangkok:20261210T090000"),
        event("RECURRENCE-ID;TZID=Asia/Bangkok:20261217T090000", "DTSTART;TZID=Asia/Bangkok:20261218T130000", name="ย้ายวัน"),
    )
    assert [(row.first, row.start_time, row.name) for row in plan.rows] == [
        (date(2026, 12, 3), "09.00", "ประชุมเครือข่าย"), (date(2026, 12, 18), "13.00", "ย้ายวัน"), (date(2026, 12, 24), "09.00", "ประชุมเครือข่าย"),
    ]  # fmt: skip
    assert len({row.uid for row in plan.rows}) == 3


@pytest.mark.parametrize(
    ("rule", "count"),
    [
        ("FREQ=DAILY", 1095), ("FREQ=WEEKLY;BYDAY=TH", 156), ("FREQ=MONTHLY;BYMONTHDAY=-1", 36), ("FREQ=MONTHLY;BYDAY=2SA", 36), ("FREQ=YEARLY", 3),
        ("FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=1", 36), ("FREQ=YEARLY;BYMONTH=1;BYDAY=2SA", 3), ("FREQ=WEEKLY;INTERVAL=2", 78), ("FREQ=DAILY;COUNT=9000", 1095),
    ],
)  # fmt: skip
def test_series_that_began_long_ago_is_listed_for_three_fiscal_years(read, rule, count):
    rows = read(event("DTSTART;VALUE=DATE:20100107", f"RRULE:{rule}")).rows
    assert len(rows) in (count, count + 1)
    assert min(row.first for row in rows) >= date(2025, 10, 1)
    assert max(row.first for row in rows) <= date(2028, 9, 30)


@pytest.mark.parametrize(
    "rule",
    [
        "FREQ=SECONDLY", "FREQ=MINUTELY;INTERVAL=5", "FREQ=HOURLY", "FREQ=DAILY;BYHOUR=1,2,3", "FREQ=DAILY;COUNT=1000000000", "FREQ=DAILY;COUNT=1e9", "FREQ=DAILY;INTERVAL=0",
        "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30", "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", "FREQ=MONTHLY;INTERVAL=12;BYMONTHDAY=31", "FREQ=DAILY;INTERVAL=7;BYDAY=TU", "FREQ=",
        "FREQ=YEARLY;BYYEARDAY=366;INTERVAL=3", "FREQ=MONTHLY;BYDAY=6MO", "FREQ=WEEKLY;UNTIL=วันหน้า", "ทุกวันพฤหัสบดี", "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29;INTERVAL=3",
    ],
)  # fmt: skip
def test_rule_that_is_not_followed_says_so_in_its_row(read, rule):
    rows = read(event("DTSTART;VALUE=DATE:20260202", f"RRULE:{rule}"), event("DTSTART;VALUE=DATE:20261205", uid="2")).rows
    assert [row.state for row in rows] == [State.FAULTY, State.READY]
    assert rows[0].trouble


# --- hostile files ----------------------------------------------------------------------------------------------------------------------------------------

_DAILY = "".join(event("DTSTART:19000101T093000", "RRULE:FREQ=DAILY", uid=str(number)) for number in range(499))
_LEFT_OUT = ",".join(f"2026{month:02}{day:02}T{hour:02}0000" for month in range(1, 13) for day in range(1, 29) for hour in (9, 10, 11))
HOSTILE = {
    "binary": bytes(range(256)) * 4_000,
    "nothing": b"",
    "50 MB": b"BEGIN:VCALENDAR\r\n" + b"x" * 50_000_000,
    "lines": b"BEGIN:VCALENDAR\r\n" + b"\n" * 9_000_000,
    "one long line": calendar(event("DESCRIPTION:" + "ก" * 3_200_000)).encode(),
    "folds": b"BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMMARY:a" + b"\r\n x" * 290_000,
    "quotes": calendar(event('DTSTART;X="' + "a;" * 2_000_000 + ":20260101")).encode(),
    "deep": b"BEGIN:VCALENDAR\r\n" + b"BEGIN:VEVENT\r\n" * 100_000,
    "ends": b"BEGIN:VCALENDAR\r\n" + b"END:VEVENT\r\n" * 100_000,
    "many": calendar(event("DTSTART:20261201T093000") * 6_000).encode(),
    "same uid": calendar(event("DTSTART:20261201T093000") * 4_999).encode(),
    "daily for a century": calendar(_DAILY).encode(),
    "days left out": calendar(*(event("DTSTART:20250101T090000", "RRULE:FREQ=DAILY", f"EXDATE:{_LEFT_OUT}", uid=str(number)) for number in range(200))).encode(),
    "end of time": calendar(event("DTSTART:99991231T235959Z", "DURATION:P9999W"), event("DTSTART:00010101T000000Z", uid="2")).encode(),
    "long": calendar(event("DTSTART;VALUE=DATE:19010101", "DTEND;VALUE=DATE:21991231")).encode(),
    "no end": b"BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMMARY:x\r\nDTSTART:20261201",
    "cut letter": calendar(event("DTSTART:20261201T093000")).encode()[:-60] + b"\xe0\xb8",
    "five figures": calendar(event("DTSTART:256650101")).encode(),
    "zones": calendar(*(event(f"DTSTART;TZID=../../etc/passwd{number}:20261201T090000", uid=str(number)) for number in range(3_000))).encode(),
}


@pytest.mark.parametrize("name", sorted(HOSTILE))
@pytest.mark.timeout(20)
def test_hostile_file_is_answered(read, name):
    plan, refused = None, None
    try:
        plan = read(raw=HOSTILE[name])
    except UserError as error:
        refused = error
    assert refused is None or refused.hint
    assert plan is None or len(plan.rows) <= ics_in.MAX_ROWS
    assert plan is None or all(row.first or row.trouble for row in plan.rows)


def test_event_that_cannot_be_read_leaves_the_others(read):
    plan = read(event("DTSTART:เมื่อวาน"), event(uid="2"), event("DTSTART:20261201T093000", uid="3"), "ไม่ใช่อะไร\r\n")
    assert Counter(row.state for row in plan.rows) == {State.FAULTY: 2, State.READY: 1}
    assert plan.notes


def test_folder_and_lost_file_are_answered(tmp_path):
    for path in (tmp_path, tmp_path / "ไม่มี.ics"):
        with pytest.raises(UserError):
            ics_scan.scan(path)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="Windows has no such files")
def test_pipe_that_never_ends_is_answered(tmp_path):
    os.mkfifo(tmp_path / "a.ics")
    with pytest.raises(UserError):
        ics_scan.scan(tmp_path / "a.ics")


def test_reading_can_be_cancelled(tmp_path):
    path = tmp_path / "a.ics"
    path.write_text(calendar(event("DTSTART:20261201T093000")), encoding="utf-8")
    with pytest.raises(Cancelled):
        ics_in.read_calendar(path, TODAY, cancelled=lambda: True)


def test_events_of_a_span_for_holidays(tmp_path):
    path = tmp_path / "a.ics"
    parts = (event("DTSTART;VALUE=DATE:20260413", "DTEND;VALUE=DATE:20260416", name="วันสงกรานต์"), event("DTSTART;VALUE=DATE:25691210", uid="2", name="วันรัฐธรรมนูญ"), event("DTSTART;VALUE=DATE:20200101", uid="3"))
    path.write_text(calendar(*parts), encoding="utf-8")
    assert ics_in.events(path, date(2026, 1, 1), date(2026, 12, 31)) == [
        ("วันสงกรานต์", date(2026, 4, 13), date(2026, 4, 15)), ("วันรัฐธรรมนูญ", date(2026, 12, 10), date(2026, 12, 10)),
    ]  # fmt: skip


# --- into the calendar --------------------------------------------------------------------------------------------------------------------------------------


def items(work):
    return {row["name"]: row for row in work.reader.rows(ITEMS, work.reader.ids(ITEMS, Query()))}


def test_commit_is_one_deed_and_one_undo(work, read):
    plan = ics_import.compare(work, read(*(event("DTSTART;TZID=Asia/Bangkok:20261201T093000", "LOCATION:ห้อง 1", uid=str(number), name=f"งาน {number}") for number in range(700))))
    assert not items(work)
    assert ics_import.commit(work, plan) == 700
    made = items(work)["งาน 3"]
    assert (made["plan_start"], made["start_time"], made["place"], made["status.stored"]) == (date(2026, 12, 1), "09.30", "ห้อง 1", "planned")
    assert {row.state for row in plan.rows} == {State.UNCHANGED}
    assert ics_import.commit(work, plan) == 0
    history.undo(work)
    assert not items(work)


def test_same_file_again_is_known_and_a_tick_brings_it_up_to_date(work, read):
    ics_import.commit(work, ics_import.compare(work, read(event("DTSTART;VALUE=DATE:20261201"))))
    plan = ics_import.compare(work, read(event("DTSTART;VALUE=DATE:20261208", "LOCATION:หอประชุม")))
    row = plan.rows[0]
    assert row.state is State.DUPLICATE
    assert not plan.goes_in(row)
    row.ticked = True
    assert ics_import.commit(work, plan) == 1
    made = items(work)["ประชุมเครือข่าย"]
    assert (made["plan_start"], made["place"]) == (date(2026, 12, 8), "หอประชุม")
    history.undo(work)
    assert items(work)["ประชุมเครือข่าย"]["plan_start"] == date(2026, 12, 1)


def test_item_typed_by_hand_is_not_doubled(work, read):
    records.save(work, ITEMS, {"name": "ประชุมเครือข่าย", "plan_start": date(2026, 12, 1)})
    plan = ics_import.compare(work, read(event("DTSTART;VALUE=DATE:20261201")))
    assert plan.rows[0].state is State.UNCHANGED


def test_what_is_over_waits_for_an_answer(work, read):
    plan = ics_import.compare(work, read(event("DTSTART;VALUE=DATE:20261110"), event("DTSTART;VALUE=DATE:20261110", "X-PRASAN-STATUS:published", "X-PRASAN-PUBLISHED:20261112", uid="2", name="ข่าว")))
    assert [plan.goes_in(row) for row in plan.rows] == [False, True]
    assert plan.past() == 1
    plan.past_published = True
    ics_import.commit(work, plan)
    found = items(work)
    assert {name: (row["status"], row["actual_start"]) for name, row in found.items()} == {
        "ประชุมเครือข่าย": ("published", date(2026, 11, 10)), "ข่าว": ("published", date(2026, 11, 12)),
    }  # fmt: skip


def test_cancelled_event_stays_out_until_ticked(work, read):
    plan = ics_import.compare(work, read(event("DTSTART;VALUE=DATE:20261210", "STATUS:CANCELLED")))
    assert not plan.goes_in(plan.rows[0])
    plan.rows[0].ticked = True
    ics_import.commit(work, plan)
    assert items(work)["ประชุมเครือข่าย"]["status"] == "cancelled"


def test_published_item_is_not_changed_from_outside(work, read):
    plan = read(event("DTSTART;VALUE=DATE:20261110"))
    plan.past_published = True
    ics_import.commit(work, ics_import.compare(work, plan))
    again = ics_import.compare(work, read(event("DTSTART;VALUE=DATE:20261117")))
    again.rows[0].ticked = True
    assert again.rows[0].state is State.SKIPPED
    assert ics_import.commit(work, again) == 0
