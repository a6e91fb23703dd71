--liquibase formatted sql

--changeset kinerja:issue-reports-of-surveys
ALTER TABLE issued_document DROP CONSTRAINT ck_issued_document_kind;
ALTER TABLE issued_document ADD CONSTRAINT ck_issued_document_kind CHECK (kind IN (
  'PLAN', 'EVALUATION', 'ANNUAL_EVALUATION', 'PREDICATE_SHEET', 'DIALOGUE', 'OBJECTION', 'SURVEY_REPORT'));
