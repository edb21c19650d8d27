"""What comes in and goes out: Excel, CSV, vCard. No Qt."""
