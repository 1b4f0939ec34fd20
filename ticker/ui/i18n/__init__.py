"""Text, dates and languages."""
