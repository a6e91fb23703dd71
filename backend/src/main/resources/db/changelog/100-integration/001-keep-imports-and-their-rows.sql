--liquibase formatted sql

--changeset kinerja:keep-imports-and-what-became-of-them
CREATE TABLE import_run (
  id            uuid        NOT NULL,
  kind          text        NOT NULL,
  state         text        NOT NULL,
  file_name     text        NOT NULL,
  sha256        bytea       NOT NULL,
  uploaded_by   uuid        NOT NULL,
  uploaded_at   timestamptz NOT NULL,
  columns       jsonb       NOT NULL,
  creates       integer     NOT NULL,
  updates       integer     NOT NULL,
  unchanged     integer     NOT NULL,
  rejected      integer     NOT NULL,
  warnings      integer     NOT NULL,
  -- Of all judgements together: tells whether the office changed between the preview and the decision.
  judgement     bytea       NOT NULL,
  decided_by    uuid,
  decided_at    timestamptz,
  rows_kept     boolean     NOT NULL,
  version       integer     NOT NULL DEFAULT 0,
  CONSTRAINT pk_import_run PRIMARY KEY (id),
  CONSTRAINT ck_import_run_kind CHECK (kind IN ('UNITS', 'EMPLOYEES')),
  CONSTRAINT ck_import_run_state CHECK (state IN ('CHECKED', 'APPLIED', 'DISCARDED')),
  CONSTRAINT ck_import_run_decided CHECK ((state = 'CHECKED') = (decided_at IS NULL)),
  CONSTRAINT ck_import_run_file_name CHECK (length(file_name) BETWEEN 1 AND 200),
  CONSTRAINT ck_import_run_counts CHECK (creates >= 0 AND updates >= 0 AND unchanged >= 0 AND rejected >= 0 AND warnings >= 0)
);
CREATE INDEX ix_import_run_uploaded_at ON import_run (uploaded_at DESC, id DESC);
CREATE INDEX ix_import_run_rows_kept ON import_run (uploaded_at) WHERE rows_kept;

--changeset kinerja:keep-the-rows-of-an-import-for-a-while
-- The rows hold personal data as the office sent them; they go some weeks after the import, the run stays.
CREATE TABLE import_row (
  run_id     uuid    NOT NULL,
  row_number integer NOT NULL,
  label      text    NOT NULL,
  raw        jsonb   NOT NULL,
  outcome    text    NOT NULL,
  changes    jsonb   NOT NULL,
  problems   jsonb   NOT NULL,
  CONSTRAINT pk_import_row PRIMARY KEY (run_id, row_number),
  CONSTRAINT fk_import_row_run FOREIGN KEY (run_id) REFERENCES import_run (id) ON DELETE CASCADE,
  CONSTRAINT ck_import_row_outcome CHECK (outcome IN ('CREATE', 'UPDATE', 'UNCHANGED', 'REJECTED'))
);

--changeset kinerja:stage-people-between-the-file-and-the-tables
-- Filled, used and emptied within one transaction, therefore unlogged: a crash leaves nothing that was wanted.
CREATE UNLOGGED TABLE import_person (
  run_id          uuid    NOT NULL,
  employee_id     uuid    NOT NULL,
  is_new          boolean NOT NULL,
  person_changes  boolean NOT NULL,
  nip             text    NOT NULL,
  name            text    NOT NULL,
  title_prefix    text,
  title_suffix    text,
  status          text    NOT NULL,
  grade           text    NOT NULL,
  email           text,
  unit_id         uuid    NOT NULL,
  title           text    NOT NULL,
  position_kind   text    NOT NULL,
  echelon         text,
  assessor_nip    text,
  step            text    NOT NULL,
  assignment_id   uuid,
  new_id          uuid    NOT NULL,
  starts_on       date    NOT NULL
);
CREATE INDEX ix_import_person_run ON import_person (run_id);
