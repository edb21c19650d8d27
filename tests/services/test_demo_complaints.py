"""The complaints of the sample office: a case in every status with clocks and figures of real work, nothing a form would refuse, no hidden name in any text."""

import shutil
from datetime import date, timedelta

from desktop.domain.complaint_counts import from_json, to_json
from desktop.domain.complaint_rules import CASE, HIDDEN_IDENTITIES
from desktop.domain.thai_date import fiscal_period, fiscal_year
from desktop.models import case_timeline, clock_reading, complaint_rounds
from desktop.models.complaint_register import (
    ACTIONS,
    CASES,
    CHANNELS,
    LETTERS,
    REFERRALS,
    ROUNDS,
    SERVICE_STEPS,
    SERVICES,
)
from desktop.models.improvement_register import IMPROVEMENTS
from desktop.models.reader import Query
from desktop.models.service_measures import measured
from desktop.paths import Paths
from desktop.services import cases, demo, history, identities, records, surveys, vault
from desktop.services.workspace import Workspace
from desktop.settings import Settings


def all_of(work, register):
    return work.reader.rows(register, list(work.reader.ids(register, Query())))


def seen(work):
    """Every case, for one of its named handlers."""
    work.settings.user_name = "นายอาทิตย์ ตัวอย่างธรรม"
    return all_of(work, CASES)


def stored(work, sql):
    return work.reader.connection.execute(sql).fetchall()


def test_it_holds_something_of_everything(sample):
    today = sample.today()
    found = seen(sample)
    assert len(found) == 120
    assert {row["status"] for row in found} == set(CASE.statuses)
    assert {row["record_type"] for row in found} == {"complaint", "suggestion", "opinion", "compliment", "inquiry"}
    assert {row["anonymity"] for row in found} == {"named", "confidential", "anonymous"}
    assert {row["timing"] for row in found} >= {"running", "overdue", "done", "done_late"}
    first, _last = fiscal_period(fiscal_year(today) - 1)
    assert first <= min(row["received_on"] for row in found)
    assert max(row["received_on"] for row in found) <= today
    assert all(row["number"].endswith(f"/{row['received_on'].year + 543}") for row in found)
    for register, least in ((ACTIONS, 80), (REFERRALS, 5), (LETTERS, 4), (SERVICES, 8), (IMPROVEMENTS, 7), (CHANNELS, 10), (ROUNDS, 2)):
        assert sample.reader.count(register, Query()) >= least, register.name
    assert all(sample.reader.children(SERVICE_STEPS, row["id"]) for row in all_of(sample, SERVICES))
    for table in ("case_wait", "case_extension", "case_link", "case_step", "case_identity"):
        assert stored(sample, f"SELECT count(*) FROM {table}")[0][0], table


def test_what_waits_waits_whenever_it_is_filled_in(work, monkeypatch):
    later = work.today() + timedelta(days=200)
    monkeypatch.setattr(type(work), "today", lambda _work: later)
    demo.fill(work)
    assert {row["status"] for row in seen(work)} == set(CASE.statuses)
    assert {row["timing"] for row in seen(work)} >= {"running", "overdue", "done", "done_late"}
    assert stored(work, f"SELECT count(*) FROM case_survey WHERE answered_on IS NULL AND expires_on >= '{later}'")[0][0]


def test_the_days_of_a_case_follow_each_other(sample):
    for row in seen(sample):
        days = [row[name] for name in ("received_on", "assigned_on", "resolved_on", "replied_on", "closed_on") if row[name] and (name != "assigned_on" or row["resolved_on"])]
        assert days == sorted(days), row["number"]
        assert days[-1] <= sample.today(), row["number"]
        assert (row["closed_on"] is not None) == (row["status"] == "closed")
        assert row["status"] in ("new",) or row["status_on"]


def test_a_case_tells_its_life_day_by_day(sample):
    case = next(row for row in seen(sample) if row["status"] == "closed" and row["committee_order_no"])
    events = list(reversed(case_timeline.of_case(sample.reader, case["id"])))
    days = [event.at if isinstance(event.at, date) else event.at.date() for event in events if event.kind in ("received", "status", "action")]
    assert days == sorted(days)
    assert len(set(days)) >= 6
    assert [event.kind for event in events].count("status") >= 8
    lines = clock_reading.clocks_of(sample.reader, case["id"])
    assert {line.clock for line in lines} >= {"screening", "close"}
    assert all(line.met_on for line in lines)


def test_every_case_would_pass_the_form(sample):
    lists = sample.lists()
    for row in seen(sample):
        values = {field.name: row[field.name] for field in CASES.stored if not field.computed}
        assert [fault for fault in cases.check(sample, values, None, row["id"]) if fault.blocking] == [], row["number"]
        for field in (field for field in CASES.stored if field.holds_keys and field.name not in ("status", "timing")):
            keys = row[field.name] if field.holds_list else filter(None, [row[field.name]])
            assert set(keys or ()) <= {item.key for item in lists.items(field.choices, active_only=False)}, (row["number"], field.name)


def test_nothing_in_it_is_real_and_no_hidden_name_stands_in_a_text(sample):
    opened = vault.opener(sample)
    people = {case_id: opened(kept) for case_id, kept in stored(sample, "SELECT case_id, sealed FROM case_identity")}
    hidden = {row["id"] for row in seen(sample) if row["anonymity"] in HIDDEN_IDENTITIES}
    assert all("5555" in one["phone"] for one in people.values() if one.get("phone"))
    assert all("example" in one["email"] for one in people.values() if one.get("email"))
    assert not [row for row in seen(sample) if row["anonymity"] == "anonymous" and row["id"] in people]
    for register, column in ((CASES, "id"), (ACTIONS, "case_id"), (LETTERS, "case_id"), (REFERRALS, "case_id")):
        for row in all_of(sample, register):
            if row[column] in hidden and row[column] in people:
                assert not list(identities.names_in(people[row[column]], identities.texts_of(register, row))), (register.name, row["id"])


def test_the_reported_round_keeps_its_figures(sample):
    closed = next(row for row in all_of(sample, ROUNDS) if row["closed_on"])
    kept = complaint_rounds.figures_of(sample.reader, closed["id"], sample.today())
    assert kept.total.received > 20
    assert complaint_rounds.edits_since(sample.reader, closed["id"]) == []
    assert from_json(to_json(kept)) == kept


def test_requests_are_measured_against_their_service(sample):
    first, _last = fiscal_period(fiscal_year(sample.today()) - 1)
    told = measured(sample.reader, first, sample.today(), sample.today())
    assert len(told) == 3
    assert all(one.received and one.median_days is not None for one in told.values())


def test_a_pending_question_can_be_answered(sample):
    sample.settings.user_name = "ผู้ไม่เกี่ยวข้อง"
    code = stored(sample, f"SELECT code FROM case_survey WHERE answered_on IS NULL AND expires_on >= '{sample.today()}' ORDER BY id LIMIT 1")[0][0]
    assert surveys.answer(sample, code, 5).score == 5


def test_filled_in_twice_it_is_the_same(tmp_path, fresh_database, sample):
    paths = Paths(tmp_path / "again")
    paths.make()
    shutil.copyfile(fresh_database, paths.database)
    other = Workspace.open(paths, Settings())
    demo.fill(other)
    for table in ("complaint_case", "case_action", "case_referral", "case_survey", "case_step", "case_clock", "improvement", "complaint_round"):
        columns = [row[1] for row in stored(sample, f"PRAGMA table_info({table})") if row[1] not in ("created_at", "updated_at")]
        sql = f'SELECT {", ".join(chr(34) + name + chr(34) for name in columns)} FROM {table} ORDER BY id'
        assert stored(sample, sql) == stored(other, sql), table
    other.close()


def test_what_the_office_made_its_own_stays(sample):
    edited = next(row for row in seen(sample) if row["status"] == "in_progress")
    records.save(sample, CASES, {"note": "เรื่องจริงของเรา"}, edited["id"])
    own = cases.save(
        sample,
        {"record_type": "inquiry", "name": "ขอข้อมูล", "detail": "ขอข้อมูล", "category": "information", "channel": "walk_in", "anonymity": "anonymous",
         "complainant_kind": "unknown", "received_on": sample.today(), "service_id": all_of(sample, SERVICES)[0]["id"]},
        None,
    )  # fmt: skip
    acts = {row["id"] for row in all_of(sample, ACTIONS) if row["case_id"] == edited["id"]}
    demo.remove(sample)
    assert {row["id"] for row in seen(sample)} == {edited["id"], own}
    assert {row["id"] for row in all_of(sample, ACTIONS)} == acts != set()
    assert len(all_of(sample, SERVICES)) == 1
    assert not all_of(sample, IMPROVEMENTS)
    assert not all_of(sample, ROUNDS)
    history.undo(sample)
    assert len(seen(sample)) == 121
