"""Off the Wire: a headline ticker for the desktop.

The package reads in the order in which a headline travels::

    feeds/     the web: fetch a feed politely, parse what comes, find feeds, OPML
    reading/   strangers' HTML: plain text, safe HTML, an entry as an article
    store/     what we remember: feeds, entries, read and saved (SQLite)
    schedule.py  when to ask a feed again, one pure function
    poller/    the one background thread: due feeds → fetch → parse → store → tell
    ui/        everything people see, the only part that knows Qt (with app.py)
    app.py     builds every object, makes every connection

    entities, preferences, paths, resources   what all of them know
    desktop/   one file an ability of the platform: docking, autostart, ...
"""

__version__ = "0.1.0"
