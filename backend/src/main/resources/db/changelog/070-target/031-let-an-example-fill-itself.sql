--liquibase formatted sql

--changeset kinerja:let-an-example-say-where-its-number-comes-from
ALTER TABLE library_indicator ADD COLUMN source text NOT NULL DEFAULT 'MANUAL';
ALTER TABLE library_indicator ADD CONSTRAINT ck_library_indicator_source CHECK (source IN ('MANUAL', 'ON_TIME_RATE', 'ON_TIME_AGAINST_UNIT',
  'MEDIAN_PROCESSING_TIME', 'FIRST_TIME_RIGHT', 'REQUESTS_FINISHED', 'UNIT_INDEX', 'STAFF_COMPETENCE', 'STAFF_CONDUCT'));
