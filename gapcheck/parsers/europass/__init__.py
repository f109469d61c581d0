"""Europass: the résumé of the European Union, as XML and inside a PDF."""
