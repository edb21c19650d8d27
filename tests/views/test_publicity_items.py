"""Items of the plan in the window: their three days, their steps, moving, what they lead to."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QMenu

from desktop.models.publicity_register import ARCHIVE, ITEMS, NEWS, PLANS
from desktop.models.reader import Query
from desktop.services import history, holidays, publicity, records, series, steps
from desktop.views import item_deeds, messages, step_dialog, work_thread
from desktop.views.item_form import ItemForm
from desktop.words import set_language

DAY = timedelta(days=1)
NAMES = ("ประกาศรับนักเรียน", "วิทยุ รายการครูบ้านเรา", "จดหมายข่าว ฉบับที่ 2")


@pytest.fixture
def today(work):
    return work.today()


@pytest.fixture
def ids(work, today):
    return [records.save(work, ITEMS, {"name": name, "plan_start": today + place * DAY}) for place, name in enumerate(NAMES, 1)]


@pytest.fixture
def window(open_window, ids, monkeypatch):
    monkeypatch.setattr(messages, "choose", lambda *_args: "drop")  # a form left open by a test is thrown away
    return open_window()


@pytest.fixture
def tab(window, qtbot):
    made = window.root_page("publicity").show_part("item")
    qtbot.waitUntil(lambda: made.model.rowCount() == len(NAMES))
    return made


def stored(work, item_id):
    record = work.reader.get(ITEMS, item_id)
    return record["status.stored"]


def settled(qtbot):
    qtbot.waitUntil(lambda: not work_thread.busy())
    QApplication.processEvents()


def choose(qtbot, tab, record_id):
    tab.go_to(record_id)
    qtbot.waitUntil(lambda: tab.table.current_id() == record_id and (tab.pane.record or {}).get("id") == record_id)


# --- steps ---------------------------------------------------------------------------------------------------------------------


def test_the_pane_offers_the_next_steps_and_a_step_that_asks_nothing_is_taken_at_once(tab, work, ids, qtbot, fill):
    choose(qtbot, tab, ids[0])
    keys = [step.key for step in step_dialog.next_steps(ITEMS, tab.pane.record)]
    assert keys == ["prepare", "publish"]
    tab.pane.steps.buttons[0].click()
    assert stored(work, ids[0]) == "preparing"
    assert fill["_asked"] == []
    history.undo(work)
    assert stored(work, ids[0]) == "planned"


def test_publishing_asks_the_day_and_nothing_else(tab, work, ids, today, fill):
    assert step_dialog.ask_step(tab, ITEMS, [ids[0]], "publish")
    assert fill["_asked"] == [["on"]]
    record = work.reader.get(ITEMS, ids[0])
    assert (record["status"], record["actual_start"], record["plan_start"]) == ("published", today, today + DAY)


def test_a_postponement_asks_the_new_day_and_the_reason_and_may_leave_the_day_open(tab, work, ids, today, fill):
    fill |= {"to": today + 30 * DAY, "reason": "วิทยากรติดราชการ"}
    assert step_dialog.ask_step(tab, ITEMS, [ids[0]], "postpone")
    assert work.reader.get(ITEMS, ids[0])["plan_start"] == today + 30 * DAY
    fill |= {"to": None, "reason": "รอหนังสือ"}
    assert step_dialog.ask_step(tab, ITEMS, [ids[1]], "postpone")
    assert work.reader.get(ITEMS, ids[1])["plan_start"] is None
    assert [one.reason for one in publicity.postponements(work, ids[1])] == ["รอหนังสือ"]


def test_a_missing_reason_is_said_at_its_field_and_nothing_is_done(tab, work, ids, monkeypatch):
    said = []

    def answer(self):
        self._choose("yes")
        said.extend(one.field.fault() for one in self.asked if one.name == "reason")
        return QDialog.DialogCode.Rejected

    monkeypatch.setattr(messages.Question, "exec", answer)
    assert not step_dialog.ask_step(tab, ITEMS, [ids[0]], "cancel")
    assert said
    assert said[0]
    assert stored(work, ids[0]) == "planned"


def test_of_several_rows_only_those_that_can_take_the_step_are_moved(tab, work, ids, fill):
    steps.take(work, ITEMS, [ids[0]], "cancel", reason="งบประมาณไม่พอ")
    menu = QMenu(tab)
    step_dialog.steps_menu(menu, tab, ITEMS, ids)
    assert len(menu.actions()) == len({"prepare", "review", "publish", "postpone", "cancel", "reopen"})
    assert step_dialog.ask_step(tab, ITEMS, ids, "prepare")
    assert [stored(work, one) for one in ids] == ["cancelled", "preparing", "preparing"]
    assert not step_dialog.ask_step(tab, ITEMS, [ids[0]], "prepare")


def test_the_steps_are_reached_by_keys(tab, ids, qtbot, fill):
    tab.table.setFocus()
    choose(qtbot, tab, ids[0])
    deed = next(one for one in tab.deeds["records"] if one.shortcut().toString() == "Ctrl+T")
    deed.trigger()
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert menu.activeAction() is not None
    menu.close()


# --- moving --------------------------------------------------------------------------------------------------------------------


def test_several_items_are_moved_by_days_and_back(tab, work, ids, today, fill):
    fill["days"] = -7
    assert item_deeds.move_by_days(tab, ids[:2])
    assert [work.reader.get(ITEMS, one)["plan_start"] for one in ids] == [today - 6 * DAY, today - 5 * DAY, today + 3 * DAY]
    history.undo(work)
    assert work.reader.get(ITEMS, ids[0])["plan_start"] == today + DAY


def test_the_list_opens_where_the_work_is(work, ids, today, qtbot, open_window):
    records.save(work, ITEMS, {"name": "งานเก่า", "plan_start": today - 300 * DAY})
    tab = open_window().root_page("publicity").show_part("item")
    qtbot.waitUntil(lambda: tab.table.current_id() == ids[0])


# --- the form ------------------------------------------------------------------------------------------------------------------


def form_of(window, item_id=None, values=None):
    made = ItemForm(window, item_id, values)
    window.open_page(made)
    return made


def test_the_three_days_stand_side_by_side_and_follow_what_is_typed(window, work, ids, today):
    form = form_of(window, ids[0])
    assert form.cards.planned.day.text()
    assert form.cards.due.day.text()
    assert form.cards.actual.day.text()
    form.body.fields["due_on"].set_value(today)
    form.body.changed.emit("due_on")
    assert form.cards.due.hint.text()
    form.body.fields["actual_start"].set_value(today + 9 * DAY)
    form.body.changed.emit("actual_start")
    assert "8" in form.cards.actual.hint.text()


def test_a_day_that_is_a_holiday_is_said_at_once(window, work, ids, today):
    day = holidays.calendar(work).next_working(today + 5 * DAY)
    records.save(work, holidays.HOLIDAYS, {"on": day, "name": "วันหยุดสมมติ"})
    form = form_of(window, ids[0])
    form.body.fields["plan_start"].set_value(day)
    form.body.changed.emit("plan_start")
    assert "วันหยุดสมมติ" in form.cards.planned.hint.text()


def test_an_end_before_the_beginning_keeps_the_item_from_being_saved_and_a_late_deadline_only_warns(window, work, ids, today):
    form = form_of(window, ids[0])
    form.body.fields["plan_end"].set_value(today)
    assert not form.save()
    assert form.body.faulty() == ["plan_end"]
    form.body.fields["plan_end"].set_value(None)
    form.body.fields["due_on"].set_value(today + 20 * DAY)
    form._left("due_on")
    assert form.body.fields["due_on"].fault()
    assert form.save()
    assert work.reader.get(ITEMS, ids[0])["due_on"] == today + 20 * DAY


def test_a_time_is_kept_in_one_way_and_what_is_none_is_refused(work, today):
    item = records.save(work, ITEMS, {"name": "ประชุม", "start_time": "๙:๓๐ น."})
    assert work.reader.get(ITEMS, item)["start_time"] == "09.30"
    assert [fault.field for fault in records.check(work, ITEMS, {"name": "ประชุม", "start_time": "ตอนเช้า"}) if fault.blocking] == ["start_time"]


def test_news_is_made_from_an_item_with_what_is_known(window, work, ids, today):
    records.save(work, ITEMS, {"place": "หอประชุม", "channels": ["line"], "plan_end": today + 2 * DAY}, ids[0])
    form = form_of(window, ids[0])
    item_deeds.make_news(form, ids[0])
    news = window.page()
    assert news is not form
    values = news.body.values()
    assert (values["name"], values["item_id"], values["place"], values["channels"], values["event_on"]) == (NAMES[0], ids[0], "หอประชุม", ["line"], today + DAY)
    assert news.save()
    assert work.reader.ids(NEWS, Query(filters=(("item_id", (str(ids[0]),)),)))
    assert NAMES[0] in " ".join(widget.accessibleName() for widget in form.links.findChildren(type(form.save_button)))


def test_the_form_takes_steps_after_saving_and_shows_the_new_state(window, work, ids, fill):
    form = form_of(window, ids[0])
    form.body.fields["place"].set_value("ห้องประชุม")
    menu = QMenu(form)
    form.more_deeds(menu)
    menu.actions()[0].trigger()
    assert (stored(work, ids[0]), work.reader.get(ITEMS, ids[0])["place"]) == ("preparing", "ห้องประชุม")
    assert form.state.isVisibleTo(form)


def test_an_occurrence_is_left_out_from_the_form(window, work, today, qtbot):
    until = today + 28 * DAY
    made = series.save(work, {"name": "เสียงตามสาย", "item_type": "news", "rule": "weekly", "weekday": "monday", "starts_on": today, "ends_on": until})
    items = series.item_ids(work, made)
    form = form_of(window, items[0])
    form.leave_out()
    assert series.item_ids(work, made) == items[1:]
    assert window.page() is not form


def test_published_items_go_into_the_archive_from_the_list(tab, work, ids, today):
    steps.take(work, ITEMS, [ids[0]], "publish", today)
    item_deeds.to_archive(tab, [ids[0]])
    assert len(work.reader.ids(ARCHIVE, Query())) == 1
    item_deeds.to_archive(tab, [ids[1]])  # not published: said, nothing done
    assert len(work.reader.ids(ARCHIVE, Query())) == 1


def test_an_empty_register_offers_ready_made_items(qtbot, open_window):
    tab = open_window().root_page("publicity").show_part("item")
    qtbot.waitUntil(lambda: tab._empty is not None)
    assert len(tab._empty.findChildren(type(tab.add_button))) == 3


@pytest.mark.parametrize("language", ["th", "en"])
def test_every_step_has_words_for_what_will_happen(work, window, ids, language):
    set_language(language)
    try:
        for register, one in ((ITEMS, ids), (PLANS, []), (NEWS, [])):
            for step in step_dialog.workflow_of(register).transitions:
                assert step_dialog._sentence(work, register, one[:1], step, 2)
    finally:
        set_language("th")


def test_space_and_tab_reach_the_day_cards_too(window, ids, qtbot):
    form = form_of(window, ids[0])
    form.cards.due.press.setFocus()
    qtbot.keyClick(form.cards.due.press, Qt.Key.Key_Space)
    assert form.body.fields["due_on"].edit.hasFocus() or form.focusWidget() is form.body.fields["due_on"].edit
