"""The life of what the complaint module keeps: a case, an item of the improvement plan (domain B.3.2, B.3.4, B.3.6).

The steps of a case are the table of domain B.3.4 and nothing beside it: what is not in it is never offered. A step that goes back asks for a reason.
"""

from __future__ import annotations

from desktop.domain.statuses import Status, Transition, workflow
from desktop.words import N_

SHORT_PATH = ("suggestion", "opinion", "compliment")
"""Record types that may be acknowledged with thanks instead of being assigned (domain B.3.4)."""

OPEN = (
    "new", "screening", "need_info", "rejected", "transferred", "agency_reported", "assigned", "returned", "in_progress", "fact_finding", "proposed",
    "resolved", "notified", "appealed", "acknowledged",
)  # fmt: skip
"""Statuses of a case that is not closed yet."""

SECRET_LEVELS = ("secret", "very_secret", "top_secret")
"""Levels of secrecy from which a case is seen by its named handlers only (ระเบียบว่าด้วยการรักษาความลับของทางราชการ พ.ศ. 2544; domain B.3.7)."""

SECRET_CATEGORIES = ("harassment", "corruption", "misconduct")
"""Categories that are seen by named handlers only unless the office decides otherwise (domain B.3.7)."""

HIDDEN_IDENTITIES = ("confidential", "anonymous")
"""Values of ``anonymity`` for which no output ever holds a name."""

LEAST_CHANNELS = 5
"""Fewest listening channels an office must offer (manual S16, step 3)."""

CONFLICTS = (
    N_("Whoever works on the case must not be (s. 13):"),
    N_("1. a party to it"),
    N_("2. engaged or married to a party"),
    N_("3. a relative of a party: parent or child of any degree, brother, sister or cousin within three degrees, by marriage within two"),
    N_("4. now or formerly the legal representative, guardian, representative or agent of a party"),
    N_("5. a creditor, debtor or employer of a party"),
    N_("6. in another position named by ministerial regulation"),
)
"""Who may not act in an administrative matter (พ.ร.บ.วิธีปฏิบัติราชการทางปกครอง พ.ศ. 2539 มาตรา 13), to be read before somebody is made responsible."""

CASE = workflow(
    (
        Status("new", N_("Received (case)"), "draft"),
        Status("screening", N_("Being screened"), "wait"),
        Status("need_info", N_("Waiting for the complainant"), "warn"),
        Status("rejected", N_("Not taken up"), "off"),
        Status("transferred", N_("Forwarded to another agency"), "wait"),
        Status("agency_reported", N_("Agency has reported"), "wait"),
        Status("assigned", N_("Assigned"), "wait"),
        Status("returned", N_("Handed back"), "warn"),
        Status("in_progress", N_("Being worked on"), "wait"),
        Status("fact_finding", N_("Finding facts"), "wait"),
        Status("proposed", N_("Before the director"), "wait"),
        Status("resolved", N_("Settled, result to be told"), "wait"),
        Status("notified", N_("Complainant told"), "ok"),
        Status("appealed", N_("Contested / appealed"), "warn"),
        Status("closed", N_("Closed (case)"), "ok"),
        Status("acknowledged", N_("Acknowledged with thanks"), "ok"),
    ),
    (
        Transition("screen", N_("Begin screening"), ("new",), "screening"),
        Transition("assign", N_("Assign"), ("screening", "returned"), "assigned", needs_date=True, asks=("owner_unit", "owner_officer", "coi_checked", "coi_note", "handlers"),
                   requires=("owner_unit",), alone=True),
        Transition("acknowledge", N_("Acknowledge with thanks"), ("screening",), "acknowledged", needs_date=True, only_for=("record_type", SHORT_PATH), asks=("reply_channel", "result")),
        Transition("ask_info", N_("Ask the complainant for more"), ("screening",), "need_info", needs_reason=True, needs_date=True, alone=True,
                   says=N_("The clocks stand still until the complainant of {what} answers."), reason_word=N_("What is asked of the complainant")),
        Transition("info_received", N_("The complainant has answered"), ("need_info",), "screening", needs_date=True, alone=True),
        Transition("no_answer", N_("Close: the complainant did not answer"), ("need_info",), "closed", needs_reason=True, needs_date=True, alone=True),
        Transition("transfer", N_("Forward to another agency"), ("screening",), "transferred", needs_date=True, asks=("forwarded_to", "out_doc_no", "out_doc_on"),
                   requires=("forwarded_to", "out_doc_no"), alone=True),
        Transition("reject", N_("Do not take it up"), ("screening",), "rejected", needs_date=True, asks=("inadmissible_reason", "reply_channel", "reply_doc_no", "recourse"),
                   requires=("inadmissible_reason",), alone=True, says=N_("{what} is not taken up; the complainant is told why.")),
        Transition("agency_reports", N_("The agency has reported"), ("transferred",), "agency_reported", needs_date=True, alone=True),
        Transition("settle_report", N_("Settle by the agency's report"), ("agency_reported",), "resolved", needs_date=True, asks=("result_code", "result"),
                   requires=("result_code", "result"), alone=True),
        Transition("accept", N_("Begin the work (case)"), ("assigned",), "in_progress"),
        Transition("hand_back", N_("Hand back: not ours to do"), ("assigned",), "returned", needs_reason=True),
        Transition("rescreen", N_("Screen again"), ("returned",), "screening", needs_reason=True),
        Transition("find_facts", N_("Appoint a fact-finding committee"), ("in_progress",), "fact_finding", needs_date=True, asks=("committee_order_no", "committee_order_on", "committee_members"),
                   requires=("committee_order_no", "committee_members"), alone=True),
        Transition("propose", N_("Put before the director"), ("in_progress", "fact_finding"), "proposed", needs_date=True),
        Transition("resolve", N_("The director has decided"), ("proposed",), "resolved", needs_date=True, asks=("result_code", "result"),
                   requires=("result_code", "result"), alone=True),
        Transition("return", N_("Back to be worked on"), ("proposed",), "in_progress", needs_reason=True,
                   says=N_("{what} goes back to be worked on; the reason stays in its timeline."), reason_word=N_("What the director wants done")),
        Transition("notify", N_("The complainant was told"), ("resolved",), "notified", needs_date=True, asks=("reply_channel", "reply_doc_no", "recourse"), alone=True),
        Transition("close", N_("Close the case"), ("notified", "rejected", "acknowledged"), "closed", needs_date=True, asks=("reply_channel", "reply_doc_no", "outcome_accepted", "closed_summary"),
                   requires=("closed_summary",), says=N_("{what} is closed; it can be opened again with a reason.")),
        Transition("appeal", N_("The complainant contests it"), ("notified",), "appealed", needs_reason=True, needs_date=True, alone=True,
                   reason_word=N_("What the complainant contests")),
        Transition("take_up_appeal", N_("Take up what is contested"), ("appealed",), "in_progress"),
        Transition("reopen", N_("Open the case again"), ("closed",), "screening", needs_reason=True, needs_date=True, alone=True),
    ),
)
"""Domain B.3.4. Reopening leads back to screening, where every way is open again."""

IMPROVEMENT = workflow(
    (
        Status("planned", N_("Planned (improvement)"), "draft"),
        Status("doing", N_("Being carried out"), "wait"),
        Status("done", N_("Carried out"), "wait"),
        Status("effective", N_("Checked: it worked"), "ok"),
        Status("not_effective", N_("Checked: not yet solved"), "warn"),
        Status("dropped", N_("Dropped"), "off"),
    ),
    (
        Transition("start", N_("Begin the measure"), ("planned", "not_effective"), "doing", needs_date=True),
        Transition("finish", N_("The measure is carried out"), ("planned", "doing"), "done", needs_date=True, asks=("result", "recheck_on")),
        Transition("worked", N_("Checked: it worked"), ("done",), "effective", needs_date=True, asks=("recheck_result",)),
        Transition("failed", N_("Checked: not yet solved"), ("done",), "not_effective", needs_date=True, asks=("recheck_result",)),
        Transition("drop", N_("Drop the measure"), ("planned", "doing"), "dropped", needs_reason=True),
        Transition("reopen", N_("Carry on with the measure"), ("effective", "dropped", "done"), "doing", needs_reason=True),
    ),
)
"""An item of the service-quality improvement plan (manual S16, steps 4, 6 and 10): measure, result, and whether it worked when it was looked at again."""
