"""Layout: from placed characters to lines in the order a person would read."""
