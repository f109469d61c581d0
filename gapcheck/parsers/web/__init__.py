"""Web pages, and the data that postings carry in them."""
