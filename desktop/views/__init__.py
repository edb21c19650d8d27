"""What a clerk sees. With app.py the only place that knows Qt."""
