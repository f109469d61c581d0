"""Word documents, in the order of their body."""
