--liquibase formatted sql

--changeset kinerja:keep-when-the-contract-of-a-contract-employee-ends
ALTER TABLE employee ADD COLUMN contract_ends_on date;
ALTER TABLE employee ADD CONSTRAINT ck_employee_contract_ends_on
  CHECK (contract_ends_on IS NULL OR status IN ('PPPK', 'PPPK_PART_TIME'));
CREATE INDEX ix_employee_contract_ends_on ON employee (contract_ends_on, id) WHERE contract_ends_on IS NOT NULL AND active;
