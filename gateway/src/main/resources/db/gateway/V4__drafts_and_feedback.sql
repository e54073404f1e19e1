-- What somebody has begun to write, so that the office and the phone show the same; nobody else reads it.
CREATE TABLE draft (
    jurisdiction text        NOT NULL,
    person       text        NOT NULL,
    key          text        NOT NULL,
    body         jsonb       NOT NULL,
    saved_at     timestamptz NOT NULL,
    PRIMARY KEY (jurisdiction, person, key)
);
CREATE INDEX draft_age ON draft (saved_at);

-- What people tell the operators; with the trace of what went wrong, when they name it.
CREATE TABLE feedback (
    jurisdiction text        NOT NULL,
    id           uuid        NOT NULL,
    person       text        NOT NULL,
    name         text        NOT NULL,
    words        text        NOT NULL,
    page         text,
    trace_id     text        NOT NULL,
    at           timestamptz NOT NULL,
    PRIMARY KEY (jurisdiction, id)
);
CREATE INDEX feedback_newest ON feedback (at DESC, id);

ALTER TABLE draft ENABLE ROW LEVEL SECURITY;
ALTER TABLE draft FORCE ROW LEVEL SECURITY;
CREATE POLICY own_government ON draft USING (jurisdiction = guiju_jurisdiction()) WITH CHECK (jurisdiction = guiju_jurisdiction());
CREATE POLICY platform_sees_age ON draft FOR SELECT USING (guiju_platform());
CREATE POLICY platform_sweeps ON draft FOR DELETE USING (guiju_platform());

ALTER TABLE feedback ENABLE ROW LEVEL SECURITY;
ALTER TABLE feedback FORCE ROW LEVEL SECURITY;
CREATE POLICY own_government ON feedback USING (jurisdiction = guiju_jurisdiction()) WITH CHECK (jurisdiction = guiju_jurisdiction());
CREATE POLICY operators_read ON feedback FOR SELECT USING (guiju_platform());

GRANT SELECT, INSERT, UPDATE, DELETE ON draft TO ${appRole};
-- said is said
GRANT SELECT, INSERT ON feedback TO ${appRole};
