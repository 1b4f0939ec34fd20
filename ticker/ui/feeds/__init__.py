"""The window of all feeds, and how feeds come into it and leave it."""
