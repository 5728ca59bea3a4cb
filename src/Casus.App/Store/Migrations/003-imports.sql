-- Events that others coded, in the same tables: what only our own coding tells (the article, the words and where they stand) is empty in them.
-- Where each came from, and the row as it stood, is in imports.

ALTER TABLE events ADD COLUMN origin VARCHAR DEFAULT 'casus';
ALTER TABLE events ALTER COLUMN origin SET NOT NULL;
ALTER TABLE events ALTER COLUMN article_id DROP NOT NULL;
ALTER TABLE events ALTER COLUMN number DROP NOT NULL;
ALTER TABLE events ALTER COLUMN type DROP NOT NULL;
ALTER TABLE events ALTER COLUMN quad DROP NOT NULL;
ALTER TABLE events ALTER COLUMN score DROP NOT NULL;
ALTER TABLE events ALTER COLUMN trigger DROP NOT NULL;
ALTER TABLE events ALTER COLUMN trigger_start DROP NOT NULL;
ALTER TABLE events ALTER COLUMN trigger_end DROP NOT NULL;
ALTER TABLE events ALTER COLUMN factuality DROP NOT NULL;
ALTER TABLE events ALTER COLUMN sentence DROP NOT NULL;
ALTER TABLE events ALTER COLUMN rule DROP NOT NULL;
ALTER TABLE events ALTER COLUMN confidence DROP NOT NULL;

ALTER TABLE event_actors ALTER COLUMN article_id DROP NOT NULL;
ALTER TABLE event_actors ALTER COLUMN text DROP NOT NULL;
ALTER TABLE event_actors ALTER COLUMN text_start DROP NOT NULL;
ALTER TABLE event_actors ALTER COLUMN text_end DROP NOT NULL;

ALTER TABLE event_recipients ALTER COLUMN article_id DROP NOT NULL;
ALTER TABLE event_recipients ALTER COLUMN text DROP NOT NULL;
ALTER TABLE event_recipients ALTER COLUMN text_start DROP NOT NULL;
ALTER TABLE event_recipients ALTER COLUMN text_end DROP NOT NULL;

CREATE TABLE imports (
    event_id    VARCHAR NOT NULL,
    format      VARCHAR NOT NULL,
    file        VARCHAR NOT NULL,
    line        BIGINT NOT NULL,
    published   DATE,
    outlet      VARCHAR,
    url         VARCHAR,
    title       VARCHAR,
    language    VARCHAR,
    fingerprint VARCHAR NOT NULL,
    record      VARCHAR NOT NULL,
    imported_at TIMESTAMP NOT NULL
);
