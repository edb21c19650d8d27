"""The first revision: the office, the partner registry, the change log and the search index."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def upgrade() -> None:
    _approval()
    _attachment()
    _deed()
    _distinct_pair()
    _draft()
    _import_memory()
    _network()
    _office()
    _org_unit()
    _partner()
    _person()
    _register_version()
    _saved_filter()
    _store_state()
    _value_item()
    _agreement()
    _change()
    _contact_log()
    _contact_person()
    _dissemination()
    _network_member()
    _partner_activity()
    _activity_partner()
    _search()


def _approval() -> None:
    op.create_table(
        "approval",
        sa.Column("register", sa.String(), nullable=False),
        sa.Column("record_id", sa.Integer(), nullable=False),
        sa.Column("step", sa.String(), nullable=False),
        sa.Column("decision", sa.String(), nullable=False),
        sa.Column("decided_on", sa.Date(), nullable=False),
        sa.Column("approver", sa.String(), nullable=True),
        sa.Column("memo_number", sa.String(), nullable=True),
        sa.Column("comment", sa.String(), nullable=True),
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("created_at", sa.DateTime(), nullable=False),
        sa.Column("created_by", sa.String(), nullable=True),
        sa.Column("updated_at", sa.DateTime(), nullable=False),
        sa.Column("updated_by", sa.String(), nullable=True),
        sa.Column("deleted_at", sa.DateTime(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_approval"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_approval_record", "approval", ["register", "record_id"], unique=False)


def _attachment() -> None:
    op.create_table(
        "attachment",
        sa.Column("register", sa.String(), nullable=False),
        sa.Column("record_id", sa.Integer(), nullable=False),
        sa.Column("stored_name", sa.String(), nullable=False),
        sa.Column("original_name", sa.String(), nullable=False),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.Column("sha256", sa.String(), nullable=False),
        sa.Column("note", sa.String(), nullable=True),
        sa.Column("secrecy", sa.String(), nullable=False),
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("created_at", sa.DateTime(), nullable=False),
        sa.Column("created_by", sa.String(), nullable=True),
        sa.Column("updated_at", sa.DateTime(), nullable=False),
        sa.Column("updated_by", sa.String(), nullable=True),
        sa.Column("deleted_at", sa.DateTime(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_attachment"),
        sa.UniqueConstraint("stored_name", name="uq_attachment_stored_name"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_attachment_record", "attachment", ["register", "record_id"], unique=False)


def _deed() -> None:
    op.create_table(
        "deed",
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("who", sa.String(), nullable=True),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("register", sa.String(), nullable=True),
        sa.Column("subject", sa.String(), nullable=False),
        sa.Column("record_count", sa.Integer(), nullable=False),
        sa.Column("reason", sa.String(), nullable=True),
        sa.Column("undoes_id", sa.Integer(), nullable=True),
        sa.Column("undone_by_id", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(["undoes_id"], ["deed.id"], name="fk_deed_undoes_id_deed"),
        sa.ForeignKeyConstraint(["undone_by_id"], ["deed.id"], name="fk_deed_undone_by_id_deed"),
        sa.PrimaryKeyConstraint("id", name="pk_deed"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_deed_undoes_id", "deed", ["undoes_id"], unique=False)
    op.create_index("ix_deed_undone_by_id", "deed", ["undone_by_id"], unique=False)


def _distinct_pair() -> None:
    op.create_table(
        "distinct_pair",
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("register", sa.String(), nullable=False),
        sa.Column("low_id", sa.Integer(), nullable=False),
        sa.Column("high_id", sa.Integer(), nullable=False),
        sa.Column("decided_on", sa.Date(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_distinct_pair"),
        sa.UniqueConstraint("register", "low_id", "high_id", name="uq_distinct_pair_register_low_id_high_id"),
        sqlite_autoincrement=True,
    )


def _draft() -> None:
    op.create_table(
        "draft",
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("register", sa.String(), nullable=False),
        sa.Column("record_id", sa.Integer(), nullable=False),
        sa.Column("values", sa.String(), nullable=False),
        sa.Column("saved_at", sa.DateTime(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_draft"),
        sa.UniqueConstraint("register", "record_id", name="uq_draft_register_record_id"),
        sqlite_autoincrement=True,
    )


def _import_memory() -> None:
    op.create_table(
        "import_memory",
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("register", sa.String(), nullable=False),
        sa.Column("headings", sa.String(), nullable=False),
        sa.Column("matching", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_import_memory"),
        sa.UniqueConstraint("register", "headings", name="uq_import_memory_register_headings"),
        sqlite_autoincrement=True,
    )


def _network() -> None:
    op.create_table(
        "network",
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("name_sort", sa.LargeBinary(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("chair", sa.String(), nullable=True),
        sa.Column("order_number", sa.String(), nullable=True),
        sa.Column("order_on", sa.Date(), nullable=True),
        sa.Column("purpose", sa.String(), nullable=True),
        sa.Column("note", sa.String(), nullable=True),
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("created_at", sa.DateTime(), nullable=False),
        sa.Column("created_by", sa.String(), nullable=True),
        sa.Column("updated_at", sa.DateTime(), nullable=False),
        sa.Column("updated_by", sa.String(), nullable=True),
        sa.Column("deleted_at", sa.DateTime(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_network"),
        sqlite_autoincrement=True,
    )


def _office() -> None:
    op.create_table(
        "office",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("value", sa.String(), nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_office"),
        sa.UniqueConstraint("key", name="uq_office_key"),
    )


def _org_unit() -> None:
    op.create_table(
        "org_unit",
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("short_name", sa.String(), nullable=True),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("starts_on", sa.Date(), nullable=True),
        sa.Column("ends_on", sa.Date(), nullable=True),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_org_unit"),
        sa.UniqueConstraint("key", name="uq_org_unit_key"),
        sqlite_autoincrement=True,
    )


def _partner() -> None:
    op.create_table(
        "partner",
        sa.Column("number", sa.String(), nullable=True),
        sa.Column("number_order", sa.Integer(), nullable=True),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("name_sort", sa.LargeBinary(), nullable=False),
        sa.Column("name_short", sa.String(), nullable=True),
        sa.Column("name_en", sa.String(), nullable=True),
        sa.Column("former_names", sa.String(), nullable=True),
        sa.Column("scope", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("category", sa.String(), nullable=False),
        sa.Column("sector", sa.String(), nullable=True),
        sa.Column("parent_id", sa.Integer(), nullable=True),
        sa.Column("mission", sa.String(), nullable=True),
        sa.Column("school_id10", sa.String(), nullable=True),
        sa.Column("smis8", sa.String(), nullable=True),
        sa.Column("obec6", sa.String(), nullable=True),
        sa.Column("levels", sa.Text(), nullable=True),
        sa.Column("pupils", sa.Integer(), nullable=True),
        sa.Column("size", sa.String(), nullable=True),
        sa.Column("founded_on", sa.Date(), nullable=True),
        sa.Column("school_form", sa.String(), nullable=True),
        sa.Column("network_group", sa.String(), nullable=True),
        sa.Column("local_gov", sa.String(), nullable=True),
        sa.Column("distance_office", sa.Double(), nullable=True),
        sa.Column("distance_amphoe", sa.Double(), nullable=True),
        sa.Column("latitude", sa.Double(), nullable=True),
        sa.Column("longitude", sa.Double(), nullable=True),
        sa.Column("head_name", sa.String(), nullable=True),
        sa.Column("head_position", sa.String(), nullable=True),
        sa.Column("phones", sa.Text(), nullable=True),
        sa.Column("fax", sa.String(), nullable=True),
        sa.Column("emails", sa.Text(), nullable=True),
        sa.Column("line_id", sa.String(), nullable=True),
        sa.Column("facebook", sa.String(), nullable=True),
        sa.Column("website", sa.String(), nullable=True),
        sa.Column("preferred_channel", sa.String(), nullable=True),
        sa.Column("edoc_code", sa.String(), nullable=True),
        sa.Column("address_no", sa.String(), nullable=True),
        sa.Column("moo", sa.String(), nullable=True),
        sa.Column("village", sa.String(), nullable=True),
        sa.Column("soi", sa.String(), nullable=True),
        sa.Column("road", sa.String(), nullable=True),
        sa.Column("tambon", sa.String(), nullable=True),
        sa.Column("amphoe", sa.String(), nullable=True),
        sa.Column("province", sa.String(), nullable=True),
        sa.Column("postcode", sa.String(), nullable=True),
        sa.Column("stakeholder_roles", sa.Text(), nullable=True),
        sa.Column("stakeholder_groups", sa.Text(), nullable=True),
        sa.Column("topics", sa.Text(), nullable=True),
        sa.Column("relation_level", sa.String(), nullable=True),
        sa.Column("owner_unit", sa.String(), nullable=False),
        sa.Column("owner_officer", sa.String(), nullable=True),
        sa.Column("data_as_of", sa.Date(), nullable=False),
        sa.Column("last_verified_on", sa.Date(), nullable=True),
        sa.Column("verified_by", sa.String(), nullable=True),
        sa.Column("verify_method", sa.String(), nullable=True),
        sa.Column("next_review_on", sa.Date(), nullable=True),
        sa.Column("status", sa.String(), nullable=False),
        sa.Column("status_on", sa.Date(), nullable=True),
        sa.Column("status_reason", sa.String(), nullable=True),
        sa.Column("merged_into_id", sa.Integer(), nullable=True),
        sa.Column("publishable", sa.Boolean(), nullable=False),
        sa.Column("consent_basis", sa.String(), nullable=True),
        sa.Column("note", sa.String(), nullable=True),
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("created_at", sa.DateTime(), nullable=False),
        sa.Column("created_by", sa.String(), nullable=True),
        sa.Column("updated_at", sa.DateTime(), nullable=False),
        sa.Column("updated_by", sa.String(), nullable=True),
        sa.Column("deleted_at", sa.DateTime(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["merged_into_id"], ["partner.id"], name="fk_partner_merged_into_id_partner", ondelete="SET NULL"
        ),
        sa.ForeignKeyConstraint(
            ["parent_id"], ["partner.id"], name="fk_partner_parent_id_partner", ondelete="SET NULL"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_partner"),
        sa.UniqueConstraint("number", name="uq_partner_number"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_partner_category", "partner", ["deleted_at", "category", "status"], unique=False)
    op.create_index("ix_partner_list", "partner", ["deleted_at", "name_sort", "status"], unique=False)
    op.create_index("ix_partner_number_order", "partner", ["number_order"], unique=False)
    op.create_index("ix_partner_parent_id", "partner", ["parent_id"], unique=False)
    op.create_index("ix_partner_merged_into_id", "partner", ["merged_into_id"], unique=False)
    op.create_index("ix_partner_chips", "partner", ["deleted_at", "scope", "status", "next_review_on"], unique=False)
    op.create_index("ix_partner_school_id10", "partner", ["school_id10"], unique=False)


def _person() -> None:
    op.create_table(
        "person",
        sa.Column("title", sa.String(), nullable=True),
        sa.Column("first_name", sa.String(), nullable=False),
        sa.Column("last_name", sa.String(), nullable=True),
        sa.Column("name_sort", sa.LargeBinary(), nullable=False),
        sa.Column("position", sa.String(), nullable=True),
        sa.Column("unit_key", sa.String(), nullable=True),
        sa.Column("roles", sa.String(), nullable=True),
        sa.Column("phone", sa.String(), nullable=True),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("created_at", sa.DateTime(), nullable=False),
        sa.Column("created_by", sa.String(), nullable=True),
        sa.Column("updated_at", sa.DateTime(), nullable=False),
        sa.Column("updated_by", sa.String(), nullable=True),
        sa.Column("deleted_at", sa.DateTime(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_person"),
        sqlite_autoincrement=True,
    )


def _register_version() -> None:
    op.create_table(
        "register_version",
        sa.Column("register", sa.String(), nullable=False),
        sa.Column("label", sa.String(), nullable=False),
        sa.Column("as_of", sa.Date(), nullable=False),
        sa.Column("record_count", sa.Integer(), nullable=False),
        sa.Column("status", sa.String(), nullable=False),
        sa.Column("submitted_on", sa.Date(), nullable=True),
        sa.Column("approved_on", sa.Date(), nullable=True),
        sa.Column("approver", sa.String(), nullable=True),
        sa.Column("memo_number", sa.String(), nullable=True),
        sa.Column("dissemination_method", sa.String(), nullable=True),
        sa.Column("note", sa.String(), nullable=True),
        sa.Column("snapshot", sa.LargeBinary(), nullable=True),
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("created_at", sa.DateTime(), nullable=False),
        sa.Column("created_by", sa.String(), nullable=True),
        sa.Column("updated_at", sa.DateTime(), nullable=False),
        sa.Column("updated_by", sa.String(), nullable=True),
        sa.Column("deleted_at", sa.DateTime(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_register_version"),
        sqlite_autoincrement=True,
    )


def _saved_filter() -> None:
    op.create_table(
        "saved_filter",
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("register", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("query", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_saved_filter"),
        sa.UniqueConstraint("register", "name", name="uq_saved_filter_register_name"),
        sqlite_autoincrement=True,
    )


def _store_state() -> None:
    op.create_table(
        "store_state",
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("value", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("key", name="pk_store_state"),
    )


def _value_item() -> None:
    op.create_table(
        "value_item",
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("list_key", sa.String(), nullable=False),
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("label", sa.String(), nullable=False),
        sa.Column("label_en", sa.String(), nullable=True),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.Column("builtin", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_value_item"),
        sa.UniqueConstraint("list_key", "key", name="uq_value_item_list_key_key"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_value_item_list_key", "value_item", ["list_key"], unique=False)


def _agreement() -> None:
    op.create_table(
        "agreement",
        sa.Column("partner_id", sa.Integer(), nullable=False),
        sa.Column("number", sa.String(), nullable=True),
        sa.Column("subject", sa.String(), nullable=False),
        sa.Column("signed_on", sa.Date(), nullable=True),
        sa.Column("ends_on", sa.Date(), nullable=True),
        sa.Column("note", sa.String(), nullable=True),
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("created_at", sa.DateTime(), nullable=False),
        sa.Column("created_by", sa.String(), nullable=True),
        sa.Column("updated_at", sa.DateTime(), nullable=False),
        sa.Column("updated_by", sa.String(), nullable=True),
        sa.Column("deleted_at", sa.DateTime(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["partner_id"], ["partner.id"], name="fk_agreement_partner_id_partner", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_agreement"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_agreement_partner_id", "agreement", ["partner_id"], unique=False)


def _change() -> None:
    op.create_table(
        "change",
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("deed_id", sa.Integer(), nullable=False),
        sa.Column("table_name", sa.String(), nullable=False),
        sa.Column("record_id", sa.Integer(), nullable=False),
        sa.Column("owner_register", sa.String(), nullable=True),
        sa.Column("owner_id", sa.Integer(), nullable=True),
        sa.Column("field", sa.String(), nullable=False),
        sa.Column("old", sa.String(), nullable=True),
        sa.Column("new", sa.String(), nullable=True),
        sa.ForeignKeyConstraint(["deed_id"], ["deed.id"], name="fk_change_deed_id_deed", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name="pk_change"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_change_deed_id", "change", ["deed_id"], unique=False)
    op.create_index("ix_change_owner", "change", ["owner_register", "owner_id"], unique=False)


def _contact_log() -> None:
    op.create_table(
        "contact_log",
        sa.Column("partner_id", sa.Integer(), nullable=False),
        sa.Column("on", sa.Date(), nullable=False),
        sa.Column("at", sa.String(), nullable=True),
        sa.Column("direction", sa.String(), nullable=False),
        sa.Column("channel", sa.String(), nullable=True),
        sa.Column("subject", sa.String(), nullable=False),
        sa.Column("purpose", sa.String(), nullable=True),
        sa.Column("result", sa.String(), nullable=True),
        sa.Column("problem", sa.String(), nullable=True),
        sa.Column("follow_up_on", sa.Date(), nullable=True),
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("created_at", sa.DateTime(), nullable=False),
        sa.Column("created_by", sa.String(), nullable=True),
        sa.Column("updated_at", sa.DateTime(), nullable=False),
        sa.Column("updated_by", sa.String(), nullable=True),
        sa.Column("deleted_at", sa.DateTime(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["partner_id"], ["partner.id"], name="fk_contact_log_partner_id_partner", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_contact_log"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_contact_log_partner_id", "contact_log", ["partner_id"], unique=False)


def _contact_person() -> None:
    op.create_table(
        "contact_person",
        sa.Column("partner_id", sa.Integer(), nullable=False),
        sa.Column("position_order", sa.Integer(), nullable=False),
        sa.Column("title", sa.String(), nullable=True),
        sa.Column("first_name", sa.String(), nullable=False),
        sa.Column("last_name", sa.String(), nullable=True),
        sa.Column("position", sa.String(), nullable=True),
        sa.Column("phones", sa.Text(), nullable=True),
        sa.Column("emails", sa.Text(), nullable=True),
        sa.Column("role", sa.String(), nullable=True),
        sa.Column("starts_on", sa.Date(), nullable=True),
        sa.Column("ends_on", sa.Date(), nullable=True),
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("created_at", sa.DateTime(), nullable=False),
        sa.Column("created_by", sa.String(), nullable=True),
        sa.Column("updated_at", sa.DateTime(), nullable=False),
        sa.Column("updated_by", sa.String(), nullable=True),
        sa.Column("deleted_at", sa.DateTime(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["partner_id"], ["partner.id"], name="fk_contact_person_partner_id_partner", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_contact_person"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_contact_person_partner_id", "contact_person", ["partner_id"], unique=False)


def _dissemination() -> None:
    op.create_table(
        "dissemination",
        sa.Column("version_id", sa.Integer(), nullable=True),
        sa.Column("method", sa.String(), nullable=True),
        sa.Column("recipients", sa.String(), nullable=True),
        sa.Column("sent_on", sa.Date(), nullable=False),
        sa.Column("letter_number", sa.String(), nullable=True),
        sa.Column("note", sa.String(), nullable=True),
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("created_at", sa.DateTime(), nullable=False),
        sa.Column("created_by", sa.String(), nullable=True),
        sa.Column("updated_at", sa.DateTime(), nullable=False),
        sa.Column("updated_by", sa.String(), nullable=True),
        sa.Column("deleted_at", sa.DateTime(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["version_id"],
            ["register_version.id"],
            name="fk_dissemination_version_id_register_version",
            ondelete="SET NULL",
        ),
        sa.PrimaryKeyConstraint("id", name="pk_dissemination"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_dissemination_version_id", "dissemination", ["version_id"], unique=False)


def _network_member() -> None:
    op.create_table(
        "network_member",
        sa.Column("network_id", sa.Integer(), nullable=False),
        sa.Column("partner_id", sa.Integer(), nullable=False),
        sa.Column("role", sa.String(), nullable=True),
        sa.Column("starts_on", sa.Date(), nullable=True),
        sa.Column("ends_on", sa.Date(), nullable=True),
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("created_at", sa.DateTime(), nullable=False),
        sa.Column("created_by", sa.String(), nullable=True),
        sa.Column("updated_at", sa.DateTime(), nullable=False),
        sa.Column("updated_by", sa.String(), nullable=True),
        sa.Column("deleted_at", sa.DateTime(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["network_id"], ["network.id"], name="fk_network_member_network_id_network", ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["partner_id"], ["partner.id"], name="fk_network_member_partner_id_partner", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_network_member"),
        sa.UniqueConstraint(
            "network_id", "partner_id", "starts_on", name="uq_network_member_network_id_partner_id_starts_on"
        ),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_network_member_network_id", "network_member", ["network_id"], unique=False)
    op.create_index("ix_network_member_partner_id", "network_member", ["partner_id"], unique=False)


def _partner_activity() -> None:
    op.create_table(
        "partner_activity",
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("name_sort", sa.LargeBinary(), nullable=False),
        sa.Column("network_id", sa.Integer(), nullable=True),
        sa.Column("starts_on", sa.Date(), nullable=False),
        sa.Column("ends_on", sa.Date(), nullable=True),
        sa.Column("place", sa.String(), nullable=True),
        sa.Column("purpose", sa.String(), nullable=True),
        sa.Column("participants", sa.Integer(), nullable=True),
        sa.Column("participant_groups", sa.Text(), nullable=True),
        sa.Column("relation_level", sa.String(), nullable=True),
        sa.Column("suggestions", sa.String(), nullable=True),
        sa.Column("used_in_plan", sa.Boolean(), nullable=False),
        sa.Column("approval_letter", sa.String(), nullable=True),
        sa.Column("order_number", sa.String(), nullable=True),
        sa.Column("budget", sa.Double(), nullable=True),
        sa.Column("summary", sa.String(), nullable=True),
        sa.Column("report", sa.String(), nullable=True),
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("created_at", sa.DateTime(), nullable=False),
        sa.Column("created_by", sa.String(), nullable=True),
        sa.Column("updated_at", sa.DateTime(), nullable=False),
        sa.Column("updated_by", sa.String(), nullable=True),
        sa.Column("deleted_at", sa.DateTime(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["network_id"], ["network.id"], name="fk_partner_activity_network_id_network", ondelete="SET NULL"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_partner_activity"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_partner_activity_network_id", "partner_activity", ["network_id"], unique=False)


def _activity_partner() -> None:
    op.create_table(
        "activity_partner",
        sa.Column("activity_id", sa.Integer(), nullable=False),
        sa.Column("partner_id", sa.Integer(), nullable=False),
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("created_at", sa.DateTime(), nullable=False),
        sa.Column("created_by", sa.String(), nullable=True),
        sa.Column("updated_at", sa.DateTime(), nullable=False),
        sa.Column("updated_by", sa.String(), nullable=True),
        sa.Column("deleted_at", sa.DateTime(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["activity_id"],
            ["partner_activity.id"],
            name="fk_activity_partner_activity_id_partner_activity",
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["partner_id"], ["partner.id"], name="fk_activity_partner_partner_id_partner", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_activity_partner"),
        sa.UniqueConstraint("activity_id", "partner_id", name="uq_activity_partner_activity_id_partner_id"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_activity_partner_activity_id", "activity_partner", ["activity_id"], unique=False)
    op.create_index("ix_activity_partner_partner_id", "activity_partner", ["partner_id"], unique=False)


def _search() -> None:
    for table in ("partner", "network", "partner_activity"):
        op.execute(f"CREATE VIRTUAL TABLE {table}_search USING fts5(text, tokenize='trigram case_sensitive 1')")
        op.execute(f"CREATE VIRTUAL TABLE {table}_search_terms USING fts5vocab({table}_search, 'row')")
