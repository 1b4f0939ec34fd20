"""Off the Wire: a headline ticker for the desktop.

A headline passes through the packages in this order::

    feeds/     the web: fetches and parses feeds, finds feeds, OPML
    reading/   untrusted HTML: plain text, safe HTML, an entry as an article
    store/     the database (SQLite): feeds, entries, read and saved
    poller/    the background thread: due feeds → fetch → parse → store → event
    ui/        everything people see; with app.py the only part that imports Qt
    app.py     shows the first headline, then starts the rest

    entities, preferences, paths, resources   used by all of them
    desktop/   one file for each ability of a platform: docking, autostart, ...

ARCHITECTURE.md has the details.
"""

__version__ = "0.1.0"
