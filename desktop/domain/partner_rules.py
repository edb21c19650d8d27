"""The life of a partner in the registry: its statuses, who may move it on, and when its data must be looked at again (domain B.1.3)."""

from __future__ import annotations

from datetime import date

from desktop.domain.statuses import Status, Transition, workflow
from desktop.words import N_

SCHOOL_DATA_DAY = (6, 10)
"""Month and day of the yearly school data, "ข้อมูล ณ วันที่ 10 มิถุนายน" (the schools' data handbook)."""


STATUSES = {
    status.key: status
    for status in (
        Status("draft", N_("Draft"), "draft"),
        Status("submitted", N_("Submitted"), "wait"),
        Status("returned", N_("Returned for correction"), "warn"),
        Status("active", N_("In use"), "ok"),
        Status("review_due", N_("Review due"), "warn"),
        Status("suspended", N_("Suspended"), "off"),
        Status("inactive", N_("Discontinued"), "off"),
        Status("merged", N_("Merged"), "off"),
    )
}
"""Every status that can be shown; "review_due" is never stored but follows from the review date."""

STORED_STATUSES = tuple(key for key in STATUSES if key != "review_due")

TRANSITIONS = (
    Transition("submit", N_("Submit for approval"), ("draft", "returned"), "submitted"),
    Transition("approve", N_("Approve"), ("submitted",), "active", needs_memo=True, needs_date=True),
    Transition("return", N_("Return for correction"), ("submitted",), "returned", needs_reason=True),
    Transition("withdraw", N_("Back to draft"), ("submitted", "returned"), "draft"),
    Transition("verify", N_("Verified, still correct"), ("active",), "active", needs_date=True),
    Transition("suspend", N_("Suspend"), ("active",), "suspended", needs_reason=True, needs_date=True),
    Transition(
        "discontinue", N_("Discontinue"), ("active", "suspended"), "inactive", needs_reason=True, needs_date=True
    ),
    Transition("resume", N_("Use again"), ("suspended", "inactive"), "active", needs_reason=True),
    Transition("merge", N_("Merge"), ("draft", "returned", "active", "suspended"), "merged", direct=False),
)


WORKFLOW = workflow(tuple(STATUSES.values()), TRANSITIONS, review_due=("active",))

allowed = WORKFLOW.allowed
transition = WORKFLOW.step


def shown_status(status: str, next_review_on: date | None, today: date) -> str:
    """The status as it is shown: an active partner whose review date has come is "review_due"."""
    if status == "active" and next_review_on is not None and next_review_on <= today:
        return "review_due"
    return status


def next_review(last_verified_on: date, is_school: bool) -> date:
    """The day on which the data must be looked at again (domain B.1.3, reminder rule).

    Twelve months after they were verified; for schools the next 10 June, the day of the yearly school data, if that is earlier. A verification on
    10 June itself counts for that year, so the next one is strictly later. 29 February is followed by 28 February.
    """
    year_later = _in_year(last_verified_on, last_verified_on.year + 1)
    if not is_school:
        return year_later
    data_day = date(last_verified_on.year, *SCHOOL_DATA_DAY)
    if data_day <= last_verified_on:
        data_day = data_day.replace(year=last_verified_on.year + 1)
    return min(year_later, data_day)


def _in_year(day: date, year: int) -> date:
    return day.replace(year=year, day=28) if (day.month, day.day) == (2, 29) else day.replace(year=year)


SCHOOL_SIZES = (("small", 120), ("medium", 600), ("large", 1500), ("extra_large", None))
"""Key in the list of school sizes and greatest number of pupils: the four sizes of สพฐ. (domain B.1.1, school extension)."""


def school_size(pupils: int | None) -> str | None:
    """The key of the size a school of so many pupils has; None when the number is not known."""
    if pupils is None or pupils < 0:
        return None
    return next(key for key, most in SCHOOL_SIZES if most is None or pupils <= most)
