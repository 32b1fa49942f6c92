-- What happened, each record bound to its predecessor by its hash. See docs/store.md for what is hashed.
CREATE TABLE audit (
    sequence     ${whole} NOT NULL PRIMARY KEY,
    at           TEXT NOT NULL,
    actor        TEXT NOT NULL,
    kind         TEXT NOT NULL,
    subject_type TEXT NOT NULL,
    subject_id   TEXT NOT NULL,
    detail       TEXT,
    detail_hash  TEXT NOT NULL,
    state_hash   TEXT,
    hash         TEXT NOT NULL
);
CREATE INDEX audit_subject ON audit (subject_type, subject_id, sequence);

-- The end of the chain, in one row. Whoever writes locks it first, so that there is one writer at a time.
CREATE TABLE audit_head (
    one      ${whole} NOT NULL PRIMARY KEY CHECK (one = 1),
    sequence ${whole} NOT NULL,
    hash     TEXT NOT NULL,
    at       TEXT NOT NULL
);
INSERT INTO audit_head VALUES
    (1, 0, '0000000000000000000000000000000000000000000000000000000000000000', '2020-01-01T00:00:00.000000Z');

CREATE TABLE checkpoint (
    sequence  ${whole} NOT NULL,
    hash      TEXT NOT NULL,
    at        TEXT NOT NULL,
    key_id    TEXT NOT NULL,
    signature TEXT NOT NULL,
    PRIMARY KEY (sequence, key_id)
);

-- The public halves of the keys that signed checkpoints.
CREATE TABLE audit_key (
    id          TEXT NOT NULL PRIMARY KEY,
    public_half TEXT NOT NULL,
    since       TEXT NOT NULL
);

-- The hash is the SHA-256 of the content.
CREATE TABLE policy (
    hash    TEXT NOT NULL PRIMARY KEY,
    content TEXT NOT NULL
);

CREATE TABLE screening (
    id          TEXT NOT NULL PRIMARY KEY,
    at          TEXT NOT NULL,
    actor       TEXT NOT NULL,
    customer    TEXT,
    label       TEXT NOT NULL,
    watchlist   TEXT NOT NULL,
    policy      TEXT NOT NULL,
    policy_hash TEXT NOT NULL REFERENCES policy (hash),
    engine      TEXT NOT NULL,
    decision    TEXT NOT NULL,
    hits        ${whole} NOT NULL,
    query       ${bytes} NOT NULL,
    answer      ${bytes} NOT NULL
);
CREATE INDEX screening_customer ON screening (customer, id);
CREATE INDEX screening_at ON screening (at);

-- Answers to requests that may be sent twice.
CREATE TABLE idempotency (
    client       TEXT NOT NULL,
    key          TEXT NOT NULL,
    request_hash TEXT NOT NULL,
    kind         TEXT NOT NULL,
    result       TEXT NOT NULL,
    at           TEXT NOT NULL,
    PRIMARY KEY (client, key)
);
CREATE INDEX idempotency_at ON idempotency (at);
