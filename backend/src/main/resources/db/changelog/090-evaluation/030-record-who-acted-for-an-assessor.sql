--liquibase formatted sql

--changeset kinerja:record-who-acted-for-an-assessor
-- An acting official (Plt, Plh) takes a step in the place of the assessor; name and kind are those of the day.
ALTER TABLE evaluation_step ADD COLUMN acting_kind text;
ALTER TABLE evaluation_step ADD COLUMN acting_for_employee_id uuid;
ALTER TABLE evaluation_step ADD COLUMN acting_for_name text;
ALTER TABLE evaluation_step ADD CONSTRAINT ck_evaluation_step_acting_kind CHECK (acting_kind IN ('ACTING_PLT', 'ACTING_PLH'));
ALTER TABLE evaluation_step ADD CONSTRAINT ck_evaluation_step_acting CHECK
  ((acting_kind IS NULL) = (acting_for_employee_id IS NULL) AND (acting_kind IS NULL) = (acting_for_name IS NULL)
   AND (acting_for_employee_id IS NULL OR acting_for_employee_id <> by_employee_id));
ALTER TABLE evaluation_step ADD CONSTRAINT fk_evaluation_step_acting_for FOREIGN KEY (acting_for_employee_id) REFERENCES employee (id);
