"""The window in which it is set up where stories can be sent to."""
