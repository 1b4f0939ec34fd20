"""The bar on the screen edge: its strip, buttons, menu, placement and hover card."""
