-- What people say of events counts everywhere. The machine's reading stays untouched in the tables *_as_coded; what counts in its place stands in corrected_*;
-- the views events, event_actors … join both and are what everything that counts asks. Whoever adds a column to a table *_as_coded adds it to its
-- corrected_* and makes the views anew.

ALTER TABLE events RENAME TO events_as_coded;
ALTER TABLE event_actors RENAME TO event_actors_as_coded;
ALTER TABLE event_recipients RENAME TO event_recipients_as_coded;
ALTER TABLE event_attributions RENAME TO event_attributions_as_coded;
ALTER TABLE event_mentions RENAME TO event_mentions_as_coded;

-- The decisions that stand, one row an event: on which event each holds now, and by which words and act it is found again when the article is coded anew.
CREATE TABLE corrected (
    subject_id    VARCHAR NOT NULL,
    event_id      VARCHAR,
    article_id    VARCHAR,
    verdict       VARCHAR NOT NULL,
    fields        VARCHAR[] NOT NULL,
    who           VARCHAR NOT NULL,
    why           VARCHAR NOT NULL,
    corrected_at  TIMESTAMP NOT NULL,
    type          VARCHAR,
    trigger       VARCHAR,
    trigger_start INTEGER,
    trigger_end   INTEGER,
    words_start   INTEGER,
    words_end     INTEGER,
    terms         VARCHAR NOT NULL,
    date          VARCHAR,
    words_before  VARCHAR,
    words_after   VARCHAR
);

CREATE TABLE corrected_events AS SELECT * FROM events_as_coded WITH NO DATA;
CREATE TABLE corrected_actors AS SELECT * FROM event_actors_as_coded WITH NO DATA;
CREATE TABLE corrected_recipients AS SELECT * FROM event_recipients_as_coded WITH NO DATA;

CREATE VIEW events AS
SELECT e.* FROM events_as_coded e ANTI JOIN (SELECT event_id FROM corrected WHERE verdict <> 'accept') c ON c.event_id = e.id
UNION ALL SELECT * FROM corrected_events;

CREATE VIEW event_actors AS
SELECT p.* FROM event_actors_as_coded p ANTI JOIN (SELECT event_id FROM corrected WHERE verdict <> 'accept') c ON c.event_id = p.event_id
UNION ALL SELECT * FROM corrected_actors;

CREATE VIEW event_recipients AS
SELECT p.* FROM event_recipients_as_coded p ANTI JOIN (SELECT event_id FROM corrected WHERE verdict <> 'accept') c ON c.event_id = p.event_id
UNION ALL SELECT * FROM corrected_recipients;

CREATE VIEW event_attributions AS
SELECT s.* FROM event_attributions_as_coded s ANTI JOIN (SELECT event_id FROM corrected WHERE verdict = 'reject') c ON c.event_id = s.event_id;

CREATE VIEW event_mentions AS
SELECT m.* FROM event_mentions_as_coded m ANTI JOIN (SELECT event_id FROM corrected WHERE verdict = 'reject') c ON c.event_id = m.event_id;

-- The acts that a statement foresees as they were coded, of which forecasts keeps those that count.
CREATE TABLE foreseen_acts (
    statement_id VARCHAR NOT NULL,
    article_id   VARCHAR NOT NULL,
    number       INTEGER NOT NULL,
    event_id     VARCHAR NOT NULL,
    type         VARCHAR NOT NULL,
    mode         VARCHAR,
    comes        BOOLEAN NOT NULL
);

INSERT INTO foreseen_acts
SELECT statement_id, article_id, row_number() OVER (PARTITION BY article_id, statement_id ORDER BY length(id), id) - 1, event_id, type, mode, comes
FROM forecasts
WHERE event_id IS NOT NULL AND type IS NOT NULL;
