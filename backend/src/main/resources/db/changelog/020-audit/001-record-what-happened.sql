--liquibase formatted sql

--changeset kinerja:record-what-happened-in-a-table-that-only-grows
-- No foreign keys: the trail outlives what it speaks of.
CREATE TABLE audit_event (
  id                uuid        NOT NULL,
  occurred_at       timestamptz NOT NULL,
  actor_kind        text        NOT NULL,
  actor_account_id  uuid,
  actor_employee_id uuid,
  action            text        NOT NULL,
  subject_type      text        NOT NULL,
  subject_id        uuid,
  employee_id       uuid,
  detail            jsonb       NOT NULL,
  request_id        text,
  CONSTRAINT pk_audit_event PRIMARY KEY (id),
  CONSTRAINT ck_audit_event_actor_kind CHECK (actor_kind IN ('ACCOUNT', 'SYSTEM', 'ANONYMOUS')),
  CONSTRAINT ck_audit_event_actor CHECK ((actor_kind = 'ACCOUNT') = (actor_account_id IS NOT NULL)),
  CONSTRAINT ck_audit_event_action CHECK (action ~ '^[A-Z][A-Z0-9_]{1,63}$'),
  CONSTRAINT ck_audit_event_subject_type CHECK (subject_type ~ '^[A-Z][A-Z0-9_]{1,63}$'),
  CONSTRAINT ck_audit_event_request_id CHECK (length(request_id) <= 100)
);
-- The auditor lists newest first, by each of these.
CREATE INDEX ix_audit_event_occurred_at ON audit_event (occurred_at DESC, id DESC);
CREATE INDEX ix_audit_event_employee ON audit_event (employee_id, occurred_at DESC, id DESC) WHERE employee_id IS NOT NULL;
CREATE INDEX ix_audit_event_subject ON audit_event (subject_id, occurred_at DESC, id DESC) WHERE subject_id IS NOT NULL;
CREATE INDEX ix_audit_event_actor ON audit_event (actor_employee_id, occurred_at DESC, id DESC) WHERE actor_employee_id IS NOT NULL;
CREATE INDEX ix_audit_event_action ON audit_event (action, occurred_at DESC, id DESC);

--changeset kinerja:link-the-events-into-a-chain-behind-the-writers
CREATE TABLE audit_link (
  position  bigint      NOT NULL,
  event_id  uuid        NOT NULL,
  hash      bytea       NOT NULL,
  linked_at timestamptz NOT NULL,
  CONSTRAINT pk_audit_link PRIMARY KEY (position),
  CONSTRAINT uq_audit_link_event UNIQUE (event_id),
  CONSTRAINT ck_audit_link_position CHECK (position > 0),
  CONSTRAINT ck_audit_link_hash CHECK (octet_length(hash) = 32)
);
-- Events that wait for their link. The chainer takes them away; nothing of value is lost with a row here.
CREATE TABLE audit_pending (
  event_id uuid NOT NULL,
  CONSTRAINT pk_audit_pending PRIMARY KEY (event_id)
);

--changeset kinerja:remember-each-verification-of-the-chain
CREATE TABLE audit_verification (
  id                    uuid        NOT NULL,
  verified_at           timestamptz NOT NULL,
  verified_by           uuid,
  checked               bigint      NOT NULL,
  intact                boolean     NOT NULL,
  first_broken_position bigint,
  reason                text,
  head_position         bigint      NOT NULL,
  head_hash             bytea       NOT NULL,
  CONSTRAINT pk_audit_verification PRIMARY KEY (id),
  CONSTRAINT ck_audit_verification_reason CHECK (intact = (reason IS NULL))
);
CREATE INDEX ix_audit_verification_verified_at ON audit_verification (verified_at DESC);

--changeset kinerja:let-nobody-change-or-remove-what-was-recorded splitStatements:false
CREATE FUNCTION refuse_change_of_audit() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'the audit trail only grows' USING ERRCODE = 'insufficient_privilege';
END
$$;
CREATE TRIGGER keep_audit_event BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_event
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_of_audit();
CREATE TRIGGER keep_audit_link BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_link
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_of_audit();
CREATE TRIGGER keep_audit_verification BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_verification
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_of_audit();
REVOKE UPDATE, DELETE, TRUNCATE ON audit_event, audit_link, audit_verification FROM ${appRole};
REVOKE UPDATE ON audit_pending FROM ${appRole};

--changeset kinerja:put-every-new-event-in-the-queue-of-the-chain splitStatements:false
-- By trigger, so that a set-based INSERT ... SELECT of any feature is linked as well.
CREATE FUNCTION queue_audit_event() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO audit_pending (event_id) SELECT id FROM added;
  RETURN NULL;
END
$$;
CREATE TRIGGER queue_audit_event AFTER INSERT ON audit_event
  REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION queue_audit_event();
