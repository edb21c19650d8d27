"""Any acts of the publicity module in any order, taken back and done again: every state returns to the letter, and the search index follows."""

from __future__ import annotations

import contextlib
import shutil
import tempfile
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from pathlib import Path

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from desktop.domain.fields import Register
from desktop.errors import UserError
from desktop.models import search
from desktop.models.partner_register import NETWORKS, PARTNERS
from desktop.models.publicity_register import ARCHIVE, EVALUATIONS, HOLIDAYS, ITEMS, NEWS, PLANS, SERIES
from desktop.models.registers import REGISTERS
from desktop.paths import Paths
from desktop.services import (
    attachments,
    distribution,
    evaluation,
    history,
    holidays,
    merge,
    news_texts,
    publicity,
    records,
    series,
    steps,
)
from desktop.services.workspace import Workspace
from desktop.settings import Settings
from tests.services.whole_state import stored_and_searched

FIRST = date(2026, 10, 1)
YEAR = 2570
DAYS = st.integers(-40, 40)
PLACE = st.integers(0, 99)
WITH_STEPS = (ITEMS, NEWS, PLANS)
MOST = 30
"""Deeds that are taken back at the end."""


class Acts(RuleBasedStateMachine):
    """What a clerk does in a day; a service may refuse it, and then nothing has changed."""

    template: Path

    @initialize()
    def begin(self) -> None:
        self.folder = Path(tempfile.mkdtemp())
        paths = Paths(self.folder / "data")
        paths.make()
        shutil.copyfile(self.template, paths.database)
        self.work = Workspace.open(paths, Settings(user_name="ผู้ทดสอบ"))
        holidays.ensure_filled(self.work, range(2024, 2032))
        news_texts.ensure_shipped(self.work)
        self.partners = [records.save(self.work, PARTNERS, {"name": f"โรงเรียน {one}", "category": "school", "emails": [f"s{one}@example.go.th"]}) for one in range(3)]
        network = records.save(self.work, NETWORKS, {"name": "เครือข่าย", "kind": "publicity"})
        self.relays = [{"network_id": network, "partner_id": None}, {"network_id": None, "partner_id": self.partners[0]}]
        plan = records.save(self.work, PLANS, {"name": "แผน", "fiscal_year": YEAR}, children={"indicators": [{"name": "ร้อยละ"}]})
        records.save(self.work, ITEMS, {"name": "วันเด็ก", "plan_start": FIRST, "plan_id": plan})
        records.save(self.work, NEWS, {"name": "ข่าว", "received_on": self.work.today(), "child_consent": "none"})
        records.save(self.work, EVALUATIONS, {"name": "ไตรมาส 1", "period": "quarter", "starts_on": FIRST, "ends_on": FIRST + timedelta(91)})
        self.states, self.undone = [stored_and_searched(self.work)], []
        self.deed = self.newest()

    def newest(self) -> int:
        found: int = self.work.reader.connection.execute("SELECT max(id) FROM deed").fetchone()[0]
        return found

    @contextlib.contextmanager
    def act(self) -> Iterator[None]:
        """One act: one deed at most, or a refusal that changes nothing."""
        with contextlib.suppress(UserError, KeyError):
            yield
        newest = self.newest()
        if newest != self.deed:
            assert newest == self.deed + 1, "one act is one deed"
            self.deed = newest
            self.states.append(stored_and_searched(self.work))
            self.undone.clear()
        else:
            assert stored_and_searched(self.work) == self.states[-1]

    def one(self, register: Register, place: int, trash: bool = False) -> int:
        where = "" if trash else "WHERE deleted_at IS NULL"
        ids = [row[0] for row in self.work.reader.connection.execute(f'SELECT id FROM "{register.table}" {where} ORDER BY id')]
        return ids[place % len(ids)] if ids else 0

    def some(self, register: Register, place: int) -> Sequence[int]:
        return list({self.one(register, place), self.one(register, place + 1)})

    # the acts -----------------------------------------------------------------------------------------------------

    @rule(place=PLACE, days=DAYS, new=st.booleans(), relays=st.integers(0, 2))
    def save_item(self, place: int, days: int, new: bool, relays: int) -> None:
        values = {"name": f"งาน {place}", "plan_start": FIRST + timedelta(days), "school_id": self.partners[place % 3], "channels": ["website"]}
        with self.act():
            records.save(self.work, ITEMS, values, None if new else self.one(ITEMS, place), children={"relays": self.relays[:relays]})

    @rule(place=PLACE, days=DAYS, to=st.booleans())
    def move(self, place: int, days: int, to: bool) -> None:
        with self.act():
            if to:
                publicity.move_to(self.work, self.one(ITEMS, place), FIRST + timedelta(days) if days % 3 else None)
            else:
                publicity.move(self.work, self.some(ITEMS, place), days)

    @rule(place=PLACE, days=DAYS)
    def postpone(self, place: int, days: int) -> None:
        with self.act():
            publicity.postpone(self.work, self.some(ITEMS, place), FIRST + timedelta(days) if days % 3 else None, "ฝนตก", "ผู้อำนวยการ")

    @rule(register=st.sampled_from(WITH_STEPS), place=PLACE, which=PLACE)
    def take_step(self, register: Register, place: int, which: int) -> None:
        ids = [self.one(register, place)]
        allowed = steps.allowed(self.work, register, ids)
        if allowed:
            with self.act():
                steps.take(self.work, register, ids, allowed[which % len(allowed)].key, self.work.today(), "เหตุผล", "ที่ 1/2569", "ผู้อำนวยการ")

    @rule(place=PLACE, weekday=st.sampled_from(["monday", "friday"]), weeks=st.integers(1, 6), new=st.booleans())
    def save_series(self, place: int, weekday: str, weeks: int, new: bool) -> None:
        values = {"name": f"ประจำ {weekday}", "rule": "weekly", "weekday": weekday, "starts_on": FIRST, "ends_on": FIRST + timedelta(7 * weeks), "on_holiday": "before", "due_days": 2}
        with self.act():
            series.save(self.work, values, None if new else self.one(SERIES, place))

    @rule(place=PLACE, what=st.sampled_from(["skip", "extend", "remove", "refresh", "back"]))
    def change_series(self, place: int, what: str) -> None:
        one = self.one(SERIES, place)
        with self.act():
            if what == "skip":
                series.skip(self.work, self.one(ITEMS, place))
            elif what == "extend":
                series.extend(self.work, one, FIRST + timedelta(7 * (place % 9)))
            elif what == "remove":
                series.remove(self.work, [one])
            elif what == "refresh":
                series.refresh(self.work)
            else:
                day = (self.work.reader.get(SERIES, one) or {}).get("skipped") or []
                if day:
                    series.bring_back(self.work, one, date.fromisoformat(day[0]))

    @rule(which=PLACE, year=st.sampled_from([YEAR, YEAR + 1]), plan=st.booleans())
    def add_templates(self, which: int, year: int, plan: bool) -> None:
        keys = [one.key for one in series.templates()]
        with self.act():
            series.add_templates(self.work, [keys[which % len(keys)], keys[(which + 3) % len(keys)]], year, (self.one(PLANS, 0) or None) if plan else None)

    @rule(place=PLACE, body=st.sampled_from(["", "ข้อความ", "อื่น"]))
    def news(self, place: int, body: str) -> None:
        with self.act():
            if body:
                news_texts.keep(self.work, self.one(NEWS, place), "press", body)
            else:
                records.save(self.work, NEWS, {"name": f"ข่าว {place}", "source_id": self.partners[place % 3], "child_consent": "none"})

    @rule(place=PLACE, news=st.booleans())
    def to_archive(self, place: int, news: bool) -> None:
        with self.act():
            publicity.to_archive(self.work, [] if news else [self.one(ITEMS, place)], [self.one(NEWS, place)] if news else [])

    @rule(place=PLACE)
    def send(self, place: int) -> None:
        with self.act():
            distribution.send(self.work, {"name": "ส่งข่าว", "item_id": self.one(ITEMS, place) or None}, distribution.ChosenSource(tuple(self.partners)))

    @rule(place=PLACE, shut=st.booleans())
    def evaluate(self, place: int, shut: bool) -> None:
        one = self.one(EVALUATIONS, place)
        with self.act():
            if shut:
                evaluation.close(self.work, one)
            else:
                evaluation.reopen(self.work, one, "นับใหม่")

    @rule(place=PLACE, days=DAYS, what=st.sampled_from(["day", "fill", "confirm", "unconfirm"]))
    def holiday(self, place: int, days: int, what: str) -> None:
        with self.act():
            if what == "day":
                records.save(self.work, HOLIDAYS, {"name": "หยุดพิเศษ", "on": FIRST + timedelta(days), "kind": "special"})
            elif what == "fill":
                holidays.fill(self.work, 2027)
            elif what == "confirm":
                holidays.confirm(self.work, 2027, "ผู้ทดสอบ")
            else:
                holidays.unconfirm(self.work, 2027)

    @rule(register=st.sampled_from([ITEMS, NEWS, PLANS, SERIES, EVALUATIONS, ARCHIVE, HOLIDAYS]), place=PLACE, back=st.booleans())
    def trash(self, register: Register, place: int, back: bool) -> None:
        with self.act():
            (records.restore if back else records.trash)(self.work, register, [self.one(register, place, trash=True)])

    @rule(place=PLACE, field=st.sampled_from(["name", "channels", "plan_start"]))
    def change_all(self, place: int, field: str) -> None:
        value = {"name": "งานเดียวกัน", "channels": ["facebook"], "plan_start": FIRST}[field]
        with self.act():
            records.bulk_change(self.work, ITEMS, self.some(ITEMS, place), field, value, "add" if field == "channels" else "set")

    @rule(place=PLACE)
    def attach(self, place: int) -> None:
        file = self.folder / "ภาพ.jpg"
        file.write_bytes(b"x")
        with self.act():
            attachments.add(self.work, ITEMS, self.one(ITEMS, place), file)

    @rule(place=PLACE)
    def merge(self, place: int) -> None:
        with self.act():
            merge.merge(self.work, self.partners[place % 3], [self.partners[(place + 1) % 3]], {})

    # back and forth -----------------------------------------------------------------------------------------------

    @rule(times=st.integers(1, 4))
    def undo(self, times: int) -> None:
        for _time in range(min(times, len(self.states) - 1)):
            history.undo(self.work)
            self.undone.append(self.states.pop())
            assert stored_and_searched(self.work) == self.states[-1]
        self.deed = self.newest()

    @rule(times=st.integers(1, 4))
    def redo(self, times: int) -> None:
        for _time in range(min(times, len(self.undone))):
            history.redo(self.work)
            self.states.append(self.undone.pop())
            assert stored_and_searched(self.work) == self.states[-1]
        self.deed = self.newest()

    @rule()
    def start_anew(self) -> None:
        paths, chosen = self.work.paths, self.work.settings
        self.work.close()
        self.work = Workspace.open(paths, chosen)

    @invariant()
    def sound(self) -> None:
        if not hasattr(self, "work"):
            return
        connection = self.work.reader.connection
        assert all(search.says_the_same(connection, register) for register in REGISTERS.values())
        assert not connection.execute("PRAGMA foreign_key_check").fetchall()
        assert bool(history.redo_title(self.work)) == bool(self.undone)

    def teardown(self) -> None:
        if hasattr(self, "work"):
            self.undo(MOST)
            self.redo(MOST)
            self.undo(MOST)
            self.work.close()
        shutil.rmtree(self.folder)


def test_any_acts_of_publicity_are_taken_back_and_done_again_to_the_letter(fresh_database: Path) -> None:
    from hypothesis.stateful import run_state_machine_as_test

    Acts.template = fresh_database
    quick = settings(max_examples=12, stateful_step_count=18, deadline=None, suppress_health_check=list(HealthCheck), derandomize=True, database=None)
    run_state_machine_as_test(Acts, settings=quick)
