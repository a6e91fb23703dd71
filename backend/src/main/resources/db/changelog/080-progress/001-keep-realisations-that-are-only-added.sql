--liquibase formatted sql

--changeset kinerja:keep-realisations-that-are-only-added
-- A correction is a row of its own that names the one it replaces. The lineage is a copy of the indicator's: entries made
-- under an earlier version of the plan count for the later one, found by one index without a join.
CREATE TABLE realisation (
  id                   uuid           NOT NULL,
  indicator_id         uuid           NOT NULL,
  indicator_lineage_id uuid           NOT NULL,
  period_id            uuid           NOT NULL,
  employee_id          uuid           NOT NULL,
  value                numeric(18, 4) NOT NULL,
  note                 text,
  occurred_on          date           NOT NULL,
  recorded_at          timestamptz    NOT NULL,
  recorded_by          uuid           NOT NULL,
  replaces_id          uuid,
  reason               text,
  CONSTRAINT pk_realisation PRIMARY KEY (id),
  CONSTRAINT fk_realisation_indicator FOREIGN KEY (indicator_id) REFERENCES indicator (id),
  CONSTRAINT fk_realisation_period FOREIGN KEY (period_id) REFERENCES period (id),
  CONSTRAINT fk_realisation_employee FOREIGN KEY (employee_id) REFERENCES employee (id),
  CONSTRAINT fk_realisation_replaces FOREIGN KEY (replaces_id) REFERENCES realisation (id),
  CONSTRAINT uq_realisation_replaces UNIQUE (replaces_id),
  CONSTRAINT ck_realisation_value CHECK (value >= 0),
  CONSTRAINT ck_realisation_correction CHECK ((replaces_id IS NULL) = (reason IS NULL)),
  CONSTRAINT ck_realisation_texts CHECK (length(note) <= 2000 AND length(reason) <= 1000)
);
CREATE INDEX ix_realisation_lineage ON realisation (indicator_lineage_id, period_id);
CREATE INDEX ix_realisation_employee ON realisation (employee_id, period_id);
CREATE INDEX ix_realisation_indicator ON realisation (indicator_id);
REVOKE UPDATE, DELETE, TRUNCATE ON realisation FROM ${appRole};
