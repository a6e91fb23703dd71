--liquibase formatted sql

--changeset kinerja:keep-the-evaluation-of-each-period
-- Assessor, superior and unit are copies of the day the plan was established: a later transfer changes nobody's right.
CREATE TABLE evaluation (
  id                      uuid        NOT NULL,
  plan_id                 uuid        NOT NULL,
  cycle_id                uuid        NOT NULL,
  period_id               uuid        NOT NULL,
  employee_id             uuid        NOT NULL,
  assessor_employee_id    uuid        NOT NULL,
  superior_employee_id    uuid,
  unit_id                 uuid        NOT NULL,
  status                  text        NOT NULL,
  employee_note           text,
  return_reason           text,
  without_submission      boolean     NOT NULL DEFAULT false,
  result_rating           text,
  result_reason           text,
  behaviour_rating        text,
  behaviour_reason        text,
  suggested_result_rating text,
  predicate               text,
  feedback                text,
  submitted_at            timestamptz,
  evaluated_at            timestamptz,
  signed_at               timestamptz,
  delivered_at            timestamptz,
  acknowledged_at         timestamptz,
  version                 bigint      NOT NULL DEFAULT 0,
  CONSTRAINT pk_evaluation PRIMARY KEY (id),
  CONSTRAINT uq_evaluation_period UNIQUE (employee_id, period_id),
  CONSTRAINT fk_evaluation_plan FOREIGN KEY (plan_id) REFERENCES plan (id),
  CONSTRAINT fk_evaluation_cycle FOREIGN KEY (cycle_id) REFERENCES cycle (id),
  CONSTRAINT fk_evaluation_period FOREIGN KEY (period_id) REFERENCES period (id),
  CONSTRAINT fk_evaluation_employee FOREIGN KEY (employee_id) REFERENCES employee (id),
  CONSTRAINT fk_evaluation_assessor FOREIGN KEY (assessor_employee_id) REFERENCES employee (id),
  CONSTRAINT fk_evaluation_superior FOREIGN KEY (superior_employee_id) REFERENCES employee (id),
  CONSTRAINT fk_evaluation_unit FOREIGN KEY (unit_id) REFERENCES unit (id),
  CONSTRAINT ck_evaluation_nobody_rates_himself CHECK (assessor_employee_id <> employee_id),
  CONSTRAINT ck_evaluation_status CHECK (status IN
    ('FILLING', 'SUBMITTED', 'EVALUATED', 'SIGNED', 'DELIVERED', 'ACKNOWLEDGED', 'FINAL')),
  CONSTRAINT ck_evaluation_result_rating CHECK (result_rating IN ('ABOVE', 'AS_EXPECTED', 'BELOW')),
  CONSTRAINT ck_evaluation_behaviour_rating CHECK (behaviour_rating IN ('ABOVE', 'AS_EXPECTED', 'BELOW')),
  CONSTRAINT ck_evaluation_suggested_rating CHECK (suggested_result_rating IN ('ABOVE', 'AS_EXPECTED', 'BELOW')),
  CONSTRAINT ck_evaluation_predicate CHECK (predicate IN ('VERY_GOOD', 'GOOD', 'NEEDS_IMPROVEMENT', 'POOR', 'VERY_POOR')),
  CONSTRAINT ck_evaluation_evaluated CHECK (status IN ('FILLING', 'SUBMITTED') OR
    (result_rating IS NOT NULL AND behaviour_rating IS NOT NULL AND predicate IS NOT NULL AND feedback IS NOT NULL
     AND evaluated_at IS NOT NULL)),
  CONSTRAINT ck_evaluation_signed CHECK (status NOT IN ('SIGNED', 'DELIVERED', 'ACKNOWLEDGED', 'FINAL') OR signed_at IS NOT NULL),
  CONSTRAINT ck_evaluation_delivered CHECK (status NOT IN ('DELIVERED', 'ACKNOWLEDGED', 'FINAL') OR delivered_at IS NOT NULL),
  CONSTRAINT ck_evaluation_texts CHECK (length(employee_note) <= 4000 AND length(return_reason) <= 2000
    AND length(result_reason) <= 4000 AND length(behaviour_reason) <= 4000 AND length(feedback) <= 4000)
);
CREATE INDEX ix_evaluation_assessor ON evaluation (assessor_employee_id, period_id);
CREATE INDEX ix_evaluation_superior ON evaluation (superior_employee_id, period_id);
CREATE INDEX ix_evaluation_unit ON evaluation (unit_id, period_id);
CREATE INDEX ix_evaluation_period ON evaluation (period_id, id);
CREATE INDEX ix_evaluation_cycle ON evaluation (cycle_id, id);
CREATE INDEX ix_evaluation_plan ON evaluation (plan_id);

CREATE TABLE target_mark (
  evaluation_id uuid NOT NULL,
  target_id     uuid NOT NULL,
  mark          text,
  feedback      text,
  CONSTRAINT pk_target_mark PRIMARY KEY (evaluation_id, target_id),
  CONSTRAINT fk_target_mark_evaluation FOREIGN KEY (evaluation_id) REFERENCES evaluation (id),
  CONSTRAINT fk_target_mark_target FOREIGN KEY (target_id) REFERENCES target (id),
  CONSTRAINT ck_target_mark_mark CHECK (mark IN ('ABOVE', 'AS_EXPECTED', 'BELOW')),
  CONSTRAINT ck_target_mark_feedback CHECK (length(feedback) <= 2000)
);
CREATE INDEX ix_target_mark_target ON target_mark (target_id);

CREATE TABLE behaviour_mark (
  evaluation_id uuid NOT NULL,
  value_code    text NOT NULL,
  mark          text,
  note          text,
  CONSTRAINT pk_behaviour_mark PRIMARY KEY (evaluation_id, value_code),
  CONSTRAINT fk_behaviour_mark_evaluation FOREIGN KEY (evaluation_id) REFERENCES evaluation (id),
  CONSTRAINT ck_behaviour_mark_value CHECK (value_code IN
    ('SERVICE_ORIENTED', 'ACCOUNTABLE', 'COMPETENT', 'HARMONIOUS', 'LOYAL', 'ADAPTIVE', 'COLLABORATIVE')),
  CONSTRAINT ck_behaviour_mark_mark CHECK (mark IN ('ABOVE', 'AS_EXPECTED', 'BELOW')),
  CONSTRAINT ck_behaviour_mark_note CHECK (length(note) <= 2000)
);
