"""Sync with a feed server over the Google Reader API: what the server is asked, what is decided, and one turn of it."""
