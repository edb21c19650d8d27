"""What the office keeps: tables, their declarations and the database file itself."""
