"""The fourth revision: the self-assessment module: frameworks, rounds, answers, evidence, agreements, risks, surveys, visits, good practices."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    _evidence()
    _framework()
    _risk()
    _framework_mapping()
    _performance_agreement()
    _risk_follow_up()
    _risk_step()
    _survey()
    _assessment()
    _survey_group()
    _survey_sheet()
    _assessment_member()
    _assessment_subject()
    _good_practice()
    _supervision_visit()
    _evidence_use()
    _opinion()
    _response()
    _improvement()
    _search()


def _evidence() -> None:
    op.create_table('evidence',
    sa.Column('code', sa.String(), nullable=True),
    sa.Column('name', sa.String(), nullable=False),
    sa.Column('name_sort', sa.LargeBinary(), nullable=False),
    sa.Column('kind', sa.String(), nullable=False),
    sa.Column('detail', sa.String(), nullable=True),
    sa.Column('happened_on', sa.Date(), nullable=True),
    sa.Column('period_from', sa.Date(), nullable=True),
    sa.Column('period_to', sa.Date(), nullable=True),
    sa.Column('entered_on', sa.Date(), nullable=False),
    sa.Column('valid_until', sa.Date(), nullable=True),
    sa.Column('holder', sa.String(), nullable=True),
    sa.Column('holder_unit', sa.String(), nullable=True),
    sa.Column('shelf', sa.String(), nullable=True),
    sa.Column('link', sa.String(), nullable=True),
    sa.Column('secrecy', sa.String(), nullable=False),
    sa.Column('source_register', sa.String(), nullable=True),
    sa.Column('source_id', sa.Integer(), nullable=True),
    sa.Column('used', sa.Boolean(), nullable=False),
    sa.Column('state', sa.String(), nullable=False),
    sa.Column('note', sa.String(), nullable=True),
    sa.Column('id', sa.Integer(), autoincrement=True, nullable=False),
    sa.Column('created_at', sa.DateTime(), nullable=False),
    sa.Column('created_by', sa.String(), nullable=True),
    sa.Column('updated_at', sa.DateTime(), nullable=False),
    sa.Column('updated_by', sa.String(), nullable=True),
    sa.Column('deleted_at', sa.DateTime(), nullable=True),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.PrimaryKeyConstraint('id', name='pk_evidence'),
    sqlite_autoincrement=True
    )


def _framework() -> None:
    op.create_table('framework',
    sa.Column('name', sa.String(), nullable=False),
    sa.Column('name_sort', sa.LargeBinary(), nullable=False),
    sa.Column('instrument', sa.String(), nullable=False),
    sa.Column('code', sa.String(), nullable=False),
    sa.Column('edition', sa.String(), nullable=False),
    sa.Column('authority', sa.String(), nullable=True),
    sa.Column('starts_on', sa.Date(), nullable=True),
    sa.Column('ends_on', sa.Date(), nullable=True),
    sa.Column('based_on_id', sa.Integer(), nullable=True),
    sa.Column('item_count', sa.Integer(), nullable=True),
    sa.Column('status', sa.String(), nullable=False),
    sa.Column('status_on', sa.Date(), nullable=True),
    sa.Column('status_reason', sa.String(), nullable=True),
    sa.Column('note', sa.String(), nullable=True),
    sa.Column('content', sa.String(), nullable=True),
    sa.Column('digest', sa.String(), nullable=True),
    sa.Column('shipped_key', sa.String(), nullable=True),
    sa.Column('id', sa.Integer(), autoincrement=True, nullable=False),
    sa.Column('created_at', sa.DateTime(), nullable=False),
    sa.Column('created_by', sa.String(), nullable=True),
    sa.Column('updated_at', sa.DateTime(), nullable=False),
    sa.Column('updated_by', sa.String(), nullable=True),
    sa.Column('deleted_at', sa.DateTime(), nullable=True),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.ForeignKeyConstraint(['based_on_id'], ['framework.id'], name='fk_framework_based_on_id_framework', ondelete='SET NULL'),
    sa.PrimaryKeyConstraint('id', name='pk_framework'),
    sqlite_autoincrement=True
    )
    op.create_index('ix_framework_based_on_id', 'framework', ['based_on_id'], unique=False)


def _risk() -> None:
    op.create_table('risk',
    sa.Column('name', sa.String(), nullable=False),
    sa.Column('name_sort', sa.LargeBinary(), nullable=False),
    sa.Column('fiscal_year', sa.Integer(), nullable=False),
    sa.Column('unit', sa.String(), nullable=False),
    sa.Column('mission', sa.String(), nullable=False),
    sa.Column('activity', sa.String(), nullable=False),
    sa.Column('objective', sa.String(), nullable=True),
    sa.Column('factors_inside', sa.String(), nullable=True),
    sa.Column('factors_outside', sa.String(), nullable=True),
    sa.Column('category', sa.String(), nullable=False),
    sa.Column('likelihood', sa.Integer(), nullable=True),
    sa.Column('impact', sa.Integer(), nullable=True),
    sa.Column('impact_kinds', sa.Text(), nullable=True),
    sa.Column('inherent', sa.Integer(), nullable=True),
    sa.Column('inherent_level', sa.String(), nullable=True),
    sa.Column('place', sa.Integer(), nullable=True),
    sa.Column('control', sa.String(), nullable=True),
    sa.Column('control_result', sa.String(), nullable=True),
    sa.Column('residual_likelihood', sa.Integer(), nullable=True),
    sa.Column('residual_impact', sa.Integer(), nullable=True),
    sa.Column('residual', sa.Integer(), nullable=True),
    sa.Column('residual_level', sa.String(), nullable=True),
    sa.Column('residual_risk', sa.String(), nullable=True),
    sa.Column('response', sa.String(), nullable=True),
    sa.Column('measure', sa.String(), nullable=True),
    sa.Column('owner_unit', sa.String(), nullable=True),
    sa.Column('owner_officer', sa.String(), nullable=True),
    sa.Column('due_on', sa.Date(), nullable=True),
    sa.Column('progress', sa.Double(), nullable=True),
    sa.Column('carried_from_id', sa.Integer(), nullable=True),
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
    sa.ForeignKeyConstraint(['carried_from_id'], ['risk.id'], name='fk_risk_carried_from_id_risk', ondelete='SET NULL'),
    sa.PrimaryKeyConstraint('id', name='pk_risk'),
    sqlite_autoincrement=True
    )
    op.create_index('ix_risk_carried_from_id', 'risk', ['carried_from_id'], unique=False)


def _framework_mapping() -> None:
    op.create_table('framework_mapping',
    sa.Column('from_id', sa.Integer(), nullable=False),
    sa.Column('to_id', sa.Integer(), nullable=False),
    sa.Column('pairs', sa.String(), nullable=False),
    sa.Column('rule', sa.String(), nullable=False),
    sa.Column('id', sa.Integer(), autoincrement=True, nullable=False),
    sa.Column('created_at', sa.DateTime(), nullable=False),
    sa.Column('created_by', sa.String(), nullable=True),
    sa.Column('updated_at', sa.DateTime(), nullable=False),
    sa.Column('updated_by', sa.String(), nullable=True),
    sa.Column('deleted_at', sa.DateTime(), nullable=True),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.ForeignKeyConstraint(['from_id'], ['framework.id'], name='fk_framework_mapping_from_id_framework', ondelete='CASCADE'),
    sa.ForeignKeyConstraint(['to_id'], ['framework.id'], name='fk_framework_mapping_to_id_framework', ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('id', name='pk_framework_mapping'),
    sa.UniqueConstraint('from_id', 'to_id', name='uq_framework_mapping_from_id_to_id'),
    sqlite_autoincrement=True
    )
    op.create_index('ix_framework_mapping_to_id', 'framework_mapping', ['to_id'], unique=False)


def _performance_agreement() -> None:
    op.create_table('performance_agreement',
    sa.Column('name', sa.String(), nullable=False),
    sa.Column('name_sort', sa.LargeBinary(), nullable=False),
    sa.Column('fiscal_year', sa.Integer(), nullable=False),
    sa.Column('level', sa.String(), nullable=False),
    sa.Column('receiver_name', sa.String(), nullable=False),
    sa.Column('receiver_post', sa.String(), nullable=True),
    sa.Column('giver_name', sa.String(), nullable=False),
    sa.Column('giver_post', sa.String(), nullable=True),
    sa.Column('giver_unit', sa.String(), nullable=True),
    sa.Column('starts_on', sa.Date(), nullable=False),
    sa.Column('ends_on', sa.Date(), nullable=False),
    sa.Column('signed_on', sa.Date(), nullable=True),
    sa.Column('framework_id', sa.Integer(), nullable=True),
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
    sa.ForeignKeyConstraint(['framework_id'], ['framework.id'], name='fk_performance_agreement_framework_id_framework', ondelete='SET NULL'),
    sa.PrimaryKeyConstraint('id', name='pk_performance_agreement'),
    sqlite_autoincrement=True
    )
    op.create_index('ix_performance_agreement_framework_id', 'performance_agreement', ['framework_id'], unique=False)


def _risk_follow_up() -> None:
    op.create_table('risk_follow_up',
    sa.Column('on', sa.Date(), nullable=False),
    sa.Column('state', sa.String(), nullable=False),
    sa.Column('percent', sa.Double(), nullable=True),
    sa.Column('result', sa.String(), nullable=True),
    sa.Column('obstacle', sa.String(), nullable=True),
    sa.Column('by', sa.String(), nullable=True),
    sa.Column('risk_id', sa.Integer(), nullable=False),
    sa.Column('position_order', sa.Integer(), nullable=False),
    sa.Column('id', sa.Integer(), autoincrement=True, nullable=False),
    sa.Column('created_at', sa.DateTime(), nullable=False),
    sa.Column('created_by', sa.String(), nullable=True),
    sa.Column('updated_at', sa.DateTime(), nullable=False),
    sa.Column('updated_by', sa.String(), nullable=True),
    sa.Column('deleted_at', sa.DateTime(), nullable=True),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.ForeignKeyConstraint(['risk_id'], ['risk.id'], name='fk_risk_follow_up_risk_id_risk', ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('id', name='pk_risk_follow_up'),
    sqlite_autoincrement=True
    )
    op.create_index('ix_risk_follow_up_risk_id', 'risk_follow_up', ['risk_id'], unique=False)


def _risk_step() -> None:
    op.create_table('risk_step',
    sa.Column('name', sa.String(), nullable=False),
    sa.Column('weight', sa.Double(), nullable=True),
    sa.Column('months', sa.Text(), nullable=True),
    sa.Column('percent_done', sa.Double(), nullable=True),
    sa.Column('done_on', sa.Date(), nullable=True),
    sa.Column('risk_id', sa.Integer(), nullable=False),
    sa.Column('position_order', sa.Integer(), nullable=False),
    sa.Column('id', sa.Integer(), autoincrement=True, nullable=False),
    sa.Column('created_at', sa.DateTime(), nullable=False),
    sa.Column('created_by', sa.String(), nullable=True),
    sa.Column('updated_at', sa.DateTime(), nullable=False),
    sa.Column('updated_by', sa.String(), nullable=True),
    sa.Column('deleted_at', sa.DateTime(), nullable=True),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.ForeignKeyConstraint(['risk_id'], ['risk.id'], name='fk_risk_step_risk_id_risk', ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('id', name='pk_risk_step'),
    sqlite_autoincrement=True
    )
    op.create_index('ix_risk_step_risk_id', 'risk_step', ['risk_id'], unique=False)


def _survey() -> None:
    op.create_table('survey',
    sa.Column('name', sa.String(), nullable=False),
    sa.Column('name_sort', sa.LargeBinary(), nullable=False),
    sa.Column('fiscal_year', sa.Integer(), nullable=False),
    sa.Column('service_id', sa.Integer(), nullable=True),
    sa.Column('framework_id', sa.Integer(), nullable=False),
    sa.Column('starts_on', sa.Date(), nullable=True),
    sa.Column('ends_on', sa.Date(), nullable=True),
    sa.Column('method', sa.String(), nullable=True),
    sa.Column('error', sa.Double(), nullable=True),
    sa.Column('double_entry', sa.Boolean(), nullable=True),
    sa.Column('sheet_count', sa.Integer(), nullable=True),
    sa.Column('problems', sa.String(), nullable=True),
    sa.Column('improvements', sa.String(), nullable=True),
    sa.Column('status', sa.String(), nullable=False),
    sa.Column('status_on', sa.Date(), nullable=True),
    sa.Column('status_reason', sa.String(), nullable=True),
    sa.Column('note', sa.String(), nullable=True),
    sa.Column('figures', sa.String(), nullable=True),
    sa.Column('id', sa.Integer(), autoincrement=True, nullable=False),
    sa.Column('created_at', sa.DateTime(), nullable=False),
    sa.Column('created_by', sa.String(), nullable=True),
    sa.Column('updated_at', sa.DateTime(), nullable=False),
    sa.Column('updated_by', sa.String(), nullable=True),
    sa.Column('deleted_at', sa.DateTime(), nullable=True),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.ForeignKeyConstraint(['framework_id'], ['framework.id'], name='fk_survey_framework_id_framework', ondelete='RESTRICT'),
    sa.ForeignKeyConstraint(['service_id'], ['service.id'], name='fk_survey_service_id_service', ondelete='SET NULL'),
    sa.PrimaryKeyConstraint('id', name='pk_survey'),
    sqlite_autoincrement=True
    )
    op.create_index('ix_survey_framework_id', 'survey', ['framework_id'], unique=False)
    op.create_index('ix_survey_service_id', 'survey', ['service_id'], unique=False)


def _assessment() -> None:
    op.create_table('assessment',
    sa.Column('name', sa.String(), nullable=False),
    sa.Column('name_sort', sa.LargeBinary(), nullable=False),
    sa.Column('instrument', sa.String(), nullable=False),
    sa.Column('framework_id', sa.Integer(), nullable=False),
    sa.Column('fiscal_year', sa.Integer(), nullable=False),
    sa.Column('period', sa.String(), nullable=False),
    sa.Column('data_from', sa.Date(), nullable=True),
    sa.Column('data_to', sa.Date(), nullable=True),
    sa.Column('due_on', sa.Date(), nullable=True),
    sa.Column('agreement_id', sa.Integer(), nullable=True),
    sa.Column('previous_id', sa.Integer(), nullable=True),
    sa.Column('lead_unit', sa.String(), nullable=True),
    sa.Column('lead_officer', sa.String(), nullable=True),
    sa.Column('order_no', sa.String(), nullable=True),
    sa.Column('order_on', sa.Date(), nullable=True),
    sa.Column('report_to', sa.Text(), nullable=True),
    sa.Column('out_doc_no', sa.String(), nullable=True),
    sa.Column('out_doc_on', sa.Date(), nullable=True),
    sa.Column('progress', sa.String(), nullable=True),
    sa.Column('score', sa.Double(), nullable=True),
    sa.Column('grade', sa.String(), nullable=True),
    sa.Column('revision', sa.Integer(), nullable=True),
    sa.Column('revision_of_id', sa.Integer(), nullable=True),
    sa.Column('revision_reason', sa.String(), nullable=True),
    sa.Column('superseded', sa.Boolean(), nullable=True),
    sa.Column('status', sa.String(), nullable=False),
    sa.Column('status_on', sa.Date(), nullable=True),
    sa.Column('status_reason', sa.String(), nullable=True),
    sa.Column('note', sa.String(), nullable=True),
    sa.Column('figures', sa.String(), nullable=True),
    sa.Column('id', sa.Integer(), autoincrement=True, nullable=False),
    sa.Column('created_at', sa.DateTime(), nullable=False),
    sa.Column('created_by', sa.String(), nullable=True),
    sa.Column('updated_at', sa.DateTime(), nullable=False),
    sa.Column('updated_by', sa.String(), nullable=True),
    sa.Column('deleted_at', sa.DateTime(), nullable=True),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.ForeignKeyConstraint(['agreement_id'], ['performance_agreement.id'], name='fk_assessment_agreement_id_performance_agreement', ondelete='SET NULL'),
    sa.ForeignKeyConstraint(['framework_id'], ['framework.id'], name='fk_assessment_framework_id_framework', ondelete='RESTRICT'),
    sa.ForeignKeyConstraint(['previous_id'], ['assessment.id'], name='fk_assessment_previous_id_assessment', ondelete='SET NULL'),
    sa.ForeignKeyConstraint(['revision_of_id'], ['assessment.id'], name='fk_assessment_revision_of_id_assessment', ondelete='SET NULL'),
    sa.PrimaryKeyConstraint('id', name='pk_assessment'),
    sqlite_autoincrement=True
    )
    op.create_index('ix_assessment_agreement_id', 'assessment', ['agreement_id'], unique=False)
    op.create_index('ix_assessment_framework_id', 'assessment', ['framework_id'], unique=False)
    op.create_index('ix_assessment_previous_id', 'assessment', ['previous_id'], unique=False)
    op.create_index('ix_assessment_revision_of_id', 'assessment', ['revision_of_id'], unique=False)


def _survey_group() -> None:
    op.create_table('survey_group',
    sa.Column('group', sa.String(), nullable=False),
    sa.Column('population', sa.Integer(), nullable=True),
    sa.Column('sample', sa.Integer(), nullable=True),
    sa.Column('survey_id', sa.Integer(), nullable=False),
    sa.Column('position_order', sa.Integer(), nullable=False),
    sa.Column('id', sa.Integer(), autoincrement=True, nullable=False),
    sa.Column('created_at', sa.DateTime(), nullable=False),
    sa.Column('created_by', sa.String(), nullable=True),
    sa.Column('updated_at', sa.DateTime(), nullable=False),
    sa.Column('updated_by', sa.String(), nullable=True),
    sa.Column('deleted_at', sa.DateTime(), nullable=True),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.ForeignKeyConstraint(['survey_id'], ['survey.id'], name='fk_survey_group_survey_id_survey', ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('id', name='pk_survey_group'),
    sqlite_autoincrement=True
    )
    op.create_index('ix_survey_group_survey_id', 'survey_group', ['survey_id'], unique=False)


def _survey_sheet() -> None:
    op.create_table('survey_sheet',
    sa.Column('survey_id', sa.Integer(), nullable=False),
    sa.Column('number', sa.Integer(), nullable=False),
    sa.Column('entry', sa.Integer(), nullable=False),
    sa.Column('group_key', sa.String(), nullable=True),
    sa.Column('answers', sa.String(), nullable=False),
    sa.Column('keyed_on', sa.Date(), nullable=False),
    sa.Column('id', sa.Integer(), autoincrement=True, nullable=False),
    sa.Column('created_at', sa.DateTime(), nullable=False),
    sa.Column('created_by', sa.String(), nullable=True),
    sa.Column('updated_at', sa.DateTime(), nullable=False),
    sa.Column('updated_by', sa.String(), nullable=True),
    sa.Column('deleted_at', sa.DateTime(), nullable=True),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.ForeignKeyConstraint(['survey_id'], ['survey.id'], name='fk_survey_sheet_survey_id_survey', ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('id', name='pk_survey_sheet'),
    sa.UniqueConstraint('survey_id', 'number', 'entry', name='uq_survey_sheet_survey_id_number_entry'),
    sqlite_autoincrement=True
    )


def _assessment_member() -> None:
    op.create_table('assessment_member',
    sa.Column('committee', sa.String(), nullable=False),
    sa.Column('section_code', sa.String(), nullable=True),
    sa.Column('name', sa.String(), nullable=False),
    sa.Column('post', sa.String(), nullable=True),
    sa.Column('role', sa.String(), nullable=False),
    sa.Column('order_no', sa.String(), nullable=True),
    sa.Column('order_on', sa.Date(), nullable=True),
    sa.Column('assessment_id', sa.Integer(), nullable=False),
    sa.Column('position_order', sa.Integer(), nullable=False),
    sa.Column('id', sa.Integer(), autoincrement=True, nullable=False),
    sa.Column('created_at', sa.DateTime(), nullable=False),
    sa.Column('created_by', sa.String(), nullable=True),
    sa.Column('updated_at', sa.DateTime(), nullable=False),
    sa.Column('updated_by', sa.String(), nullable=True),
    sa.Column('deleted_at', sa.DateTime(), nullable=True),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.ForeignKeyConstraint(['assessment_id'], ['assessment.id'], name='fk_assessment_member_assessment_id_assessment', ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('id', name='pk_assessment_member'),
    sqlite_autoincrement=True
    )
    op.create_index('ix_assessment_member_assessment_id', 'assessment_member', ['assessment_id'], unique=False)


def _assessment_subject() -> None:
    op.create_table('assessment_subject',
    sa.Column('assessment_id', sa.Integer(), nullable=False),
    sa.Column('partner_id', sa.Integer(), nullable=True),
    sa.Column('name', sa.String(), nullable=True),
    sa.Column('sent_on', sa.Date(), nullable=True),
    sa.Column('received_on', sa.Date(), nullable=True),
    sa.Column('contact', sa.String(), nullable=True),
    sa.Column('note', sa.String(), nullable=True),
    sa.Column('done', sa.Integer(), nullable=False),
    sa.Column('score', sa.Double(), nullable=True),
    sa.Column('figures', sa.String(), nullable=True),
    sa.Column('id', sa.Integer(), autoincrement=True, nullable=False),
    sa.Column('created_at', sa.DateTime(), nullable=False),
    sa.Column('created_by', sa.String(), nullable=True),
    sa.Column('updated_at', sa.DateTime(), nullable=False),
    sa.Column('updated_by', sa.String(), nullable=True),
    sa.Column('deleted_at', sa.DateTime(), nullable=True),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.Column('kept', sa.String(), nullable=True),
    sa.ForeignKeyConstraint(['assessment_id'], ['assessment.id'], name='fk_assessment_subject_assessment_id_assessment', ondelete='CASCADE'),
    sa.ForeignKeyConstraint(['partner_id'], ['partner.id'], name='fk_assessment_subject_partner_id_partner', ondelete='SET NULL'),
    sa.PrimaryKeyConstraint('id', name='pk_assessment_subject'),
    sqlite_autoincrement=True
    )
    op.create_index('ix_assessment_subject_partner_id', 'assessment_subject', ['partner_id'], unique=False)
    op.create_index('ix_assessment_subject_round', 'assessment_subject', ['assessment_id', 'partner_id'], unique=False)


def _good_practice() -> None:
    op.create_table('good_practice',
    sa.Column('name', sa.String(), nullable=False),
    sa.Column('name_sort', sa.LargeBinary(), nullable=False),
    sa.Column('fiscal_year', sa.Integer(), nullable=False),
    sa.Column('school_id', sa.Integer(), nullable=True),
    sa.Column('unit', sa.String(), nullable=True),
    sa.Column('owner', sa.String(), nullable=True),
    sa.Column('assessment_id', sa.Integer(), nullable=True),
    sa.Column('item_code', sa.String(), nullable=True),
    sa.Column('method', sa.String(), nullable=True),
    sa.Column('result', sa.String(), nullable=True),
    sa.Column('lesson', sa.String(), nullable=True),
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
    sa.ForeignKeyConstraint(['assessment_id'], ['assessment.id'], name='fk_good_practice_assessment_id_assessment', ondelete='SET NULL'),
    sa.ForeignKeyConstraint(['school_id'], ['partner.id'], name='fk_good_practice_school_id_partner', ondelete='SET NULL'),
    sa.PrimaryKeyConstraint('id', name='pk_good_practice'),
    sqlite_autoincrement=True
    )
    op.create_index('ix_good_practice_assessment_id', 'good_practice', ['assessment_id'], unique=False)
    op.create_index('ix_good_practice_school_id', 'good_practice', ['school_id'], unique=False)


def _supervision_visit() -> None:
    op.create_table('supervision_visit',
    sa.Column('name', sa.String(), nullable=False),
    sa.Column('name_sort', sa.LargeBinary(), nullable=False),
    sa.Column('school_id', sa.Integer(), nullable=False),
    sa.Column('visited_on', sa.Date(), nullable=False),
    sa.Column('method', sa.String(), nullable=True),
    sa.Column('assessment_id', sa.Integer(), nullable=True),
    sa.Column('visitors', sa.Text(), nullable=True),
    sa.Column('need', sa.String(), nullable=True),
    sa.Column('found', sa.String(), nullable=True),
    sa.Column('strengths', sa.String(), nullable=True),
    sa.Column('improvements', sa.String(), nullable=True),
    sa.Column('advice', sa.String(), nullable=True),
    sa.Column('next_on', sa.Date(), nullable=True),
    sa.Column('note', sa.String(), nullable=True),
    sa.Column('id', sa.Integer(), autoincrement=True, nullable=False),
    sa.Column('created_at', sa.DateTime(), nullable=False),
    sa.Column('created_by', sa.String(), nullable=True),
    sa.Column('updated_at', sa.DateTime(), nullable=False),
    sa.Column('updated_by', sa.String(), nullable=True),
    sa.Column('deleted_at', sa.DateTime(), nullable=True),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.ForeignKeyConstraint(['assessment_id'], ['assessment.id'], name='fk_supervision_visit_assessment_id_assessment', ondelete='SET NULL'),
    sa.ForeignKeyConstraint(['school_id'], ['partner.id'], name='fk_supervision_visit_school_id_partner', ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('id', name='pk_supervision_visit'),
    sqlite_autoincrement=True
    )
    op.create_index('ix_supervision_visit_assessment_id', 'supervision_visit', ['assessment_id'], unique=False)
    op.create_index('ix_supervision_visit_school_id', 'supervision_visit', ['school_id'], unique=False)


def _evidence_use() -> None:
    op.create_table('evidence_use',
    sa.Column('evidence_id', sa.Integer(), nullable=False),
    sa.Column('assessment_id', sa.Integer(), nullable=False),
    sa.Column('subject_id', sa.Integer(), nullable=False),
    sa.Column('code', sa.String(), nullable=False),
    sa.Column('checkpoint', sa.String(), nullable=True),
    sa.Column('note', sa.String(), nullable=True),
    sa.Column('id', sa.Integer(), autoincrement=True, nullable=False),
    sa.Column('created_at', sa.DateTime(), nullable=False),
    sa.Column('created_by', sa.String(), nullable=True),
    sa.Column('updated_at', sa.DateTime(), nullable=False),
    sa.Column('updated_by', sa.String(), nullable=True),
    sa.Column('deleted_at', sa.DateTime(), nullable=True),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.ForeignKeyConstraint(['assessment_id'], ['assessment.id'], name='fk_evidence_use_assessment_id_assessment', ondelete='CASCADE'),
    sa.ForeignKeyConstraint(['evidence_id'], ['evidence.id'], name='fk_evidence_use_evidence_id_evidence', ondelete='CASCADE'),
    sa.ForeignKeyConstraint(['subject_id'], ['assessment_subject.id'], name='fk_evidence_use_subject_id_assessment_subject', ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('id', name='pk_evidence_use'),
    sa.UniqueConstraint('evidence_id', 'subject_id', 'code', name='uq_evidence_use_evidence_id_subject_id_code'),
    sqlite_autoincrement=True
    )
    op.create_index('ix_evidence_use_assessment_id', 'evidence_use', ['assessment_id'], unique=False)
    op.create_index('ix_evidence_use_item', 'evidence_use', ['subject_id', 'code'], unique=False)


def _opinion() -> None:
    op.create_table('opinion',
    sa.Column('assessment_id', sa.Integer(), nullable=False),
    sa.Column('subject_id', sa.Integer(), nullable=False),
    sa.Column('code', sa.String(), nullable=False),
    sa.Column('assessor', sa.String(), nullable=False),
    sa.Column('ticks', sa.Text(), nullable=True),
    sa.Column('level', sa.Double(), nullable=True),
    sa.Column('actual', sa.Double(), nullable=True),
    sa.Column('numbers', sa.String(), nullable=True),
    sa.Column('not_applicable', sa.Boolean(), nullable=False),
    sa.Column('score', sa.Double(), nullable=True),
    sa.Column('comment', sa.String(), nullable=True),
    sa.Column('strengths', sa.String(), nullable=True),
    sa.Column('improvements', sa.String(), nullable=True),
    sa.Column('received_on', sa.Date(), nullable=False),
    sa.Column('id', sa.Integer(), autoincrement=True, nullable=False),
    sa.Column('created_at', sa.DateTime(), nullable=False),
    sa.Column('created_by', sa.String(), nullable=True),
    sa.Column('updated_at', sa.DateTime(), nullable=False),
    sa.Column('updated_by', sa.String(), nullable=True),
    sa.Column('deleted_at', sa.DateTime(), nullable=True),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.ForeignKeyConstraint(['assessment_id'], ['assessment.id'], name='fk_opinion_assessment_id_assessment', ondelete='CASCADE'),
    sa.ForeignKeyConstraint(['subject_id'], ['assessment_subject.id'], name='fk_opinion_subject_id_assessment_subject', ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('id', name='pk_opinion'),
    sa.UniqueConstraint('subject_id', 'code', 'assessor', name='uq_opinion_subject_id_code_assessor'),
    sqlite_autoincrement=True
    )
    op.create_index('ix_opinion_round', 'opinion', ['assessment_id', 'code'], unique=False)


def _response() -> None:
    op.create_table('response',
    sa.Column('assessment_id', sa.Integer(), nullable=False),
    sa.Column('subject_id', sa.Integer(), nullable=False),
    sa.Column('code', sa.String(), nullable=False),
    sa.Column('status', sa.String(), nullable=False),
    sa.Column('return_reason', sa.String(), nullable=True),
    sa.Column('owner_unit', sa.String(), nullable=True),
    sa.Column('owner', sa.String(), nullable=True),
    sa.Column('co_owners', sa.Text(), nullable=True),
    sa.Column('due_on', sa.Date(), nullable=True),
    sa.Column('ticks', sa.Text(), nullable=True),
    sa.Column('level', sa.Double(), nullable=True),
    sa.Column('actual', sa.Double(), nullable=True),
    sa.Column('target', sa.Double(), nullable=True),
    sa.Column('numbers', sa.String(), nullable=True),
    sa.Column('not_applicable', sa.Boolean(), nullable=False),
    sa.Column('na_reason', sa.String(), nullable=True),
    sa.Column('decided', sa.Double(), nullable=True),
    sa.Column('decided_reason', sa.String(), nullable=True),
    sa.Column('result', sa.String(), nullable=True),
    sa.Column('strengths', sa.String(), nullable=True),
    sa.Column('improvements', sa.String(), nullable=True),
    sa.Column('suggestions', sa.String(), nullable=True),
    sa.Column('support', sa.String(), nullable=True),
    sa.Column('obstacles', sa.String(), nullable=True),
    sa.Column('link', sa.String(), nullable=True),
    sa.Column('link_updated_on', sa.Date(), nullable=True),
    sa.Column('assessor', sa.String(), nullable=True),
    sa.Column('assessed_on', sa.Date(), nullable=True),
    sa.Column('review_level', sa.Double(), nullable=True),
    sa.Column('review_comment', sa.String(), nullable=True),
    sa.Column('note', sa.String(), nullable=True),
    sa.Column('score', sa.Double(), nullable=True),
    sa.Column('points', sa.Double(), nullable=True),
    sa.Column('id', sa.Integer(), autoincrement=True, nullable=False),
    sa.Column('created_at', sa.DateTime(), nullable=False),
    sa.Column('created_by', sa.String(), nullable=True),
    sa.Column('updated_at', sa.DateTime(), nullable=False),
    sa.Column('updated_by', sa.String(), nullable=True),
    sa.Column('deleted_at', sa.DateTime(), nullable=True),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.ForeignKeyConstraint(['assessment_id'], ['assessment.id'], name='fk_response_assessment_id_assessment', ondelete='CASCADE'),
    sa.ForeignKeyConstraint(['subject_id'], ['assessment_subject.id'], name='fk_response_subject_id_assessment_subject', ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('id', name='pk_response'),
    sa.UniqueConstraint('subject_id', 'code', name='uq_response_subject_id_code'),
    sqlite_autoincrement=True
    )
    op.create_index('ix_response_round', 'response', ['assessment_id', 'code'], unique=False)


def _improvement() -> None:
    # Added by plain SQL: SQLite takes a reference with a new column only so, and the rows need not be written anew.
    for column, table in (("assessment_id", "assessment"), ("survey_id", "survey")):
        op.execute(f"ALTER TABLE improvement ADD COLUMN {column} INTEGER CONSTRAINT fk_improvement_{column}_{table} REFERENCES {table} (id) ON DELETE SET NULL")
        op.create_index(f"ix_improvement_{column}", "improvement", [column])
    op.add_column("improvement", sa.Column("item_code", sa.String(), nullable=True))
    op.add_column("improvement", sa.Column("rank", sa.Double(), nullable=True))
    op.add_column("improvement", sa.Column("effect", sa.String(), nullable=True))


def _search() -> None:
    tables = ("assessment", "evidence", "performance_agreement", "framework", "risk", "survey", "supervision_visit", "good_practice")
    for table in tables:
        op.execute(f"CREATE VIRTUAL TABLE {table}_search USING fts5(text, tokenize='trigram case_sensitive 1')")
        op.execute(f"CREATE VIRTUAL TABLE {table}_search_terms USING fts5vocab({table}_search, 'row')")
