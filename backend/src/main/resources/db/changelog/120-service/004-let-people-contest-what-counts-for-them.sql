--liquibase formatted sql

--changeset kinerja:let-people-contest-what-counts-for-them
-- One for each person and request: what was decided once is not asked again.
CREATE TABLE attribution_contest (
  id                     uuid        NOT NULL,
  request_id             uuid        NOT NULL,
  employee_id            uuid        NOT NULL,
  step                   text,
  cause                  text        NOT NULL,
  explanation            text,
  right_employee_id      uuid,
  state                  text        NOT NULL,
  contested_at           timestamptz NOT NULL,
  decided_by_employee_id uuid,
  decision_reason        text,
  decided_at             timestamptz,
  version                bigint      NOT NULL DEFAULT 0,
  CONSTRAINT pk_attribution_contest PRIMARY KEY (id),
  CONSTRAINT fk_attribution_contest_request FOREIGN KEY (request_id) REFERENCES service_request (id),
  CONSTRAINT fk_attribution_contest_employee FOREIGN KEY (employee_id) REFERENCES employee (id),
  CONSTRAINT fk_attribution_contest_right_employee FOREIGN KEY (right_employee_id) REFERENCES employee (id),
  CONSTRAINT fk_attribution_contest_decided_by FOREIGN KEY (decided_by_employee_id) REFERENCES employee (id),
  CONSTRAINT ck_attribution_contest_step CHECK (step IN ('VERIFICATION', 'DRAFTING', 'SECTION_INITIAL', 'SECRETARY_INITIAL', 'SIGNATURE',
    'REGISTRATION')),
  CONSTRAINT ck_attribution_contest_cause CHECK (cause IN ('WRONG_HANDLER', 'SYSTEM_OUTAGE', 'OTHER_AGENCY', 'OTHER')),
  CONSTRAINT ck_attribution_contest_state CHECK (state IN ('OPEN', 'ACCEPTED', 'REJECTED', 'WITHDRAWN')),
  CONSTRAINT ck_attribution_contest_texts CHECK (length(explanation) <= 1000 AND length(decision_reason) <= 1000),
  CONSTRAINT ck_attribution_contest_other CHECK (cause <> 'OTHER' OR explanation IS NOT NULL),
  CONSTRAINT ck_attribution_contest_right CHECK (right_employee_id IS NULL OR (cause = 'WRONG_HANDLER' AND right_employee_id <> employee_id)),
  CONSTRAINT ck_attribution_contest_decided CHECK ((state IN ('ACCEPTED', 'REJECTED')) = (decided_at IS NOT NULL)
    AND (state IN ('ACCEPTED', 'REJECTED')) = (decided_by_employee_id IS NOT NULL)
    AND (state IN ('ACCEPTED', 'REJECTED')) = (decision_reason IS NOT NULL)),
  CONSTRAINT ck_attribution_contest_not_about_oneself CHECK (decided_by_employee_id NOT IN (employee_id, right_employee_id))
);
CREATE UNIQUE INDEX uq_attribution_contest_request ON attribution_contest (request_id, employee_id) WHERE state <> 'WITHDRAWN';
CREATE INDEX ix_attribution_contest_employee ON attribution_contest (employee_id, contested_at, id);
CREATE INDEX ix_attribution_contest_right ON attribution_contest (right_employee_id);
CREATE INDEX ix_attribution_contest_open ON attribution_contest (contested_at, id) WHERE state = 'OPEN';

--changeset kinerja:say-whose-each-step-is
-- The steps as they count for people: without those that were contested with success, which count for whoever did them instead,
-- where that is known. Every number and every list about a person reads this.
CREATE VIEW service_attribution AS
SELECT s.request_id, s.step, s.handler_employee_id AS employee_id, s.working_seconds, s.ended_at
  FROM service_step s
 WHERE NOT EXISTS (SELECT 1 FROM attribution_contest c WHERE c.request_id = s.request_id AND c.employee_id = s.handler_employee_id
                      AND c.state = 'ACCEPTED' AND (c.step IS NULL OR c.step = s.step))
UNION ALL
SELECT s.request_id, s.step, c.right_employee_id, s.working_seconds, s.ended_at
  FROM attribution_contest c
  JOIN service_step s ON s.request_id = c.request_id AND s.handler_employee_id = c.employee_id AND (c.step IS NULL OR c.step = s.step)
 WHERE c.state = 'ACCEPTED' AND c.right_employee_id IS NOT NULL
   AND NOT EXISTS (SELECT 1 FROM attribution_contest n WHERE n.request_id = c.request_id AND n.employee_id = c.right_employee_id
                      AND n.state = 'ACCEPTED' AND (n.step IS NULL OR n.step = s.step));

--changeset kinerja:compare-a-person-with-the-same-services
CREATE INDEX ix_service_request_type_ready ON service_request (service_type_id, ready_at);
