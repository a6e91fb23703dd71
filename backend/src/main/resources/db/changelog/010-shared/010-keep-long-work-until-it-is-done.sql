--liquibase formatted sql

--changeset kinerja:keep-jobs-with-their-leases-and-results
-- Whoever works on a job holds a lease and renews it; an expired lease lets another instance take over.
CREATE TABLE job (
  id                uuid        NOT NULL,
  kind              text        NOT NULL,
  parameters        jsonb       NOT NULL,
  state             text        NOT NULL,
  owner_account_id  uuid        NOT NULL,
  owner_employee_id uuid,
  owner_roles       text        NOT NULL,
  progress_done     integer     NOT NULL DEFAULT 0,
  progress_total    integer,
  cancel_requested  boolean     NOT NULL DEFAULT false,
  attempts          integer     NOT NULL DEFAULT 0,
  lease_id          uuid,
  lease_until       timestamptz,
  created_at        timestamptz NOT NULL,
  started_at        timestamptz,
  finished_at       timestamptz,
  result_name       text,
  result_type       text,
  result_bytes      bigint,
  result_until      timestamptz,
  problem           text,
  CONSTRAINT pk_job PRIMARY KEY (id),
  CONSTRAINT ck_job_kind CHECK (kind ~ '^[A-Z][A-Z0-9_]{0,39}$'),
  CONSTRAINT ck_job_state CHECK (state IN ('QUEUED', 'RUNNING', 'SUCCEEDED', 'FAILED', 'CANCELLED')),
  CONSTRAINT ck_job_lease CHECK ((state = 'RUNNING') = (lease_id IS NOT NULL) AND (lease_id IS NULL) = (lease_until IS NULL)),
  CONSTRAINT ck_job_finished CHECK ((state IN ('QUEUED', 'RUNNING')) = (finished_at IS NULL)),
  CONSTRAINT ck_job_result CHECK (result_name IS NULL OR (state = 'SUCCEEDED' AND result_type IS NOT NULL
    AND result_bytes IS NOT NULL AND result_until IS NOT NULL)),
  CONSTRAINT ck_job_problem CHECK ((state = 'FAILED') = (problem IS NOT NULL)),
  CONSTRAINT ck_job_progress CHECK (progress_done >= 0 AND (progress_total IS NULL OR progress_total >= progress_done))
);
CREATE INDEX ix_job_waiting ON job (created_at) WHERE state IN ('QUEUED', 'RUNNING');
CREATE INDEX ix_job_owner ON job (owner_account_id, created_at DESC, id DESC);
CREATE INDEX ix_job_result_until ON job (result_until) WHERE result_until IS NOT NULL;
