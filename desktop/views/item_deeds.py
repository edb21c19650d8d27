"""What can be done with items beyond any register: moving, making news and archive entries of them, and the pages around the calendar."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QMenu

from desktop.domain.thai_date import format_date
from desktop.models.publicity_register import ITEMS, NEWS
from desktop.views import messages, step_dialog, theme
from desktop.words import _

if TYPE_CHECKING:
    from desktop.views.page import Page
    from desktop.views.register_tab import RegisterTab

_NEWS_TAKES = {
    "name": "name",
    "plan_start": "event_on",
    "plan_end": "event_until",
    "start_time": "event_time",
    "place": "place",
    "photographer": "photographer",
    "writer": "writer",
    "key_message": "purpose",
    "target_groups": "target_groups",
    "channels": "channels",
    "school_id": "source_id",
}
"""Field of an item → field of the news made from it."""


def postponement_words(one: Any) -> str:
    """From which day to which, and why."""
    nowhere = _("no date")
    return _(
        "from {before} to {after}: {reason}", before=format_date(one.from_on) or nowhere, after=format_date(one.to_on) or nowhere, reason=one.reason
    )  # fmt: skip


def move_by_days(owner: Any, ids: Sequence[int]) -> bool:
    """Ask by how many days, then move the items that have a day and were not published."""
    from desktop.services import publicity
    from desktop.views.field_dialog import Asked, ask
    from desktop.views.record_fields import NumberField

    chosen = [one for one in ids if one]
    if not chosen:
        return False
    word = _("Days")
    field = NumberField(word, width=96)
    title = _("Move {what}", what=step_dialog.named(owner.work, ITEMS, chosen))
    sentence = _("A number of days later, or with a minus earlier, such as 7 or −7. The internal deadline moves along; the plan can be taken back with Ctrl+Z.")

    def deed(values: dict[str, Any]) -> None:
        publicity.move(owner.work, chosen, int(values["days"] or 0))

    if not ask(owner, title, sentence, [Asked("days", word, field, True)], _("Move"), deed):
        return False
    days = int(field.value() or 0)
    owner.window_.offer_undo(_("{what}: moved by {count} days", what=step_dialog.named(owner.work, ITEMS, chosen), count=f"{days:+}"))
    return True


def make_news(owner: Any, item_id: int) -> None:
    """A new piece of news with what the item says already."""
    from desktop.views.news_form import NewsForm

    item = owner.work.reader.get(ITEMS, item_id) if item_id else None
    if item is None:
        return
    values = {target: item[source] for source, target in _NEWS_TAKES.items() if item.get(source)}
    values |= {"item_id": item_id, "origin": "incoming" if item.get("subject_source") == "school" else "office"}
    _open(owner, NewsForm(owner.window_, None, values))


def send_out(owner: Any, item_id: int) -> None:
    """Write down a sending of the item: to whom, by which channel, with what proof."""
    from desktop.views.send_page import SendPage

    _open(owner, SendPage(owner.window_, {"item_id": item_id}))


def open_linked(owner: Any, item_id: int, register: str, record_id: int) -> None:
    """Open a piece of news of an item, or one of its sendings, over the page; Esc leads back."""
    if register == NEWS.name:
        from desktop.views.news_form import NewsForm

        _open(owner, NewsForm(owner.window_, record_id))
        return
    from desktop.views.distribution_page import DistributionPage

    page = DistributionPage(owner.window_, item_id=item_id)
    _open(owner, page)
    page.go_to(record_id)


def _open(owner: Any, page: Page) -> None:
    """Open a page over ``owner``, which reads its record again when it comes back."""
    reload = getattr(owner, "load", None)
    if reload is not None:
        page.closed.connect(lambda _result: reload())
    owner.window_.open_page(page)


def to_archive(owner: Any, ids: Sequence[int]) -> None:
    """Put published items into the information archive."""
    from desktop.services import publicity

    made: list[int] = []
    if messages.guarded(owner, lambda: made.append(publicity.to_archive(owner.work, list(ids)))) and made:
        owner.window_.offer_undo(_("Added {count} entries to the information archive", count=made[0]))


def fill_row(tab: RegisterTab, menu: QMenu, ids: Sequence[int]) -> None:
    """The item's own lines of the context menu."""
    step_dialog.status_menu(menu, tab, ITEMS, ids)
    menu.addAction(theme.icon("calendar-days"), _("Move by days") + "\tCtrl+M").triggered.connect(lambda: move_by_days(tab, ids))
    if len(ids) == 1:
        menu.addAction(theme.icon("file-text"), _("News from this item") + "\tCtrl+Shift+N").triggered.connect(lambda: make_news(tab, ids[0]))
        menu.addAction(theme.icon("mail"), _("Send it out")).triggered.connect(lambda: send_out(tab, ids[0]))
        skip_line(tab, menu, ids[0])
    menu.addAction(theme.icon("archive-restore"), _("Put into the archive")).triggered.connect(lambda: to_archive(tab, ids))
    menu.addSeparator()


def skip_line(owner: Any, menu: QMenu, item_id: int) -> None:
    """The line that leaves out one occurrence, for an item that returns by a rule."""
    item = owner.work.reader.get(ITEMS, item_id)
    if item is not None and item.get("series_id"):
        menu.addAction(theme.icon("x"), _("Leave out this occurrence")).triggered.connect(lambda: skip(owner, item_id))


def skip(owner: Any, item_id: int) -> bool:
    """Leave one occurrence of a series out; its item goes to the trash and is not made again."""
    from desktop.services import series

    name = owner.work.reader.reference_title(ITEMS.name, item_id)
    if not messages.guarded(owner, lambda: series.skip(owner.work, item_id)):
        return False
    owner.window_.offer_undo(_("Left out one occurrence of “{name}”", name=name))
    return True


# --- the pages around the calendar ------------------------------------------------------------------------------------------


def add_tools(page: Page) -> None:
    """The pages around the calendar in the menu of tools."""
    for text, icon, open_page in pages(page):
        page.add_deed("tools", text, open_page, icon=icon)


def fill_more(page: Page, menu: QMenu) -> None:
    """The same under "…"."""
    for text, icon, open_page in pages(page):
        menu.addAction(theme.icon(icon), text).triggered.connect(lambda _checked=False, open_page=open_page: open_page())


def open_templates(page: Page) -> None:
    """The ready-made items that are ticked."""
    from desktop.views.templates_page import TemplatesPage

    page.window_.open_page(TemplatesPage(page.window_))


def pages(page: Page) -> tuple[tuple[str, str, Callable[[], None]], ...]:
    """Words, icon and opener of the pages around the calendar; each is imported when it is opened."""
    window = page.window_

    def series() -> None:
        from desktop.views.series_page import SeriesPage

        window.open_page(SeriesPage(window))

    def holidays() -> None:
        from desktop.views.holidays_page import HolidaysPage

        window.open_page(HolidaysPage(window))

    def coverage() -> None:
        from desktop.views.coverage_page import CoveragePage

        window.open_page(CoveragePage(window))

    def bring_in() -> None:
        from desktop.views.ics_page import IcsPage

        window.open_page(IcsPage(window))

    def hand_out() -> None:
        from desktop.views.ics_export import export_calendar

        export_calendar(page)

    return (
        (_("Recurring items"), "refresh-cw", series),
        (_("Ready-made items"), "list-checks", lambda: open_templates(page)),
        (_("Holidays"), "calendar", holidays),
        (_("Coverage of target groups"), "list-tree", coverage),
        (_("Import a calendar (.ics)"), "file-up", bring_in),
        (_("Export the calendar (.ics)"), "file-down", hand_out),
    )
