-- The ledger of expectations: each forecast with what settles it, and what people corrected by hand.
-- Whether a forecast is open depends on the date of the latest article; the view tells it.

CREATE TABLE forecasts (
    id               VARCHAR NOT NULL,
    statement_id     VARCHAR NOT NULL,
    article_id       VARCHAR NOT NULL,
    event_id         VARCHAR,
    made             DATE,
    due              DATE,
    type             VARCHAR,
    mode             VARCHAR,
    comes            BOOLEAN NOT NULL,
    conditional      BOOLEAN NOT NULL,
    promised         BOOLEAN NOT NULL,
    followed         BOOLEAN NOT NULL,
    terms            VARCHAR[] NOT NULL,
    happening_id     VARCHAR,
    happened         DATE,
    reason           VARCHAR
);

CREATE TABLE corrections (
    subject    VARCHAR NOT NULL,
    subject_id VARCHAR NOT NULL,
    field      VARCHAR NOT NULL,
    value      VARCHAR NOT NULL,
    who        VARCHAR NOT NULL,
    why        VARCHAR NOT NULL,
    corrected_at TIMESTAMP NOT NULL
);

CREATE VIEW ledger AS
WITH today AS (SELECT max(date) AS day FROM articles),
by_hand AS (
    SELECT subject_id, arg_max(value, corrected_at) AS state, arg_max(who, corrected_at) AS who, arg_max(why, corrected_at) AS why, max(corrected_at) AS corrected_at
    FROM corrections
    WHERE subject = 'forecast' AND field = 'state'
    GROUP BY subject_id
),
by_machine AS (
    SELECT forecasts.* EXCLUDE (terms), CASE
        WHEN happening_id IS NOT NULL AND comes THEN 'true'
        WHEN happening_id IS NOT NULL AND NOT conditional THEN 'false'
        WHEN made IS NULL OR due >= today.day THEN 'open'
        WHEN NOT followed OR conditional OR promised AND comes THEN 'undecided'
        WHEN comes THEN 'false'
        ELSE 'true' END AS machine_state
    FROM forecasts, today
)
SELECT m.id, m.statement_id, m.article_id, m.event_id,
    s.speaker, s.speaker_text, s.speaker_code, s.speaker_sector, s.speaker_role, s.speaker_affiliation, a.outlet, a.title, a.url,
    m.made, m.due, s.horizon_text, s.text, s.kind, s.certainty, s.probability_low, s.probability_high, s.probability_text, s.about,
    m.type, m.mode, m.comes, m.conditional, m.promised, m.followed,
    coalesce(nullif(h.state, 'machine'), m.machine_state) AS state, m.machine_state, m.happening_id, m.happened, m.reason,
    nullif(h.state, 'machine') AS hand_state, h.who AS hand_who, h.why AS hand_why, h.corrected_at AS hand_at
FROM by_machine m
JOIN statements s ON s.id = m.statement_id AND s.article_id = m.article_id
JOIN articles a ON a.id = m.article_id
LEFT JOIN by_hand h ON h.subject_id = m.id;
