"""The page of a round of self-assessment, piece by piece: the tree of the framework, the item, its criteria, its evidence, the progress."""
