"""The Rules window and its controller."""
