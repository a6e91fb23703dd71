--liquibase formatted sql

--changeset kinerja:stage-the-end-of-a-contract-too
ALTER TABLE import_person ADD COLUMN contract_ends_on date;

--changeset kinerja:import-results-of-earlier-years
ALTER TABLE import_run DROP CONSTRAINT ck_import_run_kind;
ALTER TABLE import_run ADD CONSTRAINT ck_import_run_kind CHECK (kind IN ('UNITS', 'EMPLOYEES', 'EARLIER_RESULTS'));
