"""News that comes as a file or a copied text: read, shown in a form, saved only when the clerk does."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop.views import work_thread

if TYPE_CHECKING:
    from desktop.services.news import Incoming
    from desktop.views.news_list import NewsList

ENDINGS = (".eml", ".mht", ".txt", ".msg")
"""What is taken for news; of a .msg the reader says how it is saved so that it can be read."""
_HEADLINE = 200


def is_news_file(path: Path) -> bool:
    """Whether the name looks like a saved e-mail or text."""
    return path.suffix.lower() in ENDINGS


def from_text(text: str) -> dict[str, Any]:
    """A copied text as values of a piece of news: its first line is the headline, unless that is too long to be one."""
    lines = text.strip().splitlines()
    headline = lines[0].strip()
    if len(headline) > _HEADLINE:
        return {"content": text.strip()}
    return {"name": headline, "content": "\n".join(lines[1:]).strip() or None}


def open_file(tab: NewsList, path: Path) -> None:
    """Read ``path`` away from the window, then open a form filled with it; nothing is saved yet."""

    def read(_progress: object, _cancelled: object) -> Incoming:
        from desktop.services import news

        return news.read_incoming(tab.work, path)

    work_thread.run(tab, read, partial(_open_form, tab))


def _open_form(tab: NewsList, found: Incoming) -> None:
    tab.open_incoming(found.values, found.files, found.notes, found.names)
