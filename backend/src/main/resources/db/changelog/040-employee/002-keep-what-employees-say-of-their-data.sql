--liquibase formatted sql

--changeset kinerja:keep-what-employees-say-of-their-data
CREATE TABLE data_confirmation (
  id              uuid        NOT NULL,
  employee_id     uuid        NOT NULL,
  confirmed_at    timestamptz NOT NULL,
  correct         boolean     NOT NULL,
  topic           text,
  report_text     text,
  resolved_at     timestamptz,
  -- The account, not the employee: an officer may have no personnel file of their own here.
  resolved_by     uuid,
  resolution_note text,
  version         integer     NOT NULL DEFAULT 0,
  CONSTRAINT pk_data_confirmation PRIMARY KEY (id),
  CONSTRAINT fk_data_confirmation_employee FOREIGN KEY (employee_id) REFERENCES employee (id),
  CONSTRAINT ck_data_confirmation_topic CHECK (topic IN ('NAME', 'NIP', 'GRADE', 'POSITION', 'UNIT', 'ASSESSOR', 'OTHER')),
  CONSTRAINT ck_data_confirmation_report CHECK (correct = (topic IS NULL) AND correct = (report_text IS NULL)),
  CONSTRAINT ck_data_confirmation_report_text CHECK (length(report_text) BETWEEN 1 AND 1000),
  CONSTRAINT ck_data_confirmation_resolution CHECK
    ((resolved_at IS NULL) = (resolved_by IS NULL) AND (resolved_at IS NULL) = (resolution_note IS NULL) AND NOT (correct AND resolved_at IS NOT NULL)),
  CONSTRAINT ck_data_confirmation_resolution_note CHECK (length(resolution_note) BETWEEN 1 AND 1000)
);
CREATE INDEX ix_data_confirmation_employee ON data_confirmation (employee_id, confirmed_at DESC);
CREATE INDEX ix_data_confirmation_open ON data_confirmation (confirmed_at, id) WHERE NOT correct AND resolved_at IS NULL;
CREATE INDEX ix_data_confirmation_report ON data_confirmation (confirmed_at, id) WHERE NOT correct;
