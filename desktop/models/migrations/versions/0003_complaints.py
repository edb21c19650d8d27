"""The third revision: the complaint module: cases and what belongs to them, clocks, channels, services, improvements, rounds, the vault."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    _case_disposal()
    _case_reveal()
    _case_template()
    _case_type()
    _complaint_round()
    _complaint_setting()
    _data_purpose()
    _deadline_rule()
    _listening_channel()
    _service()
    _vault()
    _service_step()
    _improvement()
    _complaint_case()
    _case_action()
    _case_clock()
    _case_extension()
    _case_identity()
    _case_letter()
    _case_link()
    _case_referral()
    _case_step()
    _case_survey()
    _case_wait()
    _clock_move()
    op.create_index('ix_deed_kind', 'deed', ['kind'], unique=False)
    _search()


def _case_disposal() -> None:
    op.create_table('case_disposal',
    sa.Column('name', sa.String(), nullable=False),
    sa.Column('name_sort', sa.LargeBinary(), nullable=False),
    sa.Column('disposed_on', sa.Date(), nullable=False),
    sa.Column('approver', sa.String(), nullable=True),
    sa.Column('memo_number', sa.String(), nullable=True),
    sa.Column('case_count', sa.Integer(), nullable=True),
    sa.Column('data_groups', sa.Text(), nullable=True),
    sa.Column('case_numbers', sa.Text(), nullable=True),
    sa.Column('note', sa.String(), nullable=True),
    sa.Column('id', sa.Integer(), autoincrement=True, nullable=False),
    sa.Column('created_at', sa.DateTime(), nullable=False),
    sa.Column('created_by', sa.String(), nullable=True),
    sa.Column('updated_at', sa.DateTime(), nullable=False),
    sa.Column('updated_by', sa.String(), nullable=True),
    sa.Column('deleted_at', sa.DateTime(), nullable=True),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.PrimaryKeyConstraint('id', name='pk_case_disposal'),
    sqlite_autoincrement=True
    )


def _case_reveal() -> None:
    op.create_table('case_reveal',
    sa.Column('id', sa.Integer(), autoincrement=True, nullable=False),
    sa.Column('case_id', sa.Integer(), nullable=False),
    sa.Column('at', sa.DateTime(), nullable=False),
    sa.Column('who', sa.String(), nullable=True),
    sa.Column('reason', sa.String(), nullable=False),
    sa.PrimaryKeyConstraint('id', name='pk_case_reveal'),
    sqlite_autoincrement=True
    )
    op.create_index('ix_case_reveal_case_id', 'case_reveal', ['case_id'], unique=False)


def _case_template() -> None:
    op.create_table('case_template',
    sa.Column('name', sa.String(), nullable=False),
    sa.Column('name_sort', sa.LargeBinary(), nullable=False),
    sa.Column('kind', sa.String(), nullable=False),
    sa.Column('record_types', sa.Text(), nullable=True),
    sa.Column('subject', sa.String(), nullable=True),
    sa.Column('recipient', sa.String(), nullable=True),
    sa.Column('body', sa.String(), nullable=False),
    sa.Column('shipped_key', sa.String(), nullable=True),
    sa.Column('id', sa.Integer(), autoincrement=True, nullable=False),
    sa.Column('created_at', sa.DateTime(), nullable=False),
    sa.Column('created_by', sa.String(), nullable=True),
    sa.Column('updated_at', sa.DateTime(), nullable=False),
    sa.Column('updated_by', sa.String(), nullable=True),
    sa.Column('deleted_at', sa.DateTime(), nullable=True),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.PrimaryKeyConstraint('id', name='pk_case_template'),
    sqlite_autoincrement=True
    )


def _case_type() -> None:
    op.create_table('case_type',
    sa.Column('name', sa.String(), nullable=False),
    sa.Column('name_sort', sa.LargeBinary(), nullable=False),
    sa.Column('record_type', sa.String(), nullable=False),
    sa.Column('prefix', sa.String(), nullable=True),
    sa.Column('year', sa.String(), nullable=False),
    sa.Column('owner_unit', sa.String(), nullable=True),
    sa.Column('retention_years', sa.Integer(), nullable=True),
    sa.Column('survey_days', sa.Integer(), nullable=True),
    sa.Column('id', sa.Integer(), autoincrement=True, nullable=False),
    sa.Column('created_at', sa.DateTime(), nullable=False),
    sa.Column('created_by', sa.String(), nullable=True),
    sa.Column('updated_at', sa.DateTime(), nullable=False),
    sa.Column('updated_by', sa.String(), nullable=True),
    sa.Column('deleted_at', sa.DateTime(), nullable=True),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.PrimaryKeyConstraint('id', name='pk_case_type'),
    sqlite_autoincrement=True
    )


def _complaint_round() -> None:
    op.create_table('complaint_round',
    sa.Column('name', sa.String(), nullable=False),
    sa.Column('name_sort', sa.LargeBinary(), nullable=False),
    sa.Column('period', sa.String(), nullable=False),
    sa.Column('starts_on', sa.Date(), nullable=False),
    sa.Column('ends_on', sa.Date(), nullable=False),
    sa.Column('reported_on', sa.Date(), nullable=True),
    sa.Column('memo_number', sa.String(), nullable=True),
    sa.Column('problems', sa.String(), nullable=True),
    sa.Column('improvements', sa.String(), nullable=True),
    sa.Column('closed_on', sa.Date(), nullable=True),
    sa.Column('figures', sa.String(), nullable=True),
    sa.Column('closed_deed', sa.Integer(), nullable=True),
    sa.Column('id', sa.Integer(), autoincrement=True, nullable=False),
    sa.Column('created_at', sa.DateTime(), nullable=False),
    sa.Column('created_by', sa.String(), nullable=True),
    sa.Column('updated_at', sa.DateTime(), nullable=False),
    sa.Column('updated_by', sa.String(), nullable=True),
    sa.Column('deleted_at', sa.DateTime(), nullable=True),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.PrimaryKeyConstraint('id', name='pk_complaint_round'),
    sqlite_autoincrement=True
    )


def _complaint_setting() -> None:
    op.create_table('complaint_setting',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('key', sa.String(), nullable=False),
    sa.Column('value', sa.String(), nullable=True),
    sa.PrimaryKeyConstraint('id', name='pk_complaint_setting'),
    sa.UniqueConstraint('key', name='uq_complaint_setting_key')
    )


def _data_purpose() -> None:
    op.create_table('data_purpose',
    sa.Column('name', sa.String(), nullable=False),
    sa.Column('name_sort', sa.LargeBinary(), nullable=False),
    sa.Column('used_in', sa.String(), nullable=False),
    sa.Column('people', sa.String(), nullable=False),
    sa.Column('purpose', sa.String(), nullable=False),
    sa.Column('basis', sa.String(), nullable=False),
    sa.Column('retention', sa.String(), nullable=False),
    sa.Column('data_group', sa.String(), nullable=True),
    sa.Column('years', sa.Integer(), nullable=True),
    sa.Column('recipients', sa.String(), nullable=True),
    sa.Column('protection', sa.String(), nullable=True),
    sa.Column('refusals', sa.String(), nullable=True),
    sa.Column('reviewed_on', sa.Date(), nullable=True),
    sa.Column('id', sa.Integer(), autoincrement=True, nullable=False),
    sa.Column('created_at', sa.DateTime(), nullable=False),
    sa.Column('created_by', sa.String(), nullable=True),
    sa.Column('updated_at', sa.DateTime(), nullable=False),
    sa.Column('updated_by', sa.String(), nullable=True),
    sa.Column('deleted_at', sa.DateTime(), nullable=True),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.PrimaryKeyConstraint('id', name='pk_data_purpose'),
    sqlite_autoincrement=True
    )


def _deadline_rule() -> None:
    op.create_table('deadline_rule',
    sa.Column('name', sa.String(), nullable=False),
    sa.Column('name_sort', sa.LargeBinary(), nullable=False),
    sa.Column('clock', sa.String(), nullable=False),
    sa.Column('amount', sa.Integer(), nullable=False),
    sa.Column('unit', sa.String(), nullable=False),
    sa.Column('roll', sa.String(), nullable=False),
    sa.Column('pauses', sa.Boolean(), nullable=True),
    sa.Column('record_types', sa.Text(), nullable=True),
    sa.Column('categories', sa.Text(), nullable=True),
    sa.Column('basis', sa.String(), nullable=False),
    sa.Column('valid_from', sa.Date(), nullable=True),
    sa.Column('valid_until', sa.Date(), nullable=True),
    sa.Column('confirmed', sa.Boolean(), nullable=True),
    sa.Column('note', sa.String(), nullable=True),
    sa.Column('shipped_key', sa.String(), nullable=True),
    sa.Column('id', sa.Integer(), autoincrement=True, nullable=False),
    sa.Column('created_at', sa.DateTime(), nullable=False),
    sa.Column('created_by', sa.String(), nullable=True),
    sa.Column('updated_at', sa.DateTime(), nullable=False),
    sa.Column('updated_by', sa.String(), nullable=True),
    sa.Column('deleted_at', sa.DateTime(), nullable=True),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.PrimaryKeyConstraint('id', name='pk_deadline_rule'),
    sqlite_autoincrement=True
    )


def _listening_channel() -> None:
    op.create_table('listening_channel',
    sa.Column('channel', sa.String(), nullable=False),
    sa.Column('name', sa.String(), nullable=False),
    sa.Column('name_sort', sa.LargeBinary(), nullable=False),
    sa.Column('address', sa.String(), nullable=True),
    sa.Column('keeper', sa.String(), nullable=True),
    sa.Column('hours', sa.String(), nullable=True),
    sa.Column('starts_on', sa.Date(), nullable=True),
    sa.Column('active', sa.Boolean(), nullable=True),
    sa.Column('check_days', sa.Integer(), nullable=True),
    sa.Column('checked_on', sa.Date(), nullable=True),
    sa.Column('checked_by', sa.String(), nullable=True),
    sa.Column('assessment', sa.String(), nullable=True),
    sa.Column('note', sa.String(), nullable=True),
    sa.Column('id', sa.Integer(), autoincrement=True, nullable=False),
    sa.Column('created_at', sa.DateTime(), nullable=False),
    sa.Column('created_by', sa.String(), nullable=True),
    sa.Column('updated_at', sa.DateTime(), nullable=False),
    sa.Column('updated_by', sa.String(), nullable=True),
    sa.Column('deleted_at', sa.DateTime(), nullable=True),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.PrimaryKeyConstraint('id', name='pk_listening_channel'),
    sqlite_autoincrement=True
    )


def _service() -> None:
    op.create_table('service',
    sa.Column('code', sa.String(), nullable=True),
    sa.Column('name', sa.String(), nullable=False),
    sa.Column('name_sort', sa.LargeBinary(), nullable=False),
    sa.Column('owner_unit', sa.String(), nullable=False),
    sa.Column('owner_officer', sa.String(), nullable=True),
    sa.Column('amount', sa.Integer(), nullable=False),
    sa.Column('unit', sa.String(), nullable=False),
    sa.Column('conditions', sa.String(), nullable=True),
    sa.Column('documents', sa.Text(), nullable=True),
    sa.Column('fee', sa.String(), nullable=True),
    sa.Column('place', sa.String(), nullable=True),
    sa.Column('hours', sa.String(), nullable=True),
    sa.Column('law', sa.String(), nullable=True),
    sa.Column('online', sa.String(), nullable=True),
    sa.Column('announced_on', sa.Date(), nullable=True),
    sa.Column('active', sa.Boolean(), nullable=True),
    sa.Column('note', sa.String(), nullable=True),
    sa.Column('id', sa.Integer(), autoincrement=True, nullable=False),
    sa.Column('created_at', sa.DateTime(), nullable=False),
    sa.Column('created_by', sa.String(), nullable=True),
    sa.Column('updated_at', sa.DateTime(), nullable=False),
    sa.Column('updated_by', sa.String(), nullable=True),
    sa.Column('deleted_at', sa.DateTime(), nullable=True),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.PrimaryKeyConstraint('id', name='pk_service'),
    sqlite_autoincrement=True
    )


def _vault() -> None:
    op.create_table('vault',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('created_at', sa.DateTime(), nullable=False),
    sa.Column('public_key', sa.LargeBinary(), nullable=False),
    sa.Column('by_password', sa.LargeBinary(), nullable=False),
    sa.Column('password_salt', sa.LargeBinary(), nullable=False),
    sa.Column('by_recovery', sa.LargeBinary(), nullable=False),
    sa.Column('recovery_salt', sa.LargeBinary(), nullable=False),
    sa.Column('hardness', sa.String(), nullable=False),
    sa.PrimaryKeyConstraint('id', name='pk_vault')
    )


def _service_step() -> None:
    op.create_table('service_step',
    sa.Column('name', sa.String(), nullable=False),
    sa.Column('amount', sa.Integer(), nullable=True),
    sa.Column('unit', sa.String(), nullable=True),
    sa.Column('responsible', sa.String(), nullable=True),
    sa.Column('service_id', sa.Integer(), nullable=False),
    sa.Column('position_order', sa.Integer(), nullable=False),
    sa.Column('id', sa.Integer(), autoincrement=True, nullable=False),
    sa.Column('created_at', sa.DateTime(), nullable=False),
    sa.Column('created_by', sa.String(), nullable=True),
    sa.Column('updated_at', sa.DateTime(), nullable=False),
    sa.Column('updated_by', sa.String(), nullable=True),
    sa.Column('deleted_at', sa.DateTime(), nullable=True),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.ForeignKeyConstraint(['service_id'], ['service.id'], name='fk_service_step_service_id_service', ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('id', name='pk_service_step'),
    sqlite_autoincrement=True
    )
    op.create_index('ix_service_step_service_id', 'service_step', ['service_id'], unique=False)


def _improvement() -> None:
    op.create_table('improvement',
    sa.Column('name', sa.String(), nullable=False),
    sa.Column('name_sort', sa.LargeBinary(), nullable=False),
    sa.Column('fiscal_year', sa.Integer(), nullable=False),
    sa.Column('source', sa.String(), nullable=False),
    sa.Column('activity_id', sa.Integer(), nullable=True),
    sa.Column('root_cause', sa.String(), nullable=True),
    sa.Column('measure', sa.String(), nullable=False),
    sa.Column('indicator', sa.String(), nullable=True),
    sa.Column('owner_unit', sa.String(), nullable=False),
    sa.Column('owner_officer', sa.String(), nullable=True),
    sa.Column('starts_on', sa.Date(), nullable=True),
    sa.Column('due_on', sa.Date(), nullable=False),
    sa.Column('done_on', sa.Date(), nullable=True),
    sa.Column('result', sa.String(), nullable=True),
    sa.Column('recheck_on', sa.Date(), nullable=True),
    sa.Column('recheck_result', sa.String(), nullable=True),
    sa.Column('status', sa.String(), nullable=False),
    sa.Column('status_on', sa.Date(), nullable=True),
    sa.Column('status_reason', sa.String(), nullable=True),
    sa.Column('note', sa.String(), nullable=True),
    sa.Column('id', sa.Integer(), autoincrement=True, nullable=False),
    sa.Column('created_at', sa.DateTime(), nullable=False),
    sa.Column('created_by', sa.String(), nullable=True),
    sa.Column('updated_at', sa.DateTime(), nullable=False),
    sa.Column('updated_by', sa.String(), nullable=True),
    sa.Column('deleted_at', sa.DateTime(), nullable=True),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.ForeignKeyConstraint(['activity_id'], ['partner_activity.id'], name='fk_improvement_activity_id_partner_activity', ondelete='SET NULL'),
    sa.PrimaryKeyConstraint('id', name='pk_improvement'),
    sqlite_autoincrement=True
    )
    op.create_index('ix_improvement_activity_id', 'improvement', ['activity_id'], unique=False)


def _complaint_case() -> None:
    op.create_table('complaint_case',
    sa.Column('number', sa.String(), nullable=True),
    sa.Column('record_type', sa.String(), nullable=False),
    sa.Column('received_on', sa.Date(), nullable=False),
    sa.Column('received_time', sa.String(), nullable=True),
    sa.Column('channel', sa.String(), nullable=False),
    sa.Column('received_by', sa.String(), nullable=True),
    sa.Column('external_source', sa.String(), nullable=True),
    sa.Column('external_ref', sa.String(), nullable=True),
    sa.Column('in_doc_no', sa.String(), nullable=True),
    sa.Column('in_doc_on', sa.Date(), nullable=True),
    sa.Column('complainant_kind', sa.String(), nullable=False),
    sa.Column('anonymity', sa.String(), nullable=False),
    sa.Column('complainant_group', sa.String(), nullable=True),
    sa.Column('name', sa.String(), nullable=False),
    sa.Column('name_sort', sa.LargeBinary(), nullable=False),
    sa.Column('detail', sa.String(), nullable=False),
    sa.Column('category', sa.String(), nullable=False),
    sa.Column('subcategory', sa.String(), nullable=True),
    sa.Column('wish', sa.String(), nullable=True),
    sa.Column('service_id', sa.Integer(), nullable=True),
    sa.Column('event_on', sa.Date(), nullable=True),
    sa.Column('event_time', sa.String(), nullable=True),
    sa.Column('event_place', sa.String(), nullable=True),
    sa.Column('event_area', sa.String(), nullable=True),
    sa.Column('school_id', sa.Integer(), nullable=True),
    sa.Column('respondent_kind', sa.String(), nullable=True),
    sa.Column('respondent_name', sa.String(), nullable=True),
    sa.Column('respondent_position', sa.String(), nullable=True),
    sa.Column('respondent_unit', sa.String(), nullable=True),
    sa.Column('witnesses', sa.Text(), nullable=True),
    sa.Column('nature', sa.String(), nullable=True),
    sa.Column('priority', sa.String(), nullable=False),
    sa.Column('importance', sa.String(), nullable=True),
    sa.Column('severity', sa.String(), nullable=True),
    sa.Column('secrecy', sa.String(), nullable=False),
    sa.Column('handlers', sa.Text(), nullable=True),
    sa.Column('restricted', sa.Boolean(), nullable=False),
    sa.Column('owner_unit', sa.String(), nullable=True),
    sa.Column('owner_officer', sa.String(), nullable=True),
    sa.Column('co_units', sa.Text(), nullable=True),
    sa.Column('assigned_on', sa.Date(), nullable=True),
    sa.Column('assigned_by', sa.String(), nullable=True),
    sa.Column('coi_checked', sa.Boolean(), nullable=True),
    sa.Column('coi_note', sa.String(), nullable=True),
    sa.Column('inadmissible_reason', sa.String(), nullable=True),
    sa.Column('forwarded_to', sa.Integer(), nullable=True),
    sa.Column('out_doc_no', sa.String(), nullable=True),
    sa.Column('out_doc_on', sa.Date(), nullable=True),
    sa.Column('committee_order_no', sa.String(), nullable=True),
    sa.Column('committee_order_on', sa.Date(), nullable=True),
    sa.Column('committee_members', sa.Text(), nullable=True),
    sa.Column('committee_concluded_on', sa.Date(), nullable=True),
    sa.Column('committee_conclusion', sa.String(), nullable=True),
    sa.Column('result_code', sa.String(), nullable=True),
    sa.Column('result', sa.String(), nullable=True),
    sa.Column('resolved_on', sa.Date(), nullable=True),
    sa.Column('first_reply_on', sa.Date(), nullable=True),
    sa.Column('replied_on', sa.Date(), nullable=True),
    sa.Column('reply_channel', sa.String(), nullable=True),
    sa.Column('reply_doc_no', sa.String(), nullable=True),
    sa.Column('recourse', sa.String(), nullable=True),
    sa.Column('outcome_accepted', sa.String(), nullable=True),
    sa.Column('accepted_to_plan', sa.String(), nullable=True),
    sa.Column('unit_reply', sa.String(), nullable=True),
    sa.Column('praised', sa.String(), nullable=True),
    sa.Column('recognition', sa.String(), nullable=True),
    sa.Column('root_cause', sa.String(), nullable=True),
    sa.Column('improvement_id', sa.Integer(), nullable=True),
    sa.Column('publish_flag', sa.Boolean(), nullable=True),
    sa.Column('status', sa.String(), nullable=False),
    sa.Column('status_on', sa.Date(), nullable=True),
    sa.Column('status_reason', sa.String(), nullable=True),
    sa.Column('timing', sa.String(), nullable=False),
    sa.Column('next_due_on', sa.Date(), nullable=True),
    sa.Column('next_clock', sa.String(), nullable=True),
    sa.Column('soon_on', sa.Date(), nullable=True),
    sa.Column('close_due_on', sa.Date(), nullable=True),
    sa.Column('screened_on', sa.Date(), nullable=True),
    sa.Column('settled_on', sa.Date(), nullable=True),
    sa.Column('appealed_on', sa.Date(), nullable=True),
    sa.Column('reopened_on', sa.Date(), nullable=True),
    sa.Column('closed_on', sa.Date(), nullable=True),
    sa.Column('closed_summary', sa.String(), nullable=True),
    sa.Column('retention_until', sa.Date(), nullable=True),
    sa.Column('disposed_on', sa.Date(), nullable=True),
    sa.Column('disposed_groups', sa.Text(), nullable=True),
    sa.Column('merged_into_id', sa.Integer(), nullable=True),
    sa.Column('detail_redacted', sa.String(), nullable=True),
    sa.Column('note', sa.String(), nullable=True),
    sa.Column('number_order', sa.Integer(), nullable=True),
    sa.Column('series', sa.String(), nullable=True),
    sa.Column('id', sa.Integer(), autoincrement=True, nullable=False),
    sa.Column('created_at', sa.DateTime(), nullable=False),
    sa.Column('created_by', sa.String(), nullable=True),
    sa.Column('updated_at', sa.DateTime(), nullable=False),
    sa.Column('updated_by', sa.String(), nullable=True),
    sa.Column('deleted_at', sa.DateTime(), nullable=True),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.ForeignKeyConstraint(['forwarded_to'], ['partner.id'], name='fk_complaint_case_forwarded_to_partner', ondelete='SET NULL'),
    sa.ForeignKeyConstraint(['improvement_id'], ['improvement.id'], name='fk_complaint_case_improvement_id_improvement', ondelete='SET NULL'),
    sa.ForeignKeyConstraint(['merged_into_id'], ['complaint_case.id'], name='fk_complaint_case_merged_into_id_complaint_case', ondelete='SET NULL'),
    sa.ForeignKeyConstraint(['school_id'], ['partner.id'], name='fk_complaint_case_school_id_partner', ondelete='SET NULL'),
    sa.ForeignKeyConstraint(['service_id'], ['service.id'], name='fk_complaint_case_service_id_service', ondelete='SET NULL'),
    sa.PrimaryKeyConstraint('id', name='pk_complaint_case'),
    sa.UniqueConstraint('number', name='uq_complaint_case_number'),
    sqlite_autoincrement=True
    )
    op.create_index('ix_complaint_case_due', 'complaint_case', ['deleted_at', 'merged_into_id', 'timing', 'next_due_on', 'soon_on', 'status', 'number_order', 'closed_on', 'record_type'], unique=False)
    op.create_index('ix_complaint_case_external', 'complaint_case', ['external_source', 'external_ref'], unique=False)
    op.create_index('ix_complaint_case_forwarded_to', 'complaint_case', ['forwarded_to'], unique=False)
    op.create_index('ix_complaint_case_improvement_id', 'complaint_case', ['improvement_id'], unique=False)
    op.create_index('ix_complaint_case_merged_into_id', 'complaint_case', ['merged_into_id'], unique=False)
    op.create_index('ix_complaint_case_number_order', 'complaint_case', ['number_order'], unique=False)
    op.create_index('ix_complaint_case_received', 'complaint_case', ['deleted_at', 'received_on', 'merged_into_id', 'publish_flag', 'record_type', 'owner_unit', 'status', 'channel', 'category', 'school_id', 'complainant_group', 'result_code', 'inadmissible_reason', 'status_on', 'replied_on', 'settled_on', 'closed_on', 'reopened_on', 'close_due_on'], unique=False)
    op.create_index('ix_complaint_case_school_id', 'complaint_case', ['school_id'], unique=False)
    op.create_index('ix_complaint_case_secret', 'complaint_case', ['restricted', 'handlers'], unique=False)
    op.create_index('ix_complaint_case_series', 'complaint_case', ['series', 'number_order'], unique=False)
    op.create_index('ix_complaint_case_service_id', 'complaint_case', ['service_id'], unique=False)
    op.create_index('ix_complaint_case_status', 'complaint_case', ['deleted_at', 'merged_into_id', 'status', 'next_due_on', 'closed_on'], unique=False)


def _case_action() -> None:
    op.create_table('case_action',
    sa.Column('case_id', sa.Integer(), nullable=False),
    sa.Column('done_on', sa.Date(), nullable=False),
    sa.Column('done_time', sa.String(), nullable=True),
    sa.Column('kind', sa.String(), nullable=False),
    sa.Column('name', sa.String(), nullable=False),
    sa.Column('name_sort', sa.LargeBinary(), nullable=False),
    sa.Column('detail', sa.String(), nullable=True),
    sa.Column('done_by', sa.String(), nullable=True),
    sa.Column('doc_no', sa.String(), nullable=True),
    sa.Column('id', sa.Integer(), autoincrement=True, nullable=False),
    sa.Column('created_at', sa.DateTime(), nullable=False),
    sa.Column('created_by', sa.String(), nullable=True),
    sa.Column('updated_at', sa.DateTime(), nullable=False),
    sa.Column('updated_by', sa.String(), nullable=True),
    sa.Column('deleted_at', sa.DateTime(), nullable=True),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.ForeignKeyConstraint(['case_id'], ['complaint_case.id'], name='fk_case_action_case_id_complaint_case', ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('id', name='pk_case_action'),
    sqlite_autoincrement=True
    )
    op.create_index('ix_case_action_case_id', 'case_action', ['case_id'], unique=False)


def _case_clock() -> None:
    op.create_table('case_clock',
    sa.Column('id', sa.Integer(), autoincrement=True, nullable=False),
    sa.Column('case_id', sa.Integer(), nullable=False),
    sa.Column('clock', sa.String(), nullable=False),
    sa.Column('place', sa.Integer(), nullable=False),
    sa.Column('rule_id', sa.Integer(), nullable=True),
    sa.Column('starts_on', sa.Date(), nullable=False),
    sa.Column('nominal_on', sa.Date(), nullable=True),
    sa.Column('due_on', sa.Date(), nullable=True),
    sa.Column('met_on', sa.Date(), nullable=True),
    sa.Column('inputs', sa.String(), nullable=False),
    sa.ForeignKeyConstraint(['case_id'], ['complaint_case.id'], name='fk_case_clock_case_id_complaint_case', ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('id', name='pk_case_clock'),
    sa.UniqueConstraint('case_id', 'clock', 'place', name='uq_case_clock_case_id_clock_place'),
    sqlite_autoincrement=True
    )
    op.create_index('ix_case_clock_case_id', 'case_clock', ['case_id'], unique=False)
    op.create_index('ix_case_clock_due', 'case_clock', ['clock', 'due_on'], unique=False)


def _case_extension() -> None:
    op.create_table('case_extension',
    sa.Column('case_id', sa.Integer(), nullable=False),
    sa.Column('clock', sa.String(), nullable=False),
    sa.Column('amount', sa.Integer(), nullable=False),
    sa.Column('unit', sa.String(), nullable=False),
    sa.Column('decided_on', sa.Date(), nullable=False),
    sa.Column('approver', sa.String(), nullable=True),
    sa.Column('memo_number', sa.String(), nullable=True),
    sa.Column('reason', sa.String(), nullable=False),
    sa.Column('id', sa.Integer(), autoincrement=True, nullable=False),
    sa.Column('created_at', sa.DateTime(), nullable=False),
    sa.Column('created_by', sa.String(), nullable=True),
    sa.Column('updated_at', sa.DateTime(), nullable=False),
    sa.Column('updated_by', sa.String(), nullable=True),
    sa.Column('deleted_at', sa.DateTime(), nullable=True),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.ForeignKeyConstraint(['case_id'], ['complaint_case.id'], name='fk_case_extension_case_id_complaint_case', ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('id', name='pk_case_extension'),
    sqlite_autoincrement=True
    )
    op.create_index('ix_case_extension_case_id', 'case_extension', ['case_id'], unique=False)


def _case_identity() -> None:
    op.create_table('case_identity',
    sa.Column('id', sa.Integer(), autoincrement=True, nullable=False),
    sa.Column('case_id', sa.Integer(), nullable=False),
    sa.Column('sealed', sa.LargeBinary(), nullable=False),
    sa.ForeignKeyConstraint(['case_id'], ['complaint_case.id'], name='fk_case_identity_case_id_complaint_case', ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('id', name='pk_case_identity'),
    sa.UniqueConstraint('case_id', name='uq_case_identity_case_id'),
    sqlite_autoincrement=True
    )


def _case_letter() -> None:
    op.create_table('case_letter',
    sa.Column('case_id', sa.Integer(), nullable=False),
    sa.Column('kind', sa.String(), nullable=False),
    sa.Column('name', sa.String(), nullable=False),
    sa.Column('name_sort', sa.LargeBinary(), nullable=False),
    sa.Column('doc_no', sa.String(), nullable=True),
    sa.Column('written_on', sa.Date(), nullable=False),
    sa.Column('recipient', sa.String(), nullable=True),
    sa.Column('reference', sa.String(), nullable=True),
    sa.Column('enclosures', sa.Text(), nullable=True),
    sa.Column('urgency', sa.String(), nullable=True),
    sa.Column('body', sa.String(), nullable=False),
    sa.Column('signer', sa.String(), nullable=True),
    sa.Column('signer_position', sa.String(), nullable=True),
    sa.Column('copies', sa.Text(), nullable=True),
    sa.Column('id', sa.Integer(), autoincrement=True, nullable=False),
    sa.Column('created_at', sa.DateTime(), nullable=False),
    sa.Column('created_by', sa.String(), nullable=True),
    sa.Column('updated_at', sa.DateTime(), nullable=False),
    sa.Column('updated_by', sa.String(), nullable=True),
    sa.Column('deleted_at', sa.DateTime(), nullable=True),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.ForeignKeyConstraint(['case_id'], ['complaint_case.id'], name='fk_case_letter_case_id_complaint_case', ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('id', name='pk_case_letter'),
    sqlite_autoincrement=True
    )
    op.create_index('ix_case_letter_case_id', 'case_letter', ['case_id'], unique=False)


def _case_link() -> None:
    op.create_table('case_link',
    sa.Column('case_id', sa.Integer(), nullable=False),
    sa.Column('other_id', sa.Integer(), nullable=False),
    sa.Column('why', sa.String(), nullable=True),
    sa.Column('id', sa.Integer(), autoincrement=True, nullable=False),
    sa.Column('created_at', sa.DateTime(), nullable=False),
    sa.Column('created_by', sa.String(), nullable=True),
    sa.Column('updated_at', sa.DateTime(), nullable=False),
    sa.Column('updated_by', sa.String(), nullable=True),
    sa.Column('deleted_at', sa.DateTime(), nullable=True),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.ForeignKeyConstraint(['case_id'], ['complaint_case.id'], name='fk_case_link_case_id_complaint_case', ondelete='CASCADE'),
    sa.ForeignKeyConstraint(['other_id'], ['complaint_case.id'], name='fk_case_link_other_id_complaint_case', ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('id', name='pk_case_link'),
    sa.UniqueConstraint('case_id', 'other_id', name='uq_case_link_case_id_other_id'),
    sqlite_autoincrement=True
    )
    op.create_index('ix_case_link_case_id', 'case_link', ['case_id'], unique=False)
    op.create_index('ix_case_link_other_id', 'case_link', ['other_id'], unique=False)


def _case_referral() -> None:
    op.create_table('case_referral',
    sa.Column('case_id', sa.Integer(), nullable=False),
    sa.Column('partner_id', sa.Integer(), nullable=True),
    sa.Column('name', sa.String(), nullable=False),
    sa.Column('name_sort', sa.LargeBinary(), nullable=False),
    sa.Column('purpose', sa.String(), nullable=False),
    sa.Column('sent_on', sa.Date(), nullable=False),
    sa.Column('doc_no', sa.String(), nullable=True),
    sa.Column('due_on', sa.Date(), nullable=True),
    sa.Column('reminder1_on', sa.Date(), nullable=True),
    sa.Column('reminder1_no', sa.String(), nullable=True),
    sa.Column('reminder2_on', sa.Date(), nullable=True),
    sa.Column('reminder2_no', sa.String(), nullable=True),
    sa.Column('reminder3_on', sa.Date(), nullable=True),
    sa.Column('reminder3_no', sa.String(), nullable=True),
    sa.Column('reported_on', sa.Date(), nullable=True),
    sa.Column('report_no', sa.String(), nullable=True),
    sa.Column('report', sa.String(), nullable=True),
    sa.Column('id', sa.Integer(), autoincrement=True, nullable=False),
    sa.Column('created_at', sa.DateTime(), nullable=False),
    sa.Column('created_by', sa.String(), nullable=True),
    sa.Column('updated_at', sa.DateTime(), nullable=False),
    sa.Column('updated_by', sa.String(), nullable=True),
    sa.Column('deleted_at', sa.DateTime(), nullable=True),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.ForeignKeyConstraint(['case_id'], ['complaint_case.id'], name='fk_case_referral_case_id_complaint_case', ondelete='CASCADE'),
    sa.ForeignKeyConstraint(['partner_id'], ['partner.id'], name='fk_case_referral_partner_id_partner', ondelete='SET NULL'),
    sa.PrimaryKeyConstraint('id', name='pk_case_referral'),
    sqlite_autoincrement=True
    )
    op.create_index('ix_case_referral_case_id', 'case_referral', ['case_id'], unique=False)
    op.create_index('ix_case_referral_partner_id', 'case_referral', ['partner_id'], unique=False)


def _case_step() -> None:
    op.create_table('case_step',
    sa.Column('case_id', sa.Integer(), nullable=False),
    sa.Column('position_order', sa.Integer(), nullable=False),
    sa.Column('name', sa.String(), nullable=False),
    sa.Column('amount', sa.Integer(), nullable=True),
    sa.Column('unit', sa.String(), nullable=False),
    sa.Column('due_on', sa.Date(), nullable=True),
    sa.Column('done_on', sa.Date(), nullable=True),
    sa.Column('done_by', sa.String(), nullable=True),
    sa.Column('note', sa.String(), nullable=True),
    sa.Column('id', sa.Integer(), autoincrement=True, nullable=False),
    sa.Column('created_at', sa.DateTime(), nullable=False),
    sa.Column('created_by', sa.String(), nullable=True),
    sa.Column('updated_at', sa.DateTime(), nullable=False),
    sa.Column('updated_by', sa.String(), nullable=True),
    sa.Column('deleted_at', sa.DateTime(), nullable=True),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.ForeignKeyConstraint(['case_id'], ['complaint_case.id'], name='fk_case_step_case_id_complaint_case', ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('id', name='pk_case_step'),
    sqlite_autoincrement=True
    )
    op.create_index('ix_case_step_case_id', 'case_step', ['case_id'], unique=False)


def _case_survey() -> None:
    op.create_table('case_survey',
    sa.Column('case_id', sa.Integer(), nullable=False),
    sa.Column('code', sa.String(), nullable=False),
    sa.Column('asked_on', sa.Date(), nullable=False),
    sa.Column('expires_on', sa.Date(), nullable=False),
    sa.Column('answered_on', sa.Date(), nullable=True),
    sa.Column('score', sa.Integer(), nullable=True),
    sa.Column('comment', sa.String(), nullable=True),
    sa.Column('id', sa.Integer(), autoincrement=True, nullable=False),
    sa.Column('created_at', sa.DateTime(), nullable=False),
    sa.Column('created_by', sa.String(), nullable=True),
    sa.Column('updated_at', sa.DateTime(), nullable=False),
    sa.Column('updated_by', sa.String(), nullable=True),
    sa.Column('deleted_at', sa.DateTime(), nullable=True),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.ForeignKeyConstraint(['case_id'], ['complaint_case.id'], name='fk_case_survey_case_id_complaint_case', ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('id', name='pk_case_survey'),
    sa.UniqueConstraint('case_id', name='uq_case_survey_case_id'),
    sa.UniqueConstraint('code', name='uq_case_survey_code'),
    sqlite_autoincrement=True
    )


def _case_wait() -> None:
    op.create_table('case_wait',
    sa.Column('case_id', sa.Integer(), nullable=False),
    sa.Column('from_on', sa.Date(), nullable=False),
    sa.Column('until_on', sa.Date(), nullable=True),
    sa.Column('reason', sa.String(), nullable=True),
    sa.Column('id', sa.Integer(), autoincrement=True, nullable=False),
    sa.Column('created_at', sa.DateTime(), nullable=False),
    sa.Column('created_by', sa.String(), nullable=True),
    sa.Column('updated_at', sa.DateTime(), nullable=False),
    sa.Column('updated_by', sa.String(), nullable=True),
    sa.Column('deleted_at', sa.DateTime(), nullable=True),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.ForeignKeyConstraint(['case_id'], ['complaint_case.id'], name='fk_case_wait_case_id_complaint_case', ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('id', name='pk_case_wait'),
    sqlite_autoincrement=True
    )
    op.create_index('ix_case_wait_case_id', 'case_wait', ['case_id'], unique=False)


def _clock_move() -> None:
    op.create_table('clock_move',
    sa.Column('case_id', sa.Integer(), nullable=False),
    sa.Column('clock', sa.String(), nullable=False),
    sa.Column('old_on', sa.Date(), nullable=True),
    sa.Column('new_on', sa.Date(), nullable=True),
    sa.Column('why', sa.String(), nullable=True),
    sa.Column('id', sa.Integer(), autoincrement=True, nullable=False),
    sa.Column('created_at', sa.DateTime(), nullable=False),
    sa.Column('created_by', sa.String(), nullable=True),
    sa.Column('updated_at', sa.DateTime(), nullable=False),
    sa.Column('updated_by', sa.String(), nullable=True),
    sa.Column('deleted_at', sa.DateTime(), nullable=True),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.ForeignKeyConstraint(['case_id'], ['complaint_case.id'], name='fk_clock_move_case_id_complaint_case', ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('id', name='pk_clock_move'),
    sqlite_autoincrement=True
    )
    op.create_index('ix_clock_move_case_id', 'clock_move', ['case_id'], unique=False)


def _search() -> None:
    tables = ("complaint_case", "case_action", "case_referral", "case_letter", "case_template", "listening_channel", "deadline_rule", "case_type", "service", "improvement", "complaint_round", "data_purpose", "case_disposal")
    for table in tables:
        op.execute(f"CREATE VIRTUAL TABLE {table}_search USING fts5(text, tokenize='trigram case_sensitive 1')")
        op.execute(f"CREATE VIRTUAL TABLE {table}_search_terms USING fts5vocab({table}_search, 'row')")
