"""The list of cases: what came in, how far it is, and what is left of its time."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from desktop.domain.fields import Field
from desktop.domain.thai_date import format_date
from desktop.domain.workdays import WorkCalendar
from desktop.models.complaint_register import CASES, CHANNELS, LIMITS, REFERRALS
from desktop.models.holiday_reading import work_calendar
from desktop.views import messages, step_dialog, theme, tokens, work_thread
from desktop.views.detail_pane import DetailPane, Facts
from desktop.views.register_empty import Begin
from desktop.views.register_tab import RegisterTab
from desktop.views.shown import Shown, state_of
from desktop.views.step_dialog import StepsPane
from desktop.views.widgets.buttons import button
from desktop.views.widgets.empty import Way
from desktop.views.widgets.layout import box, row
from desktop.views.widgets.notice import NoticeArea, NoticeBar
from desktop.views.widgets.status import Status
from desktop.views.widgets.text import label
from desktop.words import N_, _

if TYPE_CHECKING:
    from desktop.services.workspace import Changed, Workspace
    from desktop.views.main_window import MainWindow
    from desktop.views.record_form import RecordForm

_LOOK_AFTER_MS = 400
_MOVES_FOLLOW = ("", "holiday", LIMITS.name, CHANNELS.name, CASES.name)
"""Registers (and the settings) whose changes may leave too few channels, make due days move, or be the moves that were confirmed."""
_DUE_FOLLOW = ("", CASES.name, REFERRALS.name)
"""Registers whose changes may make something due to be sent, or be what was due."""


class CaseWords(Shown):
    """Says what is left of a case's time in working days beside what the state is called."""

    def __init__(self, work: Workspace) -> None:
        super().__init__(work)
        self._calendar: WorkCalendar | None = None

    @property
    def calendar(self) -> WorkCalendar:
        """The office's working days, kept until something changes."""
        if self._calendar is None:
            self._calendar = work_calendar(self._work.reader)
        return self._calendar

    def forget(self) -> None:
        super().forget()
        self._calendar = None

    def of(self, field: Field, record: Mapping[str, Any]) -> str:
        if field.name == "timing" and (left := time_left(record, self)):
            return left
        return super().of(field, record)


def time_left(record: Mapping[str, Any], words: CaseWords) -> str:
    """What is left of the time of a case whose clock runs, or how far it is over; "" for any other."""
    state, due, today = record.get("timing"), record.get("next_due_on"), words.today
    if due is None or state not in ("running", "due_soon", "overdue"):
        return ""
    left = words.calendar.left(today, due)
    if state == "overdue":
        return _("{count} working days over", count=f"{-left:,}") if left < 0 else _("The day has gone by")
    return _("Due today") if due == today else _("{count} working days left", count=f"{left:,}")


class CasePane(StepsPane):
    """What is asked on the telephone: how far it is and until when, what it is about, who works on it. Never who complains."""

    open_word = N_("Open")

    def facts(self, record: Mapping[str, Any], children: Mapping[str, Sequence[Mapping[str, Any]]]) -> list[Facts]:
        return [
            Facts(_("Time limits"), self._time(record)),
            Facts(_("The matter"), self._some(record, ("record_type", "category", "school_id", "service_id", "respondent_kind", "wish"))),
            Facts(_("Who works on it"), self._some(record, ("owner_unit", "owner_officer", "co_units", "forwarded_to")) + self._seen_by(record)),
            Facts(_("Complainant"), self._some(record, ("anonymity", "complainant_kind", "complainant_group"))),
            Facts(_("Receipt of the case"), self._receipt(record)),
            Facts(_("What came of it (case)"), self._some(record, ("result_code", "result", "replied_on", "outcome_accepted", "status_reason"))),
        ]

    def _time(self, record: Mapping[str, Any]) -> list[tuple[str, str | QWidget]]:
        timing, due = self.register["timing"], record.get("next_due_on")
        tone = state_of(timing, record.get("timing"))
        rows: list[tuple[str, str | QWidget]] = []
        if tone is not None:
            word = self.shown.of(self.register["next_clock"], record) or _(timing.label)
            rows.append((word, Status(tone, self.shown.of(timing, record))))
        if due is not None:
            rows.append((_("Due next"), self._due(record)))
        return rows + self._some(record, ("close_due_on", "closed_on"))

    def _due(self, record: Mapping[str, Any]) -> str | QWidget:
        """The day, with the way to how it was counted."""
        day, working = format_date(record.get("next_due_on")), record.get("show_working")
        if working is None:
            return day
        how = button(_("How it is counted"), kind="link", tip="Ctrl+Shift+W", on_click=working)
        return box(row(label(day), how, None, spacing=tokens.S1))

    def _seen_by(self, record: Mapping[str, Any]) -> list[tuple[str, str | QWidget]]:
        return self._some(record, ("handlers",)) if record.get("restricted") else []

    def _receipt(self, record: Mapping[str, Any]) -> list[tuple[str, str | QWidget]]:
        day = format_date(record.get("received_on"))
        when = _("{day} at {time}", day=day, time=record["received_time"]) if record.get("received_time") else day
        return [(_("Received on"), when), *self._some(record, ("channel", "received_by", "external_source", "external_ref", "in_doc_no", "in_doc_on"))]


class CaseList(RegisterTab):
    """All cases, those still open first, what is due next on top."""

    pane: CasePane
    words = CaseWords
    edit_word = N_("Open")
    hidden_at_first = ("record_type", "channel", "anonymity", "category", "owner_unit", "owner_officer")

    def __init__(self, window: MainWindow, extra: QWidget | None = None) -> None:
        self.notices = NoticeArea()
        super().__init__(window, CASES, extra)
        layout = self.layout()
        assert isinstance(layout, QVBoxLayout)
        layout.insertWidget(0, self.notices)
        self.add_button.setText(_("Take in a case"))
        step_dialog.add_steps(self)
        self.selection.add_deed(_("Merge into one"), "merge", self.merge, place=True)
        self.add_deed("records", _("Merge with the same case …"), self.merge, "Ctrl+Shift+M", "merge")
        self.add_deed("records", _("Item of the improvement plan …"), self.learn, "", "clipboard-check")
        self.add_deed("records", _("Edit the fields of the case"), lambda: self.edit_record(self.table.current_id()), "F2", "pencil")
        self.add_deed("tools", _("To be sent and asked"), self.open_follow_ups, "Ctrl+M", "mail")
        self.add_deed("view", _("How the next due day is counted"), self.open_working, "Ctrl+Shift+W", "calendar-days", separated=True)
        self._due_said = ""
        self._soon = QTimer(self, singleShot=True, interval=_LOOK_AFTER_MS)
        self._soon.timeout.connect(self._look_around)
        self._due_soon = QTimer(self, singleShot=True, interval=_LOOK_AFTER_MS)
        self._due_soon.timeout.connect(self._look_what_is_due)
        self._soon.start()
        self._due_soon.start()

    # what the register is made of -----------------------------------------------------------------------------------

    def make_pane(self) -> DetailPane:
        return CasePane(self.register, self.shown)

    def make_form(self, record_id: int | None, values: dict[str, Any] | None = None) -> RecordForm:
        from desktop.views.case_form import CaseForm

        return CaseForm(self.window_, record_id, values)

    def open_record(self, record_id: int) -> None:
        """The page of a case."""
        if record_id:
            from desktop.views.case_page import CasePage

            page = self.window_.open_page(CasePage(self.window_, record_id))
            page.closed.connect(self._form_closed)

    def open_working(self) -> None:
        """The page of the case under the cursor, with how its next due day is counted."""
        if case_id := self.table.current_id():
            from desktop.views.case_page import CasePage

            page = self.window_.open_page(CasePage(self.window_, case_id, working=True))
            page.closed.connect(self._form_closed)

    def more_facts(self, record: dict[str, Any]) -> dict[str, Any]:
        return {"show_working": self.open_working}

    def edit_record(self, record_id: int) -> None:
        """The form of a case."""
        if record_id:
            self._open(self.make_form(record_id))

    def search_hint(self) -> str:
        return _("Number, subject, facts, place  (Ctrl+F)")

    def begin(self) -> Begin:
        return Begin(
            _("No case yet"),
            _(
                "Complaints, suggestions, opinions, compliments and requests for information are taken in here. Each gets its number, its time limits and, "
                "if the complainant wishes, a hidden name."
            ),
            _("Take in the first case"),
            ways=(Way(_("Import a list"), self.import_list, _("From Excel, with the numbers of other agencies; nothing is taken in twice"), "file-up"),),
        )

    def more_deeds(self, menu: QMenu) -> None:
        menu.addAction(theme.icon("mail"), _("To be sent and asked") + "\tCtrl+M").triggered.connect(lambda: self.open_follow_ups())

    def row_deeds(self, menu: QMenu, ids: Sequence[int]) -> None:
        step_dialog.status_menu(menu, self, self.register, ids)
        line = menu.addAction(theme.icon("pencil"), _("Edit the fields of the case") + "\tF2")
        line.triggered.connect(lambda: self.edit_record(ids[0]))
        line.setEnabled(len(ids) == 1)
        word = _("Merge into one") if len(ids) > 1 else _("Merge with the same case …")
        menu.addAction(theme.icon("merge"), f"{word}\tCtrl+Shift+M").triggered.connect(self.merge)
        menu.addAction(theme.icon("clipboard-check"), _("Item of the improvement plan …")).triggered.connect(self.learn)
        menu.addSeparator()

    def learn(self, *_unused: object) -> None:
        """One item of the improvement plan from the chosen cases; they are tied to it when it is saved."""
        from desktop.services import improvements
        from desktop.views.improvement_list import ImprovementForm

        ids, found = self.chosen_ids(), list[dict[str, Any]]()
        if ids and messages.guarded(self, lambda: found.append(improvements.from_cases(self.work, ids))):
            self.window_.open_page(ImprovementForm(self.window_, None, found[0], ids))

    def merge(self, *_unused: object) -> None:
        """The chosen cases become one; with a single one, those that are like it are looked for."""
        from desktop.views.case_merging import merge_chosen
        from desktop.views.case_same import look_for_same

        ids = self.chosen_ids()
        if len(ids) > 1:
            if merge_chosen(self, ids):
                self.clear_selection()  # or a row that moved up would be chosen in the place of the one that left
        elif ids:
            look_for_same(self, ids[0])

    # what must be known before work begins ----------------------------------------------------------------------------

    def _follow(self, change: Changed) -> None:
        super()._follow(change)
        if change.ids is None or change.register in _MOVES_FOLLOW:
            self._soon.start()
        if change.ids is None or change.register in _DUE_FOLLOW:
            self._due_soon.start()

    def _look_around(self) -> None:
        """Ask, away from the window, whether the office listens by enough channels and whether due days would move."""

        def look(_progress: object, _cancelled: object) -> tuple[str, int]:
            from desktop.services import channels, complaint_clocks

            return channels.warning(self.work), len(complaint_clocks.pending_moves(self.work))

        work_thread.run(self, look, self._tell)

    def _tell(self, found: tuple[str, int]) -> None:
        warning, moves = found
        self._bar("channels", warning, _("Open the channels"), self.open_channels)
        said = _("A holiday or a time limit was changed: {count} due days would move. Until you confirm it the old days hold.", count=f"{moves:,}") if moves else ""
        self._bar("moves", said, _("Look and confirm"), self.open_moves)

    def _look_what_is_due(self) -> None:
        """Count, away from the window, the reminders that are due and the complainants to be asked."""

        def look(_progress: object, _cancelled: object) -> tuple[int, int]:
            from desktop.services import referrals, surveys

            return len(referrals.reminders_due(self.work)), len(surveys.not_asked(self.work))

        work_thread.run(self, look, self._tell_what_is_due)

    def _tell_what_is_due(self, found: tuple[int, int]) -> None:
        reminders, questions = found
        words = [_("{count} reminders to agencies are due.", count=f"{reminders:,}")] if reminders else []
        words += [_("{count} complainants were not asked yet whether they are satisfied.", count=f"{questions:,}")] if questions else []
        text = " ".join(words)
        if text != self._due_said or not text:  # a bar that was closed comes back when there is something new to say
            self._due_said = text
            self._bar("due", text, _("Show what is to be sent (Ctrl+M)"), self.open_follow_ups, "warn" if reminders else "info")

    def _bar(self, key: str, text: str, word: str, deed: Any, kind: str = "warn") -> None:
        shown = self.notices.bar(key)
        if text and (shown is None or shown.text.plain_text() != text):
            self.notices.show_notice(NoticeBar(text, kind, ((word, deed),), key=key))
        elif not text and shown is not None:
            self.notices.drop(key)

    def open_channels(self) -> None:
        """The part of the module where the channels are kept."""
        root = self.window_.root_page("complaints")
        root.show_part(CHANNELS.name)  # type: ignore[attr-defined]

    def open_moves(self) -> None:
        """The due days that would move, to be confirmed."""
        from desktop.views.moves_page import MovesPage

        self.window_.open_page(MovesPage(self.window_))

    def open_follow_ups(self) -> None:
        """Reminders that are due and complainants to be asked."""
        from desktop.views.follow_up_page import FollowUpPage

        self.window_.open_page(FollowUpPage(self.window_))
