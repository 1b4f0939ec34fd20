"""The window with all stored headlines."""
