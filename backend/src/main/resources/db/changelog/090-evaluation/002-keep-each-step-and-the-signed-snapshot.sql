--liquibase formatted sql

--changeset kinerja:keep-each-step-of-an-evaluation
-- Only added to. The name is a copy: a later change of name does not rewrite who signed.
CREATE TABLE evaluation_step (
  id             uuid        NOT NULL,
  evaluation_id  uuid        NOT NULL,
  step           text        NOT NULL,
  taken_at       timestamptz NOT NULL,
  by_employee_id uuid        NOT NULL,
  by_name        text        NOT NULL,
  reason         text,
  content_hash   text        NOT NULL,
  CONSTRAINT pk_evaluation_step PRIMARY KEY (id),
  CONSTRAINT fk_evaluation_step_evaluation FOREIGN KEY (evaluation_id) REFERENCES evaluation (id),
  CONSTRAINT fk_evaluation_step_employee FOREIGN KEY (by_employee_id) REFERENCES employee (id),
  CONSTRAINT ck_evaluation_step_step CHECK (step IN
    ('SUBMITTED', 'RETURNED', 'EVALUATED', 'REOPENED', 'SIGNED', 'DELIVERED', 'ACKNOWLEDGED')),
  CONSTRAINT ck_evaluation_step_hash CHECK (content_hash ~ '^[0-9a-f]{64}$'),
  CONSTRAINT ck_evaluation_step_reason CHECK (length(reason) <= 2000)
);
CREATE INDEX ix_evaluation_step_evaluation ON evaluation_step (evaluation_id, taken_at, id);
REVOKE UPDATE, DELETE, TRUNCATE ON evaluation_step FROM ${appRole};

--changeset kinerja:freeze-what-was-signed-byte-for-byte
-- Text and not jsonb, which would reorder it: the hash is that of the very bytes kept here.
CREATE TABLE evaluation_snapshot (
  evaluation_id uuid        NOT NULL,
  content       text        NOT NULL,
  sha256        text        NOT NULL,
  frozen_at     timestamptz NOT NULL,
  CONSTRAINT pk_evaluation_snapshot PRIMARY KEY (evaluation_id),
  CONSTRAINT fk_evaluation_snapshot_evaluation FOREIGN KEY (evaluation_id) REFERENCES evaluation (id),
  CONSTRAINT ck_evaluation_snapshot_hash CHECK (sha256 = encode(sha256(convert_to(content, 'UTF8')), 'hex'))
);
REVOKE UPDATE, DELETE, TRUNCATE ON evaluation_snapshot FROM ${appRole};
