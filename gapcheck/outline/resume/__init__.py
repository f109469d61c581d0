"""A résumé understood."""
