"""The figures of a round in sentences as an office writes them in its report: ตามแผน 24 รายการ ดำเนินการแล้ว 20 รายการ คิดเป็นร้อยละ 83.33 …"""

from __future__ import annotations

from functools import reduce

from desktop.domain.publicity_counts import Figures
from desktop.words import _


def in_words(figures: Figures) -> list[str]:
    """The figures in two to four sentences: the plan, what was not done, what came besides, the news."""
    return [*_of_items(figures), _news(figures)]


def paragraph(figures: Figures) -> str:
    """The sentences one after the other."""
    return " ".join(in_words(figures))


def items_paragraph(figures: Figures) -> str:
    """The sentences about the items alone, without the news."""
    return " ".join(_of_items(figures))


def _of_items(figures: Figures) -> list[str]:
    return [sentence for sentence in (_plan(figures), _not_done(figures), _besides(figures)) if sentence]


def _plan(figures: Figures) -> str:
    if not figures.planned:
        return _("Nothing was planned for this round.")
    said = _(
        "Of {planned} items planned, {done} were carried out, {percent} per cent.",
        planned=_number(figures.planned), done=_number(figures.done), percent=figures.done_percent,
    )  # fmt: skip
    if not figures.done:
        return said
    punctual = _("Of these {count} came on time, {percent} per cent, and {late} late.",
                 count=_number(figures.on_time), percent=figures.on_time_percent, late=_number(figures.late))  # fmt: skip
    return f"{said} {punctual}"


def _not_done(figures: Figures) -> str:
    parts = [
        _("{count} overdue", count=_number(figures.overdue)) if figures.overdue else "",
        _("{count} put off", count=_number(figures.postponed)) if figures.postponed else "",
        _("{count} called off", count=_number(figures.cancelled)) if figures.cancelled else "",
        _("{count} whose day is still to come", count=_number(figures.waiting)) if figures.waiting else "",
    ]
    said = _listed([part for part in parts if part])
    return _("Not carried out: {what}.", what=said) if said else ""


def _besides(figures: Figures) -> str:
    parts = [
        _("{count} put off to after this round", count=_number(figures.moved_on)) if figures.moved_on else "",
        _("{count} carried out beside the plan", count=_number(figures.unplanned)) if figures.unplanned else "",
    ]
    said = _listed([part for part in parts if part])
    return _("Besides: {what}.", what=said) if said else ""


def _news(figures: Figures) -> str:
    parts = [
        _("{received} pieces of news were received and {published} published", received=_number(figures.news_received), published=_number(figures.news_published)),
        _("{count} sendings went to {recipients} recipients", count=_number(figures.distributions), recipients=_number(figures.recipients))
        if figures.distributions
        else "",
        _("{count} people were reached", count=_number(figures.reach)) if figures.reach else "",
    ]
    return _("{what}.", what=_listed([part for part in parts if part]))


def _listed(parts: list[str]) -> str:
    return reduce(lambda before, further: _("{before}, {further}", before=before, further=further), parts) if parts else ""


def _number(count: int) -> str:
    return f"{count:,}"
