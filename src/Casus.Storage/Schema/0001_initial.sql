-- Articles by content, codings by (article, engine, lexicon), events by coding. Natural keys only: the same input gives the same rows,
-- whatever the order in which articles were stored.
CREATE TABLE article (
    fingerprint    TEXT NOT NULL PRIMARY KEY,
    id             TEXT NOT NULL,
    title          TEXT,
    text           TEXT NOT NULL,
    url            TEXT,
    publisher      TEXT,
    language       TEXT,
    published      TEXT,
    published_from TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE coding (
    fingerprint TEXT NOT NULL REFERENCES article (fingerprint) ON DELETE CASCADE,
    engine      TEXT NOT NULL,
    lexicon     TEXT NOT NULL,
    events      INTEGER NOT NULL,
    PRIMARY KEY (fingerprint, engine, lexicon)
) STRICT, WITHOUT ROWID;

CREATE TABLE event (
    fingerprint TEXT NOT NULL,
    engine      TEXT NOT NULL,
    lexicon     TEXT NOT NULL,
    ordinal     INTEGER NOT NULL,
    id          TEXT NOT NULL,
    type        TEXT NOT NULL,
    quad        INTEGER NOT NULL,
    score       REAL NOT NULL,
    cameo       TEXT,
    goldstein   REAL,
    auxiliary   INTEGER NOT NULL,
    sources     TEXT,
    targets     TEXT,
    date_start  TEXT,
    date_end    TEXT,
    place       TEXT,
    country     TEXT,
    latitude    REAL,
    longitude   REAL,
    confidence  REAL NOT NULL,
    -- The whole event as the command line prints it (CONTRACT version 1): nothing is lost to columns.
    record      TEXT NOT NULL,
    PRIMARY KEY (fingerprint, engine, lexicon, ordinal),
    FOREIGN KEY (fingerprint, engine, lexicon) REFERENCES coding (fingerprint, engine, lexicon) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE INDEX event_id ON event (id);
CREATE INDEX event_date ON event (date_start);
CREATE INDEX event_type ON event (type, date_start);
