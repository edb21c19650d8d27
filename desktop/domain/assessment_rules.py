"""The life of what the self-assessment module keeps: frameworks, rounds and their items, agreements, risks, surveys, good practices (domain B.4.1, B.4.4–B.4.6).

A round goes the way of domain B.4.1. From ``FROZEN`` on nothing in it changes any more: what was wrong is corrected by a revision with a reason.
"""

from __future__ import annotations

from desktop.domain.statuses import Status, Transition, workflow
from desktop.words import N_

INSTRUMENTS = ("sar", "pmqa", "agreement", "control", "survey", "supervision", "ita")
"""The seven instruments (domain B.4, A.2 S06–S07)."""

OF_SCHOOLS = ("supervision",)
"""Instruments that are answered once for each school."""

FROZEN = ("submitted", "more_asked", "verified", "closed", "carried_forward")
"""Statuses in which a round is what was sent: it is never changed, only revised (domain B.4.1)."""

ASSESSMENT = workflow(
    (
        Status("draft", N_("Being set up (round)"), "draft"),
        Status("assigned", N_("Handed out (round)"), "wait"),
        Status("collecting", N_("Collecting data"), "wait"),
        Status("self_assessed", N_("Self-assessed"), "wait"),
        Status("team_review", N_("Looked at by the working group"), "wait"),
        Status("director_approval", N_("Before the director (round)"), "wait"),
        Status("board_review", N_("Before the board"), "wait"),
        Status("submitted", N_("Sent (round)"), "ok"),
        Status("more_asked", N_("More data asked for"), "warn"),
        Status("verified", N_("Result confirmed"), "ok"),
        Status("closed", N_("Closed (round)"), "off"),
        Status("carried_forward", N_("Baseline of the next round"), "off"),
    ),
    (
        Transition("assign", N_("Hand out the items"), ("draft",), "assigned", needs_date=True, asks=("order_no", "order_on")),
        Transition("collect", N_("Begin collecting"), ("assigned",), "collecting"),
        Transition("self_assess", N_("Self-assessment is done"), ("collecting",), "self_assessed", needs_date=True, alone=True),
        Transition("review", N_("To the working group"), ("self_assessed",), "team_review", needs_date=True),
        Transition("send_back", N_("Send back to be mended (round)"), ("self_assessed", "team_review"), "collecting", needs_reason=True),
        Transition("to_director", N_("Put before the director (round)"), ("team_review",), "director_approval", needs_date=True),
        Transition("director_returns", N_("The director sends it back"), ("director_approval",), "collecting", needs_reason=True, needs_date=True),
        Transition("director_approves", N_("The director approves; to the board"), ("director_approval",), "board_review", needs_date=True, needs_memo=True),
        Transition("board_returns", N_("The board sends it back"), ("board_review",), "collecting", needs_reason=True, needs_date=True),
        Transition("submit", N_("The board approves; send the report"), ("board_review",), "submitted", needs_date=True, needs_memo=True,
                   asks=("out_doc_no", "out_doc_on", "report_to"), requires=("out_doc_no",), alone=True,
                   says=N_("{what} is kept as it is now. From then on it is corrected only by a revision.")),
        Transition("submit_directly", N_("The director approves; send the report"), ("director_approval",), "submitted", needs_date=True, needs_memo=True,
                   only_for=("instrument", ("pmqa", "agreement", "control", "survey", "supervision", "ita")),
                   asks=("out_doc_no", "out_doc_on", "report_to"), requires=("out_doc_no",), alone=True,
                   says=N_("{what} is kept as it is now. From then on it is corrected only by a revision.")),
        Transition("ask_more", N_("More data was asked for"), ("submitted",), "more_asked", needs_reason=True, needs_date=True),
        Transition("send_more", N_("The data was sent"), ("more_asked",), "submitted", needs_date=True),
        Transition("verify", N_("The result was confirmed"), ("submitted", "more_asked"), "verified", needs_date=True),
        Transition("close", N_("Close the round"), ("submitted", "verified"), "closed", needs_date=True),
        Transition("carry", N_("Take it as baseline of the next round"), ("closed", "verified"), "carried_forward"),
    ),
)
"""Domain B.4.1: the director ◇ and the board ◇ are recorded with their memo, sending with the number of the letter (manual S17 steps 2 and 7, S18 steps 8–9)."""

ITEM = workflow(
    (
        Status("not_started", N_("Not begun (item)"), "draft"),
        Status("in_progress", N_("Being filled in"), "wait"),
        Status("sent", N_("Sent for review (item)"), "wait"),
        Status("returned", N_("Sent back (item)"), "danger"),
        Status("passed", N_("Passed review"), "ok"),
        Status("locked", N_("Locked (item)"), "off"),
    ),
    (
        Transition("begin", N_("Begin (item)"), ("not_started",), "in_progress"),
        Transition("send", N_("Send for review"), ("not_started", "in_progress", "returned"), "sent"),
        Transition("take_back", N_("Take back (item)"), ("sent",), "in_progress"),
        Transition("return", N_("Send back with a reason"), ("sent", "passed"), "returned", needs_reason=True),
        Transition("pass", N_("Pass (item)"), ("sent",), "passed"),
        Transition("lock", N_("Lock (item)"), ("passed",), "locked"),
        Transition("unlock", N_("Unlock (item)"), ("locked",), "passed", needs_reason=True),
    ),
)
"""The status of one item of a round (domain B.4.1). Only the first, second and fourth may be typed into (``OPEN_ITEM``)."""

OPEN_ITEM = ("not_started", "in_progress", "returned")
"""Statuses of an item in which it can be answered."""

DONE_ITEM = tuple(key for key in ITEM.statuses if key not in OPEN_ITEM)
"""Statuses of an item that was handed in."""

AGREEMENT_WORDS = {"not_started": N_("Not reported yet"), "sent": N_("Reported (KPI)"), "passed": N_("Confirmed by the KPI supervisor")}
"""What the statuses of an item are called for an indicator of an agreement (domain B.4.4)."""

WORDS_OF_ITEMS = {"agreement": AGREEMENT_WORDS}
"""Instrument → what the statuses of its items are called there."""

OF_KPIS = ("agreement",)
"""Instruments of which every scored item is a KPI, however it is scored."""

FRAMEWORK = workflow(
    (
        Status("draft", N_("Draft (framework)"), "draft"),
        Status("published", N_("Published (framework)"), "ok"),
        Status("retired", N_("No longer used (framework)"), "off"),
    ),
    (
        Transition("publish", N_("Publish the edition"), ("draft",), "published", needs_date=True, alone=True,
                   says=N_("{what} is frozen: a change is a new edition from then on.")),
        Transition("retire", N_("Retire the edition"), ("published",), "retired", needs_reason=True),
        Transition("bring_back", N_("Use the edition again"), ("retired",), "published", needs_reason=True),
    ),
)
"""Draft, published (frozen), no longer used. A published edition never becomes a draft again."""

AGREEMENT = workflow(
    (
        Status("draft", N_("Draft (agreement)"), "draft"),
        Status("signed", N_("Signed (agreement)"), "ok"),
        Status("ended", N_("Ended (agreement)"), "off"),
    ),
    (
        Transition("sign", N_("It was signed"), ("draft",), "signed", needs_date=True, asks=("signed_on",)),
        Transition("end", N_("It has ended"), ("signed",), "ended", needs_date=True),
        Transition("back", N_("Back to draft (agreement)"), ("signed",), "draft", needs_reason=True),
    ),
)

RISK = workflow(
    (
        Status("identified", N_("Identified (risk)"), "draft"),
        Status("treating", N_("Measure under way"), "wait"),
        Status("overdue", N_("Overdue"), "danger"),
        Status("accepted", N_("Accepted (risk)"), "off"),
        Status("closed", N_("Under control"), "ok"),
        Status("carried", N_("Carried to the next year"), "off"),
    ),
    (
        Transition("treat", N_("Begin the measure (risk)"), ("identified",), "treating", needs_date=True),
        Transition("accept", N_("Accept the risk"), ("identified", "treating"), "accepted", needs_reason=True),
        Transition("close", N_("It is under control"), ("identified", "treating"), "closed", needs_date=True,
                   says=N_("{what} is no longer followed up; it can be looked at again.")),
        Transition("carry", N_("Carry to the next year"), ("identified", "treating"), "carried", direct=False),
        Transition("reopen", N_("Look at it again (risk)"), ("accepted", "closed"), "treating", needs_reason=True),
        Transition("uncarry", N_("Follow it in its own year again (risk)"), ("carried",), "treating", needs_reason=True),
    ),
    overdue=("identified", "treating"),
)
"""A risk of a year (domain B.4.5); what is not under control at its end is carried to the next (manual S19, step 6), and comes back while there is none of the later year."""

SURVEY = workflow(
    (
        Status("draft", N_("Draft (survey)"), "draft"),
        Status("open", N_("Open for answers (survey)"), "wait"),
        Status("closed", N_("Closed for answers"), "wait"),
        Status("analysed", N_("Analysed (survey)"), "wait"),
        Status("reported", N_("Reported (survey)"), "ok"),
    ),
    (
        Transition("open", N_("Open for answers (step)"), ("draft",), "open", needs_date=True),
        Transition("close", N_("No more answers"), ("open",), "closed", needs_date=True, says=N_("{what} takes no more papers; it can be opened again.")),
        Transition("analyse", N_("It is analysed"), ("closed",), "analysed", needs_date=True),
        Transition("report", N_("It was reported"), ("analysed",), "reported", needs_date=True, needs_memo=True, alone=True),
        Transition("reopen", N_("Open again for answers"), ("closed", "analysed"), "open", needs_reason=True),
    ),
)
"""ร่าง → เปิดรับ → ปิดรับ → วิเคราะห์ → รายงาน (domain B.4.6)."""

PRACTICE = workflow(
    (
        Status("proposed", N_("Proposed (practice)"), "draft"),
        Status("chosen", N_("Chosen (practice)"), "ok"),
        Status("not_chosen", N_("Not chosen"), "off"),
        Status("spread", N_("Made known (practice)"), "ok"),
    ),
    (
        Transition("choose", N_("Choose (practice)"), ("proposed", "not_chosen"), "chosen", needs_date=True),
        Transition("leave", N_("Do not choose"), ("proposed", "chosen"), "not_chosen", needs_reason=True),
        Transition("spread", N_("It was made known"), ("chosen",), "spread", needs_date=True),
    ),
)
"""Chosen and made known (manual S07, steps 5 and 7)."""
