"""The templates the texts of the news are made from: their list, and a form with the fields to put in by one press and a preview on a real piece of news."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from desktop.models.publicity_register import NEWS, TEXTS
from desktop.models.reader import Query
from desktop.views.record_form import RecordForm
from desktop.views.template_form import TemplateList, TextWithFields
from desktop.words import _

if TYPE_CHECKING:
    from desktop.services.workspace import Workspace
    from desktop.views.main_window import MainWindow


class TextTemplatesPage(TemplateList):
    """All text templates. ``news_id``: the piece of news shown in the preview; without it the newest."""

    def __init__(self, window: MainWindow, news_id: int | None = None) -> None:
        from desktop.services import news_texts

        news_texts.ensure_shipped(window.work)
        self.news_id = news_id
        what = _("A template says in which order the facts of a piece of news are told: as a press release, a post, a message. The program comes with one for each.")
        super().__init__(window, TEXTS, news_texts, _("No text templates"), what)

    def make_form(self, record_id: int | None, values: dict[str, Any] | None = None) -> RecordForm:
        return TextForm(self.window_, record_id, values, self.news_id)


class TextForm(TextWithFields):
    """One template: the text with its fields in braces, the fields that can be put in, and what it gives for a piece of news."""

    def __init__(self, window: MainWindow, record_id: int | None = None, values: Mapping[str, Any] | None = None, news_id: int | None = None) -> None:
        self._news_id = news_id if news_id is not None else newest_news(window.work)
        super().__init__(window, TEXTS, record_id, values)

    def known_fields(self) -> Iterable[str]:
        from desktop.services import news_texts

        return news_texts.FIELDS

    def tried_on(self) -> str:
        name = self.work.reader.reference_title(NEWS.name, self._news_id) if self._news_id else ""
        return name or _("There is no news yet; the preview shows the fields empty.")

    def filled(self, body: str) -> str:
        from desktop.domain.news_template import fill
        from desktop.services import news_texts

        values = news_texts.values_of(self.work, self._news_id) if self._news_id else {}
        return fill(body, values) if values else body

    def wrong_with(self, body: str) -> str:
        from desktop.services import news_texts

        return " ".join(f"{fault.message} {fault.hint}".strip() for fault in news_texts.check(body)[:2])


def newest_news(work: Workspace) -> int | None:
    """The newest piece of news, None when there is none."""
    found = work.reader.ids(NEWS, Query(), 1)
    return found[0] if found else None
