"""The window of feeds with problems."""
