"""What is asked of a clerk before something typed could be lost: another deed changed the same item, a field holds what cannot be taken, saving was refused.

``page`` is the page of the round (it has ``desk``, ``board``, ``notices`` and ``load``).
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from desktop.views import messages
from desktop.views.widgets.notice import NoticeBar
from desktop.words import _

if TYPE_CHECKING:
    from desktop.views.assessment_page import AssessmentPage

CONFLICT = "conflict"


def tell_conflicts(page: AssessmentPage) -> None:
    """A bar while two answers stand against each other: nothing is stored of the item until one is chosen."""
    if not page.desk.conflicts:
        page.notices.drop(CONFLICT)
        return
    codes = ", ".join(sorted(page.desk.conflicts))
    words = _("Item {code} was changed by another deed while you were writing to it. What you wrote stands here and is not saved until you choose.", code=codes)
    bar = page.notices.bar(CONFLICT)
    if bar is not None and bar.text.plain_text() == words:
        return
    ways = ((_("Keep what I wrote"), partial(settle, page, True)), (_("Take the other instead"), partial(settle, page, False)))
    page.notices.show_notice(NoticeBar(words, "warn", ways, key=CONFLICT, closable=False))


def settle(page: AssessmentPage, own: bool) -> None:
    """One of the two answers was chosen."""
    page.notices.drop(CONFLICT)
    page.desk.settle(own)
    if own:
        page.board.keep()
    page.load()


def may_close(page: AssessmentPage) -> bool:
    """What is typed is saved; where it cannot be, the user says what becomes of it."""
    stay = ("", _("Stay here"), "primary")
    wrong = page.board.finish()
    if wrong and messages.choose(page, _("Something typed cannot be taken"), "; ".join(wrong), (("drop", _("Leave it out"), "danger"), stay)) != "drop":
        return False
    if page.desk.conflicts:
        codes = ", ".join(sorted(page.desk.conflicts))
        ways = (("own", _("Keep what I wrote"), ""), ("other", _("Take the other instead"), ""), stay)
        chosen = messages.choose(page, _("Two answers stand against each other"), _("Item {code} was changed by another deed while you were writing to it.", code=codes), ways)
        if not chosen:
            return False
        settle(page, chosen == "own")
    if page.board.flush():
        return True
    if messages.choose(page, _("Not saved yet"), _("What you typed last could not be saved."), (("drop", _("Give it up"), "danger"), stay)) != "drop":
        return False
    page.desk.forget()
    return True
