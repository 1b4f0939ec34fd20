"""Fixtures every test may use."""

import os

# Widgets are tested on Qt's own off-screen platform; the end-to-end tests start an X server of their own.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
