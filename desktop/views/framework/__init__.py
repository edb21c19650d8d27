"""The parts of the page on which a framework is edited: what is changed, the tree, the fields of a node, rows that are typed into, and the deeds."""
