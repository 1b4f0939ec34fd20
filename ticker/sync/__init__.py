"""Syncing with a feed server: the APIs of the servers, which side changed last, and sync runs."""
