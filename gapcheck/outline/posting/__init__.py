"""A posting understood."""
