"""Colors and icons."""
