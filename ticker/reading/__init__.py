"""From untrusted HTML to an article that is safe and good to read. No Qt: safety is testable without a display."""
