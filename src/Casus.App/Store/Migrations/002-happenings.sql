-- Acts of the world, each with all the reports that tell it. What counts acts counts these rows, not those of events.

CREATE TABLE happenings (
    id             VARCHAR NOT NULL,
    origin         VARCHAR NOT NULL,
    type           VARCHAR,
    mode           VARCHAR,
    contexts       VARCHAR[] NOT NULL,
    cameo          VARCHAR,
    quad           INTEGER,
    score          DOUBLE,
    status         VARCHAR NOT NULL,
    date           DATE,
    date_from      DATE,
    date_to        DATE,
    place          VARCHAR,
    place_country  VARCHAR,
    latitude       DOUBLE,
    longitude      DOUBLE,
    words          VARCHAR,
    reports        INTEGER NOT NULL,
    first_reported DATE,
    last_reported  DATE
);

CREATE TABLE happening_parties (
    happening_id VARCHAR NOT NULL,
    side         VARCHAR NOT NULL,
    number       INTEGER NOT NULL,
    name         VARCHAR,
    code         VARCHAR,
    sector       VARCHAR
);

CREATE TABLE happening_reports (
    happening_id VARCHAR NOT NULL,
    number       INTEGER NOT NULL,
    event_id     VARCHAR NOT NULL,
    article_id   VARCHAR,
    reported     DATE,
    joined_to    VARCHAR,
    margin       DOUBLE NOT NULL,
    reason       VARCHAR NOT NULL,
    sought_from  DATE,
    sought_to    DATE,
    words_start  INTEGER,
    words_end    INTEGER,
    terms        VARCHAR NOT NULL
);
