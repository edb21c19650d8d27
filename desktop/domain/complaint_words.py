"""The figures of complaints in sentences as an office writes them in its report, and what the words of the tables mean."""

from __future__ import annotations

from desktop.domain.complaint_counts import CaseFigures, Tally, days_words
from desktop.words import _


def paragraph(figures: CaseFigures) -> str:
    """What came, what is settled and in what time, what is left over."""
    said = [_received(figures), *([_times(figures.total)] if figures.received else []), _left(figures), _carried(figures)]
    return " ".join(sentence for sentence in said if sentence)


def _received(figures: CaseFigures) -> str:
    if not figures.received:
        return _("No case was received in this period.")
    return _(
        "{received} cases were received; {done} of them are settled, {percent} per cent, and {open} are being worked on.",
        received=_number(figures.received), done=_number(figures.done), percent=figures.total.rate_percent, open=_number(figures.in_progress),
    )  # fmt: skip


def _times(total: Tally) -> str:
    """Median and share on time; that no case is eligible is said, not shown as nothing per cent."""
    median = _("The median time from receipt to settling is {days} days.", days=days_words(total.median_days)) if total.done else ""
    if not total.eligible:
        nothing = _("As to the time limit, no case is eligible.")
        return f"{median} {nothing}".strip()
    on_time = _(
        "Of {eligible} cases whose time limit can be judged, {count} were settled in time, {percent} per cent.",
        eligible=_number(total.eligible), count=_number(total.on_time), percent=total.on_time_percent,
    )  # fmt: skip
    return f"{median} {on_time}".strip()


def _left(figures: CaseFigures) -> str:
    parts = []
    if figures.overdue:
        parts.append(_("{count} cases are past the day they should have been settled by.", count=_number(figures.overdue)))
    if figures.not_taken_up:
        parts.append(_("{count} cases were not taken up for consideration.", count=_number(figures.not_taken_up)))
    return " ".join(parts)


def _carried(figures: CaseFigures) -> str:
    if not figures.carried:
        return ""
    return _(
        "{count} cases had been left over from before, of which {done} are settled now.", count=_number(figures.carried), done=_number(figures.carried_done)
    )


def definitions() -> str:
    """What the heads of the tables mean; it stands under each of them."""
    return _(
        "Settled: the complainant was told the result or thanked, or the case was closed. Rate: settled of received. Median: calendar days from receipt to settling. "
        "On time: settled not after the last day to settle, of the cases that are eligible: settled ones that had a time limit, and open ones whose limit is over."
    )


def nothing_eligible() -> str:
    """What stands where no case can be judged by its time limit."""
    return _("No case is eligible")


def _number(count: int) -> str:
    return f"{count:,}"
