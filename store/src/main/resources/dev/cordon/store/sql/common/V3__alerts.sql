CREATE TABLE alert (
    id              TEXT NOT NULL PRIMARY KEY,
    customer        TEXT,
    party_key       TEXT NOT NULL,
    subject         TEXT NOT NULL,
    label           TEXT NOT NULL,
    listed_name     TEXT NOT NULL,
    status          TEXT NOT NULL
        CHECK (status IN ('open', 'proposed', 'escalated', 'true-match', 'false-positive')),
    priority        ${whole} NOT NULL,
    score           DOUBLE PRECISION NOT NULL,
    assignee        TEXT,
    raised_at       TEXT NOT NULL,
    due_at          TEXT NOT NULL,
    last_seen_at    TEXT NOT NULL,
    occurrences     ${whole} NOT NULL,
    first_screening TEXT NOT NULL,
    last_screening  TEXT NOT NULL,
    customer_print  TEXT NOT NULL,
    listed_prints   TEXT NOT NULL,
    cause           TEXT,
    previous        TEXT,
    version         ${whole} NOT NULL,
    verdict         TEXT CHECK (verdict IN ('true-match', 'false-positive')),
    exempt_until    TEXT,
    proposed_by     TEXT,
    proposed_at     TEXT,
    reason          TEXT,
    comment         TEXT,
    decided_by      TEXT,
    decided_at      TEXT,
    decided_reason  TEXT,
    decided_comment TEXT,
    -- Four eyes, held by the database as well.
    CHECK (decided_by IS NULL OR decided_by <> proposed_by)
);
-- Repeats join the alert that is open.
CREATE UNIQUE INDEX alert_one_open ON alert (party_key, subject) WHERE status IN ('open', 'proposed', 'escalated');
CREATE INDEX alert_pair ON alert (party_key, subject, id);
CREATE INDEX alert_queue ON alert (status, priority, due_at);
CREATE INDEX alert_customer ON alert (customer, id);

CREATE TABLE attachment (
    id         TEXT NOT NULL PRIMARY KEY,
    alert_id   TEXT NOT NULL REFERENCES alert (id),
    name       TEXT NOT NULL,
    media_type TEXT NOT NULL,
    size       ${whole} NOT NULL,
    sha256     TEXT NOT NULL,
    added_by   TEXT NOT NULL,
    added_at   TEXT NOT NULL,
    content    ${bytes} NOT NULL
);
CREATE INDEX attachment_alert ON attachment (alert_id, id);

CREATE TABLE exemption (
    id             TEXT NOT NULL PRIMARY KEY,
    customer       TEXT NOT NULL,
    subject        TEXT NOT NULL,
    alert_id       TEXT NOT NULL,
    reason         TEXT NOT NULL,
    proposed_by    TEXT NOT NULL,
    approved_by    TEXT NOT NULL,
    granted_at     TEXT NOT NULL,
    expires_at     TEXT NOT NULL,
    customer_print TEXT NOT NULL,
    listed_prints  TEXT NOT NULL,
    ended_at       TEXT,
    ending         TEXT,
    CHECK (approved_by <> proposed_by)
);
CREATE UNIQUE INDEX exemption_one_open ON exemption (customer, subject) WHERE ended_at IS NULL;

CREATE TABLE webhook (
    id         TEXT NOT NULL PRIMARY KEY,
    url        TEXT NOT NULL,
    secret     TEXT NOT NULL,
    events     TEXT NOT NULL,
    created_at TEXT NOT NULL
);

-- What is to be sent, written in the transaction that made it true.
CREATE TABLE delivery (
    id         TEXT NOT NULL PRIMARY KEY,
    webhook_id TEXT NOT NULL,
    event      TEXT NOT NULL,
    body       TEXT NOT NULL,
    created_at TEXT NOT NULL,
    due_at     TEXT,
    attempts   ${whole} NOT NULL,
    done_at    TEXT,
    problem    TEXT
);
CREATE INDEX delivery_due ON delivery (due_at);

CREATE TABLE report (
    id         TEXT NOT NULL PRIMARY KEY,
    alert_id   TEXT NOT NULL REFERENCES alert (id),
    kind       TEXT NOT NULL,
    event_on   TEXT NOT NULL,
    deadline   TEXT NOT NULL,
    fields     TEXT NOT NULL,
    version    ${whole} NOT NULL,
    filed_at   TEXT,
    filed_by   TEXT,
    filing     TEXT
);
CREATE INDEX report_deadline ON report (deadline);
