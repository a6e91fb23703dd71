--liquibase formatted sql

--changeset kinerja:keep-results-as-they-were-before-a-change
-- A calibration before the signature and a decision on an objection change the result; both sides of the change stay.
CREATE TABLE evaluation_result_change (
  id               uuid        NOT NULL,
  evaluation_id    uuid        NOT NULL,
  kind             text        NOT NULL,
  result_before    text        NOT NULL,
  behaviour_before text        NOT NULL,
  predicate_before text        NOT NULL,
  result_after     text        NOT NULL,
  behaviour_after  text        NOT NULL,
  predicate_after  text        NOT NULL,
  reason           text        NOT NULL,
  by_employee_id   uuid        NOT NULL,
  by_name          text        NOT NULL,
  changed_at       timestamptz NOT NULL,
  CONSTRAINT pk_evaluation_result_change PRIMARY KEY (id),
  CONSTRAINT fk_evaluation_result_change_evaluation FOREIGN KEY (evaluation_id) REFERENCES evaluation (id),
  CONSTRAINT fk_evaluation_result_change_employee FOREIGN KEY (by_employee_id) REFERENCES employee (id),
  CONSTRAINT ck_evaluation_result_change_kind CHECK (kind IN ('CALIBRATION', 'OBJECTION')),
  CONSTRAINT ck_evaluation_result_change_ratings CHECK (result_before IN ('ABOVE', 'AS_EXPECTED', 'BELOW')
    AND behaviour_before IN ('ABOVE', 'AS_EXPECTED', 'BELOW') AND result_after IN ('ABOVE', 'AS_EXPECTED', 'BELOW')
    AND behaviour_after IN ('ABOVE', 'AS_EXPECTED', 'BELOW')),
  CONSTRAINT ck_evaluation_result_change_predicates CHECK (
    predicate_before IN ('VERY_GOOD', 'GOOD', 'NEEDS_IMPROVEMENT', 'POOR', 'VERY_POOR')
    AND predicate_after IN ('VERY_GOOD', 'GOOD', 'NEEDS_IMPROVEMENT', 'POOR', 'VERY_POOR')),
  CONSTRAINT ck_evaluation_result_change_reason CHECK (length(reason) BETWEEN 1 AND 4000)
);
CREATE INDEX ix_evaluation_result_change_evaluation ON evaluation_result_change (evaluation_id, changed_at, id);
CREATE INDEX ix_evaluation_result_change_employee ON evaluation_result_change (by_employee_id);
REVOKE UPDATE, DELETE, TRUNCATE ON evaluation_result_change FROM ${appRole};
