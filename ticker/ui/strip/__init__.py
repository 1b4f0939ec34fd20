"""The moving headlines."""
