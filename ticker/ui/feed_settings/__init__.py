"""The window of one feed’s settings."""
