"""What the office knows: dates, deadlines, Thai text, the shape of a register. Pure Python."""
