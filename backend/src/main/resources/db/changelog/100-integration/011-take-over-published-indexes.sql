--liquibase formatted sql

--changeset kinerja:take-over-published-indexes
ALTER TABLE import_run DROP CONSTRAINT ck_import_run_kind;
ALTER TABLE import_run ADD CONSTRAINT ck_import_run_kind
  CHECK (kind IN ('UNITS', 'EMPLOYEES', 'EARLIER_RESULTS', 'SERVICE_REQUESTS', 'EARLIER_SURVEY_RESULTS'));
