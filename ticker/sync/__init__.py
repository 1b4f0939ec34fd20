"""Sync with a feed server: the API of each kind of server, who changed what last, and a run of it."""
