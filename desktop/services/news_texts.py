"""The texts made from a piece of news, one for each purpose: press release, web board, Facebook, LINE, e-mail (domain.md B.2.3).

They are made from templates the office edits (register "text"). A text somebody has edited is kept with the news and is not made anew until it is dropped.
"""

from __future__ import annotations

import json
import tomllib
from collections.abc import Iterable
from functools import cache
from typing import TYPE_CHECKING, Any, NamedTuple

from desktop.domain import news_template
from desktop.domain.thai_text import normalise_long, sort_key
from desktop.errors import UserError
from desktop.models.publicity_register import NEWS, TEXTS
from desktop.paths import resource
from desktop.words import _

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from desktop.models.publicity import NewsText
    from desktop.services.workspace import Workspace

FIELDS = news_template.FIELDS
"""The names a template may hold between braces, for the list to choose from."""

_MARK = "text_templates"
"""The key of the store's own notes under which it says which shipped templates the office was given."""


class Template(NamedTuple):
    """A text template. ``id`` 0: as it is shipped, not in the register any more."""

    id: int
    name: str
    purpose: str
    body: str


# --- Templates -------------------------------------------------------------------------------------------------------------------------------


@cache
def shipped() -> dict[str, Template]:
    """The templates the program comes with, by key."""
    tables: dict[str, Any] = tomllib.loads(resource("text_templates.toml").read_text(encoding="utf-8-sig"))
    return {key: Template(0, table["name"], table["purpose"], table["body"].strip("\n")) for key, table in tables.items()}


def ensure_shipped(work: Workspace) -> int:
    """Put the shipped templates into the register that were never put there; how many. One the office has deleted does not come back."""
    given = set(_given(work))
    missing = [key for key in shipped() if key not in given]
    if missing:
        _put(work, missing)
    return len(missing)


def bring_back(work: Workspace) -> int:
    """Put those shipped templates into the register again whose name is no longer there; how many. What the office changed stays as it is."""
    present = {row[0] for row in work.reader.connection.execute("SELECT name FROM text_template WHERE deleted_at IS NULL")}
    missing = [key for key, one in shipped().items() if one.name not in present]
    if missing:
        _put(work, missing)
    return len(missing)


def _given(work: Workspace) -> list[str]:
    row = work.reader.connection.execute("SELECT value FROM store_state WHERE key = ?", (_MARK,)).fetchone()
    return list(json.loads(row[0])) if row else []


def _put(work: Workspace, keys: Iterable[str]) -> None:
    with work.deed("settings", TEXTS.name, _(TEXTS.label)) as session:
        from desktop.models.office import StoreState
        from desktop.models.publicity import TextTemplate

        mark = session.get(StoreState, _MARK)
        given = list(json.loads(mark.value)) if mark else []
        for key in keys:
            one = shipped()[key]
            session.add(TextTemplate(name=one.name, name_sort=sort_key(one.name), purpose=one.purpose, body=one.body))
        session.merge(StoreState(key=_MARK, value=json.dumps(list(dict.fromkeys([*given, *keys])))))


def templates(work: Workspace, purpose: str = "") -> list[Template]:
    """The templates of a purpose, or all, in Thai order of their names."""
    ensure_shipped(work)
    rows = work.reader.connection.execute(
        "SELECT id, name, purpose, body FROM text_template WHERE deleted_at IS NULL AND (? = '' OR purpose = ?) ORDER BY name_sort, id", (purpose, purpose)
    )
    return [Template(*row) for row in rows]


def purposes(work: Workspace) -> list[tuple[str, str]]:
    """Key and label of every purpose a text can have, in the office's order."""
    return [(item.key, item.label) for item in work.lists().items("text_purpose")]


check = news_template.check
"""What is wrong with the text of a template, as warnings at its field "body"."""


# --- Texts of a piece of news ----------------------------------------------------------------------------------------------------------------


def make(work: Workspace, news_id: int, template_id: int | None = None, purpose: str = "press") -> str:
    """The text of a piece of news by a template; without one by the first of the purpose, or as shipped when the office has none.

    :raises UserError: the news or the template is gone
    """
    return fill(work, news_id, _template(work, template_id, purpose).body)


def fill(work: Workspace, news_id: int, body: str) -> str:
    """The text of a piece of news by a template that need not be saved yet.

    :raises UserError: the news is gone
    """
    return news_template.fill(body, values_of(work, news_id))


def values_of(work: Workspace, news_id: int) -> dict[str, str]:
    """Field → what it says of a piece of news.

    :raises UserError: the news is gone
    """
    news = work.reader.get(NEWS, news_id)
    if news is None:
        raise _gone()
    category = work.lists().label("news_category", news["category"], "th") if news["category"] else ""
    return news_template.news_values(news, work.reader.office(), category)


def _template(work: Workspace, template_id: int | None, purpose: str) -> Template:
    if template_id is None:
        own = templates(work, purpose)
        return own[0] if own else next(one for one in shipped().values() if one.purpose == purpose)
    row = work.reader.connection.execute("SELECT id, name, purpose, body FROM text_template WHERE id = ?", (template_id,)).fetchone()
    if row is None:
        raise UserError(_("This template is no longer there."), _("Choose another one."))
    return Template(*row)


def kept(work: Workspace, news_id: int) -> dict[str, str]:
    """Purpose → the text somebody edited for a piece of news; purposes without one are not in it."""
    rows = work.reader.connection.execute("SELECT purpose, body FROM news_text WHERE news_id = ? AND deleted_at IS NULL", (news_id,))
    return dict(rows.fetchall())


def keep(work: Workspace, news_id: int, purpose: str, body: str) -> None:
    """Keep an edited text with a piece of news; an empty one drops what was kept. One deed, undone like any other.

    :raises UserError: the news is gone
    """
    text = normalise_long(body)
    with work.deed("save", NEWS.name, work.reader.reference_title(NEWS.name, news_id)) as session:
        from desktop.models.publicity import NewsItem, NewsText

        if session.get(NewsItem, news_id) is None:
            raise _gone()
        row = _kept_row(session, news_id, purpose)
        if not text:
            if row is not None:
                session.delete(row)
        elif row is None:
            session.add(NewsText(news_id=news_id, purpose=purpose, body=text))
        elif row.body != text:
            row.body = text


def drop(work: Workspace, news_id: int, purpose: str) -> None:
    """Forget the edited text: the template speaks again."""
    keep(work, news_id, purpose, "")


def _kept_row(session: Session, news_id: int, purpose: str) -> NewsText | None:
    from sqlalchemy import select

    from desktop.models.publicity import NewsText

    return session.scalars(select(NewsText).where(NewsText.news_id == news_id, NewsText.purpose == purpose)).first()


def _gone() -> UserError:
    return UserError(_("This news is no longer in the register."), _("Refresh the list, then choose again."))
