--liquibase formatted sql

--changeset kinerja:say-in-whose-place-a-plan-was-agreed
-- Of plans agreed before it is not known any more; the audit trail tells who agreed.
ALTER TABLE plan ADD COLUMN acting_kind text;
ALTER TABLE plan ADD COLUMN acting_for_employee_id uuid;
ALTER TABLE plan ADD CONSTRAINT fk_plan_acting_for FOREIGN KEY (acting_for_employee_id) REFERENCES employee (id);
ALTER TABLE plan ADD CONSTRAINT ck_plan_acting_kind CHECK (acting_kind IN ('ACTING_PLT', 'ACTING_PLH'));
ALTER TABLE plan ADD CONSTRAINT ck_plan_acting CHECK ((acting_kind IS NULL) = (acting_for_employee_id IS NULL)
  AND acting_for_employee_id NOT IN (assessor_employee_id, employee_id));
