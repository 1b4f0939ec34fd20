"""The guide, the About window and error reports."""
