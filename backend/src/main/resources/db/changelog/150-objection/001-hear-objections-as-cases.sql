--liquibase formatted sql

--changeset kinerja:hear-objections-as-cases
-- People, deadline and former result are copies of the day of filing: later transfers and settings change no pending case.
CREATE TABLE objection (
  id                      uuid        NOT NULL,
  evaluation_id           uuid        NOT NULL,
  employee_id             uuid        NOT NULL,
  assessor_employee_id    uuid        NOT NULL,
  decider_employee_id     uuid,
  decider_origin          text        NOT NULL,
  decider_reason          text,
  status                  text        NOT NULL,
  legal_basis             text        NOT NULL,
  reasons                 text        NOT NULL,
  late                    boolean     NOT NULL,
  late_reason             text,
  delivered_at            timestamptz NOT NULL,
  deadline_on             date        NOT NULL,
  filed_at                timestamptz NOT NULL,
  decision_due_on         date        NOT NULL,
  result_rating           text        NOT NULL,
  behaviour_rating        text        NOT NULL,
  predicate               text        NOT NULL,
  admission_reason        text,
  examined_at             timestamptz,
  decided_at              timestamptz,
  decision_reason         text,
  new_result_rating       text,
  new_behaviour_rating    text,
  new_predicate           text,
  withdrawal_reason       text,
  closed_at               timestamptz,
  -- Statements added after both sides were heard: each makes a new version of the case.
  touched                 integer     NOT NULL DEFAULT 0,
  version                 bigint      NOT NULL DEFAULT 0,
  CONSTRAINT pk_objection PRIMARY KEY (id),
  CONSTRAINT fk_objection_evaluation FOREIGN KEY (evaluation_id) REFERENCES evaluation (id),
  CONSTRAINT fk_objection_employee FOREIGN KEY (employee_id) REFERENCES employee (id),
  CONSTRAINT fk_objection_assessor FOREIGN KEY (assessor_employee_id) REFERENCES employee (id),
  CONSTRAINT fk_objection_decider FOREIGN KEY (decider_employee_id) REFERENCES employee (id),
  CONSTRAINT ck_objection_nobody_decides_his_own CHECK (decider_employee_id <> employee_id),
  CONSTRAINT ck_objection_assessor_never_decides CHECK (decider_employee_id <> assessor_employee_id),
  CONSTRAINT ck_objection_origin CHECK (decider_origin IN ('SUPERIOR', 'NEXT_LEVEL', 'SUBSTITUTE', 'NOBODY')),
  CONSTRAINT ck_objection_decider CHECK ((decider_origin = 'NOBODY') = (decider_employee_id IS NULL)
    AND (decider_origin = 'SUBSTITUTE') = (decider_reason IS NOT NULL)),
  CONSTRAINT ck_objection_status CHECK (status IN
    ('FILED', 'LATE', 'EXAMINING', 'CLARIFIED', 'UPHELD', 'CHANGED', 'NOT_ADMITTED', 'WITHDRAWN')),
  CONSTRAINT ck_objection_basis CHECK (legal_basis IN ('PNS_ANNUAL', 'PNS_PERIODIC', 'PPPK')),
  CONSTRAINT ck_objection_late CHECK (late = (late_reason IS NOT NULL)),
  CONSTRAINT ck_objection_admission CHECK (status <> 'NOT_ADMITTED' OR admission_reason IS NOT NULL),
  CONSTRAINT ck_objection_decided CHECK (status NOT IN ('UPHELD', 'CHANGED') OR
    (decided_at IS NOT NULL AND decision_reason IS NOT NULL AND decider_employee_id IS NOT NULL)),
  CONSTRAINT ck_objection_changed CHECK ((status = 'CHANGED') =
    (new_result_rating IS NOT NULL AND new_behaviour_rating IS NOT NULL AND new_predicate IS NOT NULL)),
  CONSTRAINT ck_objection_closed CHECK ((closed_at IS NOT NULL) = (status IN ('UPHELD', 'CHANGED', 'NOT_ADMITTED', 'WITHDRAWN'))),
  CONSTRAINT ck_objection_result_rating CHECK (result_rating IN ('ABOVE', 'AS_EXPECTED', 'BELOW')),
  CONSTRAINT ck_objection_behaviour_rating CHECK (behaviour_rating IN ('ABOVE', 'AS_EXPECTED', 'BELOW')),
  CONSTRAINT ck_objection_predicate CHECK (predicate IN ('VERY_GOOD', 'GOOD', 'NEEDS_IMPROVEMENT', 'POOR', 'VERY_POOR')),
  CONSTRAINT ck_objection_new_result_rating CHECK (new_result_rating IN ('ABOVE', 'AS_EXPECTED', 'BELOW')),
  CONSTRAINT ck_objection_new_behaviour_rating CHECK (new_behaviour_rating IN ('ABOVE', 'AS_EXPECTED', 'BELOW')),
  CONSTRAINT ck_objection_new_predicate CHECK (new_predicate IN ('VERY_GOOD', 'GOOD', 'NEEDS_IMPROVEMENT', 'POOR', 'VERY_POOR')),
  CONSTRAINT ck_objection_texts CHECK (length(reasons) <= 8000 AND length(late_reason) <= 2000 AND length(decider_reason) <= 2000
    AND length(admission_reason) <= 2000 AND length(decision_reason) <= 8000 AND length(withdrawal_reason) <= 2000)
);
-- One case a result, whatever two requests at the same moment try; one that was withdrawn may be filed anew in time.
CREATE UNIQUE INDEX uq_objection_standing ON objection (evaluation_id) WHERE status <> 'WITHDRAWN';
CREATE INDEX ix_objection_evaluation ON objection (evaluation_id);
CREATE INDEX ix_objection_employee ON objection (employee_id, filed_at, id);
CREATE INDEX ix_objection_assessor ON objection (assessor_employee_id, filed_at, id);
CREATE INDEX ix_objection_decider ON objection (decider_employee_id, filed_at, id);
CREATE INDEX ix_objection_filed_at ON objection (filed_at, id);
CREATE INDEX ix_objection_due ON objection (decision_due_on) WHERE closed_at IS NULL;

--changeset kinerja:keep-the-statements-of-both-sides
CREATE TABLE objection_statement (
  id             uuid        NOT NULL,
  objection_id   uuid        NOT NULL,
  party          text        NOT NULL,
  text           text        NOT NULL,
  given_at       timestamptz NOT NULL,
  by_employee_id uuid        NOT NULL,
  by_name        text        NOT NULL,
  -- Said by word of mouth and written down by the decider.
  heard          boolean     NOT NULL,
  CONSTRAINT pk_objection_statement PRIMARY KEY (id),
  CONSTRAINT fk_objection_statement_objection FOREIGN KEY (objection_id) REFERENCES objection (id),
  CONSTRAINT fk_objection_statement_employee FOREIGN KEY (by_employee_id) REFERENCES employee (id),
  CONSTRAINT ck_objection_statement_party CHECK (party IN ('EMPLOYEE', 'ASSESSOR')),
  CONSTRAINT ck_objection_statement_text CHECK (length(text) BETWEEN 1 AND 8000)
);
CREATE INDEX ix_objection_statement_objection ON objection_statement (objection_id, given_at, id);
REVOKE UPDATE, DELETE, TRUNCATE ON objection_statement FROM ${appRole};

--changeset kinerja:keep-each-step-of-an-objection
-- Only added to. The name is a copy; null where the clock itself did it.
CREATE TABLE objection_step (
  id             uuid        NOT NULL,
  objection_id   uuid        NOT NULL,
  step           text        NOT NULL,
  taken_at       timestamptz NOT NULL,
  by_employee_id uuid,
  by_name        text,
  reason         text,
  CONSTRAINT pk_objection_step PRIMARY KEY (id),
  CONSTRAINT fk_objection_step_objection FOREIGN KEY (objection_id) REFERENCES objection (id),
  CONSTRAINT fk_objection_step_employee FOREIGN KEY (by_employee_id) REFERENCES employee (id),
  CONSTRAINT ck_objection_step_step CHECK (step IN ('FILED', 'FILED_LATE', 'ADMITTED', 'NOT_ADMITTED', 'ACKNOWLEDGED',
    'EMPLOYEE_STATED', 'ASSESSOR_STATED', 'DECIDER_APPOINTED', 'UPHELD', 'CHANGED', 'WITHDRAWN')),
  CONSTRAINT ck_objection_step_reason CHECK (length(reason) <= 8000)
);
CREATE INDEX ix_objection_step_objection ON objection_step (objection_id, taken_at, id);
REVOKE UPDATE, DELETE, TRUNCATE ON objection_step FROM ${appRole};
