"""The tables, as SQL, and the mark of our database files."""

APPLICATION_ID = 0x4F545731  # "OTW1", so that file(1) and we know the file

_FIRST = """
CREATE TABLE feeds (
    id INTEGER PRIMARY KEY,
    url TEXT NOT NULL UNIQUE,
    feed_title TEXT NOT NULL DEFAULT '',
    custom_title TEXT NOT NULL DEFAULT '',
    folder TEXT NOT NULL DEFAULT '[]',          -- JSON list, from the top
    home_url TEXT NOT NULL DEFAULT '',
    language TEXT NOT NULL DEFAULT '',
    icon_url TEXT NOT NULL DEFAULT '',
    on_wire INTEGER NOT NULL DEFAULT 1,
    is_paused INTEGER NOT NULL DEFAULT 0,
    is_removed INTEGER NOT NULL DEFAULT 0,      -- by the user, who may still have it back
    interval REAL,                              -- seconds; NULL: the preference's
    prefers_full_story INTEGER,                 -- NULL: not decided
    colour TEXT NOT NULL DEFAULT '',            -- #rrggbb
    pictures TEXT NOT NULL DEFAULT '',          -- '': as the preference
    wire_limit INTEGER,                         -- headlines on the wire; NULL: as many as there is room for
    read_policy TEXT NOT NULL DEFAULT '',       -- when its headlines count as read; '': when opened
    importance INTEGER NOT NULL DEFAULT 3,      -- 1 to 5, most
    place INTEGER,                              -- in the user's order, of all feeds; NULL: behind those, by title
    etag TEXT,
    last_modified TEXT,
    content_hash TEXT NOT NULL DEFAULT '',
    hints TEXT NOT NULL DEFAULT '[null, [], []]',
    added_at REAL NOT NULL,
    checked_at REAL,
    succeeded_at REAL,
    news_at REAL,                               -- date of its newest entry
    seconds REAL NOT NULL DEFAULT 0,            -- a request takes, lately
    document_at REAL,                           -- last 200
    moved_to TEXT NOT NULL DEFAULT '',          -- where permanent redirects lead, not yet confirmed
    moved_since REAL NOT NULL DEFAULT 0,
    moved_from TEXT NOT NULL DEFAULT '',        -- the address before they were believed
    keeps_address INTEGER NOT NULL DEFAULT 0,
    left_https INTEGER NOT NULL DEFAULT 0,
    needs_access INTEGER NOT NULL DEFAULT 0,    -- the keyring knows which
    remote_id TEXT,                             -- at the server; NULL: a feed of ours; '': to be there
    remote_title TEXT NOT NULL DEFAULT '',      -- as the server last had it
    remote_folder TEXT NOT NULL DEFAULT '[]',
    next_check_at REAL NOT NULL DEFAULT 0,
    next_check_reason TEXT NOT NULL DEFAULT '',
    check_count INTEGER NOT NULL DEFAULT 0,
    failures INTEGER NOT NULL DEFAULT 0,        -- in a row
    failing_since REAL,
    error TEXT,
    error_detail TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE UNIQUE INDEX feeds_remote ON feeds (remote_id) WHERE remote_id <> '';
CREATE INDEX feeds_wire_limit ON feeds (wire_limit) WHERE on_wire AND NOT is_removed;
CREATE INDEX feeds_due ON feeds (next_check_at) WHERE NOT is_paused AND NOT is_removed;

CREATE TABLE entries (
    id INTEGER PRIMARY KEY,
    feed_id INTEGER NOT NULL REFERENCES feeds ON DELETE CASCADE,
    guid TEXT NOT NULL,
    link TEXT NOT NULL DEFAULT '',
    title TEXT NOT NULL DEFAULT '',
    author TEXT NOT NULL DEFAULT '',
    published_at REAL NOT NULL,                 -- never in the future, never missing
    updated_at REAL,
    first_seen_at REAL NOT NULL,
    gone_at REAL,                               -- when it was missed in its feed's document; NULL: it stands there
    has_body INTEGER NOT NULL DEFAULT 1,        -- 0: pruned
    is_indexed INTEGER NOT NULL DEFAULT 0,      -- its words are in the tables words_0, words_1, ...: see store.words
    language TEXT NOT NULL DEFAULT '',
    categories TEXT NOT NULL DEFAULT '[]',
    enclosures TEXT NOT NULL DEFAULT '[]',
    image_url TEXT NOT NULL DEFAULT '',
    fingerprint TEXT NOT NULL DEFAULT '',       -- of all a feed can change about it
    is_read INTEGER NOT NULL DEFAULT 0,
    is_saved INTEGER NOT NULL DEFAULT 0,
    remote_id INTEGER,                          -- at the server; NULL: it does not know of it
    remote_read INTEGER,                        -- as the server last had it; NULL: a change is on its way
    remote_saved INTEGER,
    group_id INTEGER,                           -- of the event, where other feeds tell of it too
    UNIQUE (feed_id, guid)
) STRICT;
CREATE UNIQUE INDEX entries_remote ON entries (remote_id) WHERE remote_id IS NOT NULL;
-- changes that are not yet at the server; written with the change, as they are the difference
CREATE INDEX entries_outgoing ON entries (id)
    WHERE remote_id IS NOT NULL AND (is_read IS NOT remote_read OR is_saved IS NOT remote_saved);
CREATE VIEW outgoing AS SELECT id, remote_id, is_read, is_saved, remote_read, remote_saved FROM entries
    WHERE remote_id IS NOT NULL AND (is_read IS NOT remote_read OR is_saved IS NOT remote_saved);
-- the wire walks one of these two from the newest on: what it costs does not grow with the archive
CREATE INDEX entries_newest ON entries (published_at DESC, id DESC);
CREATE INDEX entries_unread ON entries (published_at DESC, id DESC) WHERE NOT is_read;
CREATE INDEX entries_newest_of_feed ON entries (feed_id, published_at DESC, id DESC); -- the same for a collection
CREATE INDEX entries_unread_of_feed ON entries (feed_id, published_at DESC, id DESC) WHERE NOT is_read;
CREATE INDEX entries_saved ON entries (published_at DESC, id DESC) WHERE is_saved;
CREATE INDEX entries_standing ON entries (feed_id) WHERE gone_at IS NULL;
CREATE INDEX entries_gone ON entries (gone_at, has_body) WHERE gone_at IS NOT NULL AND NOT is_saved;
CREATE INDEX entries_not_indexed ON entries (id) WHERE NOT is_indexed;
CREATE INDEX entries_of_group ON entries (group_id) WHERE group_id IS NOT NULL;

-- how many entries of a feed are unread: counted as they change, as all feeds are looked at at once
CREATE TABLE unread (
    feed_id INTEGER PRIMARY KEY REFERENCES feeds ON DELETE CASCADE,
    count INTEGER NOT NULL
) STRICT;
CREATE TRIGGER unread_of_new_feed AFTER INSERT ON feeds BEGIN
    INSERT INTO unread VALUES (new.id, 0);
END;
CREATE TRIGGER unread_came AFTER INSERT ON entries WHEN NOT new.is_read BEGIN
    UPDATE unread SET count = count + 1 WHERE feed_id = new.feed_id;
END;
CREATE TRIGGER unread_went AFTER DELETE ON entries WHEN NOT old.is_read BEGIN
    UPDATE unread SET count = count - 1 WHERE feed_id = old.feed_id;
END;
CREATE TRIGGER unread_changed AFTER UPDATE OF is_read ON entries WHEN new.is_read <> old.is_read BEGIN
    UPDATE unread SET count = count + old.is_read - new.is_read WHERE feed_id = new.feed_id;
END;

-- by which new entries find those of the last days that may tell of the same event
CREATE TABLE event_keys (
    key INTEGER NOT NULL,
    entry_id INTEGER NOT NULL REFERENCES entries ON DELETE CASCADE,
    published_at REAL NOT NULL,
    PRIMARY KEY (key, entry_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX event_keys_of_entry ON event_keys (entry_id);
CREATE INDEX event_keys_by_age ON event_keys (published_at);

-- how often entries have passed on the bar, where they leave the wire for it
CREATE TABLE passes (
    entry_id INTEGER PRIMARY KEY REFERENCES entries ON DELETE CASCADE,
    count INTEGER NOT NULL
) STRICT;

-- what can be put on the wire instead of everything; a part is a folder or a feed
CREATE TABLE wire_sets (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL
) STRICT;
CREATE TABLE wire_set_parts (
    wire_set_id INTEGER NOT NULL REFERENCES wire_sets ON DELETE CASCADE,
    folder TEXT,                                -- JSON list, from the top
    feed_id INTEGER REFERENCES feeds ON DELETE CASCADE,
    CHECK ((folder IS NULL) <> (feed_id IS NULL))
) STRICT;
CREATE INDEX parts_of_wire_set ON wire_set_parts (wire_set_id);
CREATE INDEX wire_set_parts_of_feed ON wire_set_parts (feed_id) WHERE feed_id IS NOT NULL;

-- what the user wants done with which headlines, as JSON
CREATE TABLE rules (
    id INTEGER PRIMARY KEY,
    place INTEGER NOT NULL,                     -- in the order in which they are asked
    content TEXT NOT NULL
) STRICT;

-- the account at a feed server; its password is in the keyring
CREATE TABLE account (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    api TEXT NOT NULL,                          -- where its API is
    user TEXT NOT NULL,
    synced_at REAL,                             -- end of the last run that succeeded
    error TEXT,                                 -- of the last run
    error_detail TEXT NOT NULL DEFAULT '',
    was_reset INTEGER NOT NULL DEFAULT 0,       -- the server was set up anew: what it had is our own now
    takes_new INTEGER NOT NULL DEFAULT 0        -- feeds that are added here are sent there
) STRICT;

-- hosts that asked for a pause (429, 503), whichever of their feeds it was about
CREATE TABLE holds (
    host TEXT PRIMARY KEY,
    until REAL NOT NULL
) STRICT;

-- the last requests for each feed; each takes the place of the one that was so many before
CREATE TABLE checks (
    feed_id INTEGER NOT NULL REFERENCES feeds ON DELETE CASCADE,
    place INTEGER NOT NULL,
    at REAL NOT NULL,
    next_check_at REAL NOT NULL,
    next_check_reason TEXT NOT NULL,
    status INTEGER NOT NULL,
    error TEXT,
    error_detail TEXT NOT NULL,
    size INTEGER NOT NULL,
    seconds REAL NOT NULL,
    new_count INTEGER NOT NULL,
    sent_etag TEXT,
    sent_last_modified TEXT,
    etag TEXT,
    last_modified TEXT,
    PRIMARY KEY (feed_id, place)
) STRICT, WITHOUT ROWID;

-- of the feeds' sites, as fetched; empty where none was found
CREATE TABLE icons (
    feed_id INTEGER PRIMARY KEY REFERENCES feeds ON DELETE CASCADE,
    sought_at REAL NOT NULL,
    content BLOB NOT NULL,
    is_own INTEGER NOT NULL DEFAULT 0  -- chosen by the user, and not looked for any more
) STRICT;

-- apart from the entries, so that reading the wire never touches a body; pruned first
CREATE TABLE bodies (
    entry_id INTEGER PRIMARY KEY REFERENCES entries ON DELETE CASCADE,
    summary_html TEXT NOT NULL,
    content_html TEXT NOT NULL
) STRICT;

-- what was found on the pages of entries, for reading it again without a network; pruned with the bodies
CREATE TABLE stories (
    entry_id INTEGER PRIMARY KEY REFERENCES entries ON DELETE CASCADE,
    fetched_at REAL NOT NULL,
    title TEXT NOT NULL,
    byline TEXT NOT NULL,
    published_at REAL,
    site_name TEXT NOT NULL,
    language TEXT NOT NULL,
    image_url TEXT NOT NULL,
    body_html TEXT NOT NULL,
    is_paywalled INTEGER NOT NULL,
    is_consent_page INTEGER NOT NULL
) STRICT;

-- of entries that are, or were, saved
CREATE TABLE tags (
    tag TEXT NOT NULL,
    entry_id INTEGER NOT NULL REFERENCES entries ON DELETE CASCADE,
    PRIMARY KEY (tag, entry_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX tags_of_entry ON tags (entry_id);
CREATE TABLE notes (
    entry_id INTEGER PRIMARY KEY REFERENCES entries ON DELETE CASCADE,
    note TEXT NOT NULL
) STRICT;

-- of saved entries; they go when the entry is saved no more
CREATE TABLE pictures (
    entry_id INTEGER NOT NULL REFERENCES entries ON DELETE CASCADE,
    url TEXT NOT NULL,
    content BLOB NOT NULL,
    UNIQUE (entry_id, url)
) STRICT;
"""

_SECOND = """
-- the names the program has for these
ALTER TABLE wire_sets RENAME TO collections;
ALTER TABLE wire_set_parts RENAME TO collection_parts;
ALTER TABLE collection_parts RENAME COLUMN wire_set_id TO collection_id;
DROP INDEX parts_of_wire_set;
DROP INDEX wire_set_parts_of_feed;
CREATE INDEX parts_of_collection ON collection_parts (collection_id);
CREATE INDEX collection_parts_of_feed ON collection_parts (feed_id) WHERE feed_id IS NOT NULL;
ALTER TABLE feeds RENAME COLUMN place TO position;
ALTER TABLE feeds RENAME COLUMN colour TO color;
ALTER TABLE rules RENAME COLUMN place TO position;
ALTER TABLE checks RENAME COLUMN place TO slot;
ALTER TABLE icons RENAME COLUMN sought_at TO searched_at;
ALTER TABLE holds RENAME TO host_pauses;

-- a server's ids of entries are any text
DROP VIEW outgoing;
DROP INDEX entries_outgoing;
DROP INDEX entries_remote;
ALTER TABLE entries RENAME COLUMN remote_id TO remote_number;
ALTER TABLE entries ADD COLUMN remote_id TEXT;
UPDATE entries SET remote_id = remote_number WHERE remote_number IS NOT NULL;
ALTER TABLE entries DROP COLUMN remote_number;
CREATE UNIQUE INDEX entries_remote ON entries (remote_id) WHERE remote_id IS NOT NULL;
CREATE INDEX entries_outgoing ON entries (id)
    WHERE remote_id IS NOT NULL AND (is_read IS NOT remote_read OR is_saved IS NOT remote_saved);
CREATE VIEW outgoing AS SELECT id, remote_id, is_read, is_saved, remote_read, remote_saved FROM entries
    WHERE remote_id IS NOT NULL AND (is_read IS NOT remote_read OR is_saved IS NOT remote_saved);
-- 0: the feed gives no date that can be read; published_at is then when the entry was first seen, for sorting alone
ALTER TABLE entries ADD COLUMN is_dated INTEGER NOT NULL DEFAULT 1;
ALTER TABLE account ADD COLUMN kind TEXT NOT NULL DEFAULT 'google-reader'; -- which API the server speaks
"""

_THIRD = """
-- the feed server does not have it any more: it is kept for its saved entries, neither on the wire nor polled
ALTER TABLE feeds ADD COLUMN left_server INTEGER NOT NULL DEFAULT 0;
-- when the server last gave its text
ALTER TABLE entries ADD COLUMN remote_checked_at REAL;
-- entries the server has and could not give
CREATE TABLE skipped_entries (
    remote_id TEXT PRIMARY KEY,
    error TEXT NOT NULL,
    retry_at REAL NOT NULL
) STRICT, WITHOUT ROWID;
-- whose marks the entries have that no server has any more
CREATE TABLE former_account (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    user TEXT NOT NULL
) STRICT;
"""

_FOURTH = """
-- what sites sent was kept as it came; now the parser process makes small pictures of it, and the sites are asked anew
DELETE FROM icons WHERE NOT is_own;
"""

_FIFTH = """
-- what a feed server wants before its API is reached; '' for nothing
ALTER TABLE account ADD COLUMN gate_user TEXT NOT NULL DEFAULT '';
ALTER TABLE account ADD COLUMN ca_file TEXT NOT NULL DEFAULT '';
ALTER TABLE account ADD COLUMN certificate TEXT NOT NULL DEFAULT '';
"""

_SIXTH = """
-- bytes of an entry's texts: what it can be made smaller by
ALTER TABLE entries ADD COLUMN body_size INTEGER NOT NULL DEFAULT 0;
UPDATE entries SET body_size = coalesce((SELECT length(CAST(summary_html || content_html AS BLOB)) FROM bodies
    WHERE entry_id = id), 0) + length(CAST(enclosures || categories AS BLOB)) WHERE has_body;
UPDATE entries SET body_size = body_size + (SELECT length(CAST(body_html AS BLOB)) FROM stories WHERE entry_id = id)
    WHERE id IN (SELECT entry_id FROM stories);
CREATE INDEX entries_sizes ON entries (published_at, body_size) WHERE body_size > 0 AND NOT is_saved;
CREATE INDEX entries_sizes_of_feed ON entries (feed_id, published_at, body_size)
    WHERE body_size > 0 AND NOT is_saved;
CREATE TRIGGER body_came AFTER INSERT ON bodies BEGIN
    UPDATE entries SET body_size = length(CAST(new.summary_html || new.content_html AS BLOB))
        + length(CAST(enclosures || categories AS BLOB))
        + coalesce((SELECT length(CAST(body_html AS BLOB)) FROM stories WHERE entry_id = new.entry_id), 0)
        WHERE id = new.entry_id;
END;
CREATE TRIGGER story_came AFTER INSERT ON stories BEGIN
    UPDATE entries SET body_size = length(CAST(new.body_html AS BLOB)) + length(CAST(enclosures || categories AS BLOB))
        + coalesce((SELECT length(CAST(summary_html || content_html AS BLOB)) FROM bodies
            WHERE entry_id = new.entry_id), 0) WHERE id = new.entry_id;
END;
CREATE TRIGGER story_went AFTER DELETE ON stories BEGIN
    UPDATE entries SET body_size = max(0, body_size - length(CAST(old.body_html AS BLOB))) WHERE id = old.entry_id;
END;
"""

_SEVENTH = """
-- whether a feed may lead into the private network: entities.Reach; '': its next good answer decides
ALTER TABLE feeds ADD COLUMN reach TEXT NOT NULL DEFAULT '';
-- where a story, a picture or an icon of it led there last, and was refused
ALTER TABLE feeds ADD COLUMN refused_host TEXT NOT NULL DEFAULT '';
ALTER TABLE feeds ADD COLUMN refused_at REAL NOT NULL DEFAULT 0;
"""

_EIGHTH = """
-- saved here while another account was synced with: the one of now is not told
ALTER TABLE entries ADD COLUMN is_saved_apart INTEGER NOT NULL DEFAULT 0;
CREATE TRIGGER unsaved AFTER UPDATE OF is_saved ON entries WHEN new.is_saved_apart AND NOT new.is_saved BEGIN
    UPDATE entries SET is_saved_apart = 0 WHERE id = new.id;
END;
DROP VIEW outgoing;
DROP INDEX entries_outgoing;
CREATE INDEX entries_outgoing ON entries (id) WHERE remote_id IS NOT NULL
    AND (is_read IS NOT remote_read OR (is_saved AND NOT is_saved_apart) IS NOT remote_saved);
CREATE VIEW outgoing AS SELECT id, remote_id, is_read, is_saved AND NOT is_saved_apart AS is_saved, remote_read,
    remote_saved FROM entries WHERE remote_id IS NOT NULL
    AND (is_read IS NOT remote_read OR (is_saved AND NOT is_saved_apart) IS NOT remote_saved);
"""

_NINTH = """
-- headlines that the user took off the bar
CREATE TABLE hidden_entries (
    entry_id INTEGER PRIMARY KEY REFERENCES entries ON DELETE CASCADE
) STRICT;
-- where the reader stopped in long stories: a character of a paragraph, and how that begins
CREATE TABLE reading_positions (
    entry_id INTEGER PRIMARY KEY REFERENCES entries ON DELETE CASCADE,
    is_full_story INTEGER NOT NULL,
    block INTEGER NOT NULL,
    letter INTEGER NOT NULL,
    words TEXT NOT NULL,
    left_at REAL NOT NULL
) STRICT;
-- services and commands that stories are sent to; their secrets are in the keyring
CREATE TABLE share_targets (
    id INTEGER PRIMARY KEY,
    service TEXT NOT NULL,
    name TEXT NOT NULL,
    address TEXT NOT NULL,
    user TEXT NOT NULL
) STRICT;
-- what is still to be sent, in this order
CREATE TABLE shares (
    id INTEGER PRIMARY KEY,
    target_id INTEGER NOT NULL,
    url TEXT NOT NULL,
    title TEXT NOT NULL,
    quote TEXT NOT NULL,
    source TEXT NOT NULL,
    tries INTEGER NOT NULL DEFAULT 0,
    retry_at REAL NOT NULL DEFAULT 0,
    is_held INTEGER NOT NULL DEFAULT 0, -- until the user wants it sent again
    error TEXT,
    detail TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX shares_of_target ON shares (target_id);
"""

_TENTH = """
-- where its entries come from instead of its URL, as JSON (ticker.feed_source); '': from there
ALTER TABLE feeds ADD COLUMN source TEXT NOT NULL DEFAULT '';
-- its source came with a list or a backup: nothing of it runs until the user has confirmed it
ALTER TABLE feeds ADD COLUMN awaits_consent INTEGER NOT NULL DEFAULT 0;
-- how it is asked for, where that is a matter of its own, as JSON; its secrets are in the keyring
ALTER TABLE feeds ADD COLUMN network TEXT NOT NULL DEFAULT '';
-- only what stands in its newest document is on the wire
ALTER TABLE feeds ADD COLUMN only_current INTEGER NOT NULL DEFAULT 0;
-- headlines in another language, each for the title it was made from
CREATE TABLE translations (
    entry_id INTEGER PRIMARY KEY REFERENCES entries ON DELETE CASCADE,
    language TEXT NOT NULL,
    title TEXT NOT NULL,
    translation TEXT NOT NULL                   -- '': none was needed, or there is none
) STRICT;
"""

_ELEVENTH = """
-- whether a rule does something once, as a headline comes in; and whether the user lets it send headlines elsewhere
ALTER TABLE rules ADD COLUMN acts INTEGER NOT NULL DEFAULT 0;
ALTER TABLE rules ADD COLUMN is_allowed INTEGER NOT NULL DEFAULT 0;
-- what is searched for in the folders and feeds of a collection, as JSON; '': it has all their headlines
ALTER TABLE collections ADD COLUMN search TEXT NOT NULL DEFAULT '';
-- whether the user lets stories be sent there: not what came from elsewhere, until it was looked at
ALTER TABLE share_targets ADD COLUMN is_allowed INTEGER NOT NULL DEFAULT 0;
UPDATE share_targets SET is_allowed = 1;
ALTER TABLE share_targets ADD COLUMN method TEXT NOT NULL DEFAULT ''; -- of a webhook
ALTER TABLE share_targets ADD COLUMN body TEXT NOT NULL DEFAULT '';
ALTER TABLE shares ADD COLUMN is_automatic INTEGER NOT NULL DEFAULT 0; -- by a rule
"""

_TWELFTH = """
-- the commands that the user lets translate headlines, by their digests
CREATE TABLE translation_commands (
    digest TEXT PRIMARY KEY,
    is_allowed INTEGER NOT NULL DEFAULT 0
) STRICT;
"""

# Number n brings a database of version n to n + 1. None is changed once it was released.
MIGRATIONS = (_FIRST, _SECOND, _THIRD, _FOURTH, _FIFTH, _SIXTH, _SEVENTH, _EIGHTH, _NINTH, _TENTH, _ELEVENTH, _TWELFTH)
