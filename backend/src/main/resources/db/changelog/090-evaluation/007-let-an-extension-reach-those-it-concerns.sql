--liquibase formatted sql

--changeset kinerja:let-an-extension-reach-those-it-concerns
ALTER TABLE evaluation ADD COLUMN extension_id uuid;
ALTER TABLE evaluation ADD CONSTRAINT fk_evaluation_extension FOREIGN KEY (extension_id) REFERENCES period_extension (id);
CREATE INDEX ix_evaluation_extension ON evaluation (extension_id);

--changeset kinerja:prepare-the-annual-evaluation-of-plans-in-force
INSERT INTO evaluation (id, plan_id, cycle_id, period_id, employee_id, assessor_employee_id, superior_employee_id, unit_id, status)
SELECT new_id(), p.id, p.cycle_id, pe.id, p.employee_id, p.assessor_employee_id, ca.superior_employee_id, ca.unit_id, 'FILLING'
  FROM plan p
  JOIN period pe ON pe.cycle_id = p.cycle_id AND pe.kind = 'ANNUAL'
  JOIN cycle_assignment ca ON ca.cycle_id = p.cycle_id AND ca.employee_id = p.employee_id AND ca.unit_id IS NOT NULL
 WHERE p.status = 'ESTABLISHED' AND p.assessor_employee_id IS NOT NULL AND p.assessor_employee_id <> p.employee_id
ON CONFLICT (employee_id, period_id) DO NOTHING;
