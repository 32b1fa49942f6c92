CREATE TABLE account (
    id          TEXT NOT NULL PRIMARY KEY,
    name        TEXT NOT NULL,
    role        TEXT NOT NULL CHECK (role IN ('viewer', 'analyst', 'approver', 'admin', 'auditor')),
    active      ${whole} NOT NULL CHECK (active IN (0, 1)),
    external_id TEXT UNIQUE,
    created_at  TEXT NOT NULL
);

CREATE TABLE api_key (
    id          TEXT NOT NULL PRIMARY KEY,
    user_id     TEXT NOT NULL REFERENCES account (id),
    label       TEXT NOT NULL,
    secret_hash TEXT NOT NULL,
    created_at  TEXT NOT NULL,
    expires_at  TEXT,
    revoked_at  TEXT
);
CREATE INDEX api_key_user ON api_key (user_id);

CREATE TABLE customer (
    reference  TEXT NOT NULL PRIMARY KEY,
    party      ${bytes} NOT NULL,
    version    ${whole} NOT NULL,
    changed_at TEXT NOT NULL
);
