"""The window of rules, and what carries them out in the interface."""
