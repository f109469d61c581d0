"""The report in all its forms: each a function from Report to text."""
