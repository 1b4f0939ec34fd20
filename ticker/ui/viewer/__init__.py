"""The window that shows one article."""
