"""What the program does: save, find, undo, merge, back up. No Qt."""
