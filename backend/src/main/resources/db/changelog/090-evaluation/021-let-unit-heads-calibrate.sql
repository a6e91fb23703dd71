--liquibase formatted sql

--changeset kinerja:let-unit-heads-calibrate
CREATE TABLE calibration_session (
  id                uuid        NOT NULL,
  unit_predicate_id uuid        NOT NULL,
  status            text        NOT NULL,
  opened_at         timestamptz NOT NULL,
  opened_by_id      uuid        NOT NULL,
  opened_by_name    text        NOT NULL,
  closed_at         timestamptz,
  closed_by_name    text,
  close_reason      text,
  final_check       text,
  version           bigint      NOT NULL DEFAULT 0,
  CONSTRAINT pk_calibration_session PRIMARY KEY (id),
  CONSTRAINT fk_calibration_session_unit_predicate FOREIGN KEY (unit_predicate_id) REFERENCES unit_predicate (id),
  CONSTRAINT fk_calibration_session_employee FOREIGN KEY (opened_by_id) REFERENCES employee (id),
  CONSTRAINT ck_calibration_session_status CHECK (status IN ('OPEN', 'CLOSED')),
  CONSTRAINT ck_calibration_session_closed CHECK ((status = 'CLOSED') = (closed_at IS NOT NULL)
    AND (closed_at IS NULL) = (closed_by_name IS NULL) AND (closed_at IS NULL) = (final_check IS NULL)),
  CONSTRAINT ck_calibration_session_check CHECK (final_check IS JSON OBJECT),
  CONSTRAINT ck_calibration_session_reason CHECK (length(close_reason) BETWEEN 1 AND 2000)
);
CREATE UNIQUE INDEX uq_calibration_session_open ON calibration_session (unit_predicate_id) WHERE status = 'OPEN';
CREATE INDEX ix_calibration_session_unit_predicate ON calibration_session (unit_predicate_id, opened_at, id);

--changeset kinerja:keep-both-sides-of-each-calibrated-result
CREATE TABLE calibration_change (
  id               uuid        NOT NULL,
  session_id       uuid        NOT NULL,
  evaluation_id    uuid        NOT NULL,
  employee_id      uuid        NOT NULL,
  result_before    text        NOT NULL,
  behaviour_before text        NOT NULL,
  predicate_before text        NOT NULL,
  result_after     text        NOT NULL,
  behaviour_after  text        NOT NULL,
  predicate_after  text        NOT NULL,
  reason           text        NOT NULL,
  changed_at       timestamptz NOT NULL,
  by_employee_id   uuid        NOT NULL,
  by_name          text        NOT NULL,
  CONSTRAINT pk_calibration_change PRIMARY KEY (id),
  CONSTRAINT fk_calibration_change_session FOREIGN KEY (session_id) REFERENCES calibration_session (id),
  CONSTRAINT fk_calibration_change_evaluation FOREIGN KEY (evaluation_id) REFERENCES evaluation (id),
  CONSTRAINT fk_calibration_change_employee FOREIGN KEY (employee_id) REFERENCES employee (id),
  CONSTRAINT ck_calibration_change_nobody_calibrates_himself CHECK (by_employee_id <> employee_id),
  CONSTRAINT ck_calibration_change_ratings CHECK (result_before IN ('ABOVE', 'AS_EXPECTED', 'BELOW')
    AND behaviour_before IN ('ABOVE', 'AS_EXPECTED', 'BELOW') AND result_after IN ('ABOVE', 'AS_EXPECTED', 'BELOW')
    AND behaviour_after IN ('ABOVE', 'AS_EXPECTED', 'BELOW')),
  CONSTRAINT ck_calibration_change_predicates CHECK (
    predicate_before IN ('VERY_GOOD', 'GOOD', 'NEEDS_IMPROVEMENT', 'POOR', 'VERY_POOR')
    AND predicate_after IN ('VERY_GOOD', 'GOOD', 'NEEDS_IMPROVEMENT', 'POOR', 'VERY_POOR')),
  CONSTRAINT ck_calibration_change_reason CHECK (length(reason) BETWEEN 1 AND 2000)
);
CREATE INDEX ix_calibration_change_session ON calibration_change (session_id, changed_at, id);
CREATE INDEX ix_calibration_change_evaluation ON calibration_change (evaluation_id, session_id, changed_at);
CREATE INDEX ix_calibration_change_employee ON calibration_change (employee_id);
REVOKE UPDATE, DELETE, TRUNCATE ON calibration_change FROM ${appRole};
