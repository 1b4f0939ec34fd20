"""The guide, the program itself, and its error reports."""
