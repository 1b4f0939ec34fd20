"""Abilities of the desktop, one file for each ability and platform. No Qt: windows are passed as native ids."""
