"""The standard reports of the partner registry, in the order of menus (domain B.1.4)."""

from __future__ import annotations

from desktop.reports import partner_list, partner_post, partner_sheet, partner_work
from desktop.reports.report import FISCAL_YEAR, SIGNED, Choice, Option, OptionKind, Report
from desktop.words import N_

PARTNER_REPORTS: tuple[Report, ...] = (
    Report(
        "partner-register",
        N_("Register of agencies and networks"),
        N_("One line an agency, by group, ready to sign"),
        partner_list.partner_register,
        options=(
            Option("grouped", N_("By agency group"), default=True),
            Option("emails", N_("With e-mail"), default=True),
            Option("positions", N_("With position")),
            Option("address", N_("With address")),
            Option("topics", N_("With topics of cooperation")),
            Option("all_numbers", N_("Every telephone and e-mail")),
            SIGNED,
        ),
    ),
    Report(
        "phone-directory",
        N_("Telephone directory"),
        N_("Names and telephones on one page"),
        partner_list.phone_directory,
        options=(
            Option("columns", N_("Columns (0: as many as fit)"), OptionKind.NUMBER, 0, least=0, most=3),
            Option("persons", N_("With contact persons")),
        ),
    ),
    Report(
        "partner-card",
        N_("Partner card"),
        N_("All that is known of an agency"),
        partner_sheet.partner_card,
        each=True,
    ),
    Report(
        "network-activities",
        N_("Register of networks and activities"),
        N_("Networks with their members, activities with who took part"),
        partner_work.network_activities,
        register="activity",
        options=(FISCAL_YEAR,),
    ),
    Report(
        "overdue-review",
        N_("Data overdue for review"),
        N_("What was not verified in time, the longest overdue first"),
        partner_list.overdue_review,
    ),
    Report(
        "verification-sheets",
        N_("Yearly verification sheets"),
        N_("One sheet an agency, on which it checks and corrects its data"),
        partner_sheet.verification_sheets,
        options=(Option("return_by", N_("Return by"), OptionKind.DATE, None),),
        each=True,
    ),
    Report(
        "labels",
        N_("Address labels"),
        N_("Stick-on labels, from the first one left on the sheet"),
        partner_post.labels,
        options=(
            Option(
                "sheet",
                N_("Label sheet"),
                OptionKind.CHOICE,
                "",
                (
                    Choice("3x8", N_("3 × 8 labels of 70 × 37 mm")),
                    Choice("2x8", N_("2 × 8 labels of 99.1 × 33.9 mm")),
                    Choice("3x7", N_("3 × 7 labels of 63.5 × 38.1 mm")),
                ),
            ),
            Option("start", N_("First free label"), OptionKind.NUMBER, 1, least=1, most=24),
            Option("guides", N_("Print the edges (to try on plain paper)")),
        ),
    ),
    Report(
        "envelopes",
        N_("Envelopes"),
        N_("DL envelopes, 220 × 110 mm"),
        partner_post.envelopes,
        options=(Option("letter_number", N_("Room for the letter's number"), default=True),),
    ),
    Report(
        "participation-suggestions",
        N_("Suggestions from participation"),
        N_("What was suggested and what became part of a plan"),
        partner_work.participation_suggestions,
        register="activity",
        options=(FISCAL_YEAR,),
    ),
    Report(
        "contact-statistics",
        N_("Statistics of coordination"),
        N_("Contacts by month, channel and agency group"),
        partner_work.contact_statistics,
        options=(FISCAL_YEAR,),
    ),
)
