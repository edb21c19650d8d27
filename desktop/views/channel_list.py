"""The listening channels (ช่องทางรับฟัง): where people can speak to the office, who looks after each, and how well it works (manual S16, step 3)."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QMenu, QWidget

from desktop.models.complaint_register import CASES, CHANNELS
from desktop.models.reader import Query
from desktop.views import messages, theme
from desktop.views.detail_pane import DetailPane, Facts
from desktop.views.module_tab import show_list
from desktop.views.record_form import RecordForm
from desktop.views.register_empty import Begin
from desktop.views.register_tab import RegisterTab
from desktop.views.widgets.buttons import button
from desktop.views.widgets.layout import box, row
from desktop.views.widgets.notice import NoticeArea, NoticeBar
from desktop.words import _

if TYPE_CHECKING:
    from desktop.services.workspace import Changed
    from desktop.views.main_window import MainWindow

REPORT = "channel-effectiveness"


class ChannelPane(DetailPane):
    """Where the channel is and who keeps it, then what came in by it in this fiscal year."""

    def facts(self, record: Mapping[str, Any], children: Mapping[str, Sequence[Mapping[str, Any]]]) -> list[Facts]:
        rows: list[tuple[str, str | QWidget]] = list(record.get("effect", ()))
        if record.get("show_cases"):
            rows.append((_("Cases taken in"), box(row(button(_("Show them (cases)"), kind="link", on_click=record["show_cases"]), None))))
        found = super().facts(record, children)
        return [found[0], Facts(_("This fiscal year"), rows), *found[1:]]


class ChannelList(RegisterTab):
    """All channels, those in use first."""

    hidden_at_first = ("active",)

    def __init__(self, window: MainWindow, extra: QWidget | None = None) -> None:
        super().__init__(window, CHANNELS, extra)
        self.notices = NoticeArea()
        self.layout().insertWidget(2, self.notices)  # type: ignore[union-attr]
        self.warn()
        self.add_deed("records", _("Checked today"), self.checked_today, "Ctrl+M", "check")
        self.add_deed("records", _("Print how the channels work"), self.print_effect, "Ctrl+Shift+P", "printer")

    def make_pane(self) -> DetailPane:
        return ChannelPane(self.register, self.shown)

    def make_form(self, record_id: int | None, values: dict[str, Any] | None = None) -> RecordForm:
        return RecordForm(self.window_, self.register, record_id, values)

    def more_facts(self, record: dict[str, Any]) -> dict[str, Any]:
        from desktop.services import channels

        return {"effect": channels.effect_rows(self.work, record["channel"]), "show_cases": lambda: self._show_cases(record["channel"])}

    def begin(self) -> Begin:
        return Begin(
            _("No listening channel yet"),
            _("An office offers at least five ways to be heard, each with somebody who looks after it. How many cases came by each and how quickly they were settled shows how well it works."),
            _("Add the first channel"),
        )

    def _follow(self, change: Changed) -> None:
        super()._follow(change)
        if change.ids is None or change.register in ("", self.register.name):
            self.warn()

    def returned(self) -> None:
        super().returned()
        self.warn()

    def warn(self) -> None:
        """Say it when the office listens by fewer kinds of channel than it must, or nobody looked into one in time; the words go when all is well."""
        from desktop.services import channels

        text = channels.warning(self.work)
        self._bar("channels", text)
        late = channels.unchecked(self.work)
        self._bar("unchecked", channels.late_words(self.work), ((_("Go there"), lambda: self.go_to(late[0][0])),) if late else ())

    def _bar(self, key: str, text: str, actions: tuple[tuple[str, Callable[[], object]], ...] = ()) -> None:
        if not text:
            self.notices.drop(key)
        elif (shown := self.notices.bar(key)) is None or shown.text.plain_text() != text:
            self.notices.show_notice(NoticeBar(text, "warn", actions, key=key))

    def row_deeds(self, menu: QMenu, ids: Sequence[int]) -> None:
        menu.addAction(theme.icon("check"), _("Checked today")).triggered.connect(self.checked_today)
        menu.addAction(theme.icon("printer"), _("Print how the channels work")).triggered.connect(self.print_effect)
        menu.addSeparator()

    def checked_today(self) -> None:
        """Write down that the chosen channels were looked into today, and by whom."""
        from desktop.services import channels

        ids = self.chosen_ids()
        if ids and messages.guarded(self, lambda: channels.checked(self.work, ids)):
            self.window_.offer_undo(_("{count} channels checked today", count=len(ids)))

    def print_effect(self) -> None:
        """How the channels work, on paper."""
        from desktop.views.report_page import open_reports

        open_reports(self.window_, CHANNELS, Query(), [], REPORT)

    def _show_cases(self, channel: str) -> None:
        show_list(self.window_, CASES, Query(filters=(("channel", (channel,)),)))
