"""The revisions of the database, first to last; ``database.py`` runs them."""
