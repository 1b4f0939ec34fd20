"""The window of the feeds, and the dialogs around it: discovered feeds, collections, the account at a server."""
