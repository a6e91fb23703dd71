--liquibase formatted sql

--changeset kinerja:freeze-who-is-appraised-by-whom-in-a-cycle
-- Names, titles and units are copies on purpose: what was agreed in a cycle does not change with a later transfer.
CREATE TABLE cycle_assignment (
  id                   uuid        NOT NULL,
  cycle_id             uuid        NOT NULL,
  employee_id          uuid        NOT NULL,
  employee_name        text        NOT NULL,
  sort_name            text        NOT NULL GENERATED ALWAYS AS (lower(employee_name)) STORED,
  nip                  text        NOT NULL,
  grade                text        NOT NULL,
  position_title       text,
  position_kind        text,
  unit_id              uuid,
  unit_name            text,
  assessor_employee_id uuid,
  superior_employee_id uuid,
  problem              text,
  starts_on            date,
  ends_on              date,
  frozen_at            timestamptz NOT NULL,
  CONSTRAINT pk_cycle_assignment PRIMARY KEY (id),
  CONSTRAINT uq_cycle_assignment_employee UNIQUE (cycle_id, employee_id),
  CONSTRAINT fk_cycle_assignment_cycle FOREIGN KEY (cycle_id) REFERENCES cycle (id),
  CONSTRAINT fk_cycle_assignment_employee FOREIGN KEY (employee_id) REFERENCES employee (id),
  CONSTRAINT fk_cycle_assignment_unit FOREIGN KEY (unit_id) REFERENCES unit (id),
  CONSTRAINT fk_cycle_assignment_assessor FOREIGN KEY (assessor_employee_id) REFERENCES employee (id),
  CONSTRAINT fk_cycle_assignment_superior FOREIGN KEY (superior_employee_id) REFERENCES employee (id),
  CONSTRAINT ck_cycle_assignment_problem CHECK (problem IN ('NO_ASSIGNMENT', 'NO_ASSESSOR', 'ASSESSOR_INACTIVE', 'SELF')),
  CONSTRAINT ck_cycle_assignment_assignment CHECK
    ((unit_id IS NULL) = (problem IS NOT DISTINCT FROM 'NO_ASSIGNMENT') AND (unit_id IS NULL) = (position_title IS NULL)),
  CONSTRAINT ck_cycle_assignment_assessor CHECK ((assessor_employee_id IS NULL) <= (problem IS NOT NULL))
);
CREATE INDEX ix_cycle_assignment_name ON cycle_assignment (cycle_id, sort_name, id);
CREATE INDEX ix_cycle_assignment_assessor ON cycle_assignment (assessor_employee_id, cycle_id);
CREATE INDEX ix_cycle_assignment_superior ON cycle_assignment (superior_employee_id, cycle_id);
CREATE INDEX ix_cycle_assignment_employee ON cycle_assignment (employee_id);
CREATE INDEX ix_cycle_assignment_unit ON cycle_assignment (unit_id, cycle_id);
CREATE INDEX ix_cycle_assignment_problem ON cycle_assignment (cycle_id, sort_name, id) WHERE problem IS NOT NULL;
