"""The window of all headlines that are kept."""
