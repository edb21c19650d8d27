"""What Alembic runs: the revisions, on the connection that ``desktop.models.database`` hands over in ``config.attributes``."""

from alembic import context

context.configure(
    connection=context.config.attributes["connection"], transactional_ddl=True, transaction_per_migration=False
)
context.run_migrations()
