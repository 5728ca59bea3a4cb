-- The record: what was read, what was coded in it, and what could not be read. docs/database-schema.md says what each column means.
-- There are no keys with an index: one process writes, in transactions, and looks up what is kept before it adds (ArticleTable.Fingerprints).

CREATE TABLE articles (
    id             VARCHAR NOT NULL,
    date           DATE,
    title          VARCHAR,
    outlet         VARCHAR,
    byline         VARCHAR,
    url            VARCHAR,
    language       VARCHAR,
    source         VARCHAR,
    text           VARCHAR NOT NULL,
    apparatus      INTEGER[] NOT NULL,
    dateline_start INTEGER,
    dateline_end   INTEGER,
    fingerprint    VARCHAR NOT NULL,
    coder          VARCHAR NOT NULL,
    kept_at        TIMESTAMP NOT NULL
);

CREATE TABLE events (
    id            VARCHAR NOT NULL,
    article_id    VARCHAR NOT NULL,
    number        INTEGER NOT NULL,
    type          VARCHAR NOT NULL,
    mode          VARCHAR,
    contexts      VARCHAR[] NOT NULL,
    cameo         VARCHAR,
    quad          INTEGER NOT NULL,
    score         DOUBLE NOT NULL,
    trigger       VARCHAR NOT NULL,
    trigger_start INTEGER NOT NULL,
    trigger_end   INTEGER NOT NULL,
    status        VARCHAR NOT NULL,
    factuality    VARCHAR NOT NULL,
    date          VARCHAR,
    date_text     VARCHAR,
    date_start    INTEGER,
    date_end      INTEGER,
    place         VARCHAR,
    place_text    VARCHAR,
    place_start   INTEGER,
    place_end     INTEGER,
    place_country VARCHAR,
    latitude      DOUBLE,
    longitude     DOUBLE,
    sentence      INTEGER NOT NULL,
    rule          VARCHAR NOT NULL,
    confidence    DOUBLE NOT NULL
);

CREATE TABLE event_actors (
    event_id   VARCHAR NOT NULL,
    article_id VARCHAR NOT NULL,
    number     INTEGER NOT NULL,
    text       VARCHAR NOT NULL,
    text_start INTEGER NOT NULL,
    text_end   INTEGER NOT NULL,
    name       VARCHAR,
    code       VARCHAR,
    sector     VARCHAR
);

CREATE TABLE event_recipients (
    event_id   VARCHAR NOT NULL,
    article_id VARCHAR NOT NULL,
    number     INTEGER NOT NULL,
    text       VARCHAR NOT NULL,
    text_start INTEGER NOT NULL,
    text_end   INTEGER NOT NULL,
    name       VARCHAR,
    code       VARCHAR,
    sector     VARCHAR
);

CREATE TABLE event_attributions (
    event_id    VARCHAR NOT NULL,
    article_id  VARCHAR NOT NULL,
    number      INTEGER NOT NULL,
    text        VARCHAR NOT NULL,
    text_start  INTEGER NOT NULL,
    text_end    INTEGER NOT NULL,
    name        VARCHAR,
    code        VARCHAR,
    sector      VARCHAR,
    role        VARCHAR,
    affiliation VARCHAR,
    cue         VARCHAR NOT NULL,
    cue_start   INTEGER NOT NULL,
    cue_end     INTEGER NOT NULL
);

CREATE TABLE event_mentions (
    event_id   VARCHAR NOT NULL,
    article_id VARCHAR NOT NULL,
    number     INTEGER NOT NULL,
    text       VARCHAR NOT NULL,
    text_start INTEGER NOT NULL,
    text_end   INTEGER NOT NULL
);

CREATE TABLE statements (
    id                  VARCHAR NOT NULL,
    article_id          VARCHAR NOT NULL,
    number              INTEGER NOT NULL,
    speaker             VARCHAR,
    speaker_text        VARCHAR NOT NULL,
    speaker_start       INTEGER NOT NULL,
    speaker_end         INTEGER NOT NULL,
    speaker_code        VARCHAR,
    speaker_sector      VARCHAR,
    speaker_role        VARCHAR,
    speaker_affiliation VARCHAR,
    cue                 VARCHAR NOT NULL,
    cue_start           INTEGER NOT NULL,
    cue_end             INTEGER NOT NULL,
    text                VARCHAR NOT NULL,
    text_start          INTEGER NOT NULL,
    text_end            INTEGER NOT NULL,
    kind                VARCHAR NOT NULL,
    certainty           VARCHAR NOT NULL,
    polarity            VARCHAR NOT NULL,
    probability_low     DOUBLE,
    probability_high    DOUBLE,
    probability_text    VARCHAR,
    probability_start   INTEGER,
    probability_end     INTEGER,
    horizon             VARCHAR,
    horizon_text        VARCHAR,
    horizon_start       INTEGER,
    horizon_end         INTEGER,
    about               VARCHAR[] NOT NULL,
    events              VARCHAR[] NOT NULL
);

CREATE TABLE problems (
    source     VARCHAR NOT NULL,
    article_id VARCHAR,
    reason     VARCHAR NOT NULL,
    warning    BOOLEAN NOT NULL
);

CREATE VIEW outlets AS
SELECT outlet AS name, count(*) AS articles, min(date) AS first_date, max(date) AS last_date
FROM articles
WHERE outlet IS NOT NULL
GROUP BY outlet;
