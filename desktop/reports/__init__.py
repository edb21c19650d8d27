"""What the program prints: pages and workbooks made of one list of blocks. No Qt."""
