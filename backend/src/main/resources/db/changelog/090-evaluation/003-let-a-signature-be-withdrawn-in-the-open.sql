--liquibase formatted sql

--changeset kinerja:keep-each-frozen-copy-of-an-evaluation
-- A withdrawn or replaced copy stays beside the next one. An instance of before goes on writing the first.
ALTER TABLE evaluation_snapshot ADD COLUMN sequence integer NOT NULL DEFAULT 1;
ALTER TABLE evaluation_snapshot ADD CONSTRAINT ck_evaluation_snapshot_sequence CHECK (sequence BETWEEN 1 AND 100);
ALTER TABLE evaluation_snapshot DROP CONSTRAINT pk_evaluation_snapshot;
ALTER TABLE evaluation_snapshot ADD CONSTRAINT pk_evaluation_snapshot PRIMARY KEY (evaluation_id, sequence);

--changeset kinerja:say-why-a-frozen-copy-no-longer-counts
CREATE TABLE evaluation_snapshot_end (
  evaluation_id  uuid        NOT NULL,
  sequence       integer     NOT NULL,
  cause          text        NOT NULL,
  ended_at       timestamptz NOT NULL,
  by_employee_id uuid,
  by_name        text,
  reason         text        NOT NULL,
  delivered_at   timestamptz,
  CONSTRAINT pk_evaluation_snapshot_end PRIMARY KEY (evaluation_id, sequence),
  CONSTRAINT fk_evaluation_snapshot_end_snapshot FOREIGN KEY (evaluation_id, sequence)
    REFERENCES evaluation_snapshot (evaluation_id, sequence),
  CONSTRAINT fk_evaluation_snapshot_end_employee FOREIGN KEY (by_employee_id) REFERENCES employee (id),
  CONSTRAINT ck_evaluation_snapshot_end_cause CHECK (cause IN ('UNSIGNED', 'DECIDED')),
  CONSTRAINT ck_evaluation_snapshot_end_reason CHECK (length(reason) BETWEEN 1 AND 4000)
);
REVOKE UPDATE, DELETE, TRUNCATE ON evaluation_snapshot_end FROM ${appRole};

--changeset kinerja:know-more-steps-of-an-evaluation
-- A step that the passing of time brings about is nobody's.
ALTER TABLE evaluation_step ALTER COLUMN by_employee_id DROP NOT NULL;
ALTER TABLE evaluation_step ALTER COLUMN by_name DROP NOT NULL;
ALTER TABLE evaluation_step DROP CONSTRAINT ck_evaluation_step_step;
ALTER TABLE evaluation_step ADD CONSTRAINT ck_evaluation_step_step CHECK (step IN
  ('SUBMITTED', 'RETURNED', 'EVALUATED', 'REOPENED', 'SIGNED', 'DELIVERED', 'ACKNOWLEDGED', 'UNSIGNED', 'DIALOGUE_HELD',
   'CALIBRATED', 'DECIDED', 'FINALISED', 'HANDED_OVER', 'SLICE_COMPLETED'));
ALTER TABLE evaluation_step DROP CONSTRAINT ck_evaluation_step_reason;
ALTER TABLE evaluation_step ADD CONSTRAINT ck_evaluation_step_reason CHECK (length(reason) <= 4000);

--changeset kinerja:keep-the-day-of-the-dialogue-and-of-finality
ALTER TABLE evaluation ADD COLUMN dialogue_on date;
ALTER TABLE evaluation ADD COLUMN dialogue_note text;
ALTER TABLE evaluation ADD COLUMN finalised_at timestamptz;
ALTER TABLE evaluation ADD CONSTRAINT ck_evaluation_dialogue CHECK (length(dialogue_note) <= 2000);
CREATE INDEX ix_evaluation_delivered ON evaluation (id) WHERE status IN ('DELIVERED', 'ACKNOWLEDGED');
