-- Identity of the suite. Every table starts with the government a row belongs to; what belongs to none (signing keys, operators,
-- attempts to sign in under a name that may not exist) stands under 'platform'.

CREATE FUNCTION guiju_jurisdiction() RETURNS text LANGUAGE plpgsql STABLE AS $$
DECLARE
    jurisdiction text := nullif(current_setting('guiju.jurisdiction', true), '');
BEGIN
    IF jurisdiction IS NOT NULL THEN
        RETURN jurisdiction;
    END IF;
    IF current_setting('guiju.scope', true) = 'platform' THEN
        RETURN NULL;
    END IF;
    RAISE EXCEPTION 'no government named in this transaction (guiju.jurisdiction)' USING ERRCODE = '42501';
END
$$;

CREATE FUNCTION guiju_platform() RETURNS boolean LANGUAGE sql STABLE AS $$
    SELECT coalesce(current_setting('guiju.scope', true) = 'platform', false)
$$;

CREATE TABLE account (
    jurisdiction  text        NOT NULL,
    id            uuid        NOT NULL,
    name          text        NOT NULL UNIQUE,
    kind          text        NOT NULL CHECK (kind IN ('person', 'operator')),
    person        text        NOT NULL,
    display_name  text        NOT NULL,
    -- at most one: system, security and audit are never in one hand
    capability    text        CHECK (capability IN ('system-administrator', 'security-administrator', 'auditor')),
    password_hash text        NOT NULL,
    locked_reason text,
    version       bigint      NOT NULL DEFAULT 0,
    created_at    timestamptz NOT NULL,
    changed_at    timestamptz NOT NULL,
    PRIMARY KEY (jurisdiction, id),
    CHECK ((kind = 'operator') = (jurisdiction = 'platform')),
    CHECK (kind = 'person' OR capability IS NULL)
);

CREATE TABLE session (
    jurisdiction text        NOT NULL,
    token_hash   bytea       NOT NULL,
    account      uuid,
    -- who it is, for people an outside provider signed in; accounts of ours are read afresh
    caller       jsonb       NOT NULL,
    created_at   timestamptz NOT NULL,
    seen_at      timestamptz NOT NULL,
    idle_until   timestamptz NOT NULL,
    ends_at      timestamptz NOT NULL,
    PRIMARY KEY (jurisdiction, token_hash),
    FOREIGN KEY (jurisdiction, account) REFERENCES account (jurisdiction, id)
);
CREATE UNIQUE INDEX session_token ON session (token_hash);
CREATE INDEX session_account ON session (jurisdiction, account);

CREATE TABLE refresh_token (
    jurisdiction text        NOT NULL,
    token_hash   bytea       NOT NULL,
    family       uuid        NOT NULL,
    account      uuid        NOT NULL,
    issued_at    timestamptz NOT NULL,
    expires_at   timestamptz NOT NULL,
    used_at      timestamptz,
    revoked_at   timestamptz,
    PRIMARY KEY (jurisdiction, token_hash),
    FOREIGN KEY (jurisdiction, account) REFERENCES account (jurisdiction, id)
);
CREATE UNIQUE INDEX refresh_token_hash ON refresh_token (token_hash);
CREATE INDEX refresh_token_family ON refresh_token (jurisdiction, family);
CREATE INDEX refresh_token_account ON refresh_token (jurisdiction, account);

CREATE TABLE signing_key (
    jurisdiction text        NOT NULL CHECK (jurisdiction = 'platform'),
    kid          text        NOT NULL,
    key_material text        NOT NULL,
    created_at   timestamptz NOT NULL,
    signs_from   timestamptz NOT NULL,
    PRIMARY KEY (jurisdiction, kid)
);

-- Attempts are counted by the name that was typed, known or not: an answer must not tell which it was.
CREATE TABLE sign_in_attempt (
    jurisdiction  text        NOT NULL CHECK (jurisdiction = 'platform'),
    name_hash     bytea       NOT NULL,
    failures      integer     NOT NULL,
    blocked_until timestamptz NOT NULL,
    changed_at    timestamptz NOT NULL,
    PRIMARY KEY (jurisdiction, name_hash)
);

CREATE TABLE security_event (
    jurisdiction text        NOT NULL,
    id           bigint      GENERATED ALWAYS AS IDENTITY,
    at           timestamptz NOT NULL,
    kind         text        NOT NULL,
    account      text,
    acted_by     text,
    address      text,
    facts        jsonb       NOT NULL DEFAULT '{}',
    PRIMARY KEY (jurisdiction, id)
);

DO $$
DECLARE
    entry text;
BEGIN
    FOREACH entry IN ARRAY ARRAY['account', 'session', 'refresh_token', 'signing_key', 'sign_in_attempt', 'security_event'] LOOP
        EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', entry);
        EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', entry);
        EXECUTE format('CREATE POLICY own_government ON %I USING (jurisdiction = guiju_jurisdiction()) '
                       'WITH CHECK (jurisdiction = guiju_jurisdiction())', entry);
    END LOOP;
    -- Who signs in has not yet said of which government: found by name or token in platform scope, read only.
    FOREACH entry IN ARRAY ARRAY['account', 'session', 'refresh_token'] LOOP
        EXECUTE format('CREATE POLICY platform_finds ON %I FOR SELECT USING (guiju_platform())', entry);
    END LOOP;
    -- What has run out is swept over all governments.
    FOREACH entry IN ARRAY ARRAY['session', 'refresh_token'] LOOP
        EXECUTE format('CREATE POLICY platform_sweeps ON %I FOR DELETE USING (guiju_platform())', entry);
    END LOOP;
END
$$;

GRANT USAGE ON SCHEMA public TO ${appRole};
GRANT SELECT, INSERT, UPDATE ON account TO ${appRole};
GRANT SELECT, INSERT, UPDATE, DELETE ON session, refresh_token, sign_in_attempt TO ${appRole};
GRANT SELECT, INSERT, DELETE ON signing_key TO ${appRole};
-- append-only: what happened cannot be unsaid by the application
GRANT SELECT, INSERT ON security_event TO ${appRole};
