"""The window of the rules, and its controller."""
