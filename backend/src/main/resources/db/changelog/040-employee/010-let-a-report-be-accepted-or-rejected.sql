--liquibase formatted sql

--changeset kinerja:let-a-report-say-what-should-stand-and-be-accepted-or-rejected
-- Reports answered before this were all taken as accepted: the answer said what had been done.
ALTER TABLE data_confirmation ADD COLUMN suggestion text;
ALTER TABLE data_confirmation ADD COLUMN outcome text;
UPDATE data_confirmation SET outcome = 'ACCEPTED' WHERE resolved_at IS NOT NULL;
ALTER TABLE data_confirmation ADD CONSTRAINT ck_data_confirmation_suggestion CHECK
  (suggestion IS NULL OR (length(suggestion) BETWEEN 1 AND 200 AND NOT correct));
ALTER TABLE data_confirmation ADD CONSTRAINT ck_data_confirmation_outcome CHECK
  (outcome IN ('ACCEPTED', 'REJECTED') AND (outcome IS NULL) = (resolved_at IS NULL));
