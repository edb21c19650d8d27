"""The second revision: the publicity module: plan, items, news, distribution, evaluation, archive, and the table of holidays."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    _holiday()
    _holiday_year()
    _pr_evaluation()
    _pr_plan()
    _pr_series()
    _text_template()
    _pr_item()
    _pr_plan_indicator()
    _pr_plan_member()
    _news_item()
    _pr_item_relay()
    _pr_postponement()
    _archive_item()
    _distribution()
    _news_text()
    _distribution_recipient()
    _search()


def _holiday() -> None:
    op.create_table(
        "holiday",
        sa.Column("on", sa.Date(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("name_sort", sa.LargeBinary(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("source", sa.String(), nullable=True),
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("created_at", sa.DateTime(), nullable=False),
        sa.Column("created_by", sa.String(), nullable=True),
        sa.Column("updated_at", sa.DateTime(), nullable=False),
        sa.Column("updated_by", sa.String(), nullable=True),
        sa.Column("deleted_at", sa.DateTime(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_holiday"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_holiday_on", "holiday", ["deleted_at", "on"], unique=False)


def _holiday_year() -> None:
    op.create_table(
        "holiday_year",
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("year", sa.Integer(), nullable=False),
        sa.Column("filled_at", sa.DateTime(), nullable=True),
        sa.Column("confirmed_on", sa.Date(), nullable=True),
        sa.Column("confirmed_by", sa.String(), nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_holiday_year"),
        sa.UniqueConstraint("year", name="uq_holiday_year_year"),
        sqlite_autoincrement=True,
    )


def _pr_evaluation() -> None:
    op.create_table(
        "pr_evaluation",
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("name_sort", sa.LargeBinary(), nullable=False),
        sa.Column("period", sa.String(), nullable=False),
        sa.Column("starts_on", sa.Date(), nullable=False),
        sa.Column("ends_on", sa.Date(), nullable=False),
        sa.Column("evaluated_on", sa.Date(), nullable=True),
        sa.Column("evaluator", sa.String(), nullable=True),
        sa.Column("ladder", sa.String(), nullable=True),
        sa.Column("satisfaction", sa.Double(), nullable=True),
        sa.Column("result_summary", sa.String(), nullable=True),
        sa.Column("problems", sa.String(), nullable=True),
        sa.Column("improvements", sa.String(), nullable=True),
        sa.Column("closed_on", sa.Date(), nullable=True),
        sa.Column("figures", sa.String(), nullable=True),
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("created_at", sa.DateTime(), nullable=False),
        sa.Column("created_by", sa.String(), nullable=True),
        sa.Column("updated_at", sa.DateTime(), nullable=False),
        sa.Column("updated_by", sa.String(), nullable=True),
        sa.Column("deleted_at", sa.DateTime(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_pr_evaluation"),
        sqlite_autoincrement=True,
    )


def _pr_plan() -> None:
    op.create_table(
        "pr_plan",
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("name_sort", sa.LargeBinary(), nullable=False),
        sa.Column("fiscal_year", sa.Integer(), nullable=False),
        sa.Column("edition", sa.Integer(), nullable=True),
        sa.Column("rationale", sa.String(), nullable=True),
        sa.Column("objectives", sa.String(), nullable=True),
        sa.Column("target_quantity", sa.String(), nullable=True),
        sa.Column("target_quality", sa.String(), nullable=True),
        sa.Column("order_number", sa.String(), nullable=True),
        sa.Column("order_on", sa.Date(), nullable=True),
        sa.Column("budget", sa.Double(), nullable=True),
        sa.Column("budget_source", sa.String(), nullable=True),
        sa.Column("owner_unit", sa.String(), nullable=False),
        sa.Column("owner_officer", sa.String(), nullable=True),
        sa.Column("status", sa.String(), nullable=False),
        sa.Column("status_on", sa.Date(), nullable=True),
        sa.Column("status_reason", sa.String(), nullable=True),
        sa.Column("note", sa.String(), nullable=True),
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("created_at", sa.DateTime(), nullable=False),
        sa.Column("created_by", sa.String(), nullable=True),
        sa.Column("updated_at", sa.DateTime(), nullable=False),
        sa.Column("updated_by", sa.String(), nullable=True),
        sa.Column("deleted_at", sa.DateTime(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_pr_plan"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_pr_plan_fiscal_year", "pr_plan", ["fiscal_year"], unique=False)


def _pr_series() -> None:
    op.create_table(
        "pr_series",
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("name_sort", sa.LargeBinary(), nullable=False),
        sa.Column("item_type", sa.String(), nullable=False),
        sa.Column("target_groups", sa.Text(), nullable=True),
        sa.Column("channels", sa.Text(), nullable=True),
        sa.Column("place", sa.String(), nullable=True),
        sa.Column("start_time", sa.String(), nullable=True),
        sa.Column("owner_unit", sa.String(), nullable=False),
        sa.Column("owner_officer", sa.String(), nullable=True),
        sa.Column("due_days", sa.Integer(), nullable=True),
        sa.Column("rule", sa.String(), nullable=False),
        sa.Column("weekday", sa.String(), nullable=True),
        sa.Column("nth", sa.String(), nullable=True),
        sa.Column("month_day", sa.Integer(), nullable=True),
        sa.Column("month", sa.String(), nullable=True),
        sa.Column("on_holiday", sa.String(), nullable=False),
        sa.Column("days", sa.Integer(), nullable=True),
        sa.Column("starts_on", sa.Date(), nullable=False),
        sa.Column("ends_on", sa.Date(), nullable=False),
        sa.Column("template_key", sa.String(), nullable=True),
        sa.Column("skipped", sa.Text(), nullable=True),
        sa.Column("note", sa.String(), nullable=True),
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("created_at", sa.DateTime(), nullable=False),
        sa.Column("created_by", sa.String(), nullable=True),
        sa.Column("updated_at", sa.DateTime(), nullable=False),
        sa.Column("updated_by", sa.String(), nullable=True),
        sa.Column("deleted_at", sa.DateTime(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_pr_series"),
        sqlite_autoincrement=True,
    )


def _text_template() -> None:
    op.create_table(
        "text_template",
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("name_sort", sa.LargeBinary(), nullable=False),
        sa.Column("purpose", sa.String(), nullable=False),
        sa.Column("body", sa.String(), nullable=False),
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("created_at", sa.DateTime(), nullable=False),
        sa.Column("created_by", sa.String(), nullable=True),
        sa.Column("updated_at", sa.DateTime(), nullable=False),
        sa.Column("updated_by", sa.String(), nullable=True),
        sa.Column("deleted_at", sa.DateTime(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_text_template"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_text_template_purpose", "text_template", ["purpose"], unique=False)


def _pr_item() -> None:
    op.create_table(
        "pr_item",
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("name_sort", sa.LargeBinary(), nullable=False),
        sa.Column("item_type", sa.String(), nullable=False),
        sa.Column("approach", sa.String(), nullable=True),
        sa.Column("issue", sa.String(), nullable=True),
        sa.Column("key_message", sa.String(), nullable=True),
        sa.Column("plan_id", sa.Integer(), nullable=True),
        sa.Column("target_groups", sa.Text(), nullable=True),
        sa.Column("channels", sa.Text(), nullable=True),
        sa.Column("subject_source", sa.String(), nullable=True),
        sa.Column("school_id", sa.Integer(), nullable=True),
        sa.Column("plan_start", sa.Date(), nullable=True),
        sa.Column("plan_end", sa.Date(), nullable=True),
        sa.Column("start_time", sa.String(), nullable=True),
        sa.Column("end_time", sa.String(), nullable=True),
        sa.Column("place", sa.String(), nullable=True),
        sa.Column("due_on", sa.Date(), nullable=True),
        sa.Column("owner_unit", sa.String(), nullable=False),
        sa.Column("owner_officer", sa.String(), nullable=True),
        sa.Column("photographer", sa.String(), nullable=True),
        sa.Column("writer", sa.String(), nullable=True),
        sa.Column("materials", sa.String(), nullable=True),
        sa.Column("budget", sa.Double(), nullable=True),
        sa.Column("actual_start", sa.Date(), nullable=True),
        sa.Column("actual_end", sa.Date(), nullable=True),
        sa.Column("reach_count", sa.Integer(), nullable=True),
        sa.Column("result_summary", sa.String(), nullable=True),
        sa.Column("links", sa.Text(), nullable=True),
        sa.Column("status", sa.String(), nullable=False),
        sa.Column("status_on", sa.Date(), nullable=True),
        sa.Column("status_reason", sa.String(), nullable=True),
        sa.Column("series_id", sa.Integer(), nullable=True),
        sa.Column("occurs_on", sa.Date(), nullable=True),
        sa.Column("uid", sa.String(), nullable=True),
        sa.Column("note", sa.String(), nullable=True),
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("created_at", sa.DateTime(), nullable=False),
        sa.Column("created_by", sa.String(), nullable=True),
        sa.Column("updated_at", sa.DateTime(), nullable=False),
        sa.Column("updated_by", sa.String(), nullable=True),
        sa.Column("deleted_at", sa.DateTime(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["plan_id"], ["pr_plan.id"], name="fk_pr_item_plan_id_pr_plan", ondelete="SET NULL"),
        sa.ForeignKeyConstraint(
            ["school_id"], ["partner.id"], name="fk_pr_item_school_id_partner", ondelete="SET NULL"
        ),
        sa.ForeignKeyConstraint(
            ["series_id"], ["pr_series.id"], name="fk_pr_item_series_id_pr_series", ondelete="SET NULL"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_pr_item"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_pr_item_days", "pr_item", ["deleted_at", "plan_start", "plan_end"], unique=False)
    op.create_index("ix_pr_item_due_on", "pr_item", ["due_on"], unique=False)
    op.create_index("ix_pr_item_plan_id", "pr_item", ["plan_id"], unique=False)
    op.create_index("ix_pr_item_published", "pr_item", ["deleted_at", "actual_start"], unique=False)
    op.create_index("ix_pr_item_school_id", "pr_item", ["school_id"], unique=False)
    op.create_index("ix_pr_item_series_id", "pr_item", ["series_id"], unique=False)
    op.create_index("ix_pr_item_status", "pr_item", ["deleted_at", "status"], unique=False)
    op.create_index("ix_pr_item_uid", "pr_item", ["uid"], unique=False)


def _pr_plan_indicator() -> None:
    op.create_table(
        "pr_plan_indicator",
        sa.Column("plan_id", sa.Integer(), nullable=False),
        sa.Column("position_order", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("target", sa.String(), nullable=True),
        sa.Column("result", sa.String(), nullable=True),
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("created_at", sa.DateTime(), nullable=False),
        sa.Column("created_by", sa.String(), nullable=True),
        sa.Column("updated_at", sa.DateTime(), nullable=False),
        sa.Column("updated_by", sa.String(), nullable=True),
        sa.Column("deleted_at", sa.DateTime(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["plan_id"], ["pr_plan.id"], name="fk_pr_plan_indicator_plan_id_pr_plan", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_pr_plan_indicator"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_pr_plan_indicator_plan_id", "pr_plan_indicator", ["plan_id"], unique=False)


def _pr_plan_member() -> None:
    op.create_table(
        "pr_plan_member",
        sa.Column("plan_id", sa.Integer(), nullable=False),
        sa.Column("position_order", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("position", sa.String(), nullable=True),
        sa.Column("duty", sa.String(), nullable=True),
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("created_at", sa.DateTime(), nullable=False),
        sa.Column("created_by", sa.String(), nullable=True),
        sa.Column("updated_at", sa.DateTime(), nullable=False),
        sa.Column("updated_by", sa.String(), nullable=True),
        sa.Column("deleted_at", sa.DateTime(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["plan_id"], ["pr_plan.id"], name="fk_pr_plan_member_plan_id_pr_plan", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_pr_plan_member"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_pr_plan_member_plan_id", "pr_plan_member", ["plan_id"], unique=False)


def _news_item() -> None:
    op.create_table(
        "news_item",
        sa.Column("number", sa.String(), nullable=True),
        sa.Column("number_order", sa.Integer(), nullable=True),
        sa.Column("origin", sa.String(), nullable=False),
        sa.Column("received_on", sa.Date(), nullable=False),
        sa.Column("urgency", sa.String(), nullable=True),
        sa.Column("source_id", sa.Integer(), nullable=True),
        sa.Column("source_name", sa.String(), nullable=True),
        sa.Column("sender", sa.String(), nullable=True),
        sa.Column("sender_position", sa.String(), nullable=True),
        sa.Column("sender_phones", sa.Text(), nullable=True),
        sa.Column("sender_emails", sa.Text(), nullable=True),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("name_sort", sa.LargeBinary(), nullable=False),
        sa.Column("category", sa.String(), nullable=True),
        sa.Column("content", sa.String(), nullable=True),
        sa.Column("purpose", sa.String(), nullable=True),
        sa.Column("event_on", sa.Date(), nullable=True),
        sa.Column("event_until", sa.Date(), nullable=True),
        sa.Column("event_time", sa.String(), nullable=True),
        sa.Column("place", sa.String(), nullable=True),
        sa.Column("area", sa.String(), nullable=True),
        sa.Column("chair", sa.String(), nullable=True),
        sa.Column("participants", sa.String(), nullable=True),
        sa.Column("participant_count", sa.Integer(), nullable=True),
        sa.Column("photographer", sa.String(), nullable=True),
        sa.Column("writer", sa.String(), nullable=True),
        sa.Column("credit", sa.String(), nullable=True),
        sa.Column("child_consent", sa.String(), nullable=False),
        sa.Column("embargo_on", sa.Date(), nullable=True),
        sa.Column("editor", sa.String(), nullable=True),
        sa.Column("item_id", sa.Integer(), nullable=True),
        sa.Column("target_groups", sa.Text(), nullable=True),
        sa.Column("channels", sa.Text(), nullable=True),
        sa.Column("published_on", sa.Date(), nullable=True),
        sa.Column("links", sa.Text(), nullable=True),
        sa.Column("reach_count", sa.Integer(), nullable=True),
        sa.Column("status", sa.String(), nullable=False),
        sa.Column("status_on", sa.Date(), nullable=True),
        sa.Column("status_reason", sa.String(), nullable=True),
        sa.Column("note", sa.String(), nullable=True),
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("created_at", sa.DateTime(), nullable=False),
        sa.Column("created_by", sa.String(), nullable=True),
        sa.Column("updated_at", sa.DateTime(), nullable=False),
        sa.Column("updated_by", sa.String(), nullable=True),
        sa.Column("deleted_at", sa.DateTime(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["item_id"], ["pr_item.id"], name="fk_news_item_item_id_pr_item", ondelete="SET NULL"),
        sa.ForeignKeyConstraint(
            ["source_id"], ["partner.id"], name="fk_news_item_source_id_partner", ondelete="SET NULL"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_news_item"),
        sa.UniqueConstraint("number", name="uq_news_item_number"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_news_item_item_id", "news_item", ["item_id"], unique=False)
    op.create_index("ix_news_item_number_order", "news_item", ["number_order"], unique=False)
    op.create_index("ix_news_item_published", "news_item", ["deleted_at", "published_on"], unique=False)
    op.create_index("ix_news_item_received", "news_item", ["deleted_at", "received_on"], unique=False)
    op.create_index("ix_news_item_source_id", "news_item", ["source_id"], unique=False)
    op.create_index("ix_news_item_status", "news_item", ["deleted_at", "status", "origin"], unique=False)


def _pr_item_relay() -> None:
    op.create_table(
        "pr_item_relay",
        sa.Column("item_id", sa.Integer(), nullable=False),
        sa.Column("position_order", sa.Integer(), nullable=False),
        sa.Column("network_id", sa.Integer(), nullable=True),
        sa.Column("partner_id", sa.Integer(), nullable=True),
        sa.Column("note", sa.String(), nullable=True),
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("created_at", sa.DateTime(), nullable=False),
        sa.Column("created_by", sa.String(), nullable=True),
        sa.Column("updated_at", sa.DateTime(), nullable=False),
        sa.Column("updated_by", sa.String(), nullable=True),
        sa.Column("deleted_at", sa.DateTime(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["item_id"], ["pr_item.id"], name="fk_pr_item_relay_item_id_pr_item", ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["network_id"], ["network.id"], name="fk_pr_item_relay_network_id_network", ondelete="SET NULL"
        ),
        sa.ForeignKeyConstraint(
            ["partner_id"], ["partner.id"], name="fk_pr_item_relay_partner_id_partner", ondelete="SET NULL"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_pr_item_relay"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_pr_item_relay_item_id", "pr_item_relay", ["item_id"], unique=False)
    op.create_index("ix_pr_item_relay_network_id", "pr_item_relay", ["network_id"], unique=False)
    op.create_index("ix_pr_item_relay_partner_id", "pr_item_relay", ["partner_id"], unique=False)


def _pr_postponement() -> None:
    op.create_table(
        "pr_postponement",
        sa.Column("item_id", sa.Integer(), nullable=False),
        sa.Column("decided_on", sa.Date(), nullable=False),
        sa.Column("from_on", sa.Date(), nullable=True),
        sa.Column("to_on", sa.Date(), nullable=True),
        sa.Column("reason", sa.String(), nullable=False),
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("created_at", sa.DateTime(), nullable=False),
        sa.Column("created_by", sa.String(), nullable=True),
        sa.Column("updated_at", sa.DateTime(), nullable=False),
        sa.Column("updated_by", sa.String(), nullable=True),
        sa.Column("deleted_at", sa.DateTime(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["item_id"], ["pr_item.id"], name="fk_pr_postponement_item_id_pr_item", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_pr_postponement"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_pr_postponement_item_id", "pr_postponement", ["item_id"], unique=False)


def _archive_item() -> None:
    op.create_table(
        "archive_item",
        sa.Column("code", sa.String(), nullable=True),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("name_sort", sa.LargeBinary(), nullable=False),
        sa.Column("section", sa.String(), nullable=False),
        sa.Column("form", sa.String(), nullable=True),
        sa.Column("location", sa.String(), nullable=True),
        sa.Column("links", sa.Text(), nullable=True),
        sa.Column("published_on", sa.Date(), nullable=True),
        sa.Column("updated_on", sa.Date(), nullable=True),
        sa.Column("disclosure", sa.String(), nullable=False),
        sa.Column("owner_unit", sa.String(), nullable=False),
        sa.Column("owner_officer", sa.String(), nullable=True),
        sa.Column("item_id", sa.Integer(), nullable=True),
        sa.Column("news_id", sa.Integer(), nullable=True),
        sa.Column("note", sa.String(), nullable=True),
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("created_at", sa.DateTime(), nullable=False),
        sa.Column("created_by", sa.String(), nullable=True),
        sa.Column("updated_at", sa.DateTime(), nullable=False),
        sa.Column("updated_by", sa.String(), nullable=True),
        sa.Column("deleted_at", sa.DateTime(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["item_id"], ["pr_item.id"], name="fk_archive_item_item_id_pr_item", ondelete="SET NULL"
        ),
        sa.ForeignKeyConstraint(
            ["news_id"], ["news_item.id"], name="fk_archive_item_news_id_news_item", ondelete="SET NULL"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_archive_item"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_archive_item_code", "archive_item", ["code"], unique=False)
    op.create_index("ix_archive_item_item_id", "archive_item", ["item_id"], unique=False)
    op.create_index("ix_archive_item_news_id", "archive_item", ["news_id"], unique=False)


def _distribution() -> None:
    op.create_table(
        "distribution",
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("name_sort", sa.LargeBinary(), nullable=False),
        sa.Column("sent_on", sa.Date(), nullable=False),
        sa.Column("sent_time", sa.String(), nullable=True),
        sa.Column("channel", sa.String(), nullable=False),
        sa.Column("method", sa.String(), nullable=True),
        sa.Column("sent_by", sa.String(), nullable=True),
        sa.Column("item_id", sa.Integer(), nullable=True),
        sa.Column("news_id", sa.Integer(), nullable=True),
        sa.Column("recipients_from", sa.String(), nullable=True),
        sa.Column("recipient_count", sa.Integer(), nullable=False),
        sa.Column("proof", sa.String(), nullable=True),
        sa.Column("result", sa.String(), nullable=True),
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("created_at", sa.DateTime(), nullable=False),
        sa.Column("created_by", sa.String(), nullable=True),
        sa.Column("updated_at", sa.DateTime(), nullable=False),
        sa.Column("updated_by", sa.String(), nullable=True),
        sa.Column("deleted_at", sa.DateTime(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["item_id"], ["pr_item.id"], name="fk_distribution_item_id_pr_item", ondelete="SET NULL"
        ),
        sa.ForeignKeyConstraint(
            ["news_id"], ["news_item.id"], name="fk_distribution_news_id_news_item", ondelete="SET NULL"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_distribution"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_distribution_item_id", "distribution", ["item_id"], unique=False)
    op.create_index("ix_distribution_news_id", "distribution", ["news_id"], unique=False)
    op.create_index("ix_distribution_sent", "distribution", ["deleted_at", "sent_on"], unique=False)


def _news_text() -> None:
    op.create_table(
        "news_text",
        sa.Column("news_id", sa.Integer(), nullable=False),
        sa.Column("purpose", sa.String(), nullable=False),
        sa.Column("body", sa.String(), nullable=False),
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("created_at", sa.DateTime(), nullable=False),
        sa.Column("created_by", sa.String(), nullable=True),
        sa.Column("updated_at", sa.DateTime(), nullable=False),
        sa.Column("updated_by", sa.String(), nullable=True),
        sa.Column("deleted_at", sa.DateTime(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["news_id"], ["news_item.id"], name="fk_news_text_news_id_news_item", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_news_text"),
        sa.UniqueConstraint("news_id", "purpose", name="uq_news_text_news_id_purpose"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_news_text_news_id", "news_text", ["news_id"], unique=False)


def _distribution_recipient() -> None:
    op.create_table(
        "distribution_recipient",
        sa.Column("distribution_id", sa.Integer(), nullable=False),
        sa.Column("position_order", sa.Integer(), nullable=False),
        sa.Column("partner_id", sa.Integer(), nullable=True),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("contact_name", sa.String(), nullable=True),
        sa.Column("address", sa.String(), nullable=True),
        sa.Column("received_on", sa.Date(), nullable=True),
        sa.Column("note", sa.String(), nullable=True),
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("created_at", sa.DateTime(), nullable=False),
        sa.Column("created_by", sa.String(), nullable=True),
        sa.Column("updated_at", sa.DateTime(), nullable=False),
        sa.Column("updated_by", sa.String(), nullable=True),
        sa.Column("deleted_at", sa.DateTime(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["distribution_id"],
            ["distribution.id"],
            name="fk_distribution_recipient_distribution_id_distribution",
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["partner_id"], ["partner.id"], name="fk_distribution_recipient_partner_id_partner", ondelete="SET NULL"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_distribution_recipient"),
        sqlite_autoincrement=True,
    )
    op.create_index(
        "ix_distribution_recipient_distribution_id", "distribution_recipient", ["distribution_id"], unique=False
    )
    op.create_index("ix_distribution_recipient_partner_id", "distribution_recipient", ["partner_id"], unique=False)


def _search() -> None:
    tables = (
        "pr_item",
        "news_item",
        "pr_plan",
        "pr_series",
        "distribution",
        "pr_evaluation",
        "archive_item",
        "holiday",
        "text_template",
    )
    for table in tables:
        op.execute(f"CREATE VIRTUAL TABLE {table}_search USING fts5(text, tokenize='trigram case_sensitive 1')")
        op.execute(f"CREATE VIRTUAL TABLE {table}_search_terms USING fts5vocab({table}_search, 'row')")
