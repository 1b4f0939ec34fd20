"""Feeds as the web gives them: fetched politely, parsed with caution, found, listed as OPML."""
