-- What has changed, by type and id only; kept for a day so that a browser that lost its stream can take it up again.
CREATE TABLE notification (
    jurisdiction text        NOT NULL,
    sequence     bigint      NOT NULL,
    source       text        NOT NULL,
    event_id     text        NOT NULL,
    type         text        NOT NULL,
    subject      text        NOT NULL,
    version      bigint,
    at           timestamptz NOT NULL,
    PRIMARY KEY (jurisdiction, sequence),
    UNIQUE (jurisdiction, source, event_id)
);
CREATE INDEX notification_sequence ON notification (sequence);
CREATE SEQUENCE notification_sequence_number;

ALTER TABLE notification ENABLE ROW LEVEL SECURITY;
ALTER TABLE notification FORCE ROW LEVEL SECURITY;
CREATE POLICY own_government ON notification USING (jurisdiction = guiju_jurisdiction()) WITH CHECK (jurisdiction = guiju_jurisdiction());
CREATE POLICY platform_reads ON notification FOR SELECT USING (guiju_platform());
-- notes that come together, of whatever government, are kept together
CREATE POLICY platform_keeps ON notification FOR INSERT WITH CHECK (guiju_platform());
CREATE POLICY platform_sweeps ON notification FOR DELETE USING (guiju_platform());

-- How far the rehearsal clock stands from the real one; one row, none when they agree.
CREATE TABLE rehearsal_clock (
    jurisdiction text   NOT NULL PRIMARY KEY CHECK (jurisdiction = 'platform'),
    offset_ms    bigint NOT NULL
);
ALTER TABLE rehearsal_clock ENABLE ROW LEVEL SECURITY;
ALTER TABLE rehearsal_clock FORCE ROW LEVEL SECURITY;
CREATE POLICY own_government ON rehearsal_clock USING (jurisdiction = guiju_jurisdiction()) WITH CHECK (jurisdiction = guiju_jurisdiction());

GRANT SELECT, INSERT, DELETE ON notification TO ${appRole};
GRANT USAGE ON SEQUENCE notification_sequence_number TO ${appRole};
GRANT SELECT, INSERT, UPDATE, DELETE ON rehearsal_clock TO ${appRole};
