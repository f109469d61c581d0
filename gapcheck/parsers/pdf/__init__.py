"""PDF: what is painted on its pages, and what else is in the file."""
