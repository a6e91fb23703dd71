--liquibase formatted sql

--changeset kinerja:keep-the-daily-log-of-work
-- What somebody did, day by day. An entry never changes; whatever becomes of it is one row in work_log_outcome, whose key
-- keeps two hands from correcting it and counting it at the same time, or from counting it twice.
CREATE TABLE work_log_entry (
  id                   uuid        NOT NULL,
  cycle_id             uuid        NOT NULL,
  employee_id          uuid        NOT NULL,
  span                 text        NOT NULL,
  worked_on            date        NOT NULL,
  target_id            uuid,
  indicator_id         uuid,
  indicator_lineage_id uuid,
  quantity             numeric(18, 4),
  done                 text        NOT NULL,
  recorded_at          timestamptz NOT NULL,
  recorded_by          uuid        NOT NULL,
  replaces_id          uuid,
  reason               text,
  CONSTRAINT pk_work_log_entry PRIMARY KEY (id),
  CONSTRAINT fk_work_log_entry_cycle FOREIGN KEY (cycle_id) REFERENCES cycle (id),
  CONSTRAINT fk_work_log_entry_employee FOREIGN KEY (employee_id) REFERENCES employee (id),
  CONSTRAINT fk_work_log_entry_target FOREIGN KEY (target_id) REFERENCES target (id),
  CONSTRAINT fk_work_log_entry_indicator FOREIGN KEY (indicator_id) REFERENCES indicator (id),
  CONSTRAINT fk_work_log_entry_replaces FOREIGN KEY (replaces_id) REFERENCES work_log_entry (id),
  CONSTRAINT ck_work_log_entry_span CHECK (span IN ('DAY', 'WEEK')),
  CONSTRAINT ck_work_log_entry_quantity CHECK (quantity >= 0),
  CONSTRAINT ck_work_log_entry_measured CHECK ((quantity IS NULL) >= (indicator_id IS NULL)
    AND (indicator_id IS NULL) = (indicator_lineage_id IS NULL) AND (indicator_id IS NULL) >= (target_id IS NULL)),
  CONSTRAINT ck_work_log_entry_correction CHECK ((replaces_id IS NULL) = (reason IS NULL)),
  CONSTRAINT ck_work_log_entry_texts CHECK (length(done) <= 1000 AND length(reason) <= 1000)
);
CREATE INDEX ix_work_log_entry_employee ON work_log_entry (employee_id, cycle_id, worked_on, id);
CREATE INDEX ix_work_log_entry_cycle ON work_log_entry (cycle_id);
CREATE INDEX ix_work_log_entry_target ON work_log_entry (target_id);
CREATE INDEX ix_work_log_entry_indicator ON work_log_entry (indicator_id);
CREATE INDEX ix_work_log_entry_replaces ON work_log_entry (replaces_id);
REVOKE UPDATE, DELETE, TRUNCATE ON work_log_entry FROM ${appRole};

CREATE TABLE work_log_outcome (
  entry_id       uuid        NOT NULL,
  kind           text        NOT NULL,
  replaced_by_id uuid,
  realisation_id uuid,
  happened_at    timestamptz NOT NULL,
  CONSTRAINT pk_work_log_outcome PRIMARY KEY (entry_id),
  CONSTRAINT fk_work_log_outcome_entry FOREIGN KEY (entry_id) REFERENCES work_log_entry (id),
  CONSTRAINT fk_work_log_outcome_replaced_by FOREIGN KEY (replaced_by_id) REFERENCES work_log_entry (id),
  CONSTRAINT fk_work_log_outcome_realisation FOREIGN KEY (realisation_id) REFERENCES realisation (id),
  CONSTRAINT ck_work_log_outcome_kind CHECK (kind IN ('CORRECTED', 'PROMOTED')),
  CONSTRAINT ck_work_log_outcome_what CHECK ((kind = 'CORRECTED') = (replaced_by_id IS NOT NULL)
    AND (kind = 'PROMOTED') = (realisation_id IS NOT NULL))
);
CREATE INDEX ix_work_log_outcome_replaced_by ON work_log_outcome (replaced_by_id);
CREATE INDEX ix_work_log_outcome_realisation ON work_log_outcome (realisation_id);
REVOKE UPDATE, DELETE, TRUNCATE ON work_log_outcome FROM ${appRole};

CREATE TABLE work_log_evidence (
  entry_id    uuid NOT NULL,
  evidence_id uuid NOT NULL,
  CONSTRAINT pk_work_log_evidence PRIMARY KEY (entry_id, evidence_id),
  CONSTRAINT fk_work_log_evidence_entry FOREIGN KEY (entry_id) REFERENCES work_log_entry (id),
  CONSTRAINT fk_work_log_evidence_evidence FOREIGN KEY (evidence_id) REFERENCES evidence (id)
);
CREATE INDEX ix_work_log_evidence_evidence ON work_log_evidence (evidence_id);
REVOKE UPDATE, DELETE, TRUNCATE ON work_log_evidence FROM ${appRole};
